import type {PhraseEntry} from '../../phrase/entry.ts'

/**
 * Set expressions for when; numbers, dates, weekdays and events are read in `timeframe.ts`. “Soon” and its like
 * promise nothing.
 */
export const timeframePhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(today|tonight|tomorrow|tmrw|overnight)',
      '[@we|@this] (will|shall|I am|we are|I have|we have) *6 (immediately|instantly|right now)',
      '(right|straight) away',
      'straightaway',
      '(later|early|first thing|earlier) (today|tomorrow|this|next)',
      '(this|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (morning|afternoon|evening|weekend)',
      '(this|next|coming) (week|month|quarter|year|weekend|spring|summer|autumn|fall|winter)',
      '(by|before|at|until|till) [the] (end of|close of|start of|beginning of) *2 (day|week|month)',
      '(by|before|at|until|till) [the] (end of|close of|start of|beginning of) *2 (business|year|quarter|today)',
      '(eod|eow|cob)',
      '(in|within|after) (a|an|half an|about an) (second|minute|hour|day|week|month|moment)',
      '(in|within|over) the (next|coming|following) (minute|minutes|few|couple|hour|hours|day|days)',
      '(in|within|over) the (next|coming|following) (week|weeks|month|months|update|release|version)',
      '(in|with|by) (the|our|a) (next|upcoming|coming) (update|release|version|build)',
      '(in|with|by) (the|our|a) (next|upcoming|coming) (patch|billing cycle|statement|invoice)',
      '(within|in) (the|an|one|half an) (hour|day|week|month|minute)',
      'the same day',
      'same day',
      '(this|the same|one|the next|next|within the) (business|working) (day|days)',
      'the (next|following) day',
      'in (no|under) time',
      'as we speak',
    ],
    unless: [
      '(bought|ordered|received|arrived|tweeting|calling|writing|contacting) *4 (today|tonight)',
      '(chatting|experience|reaching|visiting|flying|joining|help you|assist you|do for you) *4 (today|tonight)',
      '(for|with|from) us today',
      '(your|a|the) (day|flight|trip|journey|order|visit) today',
      'right away (from|with)',
      'in no time',
      'help *3 (today|tonight)',
      '[@this|there|they] (are|is) you today',
      'how are you [doing] today',
      'earlier (today|this)',
      'or immediately',
      '(thank you|thanks) *6 today',
      '(I|we) (see|saw|read) today',
      '(not|do not|can not|will not) *3 (right now|immediately)',
      'immediately (after|before|below|above|when|starts|crashes)',
      'if *6 (immediately|right now)',
      'same day (delivery|shipping|tickets|return)',
    ],
  },
]

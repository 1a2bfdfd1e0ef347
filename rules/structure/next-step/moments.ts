import type {PhraseEntry} from '../../../src/rule/index.ts'

/** A when that somebody can hold us to: an event, or a rhythm. Days, dates and spans are acts already. */
export const moments: readonly PhraseEntry[] = [
  {
    match: [
      '(once|when|after|until|till|as soon as|the (moment|minute|second|day|instant)) (the|your|our|it|this|that|these|they|he|she|everything|all|my|a|an)',
      '(once|when|after|as soon as|the (moment|minute|second|day|instant)) @we (hear|ship|finish|complete|receive|get|land|publish|release|launch|restock|dispatch)',
      '(once|when|after|until|till|as soon as|the (moment|minute|second|day|instant)) (it|that|this|they|he|she|everything) (is|are|has|have)',
      '(once|when|as soon as) (done|shipped|fixed|ready|resolved|approved|confirmed|live|complete|completed|processed|available|back)',
      '(immediately|instantly|right now|momentarily|right back|right with you)',
      '(daily|hourly|weekly|every (hour|day|week|morning|evening|month))',
      '(every|each) @number @time',
      '(in|within) (a|the next) (bit|few|jiffy|sec|tick|couple|flash|matter)',
      '(few|couple of|couple) (seconds|minutes|moments|hours|days|weeks|mins|hrs)',
      '@number @time',
      '@number (min|mins|hrs|hr|hours|h)',
      '(half|quarter) [of] an hour',
      '(an hour|a day|a week|an evening|the day|the evening|the night|the week|the morning) (before|earlier|ahead|beforehand)',
      'beforehand',
      'by (then|tonight|noon|midday|midnight|close|lunchtime|lunch)',
      '(at|around|before|after|by) (noon|midday|midnight|lunch)',
      'then $',
      'same time',
      'before (you|your|the) *2 (leave|travel|trip|flight|deadline|meeting|event|wedding)',
      '(either way|fixed or not)',
    ],
    unless: [
      '@number @time ago',
      '(last|past|previous) @number @time',
      '(after|once|when) (the|your|our|this|that|it) *3 (details|email|mail|message|form|information|request|feedback|same)',
      '(once|when|as soon as|after) @we (receive|get|have) (your|the|these|this|it|that|you)',
      '(once|as soon as|when) (there is|there are|that is done|this is done)',
      '(once|as soon as|when) (it|this|that|the) *1 (is|are) (received|submitted|possible|shared|provided|sent)',
      'after (this|that) (our|we|you|the|I|my|someone)',
      'after (this|that) $,',
      '(once|when|whenever|as soon as) (they|we|I|he|she|it|someone|somebody) (can|could|get|gets|have|has) [to|a chance|time|a moment|back|round|around|an update|any news|news|more]',
      '(once|when|as soon as|after|until) (a|an|the|any|our|your) *1 (outcome|decision|resolution|conclusion|update|investigation|review|answer|response|feedback|more information|further information|slot|technician|engineer|agent|someone) *1 (has|have|is|are|becomes|was|comes|can)',
      '(once|when|as soon as|after) (they|we|he|she) (are|is|am) (able|available|free|ready|finished|done)',
      '(once|when|as soon as) [@we|they] (know|knows|can|hear|have) (more|anything|something|news)',
      '(once|as soon as|when) (it|this|that|everything) (has been|is|gets) (looked|reviewed|investigated|checked|looked at|sorted|resolved|approved by)',
    ],
  },
]

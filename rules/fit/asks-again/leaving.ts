import type {CustomerMessage, Find, Finding, PhraseEntry} from '../../../src/rule/index.ts'

/** Asking why somebody leaves. */
export const asksWhyLeaving: readonly PhraseEntry[] = [
  {
    match: [
      '(what|may I ask what|can I ask what) (made|makes|has made|is made|is making|led|has led|brought) you [to|come to|reach|want to] *3 (cancel|leave|leaving|decision|decide|go|close|stop)',
      '(may|can|could) (I|we) [just|please] ask (why|what|for what reason|the reason)',
      '(why|how come) (are|do|did) you *3 (cancel|cancelling|canceling|leave|leaving|close|closing|stop)',
      '(what|share|tell us|tell me|know|understand|give us|provide) [is|was|the|your|us|with|me] *1 (reason|reasons) *2 (cancel|cancelling|cancellation|leaving|decision|closing)',
      '(telling|tell|share|sharing|ask|know|understand|understanding|hear|hearing|learn) *2 what is behind *4 (decision|cancellation|choice|move|request|change)',
      '(what is|what was) (behind|the reason for|the reason behind|your reason for) *3 (decision|cancellation|cancelling|canceling|leaving|choice|move|request)',
      'what [has|is] (prompted|prompting|led to|triggered|caused) *3 (decision|cancellation|cancelling|change|leave|leaving|request)',
      '(reason|reasons) (for|behind|why) *3 (cancellation|cancelling|canceling|leaving|decision|closing|closure|cancel|leave)',
      '(tell|let) (us|me) [know] [a bit|a little|more] (about|on) why',
      '(may|can|could) (I|we) (know|get|have|understand) (why|the reason|what)',
      '(tell|let) (us|me) [know] why you *3 (cancel|cancelling|leave|leaving|going|close|closing)',
    ],
  },
]

const cancelling = /\b(?:cancel\w*|mistakenly booked|booked (?:two|twice))\b/i

const reason =
  /\b(?:because|as i|since i|due to|now that|so i|i[’']?m (?:moving|leaving|graduating|pregnant|retiring)|we[’']?re (?:moving|leaving)|(?:am|are) (?:moving|leaving)|i (?:graduate|retire)|moved to|moving (?:to|away|abroad|house)|no longer (?:need|use)|(?:don|won)[’']?t (?:need|use|be (?:needing|using))|(?:can[’']?t|cannot) afford|too expensive|lost my job|switch(?:ed|ing) to|found (?:a|another)|injur(?:y|ed)|by mistake|mistakenly|by accident|accidentally|booked (?:it |them )?(?:twice|two)|duplicate|passed away|(?:has|have) died|redundan|sold (?:the|my|our)|not using|never use|hardly use|do not use|for (?:a new )?(?:work|job)|new job|going abroad|emigrat\w*)\b/i

/** “I’m moving to Leeds, please cancel”, answered with “Can I ask why?”. */
export function* reasonAskedFor({text, intents}: CustomerMessage, find: Find): Generator<Finding> {
  const [asked] = find('asksWhyLeaving')
  if (!asked) return
  const told = text.slice(0, 5000)
  if (!(intents.has('cancellation') || cancelling.test(told)) || !reason.test(told)) return
  yield {
    at: {start: asked.start, end: asked.end},
    message: 'The customer writes why they leave: take their word for it, and go on.',
  }
}

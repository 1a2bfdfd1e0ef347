/** A kind of channel, as far as customers tell them apart. */
export type Way = 'mail' | 'phone' | 'chat'

interface Failure {
  readonly way: Way
  /** What the customer has written, for the message to the agent. */
  readonly heard: string
  /** Without one of these words there is no sign. */
  readonly needs: RegExp
  readonly signs: readonly RegExp[]
}

const silence = `(?:no (?:reply|response|answer|revert|feedback|luck)|not (?:been )?(?:replied|answered|responded|responding|replying)|never (?:replied|answered|responded|heard)|(?:nobody|no ?one|none) (?:is |has |have |ever |even )*(?:repl|respon|answer|read|got back|gets back|come back|revert)|(?:did ?n.?t|does ?n.?t|do ?n.?t|has ?n.?t|have ?n.?t|not|are ?n.?t|is ?n.?t|without) (?:even |any |a |you |yet )*(?:repl|respon|answer|hear|heard|got|get|revert|come back)|bounc|ignor|unanswered)`
const mails = `(?:e-?mails?|mails|mail id|e-?mailed|mailed|e-?mailing|(?:the|my|our|your|by|to|sent|send|via) mails?)`
const often = String.raw`(?:(?:\d+|two|three|four|five|six|ten|several|many|multiple|numerous|countless|so many) (?:of )?(?:times|e-?mails|mails|calls)|(?:twice|thrice|repeatedly|again and again))`

/** What shows that a channel has failed the customer. Each sign is within one or two sentences. */
const failures: readonly Failure[] = [
  {
    way: 'mail',
    heard: 'mails have gone unanswered',
    needs: /mail|written|wrote/i,
    signs: [
      new RegExp(String.raw`\b${mails}\b[^?!]{0,60}\b${silence}`, 'i'),
      new RegExp(String.raw`\b${silence}[^.?!]{0,40}\b${mails}\b`, 'i'),
      new RegExp(
        String.raw`\b(?:e-?mailed|mailed|written|wrote|(?:sent|dropped)[^.?!]{0,20}e?-?mails?)\b[^.?!]{0,30}\b${often}`,
        'i',
      ),
      new RegExp(String.raw`\b${often}[^.?!]{0,30}\b(?:e-?mails?|mails)\b`, 'i'),
      /\b(?:tell|told|ask|asked|say|said|keep saying)(?: \w+){0,3} to (?:contact|write|send|reach)[^.?!]{0,20}\b(?:e-?)?mails?\b[^?!]{0,80}\b(?:weeks?|days|months?|never|unsure|nothing|useless|no one|nobody|waste)\b/i,
    ],
  },
  {
    way: 'phone',
    heard: 'the phone has not helped',
    needs: /phone|call|line|number|on hold|hung|hang|cut me off|get through|rang|rung|ringing|agent|speak/i,
    signs: [
      /\bon hold\b|\bhung up\b|\bhang(?:s|ing)? up (?:on|the)\b|\bcut me off\b|\bcan(?:'|’)?t get through\b|\bcannot get through\b|\bphone (?:just )?(?:rings|rang) (?:out|off)\b/i,
      /\b(?:nobody|no ?one|never|doesn.?t|don.?t|won.?t|not) (?:ever |even |is |are )*(?:answer(?:s|ing)?|pick(?:s|ing)? up|take)[^.?!]{0,20}\b(?:phones?|calls?|line)\b/i,
      /\b(?:phones?|calls?|lines?|hotline|helpline|number)\b[^.?!]{0,40}\b(?:nobody|no ?one|not|never|isn.?t|aren.?t|doesn.?t|don.?t) (?:is |are |ever |been )*(?:answer|pick|work|connect|reach|receiv|attend)/i,
      new RegExp(String.raw`\b(?:called|phoned|rang|rung|ringing|calling|phoning)\b[^.?!]{0,30}\b${often}`, 'i'),
      /\b(?:disconnect(?:s|ed)?|drop(?:s|ped)?|cut) (?:my|the) call\b|\bno option\b[^.?!]{0,40}\b(?:line|agent|speak)\b/i,
      /\bhours?\b[^.?!]{0,30}\bon (?:the )?phone\b|\bi (?:rang|called|phoned)\b[^.?!]{0,40}\b(?:no ?one|nobody|no answer|useless|didn.?t help|no help)/i,
    ],
  },
  {
    way: 'chat',
    heard: 'the chat has not helped',
    needs: /chat/i,
    signs: [
      /\b(?:live ?chat|web ?chat|chat ?bot|chat)\b[^.?!]{0,50}\b(?:loops?|useless|closed|ended|disconnect\w*|never|no ?one|nobody|not (?:work|respon|repl|answer|help)\w*|(?:doesn|didn|isn|won).?t (?:work|respond|reply|answer|help|load|connect)\w*|no (?:reply|response|answer)|kicks?|times? out|unavailable|offline|crash\w*)/i,
      /\b(?:no ?one|nobody|no (?:reply|response|answer))\b[^.?!]{0,40}\b(?:on|in|from|over) (?:the |your )?(?:live ?|web ?)?chat\b/i,
    ],
  },
]

/** Through which of these channels the customer says that they got no help; the message is read in its first 5,000 characters. */
export function failedWays(message: string, ways: ReadonlySet<Way>): readonly Pick<Failure, 'way' | 'heard'>[] {
  const text = message.slice(0, 5000)
  return failures.filter(
    ({way, needs, signs}) => ways.has(way) && needs.test(text) && signs.some((sign) => sign.test(text)),
  )
}

/** “Can someone give me a call?” */
export const asksForCall = (message: string): boolean =>
  /\b(?:can|could|would|will|please|pls|plz|kindly|need|want|like)\b[^.?!]{0,40}\b(?:(?:call|phone|ring) me\b|give me a (?:call|ring|buzz)|call ?back\b|(?:a|your|phone) call from)/i.test(
    message.slice(0, 5000),
  )

/** “Is there a number for refunds?”, “I want to talk to somebody”: whoever asks for a way to get in touch is not sent away by one. */
export const asksForContact = (message: string): boolean =>
  /\b(?:how|where|whom?) (?:do|can|should|would|could|to) ?(?:i |we )?(?:contact|reach|call|e-?mail|mail|phone|ring|write|speak|talk|complain|submit|send|get (?:in touch|hold))|\b(?:give|send|tell|provide|share)(?: me| us)? (?:the|a|an|your|any|some) (?:\w+ ){0,2}(?:number|e-?mail|phone|contact|address)|\b(?:what(?:'s|’s| is)|is there|are there|do you have|any) (?:the|a|an|your|some|any)? ?(?:\w+ ){0,2}(?:number|e-?mail|phone|address|way to (?:contact|reach|speak|talk))|\b(?:want|need|trying|try|like|wish) to (?:speak|talk|call|contact|get in touch|reach|chat|connect)\b/i.test(
    message.slice(0, 5000),
  )

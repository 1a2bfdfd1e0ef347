import {type Document, defineRule} from '../../src/rule/index.ts'
import {examples} from './missing-thanks/examples.ts'
import {gratitude} from './missing-thanks/gratitude.ts'

type Message = NonNullable<Document['customerMessage']>

/** Messages before the first answer, at the most. */
const firstTurn = {email: 0, chat: 1, social: 1, sms: 1, review: 1} as const

export default defineRule({
  id: 'missing-thanks',
  group: 'structure',
  summary: 'Thank people who take the trouble to tell you.',
  why: 'Most customers never report a fault or share an idea; those who do give you their time, and a thank-you says that it was worth it (tips 26, 34).',
  severity: 'warning',
  needs: ['customer.message', 'channel', 'turn'],
  phrases: {gratitude},
  examples,
  *check(document, _options, find) {
    const {customerMessage: message} = document
    if (!message || !isFirstAnswer(document) || document.sentences.length === 0) return
    if (document.does('thanks') || find('gratitude').length > 0) return
    const gift = giftOf(message, document.context.channel ?? 'email')
    if (!gift) return
    // Who asks for help with a fault and gets a sorry is answered.
    if (gift.isReport && document.does('apology')) return
    const start = document.afterGreeting
    yield {
      at: {start, end: start},
      message: `They gave you ${gift.what} and nobody thanks them: write “${gift.thanks}”.`,
      ...(gift.isSure ? {} : {severity: 'suggestion' as const}),
    }
  },
})

/** A report this long took the customer some trouble. */
const longReport = 40

/** What the customer gave, with the words that would do; the more they want besides, the less it is a gift. */
function giftOf(
  message: Message,
  channel: string,
): {what: string; thanks: string; isSure: boolean; isReport?: boolean} | undefined {
  const isCross = message.mood === 'upset'
  const isMixed = isCross || message.has('trouble', 'cancellation', 'own-fault')
  const isAsking = message.has('request', 'question')
  if (message.has('praise')) {
    return {
      what: 'praise',
      thanks: 'Thank you, that made our day',
      isSure: (channel === 'review' && !isCross) || !(isMixed || isAsking),
    }
  }
  if (message.has('idea')) {
    return {
      what: 'an idea',
      thanks: 'Thank you for telling us what you’re looking for',
      isSure: !isMixed && channel !== 'chat',
    }
  }
  if (message.mood !== 'upset' && volunteered.test(message.text)) {
    return {what: 'a report', thanks: 'Thanks so much for the heads-up', isSure: channel !== 'chat', isReport: isAsking}
  }
  const isCareful = isCarefulReport(message)
  const isReport = (message.has('bug', 'trouble') || isCareful) && (message.length >= longReport || isCareful)
  return isReport
    ? {what: 'a report', thanks: 'Thanks so much for the heads-up', isSure: isCareful, isReport}
    : undefined
}

/** “Just so you know”, “small thing I noticed”: told for the company's sake, not for their own. */
const volunteered =
  /\bheads?[- ]?up\b|\b(?:thought|figured|felt|guess(?:ed)?|think) (?:i(?:[’']?d| should| would)|you(?:[’']?d| might| may| should| would| all)?)[^.!?]{0,20}\b(?:let you know|tell you|like to know|want to know|be interested|pass (?:it|this) on|mention|flag)\b|\b(?:just|only) (?:so you know|to let you know|letting you know|wanted to (?:let you know|flag|mention|point out))\b|\b(?:wanted|want|like|writing) to (?:flag|point out|report)\b|\bfor your information\b|^\W*fyi\b|\b(?:i|we)(?:[’']ve| have)? (?:also |just )?(?:noticed|spotted|came across|stumbled (?:up)?on)\b[^.!?]{0,90}\b(?:typo|mistake|misspel\w+|wrong|old|missing|broken|dead|outdated|says|it should|instead|error|bug|link|translat\w+|loose|stuck)|\b(?:spotted|found) (?:a|an|another|one|two|some) (?:\w+ )?(?:bugs?|typos?|mistakes?|errors?|spelling|hole|glitch|broken)|\bbug report\b|\breporting (?:a|an) |\b(?:small|little|tiny|minor|one) (?:thing|bug|typo|detail|mistake|glitch)\b|\bnot a complaint\b|\byou (?:may|might) (?:want|like) to (?:know|check|look|fix|correct|have)|\bpass (?:this |it )?on to (?:whoever|who ever|the (?:right|person|people|team|web))/i

const offering =
  /\b(?:clip|video|logs?|recording|screenshots?|files?|trace|dump|details|photos?) (?:is |are )?(?:attached|below|enclosed)\b|\b(?:can|could|happy to|glad to|will|i[’']ll) (?:\w+ )?(?:send|share|provide|attach|upload|test)\b|\bsteps to reproduce\b|\brepro(?:duc\w+)?\b/i
const counting =
  /\b(?:tested|tried|checked|reproduced|verified|happens|same) (?:it |this |result )?(?:on|with|in) (?:two|three|four|several|both|\d) |\b(?:since|after|with|in) (?:version )?v?\d+\.\d|\bfiles? verified\b|\bverified\b|\b\d+ fps\b|\b\d+ (?:out of|of|in) \d+\b|\bevery (?:single )?time\b|\balways when\b|\bonly when\b|\bis this (?:a )?known\b|\bsince (?:version )?v?\d/i

/** A calm report that counts, names versions and offers a file: somebody did our testing. */
function isCarefulReport(message: Message): boolean {
  const {text, mood} = message
  if (mood === 'upset') return false
  const signs = [offering, counting].filter((sign) => sign.test(text)).length
  return signs === 2 || (signs === 1 && message.details.some(({kind}) => kind === 'version' || kind === 'device'))
}

function isFirstAnswer({context: {channel = 'email', turn = 0}}: Document): boolean {
  return channel !== 'forum' && turn <= firstTurn[channel]
}

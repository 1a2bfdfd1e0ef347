import {type Document, defineRule} from '../../src/rule/index.ts'
import {examples} from './missing-thanks/examples.ts'
import {gratitude} from './missing-thanks/gratitude.ts'
import {counting, holds, offering, volunteered} from './missing-thanks/signs.ts'

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
  if (message.mood !== 'upset' && holds(message.text, volunteered)) {
    return {what: 'a report', thanks: 'Thanks so much for the heads-up', isSure: channel !== 'chat', isReport: isAsking}
  }
  const isCareful = isCarefulReport(message)
  const isReport = (message.has('bug', 'trouble') || isCareful) && (message.length >= longReport || isCareful)
  return isReport
    ? {what: 'a report', thanks: 'Thanks so much for the heads-up', isSure: isCareful, isReport}
    : undefined
}

/** A calm report that counts, names versions and offers a file: somebody did our testing. */
function isCarefulReport(message: Message): boolean {
  const {text, mood} = message
  if (mood === 'upset') return false
  const signs = [offering, counting].filter((each) => holds(text, each)).length
  return signs === 2 || (signs === 1 && message.details.some(({kind}) => kind === 'version' || kind === 'device'))
}

function isFirstAnswer({context: {channel = 'email', turn = 0}}: Document): boolean {
  return channel !== 'forum' && turn <= firstTurn[channel]
}

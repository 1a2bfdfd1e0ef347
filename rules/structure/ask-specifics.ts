import {type Document, defineRule} from '../../src/rule/index.ts'
import {asking} from './ask-specifics/asking.ts'
import {examples} from './ask-specifics/examples.ts'

/** In a complaint of more words there is something to answer. */
const vagueAtMost = 25

export default defineRule({
  id: 'ask-specifics',
  group: 'structure',
  summary: 'Ask what is behind a vague complaint.',
  why:
    'A customer who is unhappy without saying why can only be helped after a question; being asked also shows that somebody wants to know ' +
    '(tips 25, 31, 43).',
  severity: 'warning',
  needs: ['customer.message', 'turn'],
  phrases: {asking},
  examples,
  *check(document, _options, find) {
    const {customerMessage: message, sentences, context} = document
    if (!message || !isVague(message) || (context.turn ?? 0) > 1) return
    if (sentences.length === 0 || document.does('question') || find('asking').length > 0) return
    const start = endOfText(document)
    yield {
      at: {start, end: start},
      message:
        'They don’t say what is wrong and nobody asks: add “Would you tell me what happened, and what you had hoped for?”',
    }
  },
})

/** “Your update looks terrible”: a thing is named, and what is wrong with it is not. */
const verdict =
  /\b(?:your|the|this|that|it)\b[^.!?]{0,30}\b(?:looks?|is|are|was|feels?|seems?|sounds?|got|gets|went|(?:has|have|had)(?: just)? (?:become|been|got|gotten|gone|turned))\s+(?:so |very |really |just |absolutely |totally |simply |completely |utterly |even |much |a |into a |from bad to )*(?:unusable|downhill|to (?:the dogs|pot|hell|shit)|joke|mess|disaster|nightmare|terrible|awful|horrible|ugly|hideous|bad|worse|rubbish|crap|garbage|ridiculous|useless|pathetic|trash|disgusting|a (?:mess|joke|disaster))\b/i
const verdictAtMost = 14

/** Unhappy in few words, and nothing among them that could be looked into. */
function isVague(message: NonNullable<Document['customerMessage']>): boolean {
  if (message.has('vague-complaint')) return message.length <= vagueAtMost
  if (message.length > verdictAtMost || message.mood !== 'upset') return false
  return !message.has('trouble', 'question', 'own-fault') && verdict.test(message.text)
}

/** Where the last words before the closing end, in prose offsets. */
function endOfText({sentences, signOff, prose}: Document): number {
  const first = sentences[0]!.start
  if (!signOff || signOff.start <= first) return sentences.at(-1)!.end
  return first + prose.slice(first, signOff.start).trimEnd().length
}

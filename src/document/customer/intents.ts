import {wordSet} from '../../text/word-set.ts'
import {endsAsking, isBuiltAsQuestion} from '../acts/question.ts'
import type {Token} from '../acts/tokens.ts'
import type {PhraseMatch} from '../phrase/match.ts'
import type {MessageList} from './lists.ts'
import type {Intent} from './message.ts'
import {type Reading, type ReadSentence, tokenAt} from './reading.ts'

const troubleLists = ['bug', 'delivery', 'money', 'access', 'service', 'mishap', 'flaw'] as const
const plainLists = ['question', 'request', 'idea', 'cancellation', 'purchase', 'own-fault'] as const

/** What a message wants or tells, without praise and blame, which its mood tells. */
export function intentsOf(reading: Reading): Set<Intent> {
  const intents = new Set<Intent>()
  for (const list of plainLists) if (reading.of(list).length > 0) intents.add(list)
  if (reading.of('hardship').some((match) => !isSupposed(reading.sentences[match.sentence]!, match)))
    intents.add('hardship')
  if (reading.sentences.some(asks)) intents.add('question')
  if (reading.sentences.some(asksTo)) intents.add('request')
  const settled: Settled = {
    upTo: solvedUpTo(reading),
    own: new Set(reading.of('own-fault').map(({sentence}) => sentence)),
  }
  const troubles = troubleLists.filter((list) =>
    reading.of(list).some((match) => isReal(reading, match, list, settled)),
  )
  if (troubles.length > 0) intents.add('trouble')
  if (troubles.includes('bug')) intents.add('bug')
  return intents
}

/** What takes a trouble back. */
interface Settled {
  /** Index of the last sentence whose trouble is over. */
  readonly upTo: number
  /** Sentences that tell of the customer's own fault. */
  readonly own: ReadonlySet<number>
}

/** Whether the trouble is told as a fact, is not settled, and is not the customer's own doing. */
const isReal = (reading: Reading, match: PhraseMatch, list: MessageList, {upTo, own}: Settled): boolean =>
  match.sentence > upTo &&
  !isOwnDoing(reading, match, list, own) &&
  !isSupposed(reading.sentences[match.sentence]!, match)

const goingOn = wordSet('still another however again unfortunately')

/** Index of the last sentence whose trouble is over. With thanks for a help that worked, what follows tells how it was. */
function solvedUpTo({of, sentences}: Reading): number {
  const last = of('solved').at(-1)?.sentence
  if (last === undefined) return -1
  const isAllOver =
    of('thanks').length + of('gratitude').length > 0 &&
    !sentences.slice(last).some(({tokens}) => tokens.some(({text}) => goingOn.has(text)))
  return isAllOver ? sentences.length : last
}

/** How far before a match its subject is looked for, in UTF-16 code units. */
const nearby = 25
const reset = /\b(?:otp|code|link|e-?mail|mail|sms|reset)\b/i

/** After “I forgot my password”, that one can't log in is no fault of the company's; that no link comes is. */
function isOwnDoing({text}: Reading, match: PhraseMatch, list: MessageList, own: ReadonlySet<number>): boolean {
  if (own.size === 0 || reset.test(text.slice(Math.max(0, match.start - nearby), match.end))) return false
  return list === 'access' || own.has(match.sentence)
}

const conditions = wordSet('if whether unless')
const avoidance = wordSet('hope hoping avoid prevent avoiding preventing without afraid case worried')
const subjects = wordSet('i we it they you he she app page that this')
const modals = wordSet('will would can could may might should what how')
const reach = 8

/** “What happens if it arrives broken?” tells of no trouble; “if I open it, it crashes” does. */
function isSupposed(sentence: ReadSentence, match: PhraseMatch): boolean {
  const {tokens, text} = sentence
  const at = tokenAt(sentence, match)
  const from = Math.max(0, at - reach)
  const before = tokens.slice(from, at + 1)
  if (tokens.slice(Math.max(0, at - 4), at).some(({text: word}) => avoidance.has(word))) return true
  const condition = before.findLastIndex(({text: word}) => conditions.has(word))
  if (condition < 0 || before.slice(condition + 1).some(({opens}) => opens)) return false
  if (countSubjects(before.slice(condition + 1)) > 1) return false
  return endsAsking(text) || tokens.some(({text: word}) => modals.has(word))
}

const countSubjects = (tokens: readonly Token[]): number => tokens.filter(({text}) => subjects.has(text)).length

const helpers = wordSet('can could would will')
const telling = wordSet('tell explain advise clarify confirm inform guide suggest let say know share')

/** “Could you send …?” asks to do, “could you tell me …?” asks to know. */
function asksTo({tokens}: ReadSentence): boolean {
  const at = tokens.findIndex(
    ({text}, index) => helpers.has(text) && /^(?:you|u|someone|anyone|somebody)$/.test(tokens[index + 1]?.text ?? ''),
  )
  return at >= 0 && !tokens.slice(at + 2, at + 6).some(({text}) => telling.has(text))
}

const asks = (sentence: ReadSentence): boolean =>
  (endsAsking(sentence.text) || isBuiltAsQuestion(sentence.tokens)) && !asksTo(sentence)

import {hasCapital} from '../../text/letters.ts'
import {matchesIn} from '../../text/matches-in.ts'
import {wordSet} from '../../text/word-set.ts'
import type {PhraseMatch} from '../phrase/match.ts'
import type {MessageList} from './lists.ts'
import type {Mood} from './message.ts'
import {type Reading, type ReadSentence, tokenAt} from './reading.ts'
import {emojiValence, weightOf} from './sentiment.ts'

/** How warm and how bitter a message is, in points. */
export interface Feeling {
  readonly bitter: number
  readonly warm: number
  /** Whether the company or its things are praised. */
  readonly praises: boolean
}

/** So many points of bitterness, or of warmth in a message of a sentence, make a mood. */
const enough = {bitter: 2, warm: 1.6, warmWhenShort: 0.8}
const short = 12
/** One harsh word more in so many words is needed beyond this length. */
const long = 90

/** A polite report of trouble is neutral, and joy over a thing that is broken is not told from politeness. */
export function moodOf({bitter, warm}: Feeling, length: number, hasTrouble: boolean): Mood {
  if (bitter >= enough.bitter + Math.max(0, length - long) / long) return 'upset'
  const isWarm = warm >= (length <= short ? enough.warmWhenShort : enough.warm)
  return isWarm && !hasTrouble && bitter < 1 ? 'happy' : 'neutral'
}

const bitterness: readonly (readonly [MessageList, number])[] = [
  ['sarcasm', 3],
  ['fury', 3],
  ['hurt', 2],
  ['mild', 0.75],
]

/** Weighs what is said. Single words count once, and not where a phrase has spoken. */
export function feelingOf(reading: Reading): Feeling {
  const sums: Sums = {
    length: reading.words.length,
    strong: 0,
    mild: loudness(reading),
    warm: 0,
    praised: new Set(),
    blamed: new Set(),
  }
  const spoken = new Set<number>()
  const take = (list: MessageList): readonly PhraseMatch[] =>
    reading.of(list).filter(({firstWord, afterWord}) => {
      if (spoken.has(firstWord)) return false
      for (let word = firstWord; word < afterWord; word++) spoken.add(word)
      return true
    })
  for (const [list, each] of bitterness) {
    const taken = take(list)
    sums[list === 'mild' ? 'mild' : 'strong'] += taken.length * each
    if (list !== 'mild') for (const {sentence} of taken) sums.blamed.add(sentence)
  }
  for (const match of take('joy')) {
    const sentence = reading.sentences[match.sentence]!
    sums.warm += 2
    if (!isQualified(sentence.tokens, tokenAt(sentence, match))) sums.praised.add(match.sentence)
  }
  const isThanks = reading.words.length <= 4 && take('thanks').length > 0
  const thanks = isThanks ? 1 : Math.min(take('gratitude').length, 2)
  // “Best” alone is no closing.
  if (reading.words.length > 2) take('idle')
  for (const [index, sentence] of reading.sentences.entries()) weighWords(sentence, index, spoken, sums)
  for (const index of [...sums.praised])
    if (turning.has(reading.sentences[index + 1]?.tokens[0]?.text ?? '')) sums.praised.delete(index)
  return weigh(reading, sums, thanks)
}

function weigh(reading: Reading, sums: Sums, thanks: number): Feeling {
  const faces = weighFaces(reading.text)
  const length = reading.words.length
  const relief = thanks > 0 && reading.of('solved').length > 0 ? 1.5 : 0
  const bitter = sums.strong + sums.mild / (1 + length / 80) + faces.bitter
  const warm = (sums.warm + thanks * 1.5 + relief) / (1 + length / 120) + faces.warm
  if (reading.of('sarcasm').length > 0) return {bitter, warm: 0, praises: false}
  const praises = [...sums.praised].some((sentence) => !sums.blamed.has(sentence)) || (faces.warm >= 2 && bitter < 1)
  return {bitter: Math.max(0, bitter - Math.min(1, warm / 4)), warm, praises}
}

const negations = wordSet(
  'not no never nothing nor without hardly barely neither nobody lack lacks cannot isnt zero less',
)
const unreal = wordSet(
  'would could should might may if hope hoping wish unless once until used supposed need needs want wanted will can how as',
)
const turning = wordSet('but however')
const softeners = wordSet('bit little slightly somewhat')
const ending = wordSet('until till before previously earlier initially once formerly')
const reach = 4

interface Sums {
  /** Words of the message. */
  readonly length: number
  strong: number
  mild: number
  warm: number
  /** Sentences that praise, and that blame. */
  readonly praised: Set<number>
  readonly blamed: Set<number>
}

function weighWords({words, tokens}: ReadSentence, sentence: number, spoken: ReadonlySet<number>, sums: Sums): void {
  const first = words[0]?.index ?? 0
  const praising = sums.length > praise.length ? praise.long : praise.short
  for (const [at, {text, word}] of tokens.entries()) {
    const weight = weightOf(text)
    if (!weight || spoken.has(first + word)) continue
    const before = clauseBefore(tokens, at)
    const isDenied = before.slice(-3).some((token) => negations.has(token)) && !before.includes('only')
    if (weight.isWarm) {
      if (isDenied) sums.mild += Math.max(1.5, weight.points)
      else if (!before.some((token) => unreal.has(token)) && !ending.has(tokens[at + 1]?.text ?? '')) {
        sums.warm += isQualified(tokens, at) ? weight.points / 2 : weight.points
        const isAside = isQualified(tokens, at) || before.includes('rest') || isOver(tokens, at)
        if (weight.points >= praising && !isAside) sums.praised.add(sentence)
      }
    } else if (!isDenied) {
      const isSoft = before.slice(-2).some((token) => softeners.has(token))
      if (weight.points < strong) sums.mild += weight.points
      else {
        sums.strong += isSoft ? weight.points / 2 : weight.points
        sums.blamed.add(sentence)
      }
    }
  }
}

/** What praises; in a long message a “good” more or less does not. */
const praise = {short: 1, long: 2, length: 60}

/** Less than this is faint, and fainter the longer the message is. */
const strong = 2

/** “It was good till the update”: praise of what is no more. */
const isOver = (tokens: ReadSentence['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - reach), at).some(({text}) => text === 'was' || text === 'were') &&
  tokens.slice(at + 1).some(({text}) => ending.has(text))

/** “Nice app, but …”: what follows is what they write for. */
const isQualified = (tokens: ReadSentence['tokens'], at: number): boolean =>
  tokens.slice(at + 1).some(({text}) => text === 'but' || text === 'however' || text === 'except')

/** The words before a token in its clause, as far as they can bear on it. */
function clauseBefore(tokens: ReadSentence['tokens'], at: number): readonly string[] {
  let start = at
  while (start > 0 && at - start < reach && !tokens[start]!.opens) start--
  return tokens.slice(start, at).map(({text}) => text)
}

const face = /\p{Extended_Pictographic}\uFE0F?/gu
const sadFace = /(?:^|\s)[:;=]['’]?-?(?:\(+|\/|\[|<|@)(?=\s|$|[.!?])|>:\(|:\(|D:(?=\s|$)/g
const gladFace = /(?:^|\s)[:;=]-?(?:\)+|D|P|\])(?=\s|$|[.!?])|<3/g

/** All that a face is typed with, and all emoji. */
const anyFace = /[:;=<]|[^\0-\u007F]/
const noFaces = {bitter: 0, warm: 0} as const

function weighFaces(text: string): {readonly bitter: number; readonly warm: number} {
  if (!anyFace.test(text)) return noFaces
  let bitter = 0
  let warm = 0
  for (const [found] of matchesIn(text, face)) {
    const valence = emojiValence(found)
    if (valence <= -3) bitter += 2
    else if (valence < 0) bitter += 1
    else if (valence > 1) warm += 1
  }
  for (const [found] of matchesIn(text, sadFace)) bitter += /\({2}/.test(found) ? 1.5 : 1
  warm += (text.match(gladFace)?.length ?? 0) * 0.5
  return {bitter: Math.min(bitter, 3), warm: Math.min(warm, 2)}
}

/** Words that nobody writes in capitals but for emphasis. */
const emphatic =
  wordSet(`not never still again all every your you third second fourth day days hour hours week weeks month months times time already now
  nothing why very really please money back refund worst help want need want you did does dont cant wont still stop fix this that what when where
  how anything anyone no yes only once twice eight nine ten two three four five six seven year years more same whole entire always ever
  gone lost down broken waiting wait my mine me have had been there here already`)

const small = /[a-z]/

/** What capitals, “!!” and “??” add. */
function loudness({text, words}: Reading): number {
  const shouted = words.filter(
    (word) =>
      word.text.length > 1 && !small.test(word.text) && word.text === word.text.toUpperCase() && hasCapital(word.text),
  )
  const isAllCapitals = shouted.length > 4 && shouted.length > words.length * 0.7
  const stressed = shouted.filter((word) => emphatic.has(word.text.toLowerCase().replace(/[’']/g, ''))).length
  const capitals = isAllCapitals ? 1 : Math.min(stressed * 0.75, 1.5)
  return capitals + (/[!?]{3,}|\?!|!\?/.test(text) ? 0.75 : /!!|\?\?/.test(text) ? 0.5 : 0)
}

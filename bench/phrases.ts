import {compilePhrases, type PhraseAutomaton} from '../src/document/phrase/compile.ts'
import type {PhraseEntry} from '../src/document/phrase/entry.ts'
import type {Word} from '../src/document/word.ts'

/** What finding the phrases costs a reply of some 730 bytes, in microseconds. */
export interface PhraseCost {
  readonly phrases300: number
  readonly phrases3000: number
  /** How many times more 3,000 phrases cost than 300. */
  readonly ratio: number
}

const rounds = 61
const repliesInRound = 240

/** Measures the run alone, 300 and 3,000 phrases in turn, and takes the median of the rounds. */
export async function benchPhrases(): Promise<PhraseCost> {
  const phrases = makePhrases(3000)
  const small = compilePhrases(new Map([['phrases', phrases.filter((_, index) => index % 10 === 0)]]))
  const large = compilePhrases(new Map([['phrases', phrases]]))
  const replies = Array.from({length: repliesInRound}, (_, seed) => splitWords(makeReply(seed)))
  const times: {small: number[]; large: number[]} = {small: [], large: []}
  for (let round = 0; round < rounds + 8; round++) {
    const pair =
      round % 2 === 0
        ? [timeOf(small, replies), timeOf(large, replies)]
        : [timeOf(large, replies), timeOf(small, replies)].reverse()
    // The first rounds warm the machine up.
    if (round < 8) continue
    times.small.push(pair[0]!)
    times.large.push(pair[1]!)
  }
  const phrases300 = median(times.small)
  const phrases3000 = median(times.large)
  return {phrases300, phrases3000, ratio: phrases3000 / phrases300}
}

function timeOf(automaton: PhraseAutomaton, replies: readonly Word[][]): number {
  const start = performance.now()
  for (const words of replies) automaton.run(words).of('phrases')
  return ((performance.now() - start) * 1000) / replies.length
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!

/** A stream of numbers that is the same each time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 12345
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const verbs =
  `send check update cancel refund replace ship return transfer escalate review reset install restart upgrade confirm change remove
  repair extend apply approve collect deliver activate renew resolve track schedule verify`.split(/\s+/)
const nouns =
  `order parcel invoice account password subscription refund address delivery payment card screen charger battery manual receipt
  voucher booking ticket login email file report licence router filter cable jacket kettle lamp`.split(/\s+/)
const extras =
  `kindly promptly shortly directly today again gladly personally carefully securely quickly soon now later instead`.split(
    /\s+/,
  )

type Mould = (words: {verb: string; noun: string; extra: string}) => string

const moulds: readonly Mould[] = [
  ({verb, noun}) => `@we (can not|are unable to) ${verb} @the ${noun}`,
  ({verb, noun, extra}) => `please ${extra} ${verb} @the ${noun}`,
  ({verb, noun}) => `@sorry for *3 ${noun} [you|we] ${verb}~`,
  ({verb, noun}) => `do not hesitate to ${verb} [@your] ${noun}`,
  ({verb, noun, extra}) => `^, ${extra} ${verb} *2 ${noun}`,
  ({verb, noun}) => `${noun} (has|have) been ${verb}~`,
  ({verb, noun}) => `@you (must|need to|have to) ${verb} @the ${noun}`,
  ({verb, noun, extra}) => `at @your ${extra} ${noun} , ${verb}`,
  ({verb, noun, extra}) => `${verb}~ @this ${noun} ${extra} $`,
  ({verb, noun}) => `within @number @time of ${noun} ${verb}~`,
]

function makePhrases(count: number): PhraseEntry[] {
  const random = randomFrom(7)
  const seen = new Set<string>()
  while (seen.size < count) {
    const pick = (from: readonly string[]): string => from[random(from.length)]!
    seen.add(moulds[seen.size % moulds.length]!({verb: pick(verbs), noun: pick(nouns), extra: pick(extras)}))
  }
  return [...seen].map((match) => ({match}))
}

const sentences: readonly Mould[] = [
  ({noun}) => `Thanks for writing about the ${noun}, and for the photo you added.`,
  ({noun}) => `I’m sorry for the late ${noun} you got from our warehouse.`,
  ({verb, noun}) => `We can’t ${verb} the ${noun} before Friday, because the courier collects on weekdays only.`,
  ({verb, noun, extra}) => `I will ${verb} your ${noun} ${extra} and write to you as soon as it is done.`,
  ({verb, noun, extra}) => `Could you ${extra} tell me which ${noun} you would like us to ${verb}?`,
  ({noun}) => `The ${noun} has been on its way since Monday, so it should be with you within two days.`,
  ({noun}) => `If the ${noun} still blinks after that, hold the button for ten seconds and let it start again.`,
  ({verb, noun, extra}) =>
    `You don’t need to ${verb} anything ${extra}: the new ${noun} comes with a label for the old one.`,
]

function makeReply(seed: number): string {
  const random = randomFrom(seed + 101)
  const pick = (from: readonly string[]): string => from[random(from.length)]!
  let reply = 'Hi Angela,'
  while (reply.length < 700)
    reply += ` ${sentences[random(sentences.length)]!({verb: pick(verbs), noun: pick(nouns), extra: pick(extras)})}`
  return reply
}

/** A reply's words; the document's own splitting is not what is measured here. */
function splitWords(text: string): Word[] {
  const words: Word[] = []
  let sentence = -1
  for (const {0: piece, index} of text.matchAll(/[\p{L}\p{N}’-]+/gu)) {
    const gap = text.slice(words.at(-1)?.end ?? 0, index)
    const before = words.length === 0 || /[.?!]/.test(gap) ? 'sentence' : /[,:]/.test(gap) ? 'mark' : 'joined'
    if (before === 'sentence') sentence += 1
    words.push({
      index: words.length,
      start: index,
      end: index + piece.length,
      text: piece,
      kind: 'word',
      before,
      quoted: false,
      sentence,
    })
  }
  return words
}

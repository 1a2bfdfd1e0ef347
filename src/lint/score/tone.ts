import {createReader, type Document, type Reader} from '../../document/document.ts'
import type {PhraseEntry} from '../../document/phrase/entry.ts'
import {type BandName, bandOf} from './bands.ts'
import {closenessOf} from './tone-closeness.ts'
import {densityOf, startingTone, type ToneFeature, type ToneFeatureName, toneFeatures} from './tone-features.ts'
import {toneList, tonePhrases} from './tone-phrases.ts'
import {coldnessOf, enthusiasmOf} from './tone-signs.ts'

/** A reply's place between curt and effusive, and how it came there. */
export interface Tone {
  /** A whole number from −100, curt, over 0, warm, to 100, effusive. */
  readonly value: number
  readonly band: BandName
  /** The features that were found; their points and `startingTone` add up to the value, cut off at −100 and 100. */
  readonly parts: readonly TonePart[]
}

/** A feature that was found. */
export interface TonePart {
  readonly feature: ToneFeatureName
  /** How often it was found. */
  readonly count: number
  readonly points: number
}

/** How often each feature was found. */
export type ToneCounts = Readonly<Record<ToneFeatureName, number>>

/** A reader that finds the phrases which tone is told by; making one takes longer than reading with it. */
export const createToneReader = (): Reader => createReader({lists: lists()})

const phraseFeatures = Object.keys(tonePhrases) as (keyof typeof tonePhrases)[]
const lists = (): ReadonlyMap<string, readonly PhraseEntry[]> =>
  new Map(phraseFeatures.map((feature) => [toneList(feature), tonePhrases[feature]]))

/** The tone of a document of `createToneReader`. */
export const toneOf = (document: Document): Tone => toneFrom(countsOf(document), document.words.length)

function countsOf(document: Document): ToneCounts {
  const found = (feature: keyof typeof tonePhrases) => document.matches(toneList(feature)).length
  return {
    gladness: found('gladness'),
    superlatives: found('superlatives'),
    endearments: found('endearments'),
    orders: found('orders'),
    officialese: found('officialese'),
    ...closenessOf(document),
    ...enthusiasmOf(document),
    ...coldnessOf(document),
  }
}

/** The tone that features add up to in a reply of so many words. */
export function toneFrom(counts: Partial<ToneCounts>, words: number): Tone {
  const density = densityOf(words)
  const parts = (Object.keys(toneFeatures) as ToneFeatureName[]).flatMap((feature): TonePart[] => {
    const count = counts[feature] ?? 0
    const {points, most, dense}: ToneFeature = toneFeatures[feature]
    if (count === 0) return []
    return [{feature, count, points: Math.round(points * Math.min(count, most) * (dense ? density : 1))}]
  })
  const sum = parts.reduce((total, {points}) => total + points, startingTone)
  const value = Math.max(-100, Math.min(100, sum))
  return {value, band: bandOf(value), parts}
}

import {type Band, distanceFrom} from '../lint/score/bands.ts'
import {weights} from '../lint/score/points.ts'
import type {DraftScore} from '../lint/score/score.ts'
import type {Tone, TonePart} from '../lint/score/tone.ts'
import {type ToneFeatureName, toneFeatures} from '../lint/score/tone-features.ts'

/** What a draft without them would be told to have. */
const looked: readonly ToneFeatureName[] = ['greeting', 'name', 'I', 'you', 'sign-off']
/** Far more than a warm reply needs. */
const beyond: readonly ToneFeatureName[] = ['exclamations', 'emoji', 'superlatives', 'stretching', 'endearments']

/** What a draft's score comes from, the heaviest first: `cliche ×3, greeting`. No line without problems. */
export function scoreReasons({problems}: DraftScore): string[] {
  const byRule = new Map<string, {count: number; points: number}>()
  for (const {rule, severity} of problems) {
    const {count = 0, points = 0} = byRule.get(rule) ?? {}
    byRule.set(rule, {count: count + 1, points: points + weights[severity]})
  }
  const order = [...byRule].sort(([a, m], [b, n]) => n.points - m.points || (a < b ? -1 : 1))
  return order.length === 0 ? [] : [order.map(([rule, {count}]) => times(rule, count)).join(', ')]
}

/** Why a tone is outside the band: what makes it cooler, or livelier. No line for one inside. */
export function toneReasons({value, band, parts}: Tone, wanted: Band): string[] {
  const distance = distanceFrom(wanted, value)
  if (distance === 0) return []
  const reasons = distance < 0 ? cold(parts) : parts.filter(({feature}) => beyond.includes(feature)).map(partText)
  return [reasons.length === 0 ? band : `${band}: ${reasons.join(', ')}`]
}

function cold(parts: readonly TonePart[]): string[] {
  const found = new Set(parts.map(({feature}) => feature))
  return [
    ...parts.filter(({feature}) => toneFeatures[feature].points < 0).map(partText),
    ...looked
      .filter((feature) => !found.has(feature))
      .map((feature) => `no ${/^(?:I|you)$/.test(feature) ? `“${feature}”` : feature}`),
  ]
}

const partText = ({feature, count}: TonePart) => times(feature, count)
const times = (name: string, count: number) => (count === 1 ? name : `${name} ×${count}`)

import type {Band} from '../lint/score/bands.ts'
import {categories} from '../lint/score/categories.ts'
import {libraryScore, type Score, worstFirst} from '../lint/score/score.ts'
import {startingTone} from '../lint/score/tone-features.ts'
import {jsonText} from './json-text.ts'
import type {ScoredDraft} from './score-table.ts'

/**
 * The scores as JSON: `{"band": {"from", "to"}, "library": {"drafts", "words", "score", "categories", "tone", "inBand",
 * "cooler", "livelier"}, "drafts": [{"id", "source", "words", "score", "categories", "tone"}]}`, drafts worst first,
 * `library` null without any. Each category is `{"score", "points", "problems": [{"rule", "severity", "message",
 * "line", "column"}]}`, a tone `{"value", "band", "start", "parts": [{"feature", "count", "points"}]}`.
 */
export function formatScoresJson(drafts: readonly ScoredDraft[], band: Band): string {
  const entries = drafts.toSorted(worstFirst(band)).map(({id, source, words, score, categories: byCategory, tone}) => ({
    id,
    source,
    words,
    score,
    categories: Object.fromEntries(categories.map((category) => [category, scoreEntry(byCategory[category])])),
    tone: {value: tone.value, band: tone.band, start: startingTone, parts: tone.parts},
  }))
  const library = libraryScore(drafts, band) ?? null
  return `${jsonText({band: {from: band.from, to: band.to}, library, drafts: entries}, 2)}\n`
}

const scoreEntry = ({score, points, problems}: Score) => ({
  score,
  points,
  problems: problems.map(({rule, severity, message, line, column}) => ({rule, severity, message, line, column})),
})

import {describe, expect, test} from 'vitest'
import type {Problem} from '../lint/problem.ts'
import {type Category, categories} from '../lint/score/categories.ts'
import {scoresOf} from '../lint/score/score.ts'
import {toneFrom} from '../lint/score/tone.ts'
import {graphemeRuler} from './grapheme-ruler.ts'
import {plainPalette} from './palette.ts'
import {formatScoresJson} from './score-json.ts'
import {formatScores, type ScoredDraft} from './score-table.ts'

const warm = {from: -20, to: 30}
const known = new Map<string, Category>([
  ['cliche', 'wording'],
  ['greeting', 'structure'],
  ['jargon', 'clarity'],
])
const problem = (rule: string, severity: Problem['severity'] = 'warning'): Problem => ({
  rule,
  severity,
  message: 'Say it.',
  range: [0, 1],
  line: 3,
  column: 1,
  suggestions: [],
})
const draft = (
  id: string,
  problems: readonly Problem[],
  tone: Parameters<typeof toneFrom>[0],
  source = id,
): ScoredDraft => ({id, source, ...scoresOf(problems, 80, known), tone: toneFrom(tone, 80)})

const good = {greeting: 1, name: 1, thanks: 1, I: 1, you: 1, 'sign-off': 1}
const drafts = [
  draft('saved/good.txt', [], good),
  draft('saved/bad.txt', [problem('greeting'), problem('cliche'), problem('cliche'), problem('jargon', 'suggestion')], {
    you: 1,
    clipped: 2,
  }),
  draft('saved/loud.md', [problem('cliche')], {...good, exclamations: 5, emoji: 3, superlatives: 4}),
]

describe('the table of scores', () => {
  test('is sorted worst first, with reasons and a line for all', () => {
    expect(formatScores(drafts, warm, {width: 60})).toBe(`\
saved/       all word apol stru fit clar  tone
bad.txt       49   64  100   80 100   94   −60 ↓
  cliche ×2, greeting, jargon
  curt: clipped ×2, no greeting, no name, no “I”, no
  sign-off
loud.md       80   80  100  100 100  100    72 ↑
  cliche
  effusive: exclamations ×5, emoji ×3, superlatives ×4
good.txt     100  100  100  100 100  100    −9
────────────────────────────────────────────────
3 drafts      76   81  100   93 100   98     1

240 words · tone: 1 in the band warm −20 to 30, 1 cooler, 1
livelier
`)
  })

  test('is written out where there is room', () => {
    const [header, bad] = formatScores(drafts, warm, {width: 100}).split('\n')
    expect(header).toBe('saved/        score  wording  apology  structure  fit  clarity    tone')
    expect(bad).toBe('bad.txt          49       64      100         80  100       94   −60 curt     ↓')
  })

  test.each([40, 60, 61, 80, 90, 100, 200])('fits %d columns', (width) => {
    const long = [
      ...drafts,
      draft(`saved/${'very-'.repeat(20)}long.txt`, [], {}),
      draft('saved/回复模板回复模板.txt', [], {}),
    ]
    for (const line of formatScores(long, warm, {width}).split('\n')) {
      expect(graphemeRuler.width(line)).toBeLessThanOrEqual(width)
    }
  })

  test('tells ids of NDJSON by their file, and a name that would speak to the terminal is made visible', () => {
    expect(formatScores([draft('7', [], good, 'all.ndjson')], warm)).toContain('all.ndjson › 7')
    expect(formatScores([draft('a\u001b[2J', [], good)], warm)).toContain('a␛[2J')
  })

  test('paints low scores, and tones outside the band', () => {
    const color = {...plainPalette, error: (text: string) => `<${text}>`, warning: (text: string) => `(${text})`}
    const errors = [draft('a', [problem('cliche', 'error')], {})]
    expect(formatScores(errors, warm, {width: 60, color})).toContain('< 42> <  42>  100  100 100  100 (  −45 ↓)\n')
  })

  test('names the band that is wanted', () => {
    const last = (from: number, to: number) =>
      formatScores(drafts, {from, to}, {width: 100}).trimEnd().split('\n').at(-1)
    expect(last(-39, 30)).toBe('240 words · tone: 1 in the band cool to warm −39 to 30, 1 cooler, 1 livelier')
    expect(last(-100, 100)).toBe('240 words · tone: 3 in the band curt to effusive −100 to 100')
    expect(last(0, 12)).toBe('240 words · tone: 0 in the band 0 to 12, 2 cooler, 1 livelier')
  })

  test('is empty without drafts', () => expect(formatScores([], warm)).toBe(''))
})

describe('the scores as JSON', () => {
  test('hold every problem behind a score, and every feature behind a tone', () => {
    const {band, library, drafts: rows} = JSON.parse(formatScoresJson(drafts, warm))
    expect(band).toEqual(warm)
    expect(library).toMatchObject({drafts: 3, words: 240, score: 76, inBand: 1, cooler: 1, livelier: 1})
    expect(rows.map(({id}: ScoredDraft) => id)).toEqual(['saved/bad.txt', 'saved/loud.md', 'saved/good.txt'])
    expect(Object.keys(rows[0].categories)).toEqual([...categories])
    expect(rows[0].categories.structure).toEqual({
      score: 80,
      points: 4,
      problems: [{rule: 'greeting', severity: 'warning', message: 'Say it.', line: 3, column: 1}],
    })
    expect(rows[0].tone).toEqual({
      value: -60,
      band: 'curt',
      start: -45,
      parts: [
        {feature: 'you', count: 1, points: 4},
        {feature: 'clipped', count: 2, points: -19},
      ],
    })
  })

  test('say null without drafts', () => {
    expect(JSON.parse(formatScoresJson([], warm))).toEqual({band: warm, library: null, drafts: []})
  })
})

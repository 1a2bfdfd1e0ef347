import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {rules} from '../../../rules/index.ts'
import type {Severity} from '../../rule/index.ts'
import type {Problem} from '../problem.ts'
import {bandOf, bands, distanceFrom, parseBand} from './bands.ts'
import {type Category, categories, categoryOf} from './categories.ts'
import {scoreFor, weights} from './points.ts'
import {createScorer, type DraftScore, libraryScore, scoresOf, worstFirst} from './score.ts'
import {toneFrom} from './tone.ts'

const problem = (rule: string, severity: Severity = 'warning'): Problem => ({
  rule,
  severity,
  message: 'm',
  range: [0, 1],
  line: 1,
  column: 1,
  suggestions: [],
})
const severities: readonly Severity[] = ['suggestion', 'warning', 'error']
const known = new Map<string, Category>(categories.map((category) => [category, category]))

describe('categories', () => {
  test.each([
    ['cliche', 'wording', 'wording'],
    ['terminology', 'wording', 'wording'],
    ['readability', 'wording', 'clarity'],
    ['wordiness', 'wording', 'clarity'],
    ['jargon', 'wording', 'clarity'],
    ['idiom', 'wording', 'clarity'],
    ['bare-refusal', 'apology', 'apology'],
    ['greeting', 'structure', 'structure'],
    ['reply-length', 'structure', 'structure'],
    ['sentence-length', 'structure', 'clarity'],
    ['paragraph-length', 'structure', 'clarity'],
    ['numbered-steps', 'structure', 'clarity'],
    ['show-dont-tell', 'structure', 'clarity'],
    ['buried-answer', 'structure', 'clarity'],
    ['mirror-tone', 'fit', 'fit'],
    ['leftover-placeholder', 'templates', 'fit'],
    ['acme/no-tier-talk', 'team', 'wording'],
  ] as const)('%s of %s counts in %s', (id, group, category) => expect(categoryOf({id, group})).toBe(category))

  test('every built-in rule has one', () => {
    expect(rules.map(categoryOf).filter((category) => !categories.includes(category))).toEqual([])
  })
})

describe('the score of points', () => {
  test.each([
    [0, 80, 100],
    [0, 0, 100],
    [1, 1000, 99],
    [4, 100, 84],
    [16, 100, 50],
    [32, 100, 25],
    [32, 200, 50],
    [8, 50, 50],
    [8, 10, 50],
    [100_000, 10, 0],
  ])('%d points in %d words: %d', (points, words, score) => expect(scoreFor(points, words)).toBe(score))

  test('is a whole number from 0 to 100, and 100 only without problems', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(1_000), (points, words) => {
        const score = scoreFor(points, words)
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
        expect(score === 100).toBe(points === 0)
      }),
    )
  })
})

const anyProblem = fc.record({rule: fc.constantFrom(...categories), severity: fc.constantFrom(...severities)})
const problemsOf = (list: readonly {readonly rule: string; readonly severity: Severity}[]) =>
  list.map(({rule, severity}) => problem(rule, severity))

describe('the scores of a draft', () => {
  test('a problem counts in its own category and in the whole', () => {
    const {score, points, categories: byCategory} = scoresOf([problem('wording'), problem('fit', 'error')], 100, known)
    expect(points).toBe(weights.warning + weights.error)
    expect(score).toBe(42)
    expect(categories.map((category) => byCategory[category].score)).toEqual([84, 100, 100, 50, 100])
    expect(byCategory.fit.problems).toEqual([problem('fit', 'error')])
  })

  test('a problem more never raises a score, and neither does a graver one', () => {
    const draft = fc.tuple(fc.array(anyProblem), anyProblem, fc.nat(400))
    fc.assert(
      fc.property(draft, ([before, more, words]) => {
        const a = scoresOf(problemsOf(before), words, known)
        const b = scoresOf(problemsOf([...before, more]), words, known)
        const c = scoresOf(problemsOf([...before, {...more, severity: 'error'}]), words, known)
        for (const category of categories) {
          expect(b.categories[category].score).toBeLessThanOrEqual(a.categories[category].score)
          expect(c.categories[category].score).toBeLessThanOrEqual(b.categories[category].score)
        }
        expect(b.score).toBeLessThanOrEqual(a.score)
        expect(c.score).toBeLessThanOrEqual(b.score)
      }),
    )
  })

  test('the whole is never better than its worst category', () => {
    fc.assert(
      fc.property(fc.array(anyProblem), fc.nat(400), (list, words) => {
        const {score, categories: byCategory} = scoresOf(problemsOf(list), words, known)
        expect(score).toBeLessThanOrEqual(Math.min(...categories.map((category) => byCategory[category].score)))
      }),
    )
  })

  test('the scorer reads words and tone of the draft, and categories of the rules', () => {
    const text = 'Hi Ann,\n\nYour lamp left today.\n\nTom\n'
    const {words, tone, categories: byCategory} = createScorer().score({text}, [problem(rules[0]!.id)], rules)
    expect(words).toBe(7)
    expect(tone.parts.map(({feature}) => feature)).toContain('greeting')
    expect(byCategory[categoryOf(rules[0]!)].score).toBe(70)
  })
})

const draft = (score: number, tone: number): DraftScore => ({
  ...scoresOf([], 10, known),
  score,
  tone: {...toneFrom({}, 10), value: tone},
})

describe('a library', () => {
  const warm = {from: -20, to: 30}

  test('is the mean of its drafts', () => {
    const library = libraryScore([draft(10, -50), draft(20, 0), draft(60, 80)], warm)
    expect(library).toMatchObject({drafts: 3, words: 30, score: 30, tone: 10, inBand: 1, cooler: 1, livelier: 1})
    expect(library?.categories.wording).toBe(100)
    expect(libraryScore([], warm)).toBeUndefined()
  })

  test('is sorted worst first: by score, then by the distance from the band', () => {
    const drafts = [draft(90, 0), draft(10, 0), draft(10, 31), draft(10, -60)]
    const order = drafts.toSorted(worstFirst(warm)).map(({score, tone}) => [score, tone.value])
    expect(order).toEqual([
      [10, -60],
      [10, 31],
      [10, 0],
      [90, 0],
    ])
  })
})

describe('bands', () => {
  test('cover the spectrum without a gap', () => {
    expect(bands[0].from).toBe(-100)
    expect(bands.at(-1)!.to).toBe(100)
    expect(bands.slice(1).map(({from}) => from - 1)).toEqual(bands.slice(0, -1).map(({to}) => to))
    for (let tone = -100; tone <= 100; tone++) {
      const {from, to} = bands.find(({name}) => name === bandOf(tone))!
      expect(from <= tone && tone <= to).toBe(true)
    }
  })

  test.each([
    ['warm', {from: -20, to: 30}],
    ['cool..warm', {from: -39, to: 30}],
    ['Cool .. Lively', {from: -39, to: 60}],
    ['-20..40', {from: -20, to: 40}],
    ['−20..+40', {from: -20, to: 40}],
    ['0..lively', {from: 0, to: 60}],
    ['5', {from: 5, to: 5}],
    ['', undefined],
    ['tepid', undefined],
    ['warm..cool', undefined],
    ['40..-20', undefined],
    ['0..101', undefined],
    ['0..1..2', undefined],
    ['..', undefined],
    ['1.5..2', undefined],
  ])('reads %j', (text, band) => expect(parseBand(text)).toEqual(band))

  test.each([
    [-21, -1],
    [-20, 0],
    [30, 0],
    [41, 11],
  ])('%d is %d from warm', (tone, distance) => expect(distanceFrom({from: -20, to: 30}, tone)).toBe(distance))
})

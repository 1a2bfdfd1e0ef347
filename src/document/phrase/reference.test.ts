import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Word} from '../word.ts'
import {compilePhrases, type PhraseAutomaton} from './compile.ts'
import type {PhraseEntry} from './entry.ts'
import {normalize} from './normalize.ts'
import {PhraseError} from './phrase-error.ts'
import {testingWords} from './testing-words.ts'

/** A pattern as the reference knows it: its text, and every sequence of items it stands for. */
interface Sample {
  readonly startsAt?: '^' | '^,' | ''
  readonly endsAt?: '$' | '$,' | ''
  readonly text: string
  readonly sequences: readonly (readonly Item[])[]
}

type Item = 'mark' | {readonly fits: (token: string) => boolean; readonly filler: boolean}

const one = (fits: (token: string) => boolean, filler = false): Item => ({fits, filler})
const word = (token: string): Item => one((each) => each === token)
const anything = (): boolean => true

const words = fc.constantFrom('a', 'a', 'b', 'b', 'can')
const leaf: fc.Arbitrary<Sample> = fc.oneof(
  {weight: 6, arbitrary: words.map((text) => ({text, sequences: [[word(text)]]}))},
  fc.constant({text: 'can’t', sequences: [[word('can'), word('not')]]}),
  fc.constant({text: 'go~', sequences: [[one((token) => ['go', 'goes', 'going', 'went', 'gone'].includes(token))]]}),
  fc.constant({text: '@we', sequences: [[one((token) => token === 'i' || token === 'we')]]}),
  fc.constant({
    text: '@not',
    sequences: [[one((token) => token === 'not' || token === 'never')], [word('no'), word('longer')]],
  }),
  fc.constant({text: '*', sequences: [[one(anything)]]}),
  fc.integer({min: 1, max: 3}).map((max) => ({
    text: `*${max}`,
    sequences: Array.from({length: max + 1}, (_, length) => Array.from({length}, () => one(anything, true))),
  })),
  fc.constant({text: ',', sequences: [['mark' as const]]}),
)

const {sample} = fc.letrec<{sample: Sample; part: Sample}>((tie) => ({
  sample: fc.array(tie('part'), {minLength: 1, maxLength: 4}).map((parts) => ({
    text: parts.map(({text}) => text).join(' '),
    sequences: parts.reduce<readonly (readonly Item[])[]>(
      (all, part) => all.flatMap((start) => part.sequences.map((rest) => [...start, ...rest])),
      [[]],
    ),
  })),
  part: fc.oneof(
    {maxDepth: 2, depthIdentifier: 'pattern'},
    {weight: 5, arbitrary: leaf},
    fc.tuple(tie('sample'), tie('sample')).map(([left, right]) => ({
      text: `(${left.text}|${right.text})`,
      sequences: [...left.sequences, ...right.sequences],
    })),
    tie('sample').map((inner) => ({text: `[${inner.text}]`, sequences: [...inner.sequences, []]})),
  ),
}))

const prose = fc
  .array(
    fc.constantFrom(
      ...'a b a b a b a b can and . can not can’t cannot I we’re went goes-on a-b no longer never , , . {{x}} “b” “ ”'.split(
        ' ',
      ),
    ),
    {maxLength: 40},
  )
  .map((parts) => parts.join(' '))

interface Found {
  readonly first: number
  readonly after: number
}

/** Every place where a pattern is met: the slow and plain way, sequence by sequence. */
function findAll({sequences, startsAt = '', endsAt = ''}: Sample, text: readonly Word[]): Found[] {
  return text.flatMap((_, first) => {
    if (!isEdge(text, first, -1, startsAt)) return []
    const ways = sequences.flatMap((items) => {
      const after = readAt(items, text, first)
      return after === undefined || !isEdge(text, after, 0, endsAt)
        ? []
        : [{first, after, filled: items.filter((item) => item !== 'mark' && item.filler).length}]
    })
    return ways.sort((a, b) => a.filled - b.filled || b.after - a.after).slice(0, 1)
  })
}

/** Whether the place before a word is the edge that an anchor asks for; the conjunction may be the word on its far side. */
function isEdge(text: readonly Word[], index: number, far: -1 | 0, anchor: string): boolean {
  const before = text[index]?.before ?? 'sentence'
  if (anchor === '' || before === 'sentence') return true
  return anchor.endsWith(',') && (before === 'mark' || text[index + far]?.text === 'and')
}

/** The index of the word after the sequence, if it stands at a word. */
function readAt(items: readonly Item[], text: readonly Word[], first: number): number | undefined {
  const tokens = text.slice(first).flatMap((each, index) => {
    const open = each.kind !== 'placeholder' && !each.quoted
    const said = open ? normalize(each.text) : ['']
    return said.map((token, part) => ({
      token,
      open,
      before: part > 0 || index === 0 ? 'joined' : each.before,
      after: part === said.length - 1 ? first + index + 1 : undefined,
    }))
  })
  let at = 0
  let mark = false
  for (const item of items) {
    if (item === 'mark') mark = true
    else {
      const token = tokens[at]
      if (!token?.open || !item.fits(token.token) || token.before === 'sentence' || (token.before === 'mark' && !mark))
        return undefined
      at += 1
      mark = false
    }
  }
  return tokens[at - 1]?.after
}

function findInList(list: readonly {match: Sample; unless?: Sample}[], text: readonly Word[]): Found[] {
  const finds = list.flatMap(({match, unless}, entry) => {
    const guards = unless ? findAll(unless, text) : []
    return findAll(match, text)
      .filter((find) => !guards.some((guard) => guard.first < find.after && find.first < guard.after))
      .map((find) => ({...find, entry}))
  })
  const standing: Found[] = []
  for (const find of finds.sort(
    (a, b) => b.after - b.first - (a.after - a.first) || a.first - b.first || a.entry - b.entry,
  )) {
    if (standing.every((other) => other.after <= find.first || find.after <= other.first)) standing.push(find)
  }
  return standing.sort((a, b) => a.first - b.first)
}

const plain = ({match, unless}: {match: Sample; unless?: Sample | undefined}): PhraseEntry =>
  unless ? {match: match.text, unless: unless.text} : {match: match.text}

const entry = fc
  .record({match: sample, unless: sample}, {requiredKeys: ['match']})
  .filter((each) => isReadable(plain(each)))

function isReadable(each: PhraseEntry): boolean {
  try {
    compilePhrases(new Map([['list', [each]]]))
    return true
  } catch (error) {
    if (error instanceof PhraseError) return false
    throw error
  }
}

const found = (automaton: PhraseAutomaton, list: string, text: readonly Word[]): Found[] =>
  automaton
    .run(text)
    .of(list)
    .map(({firstWord, afterWord}) => ({first: firstWord, after: afterWord}))

describe('any phrases in any text', () => {
  test('the automaton agrees with the plain reading', () => {
    let met = 0
    fc.assert(
      fc.property(fc.array(entry, {minLength: 1, maxLength: 4}), prose, (list, text) => {
        const split = testingWords(text)
        const expected = findInList(list, split).map(({first, after}) => ({first, after}))
        met += expected.length
        expect(found(compilePhrases(new Map([['list', list.map(plain)]])), 'list', split)).toEqual(expected)
      }),
      {numRuns: 1500},
    )
    // Enough runs must have something to agree on.
    expect(met).toBeGreaterThan(200)
  })

  test('lists compiled together find what each finds alone, in any order of texts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(entry, {maxLength: 3}), {maxLength: 4}),
        fc.array(prose, {maxLength: 3}),
        (lists, texts) => {
          const named = lists.map((list, index) => [`list ${index}`, list.map(plain)] as const)
          const together = compilePhrases(new Map(named))
          for (const text of texts.map(testingWords)) {
            for (const [name, list] of named) {
              expect(found(together, name, text)).toEqual(found(compilePhrases(new Map([[name, list]])), name, text))
            }
          }
        },
      ),
      {numRuns: 300},
    )
  })

  test('a match is whole words of one sentence, and its captures lie in it', () => {
    fc.assert(
      fc.property(fc.array(entry, {minLength: 1, maxLength: 4}), prose, (list, text) => {
        const split = testingWords(text)
        let end = 0
        for (const match of compilePhrases(new Map([['list', list.map(plain)]]))
          .run(split)
          .of('list')) {
          const inside = split.slice(match.firstWord, match.afterWord)
          expect(match.start).toBeGreaterThanOrEqual(end)
          end = match.end
          expect([match.start, match.end]).toEqual([inside[0]!.start, inside.at(-1)!.end])
          for (const each of inside)
            expect([each.sentence, each.quoted, each.kind]).toEqual([match.sentence, false, 'word'])
          for (const capture of match.captures) {
            expect(capture.start).toBeGreaterThanOrEqual(match.start)
            expect(capture.end).toBeGreaterThanOrEqual(capture.start)
            expect(capture.end).toBeLessThanOrEqual(match.end)
          }
        }
      }),
      {numRuns: 500},
    )
  })
})

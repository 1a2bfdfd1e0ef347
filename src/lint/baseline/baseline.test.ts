import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../index.ts'
import type {Problem} from '../problem.ts'
import {type BaselineEntry, createBaselineMatcher, createBaselineRecorder, withoutLeft} from './baseline.ts'
import {formatBaseline, parseBaseline} from './baseline-text.ts'
import {distance, likenessOf, mostDifferent} from './likeness.ts'
import {sentenceAt} from './sentence-at.ts'

const linter = createLinter()
const problemsOf = (text: string) => linter.lint({text, context: {template: true}}).problems

function record(texts: readonly string[]): readonly BaselineEntry[] {
  const recorder = createBaselineRecorder()
  for (const text of texts) recorder.add(text, problemsOf(text))
  return recorder.entries()
}

/** The rules and words of what is new. */
function fresh(entries: readonly BaselineEntry[], texts: readonly string[]): string[] {
  const matcher = createBaselineMatcher(entries)
  const all = texts.flatMap((text) => {
    const problems = problemsOf(text)
    const verdicts = matcher.match(text, problems)
    return problems.map((problem, index) => ({text, problem, verdict: verdicts[index]!}))
  })
  matcher.settle()
  return all.filter(({verdict}) => !verdict.isKnown).map(({text, problem}) => told(text, problem))
}
const told = (text: string, {rule, range: [start, end]}: Problem) => `${rule}: ${text.slice(start, end)}`

const late = `Hi {{ticket.requester.first_name}},

Your order is late because the shade is backordered at our supplier. Do not hesitate to contact us about it.

Best regards,
Tom`
const other = `Hello {{ticket.requester.first_name}},

We changed the address of your subscription to the new one. Rest assured that the next box goes there.

Best regards,
Mona`

describe('a baseline', () => {
  it('knows every problem of the same texts, in any order', () => {
    const entries = record([late, other])
    expect(entries.length).toBeGreaterThan(1)
    expect(fresh(entries, [late, other])).toEqual([])
    expect(fresh(entries, [other, late])).toEqual([])
  })

  it('shows a new problem in a known text, and none besides', () => {
    const worse = late.replace('Best regards', 'Rest assured that all is well.\n\nBest regards')
    expect(fresh(record([late, other]), [worse, other])).toEqual(['cliche: Rest assured that'])
  })

  it('shows the same problem a second time in the same sentence', () => {
    const twice = late.replace('about it.', 'about it. Do not hesitate to contact us about it.')
    expect(fresh(record([late]), [twice])).toEqual(['cliche: Do not hesitate to'])
  })

  it('shows the problems of a new text that is much like a known one', () => {
    const copy = late.replace('order is late', 'parcel is slow').replace('about it.', 'when you like.')
    const found = fresh(record([late, other]), [copy, late, other])
    expect(found).toEqual(fresh(record([other]), [copy, other]))
    expect(found.length).toBeGreaterThan(0)
  })

  it('is not disturbed where a paragraph is wrapped anew, or its front matter changes', () => {
    const wrap = (text: string) =>
      text.replace('is backordered', 'is\nbackordered').replace('contact us', 'contact\nus')
    const long = late.replace('Your order', 'As we wrote to you in the message of last week, your order')
    const entries = record([long])
    expect(fresh(entries, [wrap(long)])).toEqual([])
    const matcher = createBaselineMatcher(entries)
    const front = '---\nchannel: email\n---\n'
    const moved = problemsOf(long).map((problem) => {
      const [start, end] = problem.range
      return {...problem, range: [start + front.length, end + front.length] as const}
    })
    expect(matcher.match(front + long, moved).map(({isKnown}) => isKnown)).toEqual(moved.map(() => true))
  })
})

describe('what is missing', () => {
  const missing = {rule: 'missing-apology', range: [0, 0]} as unknown as Problem
  const verdicts = (known: string, now: readonly string[]) => {
    const recorder = createBaselineRecorder()
    recorder.add(known, [missing])
    const matcher = createBaselineMatcher(recorder.entries())
    const all = now.map((text) => matcher.match(text, [missing])[0]!)
    matcher.settle()
    return all.map(({isKnown}) => isKnown)
  }

  it('stays known after a small edit elsewhere', () => {
    expect(verdicts(late, [late.replace('about it', 'at any time')])).toEqual([true])
    expect(verdicts(late, [late.replace('Tom', 'Thomas Brook').replace('Hi', 'Dear')])).toEqual([true])
    expect(verdicts(late, [late.replace(/Do not hesitate.*/, 'Write to us.')])).toEqual([true])
  })

  it('is new in another text', () => {
    expect(verdicts(late, [other])).toEqual([false])
    expect(verdicts(late, [late, other])).toEqual([true, false])
  })

  it('belongs to the text itself before one that is like it', () => {
    expect(verdicts(late, [late.replace('about it', 'at any time'), late])).toEqual([false, true])
  })
})

it('prunes what no longer occurs', () => {
  const entries = record([late, other])
  const matcher = createBaselineMatcher(entries)
  matcher.match(other, problemsOf(other))
  matcher.settle()
  expect(withoutLeft(entries, matcher.left())).toEqual(record([other]))
})

describe('its file', () => {
  it('is read as it was written, sorted, an entry a line, without a word of the texts', () => {
    const entries = record([other, late, late])
    const text = formatBaseline({paths: ['saved'], entries})
    expect(parseBaseline(text)).toEqual({paths: ['saved'], entries})
    expect(formatBaseline({paths: ['saved'], entries: record([late, other, late])})).toBe(text)
    expect(text.split('\n').filter((line) => line.startsWith(',['))).toHaveLength(entries.length)
    expect(text).not.toMatch(/hesitate|order|assured|Tom/)
  })

  it('merges line by line, and an entry that both sides added counts once', () => {
    const [one, two] = [record([late]), record([late, other])]
    const lines = [...one, ...two].map(({rule, hash, like, count}) => `,${JSON.stringify([rule, hash, like, count])}\n`)
    const merged = formatBaseline({paths: [], entries: []}).replace('[[]\n', `[[]\n${lines.join('')}`)
    const read = parseBaseline(merged)
    expect(typeof read === 'string' ? read : fresh(read.entries, [late, late])).toEqual(
      fresh(record([late]), [late, late]),
    )
  })

  it('says what is wrong with it', () => {
    expect(parseBaseline('<<<<<<< HEAD\n{}')).toMatch(/merge/)
    expect(parseBaseline('{')).toMatch(/not JSON/)
    expect(parseBaseline('{"version": 2, "known": []}')).toMatch(/newer/)
    expect(parseBaseline('[]')).toMatch(/not a baseline/)
    expect(parseBaseline('{"version": 1, "known": [["cliche", "words", "of a customer", 1]]}')).toMatch(/no entry/)
  })
})

describe('likeness', () => {
  it('is near for an edited text and far for another', () => {
    expect(distance(likenessOf(late), likenessOf(late.replace('late', 'early')))).toBeLessThan(mostDifferent)
    expect(distance(likenessOf(late), likenessOf(other))).toBeGreaterThan(mostDifferent)
  })
})

describe('the sentence at a place', () => {
  const around = (text: string) => {
    const at = text.indexOf('|')
    const {start, end} = sentenceAt(text.replace('|', ''), at)
    return text.replace('|', '').slice(start, end).trim()
  }

  it('ends at stops, blank lines, short lines, items and the tags of paragraphs', () => {
    expect(around('One. T|wo! Three.')).toBe('Two!')
    expect(around('Hi Ann,\nyour l|amp is here.')).toBe('your lamp is here.')
    expect(around('A first\n\nA s|econd')).toBe('A second')
    expect(around('- one\n- t|wo\n- three')).toBe('- two')
    expect(around('<p>One</p><p>T|wo <b>and</b> three</p>')).toBe('Two <b>and</b> three')
    const wrapped = 'This line was so long that a mail program had to\nbreak it, and it g|oes on.'
    expect(around(`It came. ${wrapped}`)).toBe(wrapped.replace('|', ''))
  })

  it('holds its place, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', 'B', ' ', '.', '\n', '<p>', '-'), maxLength: 60}),
        fc.nat(80),
        (text, n) => {
          const at = Math.min(n, text.length)
          const {start, end} = sentenceAt(text, at)
          expect(start).toBeLessThanOrEqual(at)
          expect(end).toBeGreaterThanOrEqual(at)
        },
      ),
    )
  })
})

import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {Parser} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import {redactReport} from '../redact.ts'
import type {DraftReport} from '../report.ts'
import {hostile, reportOf, sampleRules, samples} from '../testing/samples.ts'
import {scriptHash, styleHash} from './hashes.ts'
import {formatHtml} from './html.ts'
import {script} from './script.ts'
import {style} from './style.ts'

const options = {rules: sampleRules}
const html = formatHtml(samples, options)

/** The elements and attributes of a page, as a browser would make them. */
function elementsOf(page: string) {
  const elements: {name: string; attributes: Record<string, string>; text: string}[] = []
  const open: typeof elements = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = {name, attributes, text: ''}
      elements.push(element)
      open.push(element)
    },
    ontext(text) {
      for (const element of open) element.text += text
    },
    onclosetag: () => void open.pop(),
  })
  parser.end(page)
  return elements
}

const namesOf = (page: string) => elementsOf(page).map(({name}) => name)
const textOf = (page: string) =>
  elementsOf(page)
    .find(({name}) => name === 'main')!
    .text.replace(/\s+/g, ' ')

describe('what it says', () => {
  const text = textOf(html)

  it('has the score of all, by category, and of each, worst first', () => {
    expect(text).toMatch(/Replies, read by replylint \d+ of 100, the mean of all drafts’ scores/)
    expect(text).toContain('1 draft could not be read')
    expect(text).toMatch(/Apology and bad news score \d+ · 1 error/)
    const scores = elementsOf(html).filter(({attributes}) => attributes.class === 'score')
    const figures = scores.map((score) => Number(score.text.replace('score ', '')))
    expect(figures.length).toBeGreaterThan(3)
    expect(figures).toEqual(figures.toSorted((a, b) => a - b))
    expect(elementsOf(html).filter(({name}) => name === 'tr')).toHaveLength(7)
  })

  it('scores by the words that are told, and by those of the text', () => {
    const report = reportOf('Hi Angela,\n\nWe strive to help.\n\nAnn\n', {id: 'a.txt'})
    const scoreOf = (page: string) => Number(/<strong>(\d+)/.exec(page)![1])
    expect(scoreOf(formatHtml([report], options))).toBe(70)
    expect(scoreOf(formatHtml([{...report, words: 400}], options))).toBe(95)
  })

  it('marks the words of each problem in their sentence', () => {
    const marks = elementsOf(html).filter(({name}) => name === 'mark')
    expect(marks).toHaveLength(samples.flatMap(({problems}) => problems).length)
    expect(marks.map((mark) => mark.text)).toContain('Please do not hesitate to')
    expect(html).toContain(
      '<mark class="warning">Please do not hesitate to</mark> contact us at your earliest convenience.',
    )
    expect(html).toContain('<mark class="warning missing">missing</mark>We can’t do that.')
  })

  it('tells what the rules ask for, faults and notes', () => {
    expect(text).toContain(sampleRules.find(({id}) => id === 'cliche')!.why)
    expect(text).toContain('gone.txt: there is no such file or folder')
    expect(text).toContain(samples[6]!.notes[0])
  })

  it('says so when there is nothing to say', () => {
    expect(textOf(formatHtml([]))).toContain('There was no draft to read.')
    expect(textOf(formatHtml([samples[1]!]))).toContain(
      '100 of 100, the mean of all drafts’ scores Nothing to mend in 1 draft',
    )
    expect(namesOf(formatHtml([samples[1]!]))).not.toContain('article')
  })
})

describe('what it is', () => {
  it('leads every link to a place on the page, and has each id once', () => {
    const elements = elementsOf(html)
    const ids = elements.flatMap(({attributes: {id}}) => (id ? [id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    const links = elements.flatMap(({attributes: {href}}) => (href ? [href] : []))
    expect(links.length).toBeGreaterThan(10)
    for (const href of links) expect(ids).toContain(href.slice(1))
    for (const {attributes} of elements) {
      const label = attributes['aria-labelledby']
      if (label) expect(ids).toContain(label)
    }
  })

  it('asks for nothing from anywhere', () => {
    expect(html).toContain(`default-src 'none'`)
    for (const {attributes} of elementsOf(html)) {
      expect(attributes).not.toHaveProperty('src')
      expect(attributes.href ?? '#').toMatch(/^#/)
    }
    expect(style).not.toMatch(/url\(|@import/)
  })

  it('lets only its own style and script run', () => {
    const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
    expect({styleHash, scriptHash}).toEqual({styleHash: hashOf(style), scriptHash: hashOf(script)})
    expect(html).toContain(`<style>${style}</style>`)
    expect(html).toContain(`<script>${script}</script>`)
  })
})

describe('hostile words', () => {
  const fragments = fc.constantFrom(
    '<script>',
    '</script>',
    '"',
    "'",
    '<img src=x onerror=y>',
    '<!--',
    '&lt;',
    '</ul>',
    ' onload=',
    '\u0000',
    '`',
  )
  const words = fc
    .array(fc.oneof(fragments, fc.string({unit: 'binary'})), {maxLength: 6})
    .map((parts) => parts.join(''))
  const reportWith = (text: string): DraftReport => ({
    id: text,
    source: text,
    reply: {title: text, pointer: text},
    text,
    notes: [text],
    problems: [
      {
        rule: text,
        severity: 'error',
        message: text,
        range: [0, text.length],
        line: 1,
        column: 1,
        suggestions: [{text, range: [0, 0], safety: 'safe'}],
      },
      {rule: text, severity: 'warning', message: text, range: [0, 0], line: 1, column: 1, suggestions: []},
    ],
  })
  const shape = (page: string) =>
    elementsOf(page).map(({name, attributes}) => [name, ...Object.keys(attributes)].join(' '))
  const tame = shape(formatHtml([reportWith('abc')]))

  it('never become markup: the page has the elements that it has for tame ones', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(shape(formatHtml([reportWith(text || 'x')]))).toEqual(tame)
      }),
    )
  })

  it('stay words', () => {
    const text = textOf(formatHtml([reportOf(hostile, {id: 'a.txt'})], options))
    expect(text).toContain('Please do not hesitate to "contact" us & ␀␇␛[2J]]> <!-- � � <U+202E> %0A::error::x')
  })
})

it('shows no sentence when redacted', () => {
  const page = formatHtml(
    samples.map((report) => redactReport(report, options)),
    options,
  )
  expect(namesOf(page)).not.toContain('blockquote')
  expect(textOf(page)).toContain('line 3, column 38')
})

import {describe, expect, it} from 'vitest'
import type {Channel, Context, Format} from '../../../src/document/draft.ts'
import {createLinter} from '../../../src/lint/index.ts'

const problemsOf = (
  text: string,
  context: Context,
  options: Readonly<Record<string, unknown>> = {},
  format: Format = 'plain',
) => {
  const linter = createLinter({rules: {'channel-limit': options}} as never)
  return linter.lint({text, format, context}).problems.filter(({rule}) => rule === 'channel-limit')
}

describe('what a platform takes', () => {
  it.each([
    ['social', {network: 'x'}, 'a', 280],
    ['social', {network: 'messenger'}, '日', 2000],
    ['social', {network: 'instagram'}, 'a', 1000],
    ['social', {network: 'instagram'}, 'é', 500],
    ['social', {network: 'instagram'}, '🙂', 250],
    ['social', {network: 'whatsapp'}, '日', 4096],
    ['social', {network: 'whatsapp-template'}, 'a', 1024],
    ['social', {network: 'telegram'}, 'a', 4096],
    ['social', {network: 'line'}, 'a', 2000],
    ['social', {network: 'tiktok'}, 'a', 950],
    ['review', {store: 'google-play'}, 'a', 350],
    ['review', {store: 'app-store'}, 'a', 5970],
  ] as const)('%s %j: %s, %i times', (channel: Channel, options, letter, most) => {
    expect(problemsOf(letter.repeat(most), {channel}, options)).toEqual([])
    const problems = problemsOf(letter.repeat(most + 1), {channel}, options)
    expect(problems.map(({range}) => range)).toEqual([[most * letter.length, (most + 1) * letter.length]])
  })

  it('measures with names put in', () => {
    const sms = (text: string, context: Context = {}) =>
      problemsOf(text, {channel: 'sms', ...context}, {smsParts: 1}).map(({message}) => message)
    // Braces cost two each, but no customer gets them.
    expect(sms(`Hi {{first_name}}, ${'a'.repeat(144)}`, {template: true})).toEqual([])
    expect(sms(`Hi {{first_name}}, ${'a'.repeat(145)}`, {template: true})).toHaveLength(1)
    expect(sms(`Hi {first_name}, ${'a'.repeat(63)}`, {customer: {name: 'Zoë'}})).toHaveLength(1)
    expect(sms(`Hi {first_name}, ${'a'.repeat(63)}`, {customer: {name: 'Zoe'}})).toEqual([])
  })
})

describe('marks that double the price of a text message', () => {
  const sms: Context = {channel: 'sms'}
  const fixed = (text: string, format: Format = 'plain') =>
    problemsOf(text, sms, {}, format).flatMap(({message, suggestions}) =>
      suggestions.map(({range: [start, end], text: put, safety}) => [
        message,
        text.slice(0, start) + put + text.slice(end),
        safety,
      ]),
    )
  const tail = 'b'.repeat(80)

  it.each([
    ['We’re', "We're", '“’”', "write “'”", 'safe'],
    ['O’Brien', "O'Brien", '“’”', "write “'”", 'review'],
    ['no\u00a0break', 'no break', 'the no-break space', 'write it plainly', 'safe'],
    ['soft\u00adhyphen', 'softhyphen', 'a character that nobody sees', 'write it plainly', 'safe'],
    ['a—b – c…', 'a - b - c...', '“—”, “–” and “…”', 'write “-” and “...”', 'safe'],
    ['“yes”', '"yes"', '““” and “””', 'write “"”', 'safe'],
    ['• one', '- one', '“•”', 'write “-”', 'review'],
  ])('%s', (mark, plain, named, instead, safety) => {
    expect(fixed(`Hi ${mark} ${tail}`)).toEqual([
      [`With ${named} this goes out as 2 text messages, without as 1: ${instead}.`, `Hi ${plain} ${tail}`, safety],
    ])
  })

  it('says nothing where the plain mark saves nothing', () => {
    expect(fixed(`We’re ${'b'.repeat(64)}`)).toEqual([])
    expect(fixed(`We’re ${'b'.repeat(65)}`)).toHaveLength(1)
    expect(fixed(`We’re 🙂 ${tail}`)).toEqual([])
    expect(fixed(`We’re ${'b'.repeat(160)}`)).toHaveLength(1)
    expect(fixed(`We’re ${'b'.repeat(40)} {{shop’s.name}}`)).toEqual([])
  })

  it('leaves links and placeholders as they are', () => {
    expect(fixed(`We’re at https://acme.example/a–b ${tail}`)).toEqual([])
    expect(fixed(`We’re {{ticket.id}} ’ at a.com ${tail}`)[0]![1]).toBe(`We're {{ticket.id}} ' at a.com ${tail}`)
  })

  it('offers what would cross markup', () => {
    expect(fixed(`<p>We’re <b>so ’</b> ${tail}</p>`, 'html').map(([, , safety]) => safety)).toEqual(['review'])
  })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules} from '../../../rules/index.ts'
import type {Draft} from '../../document/draft.ts'
import {findSuppressionComments} from '../../document/suppression.ts'
import {type GuideInput, layerFromObject, resolveGuide} from '../../guide/index.ts'
import {createLibraryLinter, createLinter, createLinterWith} from '../index.ts'

const only: GuideInput = {rules: {'suppression-comment': 'off', 'unused-suppression': 'off'}}
const worn = 'Do not hesitate to write.'
const few = ['cliche', 'wordiness', 'customer-name', 'terminology', 'suppression-comment', 'unused-suppression']

/** A linter that knows a few rules, so that a test speaks of these alone. */
const linterOf = (guide: GuideInput) => {
  const known = rules.filter(({id}) => few.includes(id))
  return createLinterWith(resolveGuide([layerFromObject(guide, 'guide')], known), {})
}

function told(draft: Draft, guide: GuideInput = only, file?: string): string[] {
  const {problems} = linterOf(guide).lint(draft, file)
  return problems.map(({rule, range: [start, end]}) => `${rule}: ${draft.text.slice(start, end)}`)
}
const html = (text: string): Draft => ({text, format: 'html'})
const markdown = (text: string): Draft => ({text, format: 'markdown'})
const saved = (text: string): Draft => ({text, context: {template: true}})
const cliche = 'cliche: Do not hesitate to'

describe('a comment', () => {
  it('is silent about the next paragraph alone', () => {
    const draft = html(`<!-- replylint-ignore-next cliche: our lawyers want it --><p>${worn}</p><p>${worn}</p>`)
    expect(told(draft)).toEqual([cliche])
    expect(linterOf(only).lint(draft).problems[0]!.range[0]).toBeGreaterThan(draft.text.lastIndexOf('<p>'))
  })

  it('is silent about the rest of the paragraph that it stands in', () => {
    const text = `<p>${worn} <!-- replylint-ignore-next cliche: agreed -->${worn}</p>`
    expect(told(html(text))).toEqual([cliche])
    expect(linterOf(only).lint(html(text)).problems[0]!.range[0]).toBe(text.indexOf('Do not'))
  })

  it('takes the lines of one paragraph together, and each item by itself', () => {
    expect(told(html(`<!-- replylint-ignore-next cliche --><p>Hi!<br>${worn}<br>${worn}</p>`))).toEqual([])
    const list = `<ul><!-- replylint-ignore-next cliche --><li>${worn}</li><li>${worn}</li></ul>`
    expect(told(html(list))).toEqual([cliche])
  })

  it('is silent from here to the end comment, or to the end of the draft', () => {
    const open = '<!-- replylint-ignore cliche: agreed -->'
    expect(told(html(`<p>${worn}</p>${open}<p>${worn}</p><p>${worn}</p>`))).toEqual([cliche])
    const ended = `${open}<p>${worn}</p><!-- replylint-ignore-end --><p>${worn}</p>`
    expect(told(html(ended))).toEqual([cliche])
    const other = `${open}<p>${worn}</p><!-- replylint-ignore-end wordiness --><p>${worn}</p>`
    expect(told(html(other))).toEqual([])
  })

  it('is silent about the whole draft from anywhere in it', () => {
    expect(told(html(`<p>${worn}</p><p>${worn}</p><!-- replylint-ignore-draft cliche: agreed -->`))).toEqual([])
  })

  it('names several rules, and is silent about no other', () => {
    const text = `<!-- replylint-ignore-next cliche, wordiness: agreed --><p>${worn} In order to help, write.</p>`
    expect(told(html(text))).toEqual([])
    expect(told(html(text.replace('cliche, ', '')))).toEqual([cliche])
  })

  it('holds in Markdown, on a line of its own and inside a paragraph', () => {
    expect(told(markdown(`<!-- replylint-ignore-next cliche: agreed -->\n${worn}\n\n${worn}`))).toEqual([cliche])
    expect(told(markdown(`Hi! <!-- replylint-ignore-next cliche: agreed -->${worn}\n\n${worn}`))).toEqual([cliche])
  })

  it('is a Liquid comment in a saved reply of any format', () => {
    const text = `{% comment %}replylint-ignore-next cliche: agreed{% endcomment %}\n\n${worn}\n\n${worn}`
    expect(told(saved(text))).toEqual([cliche])
    expect(told(saved(text.replaceAll('{%', '{%-').replaceAll('%}', '-%}')))).toEqual([cliche])
    expect(told({...html(`<p>${text}</p>`), context: {template: true}})).toEqual([])
  })

  it('is silent in every branch of a template', () => {
    const text = `{% comment %}replylint-ignore-draft cliche{% endcomment %}{% if a %}${worn}{% else %}${worn}{% endif %}`
    expect(told(saved(text))).toEqual([])
  })

  it('would be sent in plain text, and then it holds for nothing', () => {
    const rules = {...only.rules, 'suppression-comment': 'error'} as const
    const text = `<!-- replylint-ignore-next cliche: agreed -->\n\n${worn}`
    expect(told({text}, {...only, rules})).toEqual([
      'suppression-comment: <!-- replylint-ignore-next cliche: agreed -->',
      cliche,
    ])
    const liquid = `{% comment %}replylint-ignore-draft cliche{% endcomment %}\n\n${worn}`
    expect(told({text: liquid}, {...only, rules}).at(-1)).toBe(cliche)
  })

  it('is not what a sentence about it is, nor an address', () => {
    const {problems} = createLinter().lint({
      text: 'See https://example.com/replylint-ignore and a@replylint-ignore.com.',
    })
    expect(problems.filter(({rule}) => rule === 'suppression-comment')).toEqual([])
  })
})

describe('what is unused', () => {
  const rules = {...only.rules, 'unused-suppression': 'warning'} as const
  const guide: GuideInput = {...only, rules}
  const messages = (draft: Draft, by = guide, file?: string) =>
    linterOf(by)
      .lint(draft, file)
      .problems.filter(({rule}) => rule === 'unused-suppression')
      .map(({message}) => message)

  it('is reported, with the comment to take out', () => {
    const text = '<!-- replylint-ignore-draft cliche: agreed --><p>The lamp is on its way.</p>'
    const [problem] = linterOf(guide).lint(html(text)).problems
    expect(problem).toMatchObject({
      rule: 'unused-suppression',
      range: [0, text.indexOf('<p>')],
      suggestions: [{text: '', safety: 'review'}],
    })
    expect(linterOf(guide).fix(html(text)).text).toBe(text)
  })

  it('is one rule of several, where it is named', () => {
    const text = `<!-- replylint-ignore-draft cliche, wordiness: agreed --><p>${worn}</p>`
    expect(told(html(text), guide)).toEqual(['unused-suppression: wordiness'])
  })

  it('is a rule that there is not, with the nearest name', () => {
    expect(messages(html(`<!-- replylint-ignore-draft clich --><p>Hi.</p>`))).toEqual([
      'There is no rule “clich”: write “cliche”.',
    ])
  })

  it('is a rule that is off', () => {
    expect(
      messages(html(`<!-- replylint-ignore-draft cliche --><p>Hi.</p>`), {...guide, rules: {...rules, cliche: 'off'}}),
    ).toEqual(['cliche is off here: there is nothing to ignore.'])
  })

  it('is no rule that would speak if more were known, or that looks at a library', () => {
    const all: GuideInput = {rules: {...rules, 'customer-name': 'warning', 'duplicate-reply': 'warning'}}
    const text = `<!-- replylint-ignore-draft customer-name, duplicate-reply --><p>The lamp is on its way.</p>`
    expect(messages(html(text), all)).toEqual([])
  })

  it('is an entry of the guide for one file', () => {
    const ignore = [
      {rule: 'cliche', files: 'legal/terms.txt'},
      {rule: 'cliche', files: 'legal/*.txt'},
    ]
    const by = {...guide, ignore}
    expect(messages({text: 'The lamp is on its way.'}, by, 'legal/terms.txt')).toEqual([
      'cliche has nothing to say here: take it out of ignore in the guide (guide).',
    ])
    expect(messages({text: 'The lamp is on its way.'}, by, 'legal/other.txt')).toEqual([])
  })
})

describe('front matter', () => {
  it('is silent about the draft', () => {
    expect(told({text: worn, ignore: [{rule: 'cliche', reason: 'agreed'}]})).toEqual([])
    expect(told({text: worn, ignore: [{rule: 'wordiness'}]})).toEqual([cliche])
  })
})

describe('the guide', () => {
  it('ignores by file, by reply and by phrase', () => {
    const by = (entry: NonNullable<GuideInput['ignore']>[number]) => ({...only, ignore: [entry]})
    expect(told({text: worn}, by({rule: 'cliche', files: 'legal/**'}), 'legal/a/b.txt')).toEqual([])
    expect(told({text: worn}, by({rule: 'cliche', files: 'legal/**'}), 'sales/b.txt')).toEqual([cliche])
    expect(told({text: worn, reply: {id: 36000, title: 'Terms'}}, by({rule: 'cliche', reply: '36000'}))).toEqual([])
    expect(told({text: worn, reply: {id: 36000, title: 'Terms'}}, by({rule: 'cliche', reply: ['Terms']}))).toEqual([])
    expect(told({text: worn, reply: {id: 1}}, by({rule: 'cliche', reply: 36000}))).toEqual([cliche])
    const text = `${worn} Rest assured that it will come.`
    expect(told({text}, by({rule: 'cliche', phrase: 'hesitate'}))).toEqual(['cliche: Rest assured that'])
  })

  it('says what is wrong with an entry', () => {
    const make = (ignore: unknown) => () => linterOf({ignore} as GuideInput)
    expect(make([{rule: 'clich', files: 'a'}])).toThrow(/Unknown rule “clich”[\s\S]*cliche/)
    expect(make([{rule: 'cliche'}])).toThrow(/files, reply or phrase/)
    expect(make([{rule: 'cliche', phrase: '(a'}])).toThrow(/phrases\.md/)
  })

  it('can ask for reasons', () => {
    const rules = {...only.rules, 'suppression-comment': {reason: true}} as const
    expect(() => linterOf({...only, rules, ignore: [{rule: 'cliche', files: 'a'}]})).toThrow(/reason/)
    expect(told({text: worn, ignore: [{rule: 'cliche'}]}, {...only, rules})).toEqual(['suppression-comment: '])
  })
})

it('counts for nothing in a fix, and survives it', () => {
  const comment = '<!-- replylint-ignore-next terminology: the contract says so -->'
  const guide: GuideInput = {terms: {ticket: 'conversation'}}
  const text = `${comment}<p>Your ticket is open.</p><p>Your ticket is open.</p>`
  expect(linterOf(guide).fix(html(text)).text).toBe(
    `${comment}<p>Your ticket is open.</p><p>Your conversation is open.</p>`,
  )
})

it('keeps every comment through every fix', () => {
  const words = [
    'ticket',
    'in order to',
    'really',
    'Unfortunately,',
    '<b>very</b>',
    'write.',
    '!!!',
    '\n\n',
    '<p>',
    '</p>',
  ]
  const comments = [
    '<!-- replylint-ignore-next wordiness: a -->',
    '<!-- replylint-ignore-end -->',
    '<!-- replylint-ignore cliche -->',
  ]
  const linter = createLinter({terms: {ticket: 'conversation'}})
  fc.assert(
    fc.property(
      fc.array(fc.oneof({weight: 3, arbitrary: fc.constantFrom(...words)}, fc.constantFrom(...comments)), {
        maxLength: 20,
      }),
      fc.constantFrom('html', 'markdown'),
      (parts, format) => {
        const draft = {text: parts.join(' '), format} as const
        const kept = (text: string) => findSuppressionComments(text).map(({start, end}) => text.slice(start, end))
        expect(kept(linter.fix(draft).text)).toEqual(kept(draft.text))
      },
    ),
    {numRuns: 150},
  )
})

it('is silent in a library as well', () => {
  const text = 'Your parcel left our house this morning and should be with you before the end of the week, as we said.'
  const find = (first: string) => {
    const linter = createLibraryLinter({rules: {'duplicate-reply': 'warning'}}, {today: '2026-01-01'})
    linter.add({id: 1, draft: html(`<p>${text} ${text.replace('parcel', 'lamp')}</p>`)})
    linter.add({id: 2, draft: html(`${first}<p>${text} ${text.replace('parcel', 'lamp')}</p>`)})
    return linter.finish().filter(({rule}) => rule === 'duplicate-reply').length
  }
  expect(find('')).toBe(1)
  expect(find('<!-- replylint-ignore-draft duplicate-reply: for two teams -->')).toBe(0)
})

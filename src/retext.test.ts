import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import {describe, expect, it} from 'vitest'
import {layerFromObject, resolveGuide} from './guide/index.ts'
import {createLinterWith} from './lint/index.ts'
import retextReplylint, {fromRetext} from './retext.ts'
import {checkExamples} from './testing.ts'

const repeatedWords = fromRetext({
  id: 'acme/repeated-words',
  summary: 'Say a word once.',
  why: 'A doubled word looks like nobody read the reply.',
  plugin: retextRepeatedWords,
  examples: [
    {good: 'Hi Ann,\n\nIt is is-shaped. That that you saw is fine.'},
    {bad: 'Hi Ann,\n\nIt left «the the» depot at noon.'},
    {good: 'Write `the the` as you like, {{the}} {{the}}.'},
  ],
})

describe('a retext plugin as a rule', () => {
  it('keeps the rule’s examples', () => {
    expect(checkExamples(repeatedWords)).toEqual([])
  })

  it('offers what the plugin expects, in source offsets', () => {
    const linter = createLinterWith(resolveGuide([layerFromObject({}, 'guide')], [repeatedWords]), {})
    const text = '> the the\n\nIt left the the depot.'
    const [problem] = linter.lint({text}).problems
    expect(problem).toMatchObject({rule: 'acme/repeated-words', severity: 'suggestion', line: 3, column: 9})
    expect(text.slice(...problem!.range)).toBe('the the')
    expect(problem!.suggestions).toEqual([{text: 'the', range: problem!.range, safety: 'review'}])
  })
})

describe('our rules as a retext plugin', () => {
  it('reports with rule, words, place and rewrites', async () => {
    const file = await retext()
      .use(retextEnglish)
      .use(retextReplylint, {context: {channel: 'chat', turn: 3}})
      .process('It left today. Rest assured that it arrives.')
    const [message] = file.messages
    expect(message).toMatchObject({
      source: 'replylint',
      ruleId: 'cliche',
      actual: 'Rest assured that',
      fatal: false,
      line: 1,
      column: 16,
    })
  })

  it('makes an error of what must never be sent', async () => {
    const file = await retext()
      .use(retextEnglish)
      .use(retextReplylint, {context: {agent: {name: 'Mona'}}})
      .process('Hi Ann,\n\nit left today.\n\n[NAME]')
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['leftover-placeholder', true]])
  })
})

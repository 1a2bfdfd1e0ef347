import {expect, test} from 'vitest'
import {checkGuide} from './check-examples.ts'
import {parseGuide} from './parse.ts'
import {resolveGuide} from './resolve.ts'
import {lengthRule, testRules} from './testing-rules.ts'

test('runs the examples of phrase lists and used rules, and names those without', () => {
  const text = [
    'use: ./rule.js',
    'phrases:',
    '  acme/good: {match: one word, examples: [{bad: «one word»}, {good: two}]}',
    '  acme/none: {match: one word}',
  ].join('\n')
  const layer = parseGuide(text, {file: 'guide.yaml', format: 'yaml'})
  const used = {...lengthRule, id: 'acme/short', examples: [{good: 'Hi'}]}
  const guide = resolveGuide([{...layer, used: [used]}], testRules)
  const seen: string[] = []
  const checks = checkGuide(guide, ({id}) => {
    seen.push(id)
    return [`${id}: failed`]
  })
  expect(seen).toEqual(['acme/short', 'acme/good'])
  expect(checks).toEqual({
    failures: ['guide.yaml: acme/short: failed', 'guide.yaml: acme/good: failed'],
    examples: 3,
    untested: ['acme/none'],
  })
})

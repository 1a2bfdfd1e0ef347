import {describe, expect, it} from 'vitest'
import {checkExamples} from '../src/testing.ts'
import {rules} from './index.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('keeps its examples', () => {
    expect(checkExamples(rule)).toEqual([])
  })
})

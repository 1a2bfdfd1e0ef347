import {describe, expect, it} from 'vitest'
import {checkLibraryExamples} from '../../src/testing.ts'
import {libraryRules} from '../index.ts'

describe.each(libraryRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('keeps its examples', () => {
    expect(checkLibraryExamples(rule)).toEqual([])
  })
})

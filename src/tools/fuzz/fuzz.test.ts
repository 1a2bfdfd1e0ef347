import {readdirSync, readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Case, caseOf, createFuzzLinters, faultsOf, orderFaults} from './cases.ts'
import type {FuzzLinters} from './draft-properties.ts'

let linters: FuzzLinters
beforeAll(() => {
  linters = createFuzzLinters()
})

describe('what was found once stays mended', () => {
  const folder = `${import.meta.dirname}/found`
  it.each(readdirSync(folder))('%s', async (file) => {
    const found = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
    const each: Case =
      found.kind === 'export' ? {kind: 'export', made: {...found.made, bytes: Buffer.from(found.made.bytes)}} : found
    expect(await faultsOf(each, linters)).toEqual([])
  })
})

it('holds for a hundred and fifty cases of one seed', async () => {
  const cases = Array.from({length: 150}, (_, index) => caseOf(20_261_122 + index))
  for (const [index, each] of cases.entries()) {
    expect({index, faults: await faultsOf(each, linters)}).toEqual({index, faults: []})
  }
  const drafts = cases.flatMap((each) => (each.kind === 'draft' ? [each.draft] : []))
  expect(orderFaults(drafts, linters)).toEqual([])
}, 120_000)

it('a seed makes the same case every time', () => {
  expect(JSON.stringify(caseOf(7))).toBe(JSON.stringify(caseOf(7)))
  expect(JSON.stringify(caseOf(7))).not.toBe(JSON.stringify(caseOf(8)))
})

it('sees a linter that is wrong', async () => {
  const {whole} = linters
  const text = 'Hi Angela, order 12.'
  const drafts = {kind: 'draft', draft: {text}} as const
  const shifted: FuzzLinters['whole'] = {
    ...whole,
    lint: (draft) => {
      const problem = {rule: 'x', severity: 'warning', message: 'X.', line: 1, column: 1, suggestions: []} as const
      return {problems: [{...problem, range: [5, 99]}], notes: draft.text === text ? [] : ['other']}
    },
    fix: (draft) => ({
      text: draft.text.replace('12', '13').replace('Angela', 'you'),
      fixed: 1,
      problems: [],
      notes: [],
    }),
  }
  const faults = await faultsOf(drafts, {whole: shifted, careful: shifted})
  expect(faults.join('\n')).toMatch(
    /does not slice[\s\S]*1:1 is not 5[\s\S]*"Angela" from 1 to 0[\s\S]*numbers 12 into 13/,
  )
})

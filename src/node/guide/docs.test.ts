import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {rules} from '../../../rules/index.ts'
import {checkGuide, parseGuide, resolveGuide, withPresets} from '../../guide/index.ts'
import {keysOf} from '../../guide/schema.ts'
import {checkExamples} from '../../lint/index.ts'

const page = readFileSync('docs/guide.md', 'utf8')
const guides = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text)

test.each(guides)('a guide of the page holds, and so do its examples: %#', (text) => {
  const guide = resolveGuide(withPresets(parseGuide(text, {file: 'guide.yaml', format: 'yaml'})), rules)
  const {failures, examples} = checkGuide(guide, checkExamples)
  expect(failures).toEqual([])
  expect(examples).toBe(text.match(/- (good|bad):/g)?.length ?? 0)
})

test('every key has its part of the page and an example', () => {
  const keys = keysOf.get('a guide') ?? []
  expect(keys.length).toBeGreaterThan(9)
  for (const key of keys) {
    expect(page).toContain(`\n## \`${key}\`\n`)
    expect(page).toMatch(new RegExp(`^ {0,2}${key}:( |$)`, 'm'))
  }
  for (const key of keysOf.get('a phrase list') ?? []) expect(page).toContain(`\n| \`${key}\` |`)
})

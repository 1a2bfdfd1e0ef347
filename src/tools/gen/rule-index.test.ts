import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {ruleFiles, ruleIndex} from './rule-index.ts'

const files = {
  'rules/fit/emoji.ts': 'export default defineRule({})',
  'rules/wording/slang.ts': 'export default definePhrases({})',
  'rules/wording/cliche.ts': 'export default definePhrases({})',
  'rules/wording/cliche-phrases.ts': 'export const phrases = []',
  'rules/wording/cliche.test.ts': 'export default 1',
  'rules/wording/README.md': 'export default 1',
}

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'replylint-rules-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
})
afterAll(() => rmSync(root, {recursive: true}))

test('rules are the files with a default export, by group and name', () => {
  expect(ruleFiles(root)).toEqual(['wording/cliche', 'wording/slang', 'fit/emoji'])
})

test('the index imports each and lists it', () => {
  const index = ruleIndex(['wording/negative-language', 'fit/emoji'])
  expect(index).toContain(
    `import negativeLanguage from './wording/negative-language.ts'\nimport emoji from './fit/emoji.ts'\n`,
  )
  expect(index).toContain('[\n  negativeLanguage,\n  emoji,\n]')
})

import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {rules} from '../rules/index.ts'
import {type DraftFile, readDraft} from './node/draft-file.ts'
import {fixFile, lintFile} from './node/lint-file.ts'
import {createLinters} from './node/linters.ts'
import {formatPretty} from './report/index.ts'

const folder = 'fixtures'
const cases = readdirSync(folder).filter((name) => !['clean', 'library', 'library-rules', 'exports'].includes(name))
const {linterFor} = await createLinters()

/** The report and the fixed text of each case are files beside its draft: read them as you would read the program's output. */
describe.each(cases)('fixtures/%s', (name) => {
  const draftName = readdirSync(`${folder}/${name}`).find((file) => file.startsWith('draft.'))!
  const path = `${folder}/${name}/${draftName}`
  const fixedName = draftName.replace('draft', 'fixed')

  it('reports what a lead would say', async () => {
    const file = await readDraft(path)
    const report = formatPretty([{id: path, text: file.text, ...lintFile(await linterFor(file.file), file)}], {
      width: 80,
    })
    await expect(`${report.trimEnd()}\n`).toMatchFileSnapshot(`../${folder}/${name}/report.txt`)
  })

  it('fixes what is safe, twice the same', async () => {
    const file = await readDraft(path)
    const linter = await linterFor(file.file)
    const {text} = fixFile(linter, file)
    await expect(text).toMatchFileSnapshot(`../${folder}/${name}/${fixedName}`)
    expect(fixFile(linter, again(file, text)).text).toBe(text)
  })
})

const again = (file: DraftFile, text: string): DraftFile => ({
  ...file,
  text,
  draft: {...file.draft, text: text.slice(file.start)},
})

describe('the cases together', () => {
  it.each(rules.map(({id}) => id))('%s speaks in one of them', (id) => {
    const reports = cases.map((name) => readFileSync(`${folder}/${name}/report.txt`, 'utf8'))
    expect(reports.some((report) => new RegExp(`(?:^|\\s)${id}$`, 'm').test(report))).toBe(true)
  })
})

describe.each(readdirSync(`${folder}/clean`))('fixtures/clean/%s', (name) => {
  it('draws not a word', async () => {
    const file = await readDraft(`${folder}/clean/${name}`)
    const {problems, notes} = lintFile(await linterFor(file.file), file)
    expect(problems.map(({rule, message}) => `${rule}: ${message}`)).toEqual([])
    expect(notes).toEqual([])
  })
})

import {readdirSync, readFileSync} from 'node:fs'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import writeGood from 'write-good'
import {createLinter, type Draft} from '../src/index.ts'
import {inTurns} from './measure.ts'

/** Replies a second, warm, on one core. */
export interface Throughput {
  readonly replies: number
  readonly meanLength: number
  readonly perSecond: Readonly<Record<string, number>>
}

/** The recommended guide beside retext-english (parsing alone) and write-good, on the same replies in one run. */
export function benchThroughput(file: string | undefined, rounds = 7): Throughput {
  const drafts = draftsFor(file)
  const parser = unified().use(retextEnglish).freeze()
  const linter = createLinter()
  const forAll = (task: (draft: Draft) => unknown) => () => {
    for (const draft of drafts) task(draft)
  }
  const times = inTurns(
    {
      replylint: () => linter.lintAll(drafts),
      'replylint, one by one': forAll((draft) => linter.lint(draft)),
      'retext-english, parsing only': forAll(({text}) => parser.parse(text)),
      'write-good': forAll(({text}) => writeGood(text)),
    },
    rounds,
  )
  const perSecond = Object.fromEntries(
    Object.entries(times).map(([name, time]) => [name, (drafts.length * 1000) / time]),
  )
  const meanLength = drafts.reduce((sum, {text}) => sum + text.length, 0) / drafts.length
  return {replies: drafts.length, meanLength, perSecond}
}

/** The drafts of an NDJSON file, or the project's own. */
export const draftsFor = (file: string | undefined): readonly Draft[] => (file ? draftsOf(file) : ownDrafts())

const draftsOf = (file: string): readonly Draft[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Draft)

/** The project's own drafts, good and bad, several times over. */
function ownDrafts(): readonly Draft[] {
  const files = readdirSync('fixtures', {recursive: true, encoding: 'utf8'}).filter(
    (name) => /(?:\.txt|\.md)$/.test(name) && !/report|fixed/.test(name),
  )
  const drafts = files.map((name): Draft => {
    const text = readFileSync(`fixtures/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
    return {text, format: name.endsWith('.md') ? 'markdown' : 'plain'}
  })
  return Array.from({length: 8}, () => drafts).flat()
}

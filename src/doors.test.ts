import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {doors} from './tools/doors.ts'
import {exportsOf} from './tools/exports.ts'

/** The names of a door, types marked as such. */
const namesOf = (source: string) => exportsOf(source).map(({name, kind}) => (kind === 'type' ? `type ${name}` : name))

test('package.json has the doors and no others', () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, unknown>}
  const code = Object.keys(exports).filter((key) => !key.endsWith('.json'))
  expect(code.map((key) => key.replace('.', 'replylint'))).toEqual(doors.map((door) => door.name))
})

test.each(doors)('$name exports, when it runs, what its source says', async ({source}) => {
  const values = exportsOf(source).filter(({kind}) => kind === 'value')
  const module = (await import(`../${source}`)) as object
  expect(Object.keys(module).sort()).toEqual(values.map(({name}) => name))
})

test.each(doors)('every name of $name has a docstring', ({source}) => {
  const bare = exportsOf(source).filter(({documented}) => !documented)
  expect(bare.map(({name, file}) => `${name} in ${file}`)).toEqual([])
})

test('the names of replylint', () => {
  expect(namesOf('src/index.ts')).toMatchInlineSnapshot(`
    [
      "type Channel",
      "type Context",
      "type Draft",
      "type DraftReport",
      "type FixResult",
      "type Format",
      "type Guide",
      "GuideError",
      "type GuideInput",
      "type GuideProblem",
      "type LibraryDraft",
      "type LibraryLintOptions",
      "type LibraryLinter",
      "type LibraryProblem",
      "type LibraryRule",
      "type LintResult",
      "type Linter",
      "type Problem",
      "type ProblemSuggestion",
      "type ReportOptions",
      "type Rule",
      "RuleError",
      "type RuleSetting",
      "type Severity",
      "createLibraryLinter",
      "createLinter",
      "defineGuide",
      "fix",
      "formatCheckstyle",
      "formatGithub",
      "formatHtml",
      "formatJson",
      "formatJunit",
      "formatPretty",
      "formatSarif",
      "formatUnix",
      "libraryRules",
      "lint",
      "lintLibrary",
      "ndjsonLine",
      "presets",
      "redactReport",
      "rules",
    ]
  `)
})

test('the names of replylint/rule', () => {
  expect(namesOf('src/rule/index.ts')).toMatchInlineSnapshot(`
    [
      "type Act",
      "type AnyGroup",
      "type AnyRule",
      "type Atom",
      "type Block",
      "type Channel",
      "type Context",
      "type CustomerMessage",
      "type Day",
      "type Detail",
      "type DetailKind",
      "type Dialect",
      "type Document",
      "type Draft",
      "type DraftRef",
      "type Engines",
      "type Example",
      "type ExampleDraft",
      "type ExampleSettings",
      "type Field",
      "type Find",
      "type Finding",
      "type Format",
      "type Greeting",
      "type Group",
      "type HelpDesk",
      "type HelpDeskReading",
      "type Intent",
      "type LibraryExample",
      "type LibraryExampleSettings",
      "type LibraryFinding",
      "type LibraryRule",
      "type LibraryRuleDefinition",
      "type LibraryRun",
      "type Mark",
      "type Mood",
      "type Near",
      "type Need",
      "type Noted",
      "type OptionSpec",
      "type OptionSpecs",
      "type OptionValues",
      "type PhraseEntry",
      "type PhraseLists",
      "type PhraseMatch",
      "type PhrasesDefinition",
      "type Placeholder",
      "type Range",
      "type Register",
      "type Rule",
      "type RuleDefinition",
      "type Safety",
      "type Sentence",
      "type Severity",
      "type SignOff",
      "type Suggestion",
      "type Swaps",
      "type Voice",
      "type Word",
      "type WordyPlace",
      "acts",
      "bySentence",
      "defineLibraryRule",
      "definePhrases",
      "defineRule",
      "dialects",
      "eachPlaceOnce",
      "fallbackFormOf",
      "family",
      "fillMessage",
      "fillSwap",
      "filled",
      "firstName",
      "foldName",
      "hasField",
      "hasLetter",
      "hasStretchedLetter",
      "hasWordOf",
      "isMisspelling",
      "isOneLetterOff",
      "knowsField",
      "lettered",
      "letteredPattern",
      "nameParts",
      "namesOf",
      "nearFields",
      "othersThatKnow",
      "phraseFinding",
      "printedBy",
      "severityRank",
      "startsWithCapital",
      "startsWithSmall",
      "swapsOf",
      "written",
    ]
  `)
})

test('the names of replylint/testing', () => {
  expect(namesOf('src/testing.ts')).toMatchInlineSnapshot(`
    [
      "checkExamples",
      "checkLibraryExamples",
    ]
  `)
})

test('the names of replylint/retext', () => {
  expect(namesOf('src/retext.ts')).toMatchInlineSnapshot(`
    [
      "type RetextReplylintOptions",
      "type RetextRule",
      "default",
      "fromRetext",
    ]
  `)
})

test('the names of replylint/node', () => {
  expect(namesOf('src/node/index.ts')).toMatchInlineSnapshot(`
    [
      "type DecodedText",
      "type DraftFile",
      "type DraftLine",
      "type FoundDrafts",
      "InputError",
      "type LintFilesOptions",
      "type Linters",
      "type LintersOptions",
      "createLinters",
      "decodeText",
      "draftFrom",
      "findDrafts",
      "fixFile",
      "lintFile",
      "lintFiles",
      "lintNdjson",
      "loadGuideFor",
      "readDraft",
      "readNdjson",
      "writeAtomic",
    ]
  `)
})

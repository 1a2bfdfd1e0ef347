import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {libraryRules, rules} from '../../rules/index.ts'
import {onlyExamples, withoutExamples} from './examples-apart.ts'

const source = `import {defineRule} from '../../src/rule/index.ts'
import {wider} from './cliche/wider-examples.ts'

export default defineRule({
  id: 'cliche',
  examples: [
    ...wider,
    {good: 'Fine.'},
  ],
  phrases: {},
})
`

test('a rule and its examples are told apart', () => {
  expect(withoutExamples(source, 'wording/cliche')).toMatchInlineSnapshot(`
    "import {examplesApart} from '../../src/rule/examples-apart.ts'
    import {defineRule} from '../../src/rule/index.ts'
    import {wider} from './cliche/wider-examples.ts'

    export default defineRule({
      id: 'cliche',
      examples: examplesApart('wording/cliche'),
      phrases: {},
    })
    "
  `)
  expect(onlyExamples(source)).toMatchInlineSnapshot(`
    "import {wider} from './cliche/wider-examples.ts'
    export const all = [
        ...wider,
        {good: 'Fine.'},
      ]"
  `)
  expect(withoutExamples('export const words = []', 'wording/words')).toBeUndefined()
})

/** What a module says that has the built doors. */
function run(code: string): unknown {
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {encoding: 'utf8'})
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

test('in the built library examples come with the door for tests, all as they are', () => {
  const code = `
    import {libraryRules, rules} from './dist/index.js'
    let before
    try {
      rules[0].examples.length
    } catch (error) {
      before = error.message
    }
    const {checkExamples} = await import('./dist/testing.js')
    const all = [...rules, ...libraryRules].map(({id, examples}) => [id, examples])
    console.log(JSON.stringify({before, all, failures: checkExamples(rules[0])}))
  `
  const before =
    'The examples of wording/cliche are not here: import replylint/testing, which brings those of all rules.'
  const all = [...rules, ...libraryRules].map(({id, examples}) => [id, examples])
  expect(run(code)).toEqual({before, all: JSON.parse(JSON.stringify(all)), failures: []})
})

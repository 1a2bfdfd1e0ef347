import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {groups, isGroup} from './gen/groups.ts'

/** Something about the wish for a new rule that its author can mend. */
export class NewRuleError extends Error {}

/**
 * Writes `rules/<group>/<name>.ts` in the project at `root`: a rule that finds nothing yet, with examples that fail until it does.
 * Returns its path from `root`. Throws a `NewRuleError` for a name that is no rule's name, is taken, or names no group.
 */
export function writeRule(root: string, name: string, group: string): string {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new NewRuleError(`“${name}” is no rule’s name: write small letters with hyphens, as in bare-refusal`)
  }
  if (!isGroup(group)) throw new NewRuleError(`“${group}” is no group: write one of ${groups.join(', ')}`)
  const taken = groups.map((other) => `rules/${other}/${name}.ts`).find((path) => existsSync(join(root, path)))
  if (taken) throw new NewRuleError(`${taken} exists`)
  const path = `rules/${group}/${name}.ts`
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), template(name, group))
  return path
}

const template = (name: string, group: string) => `import {defineRule} from '../../src/rule/index.ts'

export default defineRule({
  id: '${name}',
  summary: 'Say in one line what to do.',
  why: 'Say in one or two sentences what it is like for the customer, and where that is written.',
  group: '${group}',
  severity: 'suggestion',
  examples: [
    {bad: 'Write a reply in which «these words» are at fault.'},
    {good: 'Write a reply that looks like it and is fine.'},
  ],
  *check(document) {
    for (const word of document.words) {
      if (word.text === 'a word that is at fault') yield {at: word, message: 'What is wrong: write what instead.'}
    }
  },
})
`

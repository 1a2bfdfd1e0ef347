import {readFileSync} from 'node:fs'
import {extname} from 'node:path'
import {libraryRules, rules} from '../../../rules/index.ts'
import {parseGuide} from '../../guide/index.ts'
import {guideFinder} from '../../node/guide/find.ts'
import type {AnyRule} from '../../rule/index.ts'
import type {Candidate} from './candidates.ts'

/** The rules that a command knows: `library` those about libraries, `explain` all, the others those about one reply. */
export function rulesKnownTo(command: string, cwd: string): readonly Candidate[] {
  if (command === 'library') return libraryRules.map(candidate)
  const all = command === 'explain' ? [...rules, ...libraryRules] : rules
  return [...all.map(candidate), ...teamRules(cwd)]
}

const candidate = ({id, summary}: AnyRule): Candidate => ({value: id, about: summary})

/** The phrase lists of the folder's guide. No code is run for a Tab, so a guide in JavaScript tells nothing. */
function teamRules(cwd: string): readonly Candidate[] {
  try {
    const file = guideFinder().find(cwd)
    if (file === undefined || !['.yaml', '.yml', '.json'].includes(extname(file))) return []
    const format = extname(file) === '.json' ? 'json' : 'yaml'
    const {phrases = {}} = parseGuide(readFileSync(file, 'utf8'), {file, format}).value
    return Object.entries(phrases).map(([id, {message}]) => ({value: id, about: message ?? ''}))
  } catch {
    // What is wrong with a guide is told when it is used.
    return []
  }
}

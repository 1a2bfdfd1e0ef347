import type {Rule} from '../../rule/index.ts'
import {GuideError, type GuideProblem} from '../errors.ts'
import {kinds, LeftOut} from './kinds.ts'
import {ruleOf} from './rule.ts'
import {RuleFileFault, readRuleFile} from './rule-file.ts'
import {readScopes} from './scope.ts'

/** A file of a Vale style's folder. */
export interface ValeFile {
  /** The rule's name: the file's, without `.yml`. */
  readonly name: string
  /** As errors name it. */
  readonly file: string
  readonly text: string
}

/** What a Vale style comes to. */
export interface ValeStyle {
  /** With the ids `vale/Style.Name`. */
  readonly rules: readonly Rule[]
  /** What is left out, and why: a line each. */
  readonly leftOut: readonly string[]
}

/**
 * Makes rules of a Vale style's files. Of Vale's kinds of rules those in `kinds` are read; the others are told in `leftOut`, and so is a
 * pattern that a text could make endless.
 *
 * @param style its name: the folder's
 * @throws GuideError with everything that is wrong in its files.
 */
export function readValeStyle(style: string, files: readonly ValeFile[]): ValeStyle {
  const rules: Rule[] = []
  const leftOut: string[] = []
  const problems: GuideProblem[] = []
  for (const each of files) {
    try {
      const {rule, notes} = readValeRule(style, each)
      rules.push(rule)
      leftOut.push(...notes.map((note) => `${each.file}: ${note}`))
    } catch (error) {
      if (error instanceof RuleFileFault) problems.push(error.problem)
      else if (error instanceof LeftOut) leftOut.push(`${each.file}: left out, because ${error.message}`)
      else throw error
    }
  }
  if (problems.length > 0) throw new GuideError(problems)
  return {rules, leftOut}
}

function readValeRule(style: string, {name, file, text}: ValeFile): {rule: Rule; notes: readonly string[]} {
  const read = readRuleFile(text, file)
  const kind = kinds.get(read.extends)
  if (!kind) throw new LeftOut(`replylint has no rules of the kind “${read.extends}”`)
  if (read.message.trim() === '') throw new RuleFileFault(read.problem('“message” is missing.', 'extends'))
  const {scopes, unknown} = readScopes(read.list('scope'))
  const named = unknown.map((scope) => `“${scope}”`).join(', ')
  if (scopes.length === 0) throw new LeftOut(`replylint does not know its scope ${named}`)
  const rule = ruleOf(`vale/${spelled(style)}.${spelled(name)}`, style, read, scopes, kind(read))
  return {rule, notes: unknown.length > 0 ? [`read without its scope ${named}, which replylint does not know`] : []}
}

/** A name as ids of rules have it. */
const spelled = (name: string): string => name.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^[.-]+/, '') || 'style'

import * as v from 'valibot'
import {type GuidePath, nearestName} from './errors.ts'
import type {GuideInput} from './input.ts'
import {guideSchema, keysOf} from './schema.ts'
import {describe, isMap, spell} from './values.ts'

/** Something in a guide that is not as the schema has it. */
export interface ShapeProblem {
  readonly path: GuidePath
  /** Whether the key is wrong rather than its value. */
  readonly key?: boolean
  readonly message: string
  readonly next?: string
  readonly nearest?: string
}

/** More problems than anybody reads at once. */
const most = 50

/**
 * The part of a value that is a guide, and what is wrong with the rest. Wrong values are left out of the part, so that whatever else is
 * wrong can be told in the same run.
 */
export function validPart(input: unknown): {readonly value: GuideInput; readonly problems: readonly ShapeProblem[]} {
  const value = copy(input)
  const problems: ShapeProblem[] = []
  const removed = new Set<string>()
  if (!isMap(value)) return {value: {}, problems: [wrongValue([], 'a map of keys such as rules and voice', value)]}
  for (;;) {
    const result = v.safeParse(guideSchema, value)
    if (result.success) return {value: value as GuideInput, problems}
    for (const {missing, ...problem} of result.issues.flatMap((issue) => problemsOf(issue))) {
      // What is missing because it was wrong has been told already.
      if (missing === undefined || !removed.has(keyOf([...problem.path, missing]))) problems.push(problem)
      if (!problem.path.some((_key, index) => removed.has(keyOf(problem.path.slice(0, index + 1))))) {
        removed.add(keyOf(remove(value, problem.path)))
      }
    }
    if (problems.length >= most) return {value: {}, problems: problems.slice(0, most)}
  }
}

const keyOf = (path: GuidePath): string => JSON.stringify(path)

/** A deep copy of maps and lists, without keys that are `undefined`. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy)
  if (!isMap(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, copy(item)]),
  )
}

/** Takes out the value at `path` or the list that holds it, whose indexes would not stay true; returns the path of what it took. */
function remove(value: unknown, path: GuidePath): GuidePath {
  for (let length = path.length; length > 0; length--) {
    const holder = path
      .slice(0, length - 1)
      .reduce<unknown>((held, key) => (held as Record<string, unknown>)?.[key], value)
    const key = path[length - 1]!
    if (Array.isArray(holder)) continue
    if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)) {
      delete (holder as Record<string, unknown>)[key]
      return path.slice(0, length)
    }
  }
  return path
}

type Issue = v.BaseIssue<unknown>

type Found = ShapeProblem & {readonly missing?: string}

function problemsOf(issue: Issue, before: GuidePath = []): readonly Found[] {
  const path = [...before, ...(issue.path ?? []).map(({key}) => key as string | number)]
  if (issue.type === 'union') {
    const inner = (issue.issues ?? []).filter((option) => option.path !== undefined)
    if (inner.length > 0) return inner.flatMap((option) => problemsOf(option, path))
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKeys(issue, path)
  if (issue.type === 'strict_object') {
    const missing = String(path.at(-1))
    return [{path: path.slice(0, -1), message: `“${missing}” is missing: ${issue.message} needs it.`, missing}]
  }
  if (issue.type === 'check') return [{path, message: `Expected ${issue.message}.`}]
  return [wrongValue(path, issue.message, issue.input)]
}

/** The schema stops at the first unknown key of a map; here are all of them. */
function unknownKeys(issue: Issue, path: GuidePath): readonly ShapeProblem[] {
  const known = keysOf.get(issue.message) ?? []
  const holder = path.slice(0, -1)
  return Object.keys(issue.path!.at(-1)!.input as object)
    .filter((key) => !known.includes(key) && key !== '$schema')
    .map((key) =>
      unknownName('key', key, [...holder, key], known, `${capital(issue.message)} has ${spell(known, 'and')}.`),
    )
}

/** A name that is none of the known ones: the nearest if one is near, all of them otherwise. */
export function unknownName(
  what: string,
  name: string,
  path: GuidePath,
  known: Iterable<string>,
  next: string,
): ShapeProblem {
  const nearest = nearestName(name, known)
  const message = `Unknown ${what} “${name}”.`
  return {path, key: true, message, ...(nearest === undefined ? {next} : {nearest})}
}

/** Flags in the words of older YAML. */
const meantFlags = new Map([
  ['yes', true],
  ['on', true],
  ['no', false],
  ['off', false],
])

/** A value that is not what belongs at its place. */
export function wrongValue(path: GuidePath, expected: string, found: unknown): ShapeProblem {
  const message = `Expected ${expected}, found ${describe(found)}.`
  if (expected.includes('text') && (typeof found === 'number' || typeof found === 'boolean')) {
    return {path, message, next: `Write it in quotation marks: "${found}".`}
  }
  if (found === null) return {path, message, next: 'Write a value, or delete the key.'}
  const meant =
    typeof found === 'string' && expected === 'true or false' ? meantFlags.get(found.toLowerCase()) : undefined
  if (meant !== undefined) return {path, message, next: `Write ${meant}.`}
  if (found === false && expected.startsWith('off')) return {path, message, next: 'Write off.'}
  const nearest = typeof found === 'string' ? nearestName(found, expected.split(/, | or /)) : undefined
  return {path, message, ...(nearest === undefined ? {} : {nearest})}
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

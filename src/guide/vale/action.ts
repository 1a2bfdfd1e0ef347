import {startsWithCapital} from '../../text/letters.ts'
import type {Pattern} from './pattern.ts'

/** What Vale would do about a match. */
export interface Action {
  readonly name: string
  readonly params: readonly string[]
}

/** The texts that an action offers in a match's place; an empty one deletes it. */
export function offersOf({name, params}: Action, match: string): readonly string[] {
  if (name === 'replace') return params
  if (name === 'remove') return ['']
  const [edit = '', ...rest] = params
  if (name !== 'edit' || !Object.hasOwn(edits, edit)) return []
  const edited = edits[edit]!(match, rest)?.trim()
  return edited === undefined || edited === match ? [] : [edited]
}

const edits: Readonly<Record<string, (match: string, params: readonly string[]) => string | undefined>> = {
  trim: (match, [letters = ' ']) => trimEnd(trimStart(match, letters), letters),
  trim_left: (match, [letters = ' ']) => trimStart(match, letters),
  trim_right: (match, [letters = ' ']) => trimEnd(match, letters),
  remove: (match, [letters = '']) => [...match].filter((letter) => !letters.includes(letter)).join(''),
  truncate: (match, [letters = ' ']) => match.split(letters)[0],
  split: (match, [letters = ' ', index = '0']) => match.split(letters)[Number(index)],
}

function trimStart(text: string, letters: string): string {
  let start = 0
  while (start < text.length && letters.includes(text[start]!)) start++
  return text.slice(start)
}

function trimEnd(text: string, letters: string): string {
  let end = text.length
  while (end > 0 && letters.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** The wording with `$1` … filled with what the pattern captured. */
export function fillGroups(wording: string, groups: () => ReturnType<Pattern['groupsOf']>): string {
  if (!/\$\d/.test(wording)) return wording
  const captured = groups()
  return wording.replace(/\$(\d)/g, (_hole, group: string) => captured[Number(group) - 1] ?? '')
}

/** A wording in small letters takes the capital of the words that it replaces. */
export function likeMatch(wording: string, match: string): string {
  const isCapital = startsWithCapital(match) && (match.length === 1 || /\p{Ll}/u.test(match))
  if (!isCapital || /\p{Lu}/u.test(wording)) return wording
  return wording.charAt(0).toUpperCase() + wording.slice(1)
}

import type {Range} from '../../text/range.ts'

/** A Liquid tag of the source. */
export interface Tag extends Range {
  readonly text: string
}

/** A branch that a reading takes. */
export interface TakenBranch extends Range {
  /** What the tags of its `if`, `unless` or `case` ask, as written, whichever of its branches is taken. */
  readonly conditions: readonly string[]
  /** The source of all its branches and their tags. */
  readonly whole: Range
}

/** One of the texts that a customer can get. Source offsets. */
export interface BranchReading {
  /** The branches that are not taken and the tags of all, in order, without overlaps. */
  readonly leftOut: readonly Range[]
  readonly taken: readonly TakenBranch[]
}

/** What a source with branches can come to. */
export interface Branches {
  /** The first takes the first branch everywhere, each other one another branch. Empty where nothing branches. */
  readonly readings: readonly BranchReading[]
  /** How many there would be without the bound. */
  readonly total: number
  /** Tags that open and are never closed, or close what is not open: then nothing is read as a branch. */
  readonly unbalanced: readonly Tag[]
}

/** More readings of one template than these would cost more time than they find. */
export const mostReadings = 16
/** A text so long that its readings together would be longer is read in fewer ways. */
const mostCharacters = 1_000_000

/** Nobody nests deeper by hand; a template that does is read as it stands. */
const deepest = 40

/** A branch while it is read. */
interface Alternative {
  start: number
  end: number
  readonly choices: Choice[]
}

interface Choice extends Range {
  readonly kind: string
  end: number
  readonly opener: Tag
  readonly conditions: string[]
  hasElse: boolean
  readonly alternatives: Alternative[]
  readonly parent: {readonly choice: Choice; readonly index: number} | undefined
}

const tagPattern = /^\{%(-?)\s*([a-z]+)\b\s*(.*?)\s*(-?)%\}$/s
const kinds = new Set(['if', 'unless', 'case'])

/** Whether a placeholder's text is a tag that can begin a branch or a comment. */
export const isBranchTag = (text: string): boolean =>
  /^\{%-?\s*(?:if|unless|case|comment|end(?:if|unless|case))\b/.test(text)

/** Reads the branches of a source from its tags, in order. Time is linear in the source, for each of the readings. */
export function branchesOf(source: string, tags: readonly Tag[]): Branches {
  const {root, comments, unbalanced} = parse(source, tags)
  if (unbalanced.length > 0 || (root.length === 0 && comments.length === 0)) return {readings: [], total: 1, unbalanced}
  const picks = waysThrough(root)
  const bound = Math.max(1, Math.min(mostReadings, Math.floor(mostCharacters / source.length)))
  const readings = picks.slice(0, bound).map((pick) => readingOf(root, comments, pick))
  return {readings, total: picks.length, unbalanced}
}

interface Parsed {
  readonly root: readonly Choice[]
  readonly comments: readonly Range[]
  readonly unbalanced: readonly Tag[]
}

function parse(source: string, tags: readonly Tag[]): Parsed {
  const root: Choice[] = []
  const comments: Range[] = []
  const unbalanced: Tag[] = []
  const open: Choice[] = []
  let skipped: {readonly tag: Tag; readonly range: Range; readonly until: string} | undefined
  for (const tag of tags) {
    const [, , name = '', asked = ''] = tagPattern.exec(tag.text) ?? []
    const range = withSpace(source, tag)
    if (skipped) {
      if (name !== skipped.until) continue
      if (name === 'endcomment') comments.push({start: skipped.range.start, end: range.end})
      skipped = undefined
    } else if (name === 'comment' || name === 'raw') skipped = {tag, range, until: `end${name}`}
    else if (kinds.has(name)) {
      if (open.length === deepest) return {root: [], comments: [], unbalanced: []}
      open.push(begin(name, tag, range, asked, open.at(-1)))
    } else if (name === 'else' || name === 'elsif' || name === 'when') goOn(open.at(-1), name, range, asked)
    else if (/^end(?:if|unless|case)$/.test(name)) {
      const choice = open.at(-1)
      if (choice?.kind !== name.slice(3)) unbalanced.push(tag)
      else {
        open.pop()
        finish(choice, range)
        ;(choice.parent ? choice.parent.choice.alternatives[choice.parent.index]!.choices : root).push(choice)
      }
    }
  }
  if (skipped) unbalanced.push(skipped.tag)
  return {root, comments, unbalanced: [...unbalanced, ...open.map(({opener}) => opener)]}
}

/** `{%-` and `-%}` take the white space on their side away. */
function withSpace(source: string, {start, end, text}: Tag): Range {
  let [from, to] = [start, end]
  if (text.startsWith('{%-')) while (from > 0 && /\s/.test(source[from - 1]!)) from--
  if (text.endsWith('-%}')) while (to < source.length && /\s/.test(source[to]!)) to++
  return {start: from, end: to}
}

function begin(kind: string, opener: Tag, {start, end}: Range, asked: string, outer: Choice | undefined): Choice {
  const parent = outer && {choice: outer, index: Math.max(0, outer.alternatives.length - 1)}
  const alternatives = kind === 'case' ? [] : [{start: end, end, choices: []}]
  return {kind, opener, start, end, conditions: [asked], hasElse: false, alternatives, parent}
}

function goOn(choice: Choice | undefined, name: string, {start, end}: Range, asked: string): void {
  // `{% for %}` has an `else` of its own.
  if (choice === undefined || (name === 'when') !== (choice.kind === 'case' && name !== 'else')) return
  const last = choice.alternatives.at(-1)
  if (last) last.end = start
  if (name === 'else') choice.hasElse = true
  else choice.conditions.push(asked)
  choice.alternatives.push({start: end, end, choices: []})
}

function finish(choice: Choice, {start, end}: Range): void {
  const last = choice.alternatives.at(-1)
  if (last) last.end = start
  choice.end = end
  // Without an else there is a reading with nothing.
  if (!choice.hasElse) choice.alternatives.push({start, end: start, choices: []})
}

type Pick = ReadonlyMap<string, number>

/** Branches that ask the same go together. */
const keyOf = ({opener, alternatives}: Choice): string => `${alternatives.length} ${opener.text.replace(/\s|-/g, '')}`

/** Every branch once, the others at their first; those around it at the one that holds it. */
function waysThrough(root: readonly Choice[]): readonly Pick[] {
  const ways: Pick[] = [new Map()]
  const seen = new Set<string>()
  const visit = (choice: Choice, around: Pick): void => {
    const key = keyOf(choice)
    const isNew = !seen.has(key)
    seen.add(key)
    choice.alternatives.forEach(({choices}, index) => {
      const pick = new Map(around).set(key, index)
      if (index > 0 && isNew) ways.push(pick)
      for (const inner of choices) visit(inner, pick)
    })
  }
  for (const choice of root) visit(choice, new Map())
  return ways
}

function readingOf(root: readonly Choice[], comments: readonly Range[], pick: Pick): BranchReading {
  const leftOut: Range[] = []
  const taken: TakenBranch[] = []
  const read = (choice: Choice): void => {
    const {start, end, conditions, alternatives} = choice
    const branch = alternatives[pick.get(keyOf(choice)) ?? 0]!
    leftOut.push({start, end: branch.start})
    for (const inner of branch.choices) read(inner)
    leftOut.push({start: branch.end, end})
    taken.push({start: branch.start, end: branch.end, conditions, whole: {start, end}})
  }
  for (const choice of root) read(choice)
  return {leftOut: united([...leftOut, ...comments]), taken}
}

/** In order, those that meet as one. */
function united(ranges: readonly Range[]): readonly Range[] {
  const all: {start: number; end: number}[] = []
  for (const {start, end} of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else all.push({start, end})
  }
  return all
}

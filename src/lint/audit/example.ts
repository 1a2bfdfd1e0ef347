import type {Problem} from '../problem.ts'

/** A place where a rule spoke, short enough to be kept. */
export interface AuditExample {
  /** Path of a file, id of an NDJSON draft or the number of its line. */
  readonly id: string | number
  /** The file or stream that it came from. */
  readonly source: string
  /** From 1; the column counts UTF-16 code units. */
  readonly line: number
  readonly column: number
  /** What stands before the marked words on their line, shortened; `…` stands for what is left out. */
  readonly before: string
  /** The marked words, shortened; empty where something is missing. */
  readonly match: string
  readonly after: string
}

/** A draft's names, and the text that its problems' ranges belong to. */
export interface ExampleSource {
  readonly id: string | number
  readonly source: string
  readonly text: string
}

/** So much of the line is kept on either side of the marked words, in UTF-16 code units. */
const reach = 40
/** So much of the marked words. */
const longestMatch = 90

/** The example that a problem makes. */
export function exampleOf(
  {id, source, text}: ExampleSource,
  {range: [start, end], line, column}: Problem,
): AuditExample {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const lineBefore = before.split(/[\r\n]/).at(-1)!
  const lineAfter = after.split(/[\r\n]/)[0]!
  return {
    id,
    source,
    line,
    column,
    before: copied(lineBefore.length === before.length && start > reach ? cutHead(lineBefore) : lineBefore.trimStart()),
    match: copied(shortened(text.slice(start, Math.min(end, start + 4000)), end - start)),
    after: copied(
      lineAfter.length === after.length && end + reach < text.length ? cutTail(lineAfter) : lineAfter.trimEnd(),
    ),
  }
}

const cutHead = (text: string) => `… ${text.replace(/^\S*\s*/, '')}`
const cutTail = (text: string) => `${text.replace(/\s*\S{0,40}$/, '')} …`

/** The words, or the head of long ones, their line breaks made spaces. */
function shortened(words: string, length: number): string {
  const flat = words.replace(/\s+/g, ' ')
  if (flat.length <= longestMatch && words.length === length) return flat
  const head = flat.slice(0, longestMatch).replace(/\s\S*$/, '')
  return `${head} …`
}

// A slice keeps the whole text that it was cut from in memory; and half a character at a cut is left out.
const copied = (text: string) => [...text].filter((character) => !/^[\ud800-\udfff]$/.test(character)).join('')

import type {Document, Range} from '../../../src/rule/index.ts'

/** A placeholder that no help desk can read: what is wrong with it, and how it is written. */
export interface Broken extends Range {
  readonly what: string
  readonly write: string
  /** Whether there is only one way to mend it. */
  readonly sure: boolean
}

const name = String.raw`[A-Za-z_]\w{0,40}(?:\.\w{1,40}){0,6}`
const fallback = String.raw`(?:\s{0,2},\s{0,2}fallback\s{0,2}=[^%{}\n]{0,40})?`
const opened = (text: string) => new RegExp(text, 'g')

interface Fault {
  readonly pattern: RegExp
  readonly what: string
  /** Its first group is the field as it should stand between the braces. */
  readonly write: (inside: string) => string
  readonly sure?: boolean
}

const lacks = 'lacks a brace at one end'

/** Ways to get braces wrong, the longest first. */
const faults: readonly Fault[] = [
  {pattern: opened(String.raw`\{\{\s{0,2}(${name})\s{0,2}\}(?!\})`), what: lacks, write: (field) => `{{${field}}}`},
  {
    pattern: opened(String.raw`(?<![{\w$#%])\{\s{0,2}(${name})\s{0,2}\}\}(?!\})`),
    what: lacks,
    write: (field) => `{{${field}}}`,
  },
  {pattern: opened(String.raw`\{%\s{0,2}(${name}${fallback})\s{0,2}\}`), what: lacks, write: (field) => `{%${field}%}`},
  {
    pattern: opened(String.raw`(?<![{\w])\{\s{0,2}(${name}${fallback})\s{0,2}%\}`),
    what: lacks,
    write: (field) => `{%${field}%}`,
  },
  {
    pattern: opened(String.raw`%\{\s{0,2}(${name}\s{0,2},\s{0,2}fallback\s{0,2}=[^{}\n]{0,40})\}`),
    what: 'has “=” in its fallback where Discourse wants “:”',
    write: (inside) => `%{${inside.replace(/\s*,\s*fallback\s*=\s*/, ',fallback:')}}`,
  },
  {
    pattern: opened(String.raw`\{\{\s{0,2}(${name})(?!\w|\.\w|\s{0,2}[|}])`),
    what: 'is never closed',
    write: (field) => `{{${field}}}`,
    sure: false,
  },
  {
    pattern: opened(String.raw`\{%\s{0,2}([a-z]{2,20}\.${name})(?!\w|\.\w|\s{0,2}[,%}])`),
    what: 'is never closed',
    write: (field) => `{%${field}%}`,
    sure: false,
  },
  {
    pattern: opened(String.raw`(?<![\w.{@/])([a-z_]{1,40}\.${name})\s{0,2}\}\}(?!\})`),
    what: 'is never opened',
    write: (field) => `{{${field}}}`,
    sure: false,
  },
]

/** Finds what was meant as a placeholder and is none, in the agent's words outside code and links; in order, without overlaps. */
export function brokenPlaceholders(document: Document): readonly Broken[] {
  if (!/[{}]/.test(document.prose)) return []
  const prose = withoutAtoms(document)
  const found = document.blocks.flatMap(({start, end}) => inBlock(prose.slice(start, end), start))
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  return found.filter((one, index) => index === 0 || one.start >= found[index - 1]!.end)
}

/** Atoms are hidden behind as many spaces, so that only what nobody can read is left. */
function withoutAtoms({prose, atoms}: Document): string {
  const parts: string[] = []
  let from = 0
  for (const {start, end} of atoms) {
    parts.push(prose.slice(from, start), '\n'.repeat(end - start))
    from = end
  }
  return parts.join('') + prose.slice(from)
}

const inBlock = (text: string, from: number): Broken[] =>
  faults.flatMap(({pattern, what, write, sure = true}) =>
    [...text.matchAll(pattern)].map((match) => {
      const start = from + match.index
      return {start, end: start + match[0].length, what, sure, write: write(match[1]!)}
    }),
  )

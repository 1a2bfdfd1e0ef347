import type {Range} from '../../text/range.ts'

const runs = /(?<![\p{L}\d.\\/_*•-])[#$£€]?(?:X{3,}|x{3,})(?![\p{L}\d_*•\\/])/gu
const todo =
  /(?<![\p{L}\d._/-])TODO(?![\p{L}\d_/-]|\.\p{L}| ?(?:s|list|app|item|board|file|section|comment|tab|widget)s?\b)/gu
const undecided = /(?<![\p{L}\d._/-])TBD(?=\s?:)/gu
const insertHere = /\bINSERT(?: \p{Lu}{2,}){1,4}\b/gu
const lorem = /\blorem ipsum(?: dolor(?: sit(?: amet)?)?)?\b/gi
/** What all of them hold, and few texts do. */
const sign = /xxx|todo|tbd|insert|lorem/i
/** How much of a line is looked at around a run of x. */
const reach = 60

/** Finds words that hold a place for others: `XXX`, `#XXXXX`, `TODO`, `TBD:`, `INSERT ITEM HERE`, lorem ipsum. */
export function findFiller(text: string): Range[] {
  if (!sign.test(text)) return []
  const found: Range[] = []
  for (const pattern of [runs, todo, undecided, insertHere, lorem]) {
    for (const match of text.matchAll(pattern)) {
      const range = {start: match.index, end: match.index + match[0].length}
      if (pattern === runs && isOrdinaryRun(text, range)) continue
      if (
        pattern === todo &&
        /\b(?:my|your|our|their|a|the) $/i.test(text.slice(Math.max(0, range.start - 6), range.start))
      )
        continue
      found.push(range)
    }
  }
  return found
}

/** A masked number (`XXXX-XXXX-1234`, `ending XXXX 1234`), a size (`XXX Large`) or kisses (`Fran xxx`). */
function isOrdinaryRun(text: string, {start, end}: Range): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  if (/^[ -]{0,3}[\dXx*•]{2,}/.test(after) || /[\dXx*•]{2,}[ -]{1,3}$/.test(before)) return true
  if (/^[-.](?:[\dXx]|\p{L})/u.test(after) || /^[ -]?(?:large|small|rated)\b/i.test(after)) return true
  return text[start] === 'x' && areKisses(before, after)
}

function areKisses(before: string, after: string): boolean {
  if (!/^[ \t]*(?:\r?\n|$)/.test(after)) return false
  const line = before.slice(before.lastIndexOf('\n') + 1).trim()
  if (line.length === reach) return false
  return (
    line === '' ||
    /[.!?,\p{So}]$/u.test(line) ||
    (line.split(/\s+/).length <= 3 &&
      /^\p{Lu}|^(?:love|thanks|cheers|bye)\b/iu.test(line) &&
      !/[:#]$|\b(?:is|number|no|code|to|ref)$/i.test(line))
  )
}

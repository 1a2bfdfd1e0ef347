import {lettered, letteredPattern} from '../text/letters.ts'
import type {Range} from '../text/range.ts'
import type {Document} from './document.ts'
import type {Atom} from './projection/projection.ts'

/** How a reply ends. Prose offsets. */
export interface SignOff extends Range {
  /** “Kind regards”, “Thanks”; absent when only a name stands there. */
  readonly closing?: Range
  /** The name, initials (`^SB`) or team under the reply, as written. */
  readonly name?: Range
  /** The placeholder that stands for the agent's name. */
  readonly placeholder?: Atom
}

/** In lower case. */
const closingLine =
  /^(?:(?:with )?(?:(?:kind|kindest|best|warm|warmest|many|our|my) )*(?:regards?|rgds|wishes|thanks)|best|cheers|ciao|thx|thanks(?: again| so much| a lot)?|thank you(?: again| so much)?|sincerely|yours (?:sincerely|truly|faithfully)|respectfully|cordially|warmly|take care|all the best|(?:lots of |with )?love|talk soon|(?:have a|enjoy your) [\p{L} ]{3,30})[\s,.!\u{1F300}-\u{1FAFF}-]*$/u
const initialsIn = letteredPattern(
  ({capital, any}) => `(?:^|\\s)([\\^*~–—-]\\s?[${capital}][${any}.]{0,15}(?: [${capital}][${any}.]{0,15})?)[.!]?\\s*$`,
)
/** What stands before initials. */
const mark = /[\^*~–—-]/

/** Finds the closing line and the name below it, a name that stands alone at the end, or initials (`^SB`, `- Dev`) after the last words. */
export function findSignOff(document: Document): SignOff | undefined {
  const {blocks, prose} = document
  const from = Math.max(1, blocks.length - 4)
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]!
    const text = prose.slice(block.start, block.end)
    if (text.length > 60 || !closingLine.test(text.trim().toLowerCase())) continue
    const closing = trimmed(prose, block)
    const name = blocks[index + 1] && nameIn(document, blocks[index + 1]!)
    return name ? {start: closing.start, end: name.name.end, closing, ...name} : {...closing, closing}
  }
  const last = blocks.at(-1)
  if (!last) return undefined
  const alone = blocks.length > 1 ? nameIn(document, last) : undefined
  if (alone) return {start: alone.name.start, end: alone.name.end, ...alone}
  const tail = prose.slice(Math.max(last.start, last.end - 60), last.end)
  const initials = mark.test(tail) && initialsIn(tail).exec(tail)
  if (!initials) return undefined
  const end = last.end - (initials[0].length - initials[0].trimEnd().length)
  const start = end - initials[0].trim().length
  return {start, end, name: {start, end}}
}

function nameIn(document: Document, block: Range): {name: Range; placeholder?: Atom} | undefined {
  const range = trimmed(document.prose, block)
  const atom = document.atoms.find(
    (each) => each.kind === 'placeholder' && each.start >= range.start && each.end <= range.end,
  )
  if (atom && range.end - range.start - (atom.end - atom.start) < 20) return {name: range, placeholder: atom}
  const text = document.prose.slice(range.start, range.end)
  return text.length <= 40 && isName(text) ? {name: range} : undefined
}

const isName = lettered(
  ({capital, any, symbol}) =>
    `^[\\^~–—-]?\\s?[${capital}][${any}.’'-]*(?: (?:[${capital}][${any}.’'-]*|of|from|at|the|and|&|de|van|x+))*\\s?[${symbol}x]*[.!]?$`,
)

function trimmed(prose: string, block: Range): Range {
  const text = prose.slice(block.start, block.end)
  const start = block.start + (text.length - text.trimStart().length)
  return {start, end: start + text.trim().replace(/[,.!]+$/, '').length}
}

import {type Document, lettered, type Range} from '../../../src/rule/index.ts'

/** “Card Disputes”, “Head of Support” and the like stand under a name; they are few lines and short. */
const mostLines = 4
const longestLine = 60

/** The lines below the closing, or those at the end that are too short for a sentence. */
export function closingLines(document: Document): readonly Range[] {
  const {blocks, signOff} = document
  if (signOff?.closing)
    return blocks.filter(({start}) => start >= signOff.closing!.end).map((block) => trimmed(document, block))
  const lines: Range[] = []
  for (let index = blocks.length - 1; index > 0 && lines.length < mostLines; index--) {
    const line = trimmed(document, blocks[index]!)
    if (!isShort(document.prose.slice(line.start, line.end)) || blocks[index]!.kind !== 'text') break
    lines.unshift(line)
  }
  return lines
}

/** A name, a placeholder, a title or a team: few words, most of them with a capital, and no full stop. */
function isShort(line: string): boolean {
  const words = line.split(/\s+/)
  if (line.length > longestLine || words.length > 6 || /[.!?:;]$/.test(line)) return false
  return words.filter(isNameLike).length * 2 >= words.length
}

/** Its first letter is a capital, it has no letter, or it is a placeholder. */
const isNameLike = lettered(({capital, any}) => `^[^${any}]*[${capital}]|^[^${any}]+$|^[{[<%$#]`)

function trimmed({prose}: Document, {start, end}: Range): Range {
  const text = prose.slice(start, end)
  const from = start + (text.length - text.trimStart().length)
  return {start: from, end: from + text.trim().replace(/[,]+$/, '').length}
}

import type {Document, Range} from '../../src/rule/index.ts'

/** Stands for each character of a placeholder, link or piece of code. */
export const atomCharacter = '\uFFFC'

/**
 * The agent's words, at the offsets that they have in the prose: placeholders, links and code are hidden behind
 * `atomCharacter`, and what is no word of theirs (quoted mail, signatures) behind spaces.
 */
export function agentsWords({prose, blocks, atoms}: Document): string {
  const parts: string[] = []
  let end = 0
  let next = 0
  for (const block of blocks) {
    parts.push(prose.slice(end, block.start).replace(/[^\n]/g, ' '))
    end = block.start
    for (; next < atoms.length && atoms[next]!.start < block.end; next++) {
      const atom = atoms[next]!
      if (atom.start < end) continue
      parts.push(prose.slice(end, atom.start), atomCharacter.repeat(atom.end - atom.start))
      end = atom.end
    }
    parts.push(prose.slice(end, block.end))
    end = Math.max(end, block.end)
  }
  return parts.join('') + ' '.repeat(prose.length - end)
}

/** Whether a stretch stands in quotation marks or brackets: a label, a name, somebody else's words. */
export function isQuoted(text: string, {start, end}: Range): boolean {
  return (
    /["“”‘'«[(]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?["“”’'»\])]/.test(text.slice(end, end + 2))
  )
}

const greeting = /^(?:hi+|hello|hey+|hiya|dear|greetings|good (?:morning|afternoon|evening|day))\b/i

/** Where the reply proper begins and ends: without its greeting and what stands from the sign-off on. */
export function body(document: Document, words: string): Range {
  const {blocks, signOff} = document
  const [first] = blocks
  const end = signOff ? signOff.start : (blocks.at(-1)?.end ?? 0)
  if (!first) return {start: 0, end}
  if (!greeting.test(words.slice(first.start, first.start + 20))) return {start: first.start, end}
  const opening = /^[^,.!?:–—]{0,60}[,.!?:–—]*\s*/.exec(words.slice(first.start, first.end))![0].length
  return {start: Math.min(end, first.start + opening), end}
}

/** The first sentence of a range, as far as its line goes. */
export function firstSentence(words: string, {start, end}: Range): Range {
  const line = /^\s*/.exec(words.slice(start, end))![0].length + start
  const text = words.slice(line, end)
  const length = /[.!?…]+(?=["”’)]*\s)|\n/.exec(text)
  const stop = length ? length.index + (length[0] === '\n' ? 0 : length[0].length) : text.trimEnd().length
  return {start: line, end: line + text.slice(0, stop).trimEnd().length}
}

/** A title or id of another reply, as a message names it. */
export const nameOf = ({title, id}: {readonly title?: string; readonly id: string | number}): string =>
  `“${title ?? id}”`

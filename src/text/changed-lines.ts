import {diffArrays} from 'diff'

/** Tells of lines, by their numbers from 1, whether they changed. */
export type ChangedLines = (line: number) => boolean

/** Texts that differ in more lines than this are not compared line by line: all of it has changed. */
const mostChanges = 2000

/**
 * The lines of a text that changed since it was another: those that are new or different, and those on both sides of a
 * place where lines were taken out. How lines end does not count.
 */
export function changedLines(before: string, after: string): ChangedLines {
  const changes = diffArrays(linesOf(before), linesOf(after), {maxEditLength: mostChanges})
  if (changes === undefined) return () => true
  const changed = new Set<number>()
  let line = 1
  for (const [index, {added, removed, count}] of changes.entries()) {
    const isReplaced = changes[index - 1]?.added || changes[index + 1]?.added
    if (removed && !isReplaced) changed.add(line - 1).add(line)
    if (added) for (let each = line; each < line + count; each++) changed.add(each)
    if (!removed) line += count
  }
  return (number) => changed.has(number)
}

/**
 * The lines that changed, told of a text that a change came over: those that were changed already, and those that the
 * change made.
 */
export function changedLinesAfter(changed: ChangedLines, before: string, after: string): ChangedLines {
  const changes = diffArrays(linesOf(before), linesOf(after), {maxEditLength: mostChanges})
  if (changes === undefined) return () => true
  const still = new Set<number>()
  let [from, to] = [1, 1]
  for (const {added, removed, count} of changes) {
    for (let step = 0; step < count; step++) if (added || (!removed && changed(from + step))) still.add(to + step)
    if (!added) from += count
    if (!removed) to += count
  }
  return (number) => still.has(number)
}

/** The last line break ends a line and begins none. */
const linesOf = (text: string): string[] => text.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/)

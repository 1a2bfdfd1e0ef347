import type {Range} from '../../../src/rule/index.ts'

/** A line that ends a post: numbered (`[2/3]`, `1/2 ^SB`) or signed with initials (`^SB`). */
const lastLine = /(?:(?<![\w/])[([]?[1-9]\/[1-9][)\]]?(?:[ \t]*[\^*]\w{1,15})?|(?<!\S)\^\w{1,15})[ \t]*\r?\n/g
const marker = /(?<![\w/.$£€-])[([]?([1-9])\/([1-9]?)[)\]]?(?![\w/])/g

/**
 * Cuts a text into the posts that its writer meant: after lines that are numbered or signed, or where a thread is numbered in its flow (`… 1/2 … 2/2`, before or
 * after each post). A text without any is one post. UTF-16 code units.
 */
export function splitThread(text: string): readonly Range[] {
  const lines = Array.from(text.matchAll(lastLine), ({0: end, index}) => index + end.length)
  return postsOf(text, lines.length > 0 ? lines : numberedCuts(text))
}

function numberedCuts(text: string): number[] {
  const found = [...text.matchAll(marker)].filter((match, index) => Number(match[1]) === index + 1)
  if (found.length < 2 || new Set(found.map((match) => match[2])).size > 1) return []
  const standsBefore = text.slice(0, found[0]!.index).trim() === ''
  const cuts = found.slice(standsBefore ? 1 : 0, standsBefore ? undefined : -1)
  return cuts.map(({0: mark, index}) => (standsBefore ? index : index + mark.length))
}

const postsOf = (text: string, cuts: readonly number[]): Range[] =>
  [0, ...cuts].map((start, index) => {
    const post = text.slice(start, cuts[index] ?? text.length)
    return {start: start + post.length - post.trimStart().length, end: start + post.trimEnd().length}
  })

import {splitFrontMatter} from '../../document/front-matter.ts'
import {hashHalves, toHex} from '../../text/hash.ts'
import type {Problem} from '../problem.ts'
import {type Likeness, likenessOf} from './likeness.ts'
import {sentenceAt} from './sentence-at.ts'

/** What a problem is known by, wherever its reply stands. */
export interface Identity {
  readonly rule: string
  /** Of the words that were marked and their sentence; empty where something is missing or a whole stretch is meant. */
  readonly hash: string
  /** What the reply is like, or the stretch that is meant. */
  readonly like: Likeness
}

/** Finds the identities of the problems of one text: a file whole, with its front matter. */
export function createIdentities(text: string): (problem: Pick<Problem, 'rule' | 'range'>) => Identity {
  let known: Likeness | undefined
  const whole = (): Likeness => {
    known ??= likenessOf(plain(text.slice(splitFrontMatter(text).start)))
    return known
  }
  return ({rule, range: [start, end]}) => {
    if (start === end) return {rule, hash: '', like: whole()}
    const sentence = sentenceAt(text, start)
    const words = plain(text.slice(start, end))
    if (end > sentence.end) return {rule, hash: '', like: likenessOf(words)}
    return {
      rule,
      hash: toHex(hashHalves(`${words}\n${plain(text.slice(sentence.start, sentence.end))}`)),
      like: whole(),
    }
  }
}

/** The words alone: without tags, in small letters, with straight quotation marks and single spaces. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

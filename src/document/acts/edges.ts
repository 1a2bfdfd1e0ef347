import {lettered} from '../../text/letters.ts'
import {wordSet} from '../../text/word-set.ts'
import type {ActSentence} from './find-acts.ts'
import {someIn, type Token} from './tokens.ts'

/** A closing may stand this many sentences before the end: closing, name, role, company, postscript. */
export const closingReach = 6

/** A greeting stands first, or behind a handle or a heading. */
export const isOpening = (index: number): boolean => index <= 1

/** Pleasantries (“hope you’re well”) may follow the greeting. */
export const isEarly = (index: number): boolean => index <= 2

export const isClosing = (index: number, count: number): boolean => index >= count - closingReach

/** “^SB”, “*TB”, “~Katie”, “/KL” after a space, or after whatever ends the last sentence. */
const isMarked = lettered(
  ({capital, any, picture}) =>
    `(?:^|[\\s.!?)${picture}])(?:[\\^*~∞]\\s?[${any}][${any}.]{0,14}|\\/\\s?[${capital}]{1,3})[.!]?$`,
)
/** “- AP.”, “-Devjyoti”: a dash stands in other places too, so a sentence must have ended before it. */
const isDashed = lettered(
  ({capital, any, picture}) =>
    `(?:^|[.!?)…,${picture}]\\s*|\\n)[-–—]\\s?[${capital}][${any}.]{0,14}(?:\\s[${capital}][${any}.]{0,14})?[.!]?$`,
)
const partNumber = /\s*[([]?\d\/\d[)\]]?$/

/** What stands before initials in either form. */
const anyMark = /[\^*~∞/–—-]/

/** Whether the sentence ends on the writer's initials or first name, with or without the number of the part (“1/2”). */
export function endsOnInitials(text: string): boolean {
  if (!anyMark.test(text)) return false
  const whole = text.trimEnd().replace(partNumber, '')
  return isMarked(whole) || isDashed(whole)
}

const isName = lettered(
  ({capital, any}) =>
    `^(?:[-–—~^*]\\s?)?[${capital}][${any}.’'-]*(?:\\s(?:[${capital}][${any}.’'-]*|of|from|at|the|and|&|x+))*[\\s,]*$`,
)
const longestName = 40

/** A line of its own that holds nothing but a name, a role or a placeholder for one. */
export function isNameLine(sentence: ActSentence): boolean {
  const {words, block} = sentence
  if (block.kind !== 'text' || words.length === 0 || words.length > 5) return false
  if (words.length === 1 && words[0]!.kind === 'placeholder') return true
  return sentence.text.length <= longestName && isName(sentence.text)
}

const interjections = wordSet(`
  yes no sure sorry thanks ok okay certainly absolutely great well unfortunately actually congratulations
  apologies cheers good note update
`)

const isOneName = lettered(({capital, any}) => `^[${capital}][${any}’'.-]*$`)

/** “Angela,” or a placeholder at the start, alone on its line. */
export function isBareAddress(sentence: ActSentence): boolean {
  const {words, text} = sentence
  if (words.length === 0 || words.length > 3) return false
  return (
    /[,:–—-]$/.test(text) &&
    !interjections.has(words[0]!.text.toLowerCase()) &&
    words.every((word) => word.kind === 'placeholder' || isOneName(word.text))
  )
}

const goodTimes = wordSet(`
  day week weekend evening morning afternoon night one flight trip time journey holiday holidays year
`)
const articles = wordSet('a an your the')

/** “Have a great rest of your day”, “enjoy the weekend”. */
export const wishesWell = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({text}, at) =>
      (text === 'have' || text === 'enjoy') &&
      (at === 0 || !/^(?:i|we|you|not|to|they)$/.test(tokens[at - 1]!.text) || tokens[at]!.opens) &&
      articles.has(tokens[at + 1]?.text ?? '') &&
      someIn(tokens, goodTimes, at + 2, at + 7),
  )

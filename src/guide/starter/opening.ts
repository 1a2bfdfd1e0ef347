import type {Document} from '../../document/document.ts'
import type {Range} from '../../text/range.ts'
import {onOneLine} from './tally.ts'

/** How a reply begins. */
export interface Opening {
  /** “Hi”, “Good morning”; empty when it begins with the bare name. */
  readonly opener: string
  /** With whom it greets, where that is the same for many: “Hi {{name}}”, “Hi there”. */
  readonly form: string
}

export function openingOf({greeting, prose}: Document): Opening | undefined {
  if (greeting === undefined) return undefined
  const words = ({start, end}: Range) => onOneLine(prose.slice(start, end))
  const opener = inSentenceCase(words(greeting.opener))
  const {addressee, placeholder} = greeting
  if (addressee === undefined) return {opener, form: opener}
  // A name of one customer says nothing of the others.
  const whom = placeholder ? words(placeholder) : words(addressee)
  const isForMany = placeholder !== undefined || /^\p{Ll}/u.test(whom)
  return {opener, form: isForMany ? `${opener} ${whom}`.trim() : opener}
}

/** “HELLO” and “hello” are one greeting. */
export const inSentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase()

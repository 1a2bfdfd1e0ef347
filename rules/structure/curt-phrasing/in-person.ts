import {type Document, startsWithCapital} from '../../../src/rule/index.ts'

const plural: Readonly<Record<string, string>> = {'I’m': 'we’re', I: 'we', me: 'us', my: 'our'}

/** Puts a rewrite that says “I” into a draft’s own person. */
export type InPerson = (text: string) => string

/** How a draft speaks: rewrites stay in “I”, and turn to “we” where it says “we” and never “I”. Reads the draft once. */
export function personOf({prose}: Document): InPerson {
  if (/\b(?:I|me|my)\b/.test(prose) || !/\b(?:we|us|our)\b/i.test(prose)) return (text) => text
  return (text) => {
    const told = text.replace(/\b(?:I’m|I|me|my)\b/g, (word) => plural[word]!)
    return startsWithCapital(text) ? told[0]!.toUpperCase() + told.slice(1) : told
  }
}

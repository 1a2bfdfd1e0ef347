import type {PhraseLists, Rule} from './rule.ts'

/** A rule's phrase lists with these values of its options, by their names. */
export const listsOf = ({phrases}: Rule, options: Readonly<Record<string, unknown>>): PhraseLists =>
  typeof phrases === 'function' ? phrases(options as never) : phrases

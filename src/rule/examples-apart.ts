import {laterList} from '../text/later-list.ts'
import type {LibraryExample} from './library-rule.ts'
import type {Example} from './rule.ts'

/** The examples of built-in rules, by `<group>/<rule>`. */
type Examples = Readonly<Record<string, readonly (Example | LibraryExample)[]>>

let told: Examples | undefined

/** Tells the examples that are not with their rules. */
export function tellExamples(examples: Examples): void {
  told = examples
}

/**
 * The examples of a built-in rule where they are not with it: the built library leaves them to `replylint/testing`, since a page that lints has no use
 * for them. Looking into them before they are told throws an Error.
 */
export const examplesApart = (rule: string): readonly never[] =>
  laterList(() => {
    if (told === undefined) {
      throw new Error(
        `The examples of ${rule} are not here: import replylint/testing, which brings those of all rules.`,
      )
    }
    return told[rule] as readonly never[]
  })

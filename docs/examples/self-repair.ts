// A bot that mends its own draft before it sends it, and says what only its author can.
import {createLinter, type Draft, type FixResult} from 'replylint'

const linter = createLinter()

/** The best that suggestions can make of a draft. Each round leaves fewer problems, so it ends. */
export function repair(draft: Draft): FixResult {
  let best = linter.fix(draft)
  for (;;) {
    const next = tries(best).find((text) => linter.fix({...draft, text}).problems.length < best.problems.length)
    if (next === undefined) return best
    best = linter.fix({...draft, text: next})
  }
}

/** The text with each suggestion taken, one at a time; one with “…” is for a person to complete. */
const tries = ({text, problems}: FixResult) =>
  problems
    .flatMap(({suggestions}) => suggestions)
    .filter((suggestion) => !suggestion.text.includes('…'))
    .map(({text: words, range: [start, end]}) => text.slice(0, start) + words + text.slice(end))

/** What is left, as instructions for whoever, or whatever, writes the next draft. */
export const instructionsFor = ({text, problems}: FixResult): readonly string[] =>
  problems.map(({line, range: [start, end], message}) => `Line ${line}, “${text.slice(start, end)}”: ${message}`)

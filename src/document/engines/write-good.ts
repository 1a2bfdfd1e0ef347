import checkProse from 'write-good'
import type {WordyPlace} from './engines.ts'

/** The checks that matter in a reply; the others (weasel words, adverbs, “so”, “there is”) are matters of essays. */
const nothing = {
  weasel: false,
  illusion: false,
  so: false,
  thereIs: false,
  adverb: false,
  cliches: false,
  passive: false,
  tooWordy: false,
}

const checks = {wordy: 'tooWordy', passive: 'passive'} as const

/**
 * Asks write-good for wordy phrases or for passive voice in one sentence. Each is one long pattern, which is made at the first question.
 *
 * @param sentence One sentence; write-good takes quadratic time on long texts without a full stop.
 * @returns What it found, in offsets of the sentence (UTF-16 code units, half-open).
 */
export function writeGood(sentence: string, kind: WordyPlace['kind']): readonly WordyPlace[] {
  const found = withItsGlobal(() => checkProse(sentence, {...nothing, [checks[kind]]: true}))
  return found.map(({index, offset}) => ({start: index, end: index + offset, kind}))
}

/** Its passive check assigns to a `match` that it never declares, which is an error in strict code, and so in every bundle of modules. */
function withItsGlobal<Result>(ask: () => Result): Result {
  const scope = globalThis as {match?: unknown}
  const had = Object.hasOwn(scope, 'match')
  const before = scope.match
  scope.match = undefined
  try {
    return ask()
  } finally {
    if (had) scope.match = before
    else delete scope.match
  }
}

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

/**
 * Asks write-good for wordy phrases and passive voice in one sentence.
 *
 * @param sentence One sentence; write-good takes quadratic time on long texts without a full stop.
 * @returns What it found, in offsets of the sentence (UTF-16 code units, half-open).
 */
export function writeGood(sentence: string): readonly WordyPlace[] {
  return withItsGlobal(() => [...placesOf(sentence, 'tooWordy', 'wordy'), ...placesOf(sentence, 'passive', 'passive')])
}

function placesOf(sentence: string, check: keyof typeof nothing, kind: WordyPlace['kind']): WordyPlace[] {
  const found = checkProse(sentence, {...nothing, [check]: true})
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

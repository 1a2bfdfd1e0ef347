import type {Root} from 'nlcst'
import retextReadability from 'retext-readability'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {remembering} from '../../text/remembering.ts'
import {readabilityCanReach} from './readability-bound.ts'

const formulas = 7

/** What agents say in long sentences they say often: a policy, a footer. */
const mostRemembered = 256

/**
 * Asks retext-readability how hard one sentence is. The sentence is handed over as words, so that nothing is parsed twice, and only when it can reach
 * `atLeast`: the library takes fourteen times as long as parsing.
 *
 * @param words The words of one sentence.
 * @param age The reading age that the sentence should suit.
 * @param atLeast Fewer formulas than this do not matter.
 * @returns How many of its seven formulas place the sentence above `age`; 0 when fewer than `atLeast` can.
 */
export function readability(words: readonly string[], age: number, atLeast: number): number {
  return readabilityCanReach(words, age, atLeast) ? formulasFor(age)(words.join('\n')) : 0
}

type Formulas = (sentence: string) => number

const byAge = new Map<number, Formulas>()

function formulasFor(age: number): Formulas {
  const known = byAge.get(age) ?? remembering(formulasAbove(age), mostRemembered)
  byAge.set(age, known)
  return known
}

/** How many formulas place a sentence above the age; its words stand in a line each. */
function formulasAbove(age: number): Formulas {
  const processor = unified()
    .use(retextReadability, {age, threshold: 1 / formulas, minWords: 1})
    .freeze()
  return (sentence) => {
    const file = new VFile(sentence)
    processor.runSync(sentenceTree(sentence.split('\n')), file)
    const reason = file.messages[0]?.reason
    if (reason === undefined) return 0
    const count = /(\d) out of/.exec(reason)?.[1]
    return count === undefined ? formulas : Number(count)
  }
}

function sentenceTree(words: readonly string[]): Root {
  const children = words.map((value) => ({type: 'WordNode' as const, children: [{type: 'TextNode' as const, value}]}))
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children}]}]}
}

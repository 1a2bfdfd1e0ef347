import type {Root} from 'nlcst'
import retextReadability from 'retext-readability'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {readabilityCanReach} from './readability-bound.ts'

const formulas = 7

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
  if (!readabilityCanReach(words, age, atLeast)) return 0
  const file = new VFile(words.join(' '))
  processorFor(age).runSync(sentenceTree(words), file)
  const reason = file.messages[0]?.reason
  if (reason === undefined) return 0
  const count = /(\d) out of/.exec(reason)?.[1]
  return count === undefined ? formulas : Number(count)
}

const processorOf = (age: number) =>
  unified()
    .use(retextReadability, {age, threshold: 1 / formulas, minWords: 1})
    .freeze()
const processors = new Map<number, ReturnType<typeof processorOf>>()

function processorFor(age: number): ReturnType<typeof processorOf> {
  const known = processors.get(age) ?? processorOf(age)
  processors.set(age, known)
  return known
}

function sentenceTree(words: readonly string[]): Root {
  const children = words.map((value) => ({type: 'WordNode' as const, children: [{type: 'TextNode' as const, value}]}))
  return {type: 'RootNode', children: [{type: 'ParagraphNode', children: [{type: 'SentenceNode', children}]}]}
}

import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {cutSentences} from '../../document/english/sentences.ts'

interface Node {
  readonly type: string
  readonly position: {readonly start: {readonly offset: number}; readonly end: {readonly offset: number}}
  readonly children?: readonly Node[]
}

/** A text's words as both tokenizers cut them, a line a sentence. */
export interface Comparison {
  readonly own: string
  readonly retext: string
  readonly words: number
  readonly sentences: number
}

const parser = unified().use(retextEnglish).freeze()

/** Cuts a text with our tokenizer and with retext-english, which takes quadratic time: give it some thousand characters at most. */
export function compareTokens(text: string): Comparison {
  const sentences = cutSentences(text, 0, text.length)
  return {
    own: linesOf(text, sentences),
    retext: linesOf(text, retextSentences(text)),
    words: sentences.flat().length,
    sentences: sentences.length,
  }
}

function retextSentences(text: string) {
  const tree = parser.parse(text) as unknown as Node
  const below = (nodes: readonly Node[], type: string) =>
    nodes.flatMap(({children}) => children ?? []).filter((node) => node.type === type)
  const sentences = below(below([tree], 'ParagraphNode'), 'SentenceNode')
  return sentences
    .map((sentence) =>
      below([sentence], 'WordNode').map(({position: {start, end}}) => ({start: start.offset, end: end.offset})),
    )
    .filter((words) => words.length > 0)
}

/** Each word with its offset, so that two equal words are told apart. */
const linesOf = (text: string, sentences: readonly (readonly {start: number; end: number}[])[]) =>
  sentences.map((words) => words.map(({start, end}) => `${start} ${text.slice(start, end)}`).join(' | ')).join('\n')

import {type Token, tokensOf} from '../acts/tokens.ts'
import {tokenize} from '../english.ts'
import type {PhraseMatch} from '../phrase/match.ts'
import {splitLines} from '../projection/lines.ts'
import {projectPlain} from '../projection/plain.ts'
import type {Atom} from '../projection/projection.ts'
import {findQuoted} from '../projection/quoted.ts'
import type {Word} from '../word.ts'
import {type MessageList, messageAutomaton} from './lists.ts'

/** How much of a message is read: nobody writes more, and what is pasted below is a log. In UTF-16 code units. */
export const longestRead = 20_000

/** A sentence of the message. */
export interface ReadSentence {
  readonly text: string
  readonly words: readonly Word[]
  readonly tokens: readonly Token[]
}

/** A message taken apart once, for all that is read in it. */
export interface Reading {
  /** What was read, with quoted mail blanked, so that offsets are those of the message. */
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly ReadSentence[]
  readonly atoms: readonly Atom[]
  of(list: MessageList): readonly PhraseMatch[]
}

export function readingOf(message: string): Reading {
  const text = withoutHistory(message.slice(0, longestRead))
  const projection = projectPlain(text)
  const {words, sentences} = tokenize(projection)
  const matches = messageAutomaton().run(words)
  const found = new Map<MessageList, readonly PhraseMatch[]>()
  return {
    text,
    words,
    sentences: sentences.map(({start, end, firstWord, afterWord}) => {
      const own = words.slice(firstWord, afterWord)
      return {text: text.slice(start, end), words: own, tokens: tokensOf(own)}
    }),
    atoms: projection.atoms,
    of(list) {
      const known = found.get(list)
      if (known) return known
      const made = matches.of(list)
      found.set(list, made)
      return made
    },
  }
}

/** Blanks what others wrote: earlier mail and lines behind a `>`. A message that is nothing else is left as it is. */
function withoutHistory(text: string): string {
  const lines = splitLines(text)
  const {marked, history} = findQuoted(lines, new Array<boolean>(lines.length).fill(false))
  if (!marked.includes(true) && !history.includes(true)) return text
  let blanked = ''
  lines.forEach(({start, end}, index) => {
    const isTheirs = marked[index] || history[index]
    const next = lines[index + 1]?.start ?? text.length
    blanked += isTheirs ? ' '.repeat(end - start) + text.slice(end, next) : text.slice(start, next)
  })
  return blanked.trim() === '' ? text : blanked
}

/** Index of the token that a match's first word begins, in its sentence. */
export function tokenAt(sentence: ReadSentence, match: PhraseMatch): number {
  const inSentence = match.firstWord - sentence.words[0]!.index
  const at = sentence.tokens.findIndex((token) => token.word >= inSentence)
  return at < 0 ? sentence.tokens.length : at
}

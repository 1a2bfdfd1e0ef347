import {wordSet} from '../../text/word-set.ts'
import type {Cue} from './cue.ts'
import {feelings} from './lexicon/empathy.ts'
import {someIn, type Token} from './tokens.ts'

const knowing = wordSet(`
  understand appreciate know realise realize imagine see get recognise recognize hear acknowledge relate feel
  sense
`)
const introductions = wordSet('how that this it what why when your having waiting being losing')
const own = wordSet('i we')
const doubts = wordSet('not never if unable to try help')
const longestReach = 14

/** “I understand how frustrating …”, “we know that waiting is annoying”: somebody of ours knows what it feels like. */
function sharesFeeling(tokens: readonly Token[], at: number): boolean {
  if (!someIn(tokens, own, at - 4, at)) return false
  const next = tokens[at + 1]?.text ?? ''
  if (!introductions.has(next) || someIn(tokens, doubts, at - 3, at)) return false
  return someIn(tokens, feelings, at + 2, at + longestReach)
}

export const empathyCues: readonly Cue[] = [{act: 'empathy', words: knowing, holds: sharesFeeling}]

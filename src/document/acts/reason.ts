import {wordSet} from '../../text/word-set.ts'
import {isNumber} from '../phrase/classes.ts'
import type {Cue} from './cue.ts'
import type {Token} from './tokens.ts'

const subjects = wordSet('i we it they there this these you the your our that he she most some each all')
const present = wordSet('am is are do does can will have has need cannot may must should')
const seen = wordSet(`
  see know mentioned said say stated described wrote requested expected wish want like speak noted discussed
  promised understand go pointed explained aware advised
`)
const comparing = wordSet('soon long much far well such same just many often little early late')

function isCausalSince(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || next.opens || isNumber(next.text) || !subjects.has(next.text)) return false
  if (at > 0 && /^(?:been|ever|long|ages|while)$/.test(tokens[at - 1]!.text)) return false
  return at === 0 || hasVerb(tokens, at + 2)
}

function isCausalAs(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || next.opens || !subjects.has(next.text)) return false
  const before = tokens[at - 1]?.text ?? ''
  if (comparing.has(before) || comparing.has(tokens[at - 2]?.text ?? '')) return false
  if (
    /^(?:the|your|our|that|this)$/.test(next.text) &&
    at > 0 &&
    /^(?:use|used|same|known|set|work|works|as|such|save|act)$/.test(before)
  )
    return false
  for (let look = at + 1; look < Math.min(tokens.length, at + 5); look++) if (seen.has(tokens[look]!.text)) return false
  if (next.text === 'it' && /^(?:is|was|should)$/.test(tokens[at + 2]?.text ?? '')) return tokens.length > at + 4
  return hasVerb(tokens, at + 2)
}

/** A verb in the present within a few words: the clause states what is so. */
function hasVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 5) && !tokens[at]!.opens; at++) {
    if (present.has(tokens[at]!.text)) return true
  }
  return false
}

/** “Since” and “as” where they mean “because”; “since Monday”, “as soon as”, “as you mentioned” do not. */
export const reasonCues: readonly Cue[] = [
  {act: 'reason', words: ['since'], holds: isCausalSince},
  {act: 'reason', words: ['as'], holds: isCausalAs},
]

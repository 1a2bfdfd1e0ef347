import {wordSet} from '../../text/word-set.ts'
import type {Cue} from './cue.ts'
import {someIn, type Token} from './tokens.ts'

const conditions = wordSet('if should case whenever when incase')
const states = wordSet(`
  need require want have has get got face run come encounter are experience having facing wish
`)
const wants = wordSet(`
  anything something help assistance question questions query queries concern concerns else support issue issues
  problem problems trouble doubt doubts clarification guidance information info hand stuck unsure feedback
  suggestions us
`)
const contacts = wordSet(`
  know contact reach write reply touch email mail dm message call tell shout ask drop ping visit respond chat
  speak tweet text ring line here
`)
const still = wordSet(`
  persists persist continues continue remains recurs still again happens returns back stuck else other further
  more anything
`)
const asks = wordSet('could can would may')
const customer = wordSet('you u')
const open = wordSet(`
  any anything further other more additional else help assistance questions stuck unsure
`)
const longestCondition = 10

/** “If you have any questions”, “should you need more help”, “if it comes back, write to us”: the door stays open. */
function opensDoor(tokens: readonly Token[], at: number): boolean {
  let end = at + 1
  while (end < tokens.length && !tokens[end]!.opens && end < at + longestCondition) end++
  const isCustomers = someIn(tokens, customer, at + 1, at + 3)
  if (isCustomers && someIn(tokens, asks, at + 2, at + 4)) return false
  const isWanting = isCustomers && someIn(tokens, states, at + 2, at + 5)
  const isAnything = isWanting && someIn(tokens, open, at + 2, end)
  if (isAnything && someIn(tokens, wants, at + 3, end)) return true
  return someIn(tokens, still, at + 1, end) && someIn(tokens, contacts, 0, tokens.length) && hasInvitation(tokens, end)
}

/** A contact word that is asked for: “let us know”, “please write”, “just reply”, “reach out”. */
function hasInvitation(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    if (!contacts.has(tokens[at]!.text)) continue
    const before = tokens[at - 1]?.text ?? ''
    if (
      at === from ||
      tokens[at]!.opens ||
      /^(?:us|me|please|kindly|just|pls|then|can|may|to|and|simply|in)$/.test(before)
    )
      return true
  }
  return false
}

export const offerCues: readonly Cue[] = [{act: 'offer', words: conditions, holds: opensDoor}]

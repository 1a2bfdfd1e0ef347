import type {PhraseMatch} from '../phrase/match.ts'
import type {BlockKind} from '../projection/projection.ts'
import type {Word} from '../word.ts'
import {ownAct, passesOn, passiveCues} from './action.ts'
import {type Act, actLists, acts} from './acts.ts'
import {ownClauses} from './clause.ts'
import {CueTable} from './cue.ts'
import {endsOnInitials, isBareAddress, isClosing, isEarly, isNameLine, isOpening, wishesWell} from './edges.ts'
import {empathyCues} from './empathy.ts'
import {instructionCues, isCommand} from './instruction.ts'
import {offerCues} from './offer.ts'
import {endsAsking, isBuiltAsQuestion} from './question.ts'
import {reasonCues} from './reason.ts'
import {deniesCustomer, isBound, isConditional, limits, refuses} from './refusal.ts'
import {timeframeCues} from './timeframe.ts'
import {type Token, tokensOf} from './tokens.ts'

/** A sentence as the acts are found in it. */
export interface ActSentence {
  /** The prose slice of the sentence, its punctuation included. */
  readonly text: string
  readonly words: readonly Word[]
  readonly block: {readonly kind: BlockKind}
}

const none: readonly never[] = []

/** Bit of each act in a sentence's mask. */
const bit = Object.fromEntries(acts.map((act, index) => [act, 1 << index])) as Readonly<Record<Act, number>>
const lists = [...actLists.keys()].map((list) => ({list, act: list.slice('act:'.length) as Act}))

/**
 * Finds what each sentence of a draft does, by its index.
 *
 * @param sentences all sentences of the draft, in order
 * @param matches where the phrases of `actLists` are
 */
export function findActs(
  sentences: readonly ActSentence[],
  matches: {of(list: string): readonly PhraseMatch[]},
): readonly ReadonlySet<Act>[] {
  const picked = sentences.map(pick)
  const words = picked.map((sentence) => sentence.words)
  const tokens = words.map(tokensOf)
  const masks = picked.map((sentence, index) => readForms(sentence, tokens[index]!, index, picked.length))
  for (const {list, act} of lists) {
    for (const match of matches.of(list)) {
      const index = match.sentence
      if (!holds(act, match, words[index]!, tokens[index]!, index, sentences.length)) continue
      if (act === 'alternative' && isMereContrast(words[index]!, match, masks[index]!)) continue
      masks[index] = masks[index]! | bit[act]
    }
  }
  return masks.map(setOf)
}

/** A sentence's properties may be getters that compute, so each is read once. */
const pick = ({text, words, block}: ActSentence): ActSentence => ({text, words, block})

const sets = new Map<number, ReadonlySet<Act>>()

/** One set serves all sentences that do the same. */
function setOf(mask: number): ReadonlySet<Act> {
  const known = sets.get(mask)
  if (known) return known
  const made = new Set(acts.filter((act) => mask & bit[act]))
  sets.set(mask, made)
  return made
}

/** What the build of the sentence and its place tell. */
function readForms(sentence: ActSentence, tokens: readonly Token[], index: number, count: number): number {
  let mask = ownMask(tokens) | cuedMask(tokens)
  if (!(mask & bit.instruction) && isCommand(tokens)) mask |= bit.instruction
  if (isClosing(index, count) && wishesWell(tokens)) mask |= bit['sign-off']
  const isAsking = endsAsking(sentence.text)
  if (isAsking || isBuiltAsQuestion(tokens)) mask |= bit.question
  if (!isAsking && deniesCustomer(tokens)) mask |= bit.refusal
  if (index === 0 && isBareAddress(sentence)) mask |= bit.greeting
  if (index > 0 && index >= count - 2 && !(mask & bit.instruction) && isNameLine(sentence)) mask |= bit['sign-off']
  if (index >= count - 2 && endsOnInitials(sentence.text)) mask |= bit['sign-off']
  return mask
}

const cues = new CueTable([
  ...passiveCues,
  ...empathyCues,
  ...reasonCues,
  ...timeframeCues,
  ...instructionCues,
  ...offerCues,
])

/** What single words give away, with what stands around them. */
function cuedMask(tokens: readonly Token[]): number {
  let mask = 0
  for (let at = 0; at < tokens.length; at++) {
    for (const {act, holds} of cues.at(tokens[at]!.text) ?? none) {
      if (!(mask & bit[act]) && holds(tokens, at)) mask |= bit[act]
    }
  }
  return mask
}

/** What the company says of itself. */
function ownMask(tokens: readonly Token[]): number {
  let mask = 0
  for (const clause of ownClauses(tokens)) {
    const own = ownAct(tokens, clause)
    if (own === 'action') mask |= bit.action
    if (own === 'can' && clause.subject >= 0) mask |= bit.offer
    if (passesOn(tokens, clause)) mask |= bit.transfer
    if (refuses(tokens, clause) || limits(tokens, clause)) mask |= bit.refusal
  }
  return mask
}

/** Whether a phrase does what its list says, where it stands. */
function holds(
  act: Act,
  match: PhraseMatch,
  words: readonly Word[],
  tokens: readonly Token[],
  index: number,
  count: number,
): boolean {
  if (act === 'greeting') return isOpening(index) || (isEarly(index) && match.firstWord - words[0]!.index > 1)
  if (act === 'sign-off') return isClosing(index, count)
  if (act === 'refusal' || act === 'action') {
    const at = tokenAt(words, tokens, match.firstWord)
    return !isBound(tokens, at) && !isRelative(tokens, at)
  }
  if (act === 'restatement' || act === 'alternative')
    return !isConditional(tokens, tokenAt(words, tokens, match.firstWord))
  return true
}

const relatives = /^(?:that|which|who)$/
const joiners = /^(?:and|but|so|sorry|unfortunately|sadly|afraid|because|as|since|or)$/

/** “A letter that isn’t allowed there” describes, and refuses nothing. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before || token.opens) return false
  return relatives.test(before.text) || (relatives.test(token.text) && !joiners.test(before.text))
}

/** “A spoon instead of a fork”: nothing is proposed. */
const isMereContrast = (words: readonly Word[], match: PhraseMatch, mask: number) =>
  match.afterWord - match.firstWord === 1 &&
  words[match.afterWord - words[0]!.index]?.text.toLowerCase() === 'of' &&
  !(mask & (bit.instruction | bit.offer | bit.action))

/** Index of the token that a word of the document begins. */
function tokenAt(words: readonly Word[], tokens: readonly Token[], word: number): number {
  const inSentence = word - words[0]!.index
  const at = tokens.findIndex((token) => token.word >= inSentence)
  return at < 0 ? tokens.length : at
}

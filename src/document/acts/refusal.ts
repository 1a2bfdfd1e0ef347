import {wordSet} from '../../text/word-set.ts'
import type {Clause} from './clause.ts'
import {deniedToCustomer, givenVerbs, notRefused} from './lexicon/refusal.ts'
import {clauseStart, someIn, type Token} from './tokens.ts'

const conditions = wordSet('if unless whether why when whenever until once till case how')
const hedges = wordSet('understand hear understood hearing mentioned said frustrating reason that')

/**
 * Whether the clause that `at` stands in is a condition, a doubt, or the customer's trouble said back: no refusal
 * can be in it.
 */
export function isBound(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(clauseStart(tokens, at), afterTurn(tokens, at), at - farthest)
  return someIn(tokens, conditions, from, at) || someIn(tokens, restating, from, at)
}

/** Whether a condition governs the place: “if you said …”, “once you have written …”. */
export const isConditional = (tokens: readonly Token[], at: number): boolean =>
  someIn(tokens, conditions, clauseStart(tokens, at), at)

const restating = wordSet(`
  understand understood understanding hear heard mentioned said saying says realise realize
`)
const turns = wordSet('but however then so unfortunately sadly and because')

/** What stands more words back than any clause has governs nothing. */
const farthest = 80

function afterTurn(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back > Math.max(0, at - farthest); back--) if (turns.has(tokens[back]!.text)) return back
  return 0
}

const yesterdays = wordSet('could')

/** “We can’t …”, “we’re unable to …”, “we don’t offer …”, “we no longer …”: a no by the company. */
export function refuses(tokens: readonly Token[], clause: Clause): boolean {
  if (!clause.isNegated || clause.verb >= tokens.length || !saysNo(tokens, clause)) return false
  return clause.subject <= 0 || !isBound(tokens, clause.subject)
}

function saysNo(tokens: readonly Token[], clause: Clause): boolean {
  const verb = tokens[clause.verb]!.text
  if (clause.mode === 'can' || clause.mode === 'will')
    return !notRefused.has(verb) && isNow(tokens, clause) && isPlainNo(tokens, clause)
  if (clause.mode === 'do' && verb === 'have') return lacks(tokens, clause)
  if (clause.isBeing) return refusedDoings.has(verb)
  if (clause.mode === 'do') return givenVerbs.has(verb) && !mildAfter(tokens, clause.verb)
  return clause.mode === 'plain' && !clause.isPerfect && givenVerbs.has(verb)
}

const refusedDoings = wordSet(`
  allowed permitted accepting offering taking planning shipping selling going providing issuing hiring
  processing
`)
const past = wordSet('process approve accept offer honour honor refund grant ship deliver complete provide')

const isNow = (tokens: readonly Token[], {subject, verb}: Clause) =>
  !someIn(tokens, yesterdays, Math.max(0, subject), verb) || past.has(tokens[verb]!.text)

const able = wordSet('able')
const again = wordSet('again')
const glad = wordSet('happier prouder more sorrier thankful sure certain 100 100%')
const entering = wordSet('into in through past to')
const goodNews = wordSet('charge share sell take be let spam use happen')

/** “We won’t charge you”, “it won’t take long” are good news; “we can’t be of help” is none. */
function isPlainNo(tokens: readonly Token[], {subject, verb, mode}: Clause): boolean {
  const text = tokens[verb]!.text
  if (mode === 'will' && goodNews.has(text) && !someIn(tokens, able, subject, verb)) return false
  if (text === 'do' && someIn(tokens, again, verb, verb + 4)) return false
  if (text === 'get' && someIn(tokens, entering, verb + 1, verb + 2)) return false
  return !someIn(tokens, glad, verb - 2, verb + 1) && !(text === 'be' && someIn(tokens, glad, verb, verb + 3))
}

const notLacked = wordSet(`
  to your enough record records info information details detail answer eta date idea anything question questions
  doubt problem problems issue issues reason more much update updates clue official timeline timelines
  visibility news specific exact same
`)

const lackedBySelf = wordSet(`
  access authority permission control option options way plan plans ability stock choice power
`)

/** “We don’t have a family plan”; of itself an agent lacks only the means (“I don’t have access”). */
function lacks(tokens: readonly Token[], {subject, verb}: Clause): boolean {
  if (verb + 1 >= tokens.length || someIn(tokens, notLacked, verb + 1, verb + 5)) return false
  return tokens[subject]?.text !== 'i' || someIn(tokens, lackedBySelf, verb + 1, verb + 5)
}

const mildAfter = (tokens: readonly Token[], verb: number) =>
  tokens[verb]!.text === 'recommend' ||
  (tokens[verb]!.text === 'make' && tokens[verb + 1]?.text === 'any') ||
  tokens[verb + 1]?.text === 'it'

const mayPrecede = wordSet('so then and because as since means that afraid unfortunately sadly currently but')

const passing = wordSet('unfortunately sadly currently also simply only just still')
const denying = wordSet('will would are can')

/** “You won’t be able to …”, “you can’t return …”, said as a fact and not as the customer's trouble. */
export function deniesCustomer(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.text !== 'you') continue
    const isStatement = tokens[at]!.opens || mayPrecede.has(tokens[at - 1]!.text)
    if (!isStatement || isBound(tokens, at) || someIn(tokens, hedges, at - 3, at)) continue
    const rest = tokens.slice(at + 1, at + 8).map((token) => token.text)
    const said = rest.filter((text) => !passing.has(text))
    if (!denying.has(said[0] ?? '')) continue
    const phrase = said.join(' ')
    if (/^(?:will|would) not be (?:able|eligible|allowed|entitled) /.test(phrase)) return true
    if (/^are (?:not (?:able|eligible|allowed|entitled|permitted)|ineligible)\b/.test(phrase)) return true
    if (said[0] === 'can' && said[1] === 'not' && deniedToCustomer.has(said[2] ?? '')) return true
  }
  return false
}

const limited = wordSet(`
  offer accept ship refund exchange deliver provide support process issue replace cover send change cancel sell
  give make allow book honour honor extend help assist search take
`)

/** “We can only refund …”, “I am only able to …”, “we only ship …”. */
export function limits(tokens: readonly Token[], {subject, verb, mode, isNegated}: Clause): boolean {
  if (isNegated || subject < 0 || verb >= tokens.length) return false
  if (mode !== 'can' && mode !== 'plain' && mode !== 'do') return false
  return someIn(tokens, only, subject + 1, verb) && limited.has(tokens[verb]!.text) && !isBound(tokens, subject)
}

const only = wordSet('only')

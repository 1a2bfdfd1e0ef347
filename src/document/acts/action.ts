import {wordSet} from '../../text/word-set.ts'
import type {Clause} from './clause.ts'
import type {Cue} from './cue.ts'
import {passingVerbs, people} from './lexicon/transfer.ts'
import {actionVerbs, notPromised, particles, passiveVerbs, reachingOut} from './lexicon/verbs.ts'
import {clauseStart, someIn, type Token} from './tokens.ts'
import {form, verbForms, wordsInPast} from './verb-forms.ts'

const verbs = verbForms(actionVerbs)
const passing = verbForms(passingVerbs)
const passives = verbForms(passiveVerbs)

/** Before a clause, these make it a condition, a doubt or a part of another statement. */
const binders = wordSet(`
  if once unless until till because whether which what how why where who sorry apologise apologize regret
  whatever since than while whenever so something anything everything nothing
`)
const linkers = wordSet(`
  and but so then as when after also today now here hence therefore however though that because yes no ok okay
  sure alright before well meanwhile know see say confirm think hope glad because although afraid believe please
  note
`)
/** “As a gesture of goodwill we …”: what opens a sentence that goes on without a comma. */
const leadIns = wordSet(`
  as for after in on to with per at from regarding upon meanwhile when additionally accordingly hi hello hey
  dear
`)
const telling = wordSet(`
  know inform informed confirm confirmed assured assure say note advised means glad see you aware sure happy
  pleased delighted believe seems appears noted good looks mind advise update found
`)

/** What the company does about it in this clause: `action`; what it could do: `can`. */
export function ownAct(tokens: readonly Token[], clause: Clause): 'action' | 'can' | undefined {
  if (clause.isNegated || clause.verb >= tokens.length) return undefined
  const verb = verbs.get(tokens[clause.verb]!.text)
  if (!verb || !fits(clause, verb.is) || !hasParticle(tokens, verb.base, clause.verb)) return undefined
  if (!isFree(tokens, clause)) return undefined
  if (clause.mode === 'can' && (assuring.has(verb.base) || someIn(tokens, only, clause.subject, clause.verb)))
    return undefined
  if (isShared(tokens, clause) && !sharedSteps.has(verb.base)) return undefined
  if (clause.mode === 'can') return isSoft(tokens, verb.base, clause.verb) ? undefined : 'can'
  if (clause.mode === 'will') {
    if (notPromised.has(verb.base) || isSoft(tokens, verb.base, clause.verb)) return undefined
  }
  return 'action'
}

const assuring = wordSet('note confirm find assure')
const only = wordSet('only')
const sharedSteps = wordSet('check look see get take proceed fix sort find test run')

/** “Let’s …”: the customer is to do it with us. */
const isShared = (tokens: readonly Token[], {subject}: Clause) =>
  subject >= 0 && tokens[subject]!.text === 'let' && tokens[subject + 1]!.text === 'us'

function fits(clause: Clause, is: number): boolean {
  if (clause.mode === 'want' || clause.mode === 'do') return false
  if (clause.mode === 'can') return (is & form.base) !== 0
  if (clause.mode === 'will') return (is & (clause.isBeing ? form.ing : form.base)) !== 0
  if (clause.isBeing) return (is & form.ing) !== 0
  return (is & form.past) !== 0
}

/** Whether the clause stands on its own: not “if we …”, “sorry we …”, “the e-mail that we …”. */
function isFree(tokens: readonly Token[], {subject, mode, isPerfect, isBeing}: Clause): boolean {
  const first = tokens[subject]
  if (!first || subject === 0) return true
  let before = subject - 1
  while (before > 0 && /^(?:unfortunately|sadly|also|already|just|however)$/.test(tokens[before]!.text)) before--
  const text = tokens[before]!.text
  if (first.opens) return true
  if (text === 'so') return mode === 'will' || (mode === 'plain' && (isPerfect || isBeing || tokens[before]!.opens))
  if (text === 'since') return isPerfect
  if (binders.has(text)) return false
  if (text === 'that' && before > 0 && !tokens[before]!.opens) return telling.has(tokens[before - 1]!.text)
  if (mode !== 'plain' || isBeing || leadIns.has(tokens[clauseStart(tokens, before)]!.text)) return true
  // A clause right behind a noun belongs to it: “the link I sent”.
  return linkers.has(text) || tokens[before]!.proper || text === 'you'
}

function hasParticle(tokens: readonly Token[], base: string, verb: number): boolean {
  const wanted = particles.get(base)
  return wanted === undefined || someIn(tokens, wanted, verb + 1, verb + 5)
}

const customer = wordSet('you u')
const others = wordSet('the our them their him her it this that your my a')
const backs = wordSet('back touch out')

function isSoft(tokens: readonly Token[], base: string, verb: number): boolean {
  if (!reachingOut.has(base)) return false
  if (base === 'get' || base === 'give') return someIn(tokens, backs, verb + 1, verb + 4)
  if (base === 'follow' || base === 'ask' || base === 'request') return someIn(tokens, customer, verb + 1, verb + 4)
  return someIn(tokens, customer, verb + 1, verb + 4) || !someIn(tokens, others, verb + 1, verb + 4)
}

const blockers = wordSet(`
  if once when until till unless whether not never after before sorry should why how whenever because can could
  may might must hopefully likely nothing no wants want never
`)
const inverted = wordSet('have has had did is are was were do does can could will would what when')
const been = wordSet('been being be')
const quick = wordSet(`
  now already just successfully also fully safely recently since automatically manually permanently immediately
`)

/** “Your order has been cancelled”, “the refund is being processed”, “it will be shipped”. */
function isDoneForCustomer(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || inverted.has(tokens[0]!.text)) return false
  let verb = at + 1
  while (verb < tokens.length && quick.has(tokens[verb]!.text)) verb++
  const found = passives.get(tokens[verb]?.text ?? '')
  if (!found || (found.is & form.past) === 0) return false
  if (!isTold(tokens, at) || tokens[verb + 1]?.text === 'by') return false
  return !someIn(tokens, blockers, clauseStart(tokens, at), at)
}

function isTold(tokens: readonly Token[], at: number): boolean {
  const helper = tokens[at]!.text
  let before = at - 1
  while (before > 0 && quick.has(tokens[before]!.text)) before--
  const text = tokens[before]!.text
  if (helper === 'been') return text === 'has' || text === 'have'
  if (helper === 'being') return text === 'is' || text === 'are' || text === 'am'
  return text === 'will' || text === 'shall'
}

const longestPassing = 14
const are = wordSet('is are was')

/** Whether the clause passes the matter, or the customer, to a person or a team. */
export function passesOn(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.isNegated || clause.verb >= tokens.length) return false
  const verb = passing.get(tokens[clause.verb]!.text)
  const isSaid = verb && (clause.mode === 'want' || clause.mode === 'can' ? verb.is & form.base : fits(clause, verb.is))
  return Boolean(isSaid) && isFree(tokens, clause) && meetsPeople(tokens, clause.verb + 1)
}

/** A preposition and then a person or team: “to our billing team”, “with the engineer who …”. */
function meetsPeople(tokens: readonly Token[], from: number): boolean {
  let isDirected = false
  for (let at = from; at < Math.min(tokens.length, from + longestPassing); at++) {
    const {text} = tokens[at]!
    if (/^(?:to|with|onto|along|over|through)$/.test(text)) isDirected = true
    if (isDirected && people.has(text)) return true
    if (binders.has(text) || text === 'and') return false
  }
  return false
}

/** “Your request has been passed to our billing team”, “it is now with Denise’s team”. */
function isPassedOn(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !meetsPeople(tokens, at + 1)) return false
  const isPassive = someIn(tokens, been, at - 3, at) || someIn(tokens, are, at - 2, at)
  return isPassive && !someIn(tokens, blockers, clauseStart(tokens, at), at)
}

const frontLine = wordSet('our the support care service')

/** A team with a name or a trade: “our team will” is the one that writes. */
function isAnotherTeam(tokens: readonly Token[], at: number): boolean {
  for (let team = at - 1; team >= Math.max(1, at - 3); team--) {
    const {text} = tokens[team]!
    if (people.has(text))
      return (
        !/^(?:team|staff|department)$/.test(text) || !frontLine.has(tokens[team - 1]!.text) || isMember(tokens, team)
      )
  }
  return false
}

const isMember = (tokens: readonly Token[], team: number) =>
  someIn(tokens, fromOurs, team - 5, team - 1) || tokens[team + 1]?.text === 'member'

const furthering = wordSet(`
  be contact reach get connect call look review assist help take email respond reply investigate check handle
  follow write guide revert message dm phone ring walk sort update touch examine speak go continue
`)
const oneOfOurs = wordSet('our the a an one someone somebody')
const fromOurs = wordSet('one someone somebody member')

/** “Our billing team will write to you”, “a specialist will be in touch”, “someone from our team will call”. */
function teamWill(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !isAnotherTeam(tokens, at)) return false
  const from = clauseStart(tokens, at - 1)
  if (!someIn(tokens, oneOfOurs, Math.max(from, at - 8), at)) return false
  return someIn(tokens, furthering, at + 1, at + 4) && !someIn(tokens, blockers, from, at)
}

/** What is said to be done without “we”. */
export const passiveCues: readonly Cue[] = [
  {act: 'action', words: been, holds: isDoneForCustomer},
  {act: 'transfer', words: wordsInPast(passing), holds: isPassedOn},
  {act: 'transfer', words: ['will', 'shall'], holds: teamWill},
]

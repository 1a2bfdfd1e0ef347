import {wordSet} from '../../text/word-set.ts'
import type {Cue} from './cue.ts'
import {hollowImperatives, instructionVerbs, unsureVerbs} from './lexicon/verbs.ts'
import {someIn, type Token} from './tokens.ts'
import {form, verbForms} from './verb-forms.ts'

const verbs = verbForms(instructionVerbs)
const asks = wordSet('please pls plz plse kindly')
const sequence = wordSet(`
  then first next now also just simply instead finally lastly secondly firstly once again afterwards
  alternatively so and or
`)
const softeners = wordSet(`
  please kindly pls just simply also first then now always do maybe perhaps only directly quickly again still
  either
`)
const modals = wordSet('can could should must may might')
const needs = wordSet('need have want ought like')
const objects = wordSet(`
  the your this that it us me a an on to into in up out off with down back over through for all any our these
  those them if whether between from at by which what how where my below here about sure one both each every
  again everything anything under ahead within again more and or
`)
/** Clauses that an imperative may follow in the same sentence. */
const settings = wordSet(`
  if once when to for in on from after before then also first next finally otherwise instead alternatively
  meanwhile hi hello hey dear thanks thank sorry unless until under at with as since yes no ok okay sure so
  because should
`)
const wishes = wordSet(`
  recommend suggest advise recommended suggested recommending suggesting try consider mind worth tried
`)

/** Whether a clause of the sentence is an imperative: “open the app”, “if it stays, don’t restart it”. */
export function isCommand(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if ((at === 0 || tokens[at]!.opens) && isImperative(tokens, at)) return true
  }
  return false
}

const ours = wordSet('check look see get take proceed fix sort find work know help')

/** “Let’s start by …”. */
const isShared = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.text === 'us' && isBase(tokens[at + 2]?.text ?? '') && !ours.has(tokens[at + 2]!.text)

/** “please send”, “kindly do share”, “please click”: not “please note”. */
function isPoliteAsk(tokens: readonly Token[], at: number): boolean {
  let verb = at + 1
  while (verb < tokens.length && softeners.has(tokens[verb]!.text)) verb++
  return isAskedVerb(tokens, verb, false)
}

function isImperative(tokens: readonly Token[], at: number): boolean {
  let verb = at
  while (
    verb < tokens.length - 1 &&
    verb < at + 4 &&
    (sequence.has(tokens[verb]!.text) || softeners.has(tokens[verb]!.text))
  )
    verb++
  return isTold(tokens, at, verb) && (at === 0 || isAfterSetting(tokens, at))
}

function isTold(tokens: readonly Token[], at: number, verb: number): boolean {
  if (tokens[verb]?.text === 'not' || tokens[verb]?.text === 'never') return isForbidden(tokens, verb)
  if (verb > at && tokens[verb]!.opens && verb - at > 1) return false
  return isAskedVerb(tokens, verb, true)
}

/** “Don’t share it”, “do not unplug”, “never give”. */
const isForbidden = (tokens: readonly Token[], at: number) => {
  const verb = tokens[at + 1]?.text ?? ''
  return isBase(verb) && !/^(?:worry|hesitate|forget|let|have|see|get|ask)$/.test(verb)
}

/**
 * Whether what stands before a clause leads up to an imperative: a condition, a place, an address; not a statement
 * of our own.
 */
function isAfterSetting(tokens: readonly Token[], at: number): boolean {
  const first = tokens[0]!.text
  if (at <= 3) return !/^(?:i|we|you|it|they|the|a|our|your)$/.test(first)
  if (settings.has(first))
    return !tokens.slice(0, at).some((token, index) => index > 0 && token.opens && /^(?:i|we)$/.test(token.text))
  // “Then open it, click …”, “it’s simple, just open …”
  return isBase(first) || asks.has(first) || /^(?:just|simply|then)$/.test(tokens[at]!.text)
}

const pronouns = wordSet('i we you they he she is are')
/** Names of things with names (“Message Filters”, “Order W123”): a capital after them does not make them verbs. */
const nounish = wordSet(`
  order message mail report test search post text book file log note list name point email
`)
const clickKinds = wordSet('double right left long triple middle')
const clicks = wordSet('click press tap')
const withIt = wordSet('with')
const isBase = (text: string): boolean => ((verbs.get(text)?.is ?? 0) & form.base) !== 0

/**
 * A verb in its plain form that asks for something; where it could as well be a noun, something must follow for it
 * to work on.
 */
function isAskedVerb(tokens: readonly Token[], verb: number, mayBeNoun: boolean): boolean {
  const token = tokens[verb]
  const next = tokens[verb + 1]
  if (token && next && clickKinds.has(token.text) && clicks.has(next.text)) return true
  if (!token || !isBase(token.text)) return false
  if (token.text === 'note') return next?.text === 'down'
  if (hollowImperatives.get(token.text)?.has(next?.text ?? '')) return givesUs(tokens, verb)
  if (token.text === 'reply' && !someIn(tokens, withIt, verb + 1, verb + 7)) return false
  if (!mayBeNoun || !unsureVerbs.has(token.text)) return true
  if (!next || next.opens) return false
  return (
    objects.has(next.text) ||
    (next.proper && !pronouns.has(next.text) && !nounish.has(token.text)) ||
    next.text === '' ||
    /^\d/.test(next.text)
  )
}

/** “Give us a call”, “allow us to access your …” are asked for; “give us a moment” is not. */
const givesUs = (tokens: readonly Token[], verb: number) =>
  tokens[verb]!.text === 'give' && /^(?:call|ring|shout|details|number|try)$/.test(tokens[verb + 3]?.text ?? '')

const questions = wordSet('can could would will should')

/** “you can open …”, “you’ll need to …”, “could you send …”, “if you could share …”. */
function tellsYou(tokens: readonly Token[], at: number): boolean {
  if (at === 0 && !tokens[at]!.opens) return false
  const before = tokens[at - 1]?.text ?? ''
  let verb = at + 1
  let isTold = questions.has(before) && !isAskingOurselves(tokens, at)
  while (verb < tokens.length && verb < at + 10) {
    const {text} = tokens[verb]!
    const next = tokens[verb + 1]?.text
    if (text === 'not') return false
    if (modals.has(text)) isTold = true
    else if (needs.has(text) && next === 'to') {
      if (text === 'need' || text === 'have' || text === 'ought') isTold = true
      else if (!isTold && !/^(?:will|would)$/.test(tokens[verb - 1]!.text)) return false
      else isTold = text === 'want'
      verb++
    } else if (text === 'able' && next === 'to') {
      isTold = true
      verb++
    } else if (text === 'mind') return isGerund(tokens, verb + 1)
    else if (!softeners.has(text) && text !== 'will' && text !== 'would' && text !== 'be' && text !== 'are') break
    verb++
  }
  if (!isTold || isDoubt(tokens, at) || isAside(tokens, at)) return false
  return isAskedVerb(tokens, verb, false) && !/^(?:see|find|get|have|expect|wait|keep)$/.test(tokens[verb]!.text)
}

/** “Will you be …”, “do you have to …” ask about the customer, not for a deed. */
const isAskingOurselves = (tokens: readonly Token[], at: number) =>
  /^(?:what|how|why|where|which|when)$/.test(tokens[at - 2]?.text ?? '')

const subordinators = wordSet(
  'that what when how why where unless whether until once do did are sorry before know because hope case as',
)

/** “the way you can”, “so that you can”, “what you should”, “when you need to”. */
const isDoubt = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1]?.text ?? ''
  if (before === 'if') return !/^(?:could|can|would|may)$/.test(tokens[at + 1]?.text ?? '')
  return subordinators.has(before)
}

const asking = wordSet('do does is are what which have did')

/** “Do you have a cable you could use?” */
const isAside = (tokens: readonly Token[], at: number) => at > 1 && asking.has(tokens[0]!.text) && !tokens[at]!.opens

/** “I suggest you check …”. */
const isWishedOfYou = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === 'you' && isAskedVerb(tokens, at + 1, false)

function isGerund(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(at + 3, tokens.length); next++) {
    const known = verbs.get(tokens[next]!.text)
    if (known && (known.is & form.ing) !== 0) return true
  }
  return false
}

const instruction = (words: Iterable<string>, holds: Cue['holds']): Cue => ({act: 'instruction', words, holds})

/** What asks or tells the customer to do something besides an imperative. */
export const instructionCues: readonly Cue[] = [
  instruction(asks, isPoliteAsk),
  instruction(['let'], isShared),
  instruction(['you'], tellsYou),
  instruction(wishes, (tokens, at) => isGerund(tokens, at + 1) || isWishedOfYou(tokens, at + 1)),
]

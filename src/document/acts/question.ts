import {hasLetterOrNumber} from '../../text/letters.ts'
import {wordSet} from '../../text/word-set.ts'
import type {Token} from './tokens.ts'

const helpers = wordSet('can could would will do did does have has are is was were may might shall am')
const should = wordSet('should')
const asked = wordSet('you we i it this that there they your the he she any anyone somebody someone')
const wh = wordSet('what which when where who how why whose')
const whHelpers = wordSet('do did does are is was were have has can could would will should')
const lead = wordSet('and so also but or please then first ok okay hi hello hey well now alternatively if')

/** Whether a mark of question ends the sentence; emoji and closing quotes may follow it. */
export function endsAsking(text: string): boolean {
  const mark = text.lastIndexOf('?')
  if (mark <= 0) return false
  const rest = text.slice(mark + 1)
  return !hasLetterOrNumber(rest) || !hasLetterOrNumber(rest.replace(/\^[A-Z]{1,3}|[12]\/[1-4]/g, ''))
}

/** Whether it is built as a question, though its mark was forgotten. */
export function isBuiltAsQuestion(tokens: readonly Token[]): boolean {
  let at = 0
  while (at < Math.min(3, tokens.length) && lead.has(tokens[at]!.text)) at++
  if (isInverted(tokens, at)) return true
  // “Hi Anna, could you …”
  for (let next = at + 1; next < tokens.length; next++) {
    if (tokens[next]!.opens && isAskingYou(tokens, next)) return true
  }
  return asksWh(tokens, at) || tellsToAnswer(tokens)
}

function isInverted(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text ?? ''
  const next = tokens[at + 1]
  if (!next || next.opens) return false
  if (should.has(first)) return next.text === 'i' || next.text === 'we'
  if (first === 'was' || first === 'were' || first === 'am')
    return next.text !== 'that' && asked.has(next.text) && tokens.length > 3
  return helpers.has(first) && asked.has(next.text)
}

const politeHelpers = wordSet('can could would will did have are')

function isAskingYou(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at]?.text ?? '', tokens[at + 1]?.text, tokens[at + 2]?.text]
  if (tokens[at + 1]?.opens) return false
  if (first === 'please' || first === 'and' || first === 'so' || first === 'but')
    return politeHelpers.has(second ?? '') && third === 'you'
  if (first === 'may' || first === 'can' || first === 'could')
    return second === 'i' || second === 'we' || second === 'you'
  return politeHelpers.has(first) && second === 'you'
}

const longestWh = 6

/** “Which version do you use”, “what is the error”: a wh-word, then a turned verb. */
function asksWh(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text ?? ''
  if (!wh.has(first)) return false
  for (let next = at + 1; next < Math.min(tokens.length - 1, at + longestWh); next++) {
    const {text, opens} = tokens[next]!
    const after = tokens[next + 1]!.text
    if (opens || asked.has(text)) return false
    if (!whHelpers.has(text)) continue
    if (after === 'you') return true
    return (
      next === at + 1 &&
      first !== 'which' &&
      first !== 'when' &&
      first !== 'where' &&
      first !== 'how' &&
      /^(?:your|the|it|this|that)$/.test(after)
    )
  }
  return false
}

const tellers = wordSet('know tell confirm share advise say specify explain clarify mention describe provide')
const answers = wordSet('what which where when whether how who')

/** “Please let us know which …”, “tell me what …”. */
function tellsToAnswer(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length - 1; at++) {
    if (!tellers.has(tokens[at]!.text) || !isAddressed(tokens, at)) continue
    const next = /^(?:us|me)$/.test(tokens[at + 1]!.text) ? at + 2 : at + 1
    const word = tokens[next]?.text ?? ''
    const isInvitation = word === 'how' && /^(?:it|that|you|this|we)$/.test(tokens[next + 1]?.text ?? '')
    if (answers.has(word) && !isInvitation && tokens[next + 1]?.text !== 'to') return true
  }
  return false
}

/** Asked of the customer: an imperative, not “we will tell you what”. */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const {text, opens} = tokens[at]!
  const before = tokens[at - 1]?.text ?? ''
  if (text === 'know') return /^(?:me|us)$/.test(before) && /^(?:let|lets|lmk)$/.test(tokens[at - 2]?.text ?? '')
  return opens || at === 0 || /^(?:please|kindly|pls|plz|do|and|also|you)$/.test(before)
}

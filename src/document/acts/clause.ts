import {wordSet} from '../../text/word-set.ts'
import {people} from './lexicon/transfer.ts'
import type {Token} from './tokens.ts'

/** What the company or its agent says of itself: who acts, in which mode, and where its verb is. */
export interface Clause {
  /** Index of the subject's first token, -1 when it is left out (“Will check”). */
  readonly subject: number
  /** Index of the token that should be the verb. */
  readonly verb: number
  readonly isNegated: boolean
  /**
   * `will` for what is announced (also “have to”, “let me”), `can` for ability and gladness, `want` for a wish,
   * `do` for “we do, don’t”.
   */
  readonly mode: 'plain' | 'will' | 'can' | 'want' | 'do'
  /** “have” before the verb. */
  readonly isPerfect: boolean
  /** “be” before the verb. */
  readonly isBeing: boolean
}

const adverbs = wordSet(`
  just already also now then gladly happily currently actively personally immediately quickly definitely
  certainly surely simply all both since further right again absolutely kindly first finally still always
  actually really only unfortunately sadly ever either promptly urgently thoroughly soon shortly directly
  carefully successfully diligently constantly continuously truly at present do technically therefore hence
  indeed today tomorrow even of course for internally manually individually quite somewhat sure sincerely
  regretfully no longer yet presently afraid hereby easily fully clearly necessarily precisely exactly
`)

interface State {
  isNegated: boolean
  mode: Clause['mode']
  isPerfect: boolean
  isBeing: boolean
}

const owners = wordSet('our the my')
/** What a helping word before the verb tells; the first mode that is told holds. */
const auxiliaries: ReadonlyMap<string, Partial<State>> = new Map(
  (
    [
      ['not never', {isNegated: true}],
      ['can could may might cant', {mode: 'can'}],
      ['will shall must', {mode: 'will'}],
      ['would should', {mode: 'want'}],
      ['have has had having', {isPerfect: true}],
      ['am are is was were be been', {isBeing: true}],
    ] satisfies [string, Partial<State>][]
  ).flatMap(([words, told]) => words.split(' ').map((word) => [word, told] as const)),
)

/** Words that take “to” and a verb, and what they make of it. */
const beforeTo: ReadonlyMap<string, Clause['mode']> = new Map([
  ['going', 'will'],
  ['about', 'will'],
  ['need', 'will'],
  ['needed', 'will'],
  ['sure', 'will'],
  ['have', 'will'],
  ['able', 'can'],
  ['happy', 'can'],
  ['glad', 'can'],
  ['pleased', 'can'],
  ['unable', 'can'],
  ['permitted', 'can'],
  ['allowed', 'can'],
  ['authorised', 'can'],
  ['authorized', 'can'],
  ['position', 'can'],
  ['like', 'want'],
  ['want', 'want'],
  ['wanted', 'want'],
  ['love', 'want'],
  ['wish', 'want'],
  ['hope', 'want'],
  ['plan', 'want'],
  ['try', 'want'],
  ['trying', 'want'],
])

/** Finds the clauses whose subject is “I”, “we” or a team of ours, those that leave “I” out, and “let me”. */
export function ownClauses(tokens: readonly Token[]): readonly Clause[] {
  const found: Clause[] = []
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]?.text ?? ''
    if (token.text === 'i' || token.text === 'we') found.push(read(tokens, at, at + 1, 'plain'))
    else if (people.has(token.text) && isOurs(tokens, at))
      found.push(read(tokens, ownerOf(tokens, at), at + 1, 'plain'))
    else if (token.text === 'let' && (next === 'me' || next === 'us')) found.push(read(tokens, at, at + 2, 'will'))
    else if (token.text === 'allow' && next === 'me') found.push(read(tokens, at, at + 3, 'will'))
    else if (token.opens && isSubjectless(tokens, at)) found.push(read(tokens, -1, at, 'plain'))
  }
  return found
}

const isOurs = (tokens: readonly Token[], at: number) => ownerOf(tokens, at) >= 0

function ownerOf(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 4) && !tokens[back + 1]!.opens; back--) {
    if (owners.has(tokens[back]!.text)) return back
  }
  return -1
}

const pronouns = wordSet('you i we they it he she this that there your the a any')
const openers = wordSet('will have just already')

/** “Will check and DM you”, “Have sent it”, “Just refunded you”: not “Have you …?”, “Have a nice day”. */
function isSubjectless(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return openers.has(tokens[at]!.text) && next !== undefined && !next.opens && !pronouns.has(next.text)
}

const longestRun = 12

function read(tokens: readonly Token[], subject: number, from: number, mode: Clause['mode']): Clause {
  const state: State = {isNegated: false, mode, isPerfect: false, isBeing: false}
  let at = from
  for (let steps = 0; steps < longestRun && at < tokens.length; steps++) {
    const text = tokens[at]!.text
    const toMode = beforeTo.get(text)
    if (toMode !== undefined && tokens[at + 1]?.text === 'to') {
      if (text === 'unable') state.isNegated = true
      // “We don’t need to …” announces nothing.
      state.mode = toMode === 'will' && state.isNegated && /^(?:need|have|needed)$/.test(text) ? 'want' : toMode
      state.isBeing = false
      state.isPerfect = false
      at += 2
    } else if (text === 'do' || text === 'did' || text === 'does') {
      // “I’ll do that”: the verb itself.
      if (state.mode !== 'plain' || !isHelping(tokens, at)) break
      state.mode = 'do'
      at++
    } else if (isAhead(tokens, at)) at += 3
    else if ((text === 'make' || text === 'ensure') && isMakingSure(tokens, at)) at += text === 'make' ? 3 : 2
    else if (text === 'no' && tokens[at + 1]?.text === 'longer') {
      state.isNegated = true
      at += 2
    } else if (text === 'in' && tokens[at + 1]?.text === 'a' && tokens[at + 2]?.text === 'position') at += 2
    else if (text === 'have' && state.mode === 'do') break
    else if (auxiliaries.has(text)) {
      const told = auxiliaries.get(text)!
      Object.assign(state, told, state.mode === 'plain' ? {} : {mode: state.mode})
      at++
    } else if (adverbs.has(text) && !(text === 'right' && state.mode !== 'plain')) at++
    else break
  }
  return {subject, verb: at, ...state}
}

const helped = wordSet('not offer have support')
const isHelping = (tokens: readonly Token[], at: number) => helped.has(tokens[at + 1]?.text ?? '')

/** “went ahead and”, “go ahead and”. */
const isAhead = (tokens: readonly Token[], at: number) =>
  /^(?:go|gone|went|going)$/.test(tokens[at]!.text) &&
  tokens[at + 1]?.text === 'ahead' &&
  tokens[at + 2]?.text === 'and'

/** “make sure to”, “ensure to”. */
const isMakingSure = (tokens: readonly Token[], at: number) =>
  tokens[at]!.text === 'ensure'
    ? tokens[at + 1]?.text === 'to'
    : tokens[at + 1]?.text === 'sure' && tokens[at + 2]?.text === 'to'

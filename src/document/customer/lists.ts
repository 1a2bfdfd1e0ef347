import {laterList} from '../../text/later-list.ts'
import {type PhraseAutomaton, phrasesOnDemand} from '../phrase/compile.ts'
import type {PhraseEntry} from '../phrase/entry.ts'
import {accessPhrases} from './lexicon/access.ts'
import {questionPhrases, requestPhrases} from './lexicon/asking.ts'
import {bugPhrases} from './lexicon/bug.ts'
import {deliveryPhrases} from './lexicon/delivery.ts'
import {furyPhrases, hurtPhrases, mildPhrases} from './lexicon/feelings.ts'
import {flawPhrases} from './lexicon/flaws.ts'
import {hardshipPhrases} from './lexicon/hardship.ts'
import {idlePhrases} from './lexicon/idle.ts'
import {gratitudePhrases, joyPhrases, sarcasmPhrases, thanksPhrases} from './lexicon/joy.ts'
import {mishapPhrases} from './lexicon/mishap.ts'
import {moneyPhrases} from './lexicon/money.ts'
import {casualPhrases, formalPhrases} from './lexicon/register.ts'
import {servicePhrases} from './lexicon/service.ts'
import {cancellationPhrases, ideaPhrases, ownFaultPhrases, purchasePhrases, solvedPhrases} from './lexicon/wishes.ts'

const lists = {
  bug: bugPhrases,
  delivery: deliveryPhrases,
  money: moneyPhrases,
  access: accessPhrases,
  service: servicePhrases,
  mishap: mishapPhrases,
  flaw: flawPhrases,
  hardship: hardshipPhrases,
  solved: solvedPhrases,
  'own-fault': ownFaultPhrases,
  question: questionPhrases,
  request: requestPhrases,
  idea: ideaPhrases,
  cancellation: cancellationPhrases,
  purchase: purchasePhrases,
  fury: furyPhrases,
  hurt: hurtPhrases,
  mild: mildPhrases,
  joy: joyPhrases,
  gratitude: gratitudePhrases,
  thanks: thanksPhrases,
  sarcasm: sarcasmPhrases,
  idle: idlePhrases,
  formal: formalPhrases,
  casual: casualPhrases,
} satisfies Record<string, readonly PhraseEntry[]>

/** The phrase lists that customers' messages are read by. */
export type MessageList = keyof typeof lists

const denied = /^\(?(?:not|never)(?=[| )])/
const helper = '[am|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|should]'

/** “Isn’t” is one word, and a phrase never matches half of one: what starts with “not” may start with the verb that carries it. */
const carried = (pattern: string): string => (denied.test(pattern) ? `${helper} ${pattern}` : pattern)

const mapped = (patterns: string | readonly string[]): readonly string[] =>
  (typeof patterns === 'string' ? [patterns] : patterns).map(carried)

const withHelpers = (entries: readonly PhraseEntry[]): readonly PhraseEntry[] =>
  entries.map((entry) => ({
    ...entry,
    match: mapped(entry.match),
    ...(entry.unless === undefined ? {} : {unless: mapped(entry.unless)}),
  }))

let written: ReadonlyMap<string, readonly PhraseEntry[]> | undefined

/** The lists as they are matched, by name; always the same ones. */
export function messageLists(): ReadonlyMap<string, readonly PhraseEntry[]> {
  written ??= new Map(Object.entries(lists).map(([name, entries]) => [name, laterList(() => withHelpers(entries))]))
  return written
}

let automaton: PhraseAutomaton | undefined

/**
 * The lists in one automaton of their own, compiled when the first message is read: replies without a message, which are most, then neither wait for
 * these lists at the start nor are walked through with them.
 */
export function messageAutomaton(): PhraseAutomaton {
  automaton ??= phrasesOnDemand(messageLists())
  return automaton
}

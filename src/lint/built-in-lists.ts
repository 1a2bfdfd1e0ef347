import {rules} from '../../rules/index.ts'
import {actLists} from '../document/acts/acts.ts'
import {messageLists} from '../document/customer/lists.ts'
import type {PhraseEntry} from '../document/phrase/entry.ts'
import {listsOf} from '../rule/lists.ts'
import {defaultsOf} from '../rule/options.ts'
import {listName} from './find.ts'

type Lists = ReadonlyMap<string, readonly PhraseEntry[]>

/** The phrase lists of replylint itself, those for replies and those for customers' messages; with the options' defaults. */
export function builtInLists(): readonly [replies: Lists, messages: Lists] {
  const ofRules = rules.flatMap((rule) => {
    return Object.entries(listsOf(rule, defaultsOf(rule.options))).map(
      ([name, entries]) => [listName(rule, name), entries] as const,
    )
  })
  return [new Map([...actLists, ...ofRules]), messageLists()]
}

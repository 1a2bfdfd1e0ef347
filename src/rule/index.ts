/**
 * The door for rule authors: everything that a rule's file needs. Built-in rules stand on it alone, and so can yours.
 */
export {type Act, acts} from '../document/acts/acts.ts'
export type {CustomerMessage, Detail, DetailKind, Intent, Mood, Register} from '../document/customer/message.ts'
export type {Document, Voice} from '../document/document.ts'
export type {Channel, Context, Draft, Format} from '../document/draft.ts'
export type {Engines, WordyPlace} from '../document/engines/engines.ts'
export type {Greeting} from '../document/greeting.ts'
export {firstName, foldName, isMisspelling, nameParts} from '../document/names.ts'
export type {PhraseEntry} from '../document/phrase/entry.ts'
export type {PhraseMatch} from '../document/phrase/match.ts'
export {fillSwap} from '../document/phrase/swap.ts'
export {type Dialect, filled, printedBy, written} from '../document/placeholder/dialect.ts'
export {dialects} from '../document/placeholder/dialects.ts'
export type {HelpDesk} from '../document/placeholder/help-desk.ts'
export {hasField, isOneLetterOff, knowsField, type Near, nearFields} from '../document/placeholder/near.ts'
export {type Field, family, type HelpDeskReading, namesOf, othersThatKnow} from '../document/placeholder/reading.ts'
export {fallbackFormOf} from '../document/placeholder/tokenizer.ts'
export type {Atom, Block, Placeholder} from '../document/projection/projection.ts'
export type {Sentence} from '../document/sentence.ts'
export type {SignOff} from '../document/sign-off.ts'
export type {Word} from '../document/word.ts'
export {
  hasLetter,
  hasStretchedLetter,
  lettered,
  letteredPattern,
  startsWithCapital,
  startsWithSmall,
} from '../text/letters.ts'
export type {Range} from '../text/range.ts'
export {hasWordOf} from '../text/word-set.ts'
export {bySentence} from './by-sentence.ts'
export {
  definePhrases,
  defineRule,
  fillMessage,
  type PhrasesDefinition,
  phraseFinding,
  type RuleDefinition,
  swapsOf,
} from './define.ts'
export {eachPlaceOnce} from './each-place-once.ts'
export {
  type AnyGroup,
  type AnyRule,
  type Day,
  type DraftRef,
  defineLibraryRule,
  type ExampleDraft,
  type LibraryExample,
  type LibraryExampleSettings,
  type LibraryFinding,
  type LibraryRule,
  type LibraryRuleDefinition,
  type LibraryRun,
  type Mark,
  type Noted,
} from './library-rule.ts'
export type {OptionSpec, OptionSpecs, OptionValues, Swaps} from './options.ts'
export type {
  Example,
  ExampleSettings,
  Find,
  Finding,
  Group,
  Need,
  PhraseLists,
  Rule,
  Safety,
  Severity,
  Suggestion,
} from './rule.ts'
export {severityRank} from './rule.ts'

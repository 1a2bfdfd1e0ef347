import type {Group, Rule} from '../../rule/index.ts'

/** What a reply is scored on, in the order in which scores are shown. */
export const categories = ['wording', 'apology', 'structure', 'fit', 'clarity'] as const

/** `apology`: apology and bad news; `clarity`: how easily a reply is read and followed. */
export type Category = (typeof categories)[number]

const byGroup: Readonly<Record<Group, Category>> = {
  wording: 'wording',
  apology: 'apology',
  structure: 'structure',
  fit: 'fit',
  // A saved reply's placeholders are what makes it fit the one who reads it.
  templates: 'fit',
  team: 'wording',
}

/** The rules of other groups that are about reading and following a reply. */
const clarity: ReadonlySet<string> = new Set([
  'readability',
  'wordiness',
  'jargon',
  'idiom',
  'sentence-length',
  'paragraph-length',
  'numbered-steps',
  'show-dont-tell',
  'buried-answer',
])

/** The category that a rule's problems count in. */
export const categoryOf = ({id, group}: Pick<Rule, 'id' | 'group'>): Category =>
  clarity.has(id) ? 'clarity' : byGroup[group]

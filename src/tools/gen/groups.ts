import type {Group} from '../../rule/index.ts'

/** The groups of the built-in rules, which are the folders of `rules/`, in the order of their pages. */
export const groups = ['wording', 'apology', 'structure', 'fit', 'templates'] as const satisfies readonly Group[]

export type BuiltInGroup = (typeof groups)[number]

/** What each group's page is called, and its first sentence. */
export const groupTexts: Readonly<Record<BuiltInGroup, {readonly title: string; readonly about: string}>> = {
  wording: {title: 'Wording', about: 'The words themselves: what they sound like to the person who reads them.'},
  apology: {
    title: 'Apology and bad news',
    about: 'How to say sorry, how to say no, and what must stand beside either.',
  },
  structure: {
    title: 'Structure',
    about: 'What a reply is made of, from its greeting to its last line, and how long it may be.',
  },
  fit: {
    title: 'Fitting the customer and the channel',
    about: 'The same words can be right for one customer and wrong for another.',
  },
  templates: {title: 'Templates', about: 'Saved replies, and what they leave behind in a draft.'},
}

/** Whether a name is that of a group of built-in rules. */
export const isGroup = (name: string): name is BuiltInGroup => (groups as readonly string[]).includes(name)

/** The folder of the rules about a whole library, which are of another kind, and its page's beginning. */
export const libraryGroup = {
  name: 'library',
  title: 'A library of replies',
  about:
    'What can be seen only across saved replies. `replylint library` runs these rules ([how](../docs/library.md)).',
} as const

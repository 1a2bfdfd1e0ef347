import {defineRule, type Rule} from '../rule/index.ts'

const nothing = {
  why: 'For tests.',
  group: 'wording',
  severity: 'warning',
  examples: [],
  *check() {},
} as const

/** A rule with an option of each kind. */
export const lengthRule: Rule = defineRule({
  ...nothing,
  id: 'length',
  summary: 'Keep it short.',
  options: {
    max: {type: 'integer', default: 100, min: 1, max: 500, about: 'Words.'},
    strict: {type: 'flag', default: false, about: 'Count all.'},
    unit: {type: 'choice', default: 'words', choices: ['words', 'characters'], about: 'What to count.'},
    ignore: {type: 'list', default: ['hello'], about: 'Words that do not count.'},
  },
}) as unknown as Rule

export const wordsRule: Rule = defineRule({
  ...nothing,
  id: 'worn-words',
  summary: 'Speak plainly.',
  severity: 'suggestion',
})

export const terminologyRule: Rule = defineRule({
  ...nothing,
  id: 'terminology',
  summary: 'Use our words.',
  options: {
    terms: {type: 'swaps', default: {}, about: 'Words to avoid.'},
    names: {type: 'list', default: [], about: 'Names.'},
  },
}) as unknown as Rule

export const testRules: readonly Rule[] = [lengthRule, wordsRule, terminologyRule]

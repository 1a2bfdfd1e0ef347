import {forms} from '../phrase/inflect.ts'

/** Which form of a verb a word can be; a word can be several (“put”, “found”). */
export const form = {base: 1, past: 2, ing: 4} as const

export interface VerbForm {
  readonly base: string
  readonly is: number
}

/** The forms of the verbs, by the written word. Past stands for the past tense and the participle alike. */
export function verbForms(bases: ReadonlySet<string>): ReadonlyMap<string, VerbForm> {
  const table = new Map<string, VerbForm>()
  const add = (word: string, base: string, is: number) => {
    const known = table.get(word)
    table.set(word, known ? {base: known.base, is: known.is | is} : {base, is})
  }
  for (const base of bases) {
    const others = forms(base).slice(1)
    const past = others.filter((word) => !word.endsWith('ing') && !isThirdPerson(word, base))
    add(base, base, past.length === 0 ? form.base | form.past : form.base)
    for (const word of past) add(word, base, form.past)
    for (const word of others) if (word.endsWith('ing')) add(word, base, form.ing)
  }
  return table
}

const isThirdPerson = (word: string, base: string) =>
  word === `${base}s` || word === `${base}es` || word === `${base.slice(0, -1)}ies`

/** The words of a table that can be a past form. */
export const wordsInPast = (table: ReadonlyMap<string, VerbForm>): readonly string[] =>
  [...table].filter(([, {is}]) => (is & form.past) !== 0).map(([word]) => word)

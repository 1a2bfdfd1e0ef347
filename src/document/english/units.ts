/** What a UTF-16 code unit can be to the tokenizer; marks may be several. Halves of surrogate pairs (emoji, rare scripts) are marks. */
export const trait = {
  /** A letter, a digit, or what is written on one. */
  letter: 1,
  space: 2,
  mark: 4,
  /** May stand inside a word: “don’t”, “sign-in”, “10:30”, “ann@acme.com”. */
  inner: 8,
  /** Ends a sentence, alone or in runs. */
  terminal: 16,
  /** Belongs to the sentence whose end it touches: closing brackets and quotation marks, more of its punctuation. */
  closing: 32,
} as const

/** Whether the UTF-16 code unit at an offset of a text has a trait. */
export function has(text: string, offset: number, wanted: number): boolean {
  const unit = text.charCodeAt(offset)
  return ((known[unit] || learn(unit)) & wanted) !== 0
}

/** The traits of every code unit, found when it is first met: most texts need some eighty. */
const known = new Uint8Array(0x10000)

function learn(unit: number): number {
  const traits = traitsOf(String.fromCharCode(unit))
  known[unit] = traits
  return traits
}

const {letter, space, mark, inner, terminal, closing} = trait

function traitsOf(char: string): number {
  if (isSpace(char)) return space
  if ((char < '\u0080' ? /[A-Za-z0-9]/ : /[\p{L}\p{N}\p{M}]/u).test(char)) return letter
  let traits: number = mark
  if (/[&'\-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027]/.test(char)) traits |= inner
  if (/[.!?…‽]/.test(char)) traits |= terminal
  if (/["'!?.…‽\p{Pe}\p{Pf}]/u.test(char)) traits |= closing
  return traits
}

/** Unlike `\s`, with the next-line character and without the byte order mark. */
const isSpace = (char: string) => char === '\u0085' || (char !== '\uFEFF' && /\s/.test(char))

/** Whether a code unit is one half of a surrogate pair. */
export const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

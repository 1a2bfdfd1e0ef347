/** A bracket of single words, for lists that are easier to read without bars: `a b` → `(a|b)`. */
export const oneOf = (words: string): string => `(${words.trim().split(/\s+/).join('|')})`

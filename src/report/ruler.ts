/** Cuts texts into characters as a person sees them (graphemes), and tells how many columns of a terminal they take. */
export interface Ruler {
  segments(text: string): Iterable<{readonly segment: string; readonly index: number}>
  /** Of a text without control characters. */
  width(text: string): number
}

// Letters and marks of one code unit and one column that nothing combines with: Latin, Greek, Cyrillic, typographic
// marks, currencies, the control pictures that `visible` writes, and the signs of our own lines.
const plain =
  /^[\n\r\t -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193\u23ce\u2400-\u2426\u25b2\u2716\ufffd]*$/

/** Whether the plain ruler is right about a text, as it is for nearly all. */
export const isPlain = (text: string): boolean => plain.test(text)

/** A ruler for plain texts. It needs nothing; the one for all texts costs more to load than the rest of a short run. */
export const plainRuler: Ruler = {
  *segments(text) {
    for (const match of text.matchAll(/\r\n|./gsu)) yield {segment: match[0], index: match.index}
  },
  width: (text) => text.length,
}

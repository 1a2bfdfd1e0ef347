/**
 * All matches of a global pattern, as `matchAll` gives them, which copies the pattern at each call: most patterns find nothing in most texts.
 *
 * @param text where to look
 * @param pattern with the flag `g`
 */
export const matchesIn = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern)

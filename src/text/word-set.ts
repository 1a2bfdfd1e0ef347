/** The words of a text, as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Whether one of the words, which are in small ASCII letters, stands in the text by itself, in whatever case. */
export const hasWordOf = (words: ReadonlySet<string>, text: string): boolean =>
  text.split(/\W+/).some((word) => words.has(word.toLowerCase()))

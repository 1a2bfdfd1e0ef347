/**
 * The text in small letters, as long as it was, so that offsets hold for both: a letter that would become two is left as it is.
 *
 * @param text any text
 */
export function smallLetters(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : Array.from(text, smallLetter).join('')
}

function smallLetter(letter: string): string {
  const small = letter.toLowerCase()
  return small.length === letter.length ? small : letter
}

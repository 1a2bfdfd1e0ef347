// A pattern with `\p{…}` takes a tenth of a millisecond or more to be made and run for the first time. Most texts are ASCII, and told without.

/** Whether a text has no character beyond ASCII. */
export const isAscii = (text: string): boolean => /^[\0-\x7F]*$/.test(text)

/** Whether a text starts with a capital letter. */
export const startsWithCapital = (text: string): boolean =>
  text < '\x80' ? text >= 'A' && text < '[' : /^\p{Lu}/u.test(text)

/** Whether a text starts with a small letter. */
export const startsWithSmall = (text: string): boolean =>
  text < '\x80' ? text >= 'a' && text < '{' : /^\p{Ll}/u.test(text)

/** What stands for each kind of character between the brackets of a class; ASCII has no marks, symbols and pictures of these kinds. */
const plainLetters = {capital: 'A-Z', small: 'a-z', any: 'A-Za-z', number: '\\d', mark: '', symbol: '', picture: ''}
const allLetters: typeof plainLetters = {
  capital: '\\p{Lu}',
  small: '\\p{Ll}',
  any: '\\p{L}',
  number: '\\p{N}',
  mark: '\\p{M}',
  symbol: '\\p{So}',
  picture: '\\p{Extended_Pictographic}',
}

/**
 * A pattern of letters in two forms, each made when it is first needed: one for texts in ASCII and one for all others.
 *
 * @param make the pattern, of classes such as `[${capital}]`
 * @param flags its flags besides `u`
 */
export function letteredPattern(make: (letters: typeof plainLetters) => string, flags = ''): (text: string) => RegExp {
  let plain: RegExp | undefined
  let whole: RegExp | undefined
  return (text) => {
    if (isAscii(text)) {
      plain ??= new RegExp(make(plainLetters), flags)
      return plain
    }
    whole ??= new RegExp(make(allLetters), `${flags}u`)
    return whole
  }
}

/** Whether a text matches a pattern of letters; see `letteredPattern`. */
export function lettered(make: (letters: typeof plainLetters) => string, flags = ''): (text: string) => boolean {
  const patternFor = letteredPattern(make, flags)
  return (text) => patternFor(text).test(text)
}

/** Whether there is a capital letter in a text. */
export const hasCapital = lettered(({capital}) => `[${capital}]`)

/** Whether there is a letter in a text. */
export const hasLetter = lettered(({any}) => `[${any}]`)

/** Whether there is a letter or a number in a text. */
export const hasLetterOrNumber = lettered(({any, number}) => `[${any}${number}]`)

/** Whether there is a letter three times in a row, in whatever case: “sooo”. */
export const hasStretchedLetter = lettered(({any}) => `([${any}])\\1\\1`, 'i')

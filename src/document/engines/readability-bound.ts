import {syllable} from 'syllable'
import {remembering} from '../../text/remembering.ts'

/**
 * Whether `readability` could count at least `formulas` formulas for these words. Cheap: five of the seven formulas are computed, first with a syllable for
 * every vowel, then as the library counts them; for the other two every word is taken as unfamiliar. Never says no to a sentence that the library would
 * report; a test holds it to that.
 *
 * @param words The words of one sentence.
 * @param age The reading age that the sentence should suit.
 * @param formulas How many formulas have to agree.
 */
export function readabilityCanReach(words: readonly string[], age: number, formulas: number): boolean {
  if (words.length === 0) return false
  const isOver = (each: number) => each > age
  return [mostSyllables, syllablesOf].every((count) => agesFor(words, count).filter(isOver).length >= formulas)
}

/** The reading age of a sentence by each formula, or one above it. */
function agesFor(words: readonly string[], syllablesIn: (word: string) => number): readonly number[] {
  const count = words.length
  let letters = 0
  let syllables = 0
  let longWords = 0
  for (const word of words) {
    const own = syllablesIn(word)
    letters += word.length
    syllables += own
    if (own >= 3) longWords++
  }
  const grades = [
    4.71 * (letters / count) + 0.5 * count - 21.43,
    0.0588 * ((letters / count) * 100) - 0.296 * ((1 / count) * 100) - 15.8,
    0.4 * (count + 100 * (longWords / count)),
    0.121 * count + 0.082 * 100 + 0.659,
  ]
  return [
    ...grades.map((grade) => Math.round(grade + 5)),
    20 - Math.floor((206.835 - 1.015 * count - 84.6 * (syllables / count)) / 10),
    Math.ceil(Math.sqrt(3.1291 + 1.043 * Math.sqrt(longWords * 30)) + 2.5),
    Number.POSITIVE_INFINITY,
  ]
}

/** As the library counts them; that takes dozens of patterns a word. */
const syllablesOf = remembering(syllable)

/** No word has more syllables than this: one a vowel, one a part (“a-b-c”), and one for words with a vowel that is not written (“rhythm”). */
function mostSyllables(word: string): number {
  let syllables = 1
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) | 32
    const isConsonant = code > 97 && code <= 122 && !'eiouy'.includes(String.fromCharCode(code))
    if (!isConsonant) syllables++
  }
  return syllables
}

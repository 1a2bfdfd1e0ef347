/**
 * Whether `readability` could count at least `formulas` formulas for these words. Cheap: two of the seven formulas need letters and words alone and are
 * computed; the other five are taken at the hardest that the words allow, with a syllable for every vowel and every word unfamiliar. Never says no to a
 * sentence that the library would report; a test holds it to that.
 *
 * @param words The words of one sentence.
 * @param age The reading age that the sentence should suit.
 * @param formulas How many formulas have to agree.
 */
export function readabilityCanReach(words: readonly string[], age: number, formulas: number): boolean {
  const count = words.length
  if (count === 0) return false
  let letters = 0
  let syllables = 0
  let longWords = 0
  for (const word of words) {
    const most = mostSyllables(word)
    letters += word.length
    syllables += most
    if (most >= 3) longWords++
  }
  const grades = [
    4.71 * (letters / count) + 0.5 * count - 21.43,
    0.0588 * ((letters / count) * 100) - 0.296 * (100 / count) - 15.8,
    0.4 * (count + 100 * (longWords / count)),
    0.121 * count + 0.082 * 100 + 0.659,
  ]
  const ages = [
    ...grades.map((grade) => Math.round(grade + 5)),
    20 - Math.floor((206.835 - 1.015 * count - 84.6 * (syllables / count)) / 10),
    Math.ceil(Math.sqrt(3.1291 + 1.043 * Math.sqrt(longWords * 30)) + 2.5),
    Number.POSITIVE_INFINITY,
  ]
  return ages.filter((each) => each > age).length >= formulas
}

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

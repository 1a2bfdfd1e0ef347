import {defineRule, type Finding, lettered, type Sentence, startsWithCapital} from '../../src/rule/index.ts'

export default defineRule({
  id: 'readability',
  group: 'wording',
  summary: 'Write so that everyone understands at once.',
  why: 'Half of the readers are in a hurry, on a phone or not native; plain words reach all of them (tips 3, 14 and 17).',
  severity: 'suggestion',
  options: {
    age: {type: 'integer', default: 18, min: 8, max: 25, about: 'The reading age that a sentence should suit.'},
    formulas: {
      type: 'integer',
      default: 5,
      min: 1,
      max: 7,
      about: 'How many of the seven formulas have to agree that it is too hard.',
    },
    minWords: {type: 'integer', default: 20, min: 5, max: 60, about: 'Shorter sentences are left alone.'},
  },
  examples: [
    {
      good: 'Your card was charged once, and the second line on your statement goes away by Friday without you doing anything.',
    },
    {good: 'Unauthorised reproduction prohibited.'},
    {
      bad: '«Notwithstanding the aforementioned verification requirements, reimbursement eligibility is determined predominantly by documentation establishing uninterrupted subscription continuity throughout the applicable evaluation period.»',
    },
    {
      good: 'Johannesburg, Pietermaritzburg, Bloemfontein, Stellenbosch, Potchefstroom, Polokwane, Mbombela, Kimberley, Mahikeng, Oudtshoorn, Kroonstad, Upington, Ladysmith.',
    },
  ],
  *check(document, {age, formulas, minWords}): Iterable<Finding> {
    const {readability} = document.engines
    if (!readability) return
    for (const sentence of document.sentences) {
      if (sentence.length < minWords || sentence.length > mostWords || sentence.block.kind !== 'text') continue
      const words = wordsToRead(sentence)
      if (words.length < minWords) continue
      const count = readability(words, age, formulas)
      if (count < formulas) continue
      yield {
        at: sentence,
        message: `Hard to read at first sight: ${advice(words)}.`,
      }
    }
  },
})

/** What is longer is no sentence but a list or a text without full stops, and sentence-length has told that it is too long. */
const mostWords = 200

/** Names, numbers, links and code are not prose; a sentence made mostly of them is not judged. */
function wordsToRead({words}: Sentence): readonly string[] {
  const prose = words.filter(
    (word, index) =>
      word.kind === 'word' && !(index > 0 && startsWithCapital(word.text)) && isInSmallLetters(word.text),
  )
  return prose.length * 3 >= words.length * 2 ? prose.map((word) => word.text) : []
}

/** But for its first letter. */
const isInSmallLetters = lettered(({any, small}) => `^[${any}][${small}’'-]*$`)

function advice(words: readonly string[]): string {
  const longestWord = [...words].sort((a, b) => b.length - a.length)[0] ?? ''
  return longestWord.length > 12 ? `start with a plain word for “${longestWord}”` : 'cut it in two'
}

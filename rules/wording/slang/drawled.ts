import {type Document, type Finding, hasStretchedLetter, type Word} from '../../../src/rule/index.ts'

/** Sounds that many people write long. */
const sounds = /^(?:h+m+|a+w+|a+h+|o+h+|u+m+|u+g+h+|e+r+|s+h+|b+r+|z+|x+|w+)$/i
/** Words whose letter is doubled at their proper length. */
const doubled = new Set([
  'free',
  'cool',
  'soon',
  'see',
  'too',
  'good',
  'all',
  'hello',
  'will',
  'off',
  'well',
  'need',
  'keep',
  'look',
  'been',
  'week',
])
const single = new Set([
  'hey',
  'hi',
  'so',
  'no',
  'yay',
  'yes',
  'oh',
  'thanks',
  'please',
  'sorry',
  'love',
  'very',
  'wow',
  'bye',
  'really',
  'okay',
  'ok',
  'guys',
  'you',
  'nice',
  'omg',
  'much',
  'day',
  'happy',
])

/** Longer ones are no words. */
const longestWord = 40

/** “Heyyy”, “sooo”: a drawl, with the plain word where there is one. */
export function* drawled(document: Document): Iterable<Finding> {
  if (!hasStretchedLetter(document.prose)) return
  const name = document.greeting?.addressee
  for (const word of document.words) {
    if (!isDrawled(word) || (name && word.start >= name.start && word.end <= name.end)) continue
    const {text, start, end} = word
    const plain = plainOf(text)
    const message = plain ? `“${text}” is a drawl: write “${plain}”.` : `“${text}” is a drawl: write the word plainly.`
    const severity = sounds.test(text) ? ({severity: 'suggestion'} as const) : {}
    yield {at: {start, end}, message, suggestions: plain ? [{text: plain, safety: 'safe'}] : [], ...severity}
  }
}

function isDrawled({kind, text, quoted}: Word): boolean {
  if (kind !== 'word' || quoted || text.length > longestWord || !/^\p{L}+$/u.test(text) || /^(?:x+|w+|i+)$/i.test(text))
    return false
  if (!/(\p{L})\1{2,}/u.test(text.toLowerCase()) || /^\p{Lu}+$/u.test(text)) return false
  return plainOf(text) !== undefined || sounds.test(text) || /^(?![a-f]+$).{2,}(\p{L})\1{2,}$/u.test(text)
}

function plainOf(text: string): string | undefined {
  const drawl = /(\p{L})\1{2,}/gu
  const short = text.replace(drawl, '$1')
  const long = text.replace(drawl, '$1$1')
  if (single.has(short.toLowerCase())) return short
  return doubled.has(long.toLowerCase()) ? long : undefined
}

const many = /\b(?:you|we|they|these|those)(?: (?:just|really|still))? $/i
const one = /\b(?:he|she|it|that|this|there|which)(?: (?:just|really|still))? $/i

/** “Ain’t”, which reads as “is not” to a phrase. */
export function* aint({prose, sentences}: Document): Iterable<Finding> {
  if (!/ain['’]t/i.test(prose)) return
  for (const {start, text} of sentences) {
    for (const found of text.matchAll(/(?<![\p{L}“"])ain['’]t\b/giu)) {
      const at = {start: start + found.index, end: start + found.index + found[0].length}
      const before = text.slice(0, found.index)
      const fitting = many.test(before) ? ['aren’t'] : one.test(before) ? ['isn’t'] : ['isn’t', 'aren’t']
      const message = `“${found[0]}” is slang: write ${fitting.map((plain) => `“${plain}”`).join(' or ')}.`
      yield {at, message, suggestions: fitting.map((plain) => ({text: plain}))}
    }
  }
}

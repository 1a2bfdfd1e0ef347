import type {Document} from '../../document/document.ts'
import type {Sentence} from '../../document/sentence.ts'
import type {Word} from '../../document/word.ts'
import {overlaps} from '../../text/range.ts'
import type {ToneCounts} from './tone.ts'
import {toneList} from './tone-phrases.ts'

const clippedLength = 3
const briefLength = 12

const exclamation = /!+(?=[\s"'”’)\]*_]|$)/gu
const flag = String.raw`\p{RI}\p{RI}`
const picture = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)`
const joined = String.raw`(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})`
const smiley = String.raw`(?<=^|\s)[:;]-?[)D](?=\s|$|[.,!])`
const emoji = new RegExp(`${flag}|${picture}${joined}*|${smiley}`, 'gu')
const stretched = /([aeouy])\1{2,}|!!+/giu

/** Signs that carry a reply beyond warm. */
export function enthusiasmOf({blocks, prose}: Document): Pick<ToneCounts, 'exclamations' | 'emoji' | 'stretching'> {
  const text = blocks.map(({start, end}) => prose.slice(start, end)).join('\n')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return {exclamations: count(exclamation), emoji: count(emoji), stretching: count(stretched)}
}

/** Signs that make a reply curt. */
export function coldnessOf(document: Document): Pick<ToneCounts, 'clipped' | 'brevity' | 'refusals' | 'long-forms'> {
  const {words, sentences, isFirstEmail} = document
  return {
    clipped: sentences.filter((sentence) => isClipped(sentence, document)).length,
    brevity: isFirstEmail && words.length < briefLength ? 1 : 0,
    refusals: document.doing('refusal').filter(isBare).length,
    'long-forms': words.filter((word, at) => isLongForm(word, words[at + 1])).length,
  }
}

/** Whether a sentence is as short as if the writer had no time for the reader. */
export function isClipped(sentence: Sentence, document: Document): boolean {
  const {greeting, signOff} = document
  if (sentence.length > clippedLength || sentence.block.kind !== 'text') return false
  if ([greeting, signOff].some((part) => part && overlaps(part, sentence))) return false
  if (sentence.does('greeting', 'thanks', 'apology', 'empathy')) return false
  // A single word at the end may be a name, and “Noted.” is taken for one.
  if (sentence.length > 1 && sentence.does('sign-off')) return false
  if (document.matches(toneList('gladness')).some((match) => match.sentence === sentence.index)) return false
  if (!/[.?]$/.test(sentence.text)) return false
  return (
    sentence.words.every(({kind}) => kind === 'word') && !/^(?:yes|sure|great|good|of course)\b/i.test(sentence.text)
  )
}

const isBare = (refusal: Sentence): boolean =>
  !refusal.around(1).some((near) => near.does('reason', 'alternative', 'action', 'offer', 'apology', 'empathy'))

const negated = /^(?:do|does|did|is|are|was|were|have|has|can|could|would|should|will)$/i

/** Two words that people who talk to each other make one of. */
function isLongForm({text}: Word, next: Word | undefined): boolean {
  if (/^cannot$/i.test(text)) return true
  if (next?.before !== 'joined') return false
  const second = next.text.toLowerCase()
  if (second === 'not') return negated.test(text)
  if (second === 'am') return /^i$/i.test(text)
  if (second === 'are') return /^(?:we|you|they)$/i.test(text)
  if (second === 'is') return /^(?:it|that)$/i.test(text)
  return second === 'will' && /^(?:i|we|you|it)$/i.test(text)
}

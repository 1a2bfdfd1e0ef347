import {
  type Document,
  type Finding,
  hasWordOf,
  lettered,
  startsWithCapital,
  type Word,
} from '../../../src/rule/index.ts'
import {contractedForms, fullForms, isHelping, openers} from './forms.ts'

const legalWords = new Set(
  'hereby herein liable liability terms conditions agreement pursuant shall contract law statutory legal legally'.split(
    ' ',
  ),
)
const speaksOfLaw = (text: string): boolean => /\bwarrant/i.test(text) || hasWordOf(legalWords, text)
/** After these the verb carries the weight: “as it is now”, “where we are today”. */
const leaning = new Set([
  'than',
  'as',
  'how',
  'what',
  'where',
  'whatever',
  'who',
  'which',
  'wherever',
  'so',
  'nor',
  'neither',
])
const onlyFirst = new Set(['that is', 'here is', 'what is', 'who is'])

/** Full forms that a friendly voice contracts; not at the end of a clause, in legal words, in emphasis or in a warning. */
export function fullFormsIn(document: Document): readonly Finding[] {
  const {words} = document
  const isLegal = legalSentences(document)
  const found: Finding[] = []
  for (let index = 0; index < words.length; index++) {
    const length = fullFormAt(document, index, isLegal)
    if (length === 0) continue
    found.push(finding(document, words.slice(index, index + length), fullForms))
    index += length - 1
  }
  return found
}

/** Tells of a sentence, by its index, whether it speaks of the law; many full forms may ask of one. */
function legalSentences({sentences}: Document): (index: number) => boolean {
  let asked = -1
  let isLegal = false
  return (index) => {
    if (index !== asked) isLegal = speaksOfLaw(sentences[index]!.text)
    asked = index
    return isLegal
  }
}

/** How many words the full form that begins here has; none when it had better stay. */
function fullFormAt(document: Document, index: number, isLegal: (sentence: number) => boolean): number {
  const {words} = document
  const first = words[index]!
  if (first.quoted || !openers.has(lower(first))) return 0
  const second = words[index + 1]
  const third = words[index + 2]
  if (lower(first) === 'cannot') return stays(document, first, second) ? 0 : 1
  if (second?.before !== 'joined' || /[-/]/.test(document.prose.slice(first.end, second.start))) return 0
  const form = `${lower(first)} ${lower(second)}`
  if (!fullForms.has(form) || isLoud(second) || stays(document, first, third, second)) return 0
  // “It is not”: “isn’t” says it best.
  if (/ (?:is|are|have|will|would)$/.test(form) && third!.text.toLowerCase() === 'not') return 0
  if (form.endsWith(' have') && !isHelping(third!.text)) return 0
  if (onlyFirst.has(form) && first.before === 'joined') return 0
  if (form === 'do not' && isWarning(document, index)) return 0
  return isLegal(first.sentence) ? 0 : 2
}

/** At the end of a clause, before a pronoun, or leaning on the word before. */
function stays(document: Document, first: Word, next: Word | undefined, second: Word = first): boolean {
  if (next?.before !== 'joined' || next.sentence !== first.sentence) return true
  if (next.kind !== 'word' && next.kind !== 'number') return true
  if (/^(?:and|or|but|because|if|when|while|so)$/i.test(next.text)) return true
  if (document.prose.slice(second.end, next.start) !== ' ') return true
  const previous = document.words[first.index - 1]
  return first.before === 'joined' && previous !== undefined && leaning.has(lower(previous))
}

/** “Do not share your PIN”: said in full on purpose. */
function isWarning({words}: Document, index: number): boolean {
  const {before} = words[index]!
  return before !== 'joined' || /^(?:please|kindly|and|but|so)$/i.test(words[index - 1]?.text ?? '')
}

/** Contractions, which a formal voice writes out; not before the subject of a question (“isn’t it?”). */
export function contractionsIn(document: Document): readonly Finding[] {
  const found: Finding[] = []
  const quoted = new Set(document.words.filter((word) => word.quoted).map((word) => word.start))
  for (const sentence of document.sentences) {
    for (const match of sentence.text.matchAll(/(?<![\p{L}\d’'])\p{L}+['’](?:m|re|s|ve|ll|d|t)(?![\p{L}\d’'])/giu)) {
      const start = sentence.start + match.index
      const at = {start, end: start + match[0].length}
      if (quoted.has(start)) continue
      const full = contractedForms.get(match[0].toLowerCase().replace('’', "'"))
      const next = /^[^\S\n]+([\p{L}’']+)/u.exec(sentence.text.slice(match.index + match[0].length))?.[1] ?? ''
      if (full === undefined || (/t$/i.test(match[0]) && isSubject(next))) continue
      found.push(writtenOut(match[0], full, next, at))
    }
  }
  return found
}

const isSubject = (word: string): boolean => /^(?:I|you|he|she|it|we|they|this|that|there)$/i.test(word)

function writtenOut(written: string, full: string, next: string, at: {start: number; end: number}): Finding {
  const isHas = /['’]s$/i.test(written) && /^(?:been|got|\p{L}{2,}ed|gone|come|taken|become)$/iu.test(next)
  const isHad = /['’]d$/i.test(written) && /^(?:better|been|\p{L}{2,}ed)$/iu.test(next)
  const plain = isHas ? full.replace(/is$/, 'has') : isHad ? full.replace(/would$/, 'had') : full
  // “It’s fixed” can be “is” and “has”.
  const safety = isHas || isHad ? 'review' : 'safe'
  const text = likeWritten(plain, written)
  return {at, message: `A formal voice writes “${text}” for “${written}”.`, suggestions: [{text, safety}]}
}

function finding({prose}: Document, words: readonly Word[], forms: ReadonlyMap<string, string>): Finding {
  const at = {start: words[0]!.start, end: words.at(-1)!.end}
  const written = prose.slice(at.start, at.end)
  const text = likeWritten(forms.get(words.map(lower).join(' '))!, written)
  return {at, message: `“${written}” sounds stiff: write “${text}”.`, suggestions: [{text, safety: 'safe'}]}
}

function likeWritten(text: string, written: string): string {
  const withI = text.replace(/^i(?=[’ ])/, 'I')
  return startsWithCapital(written) ? withI[0]!.toUpperCase() + withI.slice(1) : withI
}

const lower = ({text}: Word): string => text.toLowerCase()
const isInCapitals = lettered(({capital}) => `^[${capital}]+$`)
const isLoud = ({text}: Word): boolean => text.length > 1 && isInCapitals(text)

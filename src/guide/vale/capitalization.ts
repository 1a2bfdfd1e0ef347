import type {Pattern} from './pattern.ts'

/** How a text is to be capitalized. */
export interface CapitalsWish {
  readonly match: '$title' | '$sentence' | '$lower' | '$upper' | Pattern
  readonly style: 'AP' | 'Chicago'
  /** Words that may be written as they are. */
  readonly exceptions: Pattern | undefined
  /** A word after one that ends so may have a capital. */
  readonly indicators: readonly string[]
  /** The share of words that must be right, as Vale counts: more than this. */
  readonly threshold: number
}

/** Whether a text is capitalized as wished. */
export function isCapitalized(text: string, wish: CapitalsWish): boolean {
  const {match, exceptions} = wish
  if (match === '$title') return isTitle(text, wish)
  if (match === '$sentence') return isSentence(text, wish)
  const isRight =
    match === '$lower'
      ? text === text.toLowerCase()
      : match === '$upper'
        ? text === text.toUpperCase()
        : match.occursIn(text)
  return isRight || (exceptions?.occursIn(text) ?? false)
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{N}\p{L}*]\S*/gu) ?? []

/** The places of words in the exceptions; an exception may hold several words. */
function exemptWords(text: string, exceptions: Pattern | undefined): (start: number, end: number) => boolean {
  const places = exceptions?.find(text) ?? []
  return (start, end) => places.some((place) => place.start < end && start < place.end)
}

interface PlacedWord {
  readonly text: string
  readonly isExempt: boolean
}

function placedWords(text: string, exceptions: Pattern | undefined): readonly PlacedWord[] {
  const isExempt = exemptWords(text, exceptions)
  return [...text.matchAll(/[\p{N}\p{L}*]\S*/gu)].map(({0: word, index}) => ({
    text: word,
    isExempt: isExempt(index, index + word.length),
  }))
}

function isSentence(text: string, {exceptions, indicators, threshold}: CapitalsWish): boolean {
  const words = placedWords(text.replace(/[?!.:]+$/, ''), exceptions)
  let right = 0
  for (const [index, {text: whole, isExempt}] of words.entries()) {
    const word = whole.split(/[-'’]/)[0]!
    const before = words[index - 1]?.text ?? ''
    if (isExempt || word === word.toUpperCase() || indicators.some((ending) => before.endsWith(ending))) right++
    else if (index === 0 && word !== capitalized(word.toLowerCase())) return false
    else if (index === 0 || word === word.toLowerCase()) right++
  }
  return words.length === 0 || right / words.length > threshold
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const conjunctions = 'a an and as but by en for if in nor of on or per so the to up v v. via vs vs. yet'
const prepositions =
  'about above across after against along among around before behind below beneath beside between beyond despite ' +
  'down during except from inside into like near off onto out outside over past since through throughout toward ' +
  'under underneath until upon with within without'

/** Words that stay small inside a title. AP: short ones alone; Chicago: prepositions of any length. */
const small: Readonly<Record<CapitalsWish['style'], ReadonlySet<string>>> = {
  AP: new Set([...conjunctions.split(' '), 'at']),
  Chicago: new Set([...conjunctions.split(' '), 'at', ...prepositions.split(' ')]),
}

function isTitle(text: string, {style, exceptions, threshold}: CapitalsWish): boolean {
  const words = placedWords(text, exceptions)
  const right = words.filter(({text: word, isExempt}, index) => {
    if (isExempt || word === word.toUpperCase()) return true
    const isEdge = index === 0 || index === words.length - 1 || words[index - 1]!.text.endsWith(':')
    return isTitleWord(word, isEdge, small[style])
  })
  return words.length === 0 || right.length / words.length > threshold
}

/** Each part of a word with hyphens on its own. */
const isTitleWord = (word: string, isEdge: boolean, staySmall: ReadonlySet<string>): boolean =>
  wordsOf(word.replaceAll('-', ' ')).every((part, index) => {
    const bare = part.toLowerCase().replace(/[^\p{L}.]+$/u, '')
    if (staySmall.has(bare) && !(isEdge && index === 0)) return part === part.toLowerCase()
    return /^\P{Ll}/u.test(part)
  })

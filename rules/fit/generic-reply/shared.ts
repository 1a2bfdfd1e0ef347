import {
  type CustomerMessage,
  type Document,
  foldName,
  lettered,
  letteredPattern,
  nameParts,
  type Word,
} from '../../../src/rule/index.ts'
import {stock} from './stock.ts'

/** Stems that both may hold without being about the same thing. */
const hollow: ReadonlySet<string> = new Set(
  `add featur idea suggest improv option thing chang check read updat product compani busi peopl person call email mail phone number repli link
  page site websit look feedback thank`.split(/\s+/),
)

/** The words of substance of the customer's message, as stems, without names and words that fit everything. */
export function topicsOf(document: Document, message: CustomerMessage): readonly string[] {
  const names = namesIn(document).map(foldName)
  const isName = (topic: string) => {
    const root = rootOf(topic)
    return names.some((name) => name.startsWith(root))
  }
  return [...message.topics].filter((topic) => !hollow.has(topic) && !isName(topic))
}

/** Whether the agent's own words pick up none of these topics, in any form. */
export function leavesAll(document: Document, topics: readonly string[]): boolean {
  const roots = new Set(topics.map(rootOf))
  const beginnings = new Set(topics.flatMap((topic) => beginningsOf(topic, 4)))
  return !wordsIn(document).some((word) => beginnings.has(word) || beginsWithOneOf(roots, word))
}

function beginsWithOneOf(roots: ReadonlySet<string>, word: string): boolean {
  for (let length = 3; length <= Math.min(word.length, longest); length++)
    if (roots.has(word.slice(0, length))) return true
  return false
}

/** What nobody would repeat to an angry customer, as beginnings of words. */
const heated =
  /^(?:absolut|horribl|terribl|worst|aw?ful|path?etic|useless|rubbish|garbag|fraud|scam|cheat|liar|lie|thief|thiev|steal|stol|shit|fuck|damn|crap|stupid|idiot|hell|hate|ridicul|disgust|shame|joke|trash|wast|annoy|angr|furi|frustrat|upset|disappoint|poor|sick|fool|bull|wtf|laz|anytim|honest|complet|total|literal|serious|overal|ever)/

/** Up to two of the customer's own words that were left, for the message to the agent. */
export function wordsToPickUp({text}: CustomerMessage, left: readonly string[]): string {
  const written = text.slice(0, 5000).match(/\p{L}{5,}/gu) ?? []
  const words = left
    .filter((topic) => !heated.test(topic))
    .flatMap((topic) => written.find((word) => foldName(word).startsWith(rootOf(topic))) ?? [])
  return [...new Set(words.map((word) => word.toLowerCase()))]
    .slice(0, 2)
    .map((word) => `“${word}”`)
    .join(' or ')
}

/** The agent's words of four letters and more that do not stand in answers to anything, in proportion to all words: 0 to 1. */
export function ownShare(document: Document): number {
  const own = document.words.filter((word) => {
    if (word.kind !== 'word') return false
    const [before = ''] = foldName(word.text.replace(/[’'].*$/, '')).split(' ')
    if (before.length <= 3 || stock.has(before)) return false
    return !isGreeting(document, word) && !isProperName(document, word)
  })
  return document.words.length === 0 ? 1 : own.length / document.words.length
}

/** “Northern Crest Bank”: capitals inside a sentence, as names have them, in whole runs; the names of things are the customer's as well. */
const isProperName = ({words}: Document, {index, text, before}: Word): boolean => {
  if (!isCapitalized(text) || before === 'sentence') return false
  return [words[index - 1], words[index + 1]].some((beside) => beside !== undefined && isCapitalized(beside.text))
}

/** “Bank”, not “B” or “BANK”. */
const isCapitalized = lettered(({capital, small}) => `^[${capital}][${small}]`)

/** Whether the message is in English, as far as its small words tell: only then can a reply share its words. */
export const isEnglish = ({text}: CustomerMessage): boolean =>
  (text.slice(0, 5000).match(/\b(?:the|i|my|is|are|was|to|and|it|you|for|of|a|in|not|this|have|has|with|on)\b/gi)
    ?.length ?? 0) >= 4

/** The stem `happi` stands for “happy” as well. */
const rootOf = (stem: string): string => (stem.length > 3 ? stem.replace(/[ie]$/, '') : stem)

/** The agent's own words, folded. */
function wordsIn(document: Document): readonly string[] {
  const spoken = document.words.filter((word) => !isGreeting(document, word)).map(({text}) => text)
  const folded = foldName(spoken.join(' '))
  return folded.split(betweenWords(folded))
}

const betweenWords = letteredPattern(({any, number}) => `[^${any}${number}]+`)

/** Longer than any word that is not an address. */
const longest = 24

const beginningsOf = (word: string, from: number): string[] =>
  Array.from({length: Math.max(0, Math.min(word.length, longest) - from + 1)}, (_, index) =>
    word.slice(0, from + index),
  )

const isGreeting = ({greeting}: Document, {start, end}: Word): boolean =>
  greeting !== undefined && start >= greeting.start && end <= greeting.end

function namesIn({context, greeting, prose}: Document): readonly string[] {
  const addressee = greeting?.addressee ? prose.slice(greeting.addressee.start, greeting.addressee.end) : ''
  return [context.customer?.name ?? '', context.agent?.name ?? '', addressee].flatMap(nameParts)
}

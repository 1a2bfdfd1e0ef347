import {lettered, startsWithCapital} from '../text/letters.ts'
import type {Range} from '../text/range.ts'
import {wordSet} from '../text/word-set.ts'
import type {Document} from './document.ts'
import type {Atom} from './projection/projection.ts'
import type {Word} from './word.ts'

/** How a reply opens. Prose offsets. */
export interface Greeting extends Range {
  /** “Hi”, “Dear”, “Good morning”; empty and at `start` when the reply opens with the bare name. */
  readonly opener: Range
  /** Whom it greets, as written: “Angela”, “there”, “valued customer”. */
  readonly addressee?: Range
  /** The placeholder that stands for the name. */
  readonly placeholder?: Atom
}

const openers = new Set([
  'hi',
  'hello',
  'hey',
  'hiya',
  'heya',
  'hiii',
  'heyyy',
  'helo',
  'hallo',
  'hola',
  'howdy',
  'dear',
  'greetings',
  'namaste',
  'aloha',
  'respected',
  'yo',
  'welcome',
])
const daytimes = new Set(['morning', 'afternoon', 'evening', 'day'])
/** Lower-case words that still greet somebody. */
const general = new Set([
  'there',
  'all',
  'everyone',
  'everybody',
  'folks',
  'team',
  'friend',
  'again',
  'guys',
  'you',
  'sir',
  'madam',
  'customer',
  'user',
  'valued',
  'esteemed',
  'guest',
  'member',
  'client',
  'both',
  'mr',
  'mrs',
  'ms',
  'dr',
  'or',
  'and',
  'my',
  'our',
])
/** Words that have a first line to themselves and are nobody's name: “Great!”, “Update:”, or the closing of a mail without a word in it. */
const noNames = wordSet(`
  yes no ok okay sure right correct agreed understood noted done sorted fixed solved great good nice lovely perfect excellent awesome
  fantastic wonderful brilliant amazing cool hooray hurray yay wow congratulations congrats welcome happy merry cheers thanks thank best
  regards wishes sincerely yours sorry apologies unfortunately sadly absolutely certainly definitely indeed exactly fortunately finally
  first firstly second secondly next then now so but and also again anyway however meanwhile otherwise instead alternatively either if
  when please well note notes update updates news reminder important warning info translation summary question questions answer answers
  solution status step steps instructions details example option options edit
`)
const longestAddressee = 5

/** Finds the greeting at the start of the draft: an opener with or without somebody, or a name that has the first line to itself. */
export function findGreeting(document: Document): Greeting | undefined {
  const words = openingWords(document)
  const first = words[0]
  if (!first) return undefined
  const whole = toWhom(document)
  if (whole) return whole
  const openerLength = openerWords(words)
  if (openerLength === 0) return bareName(document, words)
  const opener = {start: first.start, end: words[openerLength - 1]!.end}
  const addressee = addressed(words.slice(openerLength))
  if (addressee.length === 0) return {...opener, opener}
  const range = {start: addressee[0]!.start, end: addressee.at(-1)!.end}
  return {start: opener.start, end: range.end, opener, addressee: range, ...placeholderIn(document, range)}
}

/** The words of the first line, without the handles that a social post begins with. */
function openingWords(document: Document): Word[] {
  const words: Word[] = []
  const first = document.sentences[0]
  if (!first) return words
  for (const word of document.words) {
    const sentence = document.sentences[word.sentence]!
    if (sentence.blockIndex !== first.blockIndex || words.length > 12) break
    if (words.length === 0 && document.prose[word.start - 1] === '@') continue
    words.push(word)
  }
  return words
}

function openerWords(words: readonly Word[]): number {
  const first = words[0]!.text.toLowerCase()
  if (first === 'good' && daytimes.has(words[1]?.text.toLowerCase() ?? '')) return 2
  if (/^(?:hi+|he+y+a?|hello+)$/.test(first)) return 1
  return openers.has(first) && first !== 'welcome' ? 1 : 0
}

/** Takes the words that go with the opener: all of a short run that punctuation ends, else the names at its start. */
function addressed(words: readonly Word[]): readonly Word[] {
  let run = 0
  while (run < words.length && (run === 0 ? words[0]!.before !== 'sentence' : words[run]!.before === 'joined')) run++
  // “Hey lovely!!”, but not “Hi pls share the number.”
  const isShort = run <= 2 && words[0]?.before === 'joined'
  if (isShort && !/^(?:thanks|thank|we|i|so|sorry|this|it|yes|no|you|your)$/i.test(words[0]?.text ?? ''))
    return words.slice(0, run)
  let names = 0
  while (names < Math.min(run, longestAddressee) && isNameLike(words[names]!)) names++
  // “Hi, Ann, …”, but not “Hi, To help you …”
  return words[0]?.before === 'mark' && names < run ? [] : words.slice(0, names)
}

const isNameLike = (word: Word): boolean =>
  word.kind === 'placeholder' ||
  general.has(word.text.toLowerCase()) ||
  (startsWithCapital(word.text) && !/^(?:I|We|Thanks?|This|It|You|Your|Sorry|Please)\b/.test(word.text))

const isName = lettered(({capital, any}) => `^[${capital}][${any}’'-]*$`)

function bareName(document: Document, words: readonly Word[]): Greeting | undefined {
  const block = document.blocks[document.sentences[0]!.blockIndex]!
  const [first] = words
  if (first?.kind === 'placeholder' && words[1]?.before === 'mark' && words[1].sentence === first.sentence) {
    const range = {start: first.start, end: first.end}
    return {
      ...range,
      opener: {start: first.start, end: first.start},
      addressee: range,
      ...placeholderIn(document, range),
    }
  }
  const isAlone =
    words.length <= 3 &&
    document.blocks.length > 1 &&
    words.every(({kind, text}) => kind === 'placeholder' || (isName(text) && !noNames.has(text.toLowerCase())))
  const start = words[0]!.start
  const end = words.at(-1)!.end
  if (!isAlone || !/^[,:!–—-]?\s*$/.test(document.prose.slice(end, block.end)) || document.prose[end] === undefined)
    return undefined
  if (!/[,:!–—-]/.test(document.prose[end]!)) return undefined
  return {start, end, opener: {start, end: start}, addressee: {start, end}, ...placeholderIn(document, {start, end})}
}

function toWhom(document: Document): Greeting | undefined {
  const first = document.sentences[0]!
  const found = /^to whom(?:so ?ever)? it may concern/i.exec(first.text)
  if (!found) return undefined
  const range = {start: first.start, end: first.start + found[0].length}
  return {...range, opener: range}
}

function placeholderIn(document: Document, range: Range): {placeholder?: Atom} {
  const atom = document.atoms.find(
    (each) => each.kind === 'placeholder' && each.start >= range.start && each.end <= range.end,
  )
  return atom ? {placeholder: atom} : {}
}

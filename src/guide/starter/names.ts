import {agentsWords, isQuoted} from '../../../rules/library/agents-words.ts'
import type {Document} from '../../document/document.ts'
import type {Word} from '../../document/word.ts'
import {type Counted, createTally} from './tally.ts'

/** A name as it is written, in how many replies, and how sure it is that it is one. */
export interface FoundName extends Counted {
  /** How many times the same words stand there in other capitals. */
  readonly otherwise: number
}

/** Finds names that come back: two or more words with capitals, or one with a capital inside (iPhone). */
export interface NameFinder {
  add(document: Document): void
  finish(): readonly FoundName[]
}

/** With fewer, a name is not worth a line. */
const leastReplies = 3
/** More names than these nobody reads. */
const mostNames = 12

const capital = /^\p{Lu}[\p{L}\p{N}’'.&-]*$/u
const innerCapital = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u
/** Words that have a capital for other reasons. */
const ordinary =
  /^(?:I|I[’'].*|a|an|the|this|that|these|our|your|my|we|you|it|he|she|they|if|in|on|at|to|for|from|with|as|and|or|but|so|when|once|please|thanks?|hi|hello|dear|hey|sorry|yes|no|not|regards|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|mr|mrs|ms|dr|am|pm|utc|gmt|re|ps|faq)\.?$/i
/** What a button is called on a screen is no product. */
const label = /\b(?:click|tap|press|select|choose|hit|open|go to)(?: on)?(?: the)? $/i

export function createNameFinder(): NameFinder {
  const replies: (readonly Run[])[] = []
  const texts: string[] = []
  return {
    add(document) {
      const text = agentsWords(document)
      replies.push(runsIn(document, text))
      texts.push(text)
    },
    finish: () => withCapitals(frequent(replies), texts),
  }
}

interface Run {
  readonly text: string
  /** Without its first word, if two are left; that one may have its capital from the sentence. */
  readonly rest: string | undefined
  readonly isFirst: boolean
}

function runsIn(document: Document, text: string): readonly Run[] {
  const {words, signOff, afterGreeting} = document
  const end = signOff?.start ?? text.length
  const runs: Run[] = []
  let run: Word[] = []
  const close = () => {
    runs.push(...runOf(run, text))
    run = []
  }
  for (const word of words) {
    if (word.start < afterGreeting || word.end > end) continue
    const isPart = word.kind === 'word' && (capital.test(word.text) || innerCapital.test(word.text))
    if (!isPart || ordinary.test(word.text)) close()
    else {
      if (run.length > 0 && !isNext(run.at(-1)!, word, text)) close()
      run.push(word)
    }
  }
  close()
  return runs
}

const isNext = ({end}: Word, {start}: Word, text: string): boolean => /^[ \u00a0]$/.test(text.slice(end, start))

function runOf(run: readonly Word[], text: string): readonly Run[] {
  const [first] = run
  if (first === undefined || !isName(run)) return []
  const range = {start: first.start, end: run.at(-1)!.end}
  if (isQuoted(text, range) || label.test(text.slice(Math.max(0, range.start - 20), range.start))) return []
  // A capital inside of a word is not the sentence’s.
  const isFirst = !innerCapital.test(first.text) && (first.before === 'sentence' || startsLine(text, first))
  const named = (start: number) =>
    text
      .slice(start, range.end)
      .replace(/\s/g, ' ')
      .replace(/[’']s$/, '')
  return [{text: named(range.start), rest: isName(run.slice(1)) ? named(run[1]!.start) : undefined, isFirst}]
}

const startsLine = (text: string, {start}: Word): boolean => /(?:^|[\n.!?:])\s*$/.test(text.slice(0, start).slice(-4))

/** Two words or a capital inside of one; what is in capitals altogether is loud rather than a name. */
const isName = (run: readonly Word[]): boolean =>
  (run.length > 1 || (run[0] !== undefined && innerCapital.test(run[0].text))) &&
  run.some(({text}) => /\p{Ll}/u.test(text))

/** What opens a sentence counts as the name that it is elsewhere, else without its first word. */
function frequent(replies: readonly (readonly Run[])[]): readonly Counted[] {
  const inside = new Set(replies.flatMap((runs) => runs.filter(({isFirst}) => !isFirst).map(({text}) => text)))
  const tally = createTally()
  for (const runs of replies) {
    const names = runs.flatMap(({text, rest}) => (inside.has(text) ? [text] : rest !== undefined ? [rest] : []))
    tally.add(names.filter((name) => inside.has(name)))
  }
  return tally
    .list()
    .filter(({replies: count}) => count >= leastReplies)
    .slice(0, mostNames)
}

/** Looks for the names in all texts whatever their capitals, all names at once. */
function withCapitals(names: readonly Counted[], texts: readonly string[]): readonly FoundName[] {
  if (names.length === 0) return []
  const forms = names.map(({text}) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s/g, '\\s'))
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  const otherwise = new Map<string, number>()
  for (const text of texts) {
    for (const [found] of text.matchAll(pattern)) {
      const name = names.find((each) => each.text.toLowerCase() === found.replaceAll(/\s/g, ' ').toLowerCase())
      if (name && name.text !== found.replaceAll(/\s/g, ' '))
        otherwise.set(name.text, (otherwise.get(name.text) ?? 0) + 1)
    }
  }
  return names.map((name) => ({...name, otherwise: otherwise.get(name.text) ?? 0}))
}

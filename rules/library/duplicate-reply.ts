import {
  type Atom,
  type Document,
  type DraftRef,
  defineLibraryRule,
  type LibraryFinding,
  type Mark,
  type Noted,
} from '../../src/rule/index.ts'
import {agentsWords, atomCharacter, body, firstSentence, nameOf} from './agents-words.ts'
import {examples} from './duplicate-reply/examples.ts'
import {createLookalikes} from './duplicate-reply/lookalikes.ts'
import {resemblance, shinglesOf} from './duplicate-reply/shingles.ts'

/** What is kept of a reply: its shingles, and where its first sentence stands. */
interface Note {
  readonly shingles: Uint32Array
  readonly at: Mark
}

export default defineLibraryRule({
  id: 'duplicate-reply',
  summary: 'Keep one saved reply for one thing.',
  why:
    'Of two replies that say the same, one is mended when something changes, and customers go on getting the other; and every agent has to ' +
    'choose between them, each time.',
  severity: 'warning',
  options: {
    similarity: {
      type: 'integer',
      default: 80,
      min: 50,
      max: 100,
      about: 'How much of their runs of five words two replies have in common when one is too many, in percent.',
    },
    minWords: {
      type: 'integer',
      default: 15,
      min: 1,
      max: 500,
      about: 'Replies of fewer words, without greeting and sign-off, may be alike.',
    },
  },
  examples,
  note(document, {minWords}, _draft, {mark}): Note | undefined {
    const text = agentsWords(document)
    const range = body(document, text)
    const words = wordsIn(document, text, range)
    if (words.length < minWords) return undefined
    return {shingles: shinglesOf(words), at: mark(firstSentence(text, range))}
  },
  *check(notes: readonly Noted<Note>[], {similarity}): Iterable<LibraryFinding> {
    const lookalikes = createLookalikes(similarity / 100)
    const told = new Set<number>()
    for (const [index, {draft, note}] of notes.entries()) {
      let best: {readonly other: DraftRef; readonly share: number} | undefined
      for (const met of lookalikes.meet(index, note.shingles)) {
        const other = notes[met]!
        if (!mayRepeat(draft, other.draft)) continue
        const share = resemblance(note.shingles, other.note.shingles)
        if (share * 100 >= similarity && (best === undefined || share > best.share)) best = {other: other.draft, share}
      }
      // Of a reply with two bodies one is enough to find the other by.
      if (best === undefined || told.has(draft.reply)) continue
      told.add(draft.reply)
      yield {draft, at: note.at, message: messageFor(best.other, best.share), related: [best.other]}
    }
  },
})

/** Bodies of one reply say the same on purpose, and so do translations and texts for other languages. */
const mayRepeat = (one: DraftRef, other: DraftRef): boolean =>
  one.reply !== other.reply &&
  (one.locale === undefined || other.locale === undefined || one.locale.toLowerCase() === other.locale.toLowerCase())

function messageFor(other: DraftRef, share: number): string {
  const name = nameOf(other)
  if (share === 1) return `The reply ${name} says the same word for word: keep one of the two.`
  return `The reply ${name} is ${Math.floor(share * 100)} % the same: make one of the two.`
}

const word = new RegExp(`[\\p{L}\\p{N}]+(?:[’'][\\p{L}]+)*|${atomCharacter}+`, 'gu')

/** The words in lower case; every placeholder is the same word, whatever help desk it is written for. */
function wordsIn({atoms}: Document, text: string, {start, end}: {start: number; end: number}): string[] {
  const words: string[] = []
  let next = 0
  word.lastIndex = 0
  for (const match of text.slice(start, end).matchAll(word)) {
    const [found] = match
    if (!found.startsWith(atomCharacter)) {
      words.push(found.toLowerCase().replaceAll('’', "'"))
      continue
    }
    const at = start + match.index
    while (next < atoms.length && atoms[next]!.end <= at) next++
    for (; next < atoms.length && atoms[next]!.start < at + found.length; next++) words.push(nameOfAtom(atoms[next]!))
  }
  return words
}

const nameOfAtom = ({kind, text}: Atom): string => (kind === 'placeholder' ? atomCharacter : text.toLowerCase())

import type {Document, DraftRef, LibraryRun, Mark, Range} from '../../../src/rule/index.ts'
import {agentsWords, body} from '../agents-words.ts'
import {type Fact, type FactKind, factsIn, linkKey} from './facts.ts'
import {sentenceWords} from './words.ts'

/** A fact of a body, with its place and the words that say it. */
export interface SaidFact extends Pick<Fact, 'kind' | 'keys' | 'unit' | 'isLoose'> {
  readonly text: string
  readonly at: Mark
  /** The number of its sentence; undefined for a link behind a word. */
  readonly sentence: number | undefined
  /** The words that a link stands behind, in small letters. */
  readonly label?: string
}

/** A sentence of a body. */
export interface SaidSentence {
  readonly text: string
  readonly at: Mark
  readonly words: ReadonlySet<string>
  readonly isNegative: boolean
  readonly isInstruction: boolean
}

/** What is kept of a body of a reply: what it says, taken apart. */
export interface Body {
  readonly facts: readonly SaidFact[]
  readonly sentences: readonly SaidSentence[]
  readonly length: number
  /** The source in small letters without what is no letter or figure, for placeholders inside markup. */
  readonly source: string
}

/** A body of more sentences or facts is no reply, and each is compared with each. */
const mostSentences = 200
const mostFacts = 400

/** Takes a body apart; its greeting and sign-off may differ by channel and are left out. */
export function readBody(document: Document, {format}: DraftRef, run: LibraryRun): Body {
  const text = agentsWords(document)
  const range = body(document, text)
  const inside = document.sentences
    .filter(({start, end}) => end > range.start && start < range.end)
    .slice(0, mostSentences)
  const sentences: SaidSentence[] = []
  const facts: SaidFact[] = []
  for (const sentence of inside) {
    const start = Math.max(sentence.start, range.start)
    const end = Math.min(sentence.end, range.end)
    const words = withoutMarker(text.slice(start, end).replaceAll(/\s/g, ' '))
    const number = sentences.length
    sentences.push({
      text: document.prose.slice(start, end).trim(),
      at: run.mark({start, end}),
      ...sentenceWords(words),
      isInstruction: sentence.does('instruction', 'refusal'),
    })
    for (const {start: from, end: to, ...fact} of factsIn(words)) {
      const place = {start: start + from, end: start + to}
      facts.push({...fact, text: document.prose.slice(place.start, place.end), at: run.mark(place), sentence: number})
    }
    facts.push(...atomFacts(document, {start, end}, number, run))
  }
  if (format !== 'plain') facts.push(...hiddenLinks(document.draft.text, run))
  return {
    facts: facts.slice(0, mostFacts),
    sentences,
    length: inside.reduce((sum, {length}) => sum + length, 0),
    source: squeezed(document.draft.text),
  }
}

export const squeezed = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** A numbered step's number is markup in HTML and letters in a text. */
const withoutMarker = (text: string): string =>
  text.replace(/^\s*(?:\d{1,2}[.)]|[-*•])\s/, (marker) => ' '.repeat(marker.length))

function atomFacts({atoms}: Document, {start, end}: Range, sentence: number, {mark}: LibraryRun): readonly SaidFact[] {
  return atoms.flatMap((atom): readonly SaidFact[] => {
    if (atom.start < start || atom.end > end) return []
    const fact = (kind: FactKind, key: string) => [{kind, keys: [key], text: atom.text, at: mark(atom), sentence}]
    if (atom.kind === 'url') return fact('link', linkKey(atom.text))
    if (atom.kind === 'email') return fact('email', atom.text.toLowerCase().replace(/^mailto:/, ''))
    const {placeholder} = atom
    const isField =
      placeholder && placeholder.role === 'other' && placeholder.field !== '' && !byHand.has(placeholder.syntax)
    return isField ? fact('field', squeezed(placeholder.field)) : []
  })
}

/** Placeholders that a person fills in are not held against each other. */
const byHand = new Set(['bracket', 'angle', 'filler'])

const htmlLink = /<a\s[^<>]{0,500}?\bhref\s*=\s*(?:"([^"<>]{1,1000})"|'([^'<>]{1,1000})')[^<>]{0,500}>([^<>]{0,200})/gi
const markdownLink = /\[([^[\]\n]{1,200})\]\(<?([^\s()<>]{1,1000})>?(?:\s+"[^"\n]{0,200}")?\)/g

/** Links behind words, which a text can only write out. */
function hiddenLinks(source: string, {markSource}: LibraryRun): readonly SaidFact[] {
  const html = [...source.matchAll(htmlLink)].map((match) => ({match, url: match[1] ?? match[2]!, label: match[3]!}))
  const markdown = [...source.matchAll(markdownLink)].map((match) => ({match, url: match[2]!, label: match[1]!}))
  return [...html, ...markdown].flatMap(({match, url, label}): readonly SaidFact[] => {
    const start = match.index + match[0].indexOf(url)
    const place = {text: url, at: markSource({start, end: start + url.length}), sentence: undefined}
    const mail = /^mailto:([^?]+)/i.exec(url)?.[1]
    if (mail) return [{...place, kind: 'email', keys: [mail.toLowerCase()], isLoose: true}]
    return /^https?:\/\//i.test(url)
      ? [{...place, kind: 'link', keys: [linkKey(url)], label: label.trim().toLowerCase()}]
      : []
  })
}

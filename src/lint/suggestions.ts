import type {Document} from '../document/document.ts'
import type {Finding, Suggestion} from '../rule/index.ts'
import {type Edit, tidyDeletion} from '../text/edit.ts'
import type {Range} from '../text/range.ts'
import {within} from '../text/within.ts'
import type {ProblemSuggestion} from './problem.ts'
import {breaksMarkup, writtenIn} from './written.ts'

/**
 * Takes a finding's suggestions to the source. A deletion is tidied. One that would cross markup, cut a placeholder, link or piece of code, or
 * change a number is offered, never applied.
 */
export function toSourceSuggestions(document: Document, finding: Finding): readonly ProblemSuggestion[] {
  return (finding.suggestions ?? []).flatMap((offered) => {
    if (leavesBranch(document, offered.at ?? finding.at)) return []
    const suggestion = {...offered, text: inDraftsApostrophes(document, offered.text)}
    const at = suggestion.at ?? finding.at
    if (suggestion.text === '' && at.end > at.start) return deletion(document, suggestion, at)
    const {start, end} = document.projection.map.toSource(at)
    const safe = suggestion.safety === 'safe' && isHarmless(document, at, suggestion.text)
    return [{text: writtenIn(document, at, suggestion.text), range: [start, end], safety: safe ? 'safe' : 'review'}]
  })
}

const tag = /\{%-?\s*[a-z]+(?=[\s%-])[^{}\n]{0,300}%\}/g

/**
 * Whether an edit would take tags of a branch with it, or stand where two branches meet, so that it would hold for
 * others too.
 */
function leavesBranch({draft, atoms, projection: {map, reading}}: Document, edit: Range): boolean {
  const {start, end} = map.toSource(edit)
  if (start === end) return reading?.leftOut.some((cut) => cut.start <= start && start <= cut.end) ?? false
  const tags = draft.text.slice(start, end).match(tag)
  if (tags === null) return false
  // A rule that mends a tag puts something in its very place.
  return !within(atoms, edit).some((atom) => atom.start === edit.start && atom.end === edit.end)
}

function deletion(document: Document, {safety}: Suggestion, at: Range): readonly ProblemSuggestion[] {
  const {map} = document.projection
  const tidy = tidyDeletion(document.prose, at)
  if (map.isExact(tidy) && standsInProse(document, tidy)) {
    const {start, end} = map.toSource(tidy)
    const safe = safety === 'safe' && isHarmless(document, tidy, tidy.text)
    return [{text: writtenIn(document, tidy, tidy.text), range: [start, end], safety: safe ? 'safe' : 'review'}]
  }
  if (leavesBranch(document, tidy)) return []
  if (document.draft.format === 'html') return [acrossTags(document, tidy)]
  const source = document.draft.text
  const emphasized = withEmphasis(source, map.toSource(at))
  if (emphasized === undefined) return []
  const {start, end, text} = tidyDeletion(source, emphasized)
  return [{text, range: [start, end], safety: 'review'}]
}

/** The tags that stand in the deleted words stay, so that each keeps its other half. */
function acrossTags(document: Document, edit: Edit): ProblemSuggestion {
  const {start, end} = document.projection.map.toSource(edit)
  return {text: writtenIn(document, edit, edit.text), range: [start, end], safety: 'review'}
}

/** Whether no markup touches the edit: deleting all that a link or an emphasis holds would leave it bare. */
function standsInProse({prose, projection: {map}}: Document, edit: Range): boolean {
  const {start, end} = map.toSource(edit)
  const before = edit.start === 0 || map.toSource({start: edit.start - 1, end: edit.start}).end === start
  const after = edit.end === prose.length || map.toSource({start: edit.end, end: edit.end + 1}).start === end
  return before && after
}

/** The range with the marks of an emphasis that holds nothing else: `**really**`. Undefined where there is none. */
function withEmphasis(source: string, {start, end}: Range): Range | undefined {
  let marks = 0
  while ('*_~'.includes(source[end + marks] ?? ' ') && source[end + marks] === source[start - marks - 1]) marks++
  return marks === 0 ? undefined : {start: start - marks, end: end + marks}
}

/** Whether an edit of the prose touches no markup, keeps every placeholder, link and piece of code that it holds, and changes no number. */
function isHarmless(document: Document, edit: Range, text: string): boolean {
  const {prose, atoms, projection} = document
  if (!projection.map.isExact(edit) || breaksMarkup(document, edit, text)) return false
  const touched = within(atoms, edit)
  const [first] = touched
  // A rule that mends a placeholder or a link puts something in its very place.
  if (touched.length === 1 && first!.start === edit.start && first!.end === edit.end) return true
  if (touched.some((atom) => atom.start < edit.start || edit.end < atom.end || !text.includes(atom.text))) return false
  const before = prose.slice(edit.start, edit.end)
  return numbersOf(before) === numbersOf(withoutListNumbers(text)) || masks(before, text) || regroups(before, text)
}

const numbersOf = (text: string): string => (text.match(/\d+/g) ?? []).join(' ')

/** The numbers of a list that a rewrite makes are not the writer's. */
const withoutListNumbers = (text: string): string => text.replace(/^\d+\. /gm, '')

/** Whether only digits were hidden: `4111 …` → `•••• …`. */
const masks = (before: string, after: string): boolean =>
  before.length === after.length &&
  [...before].every((character, at) => character === after[at] || (/\d/.test(character) && after[at] === '•'))

/** Whether a telephone number was only written in another way: the same digits, but for the zero or the country in front. */
function regroups(before: string, after: string): boolean {
  const isPhone = (written: string) => /^[+\d\s().\u2011/-]{6,25}$/.test(written)
  const digits = (written: string) => written.replace(/\D/g, '')
  return isPhone(before) && isPhone(after) && digits(after).endsWith(digits(before).replace(/^0+/, ''))
}

/** A draft that is typed with straight apostrophes keeps them; in a text message a curly one would cost a second part. */
const inDraftsApostrophes = (document: Document, text: string): string =>
  text.includes('’') && document.hasStraightApostrophes ? text.replaceAll('’', "'") : text

import type {Range} from '../../text/range.ts'
import {wordSet} from '../../text/word-set.ts'

/** Endings that make a bare name with a dot a web address. */
const domains = wordSet(`
  com net org edu gov info biz io app dev ai co uk de fr nl eu au nz ca ch jp br mx se dk fi pl cz pt ie tv
  cloud online store tech
`)
/** Endings that are words or names of files as well: they need a path, or a third part before them. */
const doubtfulDomains = wordSet(`
  in it is at me so no be us to my am as es ly gg fm gl page link care money help support site shop club chat
  email news live life world today zone be ru cn kr hk sg id ph tr gr hu ro za xyz sh cc ws tk one blog group
  agency team services network systems center company bank money fund health
`)

// No `i` beside `\p{…}` and `u`: such a pattern takes a millisecond to compile.
const starts =
  /https?:\/\/|(?:ftps?|file|chrome|edge|moz-extension):\/\/|mailto:|about:(?:config|blank|preferences|support|addons|profiles|memory|debugging|home|newtab|logins|performance|protections|certificate|networking|processes|telemetry|cache|studies|policies|welcome|about|license|crashes|unloads)|www\./gi
const bare =
  /(?<![\p{L}\d._@/\\-])(?:[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?\.){1,5}([A-Za-z]{2,24})(?![\p{L}\d_@-]|\.[A-Za-z\d])(?::\d{2,5}(?!\d))?([/?#](?=[^\s.,;:!?)\]}'"]))?/gu
/** What every start of an address has, and what every bare name: most texts have neither, and few have both. */
const maybeStart = /[^\s\d]:\S|www\./i
const maybeBare = /[^\s.]\.[^\s\d.]{2}/

/** A placeholder; a tag such as `{% endif %}` ends an address, any other belongs to it. */
type MaybeTag = Range & {readonly placeholder?: {readonly field: string}}

/**
 * Finds web addresses: with a scheme, with `www.`, or bare with a known ending. Closing punctuation and brackets
 * are not part of them.
 */
export function findUrls(text: string, placeholders: readonly MaybeTag[]): Range[] {
  const found: Range[] = []
  const addUpTo = createAdder(text, placeholders, found)
  const all = [...(maybeStart.test(text) ? findStarts(text) : []), ...(maybeBare.test(text) ? findNames(text) : [])]
  for (const {start, from, isPage} of all.sort((one, other) => one.start - other.start)) addUpTo(start, from, isPage)
  return found
}

/** Where an address begins, from where it is to be read on, and whether it may be whole there. */
interface Start {
  readonly start: number
  readonly from: number
  readonly isPage: boolean
}

function findStarts(text: string): Start[] {
  const found: Start[] = []
  starts.lastIndex = 0
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const {index: start, 0: written} = match
    const from = start + written.length
    const name = written.toLowerCase()
    if (beginsAddress(name, text.slice(Math.max(0, start - 2), start), text.slice(from, from + 2)))
      found.push({start, from, isPage: name.startsWith('about:')})
    else starts.lastIndex = start + 1
  }
  return found
}

const startsInWord = /^[\p{L}\d]/u
const endsInWord = /[\p{L}\d]$/u

/** Whether what looks like the start of an address is no part of a longer word or name. */
function beginsAddress(name: string, before: string, after: string): boolean {
  if (name.startsWith('http')) return true
  if (endsInWord.test(before)) return false
  if (name === 'www.') return !/[._@/\\-]$/.test(before) && startsInWord.test(after)
  return !name.startsWith('about:') || !startsInWord.test(after)
}

const findNames = (text: string): Start[] =>
  [...text.matchAll(bare)]
    .filter((match) => isWebAddress(match[0], match[1]!, match[2] !== undefined))
    .map(({index, 0: start, 2: path}) => ({start: index, from: index + start.length, isPage: path === undefined}))

function isWebAddress(whole: string, ending: string, hasPath: boolean): boolean {
  if (ending !== ending.toLowerCase() && whole !== whole.toUpperCase()) return false
  const known = ending.toLowerCase()
  if (domains.has(known)) return true
  return doubtfulDomains.has(known) && (hasPath || whole.split('.').length > 2)
}

type Add = (start: number, from: number, isWhole: boolean) => void

/**
 * Adds the URL that begins at `start`, read on from `from`; `isWhole` ones go on only with a fragment. Calls come
 * in order.
 */
function createAdder(text: string, placeholders: readonly MaybeTag[], found: Range[]): Add {
  let next = 0
  return (start, from, isWhole) => {
    if (start < (found.at(-1)?.end ?? 0)) return
    while (next < placeholders.length && placeholders[next]!.end <= start) next++
    if (next < placeholders.length && placeholders[next]!.start < start) return
    let floor = from
    let end = from
    if (!isWhole || text[end] === '#') {
      for (let at = next; end < text.length && !(text.charCodeAt(end) < 32 || /[\s<>"“”«»`]/.test(text[end]!)); ) {
        while (at < placeholders.length && placeholders[at]!.start < end) at++
        if (placeholders[at]?.start === end && placeholders[at]!.placeholder?.field === '') break
        if (placeholders[at]?.start === end) floor = end = placeholders[at]!.end
        else end++
      }
    }
    const trimmed = trimEnd(text, start, Math.max(floor, start), end)
    if (trimmed > from || isWhole) found.push({start, end: trimmed})
  }
}

const openingOf: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{'}

/** Drops closing punctuation, and brackets that were not opened inside. */
function trimEnd(text: string, start: number, floor: number, end: number): number {
  const depth: Record<string, number> = {'(': 0, '[': 0, '{': 0}
  for (let at = start; at < end; at++) {
    const character = text[at]!
    if (character in depth) depth[character]!++
    else if (character in openingOf) depth[openingOf[character]!]!--
  }
  let last = end
  while (last > floor) {
    const character = text[last - 1]!
    const opening = openingOf[character]
    if (opening !== undefined && depth[opening]! < 0) depth[opening]!++
    else if (!/[.,;:!?'’‘*_~|…]/.test(character)) break
    last--
  }
  return last
}

const domain = /(?:[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?\.){1,8}[A-Za-z]{2,24}(?![\p{L}\d_])/uy
const longestLocal = 64

/** Finds e-mail addresses. */
export function findAddresses(text: string): Range[] {
  const found: Range[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < longestLocal && /[A-Za-z\d._%+'-]/.test(text[start - 1]!)) start--
    while (start < at && /[.'%+-]/.test(text[start]!)) start++
    domain.lastIndex = at + 1
    const match = start < at ? domain.exec(text) : null
    if (match && start >= (found.at(-1)?.end ?? 0)) found.push({start, end: at + 1 + match[0].length})
  }
  return found
}

import {
  capitalLabels,
  fillInNouns,
  fillInPhrases,
  firstWords,
  htmlTags,
  imperatives,
  lastWords,
  ownThings,
  plainImperatives,
} from './fill-in-words.ts'

const longestFillIn = 6
/** `<link>` and the like are elements of HTML and fill-ins as well: a closing tag in the text decides. */
const eitherTag = new Set(['link', 'time', 'title', 'address', 'details', 'data', 'summary'])

/**
 * Whether the words in a bracket are meant to be replaced: `[NAME]`, `[link to policy]`, `[insert date]`; not
 * `[sic]`, `[1]`, `[OK]`.
 */
export function isFillIn(content: string): boolean {
  const text = content.trim()
  if (!/^[\p{L}#][\p{L}\p{M}\d\s_'’\-–/.,&+#():|]*$/u.test(text)) return false
  if (isCapitals(text)) return true
  const words = text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[\s_\-–/,+()]+/)
    .filter((word) => word !== '')
  const [first, ...rest] = words
  if (first === undefined || words.length > longestFillIn + 2) return false
  if (fillInPhrases.has(words.join(' ')) || fillInPhrases.has(words.slice(0, 2).join(' '))) return true
  if (imperatives.has(first))
    return rest.length > 0 && (plainImperatives.has(first) || rest.some((word) => fillInNouns.has(word)))
  if (first === 'your') return rest.length > 0 && (isTitled(text) || rest.some((word) => ownThings.has(word)))
  if (words.length > longestFillIn) return false
  if (words.length === 1) return fillInNouns.has(first)
  return firstWords.has(first) ? isTail(words) : lastWords.has(words.at(-1)!)
}

/** “first time” or “last minute …” only look like “first name”. */
const isTail = (words: readonly string[]): boolean =>
  !['first', 'last', 'full', 'short', 'brief', 'relevant', 'specific'].includes(words[0]!) ||
  lastWords.has(words.at(-1)!) ||
  fillInNouns.has(words.at(-1)!)

const isTitled = (text: string): boolean => /^(?:\p{Lu}[\p{L}\p{M}’'-]*[\s_/-]*)+$/u.test(text)

function isCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}.*\p{Lu}/u.test(text)) return false
  if (/^X+$/.test(text)) return text.length > 1
  const words = text.split(/[\s_\-/]+/)
  if (words.length === 1) return /^\p{Lu}+$/u.test(text) && !capitalLabels.has(text)
  return words.every((word) => /^[\p{Lu}\d#&'’().,:+]+$/u.test(word)) && !words.every((word) => capitalLabels.has(word))
}

const clicked =
  /\b(?:click|press|tap|select|choose|hit|open|push|check|tick|untick|uncheck|under)(?:ed|ing|es)?(?: on)?(?: the)? ["'“‘]?$/i
const control =
  /^["'”’]? (?:button|key|icon|tab|menu|option|checkbox|box|page|section|field|panel|label|screen|folder)\b/i

/**
 * Whether what stands before or after makes it a button or key: “click [Order Status]”, “the [Product] tab”. Lower
 * case is no label.
 */
export function isLabel(content: string, before: string, after: string): boolean {
  const text = content.trim()
  if (/^\p{Ll}/u.test(text) || /^(?:insert|your)\b/i.test(text)) return false
  return clicked.test(before) || control.test(after)
}

/**
 * Whether what stands in `<…>` is a fill-in and not an element, an address or a key. `closed` holds the names of
 * the text's closing tags.
 */
export function isAngleFillIn(content: string, closed: ReadonlySet<string>): boolean {
  if (/[=@:|"]|\/$/.test(content)) return false
  const first = /^[A-Za-z][A-Za-z0-9]*/.exec(content)?.[0].toLowerCase() ?? ''
  if (htmlTags.has(first) || closed.has(first)) return false
  return eitherTag.has(content.toLowerCase()) || isFillIn(content)
}

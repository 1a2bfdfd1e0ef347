import {
  type Document,
  type PhraseMatch,
  type Range,
  type Suggestion,
  startsWithCapital,
  type Word,
} from '../../../src/rule/index.ts'

/** The announcement (“Unfortunately”) that stands in front of a limit, as far as the finding covers both. */
export interface Announced {
  readonly start: number
}

const joints = new Set(['until', 'till', 'before', 'unless', 'without'])
/** Words between the limit and “until” that would read wrong, or turn the meaning, once the “not” is gone. */
const turning = new Set(
  `any yet either anymore anyone anything ever much even further at because so but and or if only just
  more unfortunately nor`.split(/\s+/),
)
const bareTimes = new Set(['next', 'tomorrow', 'later', 'tonight'])
const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const fromTimes = new Set([
  ...days,
  ...days.map((day) => `${day}s`),
  ...'january february march april may june july august september october november december'.split(' '),
  ...'the early mid late noon midnight midday spring summer autumn winter'.split(' '),
])
const clauseSubjects = new Set('you we i it they he she this your our my'.split(' '))
const farthestJoint = 14

/**
 * Turns a limit that says when or how it ends round: “can’t ship it until Monday” → “can ship it from Monday”, “won’t book it before you confirm” →
 * “will book it once you confirm”. Nothing unless it surely reads right.
 */
export function turnedRound(document: Document, match: PhraseMatch, announced?: Announced): readonly Suggestion[] {
  const joint = jointAfter(document, match)
  if (!joint) return []
  const head = withoutNot(document.prose.slice(match.start, match.end))
  const link = linkAfter(document, joint)
  if (head === undefined || link === undefined) return []
  const middle = document.prose.slice(match.end, joint.start).trim()
  const end = document.words[joint.index + 1 + link.skip]!.start
  const parts = [head, middle, link.word].filter(Boolean).join(' ').replace(/\s+/g, ' ')
  const start = announced?.start ?? match.start
  const text = opensWithCapital(document, start) ? parts[0]!.toUpperCase() + parts.slice(1) : parts
  return [{text: `${text} `, at: {start, end}}]
}

const greetingComma = /(?:^|\n)\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^,.!?\n]{0,30}(, *)$/i

/** Leaves the announcement out: “Unfortunately, your order …” → “Your order …”. */
export function withoutAnnouncement(document: Document, {start, end}: Range): Suggestion {
  const {prose} = document
  // “Hello, unfortunately, the …”: one comma belongs to the greeting.
  const greeted = greetingComma.exec(prose.slice(Math.max(0, start - 60), start))?.[1]
  if (greeted && prose[end] === ',') return {text: ',', at: {start: start - greeted.length, end: end + 1}}
  const comma = prose[end] === ',' && !/,\s*$/.test(prose.slice(Math.max(0, start - 3), start))
  return {text: '', at: {start, end: comma ? end + 1 : end}}
}

function jointAfter(document: Document, match: PhraseMatch): Word | undefined {
  const {words} = document
  for (let at = match.afterWord; at < words.length && at < match.afterWord + farthestJoint; at++) {
    const word = words[at]!
    const text = word.text.toLowerCase()
    if (word.before !== 'joined' || turning.has(text)) return undefined
    if (joints.has(text)) return words[at + 1]?.before === 'joined' ? word : undefined
  }
  return undefined
}

/** What stands between the turned limit and what ends it; `skip`: words after the joint that go with it. */
function linkAfter(document: Document, joint: Word): {word: string; skip: number} | undefined {
  const [first, second] = [1, 2].map(
    (step) => document.words[joint.index + step]?.text.toLowerCase().replace('’', "'") ?? '',
  )
  const kind = joint.text.toLowerCase()
  const subject = first!.replace(/'.*$/, '')
  if (kind === 'without') return /^(?:a|an|your|the)$/.test(first!) ? {word: 'with', skip: 0} : undefined
  if (first === 'after') return {word: '', skip: 0}
  if (kind === 'unless')
    return clauseSubjects.has(subject)
      ? {word: subject === 'you' || subject === 'we' ? 'once' : 'if', skip: 0}
      : undefined
  if (bareTimes.has(first!)) return {word: '', skip: 0}
  if (first === 'the' && !/^(?:\d.*|end|start|beginning|first|second|third|middle|weekend)$/.test(second!))
    return {word: 'after', skip: 0}
  if (fromTimes.has(first!) || /^\d.*$/.test(first!)) return {word: 'from', skip: 0}
  return clauseSubjects.has(subject) ? {word: 'once', skip: 0} : undefined
}

const adverbs = /\s+(?:currently|also|still|really|actually|just|simply|always|yet|now|presently|even|readily)\b/gi

/** “we can’t” → “we can”, “is not available” → “is available”. Nothing for words that it does not know. */
function withoutNot(words: string): string | undefined {
  const text = words.replaceAll('’', "'").replace(adverbs, '').replace(/\s+/g, ' ')
  const tries: readonly (readonly [RegExp, string])[] = [
    [/^(we|I) (?:can(?:no| no|'|)t)$/i, '$1 can'],
    [/^(we|I) (?:(?:are|am) (?:unable|not able)|will not be able|won'?t be able) to$/i, '$1 can'],
    [/^(we|I)'(?:re|m) (?:unable|not able) to$/i, '$1 can'],
    [/^(we|I)'ll (?:be unable|not be able) to$/i, '$1 can'],
    [/^(we|I) aren't able to$/i, '$1 can'],
    [/^(we|I) (?:will not|won'?t)$/i, '$1 will'],
    [/^(we|I) (?:do not|don'?t) (\w+(?: \w+)?)$/i, '$1 $2'],
    [/^(is|are|be) not (\w+)$/i, '$1 $2'],
    [/^(is|are)n'?t (\w+)$/i, '$1 $2'],
    [/^(is|are|be) un(available)$/i, '$1 $2'],
    [/^(is|are|be) im(possible)$/i, '$1 $2'],
    [/^can(?:no| no|'|)t be (\w+)$/i, 'can be $1'],
    [/^(will) not be (\w+)$/i, '$1 be $2'],
    [/^won'?t be (\w+)$/i, 'will be $1'],
  ]
  for (const [pattern, swap] of tries) if (pattern.test(text)) return lowerFirst(text.replace(pattern, swap))
  return undefined
}

const lowerFirst = (text: string): string => (/^I\b/.test(text) ? text : text[0]!.toLowerCase() + text.slice(1))

const opensWithCapital = (document: Document, start: number): boolean => startsWithCapital(document.prose[start] ?? '')

import {type Action, fillGroups, likeMatch, offersOf} from './action.ts'
import {type CapitalsWish, isCapitalized} from './capitalization.ts'
import {fillSubstitution, fillTemplate} from './message.ts'
import {compilePattern, type Match, type Pattern, PatternFault, type PatternOptions} from './pattern.ts'
import type {Check, Remark} from './rule.ts'
import type {ValeRuleFile} from './rule-file.ts'
import {RuleFileFault} from './rule-file.ts'

/** A rule is left out, and why. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut'
}

/**
 * The check of each kind of rule that is read here.
 *
 * A check throws nothing. Making one throws RuleFileFault where the file is wrong, LeftOut where replylint cannot do what it asks.
 */
export const kinds: ReadonlyMap<string, (file: ValeRuleFile) => Check> = new Map([
  ['existence', existence],
  ['substitution', substitution],
  ['occurrence', occurrence],
  ['repetition', repetition],
  ['capitalization', capitalization],
])

/** Compiles the patterns of a key, and tells of a fault with its place in the file. */
function compiled(file: ValeRuleFile, key: string, sources: readonly string[], options: PatternOptions): Pattern {
  try {
    return compilePattern(sources, options)
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error
    const source = sources[error.source] ?? ''
    const shown = source.length > 60 ? `${source.slice(0, 59)}…` : source
    if (error.refused) throw new LeftOut(`${error.message}: ${shown}`)
    const item = key === 'swap' ? source : Math.max(0, file.list(key).indexOf(source))
    throw new RuleFileFault(file.problem(`“${shown}” cannot be read: ${error.message}.`, key, item))
  }
}

/** Longer ones first, so that of two that begin alike the longer is found. */
const longestFirst = (texts: readonly string[]): readonly string[] =>
  texts.toSorted((one, other) => other.length - one.length)

function exceptionsOf(file: ValeRuleFile): Pattern | undefined {
  const list = file.list('exceptions')
  return list.length === 0 ? undefined : compiled(file, 'exceptions', longestFirst(list), {words: true})
}

/** Whether a match holds an exception or stands in one. */
function isExcepted(exceptions: Pattern | undefined, match: Match, text: string): boolean {
  if (!exceptions) return false
  if (exceptions.occursIn(match.text.trim())) return true
  return exceptions.find(text).some(({start, end}) => start <= match.start && match.end <= end)
}

function actionOf(file: ValeRuleFile): Action | undefined {
  const {name, params} = file.map('action')
  if (typeof name !== 'string') return undefined
  return {name, params: Array.isArray(params) ? params.map(String) : []}
}

function existence(file: ValeRuleFile): Check {
  const tokens = file.list('tokens').filter((token) => token.trim() !== '')
  const raw = file.list('raw').join('')
  if (tokens.length === 0 && raw === '') throw new RuleFileFault(file.problem('There are no tokens.', 'extends'))
  const words = !file.flag('nonword') && tokens.length > 0
  const options = {ignoreCase: file.flag('ignorecase'), words}
  const pattern =
    raw === ''
      ? compiled(file, 'tokens', tokens, options)
      : compiled(file, 'raw', [withRaw(raw, tokens, words, file.flag('append'))], {...options, words: false})
  const exceptions = exceptionsOf(file)
  const action = actionOf(file)
  return function* (text) {
    for (const match of pattern.find(text)) {
      if (isExcepted(exceptions, match, text)) continue
      const offers = action && offersOf(action, match.text)
      yield {...placeOf(match), message: fillTemplate(file.message, [match.text.trim()]), ...(offers ? {offers} : {})}
    }
  }
}

function withRaw(raw: string, tokens: readonly string[], words: boolean, append: boolean): string {
  if (tokens.length === 0) return raw
  const edge = words ? '\\b' : ''
  const all = `${edge}(?:${tokens.join('|')})${edge}`
  return append ? all + raw : raw + all
}

const placeOf = ({start, end}: Match) => ({start, end})

function substitution(file: ValeRuleFile): Check {
  if (file.text('pos') !== undefined) throw new LeftOut('it asks for parts of speech (“pos”)')
  const swaps = new Map(file.texts('swap'))
  if (swaps.size === 0) throw new RuleFileFault(file.problem('There is nothing to swap.', 'extends'))
  const keys = longestFirst([...swaps.keys()])
  const ignoreCase = file.flag('ignorecase')
  const pattern = compiled(file, 'swap', keys, {ignoreCase, words: !file.flag('nonword')})
  const exceptions = exceptionsOf(file)
  const action = actionOf(file)
  return function* (text) {
    for (const match of pattern.find(text)) {
      const observed = match.text.trim()
      const wordings = swaps
        .get(keys[match.source]!)!
        .split('|')
        .map((wording) => fillGroups(wording, () => pattern.groupsOf(match)))
      if (wordings.includes(observed) || isExcepted(exceptions, match, text)) continue
      const shown = ignoreCase || file.flag('capitalize') ? wordings.map((each) => likeMatch(each, observed)) : wordings
      if (shown.includes(observed)) continue
      const offers =
        action && (action.name !== 'replace' || action.params.length > 0) ? offersOf(action, match.text) : shown
      yield {...placeOf(match), message: fillSubstitution(file.message, shown, observed), offers}
    }
  }
}

function occurrence(file: ValeRuleFile): Check {
  const token = file.text('token')
  if (token === undefined) throw new RuleFileFault(file.problem('There is no token.', 'extends'))
  const [max, min] = [file.number('max'), file.number('min')]
  if (max === undefined && min === undefined)
    throw new RuleFileFault(file.problem('There is neither max nor min.', 'extends'))
  const pattern = compiled(file, 'token', [token], {ignoreCase: file.flag('ignorecase')})
  return function* (text): Generator<Remark> {
    const found = pattern.find(text)
    if (max !== undefined && found.length > max) {
      const first = found[Math.max(0, max)]!
      yield {...placeOf(first), message: fillTemplate(file.message, [first.text.trim()]), isWhole: true}
    } else if (min !== undefined && found.length < min) {
      yield {start: 0, end: 0, message: fillTemplate(file.message, [found[0]?.text.trim() ?? '']), isWhole: true}
    }
  }
}

function repetition(file: ValeRuleFile): Check {
  const ignoreCase = file.flag('ignorecase')
  const tokens = file.list('tokens')
  if (tokens.length === 0) throw new RuleFileFault(file.problem('There are no tokens.', 'extends'))
  const pattern = compiled(file, 'tokens', tokens, {ignoreCase})
  const exceptions = exceptionsOf(file)
  const action = actionOf(file)
  const most = file.number('max') ?? 0
  const likened = (match: Match) => (ignoreCase ? match.text.trim().toLowerCase() : match.text.trim())
  return function* (text): Generator<Remark> {
    let last: Match | undefined
    let count = 0
    for (const match of pattern.find(text)) {
      const before = last
      last = match
      if (!before || likened(before) !== likened(match) || likened(match) === '') continue
      if (file.flag('alpha') && !/^\p{L}+$/u.test(match.text.trim())) continue
      if (++count <= most || text.slice(before.start, match.end).includes('\n')) continue
      count = 0
      const whole = {...match, start: before.start, text: text.slice(before.start, match.end)}
      if (isExcepted(exceptions, whole, text)) continue
      const offers = action && offersOf(action, whole.text)
      yield {...placeOf(whole), message: fillTemplate(file.message, [match.text.trim()]), ...(offers ? {offers} : {})}
    }
  }
}

function capitalization(file: ValeRuleFile): Check {
  const match = file.text('match')
  if (match === undefined) throw new RuleFileFault(file.problem('There is no match.', 'extends'))
  const named = ['$title', '$sentence', '$lower', '$upper'].includes(match)
  if (match.startsWith('$') && !named) {
    throw new RuleFileFault(file.problem('Expected $title, $sentence, $lower, $upper or a pattern.', 'match'))
  }
  const wish: CapitalsWish = {
    match: named ? (match as '$title') : compiled(file, 'match', [match], {}),
    style: file.text('style') === 'Chicago' ? 'Chicago' : 'AP',
    exceptions: exceptionsOf(file),
    indicators: file.list('indicators'),
    threshold: file.number('threshold') || 0.8,
  }
  const prefix = file.text('prefix')
  const start = prefix === undefined ? undefined : compiled(file, 'prefix', [`^(?:${prefix})`], {})
  return function* (text): Generator<Remark> {
    const skipped = start?.find(text)[0]?.end ?? 0
    if (isCapitalized(text.slice(skipped), wish)) return
    yield {start: skipped, end: text.length, message: fillTemplate(file.message, [text.slice(skipped)]), isWhole: true}
  }
}

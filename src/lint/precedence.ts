import {type Severity, severityRank} from '../rule/index.ts'
import {groupBy} from '../text/group-by.ts'
import {overlaps, type Range} from '../text/range.ts'

/** A problem before its place is looked up; ranges of the source. */
export interface Candidate extends Range {
  readonly rule: string
  readonly severity: Severity
}

/**
 * One fault is told once: where two rules meet on the same words, the first speaks and the second is silent, unless the first only
 * suggests what the second warns of.
 * Every pair stands here and nowhere else.
 */
export const precedence: readonly (readonly [speaks: string, silent: string])[] = [
  // What must not be sent at all, and the team's own words
  ...over('leftover-placeholder', 'customer-name', 'greeting', 'placeholder-syntax', 'channel-style'),
  ...over('terminology', 'impersonal-language', 'cliche', 'wordiness', 'jargon', 'idiom', 'slang'),
  // Apology and bad news
  ...over('blame-deferring-apology', 'cliche', 'excess-apology', 'empty-apology'),
  ...over('cancel-friction', 'passing-the-buck', 'channel-switch', 'directive-language', 'upsell'),
  ...over('missing-apology', 'missing-empathy'),
  ...over('missing-thanks', 'missing-empathy'),
  ...over('policy-shield', 'negative-language', 'condescending-language', 'impersonal-language', 'bare-refusal'),
  ...over('bare-refusal', 'negative-language'),
  ...over('passing-the-buck', 'bare-refusal', 'directive-language', 'channel-switch', 'negative-language', 'cliche'),
  ...over('dismissive-diagnosis', 'negative-language'),
  ...over('false-hope', 'next-step', 'negative-language', 'cliche'),
  ...over('bare-transfer', 'next-step', 'directive-language', 'jargon'),
  ...over('upsell', 'cliche'),
  ...over('evasive-voice', 'wordiness', 'impersonal-language'),
  // Structure
  ...over('greeting', 'customer-name', 'personal-boundaries'),
  ...over('next-step', 'cliche', 'impersonal-language', 'wordiness'),
  ...over('numbered-steps', 'paragraph-length', 'sentence-length', 'show-dont-tell', 'readability'),
  ...over('buried-answer', 'reply-length'),
  ...over('curt-phrasing', 'closing-offer'),
  ...over('reply-length', 'paragraph-length'),
  // Fit
  ...over('mirror-tone', 'emoji', 'exclamation-marks', 'cliche'),
  ...over('slang', 'mirror-tone'),
  ...over('private-data', 'asks-again', 'channel-switch'),
  ...over('asks-again', 'generic-reply', 'ask-specifics'),
  ...over('placeholder-syntax', 'placeholder-fallback'),
  // Wording, the sharper before the milder
  ...over(
    'hostile-language',
    'exclamation-marks',
    'condescending-language',
    'curt-phrasing',
    'impersonal-language',
    'customer-blame',
  ),
  ...over('customer-blame', 'directive-language', 'negative-language', 'passing-the-buck'),
  ...over('rating-request', 'customer-blame'),
  ...over(
    'cliche',
    'excess-apology',
    'empty-apology',
    'negative-language',
    'impersonal-language',
    'condescending-language',
    'wordiness',
    'idiom',
  ),
  ...over('negative-language', 'directive-language'),
  ...over('directive-language', 'condescending-language'),
  ...over('impersonal-language', 'wordiness', 'jargon'),
  ...over('condescending-language', 'wordiness'),
  ...over('jargon', 'readability'),
  ...over('sentence-length', 'readability'),
]

/** One rule that speaks before several. */
function over(speaks: string, ...silent: readonly string[]): readonly (readonly [string, string])[] {
  return silent.map((rule) => [speaks, rule] as const)
}

/** The rules that are silent where another speaks, by that other. */
const silentBeside = groupBy(precedence, ([speaks]) => speaks)

/** Leaves out what a more specific rule already says about the same words. Takes them in the order of their starts, and keeps it. */
export function dropOutspoken<Item extends Candidate>(candidates: readonly Item[]): readonly Item[] {
  if (candidates.length < 2) return candidates
  const byRule = groupBy(candidates, ({rule}) => rule)
  const silenced = new Set<Item>()
  for (const [speaks, louder] of byRule) {
    for (const [, silent] of silentBeside.get(speaks) ?? []) {
      for (const item of outspoken(byRule.get(silent) ?? [], louder)) silenced.add(item)
    }
  }
  return silenced.size === 0 ? candidates : candidates.filter((item) => !silenced.has(item))
}

/** Those of the softer rule's candidates that the louder rule speaks of as well, at least as severely. */
function* outspoken<Item extends Candidate>(softer: readonly Item[], louder: readonly Item[]): Iterable<Item> {
  let next = 0
  for (const item of softer) {
    while (next < louder.length && louder[next]!.end < item.start) next++
    for (let at = next; at < louder.length && louder[at]!.start <= item.end; at++) {
      const other = louder[at]!
      if (overlaps(item, other) && severityRank[other.severity] >= severityRank[item.severity]) yield item
    }
  }
}

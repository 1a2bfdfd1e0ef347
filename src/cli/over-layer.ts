import {nearestName} from '../guide/errors.ts'
import {type Guide, type GuideLayer, layerFromObject} from '../guide/index.ts'
import type {AnyRule} from '../rule/index.ts'
import type {RuleWish} from './options.ts'
import {UsageError} from './usage-error.ts'

/**
 * The layer that `--rule` puts over a guide.
 *
 * @throws UsageError for a rule that the guide does not know, with the nearest name.
 */
export const overLayer = (guide: Guide, wishes: readonly RuleWish[]): GuideLayer =>
  layerOf(wishes, guide.rules, (id) =>
    guide.libraryRules.some((rule) => rule.id === id)
      ? new UsageError(`${id} looks at a whole library of replies: run “replylint library --rule ${id}”`)
      : unknownRule(
          id,
          guide.rules.map((rule) => rule.id),
        ),
  )

/**
 * The layer that `--rule` puts over a guide when a library is linted.
 *
 * @throws UsageError for a rule that is not about a library.
 */
export const libraryOverLayer = (guide: Guide, wishes: readonly RuleWish[]): GuideLayer =>
  layerOf(wishes, guide.libraryRules, (id) =>
    guide.rules.some((rule) => rule.id === id)
      ? new UsageError(`${id} looks at one reply at a time: run “replylint --rule ${id}”`)
      : unknownRule(
          id,
          guide.libraryRules.map((rule) => rule.id),
        ),
  )

function layerOf(
  wishes: readonly RuleWish[],
  rules: readonly AnyRule[],
  unknown: (id: string) => UsageError,
): GuideLayer {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const settings = wishes.map(({id, severity}) => {
    const rule = known.get(id)
    if (!rule) throw unknown(id)
    return [id, severity ?? rule.severity]
  })
  return layerFromObject({rules: Object.fromEntries(settings)}, '--rule')
}

/** What is said of a rule that there is not. */
export function unknownRule(id: string, known: Iterable<string>): UsageError {
  const nearest = nearestName(id, known)
  const next = nearest === undefined ? '“replylint rules” lists them' : `did you mean “${nearest}”?`
  return new UsageError(`there is no rule “${id}”: ${next}`)
}

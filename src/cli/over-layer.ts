import {nearestName} from '../guide/errors.ts'
import {type Guide, type GuideLayer, layerFromObject} from '../guide/index.ts'
import type {RuleWish} from './options.ts'
import {UsageError} from './usage-error.ts'

/**
 * The layer that `--rule` puts over a guide.
 *
 * @throws UsageError for a rule that the guide does not know, with the nearest name.
 */
export function overLayer(guide: Guide, wishes: readonly RuleWish[]): GuideLayer {
  const known = new Map(guide.rules.map((rule) => [rule.id, rule]))
  const settings = wishes.map(({id, severity}) => {
    const rule = known.get(id)
    if (!rule) throw unknownRule(id, known.keys())
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

import type {Rule} from '../rule/rule.ts'
import type {Guide} from './guide.ts'
import type {GuideLayer} from './layer.ts'

/** What came of a guide's own examples. */
export interface GuideChecks {
  /** A line for each example that failed, with the file that it is from. */
  readonly failures: readonly string[]
  /** How many examples were tried. */
  readonly examples: number
  /** Ids of phrase lists and rules of the guide that have no example. */
  readonly untested: readonly string[]
}

/**
 * Runs the examples of every phrase list and every used rule of a guide.
 *
 * @param check returns what failed of one rule's examples, a line each (`checkExamples` of `replylint/testing`).
 */
export function checkGuide(guide: Guide, check: (rule: Rule) => readonly string[]): GuideChecks {
  const own = ownRules(guide)
  const tested = own.filter(({rule}) => rule.examples.length > 0)
  return {
    failures: tested.flatMap(({rule, layer}) => check(rule).map((failure) => `${layer.file}: ${failure}`)),
    examples: tested.reduce((sum, {rule}) => sum + rule.examples.length, 0),
    untested: own.filter(({rule}) => rule.examples.length === 0).map(({rule}) => rule.id),
  }
}

function ownRules({layers, rules}: Guide): readonly {readonly rule: Rule; readonly layer: GuideLayer}[] {
  // A Vale style has no examples, and nobody can give it some.
  const own = layers.filter(({kind}) => kind !== 'vale')
  return rules.flatMap((rule) => {
    const layer = own.findLast(({value, used}) => Object.hasOwn(value.phrases ?? {}, rule.id) || used?.includes(rule))
    return layer ? [{rule, layer}] : []
  })
}

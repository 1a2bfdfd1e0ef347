import type {PhraseEntry} from '../document/phrase/entry.ts'
import type {AnyRule} from '../rule/library-rule.ts'
import {listsOf} from '../rule/lists.ts'
import {defaultsOf, type OptionSpec} from '../rule/options.ts'
import type {Rule} from '../rule/rule.ts'
import type {GuidePath, GuideProblem} from './errors.ts'
import type {RuleSettings} from './input.ts'
import {type GuideLayer, type Mark, placed} from './layer.ts'
import {entryProblems, patternProblems} from './patterns.ts'
import {type ShapeProblem, unknownName, wrongValue} from './shape.ts'
import {isMap, listOf, spell} from './values.ts'

/** The option that every rule has besides its own. */
export const allowSpec = {
  type: 'list',
  default: [],
  about: 'Phrases that this team says on purpose, in the phrase language.',
} as const satisfies OptionSpec

/** A rule's options with `allow`, which rules about a whole library do not have. */
export const specsOf = ({group, options}: AnyRule): Readonly<Record<string, OptionSpec>> =>
  group === 'library' ? options : {allow: allowSpec, ...options}

type Problem = ShapeProblem & {readonly within?: Mark['within']}

/** What is wrong with all that a layer says of rules. */
export function settingProblems(layer: GuideLayer, rules: ReadonlyMap<string, AnyRule>): readonly GuideProblem[] {
  const {value} = layer
  return [
    ...wordProblems(layer, rules),
    ...ruleProblems(layer, value.rules, ['rules'], rules),
    ...Object.entries(value.channels ?? {}).flatMap(([channel, settings]) =>
      ruleProblems(layer, settings, ['channels', channel], rules),
    ),
    ...(value.overrides ?? []).flatMap((override, index) =>
      ruleProblems(layer, override.rules, ['overrides', index, 'rules'], rules),
    ),
  ].map((problem) => placed(layer, problem))
}

function wordProblems({value, kind}: GuideLayer, rules: ReadonlyMap<string, AnyRule>): readonly Problem[] {
  const specs = rules.get('terminology')?.options
  return (['product', 'terms'] as const).flatMap((key): readonly Problem[] => {
    if (value[key] === undefined || kind === 'preset') return []
    const spec = specs?.[key === 'product' ? 'names' : 'terms']
    if (spec === undefined) {
      return [{path: [key], key: true, message: `“${key}” needs the rule terminology, which is not here.`}]
    }
    if (key === 'terms') return settingProblemsOf(rules.get('terminology')!, {terms: value.terms}, [])
    const names = listOf(value.product)
    const path = (index: number) => (typeof value.product === 'string' ? ['product'] : ['product', index])
    return names.flatMap((name, index) => phraseProblemsOf(rules.get('terminology')!, 'names', [name], path(index)))
  })
}

function ruleProblems(
  {kind}: GuideLayer,
  settings: RuleSettings | undefined,
  path: GuidePath,
  rules: ReadonlyMap<string, AnyRule>,
): readonly Problem[] {
  return Object.entries(settings ?? {}).flatMap(([id, setting]): readonly Problem[] => {
    const rule = rules.get(id)
    if (rule) return isMap(setting) ? settingProblemsOf(rule, setting, [...path, id]) : []
    if (kind === 'preset') return []
    return [unknownName('rule', id, [...path, id], rules.keys(), 'replylint rules lists them all.')]
  })
}

function settingProblemsOf(
  rule: AnyRule,
  setting: Readonly<Record<string, unknown>>,
  path: GuidePath,
): readonly Problem[] {
  const specs = specsOf(rule)
  const names = ['severity', ...Object.keys(specs)]
  return Object.entries(setting).flatMap(([key, value]): readonly Problem[] => {
    if (key === 'severity') return []
    if (!Object.hasOwn(specs, key)) {
      const next = `${rule.id} has ${spell(names, 'and')}.`
      return [unknownName(`option of ${rule.id}`, key, [...path, key], names, next)]
    }
    const wrong = optionProblems(specs[key]!, key, value, [...path, key])
    if (wrong.length > 0) return wrong
    if (key !== 'allow') return madeProblems(rule, key, value, [...path, key])
    return (value as readonly string[]).flatMap((pattern, index) => patternProblems(pattern, [...path, key, index]))
  })
}

/** What is wrong with the phrases that a rule makes of an option, item by item. */
function madeProblems(rule: AnyRule, key: string, value: unknown, path: GuidePath): readonly Problem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => phraseProblemsOf(rule, key, [item], [...path, index]))
  }
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([name, item]) =>
    phraseProblemsOf(rule, key, Object.fromEntries([[name, item]]), [...path, name]),
  )
}

/** What is wrong with the phrases that a rule makes of one value of an option. */
function phraseProblemsOf(rule: AnyRule, key: string, value: unknown, path: GuidePath): readonly Problem[] {
  if (rule.group === 'library' || typeof rule.phrases !== 'function') return []
  const defaults = defaultsOf(rule.options)
  const known = new Set(entriesOf(rule, defaults).flatMap(({match}) => match))
  const made = entriesOf(rule, {...defaults, [key]: value}).filter(
    ({match}) => ![match].flat().every((one) => known.has(one)),
  )
  // The pattern is the rule's own making, so no part of it is a part of what the guide says.
  const found = made.flatMap((entry) => entryProblems(entry, () => path, false))
  return found.slice(0, 1).map(({within: _, ...problem}) => ({...problem, path}))
}

const entriesOf = (rule: Rule, options: Readonly<Record<string, unknown>>): readonly PhraseEntry[] =>
  Object.values(listsOf(rule, options)).flat()

/** What is wrong with the value of one option. */
export function optionProblems(spec: OptionSpec, name: string, value: unknown, path: GuidePath): readonly Problem[] {
  switch (spec.type) {
    case 'integer': {
      const expected = `a whole number from ${spec.min} to ${spec.max}`
      const right = Number.isInteger(value) && (value as number) >= spec.min && (value as number) <= spec.max
      return right ? [] : [wrongValue(path, `${expected} for ${name}`, value)]
    }
    case 'flag':
      return typeof value === 'boolean' ? [] : [wrongValue(path, 'true or false', value)]
    case 'choice':
      return spec.choices.includes(value as string) ? [] : [wrongValue(path, spell(spec.choices, 'or'), value)]
    case 'list':
      return listProblems(value, path)
    case 'swaps':
      return swapsProblems(value, path)
    case 'texts':
      return textsProblems(value, path)
    case 'lists':
      return listsProblems(value, path)
  }
}

function textsProblems(value: unknown, path: GuidePath): readonly Problem[] {
  if (!isMap(value)) return [wrongValue(path, 'a map of names to texts', value)]
  return Object.entries(value).flatMap(([name, item]) =>
    typeof item === 'string' ? [] : [wrongValue([...path, name], 'text', item)],
  )
}

function listsProblems(value: unknown, path: GuidePath): readonly Problem[] {
  if (!Array.isArray(value)) return [wrongValue(path, 'a list of lists', value)]
  return value.flatMap((item, index) => listProblems(item, [...path, index]))
}

function listProblems(value: unknown, path: GuidePath): readonly Problem[] {
  if (!Array.isArray(value)) {
    const problem = wrongValue(path, 'a list', value)
    return [typeof value === 'string' ? {...problem, next: `Write [${value}].`} : problem]
  }
  return value.flatMap((item, index) => (typeof item === 'string' ? [] : [wrongValue([...path, index], 'text', item)]))
}

function swapsProblems(value: unknown, path: GuidePath): readonly Problem[] {
  if (!isMap(value)) return [wrongValue(path, 'a map of words to avoid to what to write instead', value)]
  return Object.entries(value).flatMap(([pattern, swap]) => {
    const at = [...path, pattern]
    const broken = patternProblems(pattern, at).map((problem) => ({...problem, key: true}))
    if (swap === null || typeof swap === 'string') return broken
    if (Array.isArray(swap)) return [...broken, ...listProblems(swap, at)]
    return [...broken, wrongValue(at, 'text, a list of texts, or null', swap)]
  })
}

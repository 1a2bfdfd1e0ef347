import type {Channel} from '../document/draft.ts'
import type {GuidePath} from './errors.ts'
import {type FileTest, matchFiles} from './files.ts'
import type {Override, RuleSettings} from './input.ts'
import type {GuideLayer} from './layer.ts'
import {isMap, listOf} from './values.ts'

/** One value that a layer gives to one key of a rule: `severity`, or an option. */
export interface Assignment {
  readonly rule: string
  readonly key: string
  readonly value: unknown
  /** Where the layer says so. */
  readonly path: GuidePath
}

/** Assignments that hold under one condition. */
export interface Block {
  readonly layer: GuideLayer
  readonly assignments: readonly Assignment[]
  readonly channel?: Channel
  /** Its test of a file, when only some files are meant. */
  readonly files?: FileTest
}

/** What a layer says of rules, in the order in which it holds: for all drafts, then by channel, then by file. */
export function blocksOf(layer: GuideLayer): readonly Block[] {
  const {rules = {}, channels = {}, overrides = []} = layer.value
  return [
    {layer, assignments: [...termsOf(layer), ...assignmentsOf(rules, ['rules']), ...namesOf(layer)]},
    ...Object.entries(channels).map(([channel, settings]) => ({
      layer,
      assignments: assignmentsOf(settings, ['channels', channel]),
      channel: channel as Channel,
    })),
    ...overrides.map((override, index) => ({
      layer,
      assignments: assignmentsOf(override.rules ?? {}, ['overrides', index, 'rules']),
      files: filesOf(layer, override),
    })),
  ]
}

/** The test of the files that an override or an export is about. */
export const filesOf = (layer: GuideLayer, {files}: Pick<Override, 'files'>): FileTest =>
  matchFiles(listOf(files), layer.folder)

function assignmentsOf(settings: RuleSettings, path: GuidePath): readonly Assignment[] {
  return Object.entries(settings).flatMap(([rule, setting]) => {
    if (typeof setting === 'string') return [{rule, key: 'severity', value: setting, path: [...path, rule]}]
    return Object.entries(setting).map(([key, value]) => ({rule, key, value, path: [...path, rule, key]}))
  })
}

/** `terms` are an option of `terminology` that has a place of its own; what the rule's own says of the same words wins. */
const termsOf = ({value: {terms}}: GuideLayer): readonly Assignment[] =>
  terms === undefined ? [] : [{rule: 'terminology', key: 'terms', value: terms, path: ['terms']}]

/** `product` and the names of `terminology` in the same layer hold together. */
function namesOf({value: {product, rules}}: GuideLayer): readonly Assignment[] {
  if (product === undefined) return []
  const setting = rules?.terminology
  const more = isMap(setting) && Array.isArray(setting.names) ? (setting.names as readonly string[]) : []
  return [{rule: 'terminology', key: 'names', value: [...listOf(product), ...more], path: ['product']}]
}

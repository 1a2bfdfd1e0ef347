import {libraryRules as builtInLibraryRules} from '../../rules/index.ts'
import type {Context} from '../document/draft.ts'
import type {AnyRule, LibraryRule} from '../rule/library-rule.ts'
import type {Rule, Severity} from '../rule/rule.ts'
import {type Assignment, type Block, blocksOf, filesOf} from './assignments.ts'
import {settingProblems, specsOf} from './check-settings.ts'
import {mergeContexts, toContext} from './context.ts'
import type {GuidePath} from './errors.ts'
import type {FileTest} from './files.ts'
import type {ContextKey, Guide, Origin, RuleState, Settings, Where} from './guide.ts'
import {type GuideIgnore, ignoreProblems, ignoresOf, reasonProblems} from './ignores.ts'
import type {ContextInput, ExportInput} from './input.ts'
import {type GuideLayer, inOrder, throwProblems} from './layer.ts'
import {rulesOf} from './rules-of.ts'
import {phraseListProblems} from './team-phrases.ts'

/**
 * Makes one guide of layers, base first, and the built-in rules. Later layers win: a severity, number, text or list replaces the earlier one,
 * a map such as `terms` is merged entry by entry. Within a layer a channel's settings come after those for all drafts, and overrides last.
 *
 * @throws GuideError with everything that is wrong in any layer.
 */
export function resolveGuide(
  layers: readonly GuideLayer[],
  rules: readonly Rule[],
  libraryRules: readonly LibraryRule[] = builtInLibraryRules,
): Guide {
  const {rules: all, problems} = rulesOf(layers, rules)
  const byId = new Map<string, AnyRule>([...all, ...libraryRules].map((rule) => [rule.id, rule]))
  throwProblems(
    layers.flatMap((layer) =>
      inOrder([
        ...layer.problems,
        ...phraseListProblems(layer),
        ...settingProblems(layer, byId),
        ...ignoreProblems(layer, byId),
        ...problems.filter(({file}) => file === layer.file),
      ]),
    ),
  )
  const guide = new ResolvedGuide(layers, all, libraryRules)
  const form = guide.settingsFor().get('suppression-comment')
  if (form?.options.reason === true) throwProblems(layers.flatMap(reasonProblems))
  return guide
}

/** Who said something, and where; its line is looked up when somebody asks. */
interface Said {
  readonly layer: GuideLayer
  readonly path: GuidePath
}

/** What an assignment has become: the value that holds, who said so, and for a map who said each entry. */
interface Held {
  readonly value: unknown
  readonly said: Said
  readonly entries?: ReadonlyMap<string, Said>
}

type HeldRules = ReadonlyMap<string, ReadonlyMap<string, Held>>

interface Resolved {
  readonly held: HeldRules
  readonly settings: Settings
}

interface ContextBlock {
  readonly layer: GuideLayer
  readonly context: ContextInput
  readonly path: GuidePath
  readonly files?: FileTest
}

class ResolvedGuide implements Guide {
  readonly voice
  readonly context: Context
  readonly ignores: readonly GuideIgnore[]
  readonly #all: readonly AnyRule[]
  readonly #blocks: readonly Block[]
  readonly #contexts: readonly ContextBlock[]
  readonly #exports: readonly {readonly entry: ExportInput; readonly files: FileTest}[]
  readonly #byBlocks = new Map<string, Resolved>()
  readonly #bySettings = new Map<string, Settings>()

  constructor(
    readonly layers: readonly GuideLayer[],
    readonly rules: readonly Rule[],
    readonly libraryRules: readonly LibraryRule[],
  ) {
    this.voice = layers.findLast(({value}) => value.voice !== undefined)?.value.voice ?? 'friendly'
    this.#all = [...rules, ...libraryRules]
    this.#blocks = layers.flatMap(blocksOf).filter(({assignments}) => assignments.length > 0)
    this.#contexts = layers.flatMap(contextBlocks)
    this.#exports = layers.flatMap((layer) =>
      (layer.value.exports ?? []).map((entry) => ({entry, files: filesOf(layer, entry)})),
    )
    this.ignores = layers.flatMap(ignoresOf)
    this.context = this.contextFor()
  }

  settingsFor(where: Where = {}): Settings {
    return this.#resolve(where).settings
  }

  contextFor(file?: string): Context {
    return this.#contextBlocks(file).reduce((under, {context}) => mergeContexts(under, toContext(context)), {})
  }

  exportFor(file: string): ExportInput | undefined {
    return this.#exports.findLast(({files}) => files(file))?.entry
  }

  originOf(ruleId: string, key: string, where: Where = {}, entry?: string): Origin {
    const held = this.#resolve(where).held.get(ruleId)?.get(key)
    const said = entry === undefined ? held?.said : held?.entries?.get(entry)
    return said ? originIn(said) : 'default'
  }

  originOfVoice(): Origin {
    const layer = this.layers.findLast(({value}) => value.voice !== undefined)
    return layer ? originIn({layer, path: ['voice']}) : 'default'
  }

  originOfContext(key: ContextKey, file?: string): Origin {
    for (const {layer, context, path} of this.#contextBlocks(file).toReversed()) {
      const said = contextPath(context, key)
      if (said) return originIn({layer, path: [...path, ...said]})
    }
    return 'default'
  }

  #contextBlocks(file: string | undefined): readonly ContextBlock[] {
    return this.#contexts.filter(({files}) => holdsFor(files, file))
  }

  #resolve({channel, file}: Where): Resolved {
    const here = channel ?? this.contextFor(file).channel ?? 'email'
    const blocks = this.#blocks.filter(
      (block) => (block.channel === undefined || block.channel === here) && holdsFor(block.files, file),
    )
    const key = blocks.map((block) => this.#blocks.indexOf(block)).join()
    let resolved = this.#byBlocks.get(key)
    if (!resolved) {
      const held = hold(blocks, this.#all)
      resolved = {held, settings: this.#shared(settingsOf(held, this.#all))}
      this.#byBlocks.set(key, resolved)
    }
    return resolved
  }

  /** The map that was first made with these settings. */
  #shared(settings: Settings): Settings {
    const key = JSON.stringify([...settings])
    const shared = this.#bySettings.get(key) ?? settings
    this.#bySettings.set(key, shared)
    return shared
  }
}

const holdsFor = (files: FileTest | undefined, file: string | undefined): boolean =>
  files === undefined || (file !== undefined && files(file))

function contextBlocks(layer: GuideLayer): readonly ContextBlock[] {
  const {context, helpDesk, overrides = []} = layer.value
  return [
    ...(helpDesk === undefined ? [] : [{layer, context: {helpDesk}, path: []}]),
    ...(context ? [{layer, context, path: ['context']}] : []),
    ...overrides.flatMap((override, index) =>
      override.context
        ? [{layer, context: override.context, path: ['overrides', index, 'context'], files: filesOf(layer, override)}]
        : [],
    ),
  ]
}

/** Where in a written context a key is said; the language has two places. */
function contextPath(context: ContextInput, key: ContextKey): GuidePath | undefined {
  const {customer} = context
  if (key === 'language' && typeof customer === 'object' && customer.language !== undefined)
    return ['customer', 'language']
  return context[key] === undefined ? undefined : [key]
}

function originIn({layer, path}: Said): Origin {
  const line = layer.locate(path, {key: true})?.line
  return {layer, ...(line === undefined ? {} : {line})}
}

/** Applies the blocks in order. Assignments to rules that are not there come from presets and are passed over. */
function hold(blocks: readonly Block[], rules: readonly AnyRule[]): HeldRules {
  const kinds = new Map(rules.map((rule) => [rule.id, specsOf(rule)]))
  const held = new Map<string, Map<string, Held>>()
  for (const {layer, assignments} of blocks) {
    for (const assignment of assignments) {
      const specs = kinds.get(assignment.rule)
      if (specs === undefined) continue
      const keys = held.get(assignment.rule) ?? new Map<string, Held>()
      held.set(assignment.rule, keys)
      const spec = assignment.key === 'severity' ? undefined : specs[assignment.key]
      const under = keys.get(assignment.key)
      keys.set(
        assignment.key,
        spec?.type === 'swaps' || spec?.type === 'texts'
          ? heldSwaps(assignment, layer, under, spec.default)
          : {value: assignment.value, said: {layer, path: assignment.path}},
      )
    }
  }
  return held
}

/** A map's entries over those that hold so far. */
function heldSwaps({value, path}: Assignment, layer: GuideLayer, under: Held | undefined, byDefault: object): Held {
  const swaps = value as Readonly<Record<string, unknown>>
  const entries = new Map(under?.entries)
  for (const entry of Object.keys(swaps)) entries.set(entry, {layer, path: [...path, entry]})
  return {
    value: {...((under?.value as object | undefined) ?? byDefault), ...swaps},
    said: {layer, path},
    entries,
  }
}

function settingsOf(held: HeldRules, rules: readonly AnyRule[]): Settings {
  const settings = new Map<string, RuleState>()
  for (const rule of rules) {
    const keys = held.get(rule.id)
    const severity = (keys?.get('severity')?.value ?? rule.severity) as Severity | 'off'
    if (severity === 'off') continue
    const options = Object.fromEntries(
      Object.entries(specsOf(rule)).map(([key, spec]) => {
        const found = keys?.get(key)
        return [key, found ? found.value : spec.default]
      }),
    )
    settings.set(rule.id, {severity, options, explicit: keys?.has('severity') ?? false})
  }
  return settings
}

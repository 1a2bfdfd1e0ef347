import type {GuideProblem} from './errors.ts'
import {type GuideLayer, placed} from './layer.ts'
import {basePreset, isPreset, presetLayer, presetNames} from './presets.ts'
import {unknownName} from './shape.ts'
import {listOf, spell} from './values.ts'

/** One of the things that a guide extends: a preset's layer, or the path of a file or of a Vale style's folder as written. */
export type Base =
  | {readonly preset: GuideLayer}
  | {readonly path: string; readonly vale: boolean; readonly at: readonly (string | number)[]}

const valePrefix = 'vale:'

/** What a layer extends, in order, without its own problems; a guide that does not say extends the base preset. */
export function basesOf(layer: GuideLayer): {
  readonly bases: readonly Base[]
  readonly problems: readonly GuideProblem[]
} {
  if (layer.value.extends === undefined) {
    return {bases: layer.kind === 'preset' ? [] : [{preset: basePreset()}], problems: []}
  }
  const bases: Base[] = []
  const problems: GuideProblem[] = []
  for (const [index, name] of listOf(layer.value.extends).entries()) {
    const at = typeof layer.value.extends === 'string' ? ['extends'] : ['extends', index]
    if (isPreset(name)) bases.push({preset: presetLayer(name)})
    else if (name.startsWith(valePrefix)) bases.push({path: name.slice(valePrefix.length), vale: true, at})
    else if (/[/\\]|\.(ya?ml|json|m?js)$/.test(name)) bases.push({path: name, vale: false, at})
    else problems.push(placed(layer, unknownPreset(name, at)))
  }
  return {bases, problems}
}

function unknownPreset(name: string, path: readonly (string | number)[]) {
  const next = `The presets are ${spell(presetNames, 'and')}; a file is a path such as ./team.yaml, a Vale style vale:styles/Team.`
  return {...unknownName('preset', name, path, presetNames, next), key: false}
}

/** Layers in order, each file and preset once, where it comes first. */
export function distinct(layers: readonly GuideLayer[]): readonly GuideLayer[] {
  const seen = new Set<string>()
  return layers.filter((layer) => {
    const name = `${layer.kind} ${layer.file}`
    if (layer.kind !== 'object' && seen.has(name)) return false
    seen.add(name)
    return true
  })
}

/**
 * A layer with the presets it extends, base first, for guides that are no files.
 *
 * A path in `extends` becomes a problem of the layer, since nothing here reads files.
 */
export function withPresets(layer: GuideLayer): readonly GuideLayer[] {
  const {bases, problems} = basesOf(layer)
  const unread = bases.flatMap((base) => {
    if ('preset' in base) return []
    const next = 'Load the guide with replylint/node, which reads files.'
    const what = base.vale ? 'a Vale style' : 'a file'
    return [placed(layer, {path: base.at, message: `“${base.path}” is ${what}, and files are not read here.`, next})]
  })
  const presetLayers = bases.flatMap((base) => ('preset' in base ? [base.preset] : []))
  return distinct([...presetLayers, {...layer, problems: [...layer.problems, ...problems, ...unread]}])
}

import type {GuideInput} from './input.ts'
import type {GuideLayer} from './layer.ts'

/**
 * The presets, by name. Rules know their own severities and a preset says only what differs; settings for rules that a linter does
 * not have are passed over.
 */
export const presets = {
  /** Every rule at its own severity: what holds where there is no guide. */
  recommended: {},
  /** For teams that speak formally. */
  formal: {voice: 'formal'},
  /** For public replies on social media. */
  social: {context: {channel: 'social'}},
  /** For folders of saved replies. */
  templates: {context: {template: true}},
} as const satisfies Readonly<Record<string, GuideInput>>

export type PresetName = keyof typeof presets

export const presetNames = Object.keys(presets) as readonly PresetName[]

export const isPreset = (name: string): name is PresetName => Object.hasOwn(presets, name)

/** What a guide extends that does not say. */
export const basePreset = (): GuideLayer => presetLayer('recommended')

/** A preset as a layer. */
export function presetLayer(name: PresetName): GuideLayer {
  return {kind: 'preset', file: name, value: presets[name], problems: [], locate: () => undefined}
}

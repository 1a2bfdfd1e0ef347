export {checkGuide, type GuideChecks} from './check-examples.ts'
export {allowSpec} from './check-settings.ts'
export {defineGuide} from './define.ts'
export {formatGuideProblem, GuideError, type GuidePath, type GuideProblem} from './errors.ts'
export {basesOf, distinct, withPresets} from './extend.ts'
export type {ContextKey, Guide, Origin, RuleState, Settings, Where} from './guide.ts'
export type {GuideIgnore} from './ignores.ts'
export type {
  ContextInput,
  ExampleInput,
  ExportInput,
  GuideInput,
  Override,
  RuleSetting,
  RuleSettings,
  TeamPhrases,
} from './input.ts'
export {type GuideLayer, layerFromObject} from './layer.ts'
export {type GuideText, parseGuide} from './parse.ts'
export type {GuidePlace} from './place.ts'
export {basePreset, isPreset, type PresetName, presetNames, presets} from './presets.ts'
export {resolveGuide} from './resolve.ts'

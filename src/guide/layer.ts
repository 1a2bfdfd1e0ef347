import type {Rule} from '../rule/rule.ts'
import {GuideError, type GuidePath, type GuideProblem} from './errors.ts'
import type {GuideInput} from './input.ts'
import type {GuidePlace} from './place.ts'
import {type ShapeProblem, validPart} from './shape.ts'

/** What to mark at a path: its key rather than its value, or only a part of its text. */
export interface Mark {
  readonly key?: boolean
  /** Offsets in the value (or, with `key`, in the key), half-open, in UTF-16 code units. */
  readonly within?: {readonly start: number; readonly end: number}
}

/** One guide, as written: a file, a preset, an object, or a Vale style that a guide extends. */
export interface GuideLayer {
  readonly kind: 'file' | 'preset' | 'object' | 'vale'
  /** The file's path, the preset's name, the Vale style's folder, or what the object is called in errors. */
  readonly file: string
  /** Where globs of `overrides` start, with forward slashes; without it they are compared with a file's path as it is given. */
  readonly folder?: string
  /** The part of the guide that has the right shape. */
  readonly value: GuideInput
  /** What is wrong with the rest; `resolveGuide` throws it together with what the rules find. */
  readonly problems: readonly GuideProblem[]
  /** The rules of `use:`, once they are loaded. */
  readonly used?: readonly Rule[]
  /** What of a Vale style is not read, and why: a line each. */
  readonly leftOut?: readonly string[]
  /** Where the guide says what is at `path`; the nearest that exists above it. Undefined when the guide has no text. */
  locate(path: GuidePath, mark?: Mark): GuidePlace | undefined
}

/** Where a layer comes from. */
export type LayerSource = Pick<GuideLayer, 'kind' | 'file' | 'folder' | 'locate'>

/** Checks the shape of a guide's value. Throws nothing: what is wrong is in `problems`. */
export function makeLayer(input: unknown, source: LayerSource): GuideLayer {
  const {value, problems} = validPart(input)
  return {...source, value, problems: inOrder(problems.map((problem) => placed(source, problem)))}
}

/** A guide that is no file: one given to the library, a default export of a module, options of a command line. */
export function layerFromObject(value: unknown, name: string, folder?: string): GuideLayer {
  return makeLayer(value, {
    kind: 'object',
    file: name,
    ...(folder === undefined ? {} : {folder}),
    locate: () => undefined,
  })
}

/** The problem with its place in the layer. */
export function placed(
  source: Pick<LayerSource, 'file' | 'locate'>,
  {key, within, ...problem}: ShapeProblem & {readonly within?: Mark['within']},
): GuideProblem {
  const place = source.locate(problem.path, {...(key ? {key} : {}), ...(within ? {within} : {})})
  return {file: source.file, ...problem, ...(place ? {place} : {})}
}

/** @throws GuideError when there are problems. */
export function throwProblems(problems: readonly GuideProblem[]): void {
  if (problems.length > 0) throw new GuideError(problems)
}

/** Problems of one layer as they stand in its text. */
export const inOrder = (problems: readonly GuideProblem[]): readonly GuideProblem[] =>
  problems.toSorted((one, other) => (one.place?.start ?? 0) - (other.place?.start ?? 0))

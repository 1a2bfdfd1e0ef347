import type {PhraseEntry} from '../document/phrase/entry.ts'
import type {AnyRule} from '../rule/library-rule.ts'
import {filesOf} from './assignments.ts'
import type {GuideProblem} from './errors.ts'
import type {GuideLayer} from './layer.ts'
import {placed} from './layer.ts'
import {patternProblems} from './patterns.ts'
import {unknownName} from './shape.ts'
import {listOf} from './values.ts'

/** What an entry of `ignore` is held against. */
export interface IgnoredDraft {
  readonly file?: string | undefined
  readonly reply?: {readonly id?: string | number; readonly title?: string} | undefined
}

/** An entry of `ignore`, ready to be asked. */
export interface GuideIgnore {
  readonly rules: readonly string[]
  /** Only what meets these words is ignored. */
  readonly phrase?: PhraseEntry
  readonly reason?: string
  /** Whether it names one file, so that it is known to be of no use as soon as that file does not need it. */
  readonly isOneFile: boolean
  /** The guide and the line that say so. */
  readonly file: string
  readonly line?: number
  holdsFor(draft: IgnoredDraft): boolean
}

/** The entries of `ignore` in a layer. */
export function ignoresOf(layer: GuideLayer): readonly GuideIgnore[] {
  return (layer.value.ignore ?? []).map(({rule, files, reply, phrase, reason}, index) => {
    const isIn = files === undefined ? () => true : filesOf(layer, {files})
    const replies = reply === undefined ? undefined : new Set(listOf<string | number>(reply).map(String))
    const line = layer.locate(['ignore', index])?.line
    return {
      rules: listOf(rule),
      ...(phrase === undefined ? {} : {phrase: {match: phrase}}),
      ...(reason === undefined ? {} : {reason}),
      isOneFile: typeof files === 'string' && files.includes('/') && !/[*?[\]{}()!]|\/$/.test(files),
      file: layer.file,
      ...(line === undefined ? {} : {line}),
      holdsFor: ({file, reply: own = {}}) =>
        (files === undefined || (file !== undefined && isIn(file))) &&
        (replies === undefined || [own.id, own.title].some((name) => name !== undefined && replies.has(String(name)))),
    }
  })
}

/** What is wrong with the entries of `ignore` in a layer: rules that there are not, phrases that cannot be read. */
export function ignoreProblems(layer: GuideLayer, rules: ReadonlyMap<string, AnyRule>): readonly GuideProblem[] {
  return (layer.value.ignore ?? [])
    .flatMap(({rule, phrase}, index) => [
      ...listOf(rule).flatMap((id, at) => {
        const path = ['ignore', index, 'rule', ...(typeof rule === 'string' ? [] : [at])]
        if (rules.has(id)) return []
        return [{...unknownName('rule', id, path, rules.keys(), 'replylint rules lists them all.'), key: false}]
      }),
      ...listOf(phrase).flatMap((pattern, at) =>
        patternProblems(pattern, ['ignore', index, 'phrase', ...(typeof phrase === 'string' ? [] : [at])]),
      ),
    ])
    .map((problem) => placed(layer, problem))
}

/** What is wrong where a reason is asked for and an entry gives none. */
export function reasonProblems(layer: GuideLayer): readonly GuideProblem[] {
  return (layer.value.ignore ?? []).flatMap(({reason}, index) => {
    if (reason !== undefined && reason.trim() !== '') return []
    const message = '“reason” is missing: this guide asks for one wherever a rule is ignored.'
    return [placed(layer, {path: ['ignore', index], message})]
  })
}

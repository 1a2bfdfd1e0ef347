import {type Document, isScalar, isMap as isYamlMap, type Node, parseDocument} from 'yaml'
import type {GuideProblem} from '../errors.ts'
import {placeIn} from '../place.ts'
import {isMap, listOf} from '../values.ts'

/** A rule of a Vale style as its file says it, with every value where it belongs. */
export interface ValeRuleFile {
  /** The rule's kind. */
  readonly extends: string
  readonly message: string
  readonly level: 'suggestion' | 'warning' | 'error'
  text(key: string): string | undefined
  flag(key: string): boolean
  number(key: string): number | undefined
  /** A list, or one text as a list of one. */
  list(key: string): readonly string[]
  /** A map of texts to texts, in the file's order. */
  texts(key: string): readonly (readonly [string, string])[]
  map(key: string): Readonly<Record<string, unknown>>
  has(key: string): boolean
  /** A problem at the value of a key, or of one item of it. */
  problem(message: string, key: string, item?: string | number): GuideProblem
}

/** A rule's file cannot be read; `problem` says where and why. */
export class RuleFileFault extends Error {
  override readonly name = 'RuleFileFault'
  constructor(readonly problem: GuideProblem) {
    super(problem.message)
  }
}

const levels = ['suggestion', 'warning', 'error'] as const

/**
 * Reads the YAML of one rule.
 *
 * @param file as errors name it
 * @throws RuleFileFault
 */
export function readRuleFile(text: string, file: string): ValeRuleFile {
  const document = parsed(text, file)
  const value: unknown = jsOf(document, text, file)
  const problem: ValeRuleFile['problem'] = (message, key, item) => {
    const [start, end] = rangeOf(document, key, item)
    return {file, path: item === undefined ? [key] : [key, item], place: placeIn(text, start, end), message}
  }
  const fail = (message: string, key: string, item?: string | number): never => {
    throw new RuleFileFault(problem(message, key, item))
  }
  if (!isMap(value)) return fail('This is no rule of Vale: it has no “extends”.', '')
  const kind = value.extends
  if (typeof kind !== 'string') return fail('This is no rule of Vale: it has no “extends”.', 'extends')
  const level = value.level ?? 'warning'
  if (!(levels as readonly unknown[]).includes(level)) fail('Expected suggestion, warning or error.', 'level')
  return {...readers(value, fail), extends: kind, level: level as ValeRuleFile['level'], problem}
}

type Fail = (message: string, key: string, item?: string | number) => never

function readers(value: Readonly<Record<string, unknown>>, fail: Fail) {
  const text = (key: string): string | undefined => {
    const found = own(value, key)
    if (found === undefined || found === null) return undefined
    return isPlain(found) ? String(found) : fail('Expected text.', key)
  }
  const list = (key: string): readonly string[] =>
    listOf(own(value, key) ?? undefined).map((item, index) =>
      isPlain(item) ? String(item) : fail('Expected text.', key, index),
    )
  const map = (key: string): Readonly<Record<string, unknown>> => {
    const found = own(value, key) ?? {}
    return isMap(found) ? found : fail('Expected a map.', key)
  }
  return {
    message: text('message') ?? '',
    text,
    list,
    map,
    flag: (key: string) => own(value, key) === true || own(value, key) === 'true',
    number(key: string) {
      const found = own(value, key)
      if (found === undefined || found === null) return undefined
      return typeof found === 'number' && Number.isFinite(found) ? found : fail('Expected a number.', key)
    },
    texts: (key: string) =>
      Object.entries(map(key)).map(
        ([name, item]) =>
          [name, isPlain(item) ? String(item) : item === null ? '' : fail('Expected text.', key, name)] as const,
      ),
    has: (key: string) => Object.hasOwn(value, key),
  }
}

const own = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

function parsed(text: string, file: string): Document.Parsed {
  const fail = (message: string, start: number, end: number): never => {
    throw new RuleFileFault({file, path: [], place: placeIn(text, start, end), message})
  }
  try {
    const document = parseDocument(text, {schema: 'core', prettyErrors: false, logLevel: 'error', uniqueKeys: false})
    const [error] = document.errors
    return error ? fail(`This is not YAML as it stands: ${error.message}`, ...error.pos) : document
  } catch (error) {
    if (error instanceof RangeError) return fail('This is nested deeper than any rule.', 0, 0)
    throw error
  }
}

function jsOf(document: Document.Parsed, text: string, file: string): unknown {
  try {
    return document.toJS({maxAliasCount: 100})
  } catch (error) {
    if (!(error instanceof ReferenceError) && !(error instanceof RangeError)) throw error
    throw new RuleFileFault({file, path: [], place: placeIn(text, 0, 0), message: 'Its aliases stand for too much.'})
  }
}

/** The offsets of a key's value or one item of it; of the start of the file where there is none. */
function rangeOf(document: Document.Parsed, key: string, item?: string | number): readonly [number, number] {
  const value = isYamlMap(document.contents) ? document.get(key, true) : undefined
  const node = item === undefined || !value ? value : itemOf(value, item)
  const [start = 0, end = start] = (node as Node | undefined)?.range ?? []
  return [start, end]
}

function itemOf(value: unknown, item: string | number): unknown {
  if (!isYamlMap(value)) return (value as {items?: readonly unknown[]}).items?.[item as number] ?? value
  const pair = value.items.find(({key}) => isScalar(key) && String(key.value) === String(item))
  return pair?.key ?? value
}

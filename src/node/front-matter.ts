import {isMap, isScalar, isSeq, type Pair, parseDocument} from 'yaml'
import {type Channel, type Context, channels, type Format, formats, type IgnoredRule} from '../document/draft.ts'
import {helpDeskNames, toHelpDesk} from '../document/placeholder/help-desk.ts'
import {formatGuideProblem, type GuideProblem, nearestName} from '../guide/errors.ts'
import {placeIn} from '../guide/place.ts'
import {mergeContext} from './context.ts'
import {InputError} from './input-error.ts'

/** What front matter says of its draft. */
export interface FrontMatter {
  readonly context: Context
  readonly format?: Format
  /** Rules that are to be silent; `at` is offsets in the YAML. */
  readonly ignore?: readonly IgnoredRule[]
}

/** Where a stretch of YAML stands: the whole text, the stretch's offset in it, and the name for errors. */
export interface MatterPlace {
  readonly file: string
  readonly text: string
  readonly start: number
}

interface Key {
  readonly expected: string
  /** For values that are one of a few. */
  readonly choices?: readonly string[]
  /** What the value says; undefined when it is of the wrong type. */
  readonly read: (value: unknown) => Partial<FrontMatter> | undefined
}

const text = (make: (value: string) => Context): Key => ({
  expected: 'text',
  read: (value) => (typeof value === 'string' ? {context: make(value)} : undefined),
})

const keys: Readonly<Record<string, Key>> = {
  customer: text((name) => ({customer: {name}})),
  'customer-message': text((message) => ({customer: {message}})),
  language: text((language) => ({customer: {language}})),
  agent: text((name) => ({agent: {name}})),
  channel: {
    expected: `one of ${channels.join(', ')}`,
    choices: channels,
    read: (value) => (channels.includes(value as Channel) ? {context: {channel: value as Channel}} : undefined),
  },
  turn: {
    expected: 'a whole number from 0',
    read: (value) => (Number.isInteger(value) && Number(value) >= 0 ? {context: {turn: Number(value)}} : undefined),
  },
  template: {
    expected: 'true or false',
    read: (value) => (typeof value === 'boolean' ? {context: {template: value}} : undefined),
  },
  helpDesk: {
    expected: `one of ${helpDeskNames.join(', ')}, or a map of open, close and customer`,
    choices: helpDeskNames,
    read: (value) => {
      const helpDesk = toHelpDesk(isMap(value) ? value.toJSON() : value)
      return helpDesk === undefined ? undefined : {context: {helpDesk}}
    },
  },
  format: {
    expected: `one of ${formats.join(', ')}`,
    choices: formats,
    read: (value) => (formats.includes(value as Format) ? {format: value as Format} : undefined),
  },
  ignore: {
    expected: 'a list of rules, each an id or {rule: id, reason: text}',
    read: (value) => {
      const entries = isSeq(value) ? value.items.map(readIgnored) : [readIgnored(value)]
      return entries.some((entry) => entry === undefined) ? undefined : {ignore: entries as IgnoredRule[]}
    },
  },
}

/** A rule's id, or a map of it and the reason. */
function readIgnored(node: unknown): IgnoredRule | undefined {
  if (typeof node === 'string') return {rule: node}
  const value: unknown = isMap(node) ? node.toJSON() : isScalar(node) ? node.value : undefined
  const at = rangeOf(node)
  if (typeof value === 'string') return {rule: value, at}
  const {rule, reason, ...rest} = Object(value) as Record<string, unknown>
  if (typeof rule !== 'string' || Object.keys(rest).length > 0) return undefined
  if (reason === undefined) return {rule, at}
  return typeof reason === 'string' ? {rule, reason, at} : undefined
}

type Fault = Omit<GuideProblem, 'file' | 'path' | 'place'> & {readonly range: readonly [number, number]}

/**
 * Reads front matter: YAML with the keys customer, customer-message, language, agent, channel, turn, template,
 * helpDesk, format and ignore. A key without a value says nothing.
 *
 * @throws InputError with every fault, its line marked, and the nearest name for an unknown key or value.
 */
export function readFrontMatter(matter: string, place: MatterPlace): FrontMatter {
  const document = parseDocument(matter, {prettyErrors: false, logLevel: 'error'})
  refuse(
    document.errors.map(({message, pos}) => ({message: `This is not YAML as it stands: ${message}`, range: pos})),
    place,
  )
  const {contents} = document
  if (contents === null) return {context: {}}
  if (!isMap(contents)) {
    const message = 'Front matter is a list of lines such as “customer: Angela”.'
    return refuse([{message, range: [contents.range[0], contents.range[1]]}], place)
  }
  const read = contents.items.map((pair) => readPair(pair as Pair))
  refuse(
    read.flatMap((entry) => ('range' in entry ? [entry] : [])),
    place,
  )
  return read.reduce<FrontMatter>((all, entry) => merge(all, entry as Partial<FrontMatter>), {context: {}})
}

const merge = (all: FrontMatter, {context, format, ignore}: Partial<FrontMatter>): FrontMatter => ({
  ...all,
  context: mergeContext(all.context, context),
  ...(ignore === undefined ? {} : {ignore}),
  ...(format === undefined ? {} : {format}),
})

function readPair({key, value}: Pair): Partial<FrontMatter> | Fault {
  const name = isScalar(key) ? String(key.value) : ''
  const known = Object.hasOwn(keys, name) ? keys[name] : undefined
  if (!known) {
    const nearest = nearestName(name, Object.keys(keys))
    const next = `The keys are ${Object.keys(keys).join(', ')}.`
    return {message: `Unknown key “${name}”.`, range: rangeOf(key), ...(nearest === undefined ? {next} : {nearest})}
  }
  const given = isScalar(value) ? value.value : value
  if (given === null) return {}
  return known.read(name === 'ignore' ? value : given) ?? wrongValue(name, known, given, rangeOf(value))
}

function wrongValue(name: string, {expected, choices}: Key, given: unknown, range: Fault['range']): Fault {
  const message = `“${name}” is ${expected}.`
  if (expected === 'text' && (typeof given === 'number' || typeof given === 'boolean')) {
    return {message, next: `Write it in quotation marks: "${given}".`, range}
  }
  const nearest = choices && typeof given === 'string' ? nearestName(given, choices) : undefined
  return {message, range, ...(nearest === undefined ? {} : {nearest})}
}

function rangeOf(node: unknown): Fault['range'] {
  const [start = 0, end = start] = (node as {range?: readonly number[] | null} | null)?.range ?? []
  return [start, end]
}

/** @throws InputError when there are faults; all of them in one message. */
function refuse(faults: readonly Fault[], {file, text, start}: MatterPlace): FrontMatter {
  if (faults.length === 0) return {context: {}}
  const texts = faults.map(({range: [from, to], ...fault}) =>
    formatGuideProblem({file, path: [], place: placeIn(text, start + from, start + to), ...fault}),
  )
  throw new InputError(file, texts.join('\n\n'))
}

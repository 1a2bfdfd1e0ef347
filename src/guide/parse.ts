import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import {GuideError, type GuidePath} from './errors.ts'
import {type GuideLayer, type Mark, makeLayer} from './layer.ts'
import {type GuidePlace, placeIn} from './place.ts'

export interface GuideText {
  /** As errors name it. */
  readonly file: string
  /** Where globs of `overrides` start: the file's folder, with forward slashes. */
  readonly folder?: string
  readonly format: 'yaml' | 'json'
}

/** How often aliases may be read in all, counting those inside of what aliases stand for. */
const maxAliasCount = 100

/** How deep nodes may stand in each other, a map counting twice; a guide needs sixteen. */
const maxDepth = 100

/**
 * Reads a guide's text: YAML 1.2 (without merge keys) or JSON. An empty text is an empty guide.
 *
 * @throws GuideError when it is not YAML or JSON; a guide of the wrong shape is read, with its problems in the layer.
 */
export function parseGuide(text: string, {file, folder, format}: GuideText): GuideLayer {
  const fail = (message: string, start: number, end: number, next?: string): never => {
    throw new GuideError([{file, path: [], place: placeIn(text, start, end), message, ...(next ? {next} : {})}])
  }
  const document = read(text, format, fail)
  for (const error of [...document.errors, ...document.warnings]) {
    const [start, end] = error.pos
    fail(explain(error, format), start, end)
  }
  refuseTangles(document, fail)
  const value = jsOf(document, text, fail)
  const locate = (path: GuidePath, mark: Mark = {}) => locateIn(document, text, path, mark)
  return makeLayer(value ?? {}, {kind: 'file', file, ...(folder === undefined ? {} : {folder}), locate})
}

type Fail = (message: string, start: number, end: number, next?: string) => never

function read(text: string, format: 'yaml' | 'json', fail: Fail): Document.Parsed {
  try {
    const schema = format === 'json' ? 'json' : 'core'
    return parseDocument(text, {
      schema,
      prettyErrors: false,
      logLevel: 'error',
      version: '1.2',
      merge: false,
      uniqueKeys: false,
    })
  } catch (error) {
    if (error instanceof RangeError) return fail(tooDeep, 0, 0)
    throw error
  }
}

const explanations: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'A guide is one document. Delete the line “---” and what does not belong.',
}

const tooDeep = 'This is nested deeper than any guide.'

function explain({code, message}: YAMLError, format: string): string {
  if (message.includes('call stack')) return tooDeep
  return explanations[code] ?? `This is not ${format.toUpperCase()} as it stands: ${message}`
}

/** Refuses what would be unending, huge or doubtful as a value: depth, aliases of their own ancestors or without number, keys written twice. */
function refuseTangles(document: Document.Parsed, fail: Fail): void {
  let aliases = 0
  const refuse = (node: Node, message: string) => {
    const [start = 0, end = start] = node.range ?? []
    fail(message, start, end)
  }
  visit(document, {
    Alias(_key, alias, ancestors) {
      if (++aliases > maxAliasCount) refuse(alias, `A guide may use an alias ${maxAliasCount} times.`)
      const target = alias.resolve(document)
      if (target !== undefined && ancestors.includes(target))
        refuse(alias, 'An alias cannot stand for what it is part of.')
    },
    Collection(_key, collection, ancestors) {
      if (ancestors.length > maxDepth) refuse(collection, tooDeep)
      const twice = isMap(collection) ? firstDuplicate(collection) : undefined
      if (twice) refuse(twice, 'This key is written twice in one map. Keep one of them.')
    },
  })
}

/** The parser's own search takes the square of the number of keys, and a guide may have thousands of terms. */
function firstDuplicate({items}: YAMLMap): Node | undefined {
  const seen = new Set<string>()
  for (const {key} of items) {
    const name = nameOf(key)
    if (seen.has(name)) return key as Node
    seen.add(name)
  }
  return undefined
}

function jsOf(document: Document.Parsed, text: string, fail: Fail): unknown {
  try {
    return document.toJS({maxAliasCount})
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    const alias = text.search(/\*[^\s,[\]{}]/)
    return fail(
      'The aliases of this guide stand for too much.',
      alias,
      alias + 1,
      'Write the values out where they are used.',
    )
  }
}

/** The offsets of what is at `path`, or of the nearest above it. */
function locateIn(
  document: Document.Parsed,
  text: string,
  path: GuidePath,
  {key, within}: Mark,
): GuidePlace | undefined {
  let node: Node | null = document.contents
  let keyNode: Node | null = null
  let complete = true
  for (const step of path) {
    const found: Found | undefined = child(resolved(node, document), step)
    if (!found) {
      complete = false
      break
    }
    keyNode = found.key ?? keyNode
    node = found.value
  }
  const shown = complete && !key && speaksForItself(node, path.at(-1)) ? node : (keyNode ?? node)
  const [start, end] = shown?.range ?? [0, 0]
  const inner = complete && within ? part(shown, text, within) : undefined
  return inner ? placeIn(text, inner.start, inner.end) : placeIn(text, start, end)
}

/** An empty value has no place of its own, and a whole map or list says less than its key, if it has one. */
const speaksForItself = (node: Node | null, step: string | number | undefined): boolean =>
  isScalar(node) ? node.value !== null : typeof step === 'number'

interface Found {
  readonly key: Node | null
  readonly value: Node | null
}

function child(node: unknown, step: string | number): Found | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && nameOf(item.key) === String(step))
    return pair && {key: pair.key as Node | null, value: pair.value as Node | null}
  }
  const items = (node as {items?: readonly unknown[]} | null)?.items
  const item = typeof step === 'number' ? items?.[step] : undefined
  return item === undefined ? undefined : {key: null, value: item as Node}
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value ?? '') : '')

const resolved = (node: Node | null, document: Document.Parsed): unknown =>
  isAlias(node) ? node.resolve(document) : node

/** Offsets of a part of a scalar's text, when the scalar is written as it reads. */
function part(node: Node | null, text: string, {start, end}: {start: number; end: number}) {
  if (!isScalar(node) || !node.range) return undefined
  const [from, to] = node.range
  const quoted = text[from] === '"' || text[from] === "'" ? 1 : 0
  if (text.slice(from + quoted, to - quoted) !== node.value) return undefined
  return {start: from + quoted + start, end: from + quoted + end}
}

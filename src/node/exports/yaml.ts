import {type Document, isMap} from 'yaml'
import {createPlaces} from '../../text/lines.ts'
import {pointerStep} from './json/cutter.ts'
import {type Desk, type FoundBody, RecordProblem} from './json/desk.ts'
import {commonLists, desks} from './json/desks.ts'
import {genericDesk} from './json/generic.ts'
import {View} from './json/view.ts'
import {formatExportProblem, replyName} from './problem.ts'
import type {ExportEntry, ExportFields, ExportFormat, FilePlace, ReplyBody} from './reply.ts'
import {findLists} from './yaml/lists.ts'
import {parseYaml} from './yaml/parse.ts'
import {yamlTextOf} from './yaml/scalar.ts'
import {TreeProblem, Trees} from './yaml/tree.ts'
import {writtenScalar} from './yaml/written.ts'

export {looksLikeGithub, looksLikeOsticket} from './yaml/recognize.ts'

/** What is known of an export before it is read. */
export interface YamlOptions {
  /** Default: `generic`, which needs `fields`. */
  readonly as?: ExportFormat | undefined
  /** Of a help desk's, only `list` counts. */
  readonly fields?: ExportFields | undefined
}

/**
 * Reads saved replies from YAML: osTicket's canned responses, GitHub's `.github/replies.yml`, what the guide describes,
 * or what any other help desk has as JSON. The file is in memory as a whole, many times its length, because the library
 * reads it so. What is wrong with a reply is answered by an error, and the rest goes on; of a document that is not YAML
 * from some place on, the replies before that place are read.
 *
 * @param text With or without byte order mark.
 * @param name How errors call it.
 */
export function* readYamlExport(text: string, name: string, options: YamlOptions = {}): Generator<ExportEntry> {
  const file = text.replace(/^\uFEFF/, '')
  const reader = new YamlReader(file, name, options)
  const parsed = parseYaml(file)
  if ('tooDeep' in parsed) return yield reader.tooDeep(parsed.tooDeep)
  if (parsed.documents.length === 0) return yield {error: `${name}: it is empty — export it again`}
  for (const document of parsed.documents) yield* reader.read(document)
}

const mend = 'mend it, or export it again'

class YamlReader {
  readonly #file: string
  readonly #name: string
  readonly #options: YamlOptions
  readonly #desk: Desk
  readonly #placeOf: (offset: number) => FilePlace
  #position = 0

  constructor(file: string, name: string, options: YamlOptions) {
    this.#file = file
    this.#name = name
    this.#options = options
    const {as = 'generic', fields} = options
    this.#desk = as === 'generic' ? genericDesk(fields ?? {body: 'body'}) : desks[as]
    this.#placeOf = createPlaces(file)
  }

  tooDeep(offset: number): {readonly error: string} {
    return this.#error(offset, 'its values are nested too deeply to be read', mend)
  }

  *read(document: Document.Parsed): Generator<ExportEntry> {
    const fault = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0]
    try {
      yield* this.#replies(document, fault?.pos[0])
    } catch (error) {
      if (error instanceof TreeProblem) yield this.#error(error.offset, error.message, error.next)
      else throw error
    }
    if (fault) yield this.#error(fault.pos[0], `this is not YAML as it stands: ${fault.message}`, mend)
  }

  /** The replies that end before `until`. */
  *#replies(document: Document.Parsed, until = Number.POSITIVE_INFINITY): Generator<ExportEntry> {
    const trees = new Trees(document)
    const list = this.#options.fields?.list
    const path = list === undefined ? undefined : list === '' ? [] : list.split('.')
    const keys = this.#desk.lists.length === 0 ? [] : [...this.#desk.lists, ...commonLists]
    const lists = findLists(document.contents, trees, {path, keys})
    for (const {list: found, pointer} of lists) {
      for (const [index, item] of found.items.entries()) {
        const end = (item as {range?: readonly number[]} | null)?.range?.[2] ?? 0
        if (end >= until) return
        this.#position++
        yield this.#entry(item, pointer + pointerStep(index), trees)
      }
    }
    if (lists.length === 0 && until === Number.POSITIVE_INFINITY) yield this.#single(document, trees)
  }

  /** A document that is itself a reply. */
  #single({contents, range}: Document.Parsed, trees: Trees): ExportEntry {
    if (isMap(contents)) {
      const view = new View(trees.of(contents), '', this.#file)
      const {single} = this.#desk
      const inner = single === undefined ? undefined : view.get(single)
      const reply = inner?.isObject ? inner : view
      if (this.#desk.isShaped(reply)) {
        this.#position++
        return this.#read(reply, trees)
      }
    }
    const list = this.#options.fields?.list
    const message = list === undefined ? 'there is no list of replies in it' : `there is no list at “${list}”`
    const next = 'name its help desk with --as, or its list with “list” under “exports” in the guide'
    return contents === null
      ? {error: `${this.#name}: ${message} — ${next}`}
      : this.#error(contents.range[0] ?? range[0], message, next)
  }

  #entry(item: unknown, pointer: string, trees: Trees): ExportEntry {
    const view = new View(trees.of(item), pointer, this.#file)
    if (view.isObject) return this.#read(view, trees)
    return this.#error(view.node.offset, 'an entry of the list is no object, and no reply', mend)
  }

  #read(view: View, trees: Trees): ExportEntry {
    try {
      const {bodies, ...found} = this.#desk.read(view)
      const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
      return {reply: {...known, bodies: bodies.map((body) => this.#body(body, view, trees))}}
    } catch (error) {
      if (!(error instanceof RecordProblem)) throw error
      return this.#error(error.view.node.offset, `${this.#nameOf(view)} ${error.message}`, error.next)
    }
  }

  #body({view, ...body}: FoundBody, record: View, trees: Trees): ReplyBody {
    const source = trees.scalarOf(view.node)
    const text = source && yamlTextOf(source.scalar, this.#file)
    if (!text)
      throw new RecordProblem(view, 'has a text that cannot be found again in the file', 'put it into quotation marks')
    const {offset, length} = record.node
    const spot = {file: this.#file, placeOf: this.#placeOf, record: {start: offset, end: offset + length}}
    const written = writtenScalar(text, {...spot, isShared: source.isShared})
    return {pointer: view.pointer, text: text.text, ...body, written}
  }

  #nameOf(view: View): string {
    const {fields} = this.#options
    const title = (fields?.title === undefined ? (view.get('title') ?? view.get('name')) : view.get(fields.title))?.text
    const id = (fields?.id === undefined ? view.get('id') : view.get(fields.id))?.id
    return replyName({...(title === undefined ? {} : {title}), ...(id === undefined ? {} : {id})}, this.#position)
  }

  #error(offset: number, message: string, next: string): {readonly error: string} {
    const place = this.#placeOf(offset)
    const text = /^[^\r\n]*/.exec(this.#file.slice(offset - place.column + 1))![0]
    const line = {text, before: place.column - 1}
    return {error: formatExportProblem({name: this.#name, place, message, next, line})}
  }
}

import {parseTree} from 'jsonc-parser'
import {type ExportProblem, formatExportProblem, replyName} from '../problem.ts'
import type {ExportEntry, ReplyBody, SavedReply} from '../reply.ts'
import {type Desk, type FoundBody, type FoundReply, RecordProblem} from './desk.ts'
import {commonLists} from './desks.ts'
import {writtenLiteral} from './literal.ts'
import {PlaceCounter} from './place.ts'
import type {JsonRecord} from './records.ts'
import {View} from './view.ts'

/** The value of a record's JSON. */
export const viewOf = ({text, pointer}: Pick<JsonRecord, 'text' | 'pointer'>): View =>
  new View(parseTree(text)!, pointer, text)

/**
 * The records that a cut object holds: itself, or the entries of a page of them, or what stands under the key of a
 * single one.
 */
export function recordsIn(view: View, desk: Pick<Desk, 'lists' | 'single' | 'isShaped'>): readonly View[] {
  if (desk.isShaped(view)) return [view]
  const single = desk.single === undefined ? undefined : view.get(desk.single)
  if (single?.isObject) return [single]
  for (const key of [...desk.lists, ...(desk.lists.length > 0 ? commonLists : [])]) {
    const list = view.get(key)
    if (list?.isList && list.items.length > 0 && list.items.every((item) => item.isObject)) return list.items
  }
  return [view]
}

/** Where a record stands among the file's, from 1, and in which file. */
export interface Where {
  readonly name: string
  readonly position: number
}

/** The reply that a record holds, or what is wrong with it. */
export function readEntry(view: View, desk: Desk, record: JsonRecord, where: Where): ExportEntry {
  try {
    return {reply: replyOf(desk.read(view), record)}
  } catch (error) {
    if (!(error instanceof RecordProblem)) throw error
    return {error: tell(error, view, record, where)}
  }
}

function replyOf({id, title, locale, updated, bodies}: FoundReply, record: JsonRecord): SavedReply {
  return {
    ...(id === undefined ? {} : {id}),
    ...(title === undefined ? {} : {title}),
    ...(locale === undefined ? {} : {locale}),
    ...(updated === undefined ? {} : {updated}),
    bodies: bodies.map((body) => bodyOf(body, record)),
  }
}

function bodyOf({view, format, channel}: FoundBody, record: JsonRecord): ReplyBody {
  const text = view.text!
  const written = writtenLiteral({
    raw: view.raw,
    text,
    start: record.start + view.node.offset,
    place: () => placeIn(record, view.node.offset),
    record: record.text,
    habits: record.habits,
  })
  return {pointer: view.pointer, format, ...(channel ? {channel} : {}), text, written}
}

function placeIn({text, place}: JsonRecord, offset: number) {
  const counter = new PlaceCounter(place)
  counter.advance(text.slice(0, offset))
  return counter.place
}

function tell({view, message, next}: RecordProblem, reply: View, record: JsonRecord, {name, position}: Where): string {
  const title = (reply.get('title') ?? reply.get('name') ?? reply.get('short_code') ?? reply.get('shortcut'))?.text
  const id = (reply.get('id') ?? reply.get('_id'))?.id
  const who = replyName({...(title === undefined ? {} : {title}), ...(id === undefined ? {} : {id})}, position)
  const {offset} = view.node
  const lineStart = Math.max(record.text.lastIndexOf('\n', offset - 1), record.text.lastIndexOf('\r', offset - 1)) + 1
  const line = /^[^\r\n]*/.exec(record.text.slice(lineStart))![0]
  const problem: ExportProblem = {
    name,
    place: placeIn(record, offset),
    message: `${who} ${message}`,
    next,
    line: {text: line, before: offset - lineStart},
  }
  return formatExportProblem(problem)
}

import * as v from 'valibot'
import {type Context, channels, type Draft, formats} from '../document/draft.ts'
import {nearestName} from '../guide/errors.ts'
import {decodeText} from './decode.ts'
import {InputError} from './input-error.ts'
import {type Line, readLines} from './lines.ts'
import {mostBytes} from './read-text.ts'

/** A line of NDJSON: a draft, or why it is none. */
export type DraftLine =
  | {readonly id: string | number; readonly draft: Draft}
  | {readonly id: string | number; readonly error: string}

const text = v.string('text')
const contextSchema = v.object(
  {
    customer: v.nullish(
      v.object(
        {name: v.nullish(text), message: v.nullish(text), language: v.nullish(text)},
        'an object with name, message, language',
      ),
    ),
    agent: v.nullish(v.object({name: v.nullish(text)}, 'an object with name')),
    channel: v.nullish(v.picklist(channels, `one of ${channels.join(', ')}`)),
    turn: v.nullish(v.pipe(v.number('a number'), v.integer('a whole number'), v.minValue(0, 'a number from 0'))),
    template: v.nullish(v.boolean('true or false')),
  },
  'an object',
)
const lineSchema = v.object(
  {
    id: v.nullish(v.union([v.string(), v.number()], 'text or a number')),
    text,
    format: v.nullish(v.picklist(formats, `one of ${formats.join(', ')}`)),
    context: v.nullish(contextSchema),
  },
  'an object',
)

/**
 * Reads a stream of NDJSON, a draft a line:
 * `{"id": "h1", "text": "…", "format": "plain|markdown|html", "context": {"customer": {"name", "message", "language"},
 * "agent": {"name"}, "channel", "turn", "template"}}`. All but `text` is optional, `null` is the same as nothing, and
 * keys that are not known are passed over. `id` defaults to the number of the line. A broken line is answered by an
 * error and the rest goes on; blank lines are passed over. Memory does not grow with the stream.
 */
export async function* readNdjson(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<DraftLine> {
  for await (const line of readLines(stream, mostBytes)) {
    const read = readLine(line)
    if (read) yield read
  }
}

function readLine({number, bytes}: Line): DraftLine | undefined {
  if (!bytes) return {id: number, error: `line ${number} is longer than ${mostBytes / 1e6} MB`}
  try {
    const {text: json} = decodeText(bytes, `line ${number}`)
    return json.trim() === '' ? undefined : parseDraftLine(json, number)
  } catch (error) {
    if (error instanceof InputError) return {id: number, error: error.message}
    throw error
  }
}

/** The draft that a line of JSON holds, or what is wrong with it. */
export function parseDraftLine(json: string, number: number): DraftLine {
  const value = parseJson(json)
  if ('error' in value) return {id: number, error: `line ${number} is not JSON: ${value.error}`}
  const result = v.safeParse(lineSchema, value.json)
  if (result.success) return {id: result.output.id ?? number, draft: draftOf(result.output)}
  const {id} = Object(value.json) as {id?: unknown}
  const own = typeof id === 'string' || typeof id === 'number' ? id : number
  return {id: own, error: `line ${number}: ${result.issues.map(tell).join('; ')}`}
}

function parseJson(json: string): {readonly json: unknown} | {readonly error: string} {
  try {
    return {json: JSON.parse(json)}
  } catch (error) {
    return {error: (error as Error).message}
  }
}

function tell(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  if (path === null) return `expected an object such as {"text": "…"}`
  if (path === 'text' && issue.input === undefined) return '“text” is missing'
  const nearest =
    path === 'context.channel' && typeof issue.input === 'string' ? nearestName(issue.input, channels) : undefined
  const expected = issue.message.startsWith('Invalid') ? text.message : issue.message
  return `“${path}” must be ${expected}${nearest === undefined ? '' : ` (did you mean “${nearest}”?)`}`
}

type ReadLine = v.InferOutput<typeof lineSchema>

function draftOf({text: draft, format, context}: ReadLine): Draft {
  return {text: draft, ...(format ? {format} : {}), ...(context ? {context: withoutNulls(context) as Context} : {})}
}

/** The value without what is null, at all depths. */
function withoutNulls(value: object): object {
  const known = Object.entries(value).filter(([, item]) => item !== null && item !== undefined)
  return Object.fromEntries(known.map(([key, item]) => [key, typeof item === 'object' ? withoutNulls(item) : item]))
}

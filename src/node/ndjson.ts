import * as v from 'valibot'
import {type Context, channels, type Draft, formats, type IgnoredRule} from '../document/draft.ts'
import {type HelpDesk, helpDeskNames, toHelpDesk} from '../document/placeholder/help-desk.ts'
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
const helpDeskExpected = `one of ${helpDeskNames.join(', ')}, or an object with open, close and customer`
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
    helpDesk: v.nullish(v.custom<HelpDesk>((value) => toHelpDesk(value) !== undefined, helpDeskExpected)),
  },
  'an object',
)
const ignoredExpected = 'a rule’s id, or an object with rule and reason'
const ignoredSchema = v.object({rule: text, reason: v.nullish(text)}, ignoredExpected)
const lineSchema = v.object(
  {
    id: v.nullish(v.union([v.string(), v.number()], 'text or a number')),
    text,
    format: v.nullish(v.picklist(formats, `one of ${formats.join(', ')}`)),
    context: v.nullish(contextSchema),
    ignore: v.nullish(v.array(v.union([text, ignoredSchema], ignoredExpected), 'a list')),
  },
  'an object',
)

/**
 * Reads a stream of NDJSON, a draft a line:
 * `{"id": "h1", "text": "…", "format": "plain|markdown|html", "context": {"customer": {"name", "message", "language"},
 * "agent": {"name"}, "channel", "turn", "template", "helpDesk"}, "ignore": ["RULE", {"rule", "reason"}]}`. All but `text` is optional, `null` is the same as nothing, and
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

/** The values of those keys that are one of a few. */
const choices: Readonly<Record<string, readonly string[]>> = {
  'context.channel': channels,
  'context.helpDesk': helpDeskNames,
}

function tell(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  if (path === null) return `expected an object such as {"text": "…"}`
  if (path === 'text' && issue.input === undefined) return '“text” is missing'
  const nearest = typeof issue.input === 'string' ? nearestName(issue.input, choices[path] ?? []) : undefined
  const expected = issue.message.startsWith('Invalid') ? text.message : issue.message
  return `“${path}” must be ${expected}${nearest === undefined ? '' : ` (did you mean “${nearest}”?)`}`
}

type ReadLine = v.InferOutput<typeof lineSchema>

function draftOf({id, text: draft, format, context, ignore}: ReadLine): Draft {
  return {
    text: draft,
    ...(format ? {format} : {}),
    ...(context ? {context: withoutNulls(context) as Context} : {}),
    ...(ignore ? {ignore: ignore.map(ignoredOf)} : {}),
    // What a guide says of some replies goes by the id.
    ...(id === undefined || id === null ? {} : {reply: {id}}),
  }
}

const ignoredOf = (entry: NonNullable<ReadLine['ignore']>[number]): IgnoredRule =>
  typeof entry === 'string' ? {rule: entry} : (withoutNulls(entry) as IgnoredRule)

/** The value without what is null, at all depths. */
function withoutNulls(value: object): object {
  const known = Object.entries(value).filter(([, item]) => item !== null && item !== undefined)
  return Object.fromEntries(known.map(([key, item]) => [key, isObject(item) ? withoutNulls(item) : item]))
}

const isObject = (value: unknown): value is object => typeof value === 'object' && !Array.isArray(value)

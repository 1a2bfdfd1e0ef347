import type {Linter} from '../../lint/index.ts'
import {decodeText} from '../../node/decode.ts'
import {InputError} from '../../node/input-error.ts'
import {type DraftInput, readInput} from '../../node/inputs.ts'
import {applyEdits} from '../../text/edit.ts'
import {createPlaces} from '../../text/lines.ts'
import type {MadeExport} from './exports.ts'

/** What is wrong with how an export is read and mended; nothing when all holds. Throws what reading throws, but for what is foreseen. */
export async function exportFaults(made: MadeExport, linter: Linter): Promise<readonly string[]> {
  const faults: string[] = []
  const inputs = await read(made, made.bytes)
  const [inPieces] = [await read(made, made.bytes, 7)]
  if (JSON.stringify(inPieces.map(said)) !== JSON.stringify(inputs.map(said)))
    faults.push('it reads otherwise in pieces')
  const bodies = inputs.flatMap((input) => ('draft' in input && input.body ? [{...input, body: input.body}] : []))
  const errors = inputs.flatMap((input) => ('error' in input ? [input.error] : []))
  if (made.isWhole && errors.length > 0) faults.push(`it is whole, and still: ${errors[0]}`)
  for (const error of errors) if (/undefined|\[object /.test(error)) faults.push(`an error says: ${error}`)
  let text: string
  try {
    text = decodeText(made.bytes, made.name).text
  } catch (error) {
    if (error instanceof InputError) return faults
    throw error
  }
  const places = createPlaces(text)
  for (const {draft, body} of bodies) {
    const {written} = body
    const same = written.rewrite(draft.text)
    if (same === undefined || applyEdits(text, same) !== text)
      faults.push(`${body.reply.pointer}: fixing nothing changes it`)
    for (const at of [0, draft.text.length >> 1, draft.text.length]) {
      const range = written.toFile({start: at, end: at})
      if (!(range.start >= 0 && range.start <= range.end && range.end <= text.length))
        faults.push(`${body.reply.pointer}: ${at} is nowhere`)
      const {line, column} = places(range.start)
      const place = written.placeOf(at)
      if (place.line !== line || place.column !== column)
        faults.push(`${body.reply.pointer}: ${at} is ${line}:${column}, not ${place.line}:${place.column}`)
    }
  }
  if (errors.length === 0) faults.push(...(await mendingFaults(made, text, bodies, linter)))
  return faults
}

type Body = Extract<DraftInput, {draft: unknown}> & {readonly body: NonNullable<DraftInput['body']>}

/** Mends all bodies at once, and reads what came out. */
async function mendingFaults(
  made: MadeExport,
  text: string,
  bodies: readonly Body[],
  linter: Linter,
): Promise<readonly string[]> {
  const wanted: string[] = []
  const edits = bodies.flatMap(({draft, body}) => {
    const fixed = linter.fix(draft.draft).text
    const own = body.written.rewrite(fixed)
    wanted.push(own === undefined ? draft.text : fixed)
    return own ?? []
  })
  if (edits.length === 0) return []
  const after = await read(
    made,
    Buffer.from(
      applyEdits(
        text,
        [...edits].sort((a, b) => a.start - b.start),
      ),
    ),
  )
  const got = after.flatMap((input) => ('draft' in input ? [input.draft.text] : []))
  return JSON.stringify(got) === JSON.stringify(wanted)
    ? []
    : [`mended, it reads ${JSON.stringify(got)} where ${JSON.stringify(wanted)} was put`]
}

async function read(
  {name, as, fields}: MadeExport,
  bytes: Uint8Array,
  piece = bytes.length || 1,
): Promise<DraftInput[]> {
  const inputs: DraftInput[] = []
  const options = {as, fieldsFor: async () => fields}
  for await (const input of readInput(pieces(bytes, piece), name, options)) inputs.push(input)
  return inputs
}

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const said = (input: DraftInput) => ('draft' in input ? [input.id, input.draft.text] : input)

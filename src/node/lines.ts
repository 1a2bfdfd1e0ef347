/** A line of a stream, without its line break. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Undefined when the line is longer than was allowed; it was passed over. */
  readonly bytes: Uint8Array | undefined
}

const newline = 0x0a
const carriageReturn = 0x0d

/**
 * The lines of a stream, as they come: `\n` or `\r\n` ends one, the last needs none. Holds one line at a time, and none
 * that is longer than `mostBytes`.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array | string>, mostBytes: number): AsyncGenerator<Line> {
  let number = 0
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array) => {
    length += part.length
    if (length > mostBytes) parts = []
    else parts.push(part)
  }
  const take = (): Line => {
    number += 1
    const bytes = length > mostBytes ? undefined : withoutReturn(parts.length === 1 ? parts[0]! : Buffer.concat(parts))
    parts = []
    length = 0
    return {number, bytes}
  }
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end))
      yield take()
      start = end + 1
    }
    if (start < chunk.length) add(chunk.subarray(start))
  }
  if (length > 0) yield take()
}

const withoutReturn = (bytes: Uint8Array) => (bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes)

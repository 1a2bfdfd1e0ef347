import {isUtf8} from 'node:buffer'
import {InputError} from '../../input-error.ts'

/** Longest stretch that is taken at once. */
const most = 65_536

/**
 * The bytes of a stream without byte order mark, in stretches that end with a whole character and are not longer than
 * 64 KB.
 *
 * @throws InputError when it is UTF-16.
 */
export async function* wholeCharacters(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array()
  let isStart = true
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length; at += most) {
      const bytes = joined(rest, chunk.subarray(at, at + most))
      if (isStart && bytes.length < 4) {
        rest = bytes
        continue
      }
      const text = isStart ? withoutMark(bytes, name) : bytes
      isStart = false
      const end = wholeEnd(text)
      rest = text.subarray(end)
      if (end > 0) yield text.subarray(0, end)
    }
  }
  const last = isStart ? withoutMark(rest, name) : rest
  if (last.length > 0) yield last
}

export const joined = (first: Uint8Array, second: Uint8Array): Uint8Array =>
  first.length === 0 ? second : Buffer.concat([first, second])

function withoutMark(bytes: Uint8Array, name: string): Uint8Array {
  const [first, second, third, fourth] = bytes
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const isUnmarked = (first === 0 && second !== 0) || (second === 0 && first !== 0 && fourth === 0)
  if (isMarked || isUnmarked) throw new InputError(name, `${name}: it is UTF-16. Save it as UTF-8`)
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes
}

/** Where the last whole character ends. */
function wholeEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) return back < lengthOf(byte) ? bytes.length - back : bytes.length
  }
  return bytes.length
}

const lengthOf = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2)

/** The bytes, with a question mark for each that is not ASCII when they are not UTF-8: as many, so that offsets hold. */
export const readable = (bytes: Uint8Array): Uint8Array =>
  isUtf8(bytes) ? bytes : bytes.map((byte) => (byte < 0x80 ? byte : 0x3f))

const loose = new TextDecoder('utf-8', {ignoreBOM: true})

/** Decodes; what is not UTF-8 becomes replacement characters. */
export const decodeLoosely = (bytes: Uint8Array): string => loose.decode(bytes)

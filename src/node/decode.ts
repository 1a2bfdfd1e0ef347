import {isUtf8} from 'node:buffer'
import {InputError} from './input-error.ts'

/** A text as it was stored. */
export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string
  /** Whether a byte order mark stood before it, to be written back. */
  readonly bom: boolean
}

const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

/**
 * Decodes UTF-8.
 *
 * @param name How errors call it.
 * @throws InputError when it is binary (it holds a NUL) or not UTF-8, with the first wrong byte's offset, from 0.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isWide) throw new InputError(name, `${name}: it is UTF-16. Save it as UTF-8`)
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new InputError(name, `${name}: it is a binary file, not text (a NUL at byte ${nul})`)
  if (!isUtf8(bytes)) {
    const at = firstInvalid(bytes)
    const byte = bytes[at]!.toString(16).padStart(2, '0')
    throw new InputError(name, `${name}: it is not UTF-8 (byte ${at} is 0x${byte}). Save it as UTF-8`)
  }
  const text = decoder.decode(bytes)
  const bom = text.startsWith('\uFEFF')
  return {text: bom ? text.slice(1) : text, bom}
}

/**
 * Where the first sequence starts that is no UTF-8: where decoding put a replacement character that is not there
 * itself.
 */
export function firstInvalid(bytes: Uint8Array): number {
  const pieces = decoder.decode(bytes).split('\uFFFD')
  let at = 0
  for (const piece of pieces) {
    at += Buffer.byteLength(piece)
    const isGenuine = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd
    if (!isGenuine) return at
    at += 3
  }
  return at
}

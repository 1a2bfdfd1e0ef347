import {isPlain} from './ruler.ts'

// Everything a terminal would obey or hide, except joiners and tags, which belong to letters and emoji, and the Arabic
// number signs.
const printed = String.raw`(?:\u200c|\u200d|[\u0600-\u0605\u{e0020}-\u{e007f}])`
let unprintable: RegExp | undefined

/**
 * The text with line breaks, control characters, direction marks and lone surrogates shown as visible symbols, so that
 * a draft cannot speak to the terminal: `⏎` for a line break, a space for a tab, `␛` and its like for other ASCII
 * controls, `<U+202E>` for the rest.
 */
export function visible(text: string): string {
  if (isPlain(text) && !/[\n\r\t]/.test(text)) return text
  unprintable ??= new RegExp(String.raw`\r\n|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!${printed})\p{Cf}`, 'gu')
  return text.replace(unprintable, symbolOf)
}

function symbolOf(character: string): string {
  if (/^[\r\n\u2028\u2029]/.test(character)) return '⏎'
  if (character === '\t') return ' '
  const code = character.codePointAt(0)!
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  if (code >= 0xd800 && code <= 0xdfff) return '�'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

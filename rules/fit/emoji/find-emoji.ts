import type {Range} from '../../../src/rule/index.ts'

/** Pictures that an older character set has as well, and that nobody means as a picture: ©, ®, ™, digits, # and *. */
const plain = '[©®™\\d#*]'
const modified = '(?:\\p{Emoji_Modifier}|\\uFE0F\\u20E3?|[\\u{E0020}-\\u{E007E}]+\\u{E007F})'
const picture = `(?:\\p{RI}{2}|(?!${plain})\\p{Emoji_Presentation}${modified}?|(?!${plain})\\p{Extended_Pictographic}${modified}|(?:${plain})\\uFE0F?\\u20E3)`
const joined = `\\u200D(?:\\p{Extended_Pictographic}|\\p{Emoji_Presentation})${modified}?`

let emoji: RegExp | undefined
function emojiPattern(): RegExp {
  emoji ??= new RegExp(`${picture}(?:${joined})*|\\p{Extended_Pictographic}(?:${joined})+`, 'gu')
  return emoji
}

/** Signs without which there is no emoji; much faster to look for, and not in most texts. */
const hint = /[\u200D\u20E3\u2300-\uFFFF]/

/**
 * Finds emoji: each family, flag, keycap or skin tone as one. Signs that are letters as well (©, ™, ☎ without its variation selector) are none. UTF-16 code
 * units, half-open, in order.
 */
export const findEmoji = (text: string): Range[] => (hint.test(text) ? rangesOf(text, emojiPattern()) : [])

/** The same faces and hearts as parts of anything. */
const faceHint = /[:;=]['’]?-?[)(\]DPpO3*]|[xX]D|<3|\^_|[oO]_|ツ/

/** Finds faces and hearts made of marks: `:)`, `;-)`, `=D`, `:'(`, `<3`, `^_^`; as a word of their own, or after punctuation. UTF-16 code units, half-open, in order. */
export const findEmoticons = (text: string): Range[] =>
  faceHint.test(text)
    ? rangesOf(
        text,
        /(?<![\p{L}\d:;=<>\\/~-])(?:[:;=]['’]?-?[)(\]DPpO3*](?![\p{L}\d/])|[xX]D(?![\p{L}\d])|<3(?!\d)|\^_+\^|[oO]_[oO](?![\p{L}\d])|¯\\_\(ツ\)_\/¯)\)*/gu,
      )
    : []

const rangesOf = (text: string, pattern: RegExp): Range[] =>
  Array.from(text.matchAll(pattern), ({0: found, index}) => ({start: index, end: index + found.length}))

/**
 * A pattern as Vale's styles write it, in the syntax that both engines here read: `\uXXXX` and `\x{…}` become the character; a straight
 * apostrophe between letters stands for a curly one too; a single space stands for a line break within a paragraph as well.
 */
export function translate(pattern: string): string {
  let out = ''
  let inClass = false
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at]!
    if (letter === '\\') {
      const escaped = /^\\(?:u([0-9a-fA-F]{4})|x\{([0-9a-fA-F]{1,6})\}|[\s\S]?)/.exec(pattern.slice(at, at + 10))!
      const code = escaped[1] ?? escaped[2]
      out += code === undefined ? escaped[0] : literal(Number.parseInt(code, 16))
      at += escaped[0].length - 1
      continue
    }
    if (letter === '[' && !inClass) inClass = true
    else if (letter === ']' && inClass && pattern[at - 1] !== '[') inClass = false
    if (!inClass && letter === "'" && isBetweenLetters(pattern, at)) out += "['’]"
    else if (!inClass && letter === ' ' && standsAlone(pattern, at)) out += '[ \\n]'
    else out += letter
  }
  return out
}

const literal = (code: number): string =>
  code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code).replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')

const isBetweenLetters = (pattern: string, at: number): boolean =>
  /[a-z]/i.test(pattern[at - 1] ?? '') && pattern[at - 2] !== '\\' && /[a-z]/i.test(pattern[at + 1] ?? '')

/** A space that is counted (`{2}`, `+`) or has another beside it is meant as a space. */
const standsAlone = (pattern: string, at: number): boolean =>
  !' \\*+'.includes(pattern[at - 1] ?? '(') && !' *+{'.includes(pattern[at + 1] ?? '(')

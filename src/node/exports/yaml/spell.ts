import type {YamlText} from './scalar.ts'

/** Writes new text as the scalar around it is written; `after` is the character that comes behind it. */
export type Spell = (text: string, after: string | undefined) => string

/** How a scalar's new text is written. What its style cannot hold comes out wrong, and has to be read again. */
export function createSpell(scalar: YamlText, file: string): Spell {
  const {style, indentation, lineBreak} = scalar
  const broken = (breaks: number) => lineBreak.repeat(breaks) + indentation
  switch (style) {
    case 'plain':
      return (text) => text.replace(/\n+/g, ({length}) => broken(length + 1))
    case 'single':
      return (text) => text.replaceAll("'", "''").replace(/\n+/g, ({length}) => broken(length + 1))
    case 'double':
      return spellDouble(file.slice(scalar.start, scalar.end))
    case 'literal':
      // An empty line gets no indentation, nor does the end.
      return (text, after) =>
        text.replace(/\n(?=([\s\S])?)/g, (_, next: string | undefined) =>
          (next ?? after ?? '\n') === '\n' ? lineBreak : broken(1),
        )
    case 'folded':
      return (text, after) =>
        text.replace(/\n+(?=([\s\S])?)/g, (breaks, next: string | undefined) =>
          (next ?? after) === undefined ? lineBreak.repeat(breaks.length) : broken(breaks.length + 1),
        )
  }
}

const usual: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** As the scalar spells the character already; all that is not ASCII escaped where all of it is. */
function spellDouble(raw: string): Spell {
  const own = new Map<string, string>()
  for (const [token, code = ''] of raw.matchAll(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|[\s\S])/g)) {
    const digits = code || token.slice(2)
    if (/^\\[ux]/.test(token)) own.set(String.fromCharCode(Number.parseInt(digits, 16)), token)
  }
  const escapesAll = own.size > 0 && !/[\u0080-\uffff]/.test(raw)
  const spell = (character: string): string => {
    const spelled = usual.get(character) ?? own.get(character)
    if (spelled !== undefined) return spelled
    const isControl = character < ' ' || character === '\u007f'
    const isForeign = character > '\u007f' && escapesAll
    return isControl || isForeign ? unicode(character) : character
  }
  return (text) => text.replace(/[\s\S]/g, spell)
}

const unicode = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

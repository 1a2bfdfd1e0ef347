/**
 * A value as JSON that a terminal prints and does not obey: besides what JSON escapes anyway, DEL, the C1 controls and
 * the marks that turn the direction of writing are `\uXXXX`.
 *
 * @param indent Spaces a level. Default: all on one line.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replace(obeyed, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })

const obeyed = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

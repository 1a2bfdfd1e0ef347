/** Two 32-bit halves of a hash over UTF-16 code units (cyrb53 of its full width); not for secrets. */
export function hashHalves(text: string, seed = 0): readonly [number, number] {
  let one = 0xdeadbeef ^ seed
  let two = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return [one >>> 0, two >>> 0]
}

/** 32-bit numbers as hexadecimal digits, eight each. */
export const toHex = (numbers: Iterable<number>): string =>
  Array.from(numbers, (number) => (number >>> 0).toString(16).padStart(8, '0')).join('')

import {createHash} from 'node:crypto'

/** A short name for a text that no other text has: 128 bits of its SHA-256, in base64url. */
export const digest = (...texts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  // Each length before its text, so that no two lists of texts run together to the same.
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('base64url').slice(0, 22)
}

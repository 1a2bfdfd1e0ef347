import {hash} from 'node:crypto'

/** A short name for texts that no other texts have: 128 bits of their SHA-256, in base64url. */
export const digest = (...texts: readonly string[]): string =>
  // Each length before its text, so that no two lists of texts run together to the same.
  hash('sha256', texts.map((text) => `${text.length}:${text}`).join(''), 'base64url').slice(0, 22)

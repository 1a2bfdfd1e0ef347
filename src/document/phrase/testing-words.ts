import type {Boundary, Word} from '../word.ts'

/**
 * Splits a text into words for the tests of phrases, simply: words are letters, digits, apostrophes, hyphens and inner dots; `“…”` quotes; `{{…}}` is a
 * placeholder; `.`, `!`, `?` and a blank line end a sentence; other signs are marks.
 */
export function testingWords(text: string): Word[] {
  const words: Word[] = []
  let before: Boundary = 'sentence'
  let sentence = -1
  let quoted = false
  for (const {0: piece, index} of text.matchAll(
    /\{\{[^}]*\}\}|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’&-]|\.(?=\p{L}\.|\p{N}))*|\n\s*\n|[^\p{L}\p{N}\s]|\s+/gu,
  )) {
    if (/^\s+$/.test(piece)) before = piece.includes('\n\n') ? 'sentence' : before
    else if (/^[.!?]$/.test(piece)) before = 'sentence'
    else if (/^(?:\{\{|[\p{L}\p{N}])/u.test(piece)) {
      if (before === 'sentence') sentence += 1
      const kind = piece.startsWith('{{') ? 'placeholder' : /^\p{N}/u.test(piece) ? 'number' : 'word'
      words.push({
        index: words.length,
        start: index,
        end: index + piece.length,
        text: piece,
        kind,
        before,
        quoted,
        sentence,
      })
      before = 'joined'
    } else {
      if (piece === '“' || piece === '”') quoted = piece === '“'
      if (piece !== '/' && before !== 'sentence') before = 'mark'
    }
  }
  return words
}

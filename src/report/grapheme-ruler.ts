import stringWidth from 'string-width'
import {isPlain, plainRuler, type Ruler} from './ruler.ts'

let segmenter: Intl.Segmenter | undefined

/** The ruler for all texts: wide letters, emoji, combining marks. */
export const graphemeRuler: Ruler = {
  segments(text) {
    if (isPlain(text)) return plainRuler.segments(text)
    segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})
    return segmenter.segment(text)
  },
  width: (text) => (isPlain(text) ? text.length : stringWidth(text)),
}

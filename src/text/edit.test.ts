import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {applyEdits, tidyDeletion} from './edit.ts'

/** Deletes what stands in `«…»`. */
function deleted(marked: string): string {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace(/[«»]/g, '')
  return applyEdits(text, [tidyDeletion(text, {start, end})])
}

describe('tidyDeletion', () => {
  it.each([
    ['«Unfortunately», we moved.', 'We moved.'],
    ['«Unfortunately» we moved.', 'We moved.'],
    ['It is late. «Unfortunately», that van broke.', 'It is late. That van broke.'],
    ['We «actually» sent it.', 'We sent it.'],
    ['We sent it, «obviously».', 'We sent it.'],
    ['This, «obviously», is ours.', 'This is ours.'],
    ['It is ours «actually».', 'It is ours.'],
    ['It is ours, «actually»', 'It is ours'],
    ['«Rest assured». It left today.', 'It left today.'],
    ['It left today. «Rest assured».', 'It left today.'],
    ['It left today.\n«Rest assured»!\nAnn', 'It left today.\n\nAnn'],
    ['He said “«simply» press it”.', 'He said “press it”.'],
    ['We like it «very much», and you do too.', 'We like it, and you do too.'],
    ['«basically» it is fine', 'it is fine'],
    ['«Actually», I did.', 'I did.'],
    ['Press it (or «simply» hold it).', 'Press it (or hold it).'],
    ['Press it «simply» (or hold it).', 'Press it (or hold it).'],
    ['so: «just» press it', 'so: press it'],
    ['«Kindly»  press it', 'Press it'],
    ['It left, but «as I said», it is slow.', 'It left, but it is slow.'],
    ['«All»', ''],
  ])('%s', (marked, wanted) => {
    expect(deleted(marked)).toBe(wanted)
  })

  it('removes the range and nothing but spaces and punctuation around it', () => {
    const letters = fc.string({unit: fc.constantFrom('a', 'B', ' ', ',', '.', '\n', '“', '😀')})
    fc.assert(
      fc.property(letters, letters, letters, (before, gone, after) => {
        const text = before + gone + after
        const edit = tidyDeletion(text, {start: before.length, end: before.length + gone.length})
        expect(edit.start).toBeLessThanOrEqual(before.length)
        expect(edit.end).toBeGreaterThanOrEqual(before.length + gone.length)
        const words = (part: string) => part.toLowerCase().replace(/[^ab😀]/gu, '')
        expect(words(applyEdits(text, [edit]))).toBe(words(before + after))
      }),
    )
  })
})

describe('applyEdits', () => {
  it('refuses edits that overlap', () => {
    const edits = [
      {start: 0, end: 3, text: ''},
      {start: 2, end: 4, text: ''},
    ]
    expect(() => applyEdits('abcdef', edits)).toThrow(RangeError)
  })

  it('refuses an edit outside the text', () => {
    expect(() => applyEdits('abc', [{start: 2, end: 9, text: ''}])).toThrow(RangeError)
  })
})

import {expect, test} from 'vitest'
import {describeRewrite} from './rewrite.ts'

test('only the space around a mark changes: it is shown with the words beside it', () => {
  const text = 'It was opened — and resent.'
  const rewrite = (words: string) => describeRewrite(text, {text: words, range: [13, 16], safety: 'review'}, [14, 15])
  expect(rewrite('—')).toBe('opened—and')
  expect(rewrite('; ')).toBe('delete “—”')
})

import {describe, expect, it} from 'vitest'
import {findEmoji, findEmoticons} from './find-emoji.ts'

const emoji = (text: string): string[] => findEmoji(text).map(({start, end}) => text.slice(start, end))
const emoticons = (text: string): string[] => findEmoticons(text).map(({start, end}) => text.slice(start, end))

describe('findEmoji', () => {
  it.each(['🙂', '👨‍👩‍👧‍👦', '🇬🇧', '👍🏽', '☺️', '❤️', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🕵️‍♀️', '✅', '⭐'])('sees %s as one', (each) => {
    expect(emoji(`a ${each}b`)).toEqual([each])
  })

  it.each(['© 2024', 'Acme™', 'room #3', '5*', 'a → b', '✓ done', '☎ 12'])('sees none in %s', (text) => {
    expect(emoji(text)).toEqual([])
  })

  it('tells two that stand together apart', () => {
    expect(emoji('🎉🎉 🇬🇧🇫🇷')).toEqual(['🎉', '🎉', '🇬🇧', '🇫🇷'])
  })
})

describe('findEmoticons', () => {
  it.each([':)', ':-)', ';)', ':D', '=)', ':(', ':P', '<3', ':-))', 'xD', ':’('])('sees %s', (each) => {
    expect(emoticons(`Done ${each}`)).toEqual([each])
    expect(emoticons(`Done. ${each} Bye`)).toEqual([each])
  })

  it.each([
    'at 10:30)',
    '(see page 8)',
    'C:D',
    'http://a.test',
    'Note:Do it',
    'a) b) c)',
    'in 8D',
    'option (a): D',
    'size<3',
  ])('sees none in %s', (text) => {
    expect(emoticons(text)).toEqual([])
  })
})

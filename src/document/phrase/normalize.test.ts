import fc from 'fast-check'
import {expect, test} from 'vitest'
import {normalize, tokenize} from './normalize.ts'

const alike: readonly (readonly [string, readonly string[]])[] = [
  ['can not', ['cannot', 'can’t', "can't", 'cant', 'CAN’T', 'Can‘t', 'Can`t']],
  ['will not', ['won’t', 'wont']],
  ['shall not', ['shan’t']],
  ['do not', ['don’t', 'dont', 'DON’T']],
  ['does not', ['doesn’t', 'doesnt']],
  ['did not', ['didn’t', 'didnt']],
  ['is not', ['isn’t', 'isnt', 'ain’t']],
  ['are not', ['aren’t', 'arent']],
  ['was not', ['wasn’t', 'wasnt']],
  ['were not', ['weren’t', 'werent']],
  ['could not', ['couldn’t', 'couldnt']],
  ['would not', ['wouldn’t', 'wouldnt']],
  ['should not', ['shouldn’t', 'shouldnt']],
  ['have not', ['haven’t', 'havent']],
  ['has not', ['hasn’t', 'hasnt']],
  ['must not', ['mustn’t', 'mustnt']],
  ['would not have', ['wouldn’t’ve']],
  ['i am', ['I’m', 'im', 'Im']],
  ['i have', ['I’ve', 'ive']],
  ['i would', ['I’d']],
  ['i will', ['I’ll']],
  ['we are', ['we’re']],
  ['we have', ['we’ve', 'weve']],
  ['we will', ['we’ll']],
  ['you are', ['you’re', 'youre']],
  ['you have', ['you’ve', 'youve']],
  ['you will', ['you’ll', 'youll']],
  ['they are', ['they’re', 'theyre']],
  ['it is', ['it’s', 'It’s']],
  ['that is', ['that’s', 'thats']],
  ['there is', ['there’s', 'theres']],
  ['here is', ['here’s', 'heres']],
  ['what is', ['what’s', 'whats']],
  ['who is', ['who’s']],
  ['where is', ['where’s']],
  ['how is', ['how’s']],
  ['should have', ['should’ve']],
  ['let us', ['let’s', "Let's"]],
  ['you all', ['y’all', 'yall']],
  ['follow up', ['follow-up', 'Follow‑Up', 'follow/up', 'follow--up']],
  ['sir madam', ['Sir/Madam']],
  ['email', ['e-mail', 'E-mail', 'Email']],
  ['emailed', ['e-mailed']],
  ['email address', ['e-mail-address']],
  ['do not miss list', ['don’t-miss-list']],
]

test.each(alike)('“%s” is what each of %j says', (said, written) => {
  expect(said.split(' ').flatMap(normalize)).toEqual(said.split(' '))
  for (const word of written) expect([word, normalize(word)]).toEqual([word, said.split(' ')])
})

const kept = `its were well ill hell shell wed id lets shed whore hows o'clock customer's ma'am wanna gonna mail-in's`
  .split(' ')
  .slice(0, -1)

test.each(kept)('“%s” is one word and stays', (word) => {
  expect(normalize(word)).toEqual([word])
})

test.each([
  ['apologise', ['apologise']],
  ['Angela’s', ["angela's"]],
  ['customers’', ['customers']],
  ['a.m.', ['a.m']],
  ['etc.', ['etc']],
  ['24/7', ['24', '7']],
  ['2.5', ['2.5']],
  ['1st', ['1st']],
  ['CAFE\u0301', ['café']],
  ['co\u00ADoper\u00ADate', ['cooperate']],
  ['’', []],
  ['—', []],
  ['', []],
])('%j gives %j', (word, tokens) => {
  expect(normalize(word)).toEqual(tokens)
})

test('each token knows its part of the word', () => {
  const parts = (word: string) => tokenize(word).map(({start, end}) => word.slice(start, end))
  expect(parts('We’re')).toEqual(['We', '’re'])
  expect(parts('Can’t')).toEqual(['Can', '’t'])
  expect(parts('don’t')).toEqual(['do', 'n’t'])
  expect(parts('dont')).toEqual(['do', 'nt'])
  expect(parts('cannot')).toEqual(['can', 'not'])
  expect(parts('let’s')).toEqual(['let', '’s'])
  expect(parts('y’all')).toEqual(['y', '’all'])
  expect(parts('follow-up')).toEqual(['follow', 'up'])
  expect(parts('24/7')).toEqual(['24', '7'])
  expect(parts('wouldn’t’ve')).toEqual(['would', 'n’t', '’ve'])
  expect(parts('CAFE\u0301-bar')).toEqual(['CAFE\u0301', 'bar'])
})

test('tokens are normal already, in order, inside the word', () => {
  const letters = fc.constantFrom(..."abItsn’'-/.24éİß\u00AD".split(''))
  fc.assert(
    fc.property(fc.array(letters, {maxLength: 12}), (chars) => {
      const word = chars.join('')
      let end = 0
      for (const token of tokenize(word)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        end = token.end
        expect(token.text).toBe(token.text.toLowerCase())
      }
      expect(end).toBeLessThanOrEqual(word.length)
    }),
    {numRuns: 500},
  )
})

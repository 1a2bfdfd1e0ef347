import {describe, expect, test} from 'vitest'
import {compilePhrases} from './compile.ts'
import type {PhraseEntry} from './entry.ts'
import {parsePattern} from './parse.ts'
import {keyOf} from './pattern.ts'
import {PhraseError} from './phrase-error.ts'

function errorOf(act: () => unknown): PhraseError {
  try {
    act()
  } catch (error) {
    if (error instanceof PhraseError) return error
    throw error
  }
  throw new Error('no error')
}

describe('a pattern is taken apart', () => {
  test.each([
    ['rest assured', 'rest assured'],
    ['  Rest   Assured ', 'rest assured'],
    ['(a|b c)', '(a|b c)'],
    ['get [very] soon', 'get [very] soon'],
    ['apologi(s|z)e', '(apologise|apologize)'],
    ['colo[u]r', '(color|colour)'],
    ['apologi(s|z)e~', '(apologise~|apologize~)'],
    ['(pass|hand)~ on', '(pass~|hand~) on'],
    ['thank( you|s)', '(thank you|thanks)'],
    ['transfer~ you', 'transfer~ you'],
    ['Transfer~', 'transfer~'],
    ['your * is *3 here', 'your * is *3 here'],
    ['@we value', '@we value'],
    ['sorry, but', 'sorry , but'],
    ['sorry , but', 'sorry , but'],
    ['can’t', 'can not'],
    ['follow-up', 'follow up'],
    ['e-mail~', 'email~'],
    ['etc.', 'etc'],
    ['e.g. this', 'e.g this'],
    ['30 days', '30 days'],
    ['(a|(b|[c] d))', '(a|(b|[c] d))'],
    ['(a|b),c', '(a|b) , c'],
  ])('%j is %j', (pattern, nodes) => {
    expect(parsePattern(pattern).items.map(keyOf).join(' ')).toBe(nodes)
  })

  test.each([
    ['a', 'anywhere', 'anywhere'],
    ['^ a', 'sentence', 'anywhere'],
    ['^a$', 'sentence', 'sentence'],
    ['^, a', 'clause', 'anywhere'],
    ['a $,', 'anywhere', 'clause'],
    ['^,a $', 'clause', 'sentence'],
  ])('%j starts at %s and ends at %s', (pattern, startsAt, endsAt) => {
    expect(parsePattern(pattern)).toMatchObject({startsAt, endsAt})
  })

  test('classes, * and gaps are the captures', () => {
    expect(parsePattern('@we * a *3 b [@you]').captures).toBe(5 - 1)
    expect(parsePattern('(a|b) c').captures).toBe(0)
  })
})

describe('a pattern that cannot be read', () => {
  /** The marked part, and what the message must say. */
  test.each([
    ['«@wee» value', 'unknown class', '@we'],
    ['«@nubmer» days', 'unknown class', '@number'],
    ['we «@» value', 'class without a name', '@we'],
    ['thank «(»you|u for', 'not closed', ')'],
    ['get «[»very soon', 'not closed', ']'],
    ['get «(»very] soon', 'not closed', ')'],
    ['apologi«(»s|z', 'not closed', ')'],
    ['thank you«)»', 'not open', ')'],
    ['«()» a', 'empty alternative', '[a|b]'],
    ['«[]» a', 'empty alternative', '[a|b]'],
    ['a («a|)»', 'empty alternative', '[a|b]', 'a (a«|)»'],
    ['a «(|»a)', 'empty alternative', '[a|b]'],
    ['a (a«||»b)', 'empty alternative', '[a|b]'],
    ['apologi(s«|)»e', 'empty alternative', '[a|b]'],
    ['a «|» b', 'without brackets', '(a|b)'],
    ['a «^» b', 'anchor in the middle', 'start'],
    ['(«^» a|b) c', 'anchor in the middle', 'start'],
    ['a «$» b', 'anchor in the middle', 'end'],
    ['a [b «$»]', 'anchor in the middle', 'end'],
    ['a «$»$', 'anchor in the middle', 'end', 'a «$»$'],
    ['sorry «*3»', 'gap at an end', 'both'],
    ['«*3» sorry', 'gap at an end', 'both'],
    ['^ «*3» sorry $', 'gap at an end', 'both'],
    ['[very] «*2» sorry', 'gap at an end', 'both'],
    ['sorry (for|«*2») [it]', 'gap at an end', 'both'],
    ['a «*9» b', 'over eight', '*8'],
    ['a «*99999999999999999999» b', 'over eight', '*8'],
    ['a «*0» b', 'gap of no words', '*1'],
    ['a *2 «*2» b', 'side by side', 'one gap'],
    ['a *2 [c] «*2» b', 'side by side', 'one gap'],
    ['a «~» b', 'form mark on nothing', 'transfer~'],
    ['«~»', 'form mark on nothing', 'transfer~'],
    ['@we«~»', 'touch', 'space'],
    ['«follow-up~»', 'several words', 'follow~ up'],
    ['a@«»b', 'touch', 'space', 'a«@»b'],
    ['a«*»', 'touch', 'space'],
    ['@we«’»re', 'touch', 'space'],
    ['«&» more', 'not a word', 'words'],
    ['a «🙂»', 'not a word', 'words'],
    ['«noted.»', 'end of a sentence', '$'],
    ['«really?»', 'end of a sentence', '$'],
    ['«, sorry»', 'mark at an end', '^,', '«,» sorry'],
    ['sorry «,»', 'mark at an end', '$,'],
    ['«*»', 'no word', 'one word'],
    ['«* *»', 'no word', 'one word'],
    ['«[a] [b]»', 'no word', 'one word'],
    ['«»', 'no word', 'one word'],
    ['«^ $»', 'no word', 'one word'],
    [`«${'(a b|b c|c d|d e|e f|f g|g h|h i|i j|j k) '.repeat(3)}(a b|b c)»`, 'too many', '1000'],
    ['«a *8 b *8 c *8 d *8 e»', 'too many', '1000'],
    [`a«${'(b|c)'.repeat(10)}»`, 'too many', '1000', `«a${'(b|c)'.repeat(10)}»`],
    ['ab((c|d)|e)f', 'brackets in brackets', 'spelling', 'ab(«(»c|d)|e)f'],
    ['ab(@«»we|d)', 'more than letters', 'space', 'ab(«@»we|d)'],
  ])('%j: %s', (plain, problem, mend, marked = plain) => {
    const pattern = plain.replace(/[«»]/g, '')
    const error = errorOf(() => parsePattern(pattern))
    expect(error.problem).toContain(problem)
    expect(
      `${pattern.slice(0, error.start)}«${pattern.slice(error.start, error.end)}»${pattern.slice(error.end)}`,
    ).toBe(marked)
    expect(error.hint).toContain(mend)
    expect(error).toMatchObject({pattern, name: 'PhraseError'})
    expect(error.message.split('\n').slice(1)).toEqual([
      `  ${pattern}`,
      `  ${' '.repeat(error.start)}${'^'.repeat(Math.max(1, error.end - error.start))}`,
    ])
  })

  test('brackets too deep, and a pattern too long', () => {
    expect(errorOf(() => parsePattern(`${'('.repeat(5000)}a`)).problem).toContain('too long')
    expect(errorOf(() => parsePattern(`${'( '.repeat(20)}a${')'.repeat(20)}`)).problem).toContain('too deep')
    expect(errorOf(() => parsePattern(`a${' b'.repeat(500)}`)).problem).toContain('too long')
  })
})

describe('an entry that cannot be read', () => {
  const errorIn = (...entries: PhraseEntry[]) => errorOf(() => compilePhrases(new Map([['house', entries]])))

  test.each<[PhraseEntry, string, string]>([
    [{match: '@we can', swap: 'use {2}'}, 'a hole {2} that nothing fills', 'swap'],
    [{match: 'we can', swap: 'use {1}'}, 'a hole {1} that nothing fills', 'swap'],
    [{match: '@we can', swap: 'use {0}'}, 'a hole {0} that nothing fills', 'swap'],
    [{match: ['@we can', 'can'], swap: ['none', '{1}']}, 'a hole {1} that nothing fills', 'swap'],
    [{match: 'we can', repair: 'safe'}, 'a safe entry with no swap', 'repair'],
    [{match: 'we can', repair: 'safe', swap: ['a', 'b']}, 'a safe entry with 2 swaps', 'repair'],
    [{match: []}, 'an entry without a pattern', 'match'],
    [{match: ['fine', '@wee']}, 'an unknown class “@wee”', 'match'],
    [{match: 'fine', unless: '*3 a'}, 'a gap at an end', 'unless'],
    [{match: 'fine', unlessNear: ['a', '(b']}, 'a bracket that is not closed', 'unlessNear'],
  ])('%j: %s', (entry, problem, field) => {
    const error = errorIn({match: 'good'}, entry)
    expect(error.problem).toBe(problem)
    expect(error.place).toEqual({list: 'house', entry: 1, field})
    expect(error.message).toMatch(/^house, entry 2: /)
  })

  test('the place of a hole is in the swap', () => {
    const error = errorIn({match: 'a', swap: 'use {1} now'})
    expect(error.pattern.slice(error.start, error.end)).toBe('{1}')
  })
})

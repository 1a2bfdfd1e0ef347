import {describe, expect, test} from 'vitest'
import {compilePhrases} from './compile.ts'
import type {PhraseEntry} from './entry.ts'
import {testingWords} from './testing-words.ts'

/** The text with «…» around each match of the entries. */
function marked(entries: readonly (string | PhraseEntry)[], text: string): string {
  const list = entries.map((entry) => (typeof entry === 'string' ? {match: entry} : entry))
  const matches = compilePhrases(new Map([['list', list]]))
    .run(testingWords(text))
    .of('list')
  return matches.reduceRight(
    (rest, {start, end}) => `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
    text,
  )
}

/** A pattern, and texts with what it must find marked. */
const rows: Readonly<Record<string, readonly string[]>> = {
  'rest assured': [
    '«Rest assured», it will.',
    '«REST ASSURED»',
    'we «rest\n  assured»',
    'rested assured',
    'the rest, assured',
  ],
  'thank (you|u) for your patience': [
    '«Thank you for your patience».',
    '«thank u for your patience»',
    'thank him for your patience',
  ],
  'get back to you [very] soon': [
    'I’ll «get back to you soon»',
    'I’ll «get back to you very soon»',
    'get back to you quite soon',
  ],
  'thanks [a lot|so much]': ['«thanks»', '«thanks a lot» again', '«thanks so much»', '«thanks» a lots', '«thanks» so'],
  'apologi(s|z)e': ['I «apologise» and «apologize»', 'apologie'],
  'transfer~': ['«transfer» «transfers» «transferred» «transferring»', 'transference'],
  'your * is important': [
    '«your call is important»',
    '«your your is important»',
    'your is important',
    'your last call is important',
  ],
  'sorry for *3 inconvenience': [
    '«sorry for inconvenience»',
    '«sorry for the inconvenience» and inconvenience',
    '«sorry for all of the inconvenience»',
    'sorry for all of the bad inconvenience',
    'sorry for the noise, inconvenience',
  ],
  '@we value your business': ['«We value your business»', '«I value your business»', 'They value your business'],
  '@sorry': ['«Sorry», «apologies», I «apologise»'],
  'call @us': ['«call me» or «call us»', 'call you'],
  'within @number @time': [
    '«within 24 hours»',
    '«within two business days»',
    '«within 24-48 hours»',
    '«within two to three days»',
    '«within twenty-four hours»',
    'within hours',
    'within two kilometres',
  ],
  '@contact @us': ['«get in touch with us»', '«e-mail us»', '«Reach out to me»', '«write to us»', 'visit us'],
  'sorry, but': ['«sorry but» no', '«sorry, but» no', '«sorry – but» no', 'sorry. But no', 'sorry {{name}} but'],
  '^ actually': ['«Actually» it is. It actually is. «Actually» so, actually.', 'And actually', 'So, actually'],
  '^, kindly': ['«Kindly» wait', 'Hi, «kindly» wait', 'Wait and «kindly» sit', 'We kindly ask', 'if «kindly» so'],
  'anything else $': [
    'Is there «anything else»? Yes',
    'anything else, then',
    'anything else and more',
    '«anything else»',
  ],
  'as stated $,': ['«as stated», no', 'no, «as stated».', '«as stated» and', 'as stated above', '«as stated» because'],
  done: ['«Done».', 'un-done', 'done-deal'],
  '30 days': ['«30 days»', '30 day', '130 days', 'in «30 days»'],
  'do not': ['«don’t»', '«do not»', "«DON'T»", '«dont»', '«Do\n\tnot»'],
  'we’re here': ['«we are here»', '«We’re here»', '«we’re here»'],
  'can’t wait': ['«cannot wait»', '«can not wait»', '«cant wait»', '«can’t wait»'],
  'follow-up': ['«follow up»', '«follow-up»', 'followup', 'follow, up'],
  'follow up': ['«follow-up»', 'a follow-up-call'],
  '@we can': ['«We can» do it', 'we can’t', 'we cannot', 'Yes, «we can»'],
  'is here': ['«is here»', 'it’s here', 'It «is here»'],
  'not possible': ['it isn’t possible', '«not possible»', 'can’t possible'],
  'sir/madam': ['«Sir/Madam»', '«sir madam»'],
  'e-mail': ['«email»', '«E-mail»'],
}

describe('a row of the language', () => {
  for (const [pattern, texts] of Object.entries(rows)) {
    test.each(texts)(`${pattern} in %j`, (text) => {
      expect(marked([pattern], text.replace(/[«»]/g, ''))).toBe(text)
    })
  }
})

describe('a phrase never matches', () => {
  test.each([
    'rest {{x}} assured',
    'rest; assured',
    'rest: assured',
    'rest (assured)',
    'rest. Assured',
    'rest\n\nassured',
    'he said “rest assured” twice',
    '“rest” assured',
    'rest “assured”',
    'Rest’s assured',
  ])('rest assured in %j', (text) => {
    expect(marked(['rest assured', 'rest *2 assured'], text)).toBe(text)
  })
})

describe('where entries meet', () => {
  test('the longer match speaks', () => {
    expect(marked(['we regret', 'regret to inform you'], 'we regret to inform you')).toBe('we «regret to inform you»')
    expect(marked(['we regret to', 'regret to inform you'], 'we regret to inform you that we regret to')).toBe(
      'we «regret to inform you» that «we regret to»',
    )
  })

  test('of two that are as long, the earlier place and then the earlier entry', () => {
    expect(marked(['a b', 'b c'], 'a b c')).toBe('«a b» c')
    const [match] = compilePhrases(
      new Map([
        [
          'list',
          [
            {match: 'a *', swap: '1'},
            {match: 'a b', swap: '2'},
          ],
        ],
      ]),
    )
      .run(testingWords('a b'))
      .of('list')
    expect(match?.entry.swap).toBe('1')
  })

  test('lists do not know each other', () => {
    const lists = new Map([
      ['one', [{match: 'a b c'}]],
      ['two', [{match: 'b'}]],
      ['three', []],
    ])
    const matches = compilePhrases(lists).run(testingWords('a b c'))
    expect(matches.of('one')).toMatchObject([{start: 0, end: 5}])
    expect(matches.of('two')).toMatchObject([{start: 2, end: 3}])
    expect(matches.of('three')).toEqual([])
    expect(() => matches.of('four')).toThrow(RangeError)
  })

  test('a list of several patterns is one entry', () => {
    expect(marked([{match: ['kindly', 'at once']}], 'Kindly go at once')).toBe('«Kindly» go «at once»')
  })
})

describe('unless', () => {
  const entry = {match: 'unable to', unless: 'unable to be happier'}

  test('takes a match back when it meets any of its words', () => {
    expect(marked([entry], 'I am unable to go')).toBe('I am «unable to» go')
    expect(marked([entry], 'I am unable to be happier')).toBe('I am unable to be happier')
    expect(marked([entry], 'unable to go, unable to be happier, unable to go')).toBe(
      '«unable to» go, unable to be happier, «unable to» go',
    )
    expect(marked([{match: 'a b', unless: ['b c', 'z a']}], 'a b c a b z a b d')).toBe('a b c «a b» z a b d')
  })

  test('need not begin with the match, and may be long', () => {
    expect(marked([{match: 'no', unless: 'there is *4 no *3 charge'}], 'there is as ever no extra charge, no')).toBe(
      'there is as ever no extra charge, «no»',
    )
  })

  test('only takes back its own entry', () => {
    expect(marked([entry, 'to be happier'], 'unable to be happier')).toBe('unable «to be happier»')
  })

  test('a match taken back leaves its words to a shorter one', () => {
    expect(marked([{match: 'a b c', unless: 'c d'}, 'a b'], 'a b c d')).toBe('«a b» c d')
  })
})

describe('unlessNear', () => {
  const entry = {match: 'wait', unlessNear: 'in the meantime'}

  test('takes a match back anywhere in its sentence', () => {
    expect(marked([entry], 'Wait. In the meantime, you wait. You wait, in the meantime. Wait')).toBe(
      '«Wait». In the meantime, you wait. You wait, in the meantime. «Wait»',
    )
  })
})

describe('channels', () => {
  test('an entry for some channels is left out in the others, and leaves room', () => {
    const matches = compilePhrases(new Map([['list', [{match: 'a b', channels: ['chat']}, {match: 'b'}]]])).run(
      testingWords('a b'),
    )
    expect(matches.of('list')).toMatchObject([{start: 0}])
    expect(matches.of('list', 'chat')).toMatchObject([{start: 0}])
    expect(matches.of('list', 'email')).toMatchObject([{start: 2}])
  })
})

describe('captures', () => {
  const captured = (pattern: string, text: string): string[][] =>
    compilePhrases(new Map([['list', [{match: pattern}]]]))
      .run(testingWords(text))
      .of('list')
      .map(({captures}) => captures.map(({start, end}) => text.slice(start, end)))

  test.each([
    ['@we (are|feel) unable', 'We feel unable', [['We']]],
    ['@we (are|feel) unable', 'I am, we’re unable', [['we']]],
    ['@we *3 @number @time', 'we need up to 24-48 business hours', [['we', 'need up to', '24-48', 'business hours']]],
    [
      '@we *3 @number @time',
      'I need 2 days. We 3 hours',
      [
        ['I', 'need', '2', 'days'],
        ['We', '', '3', 'hours'],
      ],
    ],
    ['sorry for *3 delay', 'sorry for the Long delay', [['the Long']]],
    ['sorry for *3 delay', 'sorry for delay', [['']]],
    ['[@very] sorry [for @this]', 'so sorry', [['so', '']]],
    ['[@very] sorry [for @this]', 'sorry for that', [['', 'that']]],
    ['(@we|@you) can', 'you can', [['', 'you']]],
    ['@you * to', 'you ought to', [['you', 'ought']]],
    ['@you @be *2 right', 'you’re very right', [['you', '’re', 'very']]],
    ['do @not go', 'don’t go', [['n’t']]],
    ['@contact @us', 'get in touch with us', [['get in touch with', 'us']]],
    ['for [the] *3 trouble', 'for the trouble', [['']]],
    ['a *2 b *2 c', 'a x b y z c', [['x', 'y z']]],
    ['no class', 'no class', [[]]],
  ])('%s in %j', (pattern, text, expected) => {
    expect(captured(pattern, text)).toEqual(expected)
  })
})

test('a match knows its words and sentence', () => {
  const [match] = compilePhrases(new Map([['list', [{match: 'we can not'}]]]))
    .run(testingWords('Hello. Sadly we can’t go'))
    .of('list')
  expect(match).toMatchObject({firstWord: 2, afterWord: 4, sentence: 1, start: 13, end: 21})
})

test('a pattern of many words is read as a short one is', () => {
  const many = 'b '.repeat(80)
  const text = `a a x x x x x x x ${many}x x x c c`
  expect(marked([`(a|a a) *8 ${many}*8 (c|c c)`], `${text}. Then ${text}.`)).toBe(`«${text}». Then «${text}».`)
})

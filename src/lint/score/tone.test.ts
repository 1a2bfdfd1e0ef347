import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Draft} from '../../document/draft.ts'
import {bands} from './bands.ts'
import {fewestWords, halvingPoints, scoreFor, weights} from './points.ts'
import {createToneReader, toneFrom, toneOf} from './tone.ts'
import {densityOf, startingTone, type ToneFeature, type ToneFeatureName, toneFeatures} from './tone-features.ts'

const reader = createToneReader()
const read = (text: string, context: Draft['context'] = {}) => toneOf(reader.read({text, context}))
const chat = {channel: 'chat', turn: 4} as const

describe('the spectrum', () => {
  test.each<[string, string, Draft['context']?]>([
    ['curt', 'Done. Anything else?', chat],
    ['curt', 'Noted.', chat],
    ['curt', 'No, we don’t offer that.', chat],
    ['curt', 'Dear Customer,\n\nYour request has been denied. You need to submit form 12.\n\nReturns Department'],
    ['cool', 'Your parcel ships on Friday. The tracking number is 88 12.', chat],
    ['cool', 'Hello,\n\nThe refund was issued today. It will arrive within three days.\n\nOrders'],
    ['warm', 'What else can I help you with?', chat],
    ['warm', 'Yes, it ships on Friday. I’ll write to you when it’s on its way.', chat],
    [
      'warm',
      'Hi Ann,\n\nThanks for asking! I’ve moved your delivery to Friday, and I’ll watch it for you.\n\nBest,\nTom',
    ],
    [
      'warm',
      'Hi Ann,\n\nI’m sorry the lamp came broken. A new one leaves today, and you can keep or bin the old one.\n\nTom',
    ],
    [
      'lively',
      'Hi Ann!\n\nThank you so much for the lovely photo! I’ve shown it to everyone here. Enjoy the lamp 😊\n\nTom',
    ],
    [
      'effusive',
      'Heyyy Ann!!\n\nYou are AMAZING 😍🎉 We absolutely love it, thank you sooo much!!! Lots of love,\nTom',
    ],
  ])('%s: %s', (band, text, context) => expect(read(text, context).band).toBe(band))

  test('“Anything else?” is cooler than “What else can I help you with?”', () => {
    expect(read('Anything else?', chat).value).toBeLessThan(read('What else can I help you with?', chat).value - 20)
  })

  test('no greeting is missed where nobody expects one', () => {
    const text = 'It ships on Friday, and you’ll get the number by noon.'
    expect(read(text, chat).value).toBeGreaterThan(read(text).value)
    expect(read(text, {channel: 'social'}).value).toBe(read(text, chat).value)
  })
})

/** Each feature: a text that has it, and one that looks alike and has it not. */
const signs: readonly [ToneFeatureName, has: string, hasNot: string, context?: Draft['context']][] = [
  ['greeting', 'Hi there,\n\nIt ships today.', 'It ships today.'],
  ['name', 'Hi Ann,\n\nIt ships today.', 'Hi there,\n\nIt ships today.'],
  ['name', 'Hi {{contact.first_name}},\n\nIt ships today.', 'Dear Customer,\n\nIt ships today.'],
  ['thanks', 'Thank you for the photo.', 'It arrived thanks to the courier.'],
  ['empathy', 'I’m sorry about the wait.', 'It’s a sorry sight.'],
  ['help', 'Is there anything else I can help you with today?', 'Anything else?', chat],
  ['gladness', 'I’m happy to look at it.', 'I’m not happy to hear it.'],
  ['I', 'I asked the shop.', 'We asked the shop.'],
  ['you', 'Your lamp is here.', 'The lamp is here.'],
  ['contractions', 'It’s here.', 'The shop’s lamp is here.'],
  ['sign-off', 'It ships today.\n\nBest,\nTom', 'It ships today.'],
  ['exclamations', 'It’s here!', 'Hi {!Contact.FirstName}, it’s here.'],
  ['emoji', 'It’s here 🎉', 'It’s here™ for €5.'],
  ['emoji', 'It’s here :)', 'It’s here (see 3:1).'],
  ['superlatives', 'That’s amazing.', 'That’s good.'],
  ['stretching', 'Sooo good.', 'Too good.'],
  ['endearments', 'Lots of love from us.', 'We love it.'],
  ['clipped', 'It has shipped and is on its way. Noted.', 'It has shipped and is on its way. Thank you.', chat],
  ['clipped', 'See above.', 'Glad that’s working.', chat],
  ['brevity', 'It ships today.', 'It ships today.', chat],
  ['orders', 'You need to call them.', 'You don’t need to call them.'],
  ['officialese', 'As per the terms, it is closed.', 'By the terms, it is closed.'],
  ['refusals', 'We can’t ship it.', 'We can’t ship it, because the shop is shut today.'],
  ['long-forms', 'I am here.', 'I’m here, and so am I.'],
]

describe('features', () => {
  test.each(signs)('%s: %j, not %j', (feature, has, hasNot, context) => {
    const found = (text: string, inContext = context) => read(text, inContext).parts.map((part) => part.feature)
    // What is counted as given where nobody expects it is looked for in a first e-mail.
    if (feature === 'brevity') expect(found(has, {})).toContain(feature)
    else expect(found(has)).toContain(feature)
    expect(found(hasNot)).not.toContain(feature)
  })

  test('all are tried here', () => {
    expect(Object.keys(toneFeatures).filter((feature) => !signs.some(([name]) => name === feature))).toEqual([])
  })

  test('the customer’s known name counts anywhere', () => {
    const {parts} = read('It ships today, Zoë.', {customer: {name: 'Zoë Brook'}})
    expect(parts).toContainEqual({feature: 'name', count: 1, points: 8})
  })

  const counts = fc.record(
    Object.fromEntries(Object.keys(toneFeatures).map((feature) => [feature, fc.nat(6)])),
  ) as fc.Arbitrary<Record<ToneFeatureName, number>>

  test('add up to the tone, within the spectrum', () => {
    fc.assert(
      fc.property(counts, fc.nat(300), (given, words) => {
        const {value, parts} = toneFrom(given, words)
        const sum = parts.reduce((total, {points}) => total + points, startingTone)
        expect(value).toBe(Math.max(-100, Math.min(100, sum)))
      }),
    )
  })

  test('one more never moves the tone against its sign', () => {
    const name = fc.constantFrom(...(Object.keys(toneFeatures) as ToneFeatureName[]))
    fc.assert(
      fc.property(counts, name, fc.nat(300), (given, feature, words) => {
        const before = toneFrom(given, words).value
        const after = toneFrom({...given, [feature]: given[feature] + 1}, words).value
        expect((after - before) * Math.sign(toneFeatures[feature].points)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('what is warm alone never leaves warm', () => {
    const warm = Object.entries<ToneFeature>(toneFeatures).filter(([, {points, dense}]) => points > 0 && !dense)
    const all = Object.fromEntries(warm.filter(([name]) => name !== 'endearments').map(([name]) => [name, 99]))
    expect(toneFrom(all, 50).band).toBe('warm')
  })
})

test('an unusual text has a tone as well', () => {
  for (const text of ['!'.repeat(100_000), 'o'.repeat(100_000), '🎉'.repeat(50_000), ':) '.repeat(30_000)]) {
    expect(read(text).value).toBeGreaterThanOrEqual(-100)
  }
})

describe('docs/score.md', () => {
  const page = readFileSync('docs/score.md', 'utf8')

  test('shows the features as they are', () => {
    const rows = Object.entries<ToneFeature>(toneFeatures).map(
      ([name, {points, most, dense, about}]) =>
        `| \`${name}\` | ${String(points).replace('-', '−')} | ${most} | ${dense ? 'yes' : ''} | ${about} |`,
    )
    expect(page).toContain(`${rows.join('\n')}\n\n`)
  })

  test('shows the bands as they are', () => {
    const minus = (number: number) => String(number).replace('-', '−')
    for (const {name, from, to} of bands) expect(page).toContain(`| \`${name}\` | ${minus(from)} to ${minus(to)} |`)
  })

  test('tells the numbers as they are', () => {
    expect(page).toContain(`Every reply starts at −${-startingTone}.`)
    expect(page).toContain(`| error | ${weights.error} |`)
    expect(page).toContain(`| warning | ${weights.warning} |`)
    expect(page).toContain(`| suggestion | ${weights.suggestion} |`)
    expect(page).toContain(`${halvingPoints} points in 100 words halve a score`)
    expect(page).toContain(`under ${fewestWords} words`)
    expect([densityOf(10), densityOf(75), densityOf(500)]).toEqual([1.5, 1, 0.5])
    expect(page).toContain('75 ÷ words, from ½ to 1½')
  })

  test('calculates its worked example rightly', () => {
    const rows = [...page.matchAll(/^\| [a-z, ]+ \|[^|]*\| (\d+) \| (\d+) \| (\d+) \|$/gm)]
    expect(rows).toHaveLength(5)
    for (const [, points, inHundred, score] of rows) {
      expect(scoreFor(Number(points), 33)).toBe(Number(score))
      expect((Number(points) * 100) / fewestWords).toBe(Number(inHundred))
    }
  })
})

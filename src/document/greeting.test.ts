import {describe, expect, it} from 'vitest'
import {createReader} from './document.ts'

const reader = createReader()
const greetingOf = (text: string) => {
  const {greeting, prose} = reader.read({text})
  if (!greeting) return undefined
  const {opener, addressee} = greeting
  return [prose.slice(opener.start, opener.end), addressee ? prose.slice(addressee.start, addressee.end) : undefined]
}

describe('greeting', () => {
  it.each([
    ['Hi Angela,\n\nit left today.', 'Hi', 'Angela'],
    ['hi angela!\nit left today', 'hi', 'angela'],
    ['Dear Ms. Brook-Lane,\n\nit left today.', 'Dear', 'Ms. Brook-Lane'],
    ['Dear Gareth and Nell,\n\nit left today.', 'Dear', 'Gareth and Nell'],
    ['Hey there! It left today.', 'Hey', 'there'],
    ['Hey lovely!! It left today.', 'Hey', 'lovely'],
    ['Good morning, it left today.', 'Good morning', undefined],
    ['Good evening Tom. It left today.', 'Good evening', 'Tom'],
    ['Hello,\n\nIt left today.', 'Hello', undefined],
    ['Hi, pls share the number.', 'Hi', undefined],
    ['Hi, To help you we need a photo.', 'Hi', undefined],
    ['Hi, Ann, it left today.', 'Hi', 'Ann'],
    ['Hi thanks for the photo.', 'Hi', undefined],
    ['Hi Ann thanks for the photo.', 'Hi', 'Ann'],
    ['@mira Hi Mira, it left today.', 'Hi', 'Mira'],
    ['Dear Sir/Madam,\n\nit left today.', 'Dear', 'Sir/Madam'],
    ['Dear valued customer, it left today.', 'Dear', 'valued customer'],
    ['To whom it may concern,\n\nit left today.', 'To whom it may concern', undefined],
    ['Angela,\n\nit left today.', '', 'Angela'],
    ['Hi {{ticket.requester.first_name}},\n\nit left today.', 'Hi', '{{ticket.requester.first_name}}'],
    ['{%customer.firstName,fallback=Hello%}, thank you!', '', '{%customer.firstName,fallback=Hello%}'],
  ])('%s', (text, opener, addressee) => {
    expect(greetingOf(text)).toEqual([opener, addressee])
  })

  it.each([
    'It left today, Angela.',
    'Thanks, it left today.',
    'Done!',
    '',
    'Good catch, Ann.',
    'Dearest of all lamps.',
    'Thanks,\nTom',
    'Great!\n\nIt left today.',
    'Good News!\n\nIt left today.',
    'Update:\n\nIt left today.',
    'Sorry,\n\nit left today.',
  ])('none in “%s”', (text) => {
    expect(greetingOf(text)).toBeUndefined()
  })

  it('ends where the reply proper begins', () => {
    const {prose, afterGreeting} = reader.read({text: 'Hi Ann,\n\nIt left today.'})
    expect(prose.slice(afterGreeting)).toBe('It left today.')
    expect(reader.read({text: ''}).afterGreeting).toBe(0)
  })
})

describe('sign-off', () => {
  it.each([
    ['It left.\n\nKind regards,\nTom', 'Kind regards', 'Tom'],
    ['It left.\n\nThanks!\nTom Weber', 'Thanks', 'Tom Weber'],
    ['It left.\n\nBest,\n{{agent.name}}', 'Best', '{{agent.name}}'],
    ['It left.\n\nTom', undefined, 'Tom'],
    ['It left today. ^SB', undefined, '^SB'],
    ['It left today.\n-Devi', undefined, '-Devi'],
    ['It left.\n\nSincerely,\nThe Returns Team', 'Sincerely', 'The Returns Team'],
    ['It left.\n\nFran x', undefined, 'Fran x'],
  ])('%s', (text, closing, name) => {
    const {signOff, prose} = reader.read({text})
    expect(signOff?.closing && prose.slice(signOff.closing.start, signOff.closing.end)).toBe(closing)
    expect(signOff?.name && prose.slice(signOff.name.start, signOff.name.end)).toBe(name)
  })

  it.each(['It left today.', 'Tom', 'We paid 5 - Tom did not.'])('none in “%s”', (text) => {
    expect(reader.read({text}).signOff).toBeUndefined()
  })
})

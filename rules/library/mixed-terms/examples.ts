import type {LibraryExample} from '../../../src/rule/index.ts'

const times = (count: number, text: string): readonly string[] => Array.from({length: count}, () => text)

export const examples: readonly LibraryExample[] = [
  {
    bad: [
      ...times(3, 'Sign in with your new password, and the bill is on the first page.'),
      ...times(2, 'You’re signed in on two devices, which is fine.'),
      'After «logging in», open the second page.',
    ],
    says: '5 replies write “sign in”, this one “log in”',
  },
  {
    bad: [
      ...times(5, 'I’ve sent the bill by email.'),
      'The number is in the «e-mails» that we sent; look for the word e-mail in the subject.',
    ],
    says: '“email”, this one “e-mail”',
  },
  {
    bad: [
      ...times(6, 'Your ticket number is in the subject line.'),
      'I’ll reopen the «conversation» if the lamp goes out again.',
    ],
    says: '6 replies write “ticket”, this one “conversation”',
  },
  {
    bad: [...times(4, 'A hamper is on its way.'), 'Your «basket» is on its way.'],
    options: {terms: [['hamper', 'basket']], uses: 4},
  },
  {
    bad: [
      ...times(5, 'We’ve cancelled the plan.').map((text) => ({text, locale: 'en-GB'})),
      {text: 'We’ve «canceled» the plan.', locale: 'en-GB'},
    ],
  },
  {good: [...times(4, 'Sign in again.'), 'Log in again.']},
  {good: [...times(6, 'Sign in again.'), ...times(3, 'Log in again.')]},
  {good: [...times(6, 'Sign in again.'), 'Click Log in, and the bill opens.']},
  {good: [...times(6, 'Sign in again.'), 'The button says “Log in” now.']},
  {good: [...times(6, 'I’ve sent it by email.'), 'Write to e-mail@example.com for that.']},
  {good: [...times(6, 'Your ticket number is 12.'), 'In that case, I’d wait a day; the case of your lamp is brass.']},
  {good: [...times(6, 'Your ticket number is 12.'), 'You can request a refund on the second page.']},
  {
    good: [
      ...times(6, 'We’ve cancelled the plan.').map((text) => ({text, locale: 'en-GB'})),
      {text: 'We’ve canceled the plan.', locale: 'en-US'},
    ],
  },
  {good: [...times(6, 'Sign in with `log in`, the command.'), 'Sign in again.']},
]

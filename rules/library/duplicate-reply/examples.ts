import type {LibraryExample} from '../../../src/rule/index.ts'

const refund =
  'Thanks for sending the lamp back. I’ve refunded the whole price to your card today, and your bank will show it within five working days.'

export const examples: readonly LibraryExample[] = [
  {
    bad: [
      {title: 'Refund done', text: `Hi {{ticket.requester.first_name}},\n\n${refund}\n\nBest,\nAnn`},
      {
        title: 'Refund (old)',
        text: `Hello {%customer.firstName,fallback=there%},\n\n«Thanks for sending the lamp back.»${refund.slice(33)}\n\nKind regards,\nTom`,
      },
    ],
    says: 'The reply “Refund done” says the same word for word',
  },
  {
    bad: [
      `${refund} Keep the box, in case you move house one day, because nothing else keeps the shade as safe on the way.`,
      `«Thanks for sending the lamp back.»${refund.slice(33)} Keep the box, in case you move house one day, because nothing else keeps the shade as safe on the road.`,
    ],
    says: 'The reply “1” is 9',
  },
  {
    bad: [
      {
        title: 'Reset (Zendesk)',
        text: 'To choose a new password, open {{ticket.url}}, follow the link in our mail within an hour, and sign in with {{ticket.requester.email}} again.',
      },
      {
        title: 'Reset (Zammad)',
        text: '«To choose a new password, open #{ticket.link}, follow the link in our mail within an hour, and sign in with #{ticket.customer.email} again.»',
      },
    ],
    says: '“Reset (Zendesk)” says the same word for word',
  },
  {
    bad: [
      {format: 'html', text: `<p>Hi,</p><p>${refund}</p>`},
      {format: 'plain', text: `«Thanks for sending the lamp back.»${refund.slice(33)}`},
    ],
  },
  {
    bad: [
      'Your parcel is on the truck and comes before noon today, and the driver rings twice.',
      '«Your parcel is on the truck and comes before noon today, and the driver rings once.»',
    ],
    options: {similarity: 60, minWords: 10},
  },
  {
    good: [
      refund,
      'Thanks for sending the lamp back. A new shade leaves our workshop on Monday, and I’ll write to you with its number as soon as the courier has it.',
    ],
  },
  {good: ['Thanks, I’ll look into this today.', 'Thanks, I’ll look into this today.']},
  {
    good: [
      {reply: 7, format: 'html', text: `<p>${refund}</p>`},
      {reply: 7, format: 'plain', text: refund},
    ],
  },
  {
    good: [
      {locale: 'en-GB', text: refund},
      {locale: 'en-US', text: refund},
    ],
  },
  {
    good: [
      `Hi Ann,\n\nI’ve found the order, and the shade goes out today with the morning post.\n\nAll the best from the whole team of the lamp shop in the old mill,\nTom`,
      `Hi Ann,\n\nThe bill is mended, and the new one is in your account from noon on.\n\nAll the best from the whole team of the lamp shop in the old mill,\nTom`,
    ],
  },
]

import type {LibraryExample} from '../../../src/rule/index.ts'

const twins = (html: string, text: string) => [
  {reply: 1, format: 'html' as const, text: html},
  {reply: 1, format: 'plain' as const, text},
]
const bad = (html: string, text: string, says?: string): LibraryExample => ({
  bad: twins(html, text),
  ...(says ? {says} : {}),
})
const good = (html: string, text: string): LibraryExample => ({good: twins(html, text)})

export const examples: readonly LibraryExample[] = [
  bad(
    '<p>Your refund is with your bank within 3 days.</p>',
    'Your refund is with your bank within «5 days».',
    'The text version says “5 days” where the HTML says “3 days”',
  ),
  bad('<p>The shade costs €19.90 with postage.</p>', 'The shade costs «€24.90» with postage.'),
  bad('<p>We’ll take 20 % off your next lamp.</p>', 'We’ll take «15 %» off your next lamp.'),
  bad('<p>The sale ends on 5 March.</p>', 'The sale ends on «March 8».'),
  bad('<p>We’re here until 6 pm.</p>', 'We’re here until «17:00».'),
  bad('<p>The courier comes on Monday.</p>', 'The courier comes on «Tuesday».'),
  bad('<p>Write to <b>lamps@example.com</b> for that.</p>', 'Write to «lights@example.com» for that.'),
  bad('<p>The form is at https://example.com/returns now.</p>', 'The form is at «https://example.com/refunds» now.'),
  bad(
    '<p>The form is <a href="https://example.com/returns">here</a>.</p>',
    'The form is here: «https://example.com/old-returns»',
  ),
  bad('<p>Call us on 020 7946 0123.</p>', 'Call us on «020 7946 0999».'),
  bad('<p>Your order {{ticket.order_id}} is packed.</p>', 'Your order «{{ticket.id}}» is packed.'),
  bad('<p>You can change the address later.</p>', '«You can’t change the address later.»', 'make them agree'),
  bad('<p>We don’t ship glass to islands.</p>', '«We ship glass to islands.»'),
  bad('<p>The cable is not part of the set.</p>', '«The cable is part of the set.»'),
  bad('<p>You’ll hear from us in two weeks.</p>', 'You’ll hear from us in «three weeks».'),
  bad('<p>It takes 3–5 days to arrive.</p>', 'It takes «5–7 days» to arrive.'),
  bad('<p>Press the button for 10 seconds.</p>', 'Press the button for «30 seconds».'),
  bad('<p>You have 30 days to send it back, in any box.</p>', 'You’ve got «14 days» to return your lamp.'),
  bad('<p>The set has 12 bulbs and a spare.</p>', 'The set has «10 bulbs» and a spare.'),
  bad('<p>The deposit of $1,000 comes back to you.</p>', 'The deposit of «$100» comes back to you.'),
  bad(
    '<p>Thanks for writing about the flicker. The new lamp comes to you with the morning post, and the courier rings twice. «Turn the old one off at the wall before you unscrew the bulb.»</p>',
    'Thanks for writing about the flicker. The new lamp comes to you with the morning post, and the courier rings twice.',
    'The text version leaves out “Turn the old one off',
  ),
  bad(
    '<p>The offer holds for all lamps in the shop until «5 March», as long as there are some.</p>',
    'The offer holds for all lamps in the shop, as long as there are some.',
    'The text version leaves out “5 March”',
  ),
  bad(
    '<p>Read <a href="«https://example.com/care»">our guide to brass</a> before you polish it.</p>',
    'Read our guide to brass before you polish it.',
    'The text version leaves out “https://example.com/care”',
  ),
  {
    bad: [
      {reply: 'a', text: 'I’ve booked the courier for 9 June, between 8:00 and 12:00.', context: {channel: 'email'}},
      {reply: 'a', text: 'The courier comes on «19 June», between 8:00 and 12:00.', context: {channel: 'chat'}},
    ],
    says: 'The chat version says “19 June” where the e-mail says “9 June”',
  },
  {
    bad: [
      {reply: 4, text: 'Your code works for one lamp, with 10 % off.'},
      {reply: 5, text: 'Your code works for one lamp, with 15 % off.'},
      {reply: 4, text: 'Your code works for one lamp, with «20 %» off.'},
    ],
    says: 'The other version says “20 %” where the first version says “10 %”',
  },
  bad('<ol><li>Open the box.</li><li>Wait 2 minutes.</li></ol>', '1. Open the box.\n2. Wait «5 minutes».'),
  bad('<p>You never pay for the postage.</p>', '«You pay for the postage.»'),

  good('<p>Your refund is with your bank within 3 days.</p>', 'Your refund is with your bank within three days.'),
  good('<p>It’s there within 24 hours.</p>', 'It’s there within a day.'),
  good('<p>The shade costs €20.</p>', 'The shade costs 20 euros.'),
  good('<p>The shade costs €1,000.00.</p>', 'The shade costs €1000.'),
  good('<p>The sale ends on 5 March 2026.</p>', 'The sale ends on March 5th, 2026.'),
  good('<p>The sale ends on 2026-03-05.</p>', 'The sale ends on 05/03/2026.'),
  good('<p>We’re here until 5 pm.</p>', 'We’re here until 17:00.'),
  good('<p>We’re here until 12:00.</p>', 'We’re here until noon.'),
  good('<p>Monday to Friday we’re in the shop.</p>', 'Mon to Fri we’re in the shop.'),
  good('<p>We take 20 % off.</p>', 'We take 20 percent off.'),
  good(
    '<p>Read <a href="https://www.example.com/care/?utm_source=mail">our guide</a>.</p>',
    'Read our guide: https://example.com/care',
  ),
  good('<p>Write to <a href="mailto:lamps@example.com">us</a>.</p>', 'Write to us.'),
  good('<p>Call +44 20 7946 0123.</p>', 'Call (020) 7946 0123.'),
  good(
    '<p>Hi {{ticket.requester.first_name}},</p><p>The lamp is packed.</p><p>Best,<br>{{current_user.name}}</p>',
    'Hi there, the lamp is packed.',
  ),
  good(
    '<p>Thanks for your patience. I’ve found the parcel, and the courier brings it on 9 June between 8:00 and 12:00. If nobody is in, it waits for you at the post office for 7 days.</p>',
    'I’ve found the parcel! It comes on 9 June.',
  ),
  good('<p>You cannot change it later.</p>', 'You can’t change it later.'),
  good('<p>We do not ship on Sundays.</p>', 'We don’t ship on Sundays.'),
  good('<p>Please don’t hesitate to write back to me.</p>', 'Please write back to me.'),
  good('<p>We are unable to change the address.</p>', 'We can’t change the address.'),
  good('<ol><li>Open the box.</li><li>Lift the lamp.</li></ol>', '1. Open the box.\n2. Lift the lamp.'),
  good(
    '<p>Thanks for writing. Turn the old one off at the wall before you unscrew the bulb.</p>',
    'Thanks for writing. Before unscrewing the bulb, switch off the power.',
  ),
  good('<p>One of the two cables is black.</p>', 'One of the cables is black, and two are there.'),
  good('<p>Your order {{ticket.id}} is packed.</p>', 'Your order {{ticket.id}} is packed.'),
  good('<p>Your order is <a href="{{ticket.url}}">here</a>.</p>', 'Your order is here: {{ticket.url}}'),
  good('<p>You have two weeks to send it back.</p>', 'You have 14 days to send it back.'),
  good('<p>It takes 3 to 5 days.</p>', 'It takes 3–5 days.'),
  {
    good: [
      {reply: 1, locale: 'en', text: 'The lamp comes within 3 days.'},
      {reply: 1, locale: 'de', text: 'Die Lampe kommt in 5 Tagen.'},
    ],
  },
  {
    good: [
      {reply: 1, text: 'The lamp comes within 3 days.'},
      {reply: 2, text: 'The lamp comes within 5 days.'},
    ],
  },
  {good: ['The lamp comes within 3 days.', 'The lamp comes within 5 days.']},
]

import type {Context, Example} from '../../../src/rule/index.ts'

/** What the customer wrote. */
const to = (message: string): Context => ({customer: {message}})

export const examples: readonly Example[] = [
  {good: 'The new card is on its way, and the old one is blocked.', context: to('Somebody stole my card!')},
  {good: 'The new version is out on Tuesday and mends the crash.', context: to('The app crashes all the time.')},
  {
    good: 'The latest version is 4.2, and we have a version for Linux as well.',
    context: to('The app crashes all the time.'),
  },
  {bad: 'I’m on it. «We have a care plan for only» €3.', context: to('The lamp is broken.')},
  {bad: 'I’m on it. «Our new summer range has just landed».', context: to('The lamp is broken.')},
  {
    good: 'Yes, the family plan covers six, and each of you gets a login.',
    context: to('Does the family plan work for five people?'),
  },
  {
    bad: 'It opens at nine. «Our family plan covers six».',
    context: to('When does the pool open?'),
    severity: 'suggestion',
  },
  {
    good: 'If all is well, give us 5 stars in the App Store.',
    context: {customer: {message: 'The kettle leaks all over the counter!'}},
  },
  {
    good: 'The sale price is what you get back.',
    context: {customer: {message: 'The kettle leaks all over the counter!'}},
  },
  {
    good: 'Your plan covers it, so it costs nothing.',
    context: {customer: {message: 'The kettle leaks all over the counter!'}},
  },
  {
    bad: '«We also have tea plans» from £3.',
    context: {customer: {message: 'The kettle leaks all over the counter!'}},
  },
  {
    bad: '«Our care plan would have» covered this.',
    context: {customer: {message: 'The kettle leaks all over the counter!'}},
  },
  {
    bad: '«Premium members get a» new one the same day.',
    context: {customer: {message: 'The kettle leaks all over the counter!'}},
  },
  {bad: '«Guests love our new» glass one.', context: {customer: {message: 'The kettle leaks all over the counter!'}}},
  {
    bad: 'Why not «treat yourself to a matching toaster»?',
    context: {customer: {message: 'The kettle leaks all over the counter!'}},
  },
  {good: 'I’m sorry about the leak. A new hose leaves today.', context: to('My hose leaks!')},
  {
    good: 'The yearly plan costs €40, and there is 20% off until May.',
    context: to('How much is a year? Which plans do you have?'),
  },
  {
    good: 'As a thank-you for your patience I have put 20% off your next order.',
    context: to('The box came broken.'),
  },
  {
    good: 'You can upgrade to version 4.2 under Help > Update; it has the fix.',
    context: to('The app crashes all the time.'),
  },
  {
    good: 'Check out our help page on sync: https://example.com/sync',
    context: to('Sync is broken.'),
  },
  {good: 'Enter the reset code and press OK.', context: to('I can’t log in, nothing works.')},
  {
    good: 'The error code 12 means that the door is open.',
    context: to('The washer shows error code 12.'),
  },
  {good: 'I’ve taken the fee off your bill.', context: to('You charged me twice!')},
  {
    good: 'Would you like to reorder the broken cup at no cost?',
    context: to('The cup was broken.'),
  },
  {
    good: 'We offer phone and chat help every day.',
    context: to('Nobody answers my mails. I’m furious.'),
  },
  {good: 'Our premium plan has offline maps, yes.', context: to('Which plan has offline maps?')},
  {
    good: 'Are you on the Premium plan or on the free one?',
    context: to('Songs don’t play offline any more.'),
  },
  {
    good: 'The sale price was shown by mistake, and I’m sorry. You pay what you saw.',
    context: to('I was charged more than the site said.'),
  },
  {good: 'The best way is to hold both buttons.', context: to('The watch is frozen.')},
  {good: 'I recommend a restart first.', context: to('The phone is so slow since the update.')},
  {good: 'The premium seats are in row two.', context: to('Where do I sit?')},
  {
    good: 'Thanks for the five stars, you made our day!',
    context: {channel: 'review', customer: {message: 'Great app!'}},
  },
  {good: 'Is your card still in the machine?', context: to('The ATM ate my card!')},
  {good: 'Switch to the other cable and try again.', context: to('My screen stays black.')},
  {
    good: 'You wrote “get 50% off” was in our ad. I’ve added it to your order.',
    context: to('Your ad said 50% off and I paid full price!'),
  },
  {
    good: 'I’ve booked the day off, so Ana takes over.',
    context: to('Nobody came to fix the boiler.'),
  },
  {good: 'Try this: turn the tap off at night.', context: to('It drips and drips.')},
  {
    good: 'We sell spare lids, yes: they’re €3.',
    context: to('Do you sell spare lids? How much are they?'),
  },
  {good: 'Your order comes with both cables, for free.', context: to('A cable is missing.')},
  {
    good: 'Your plan renews on 3 May.',
    context: to('You took money I didn’t agree to. I’m really angry.'),
  },
  {
    bad: 'Sorry about the wait. «Enjoy 20% off» with the code SUN20!',
    context: to('My parcel is lost. I’m so angry.'),
  },
  {
    bad: 'We’re on it. «By the way, we have» a special offer on lamps.',
    context: to('The lamp I bought is broken!'),
  },
  {
    bad: 'Back pain is no fun. «Many of our guests love our» foot spa!',
    context: to('The bed was terrible and I’m very unhappy.'),
  },
  {
    bad: 'Your refund is due on Monday. Meanwhile, «check out our new» range of boots.',
    context: to('The boots fell apart, I want a refund!'),
  },
  {
    bad: '«Have you considered upgrading» to the bigger model?',
    context: to('The small one broke after a week.'),
  },
  {
    bad: 'Hi! «Why not upgrade» to Gold and skip the queue?',
    context: to('I’ve been waiting three hours. Ridiculous.'),
  },
  {
    bad: '«Upgrade now and» get faster answers.',
    context: to('Nobody answers! Worst service ever.'),
  },
  {
    bad: 'The «app is now more feature packed» with new themes.',
    context: to('The app is slow and doesn’t work.'),
  },
  {bad: 'The «site is now faster» than ever.', context: to('Your site lost my order. Useless!')},
  {bad: '«Don’t miss our» summer deals!', context: to('I was charged twice, please fix it.')},
  {
    bad: 'We’re sorry to see that. «Use code SORRY10» in the shop.',
    context: to('The vase arrived broken.'),
  },
  {
    bad: 'We have «20% off all beds this» week.',
    context: to('The bed squeaks so badly that I can’t sleep, it’s awful.'),
  },
  {
    bad: '«Would you also like to buy» a spare battery?',
    context: to('The battery died after two days.'),
  },
  {
    bad: '«While you are at it, do you want to order» a case?',
    context: to('My screen cracked and I’m upset.'),
  },
  {
    bad: 'Sorry for the engine. Also «we have a lovely dinner cruise» on Sundays.',
    context: to('The boat broke down after an hour and the trip was over. I am angry.'),
  },
  {
    bad: '«Our Pro plan would be perfect for you».',
    context: to('Exports are broken again and I’m fed up.'),
  },
  {
    bad: 'While it’s down, «check out our winter sale».',
    context: to('Your site is broken, I can’t log in.'),
  },
  {
    bad: '«Did you know that we offer» a care plan?',
    context: to('The machine leaks all over the floor!'),
  },
  {bad: '«We’ve just launched» a new menu!', context: to('My food came cold. Disgusting.')},
  {
    bad: 'This «limited time offer» ends tonight.',
    context: to('I can’t log in, the app is broken.'),
  },
  {
    bad: 'We are proud to bring you «exciting rewards» every week.',
    context: to('I never got my cashback. Scam.'),
  },
  {
    bad: '«You might also like our» premium headphones.',
    context: to('The headphones you sent are broken.'),
  },
  {bad: '«Recommend us to your friends» and family!', context: to('Worst app ever, it crashes.')},
  {bad: '«Refer a friend and» earn points.', context: to('My points are gone! I’m furious.')},
  {
    bad: 'Our «award winning» team is on it.',
    context: to('Still no answer. This is a joke, I’m angry.'),
  },
  {
    bad: '«Explore our latest» plans on the site.',
    context: to('My line has been dead for a week!!'),
  },
  {
    bad: '«Subscribe to our Plus plan today».',
    context: to('It keeps crashing. Terrible.'),
  },
  {bad: '«Shop now and» save.', context: to('You sent the wrong size twice. Unacceptable.')},
  {bad: '«Also do you want to book» the night tour?', severity: 'suggestion'},
  {
    good: 'Please recommend us to your friends!',
    context: {channel: 'review', customer: {message: 'Love it!'}},
  },
  {
    good: 'So glad you love the mugs! Check out our new collection if you fancy some plates.',
    context: to('I love my new mugs, thank you so much!'),
  },
  {
    good: 'We’ve had two off with the flu, so I’m two days late.',
    context: to('Where is my answer? I’m still waiting!'),
  },
  {good: 'Have you tried our help page on sync? It lists the three steps.', context: to('Sync is broken.')},
  {good: 'Which plan are you on? By the way, thanks for the screenshot.', context: {template: true}},
  {
    bad: 'A new jug leaves today. «Have you seen our new glass range» yet?',
    context: to('The jug arrived in pieces.'),
  },
  {
    bad: 'So sorry! «Renew this month and» the second year is cheaper.',
    context: to('I was locked out for a week, terrible.'),
  },
  {
    bad: 'We’re on it. «Grab a second bottle at half price»!',
    context: to('The bottle leaks all over my bag.'),
  },
  {
    bad: 'Thanks for the idea, I’ve noted it. By the way, «have you tried our Plus» plan yet?',
    context: {template: true},
  },
]

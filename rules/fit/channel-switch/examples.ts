import type {Channel, Context, Example} from '../../../src/rule/index.ts'

const on = (channel: Channel, message?: string): {context: Context} => ({
  context: {channel, ...(message === undefined ? {} : {customer: {message}})},
})

const good: readonly Example[] = [
  {
    good: 'Hi Lara, could you email us at orders@lamp.test with your order number, so that I can find the parcel?',
    ...on('review'),
  },
  {
    good: 'Please write to us at help@lamp.test with a screenshot of the error and we will look into it.',
    ...on('review'),
  },
  {good: 'So sorry, Tim! Please DM us your order number and I’ll trace it. ^MB', ...on('social')},
  {
    good: 'Please call us on 020 7946 0018 so we can verify it is you: we don’t discuss accounts in public.',
    ...on('social'),
  },
  {
    good: 'Kindly drop us a mail at care@lamp.test from your registered email id, we will get it resolved.',
    ...on('review'),
  },
  {good: 'Pls share your registered mobile number by mailing us at care@lamp.test.', ...on('review')},
  {good: 'Thanks for the stars, Ana! Feel free to write to us at hi@lamp.test any time.', ...on('review', 'Nice app')},
  {good: 'If you have any questions, please contact us at hi@lamp.test.', ...on('review')},
  {good: 'If the leak comes back, call us on 555 0142 and ask for me.'},
  {good: 'For further help, reach out to our live chat in the app.', ...on('review')},
  {good: 'You can also call us at 555 0142 if that’s easier.'},
  {good: 'Call me whenever you like, I am at my desk till six.'},
  {good: 'The form is in the app. If the screen is a nuisance, phone us on 0117 496 0000 and ask for a home visit.'},
  {good: 'I’ve moved your seat to row 4. Just reply to this message if you would rather have the aisle.'},
  {good: 'Thanks for contacting us at the weekend! Your refund went out this morning.'},
  {good: 'We will email you at ann@mail.test as soon as the part is in.'},
  {good: 'I tried to call you on 555 0100 but could not reach you. When is a good time?'},
  {good: 'You can call us on 555 0142, Monday to Friday.', ...on('email', 'How can I contact you by phone?')},
  {good: 'Please email us at press@lamp.test.', ...on('social', 'What is the email for press enquiries?')},
  {good: 'Please contact our office on 555 0142.', ...on('chat', 'I want to talk to a person in the office.')},
  {
    good: 'The fastest way is our form: https://lamp.test/repair. It asks for photos of the crack, which we need to order glass.',
    ...on('email'),
  },
  {good: 'Please visit our shop in Leeds: the technician has to measure the frame.', ...on('email')},
  {good: 'Ask your moderator to reach out to us at team@lamp.test.', ...on('forum')},
  {
    good: 'Write to us at the help section of your app with the transaction id, we will check it on priority.',
    ...on('review'),
  },
  {
    good: 'Hi Ravi, we’d like to understand what went wrong. Please mail us at care@lamp.test.',
    ...on('review', 'Worst app'),
  },
  {good: 'In case this does not work, please contact us at care@lamp.test.', ...on('review')},
  {
    good: 'Please call us on 555 0142 so I can check your meter.',
    ...on('email', 'The email with my bill has not arrived.'),
  },
  {good: 'Please contact your bank on the number on your card.', ...on('email')},
  {good: 'She wrote “please call us”, and that is what the second form is for.', ...on('email')},
  {good: 'You asked us to call you back, and I will, at four today.', ...on('email', 'Can you call me?')},
]

const bad: readonly Example[] = [
  {
    bad: 'Sorry about that. «Please drop us a mail at care@lamp.test».',
    ...on('review', 'Speaker has not worked for 5 days'),
  },
  {bad: '«Please email us at care@lamp.test».', ...on('review')},
  {bad: 'Hi Jo, «please contact us at care@lamp.test» so we can further assist you.', ...on('review')},
  {bad: 'Hi Jo, «kindly write to us at care@lamp.test». We are always there for you.', ...on('review')},
  {bad: 'We would love to hear from you! «Reach us at care@lamp.test» and we shall connect.', ...on('review', 'nice')},
  {bad: 'Hello Meena, request you to «drop an email to care@lamp.test». Thanks', ...on('review')},
  {bad: 'This isn’t the experience we want for you. «Please give us a call at 555-014-2210».', ...on('review')},
  {bad: 'Hi there! «Please contact our support team here: https://lamp.test/help». Thanks! ^AL', ...on('social')},
  {bad: '@kit_r Hi! «Call us on 0800 555 0142». ^TB', ...on('social', 'Is the blue one back in stock?')},
  {bad: '«Pls connect with us at care@lamp.test», it will help us to serve you better.', ...on('review')},
  {bad: 'Thank you for your message. «Please call our hotline» for further assistance.', ...on('email')},
  {bad: 'It may be the battery. «Please visit our service center» or call us for further help.', ...on('email')},
  {
    bad: 'To report a loss:\n\n1. «Contact our customer care team at 555 014 2210».\n2. Wait for their reply.',
    ...on('chat'),
  },
  {bad: 'I understand. «Kindly contact our support team through the live chat» for assistance.', ...on('email')},
  {bad: 'We’d be glad to help! «Get in touch with us at care@lamp.test».', ...on('review')},
  {bad: 'Oh no! «Shoot us an email at care@lamp.test» 😊', ...on('review')},
  {bad: 'It would be great if you could «email us at care@lamp.test». We’ll be waiting!', ...on('review')},
  {
    bad: 'Sorry to hear. «Please email us at care@lamp.test» with your order number so we can check.',
    ...on('review', 'I emailed them three times about my order and got no reply.'),
  },
  {
    bad: 'Hi Sam, «please write to us at care@lamp.test» with the details, and we will look into it.',
    ...on('review', 'No one is responding to my mails since 2 weeks!'),
  },
  {
    bad: 'We need a few details to check this, so «please call us on 555 0142».',
    ...on('social', 'Two hours on hold and then you hung up on me.'),
  },
  {
    bad: 'Our team can look into it. «Please ring us on 0113 496 0000».',
    ...on('email', 'Nobody ever answers the phone at your place.'),
  },
  {
    bad: 'Please share the details: «connect with us through the live chat» in the app, we will check.',
    ...on('review', 'Your live chat never works, it closes after a minute'),
  },
  {
    bad: 'I see. If you need more help, you may refer to the link for «our call centre».',
    ...on('social', 'Can someone give me a call? I can’t find the credit.'),
  },
  {
    bad: 'For the voucher, «please call us» on weekdays from nine.',
    ...on('chat', 'pls call me back, i can’t type with this hand'),
  },
  {
    bad: 'Thank you for the lovely words! «Please mail us at care@lamp.test» with your suggestions.',
    ...on('review', 'Love this app, it is awesome, works great'),
    severity: 'suggestion',
  },
  {bad: 'We are here for you. Could you «contact us via WhatsApp»?', ...on('review')},
  {bad: 'Hi, «dial 198» for further assistance.', ...on('social', 'My top up is not showing')},
]

export const examples: readonly Example[] = [...good, ...bad]

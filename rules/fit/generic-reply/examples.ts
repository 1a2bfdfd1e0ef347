import type {Channel, Example, ExampleSettings} from '../../../src/rule/index.ts'

const after = (message: string, channel: Channel = 'email'): ExampleSettings => ({
  context: {channel, customer: {name: 'Lena', message}},
})

const tent =
  'The zip of the blue tent broke on the first night and it rained in on my sleeping bag. I would like a new zip before Friday.'
const wish =
  'Could you add a way to repeat a chore every third Monday? Our bins and the stairs follow that pattern, and I enter each by hand.'
const charge =
  'My March bill shows the gym fee twice, and the bank has taken both. Please give the second one back to my card.'
const praise =
  'Marek fixed the boiler on Sunday night, carried my shopping upstairs and even made the baby laugh. You are all wonderful!'

const good: readonly Example[] = [
  {good: 'Hi Lena, a new zip for the tent goes out today and will be with you on Thursday.', ...after(tent)},
  {
    good: 'Hi Lena, I’m sorry the tent let you down. We will look into it and get back to you shortly with an answer.',
    ...after(tent),
  },
  {
    good: 'Thank you for getting in touch. Which colour is it, and how long is the broken piece, roughly?',
    ...after(tent),
  },
  {
    good: 'Hi Lena, every third Monday is a good one. I’ve added your vote, and I’ll write when it is there.',
    ...after(wish),
  },
  {
    good: 'Hi Lena, thanks for the idea about repeating chores. The team looks at new ideas each spring.',
    ...after(wish),
  },
  {good: 'Hi Lena, the second fee goes back to your card today; banks take two days to show it.', ...after(charge)},
  {
    good: 'Thank you so much for these kind words, Lena! You have made our day, and we will pass them on.',
    ...after(praise),
  },
  {good: 'Done!', ...after(tent)},
  {good: 'Hi Lena, we’re on it and will be in touch by noon.', ...after(tent)},
  {
    good: 'Thank you for contacting our support team. We have received your message and will look into it.',
    ...after('Help!'),
  },
  {good: 'Thank you for contacting our support team. We have received your message and will look into it.'},
  {
    good: 'Thank you for contacting us. We have passed your message on and will be in touch shortly.',
    ...after('Mera paisa wapas karo, abhi tak refund nahi mila hai bhai, bahut din ho gaye'),
  },
  {good: 'If you face any issues with the zip later, write to me and I will send another.', ...after(tent)},
  {good: 'If you have any other issues, just ask.', ...after(charge)},
  {
    good: 'Thank you for contacting our support team. Somebody will look into your request shortly.',
    context: {template: true, customer: {message: tent}},
  },
  {
    good: 'In about:config, set mail.threads to 0 and restart; folders that are open keep their old view until then.',
    ...after('I can’t stop my inbox from being shown as conversations even when I turn that off every day.', 'forum'),
  },
]

const bad: readonly Example[] = [
  {
    bad: 'Hi Lena,\n\n«»Thank you for contacting our support team about your recent question. We have passed your message on and somebody will look into it shortly.\n\nKind regards,\nTom',
    ...after(tent),
  },
  {
    bad: 'Hi Lena,\n\n«»Thanks for the feedback! We’re always looking to improve, and I have passed it on to the team for consideration.',
    ...after(wish),
  },
  {
    bad: '«»We are sorry for the inconvenience caused. Your concern is important to us, and our team will get back to you at the earliest.',
    ...after(charge),
  },
  {
    bad: 'Dear Lena,\n\n«»We value your feedback and regret your experience. Rest assured that the concerned team has been informed.',
    ...after(tent),
  },
  {
    bad: 'Hello Lena, «»we understand your concern and are here to help you. We request you to kindly wait for our team to contact you.',
    ...after(charge, 'chat'),
  },
  {
    bad: 'Hi Lena, «»sorry to hear about your experience! We’d like to help. Our support team will connect with you soon to resolve this.',
    severity: 'suggestion',
    ...after(charge, 'review'),
  },
  {
    bad: 'Hi Lena, a zip is a five-minute job. «If you are experiencing any issues», tell us.',
    severity: 'suggestion',
    ...after(tent),
  },
]

export const examples: readonly Example[] = [...good, ...bad]

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
  {good: 'Hi Lena,\n\nThe tent gets a new zip from us, it is in the post today.\n\nTom', ...after(tent)},
  {
    good: 'Hi Lena,\n\nA zip that breaks on the first night is ours to mend. A courier collects it on Monday.\n\nTom',
    ...after(tent),
  },
  {good: 'Hello Lena,\n\nI’m sorry about the wet night. Which colour is your tent?\n\nTom', ...after(tent)},
  {good: 'Hi Lena,\n\nI have taken back the second charge. You see it by Friday.\n\nTom', ...after(charge)},
  {
    good: 'Hi Lena,\n\nYou were charged twice because I pressed the button twice. It is undone.\n\nTom',
    ...after(charge),
  },
  {
    good: 'Hello Lena,\n\nCould you send me the last four digits of the card? Then I find both payments.\n\nTom',
    ...after(charge),
  },
  {
    good: 'Dear Lena,\n\nThe zip is sewn in by hand now, which holds for years: https://tents.test/zips\n\nTom',
    ...after(tent),
  },
  {good: 'Hi Lena,\n\nThe charge of Monday was a mistake, and it is back on your card.\n\nTom', ...after(charge)},
  {
    good: 'Hi Lena,\n\nBring the tent to the shop on Saturday and I’ll change the zip while you wait.\n\nTom',
    ...after(tent),
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
  {
    bad: 'Hi Lena,\n\n«»Thank you for getting in touch. We have received your message and our team is looking into it.\n\nBest,\nTom',
    ...after(charge),
  },
  {
    bad: 'Hello Lena,\n\n«»Thanks for your email. Your request has been forwarded to the relevant department, who will respond in due course.\n\nTom',
    ...after(tent),
  },
  {
    bad: 'Dear Lena,\n\n«»Thank you for your patience while we look into this matter. We will update you once we know more.\n\nKind regards,\nTom',
    ...after(charge),
  },
  {
    bad: 'Hi Lena,\n\n«»We are sorry to hear that. Your satisfaction is very important to us and we will do our best to help.\n\nTom',
    ...after(tent),
  },
  {
    bad: 'Hi Lena,\n\n«»I have escalated this to our specialists. They will take a look and someone will be in touch soon.\n\nTom',
    ...after(charge),
  },
  {
    bad: 'Hello,\n\n«»Thank you for bringing this to our attention. We take all feedback seriously and will investigate.\n\nTom',
    ...after(tent),
  },
  {
    bad: 'Dear Lena,\n\n«»Your message is important to us. One of our colleagues will handle your case as soon as possible.\n\nTom',
    ...after(charge),
  },
  {
    bad: 'Hi Lena,\n\n«»Thanks for reaching out. We are aware of the situation and working on it.\n\nTom',
    ...after(charge),
  },
  {
    bad: 'Hello Lena,\n\n«»I understand your frustration. Please be assured that we are doing everything we can.\n\nTom',
    ...after(charge),
  },
  {
    bad: 'Hi Lena,\n\n«»Thank you for writing to us. We appreciate your feedback and will share it with the team.\n\nTom',
    ...after(tent),
  },
  {
    bad: 'Dear Lena,\n\n«»We regret the inconvenience. The matter is being looked into by the team concerned.\n\nTom',
    ...after(charge),
  },
  {bad: 'Hi Lena,\n\n«»Sorry about that! We will look into it and get back to you shortly.\n\nTom', ...after(tent)},
  {
    bad: 'Dear customer,\n\n«»Kindly note that your concern has been shared with our team for further action.\n\nTom',
    ...after(tent),
  },
  {
    bad: 'Hi Lena,\n\n«»We hear you and we are sorry. Our team is here to help you with your issue.\n\nTom',
    ...after(charge),
  },
  {
    bad: 'Hi Lena,\n\n«»Thank you for your message. It has been passed on to the right people and they will reply soon.\n\nTom',
    ...after(tent),
  },
  {
    bad: 'Dear Lena,\n\n«»We thank you for your mail and request you to bear with us while we review your case.\n\nTom',
    ...after(charge),
  },
  {
    bad: 'Hi Lena,\n\n«»Thank you for your email. We have received it and our team will look into it.\n\nTom',
    ...after(tent),
  },
  {
    bad: 'Dear Lena,\n\n«»Thank you for reaching out to us. Your message has been forwarded to our team, who will be in touch.\n\nTom',
    ...after(charge),
  },
  {
    bad: 'Hello Lena,\n\n«»We are sorry to hear this. Your feedback has been shared with our specialists, who will take a look.\n\nTom',
    ...after(tent),
  },
]

export const examples: readonly Example[] = [...good, ...bad]

import type {Context, Example} from '../../../src/rule/index.ts'

const sentTo = (message: string): {context: Context} => ({context: {template: true, customer: {message}}})

const tent = 'The zip of the blue tent broke on the first night and it rained in. I would like a new zip before Friday.'
const charge = 'My March bill shows the gym fee twice, and the bank has taken both. Please give one back to my card.'
const thanks = 'Hi {{ticket.requester.first_name}},\n\n'

export const examples: readonly Example[] = [
  {good: `${thanks}The zip for your tent goes out today.\n\n{{current_user.first_name}}`, ...sentTo(tent)},
  {good: `${thanks}We look into “{{ticket.title}}” today and write to you before six.`, ...sentTo(tent)},
  {
    good: `${thanks}We have passed on your message about the [product name], and will write before six.`,
    ...sentTo(tent),
  },
  {good: `${thanks}The doubled fee goes back to your card.`, ...sentTo(charge)},
  {good: `${thanks}Thank you for contacting us. We will get back to you shortly.`, ...sentTo('Hello?')},
  {good: `${thanks}Thank you for contacting us. We will get back to you shortly.`, context: {template: true}},
  {good: 'Thank you for contacting us. We will get back to you shortly.', context: {customer: {message: tent}}},
  {
    good: `${thanks}Parcels to islands leave on Tuesdays by ferry and reach the harbour office two mornings later.`,
    ...sentTo(charge),
  },
  {
    good: `${thanks}Thank you for contacting us. We will get back to you shortly.`,
    ...sentTo('Der Reißverschluss vom Zelt ist kaputt, ich möchte bitte einen neuen haben, danke'),
  },
  {bad: `${thanks}«»Thank you for contacting us. We will get back to you shortly.`, ...sentTo(tent)},
  {bad: `${thanks}«»We’re sorry for the trouble. Our team has your message and is looking into it.`, ...sentTo(charge)},
  {
    bad: '«»Thank you for reaching out! We have received your request, and a member of our team will be in touch.',
    ...sentTo(charge),
  },
  {
    bad: `${thanks}«»Thanks for your feedback. We have shared it with the team, who are always working to improve our service.\n\n{{current_user.first_name}}`,
    ...sentTo(tent),
  },
  {
    bad: 'Hi {%customer.firstName,fallback=there%}, «»sorry about that! We will sort it out as soon as possible.',
    ...sentTo(charge),
  },
  {
    bad: `${thanks}«»Your satisfaction is important to us. Please be assured that we take all comments seriously.`,
    ...sentTo(tent),
  },
]

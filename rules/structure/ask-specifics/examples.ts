import type {Context, Example} from '../../../src/rule/index.ts'

const told = (message: string, context: Omit<Context, 'customer'> = {}): Context => ({...context, customer: {message}})
const review = {channel: 'review'} as const
const post = {channel: 'social', turn: 1} as const

const looks = 'Your update looks terrible. Make it like it was before!'
const bad = 'Very bad app'
const worst = 'Worst'
const poor = 'Poor service, really disappointed'

export const examples: readonly Example[] = [
  {good: 'Oh no, sorry to hear that! What did you like better about the old one?', context: told(looks)},
  {good: 'Sorry, Ana. Would you tell me which screen you mean?', context: told(looks)},
  {good: 'I’d love to know what you miss most.', context: told(looks, review)},
  {good: 'Sorry about that! Do tell us what looks wrong.', context: told(looks, post)},
  {good: 'Please send a screenshot of the page that looks off.', context: told(looks)},
  {good: 'Sorry Raj. Pls explain the problem at help@example.com', context: told(bad, review)},
  {good: 'Hi Raj, kindly elaborate so that we can help.', context: told(bad, review)},
  {good: 'Hello Raj! Mail us with a brief of the issue, we want to fix it.', context: told(bad, review)},
  {good: 'Hi Raj, sorry. Share your concern with us at help@example.com.', context: told(bad, review)},
  {good: 'Sorry! Could you be more specific', context: told(bad, review)},
  {good: 'Let us know what went wrong, Raj.', context: told(worst, review)},
  {good: 'Fill in this short form, and a person reads it today.', context: told(worst, review)},
  {good: 'Sorry to read that. What can we do better?', context: told(worst, review)},
  {good: 'We’d like to hear more about your visit. DM us ^JS', context: told(poor, post)},
  {good: 'Sorry about this, Kim. Which branch was it?', context: told(poor, post)},
  {good: 'I want to understand what happened, Kim.', context: told(poor)},
  {good: 'Kindly describe your experience.', context: told(poor, review)},
  {good: 'Sorry. Send us the details and we’ll look today.', context: told(poor, review)},
  {good: 'How can we make this right?', context: told(poor, review)},
  {good: 'It would help to have an example, could you send one?', context: told(poor)},
  {good: 'A new charger left today.', context: told('My charger arrived with a bent plug. Order 5512.')},
  {good: 'It opens at nine.', context: told('When do you open?')},
  {good: 'Thanks, Mia!', context: told('Very good app', review)},
  {good: 'I’ve sent the refund.', context: told(poor, {turn: 4})},
  {good: 'Sorry to hear that. Mail help@example.com.'},
  {bad: 'Sorry to hear that. We like the new look.«»', context: told(looks)},
  {bad: 'Hi Ana,\n\nSorry! The old version is gone for good.«»\n\nBest,\nTom', context: told(looks)},
  {bad: 'Thanks for the feedback!«»', context: told(looks, review)},
  {bad: 'You will get used to it soon.«»', context: told(looks, post)},
  {bad: 'We have passed this on to the designers.«»', context: told(looks)},
  {bad: 'Sorry Raj. Contact help@example.com.«»', context: told(bad, review)},
  {bad: 'Hi Raj, we apologise. Drop us a mail at help@example.com.«»', context: told(bad, review)},
  {bad: 'We regret this, Raj. Call 1800 555 010.«»', context: told(bad, review)},
  {bad: 'Sorry Raj! Our team will sort things out for you.«»', context: told(bad, review)},
  {bad: 'So sorry. DM us your registered number«» ^AK', context: told(bad, post)},
  {bad: 'Please update to the newest version, it is much better.«»', context: told(bad, review)},
  {bad: 'Apologies. We are improving every day.«»', context: told(worst, review)},
  {bad: 'We noticed your one star, sorry. Reach us on chat.«»', context: told(worst, review)},
  {bad: 'Dear user, we are sad to read this.«»', context: told(worst, review)},
  {bad: 'Sorry! Kindly reinstall the app.«»', context: told(worst, review)},
  {bad: 'Oh no. We hope your next visit is better.«»', context: told(worst, review)},
  {bad: 'Sorry, Kim. Here is a voucher of $5.«»', context: told(poor)},
  {bad: 'We are sorry. Write to care@example.com with your number.«»', context: told(poor, review)},
  {bad: 'Hello Kim,\n\nI’m sorry. We expect better of ourselves.«»', context: told(poor)},
  {bad: 'Apologies for that Kim. Ring 555 0100 and they’ll help.«»', context: told(poor, post)},
  {bad: 'We take this seriously and have told the manager.«»', context: told(poor, review)},
  {bad: 'Sorry, Ana. Try the night mode instead.«»', context: told(looks)},
  {bad: 'Sorry to read that. We hope you will like it in time.«»', context: told(bad, review)},
  {bad: 'Hi Raj, our apologies. Do keep the app up to date.«»', context: told(bad, review)},
  {bad: 'Sorry Kim! We are always here for you.«» ^TW', context: told(poor, post)},
  {bad: 'Our sincere apologies, Kim. It will not happen again.«»', context: told(poor, review)},
]

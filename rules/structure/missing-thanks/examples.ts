import type {Context, Example} from '../../../src/rule/index.ts'

const told = (message: string, context: Omit<Context, 'customer'> = {}): Context => ({...context, customer: {message}})
const review = {channel: 'review'} as const
const post = {channel: 'social', turn: 1} as const

const love = 'I love this app, it is so easy to use'
const kind = 'Amazing service, your staff were wonderful!'
const nice = 'Nice app'
const idea = 'It would be great if you could add a dark theme. Please add it in the next update.'
const wish = 'I wish there was a way to sort my lists by date.'

export const examples: readonly Example[] = [
  {good: 'Thank you, that’s lovely to read!', context: told(love, review)},
  {good: 'Hi Jo, thanks for the stars!', context: told(love, review)},
  {good: 'thanku so much Jo', context: told(love, review)},
  {good: 'We really appreciate the kind words, Jo.', context: told(love, review)},
  {good: 'You’ve just made our day, Jo.', context: told(love, review)},
  {good: 'This means a lot to the five of us.', context: told(love)},
  {good: 'Hi Mia,\n\nI read this aloud in the kitchen. Thanks from all of us.', context: told(kind)},
  {good: 'Mia, how kind of you! I’ve passed it on to the night shift.', context: told(kind, post)},
  {good: 'Much appreciated, Mia ^TB', context: told(kind, post)},
  {good: 'Our gratitude to you, sir. Do visit again.', context: told(kind, review)},
  {good: 'Thx! See you on board.', context: told(kind, post)},
  {good: 'Cheers for that, Mia!', context: told(kind, post)},
  {good: 'Thanks for the review, Raj.', context: told(nice, review)},
  {good: 'We are grateful for every star, Raj.', context: told(nice, review)},
  {good: 'Great idea! It is on our list for spring.', context: told(idea)},
  {good: 'Thank you for telling us what you’re looking for. A dark theme is on our list.', context: told(idea)},
  {good: 'Good suggestion, Kim. For now, use your phone’s own setting.', context: told(idea, review)},
  {good: 'I’m glad you asked. Tap the arrow and choose “Date”.', context: told(wish)},
  {good: 'We appreciate you writing. Tap the arrow and choose “Date”.', context: told(wish, review)},
  {good: 'Love this idea! The team has it now.', context: told(wish, post)},
  {good: 'It opens at nine.', context: told('When do you open on Sundays?')},
  {good: 'I’m sorry, Lee. A new one left today.', context: told('My lamp arrived broken.')},
  {good: 'You’re welcome!', context: told('Great, thank you so much!', {channel: 'chat', turn: 9})},
  {good: 'It is under View.', context: told(idea, {channel: 'forum', turn: 1})},
  {good: 'A lovely day to you.'},
  {bad: 'Hi Jo, «»we’re so glad to hear it!', context: told(love, review)},
  {bad: '«»We are happy that you enjoy it.', context: told(love, review)},
  {bad: 'Hello Jo! «»Do tell your friends about it.', context: told(love, review)},
  {bad: 'Hi Jo, «»give us 5 stars then!', context: told(love, review)},
  {bad: '«»Awesome!! Keep using it.', context: told(love, post)},
  {bad: 'Dear Jo,\n\n«»We have received your message.\n\nRegards,\nTeam Sol', context: told(love)},
  {bad: '«»If you need help, write to help@example.com.', context: told(kind, review)},
  {bad: 'Hi Mia,\n\n«»Our staff do their best every day.\n\nTom', context: told(kind)},
  {bad: 'Hey Mia, «»we know, they’re great ^TB', context: told(kind, post)},
  {bad: '«»Glad you had a good time, see you soon.', context: told(kind, review)},
  {bad: '«»We strive for that, madam.', context: told(kind, review)},
  {bad: '«»Noted.', context: told(kind, review)},
  {bad: 'Hi Raj, «»what would make it five stars?', context: told(nice, review)},
  {bad: 'Hi Raj, «»kindly update to the newest version.', context: told(nice, review)},
  {bad: '«»Write to us at feedback@example.com with your suggestions.', context: told(nice, review)},
  {bad: 'Hello! «»Download our other apps too.', context: told(nice, review)},
  {bad: '«»A dark theme is not planned.', context: told(idea)},
  {bad: 'Hi Kim, «»you can vote for it in the community.', context: told(idea, post)},
  {bad: 'Hi Kim,\n\n«»The list of requests is on our site.\n\nBest,\nLou', context: told(idea)},
  {bad: '«»We will pass it on.', context: told(idea, review)},
  {bad: 'Hi, «»this feature will be available soon.', context: told(idea, review)},
  {bad: '«»That is already possible with the pro plan.', context: told(wish)},
  {bad: '«»We don’t have that.', context: told(wish, post)},
  {bad: 'Hello Ines,\n\n«»Sorting is by name only.', context: told(wish)},
  {bad: '«»Your request is no. 4432.', context: told(wish)},
  {
    good: 'Hi Lou,\n\nYes, on all plans.',
    context: {customer: {message: 'Do you support two languages on the free plan?'}},
  },
  {
    bad: 'Hi Lou,\n\n«»Leave the field empty. The menu changes on the 9th.',
    context: {
      customer: {message: 'What goes into field 4? Also I noticed a typo in the menu, thought you’d like to know.'},
    },
  },
  {
    bad: 'Hi Lou,\n\n«»It works on my screen.',
    context: {
      customer: {message: 'Since 2.4 the map turns grey. Tested on three phones, same on each. Recording attached.'},
    },
  },
  {
    bad: 'Hi Lou,\n\n«»It may come one day.',
    context: {customer: {message: 'Would it be possible to have a shared calendar? I’d pay extra for it.'}},
  },
]

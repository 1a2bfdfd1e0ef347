import type {Context, Example} from '../../../src/rule/index.ts'

const told = (message: string, context: Omit<Context, 'customer'> = {}): Context => ({...context, customer: {message}})
const post = {channel: 'social', turn: 3} as const
const forum = {channel: 'forum', turn: 1} as const

const annoyed = 'It is so annoying that the folder pane jumps every time I click. How do I stop it?'
const furious = 'Third time this week that the train is cancelled. Absolutely disgraceful.'
const hold = 'I have been on hold for two hours. I’m furious.'
const fed = 'I am fed up with this. The update is terrible and nothing is where it was.'

export const examples: readonly Example[] = [
  {good: 'I can see why that is frustrating. Turn off “Follow selection” under View.', context: told(annoyed, forum)},
  {good: 'That would drive me mad too! Turn off “Follow selection” under View.', context: told(annoyed, forum)},
  {good: 'I know how annoying that is. Try the option under View.', context: told(annoyed, forum)},
  {good: 'You said the pane jumps with every click. Which version do you have?', context: told(annoyed, forum)},
  {good: 'How frustrating! Which version is it?', context: told(annoyed, forum)},
  {good: 'Sorry to hear that, which version is it?', context: told(annoyed, forum)},
  {good: 'I am sorry, Ana. The 8:12 runs.', context: told(furious)},
  {good: 'That’s a rotten week. The 8:12 runs, and I’ve asked for a refund for you.', context: told(furious)},
  {good: 'I understand your frustration. Delay Repay is open to you here.', context: told(furious, post)},
  {good: 'That must be exhausting. The 8:12 runs ^DS', context: told(furious, post)},
  {good: 'We know that waiting is annoying. The next one leaves at 8:12.', context: told(furious, post)},
  {good: 'You’re right, three times is not good enough. The 8:12 runs.', context: told(furious, post)},
  {good: 'Two hours is too long, I’d be angry too. I’m calling you now.', context: told(hold)},
  {good: 'I hear you, Ben. I’m calling you now.', context: told(hold)},
  {good: 'Our apologies, Ben. I’m calling you now.', context: told(hold)},
  {good: 'I understand that you have been on hold since ten. I’m calling you now.', context: told(hold)},
  {good: 'I get why you are fed up. The old layout is under View.', context: told(fed)},
  {good: 'That sounds really frustrating. The old layout is under View.', context: told(fed)},
  {good: 'Your frustration is completely understandable, the old layout is under View.', context: told(fed)},
  {good: 'I appreciate your disappointment. The old layout is under View.', context: told(fed)},
  {good: 'It leaves at 8:12 from platform 4.', context: told('When does the next train leave?')},
  {good: '2/2 The 8:12 runs again from Monday. ^DS', context: told(furious, post)},
  {good: 'It is under View.', context: told('Where do I find the old layout?', forum)},
  {good: 'Thank you, Mia!', context: told('Love the new layout, it is so good!')},
  {good: 'The old layout is under View.'},
  {good: 'I understand your frustration, and the refund leaves today.\n\nKind regards,\nRosa', context: told(fed)},
  {good: 'We understand your frustration. The refund leaves today.\n\nThe Support Team', context: told(fed)},
  {bad: '«»Turn off “Follow selection” under View.', context: told(annoyed, forum)},
  {bad: 'Hi bob,\n\n«»which version do you have?', context: told(annoyed, forum)},
  {bad: '«»That is how it was designed. Use the toolbar.', context: told(annoyed, forum)},
  {bad: 'Hello, «»see the article on the folder pane.', context: told(annoyed, forum)},
  {bad: '«»It works for me in version 9.', context: told(annoyed, forum)},
  {bad: 'Hi Ana. «»The 8:12 runs.', context: told(furious)},
  {bad: '«»There is a fault at Crewe. See the website for updates ^TL', context: told(furious, post)},
  {bad: '«»Kindly DM your ticket number.', context: told(furious, post)},
  {bad: 'Hello Ana! «»Please fill in the form to claim.', context: told(furious, post)},
  {bad: '«»You can claim once you are home.', context: told(furious, {channel: 'chat', turn: 5})},
  {bad: '«»If you’d like to complain, write to the head office. Thanks - Kim', context: told(furious, post)},
  {bad: 'Dear Mr Okoro,\n\n«»Our lines are busy from nine to five.', context: told(hold)},
  {bad: '«»Press 2 for billing, then 4.', context: told(hold, post)},
  {bad: 'Hi Ben,\n\n«»Use the chat, it is faster.\n\nBest,\nLou', context: told(hold)},
  {bad: '«»What is it about?', context: told(hold, post)},
  {bad: '«»We have received your request, sir.', context: told(hold)},
  {bad: 'Hi! «»Pls share contact no.', context: told(hold, post)},
  {bad: '«»Thanks for the feedback! The old layout is under View.', context: told(fed)},
  {bad: 'Hey! «»Give it a few days and you’ll get used to it.', context: told(fed)},
  {bad: '«»The team will not bring it back.', context: told(fed, forum)},
  {bad: '«»Read the release notes.', context: told(fed, forum)},
  {bad: 'Hi there, «»have you restarted it?', context: told(fed, forum)},
  {bad: '«»No.', context: told(fed, {channel: 'chat', turn: 3})},
  {bad: 'Hi Lee, «»try the beta.', context: told(fed)},
  {bad: '«»Kindly go to View and select classic.', context: told(fed)},
  {
    bad: 'Hi Lee,\n\n«We understand your» frustration. The refund leaves today.\n\nKind regards,\nRosa',
    context: told(fed),
    severity: 'suggestion',
  },
  {
    bad: 'Hi Lee,\n\n«We completely understand how» annoying this is. The old layout is under View.\n\nRosa Lind',
    severity: 'suggestion',
  },
  {
    good: 'Hi Ola,\n\nThe fees are frozen from today. Heal up!',
    context: {customer: {message: 'I broke my wrist on Sunday and can’t come. Can I pause my plan?'}},
  },
  {
    good: 'Dear Mr Oy,\n\nWhat a dreadful thing to come home to. Photos will do as proof.',
    context: {customer: {message: 'Somebody broke into our house and took my rings. What do you need from me?'}},
  },
  {
    good: 'Hi Ola,\n\nYes, theft abroad is covered.',
    context: {customer: {message: 'What happens if my bag gets stolen on the trip?'}},
  },
  {
    bad: 'Dear Mr Oy,\n\n«»Kindly submit the receipts within 14 days.',
    context: {customer: {message: 'Somebody broke into our house and took my rings. What do you need from me?'}},
  },
  {
    bad: 'Hi Ola,\n\n«»The account can be closed with a copy of the certificate.',
    context: {customer: {message: 'My husband passed away in March and his account is still open.'}},
  },
  {
    bad: 'Hello,\n\n«»The next free date is 4 June.',
    context: {customer: {message: 'The doctor said it can’t wait. Can you find me a date? I’m scared.'}},
  },
  {
    bad: 'Hello,\n\n«»The pole belongs to the county.',
    context: {customer: {message: 'The lamp in our lane is dark and an old man fell there yesterday.'}},
    severity: 'warning',
  },
]

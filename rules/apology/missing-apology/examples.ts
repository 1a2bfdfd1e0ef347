import type {Context, Example} from '../../../src/rule/index.ts'

const told = (message: string, context: Omit<Context, 'customer'> = {}): Context => ({...context, customer: {message}})
const post = {channel: 'social', turn: 1} as const
const review = {channel: 'review'} as const

const broken = 'The kettle I bought last week is broken, it leaks all over the kitchen.'
const twice = 'I was charged twice for my ticket and nobody answers the phone.'
const late = 'My order still hasn’t arrived and it was due on Monday. This is ridiculous.'
const crash = 'The app keeps crashing every time I open it'
const rude = 'Terrible service, the driver was rude and my food was cold.'

export const examples: readonly Example[] = [
  {good: 'Hi Ana,\n\nI’m sorry your kettle leaks. A new one left today.', context: told(broken)},
  {good: 'Hi Ana, so sorry about that! Where shall I send the new one?', context: told(broken)},
  {good: 'My apologies for the second charge; I have refunded it.', context: told(twice)},
  {good: 'We deeply regret the double charge. It goes back to your card today.', context: told(twice)},
  {good: 'That was our mistake, Jo. The second charge is gone.', context: told(twice)},
  {good: 'You paid twice because of us. I’ve sent the second payment back.', context: told(twice)},
  {good: 'This isn’t what we want for you. Your parcel is in Leeds and comes tomorrow.', context: told(late)},
  {good: 'Oh no, that’s a long wait! It is out for delivery now.', context: told(late)},
  {good: 'oh dear, that is late. DM us the order number and we will chase it ^KP', context: told(late, post)},
  {good: 'Inconvenience is regretted, sir. Your parcel reaches you by evening.', context: told(late)},
  {good: 'Apologies Raj, today’s update has the fix.', context: told(crash, review)},
  {good: 'we r sorry for this, pls update to 4.2', context: told(crash, review)},
  {good: 'We did a poor job of testing this version. 4.2 is out and opens again.', context: told(crash, review)},
  {good: 'We apologise for our driver, Mia. I’ve spoken to him.', context: told(rude)},
  {good: 'I am sorry, Mia. Dinner is on us.', context: told(rude)},
  {good: 'We let you down on Friday. Your money is on its way back.', context: told(rude)},
  {good: 'Please forgive us, Mia. I have passed this to the owner.', context: told(rude)},
  {good: 'Open Settings, then Privacy, and tick the second box.', context: told('How do I hide my profile?')},
  {good: 'Thanks so much, this made our day!', context: told('I love the new look, great job!', review)},
  {good: 'Thanks for the idea! I’ve added your vote.', context: told('It would be nice to have a dark theme.', review)},
  {good: 'The blue one comes back on Monday.', context: told('Do you have the lamp in blue?')},
  {good: 'Start in safe mode and see whether it still crashes.', context: told(crash, {channel: 'forum', turn: 1})},
  {good: 'It will be there by noon.', context: told(late, {channel: 'chat', turn: 7})},
  {good: 'The courier has it now, it comes tomorrow.', context: told(late, {channel: 'email', turn: 2})},
  {good: 'Thank you for writing. A new kettle left today.'},
  {
    good: 'No harm done! Here is a link to set a new one.',
    context: told('I’m such an idiot, I deleted my own password file. My fault, can you reset it?'),
  },
  {good: 'Your invoice for June is attached.', context: told('Could you send me the invoice for June?')},
  {good: 'Hi Ola,\n\nIt’s on 9 May now.', context: told('Argh, I booked the wrong week!!! Can you move it?')},
  {
    good: 'Hi Ed,\n\nThe header is case-sensitive.',
    context: told('My POST requests fail with a 400 error. What am I missing?'),
  },
  {
    good: 'Hi Lou,\n\nI’ve moved your stay to May.',
    context: told('Our train was cancelled by the railway and we can’t come.'),
  },
  {good: '2/2 The refund is on its way.', context: told(late, post)},
  {
    good: 'Dear Mr Ode,\n\nThe form is online.',
    context: told('I’d like to change my name on the account. My sight is bad, so please write large.'),
  },
  {
    good: 'Hi Lou,\n\nThe maker will love this.',
    context: told('The tent survived a week of storms in the Alps, cheers!'),
  },
  {
    good: 'Dear Pat,\n\n£20 a month is fine, and nobody comes.',
    context: told('I am two months behind. Please don’t send anybody.'),
  },
  {
    bad: 'Hi Lou,\n\n«»Zeros are removed by design.',
    context: told('Since 2.1 the import strips the leading zeros. It worked in 2.0.'),
  },
  {
    good: 'Hi Lou,\n\nHold the button for ten seconds and it finds the new router.',
    context: told('The lamp has been blinking red since Monday. We changed our internet provider that day.'),
  },
  {
    good: 'Hi Lou,\n\nThe next date is in May.',
    context: told('The doctor wants me to be seen soon. I’m so worried.'),
  },
  {good: 'Hi Lou,\n\nOf course, come at five.', context: told('Sorry to mess you about, could we come at five?')},
  {bad: 'Hi Lou,\n\n«»The returns form is online.', context: told('I ordered two blue mugs and got one red one.')},
  {bad: 'Hi Lou,\n\n«»Reset it, please.', context: told('My left speaker disconnects every few minutes.')},
  {bad: 'Hi Lou,\n\n«»Which model is it?', context: told('The kettle drips onto the worktop.')},
  {bad: 'Hi Lou,\n\n«»It shows by Friday.', context: told('My points from the March trip have not been added.')},
  {bad: 'Hi Lou,\n\n«»We have no record of a form.', context: told('I sent the form in May and heard nothing back.')},
  {bad: 'Hi Lou,\n\n«»Seats are assigned by the system.', context: told('You moved our seats without telling us.')},
  {bad: 'Hi Lou,\n\n«»Your letter is attached.', context: told('The tracking says delivered but nothing is here.')},
  {bad: 'Hi Lou,\n\n«»Which colour was it?', context: told('The mug came snapped at the handle.')},
  {
    bad: 'Hi Lou,\n\n«»I’ve corrected the bill.',
    context: told('The name is wrong again on this bill, it is the third time.'),
  },
  {
    bad: 'Hi Ed,\n\n«»It is: the second call only reads. The 409 goes away with a new key.',
    context: told('The second call returns an error 409. Is it meant to do that?'),
    severity: 'suggestion',
  },
  {
    bad: 'Hi Lou,\n\n«»Our rooms are checked daily.',
    context: told('The sheets had stains on them. We’d like some compensation.'),
  },
  {bad: 'Hi Lou,\n\n«»The weather decides that.', context: told('The boat turned back after an hour. What do we get?')},
  {bad: 'Hi Lou,\n\n«»Soles are wear parts.', context: told('The sole came off on my second walk in them.')},
  {bad: 'Hi Lou,\n\n«»We look into it.', context: told('I drove an hour and was told that I’m not on your list.')},
  {bad: 'Hi Ana,\n\n«»Send it back and we will look at it.', context: told(broken)},
  {bad: 'Hello Ana, «»kindly share the order number.', context: told(broken)},
  {bad: '«»What is the model number?', context: told(broken)},
  {bad: 'Dear customer,\n\n«»Your complaint has been registered.', context: told(broken)},
  {bad: 'Hi Jo,\n\n«»The second charge will drop off in five days.', context: told(twice)},
  {bad: '«»Check with your bank, they can reverse it.', context: told(twice, {channel: 'chat', turn: 0})},
  {bad: 'Hi Jo! «»We understand how stressful this is. Our team is looking into it.', context: told(twice)},
  {bad: 'Hey there! «»DM us your ticket number. ^LB', context: told(twice, post)},
  {bad: 'Good morning. «»Your parcel is with the courier.', context: told(late)},
  {bad: 'Hi, «»pls wait for 2 more days, it will reach you', context: told(late)},
  {bad: '«»Thanks for your patience! It should be there soon.', context: told(late, post)},
  {bad: '«»Oh nooo 🙈 pop it in a DM and we’ll have a look!', context: told(late, post)},
  {bad: '«»Haha, oh no! Let’s find that parcel. What’s the number?', context: told(late, post)},
  {bad: 'Hi Raj, «»please write to us at help@example.com.', context: told(crash, review)},
  {bad: '«»Have you tried to reinstall it?', context: told(crash, review)},
  {bad: 'Hello Raj! «»Thanks for your feedback. Update to the newest version.', context: told(crash, review)},
  {bad: 'Hi Raj. «»Kindly clear the cache and check.', context: told(crash, post)},
  {bad: '«»We take feedback very seriously. Tell us more in a message.', context: told(rude, review)},
  {bad: 'Hi Mia,\n\n«»I have passed this to the branch.\n\nBest,\nTom', context: told(rude)},
  {bad: 'Dear Ms Lund,\n\n«»The driver states that he was polite.', context: told(rude)},
  {bad: '«»Thank you for contacting us. We value what you say.', context: told(rude)},
  {
    bad: 'Hi Lee,\n\n«»Our terms say that deposits stay with us.',
    context: told('You’ve stolen my deposit! This is a scam and I’m furious.'),
  },
  {bad: '«»Call 555 0100 and they’ll sort it.', context: told('Worst airline ever, you lost my bag again', post)},
  {bad: 'Hiya! «»Which shop was that?', context: told('Absolutely disgusting state of your toilets today', post)},
  {bad: '«»Please elaborate.', context: told('Very bad app, pathetic', review)},
  {bad: '«»This shouldn’t have happened. Mail us at help@example.com.', context: told(crash, review)},
  {bad: 'Hi Sam,\n\n«»I’ve refunded the order.', context: told(late)},
  {
    bad: 'Hi Sam,\n\n«»I’ve just fixed your account, you can log in again.',
    context: told('Hello, I can’t log in since this morning.'),
    severity: 'suggestion',
  },
]

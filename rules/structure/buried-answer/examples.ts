import type {Context, Example} from '../../../src/rule/index.ts'

const asked: Context = {customer: {message: 'The app crashed twice today and my order is stuck. What can I do?'}}

/** An answer that is long enough for the rule to look at the draft. */
const answer =
  'I found the order and set it free a minute ago. It leaves the depot tonight and should reach you on Friday before noon. ' +
  'The crash came from the new map, which a phone with little memory can’t hold. Turn it off under Settings > Map until the next ' +
  'update is out on Tuesday. If Friday comes and goes without a parcel, write to me and I’ll send the next one by courier.'

const good = (opening: string, context = asked): Example => ({good: `Hi Ann,\n\n${opening}${answer}\n\nIda`, context})
const bad = (opening: string): Example => ({bad: `Hi Ann,\n\n«${opening}» ${answer}\n\nIda`, context: asked})

export const examples: readonly Example[] = [
  good(''),
  good('Sorry about the stuck order. '),
  good('Thanks for telling us, and sorry about the crash. '),
  good('What a day, I’m sorry. Thank you for the log! '),
  good('Thanks for the video. I’m sorry about the crash. I know how annoying that is. '),
  good('Great question! '),
  good('Thank you for your message. We’re sorry about the crash. We take this very seriously. '),
  good('The depot had the wrong street. Sorry for that. Thank you for your patience. We understand how that feels. '),
  good(
    'Thanks! Sorry! I see how that hurts. I’ve just freed it. Please note that it may vary by a day. Hope you like it. ',
  ),
  good('Did it crash on the map page? I can see one of the two. '),
  good('The map did it. Every phone is different. That is quite normal. Our guarantee covers it. '),
  good('Two things happened. Both are our fault. Neither was yours. I’m sorry. '),
  good('You’re right, it was stuck. We’re sorry. Thank you for writing. We know how that is. '),
  good('Don’t reinstall it. Sorry about this. Thank you for telling us. We appreciate your trust. We hear you. '),
  good('Yes, you can. Thanks for asking. We take this seriously. We strive to do better. Our customers love it. '),
  good('I have moved it to tonight. Thank you. Sorry. I know how long a week is. We hear you. '),
  good('Open the old map first. Sorry for the trouble. Thank you. We take bugs seriously. We hear you. '),
  good('Thank you for the kind words! We’re so glad. We take pride in it. Our best team in town says hello. ', {}),
  good('Thank you. We’re sorry. We hear you. We strive to be better. Rest assured. ', {
    customer: {message: 'Lovely lamp!'},
  }),
  {good: 'Thank you for writing. We’re sorry. We take this seriously. We hear you. I set it free.', context: asked},
  bad(
    'Thank you for contacting us. We hope you are well. We are sorry for the trouble. We take such reports very seriously.',
  ),
  bad(
    'Thanks for reaching out! We’re so sorry about this. We understand how that feels. We strive to give you the best.',
  ),
  bad(
    'Thank you for your email. I am sorry to hear this. Please note that delivery times may vary. Our policy is on the site.',
  ),
  bad('Great question! We’re always happy to help. Thanks for being with us. We hope you enjoy the app.'),
  bad(
    'Thank you for choosing us. A short delay is perfectly normal. Our guarantee only covers ten days. Have you checked the street? I’m afraid it may not apply.',
  ),
  bad('Sorry for the crash. We appreciate your patience. We understand your concern. Rest assured we care.'),
  bad('My name is Ida. Thank you for your message. I hope this mail finds you well. We take every crash seriously.'),
  bad(
    'Thanks so much! We’re sorry to hear that. Many of our customers love the new map. We have 20% off until Sunday.',
  ),
  bad(
    'Thank you for writing to us. Your feedback is important to us. We are committed to quality. We apologise for the delay.',
  ),
  bad(
    'We regret the trouble. We thank you for your patience. Kindly note that orders may vary. As per our policy, ten days are usual.',
  ),
  bad('Thank you, Ann. We are sorry. Every phone is different. In most cases a crash is nothing to worry about.'),
  bad(
    'We’re glad to hear from you, welcome to Lamp & Co! Thank you for your trust. We are proud of our app. It is always a pleasure to hear from you.',
  ),
  bad(
    'Thanks for mailing. Sorry for the crash. We know how annoying that is. We always aim for better. Did you know about our new plan?',
  ),
  bad(
    'Hope you’re having a good day. Thank you for telling us. We’re sorry you had to wait. We take this seriously, and your feedback matters to us.',
  ),
  bad('We hear you. We are sorry. We appreciate your time. We strive to do better.'),
  bad('Thanks for the report! So sorry about that. Check out our new case. Most customers love it.'),
  bad('Thank you for your patience. We understand your frustration. Terms of use apply. Our terms state ten days.'),
  bad('I’m sorry to hear that. I understand how that feels. I assure you that we care. We work hard on it.'),
  bad(
    'Thank you for reaching out to us. We are sorry for the inconvenience. Please be aware that queues may differ. Our policy covers ten days.',
  ),
  bad(
    'Good question. How are you today? Thank you for asking. We’re glad to help. We take care of every order, and each order is different.',
  ),
  bad('Thanks Ann. Sorry for this. We really appreciate your report. We understand that it hurts.'),
  bad('Thank you for writing. We’re sorry about the crash. We know how that feels. We appreciate your patience.'),
  bad('Thanks for your message, Ann. I’m so sorry. I understand how annoying that is. Thank you for the log as well.'),
  bad('We’re sorry. We apologise for the crash as well. Thank you for telling us. We appreciate your trust in us.'),
  bad('Thank you! Sorry about the stuck order. We know how that is. Please note that results may vary.'),
  good('Sorry about both. '),
  good('I’m sorry, Ann. That is two faults in one day. '),
  good('Thank you for the clear report. It helped me find both. '),
  good('You asked what you can do: nothing more, it’s done. '),
  good('Two short answers. '),
]

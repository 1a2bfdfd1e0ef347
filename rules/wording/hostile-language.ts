import {
  type Document,
  defineRule,
  eachPlaceOnce,
  type Finding,
  type PhraseMatch,
  phraseFinding,
} from '../../src/rule/index.ts'
import {exasperation} from './hostile-language/exasperation.ts'
import {wider} from './hostile-language/exasperation-examples.ts'
import {outbursts} from './hostile-language/outbursts.ts'
import {scoldingMarks, shouted} from './hostile-language/shouting.ts'
import {manners, reminders, scorn} from './hostile-language/temper.ts'
import {quarrels, sarcasm, threats} from './hostile-language/threats.ts'

const lists = ['manners', 'reminders', 'scorn', 'threats', 'quarrels', 'sarcasm', 'exasperation', 'outbursts'] as const

export default defineRule({
  id: 'hostile-language',
  group: 'wording',
  summary: 'Keep your temper out of the reply.',
  why:
    'Whatever the customer wrote, anger, sarcasm and threats end the conversation that the reply is meant to save. Words that you wouldn’t use with a friend ' +
    'don’t belong in it (tips 29 and 37).',
  severity: 'warning',
  repair: 'review',
  phrases: {manners, reminders, scorn, threats, quarrels, sarcasm, exasperation, outbursts},
  examples: [
    ...wider,
    {bad: '«Stop bombarding us» with messages.'},
    {bad: '«Mind your language», Mr Hill.'},
    {good: 'I’ve stopped the newsletter, so nothing more will come.'},
    {good: 'Once things calm down next week, I’ll ring you about the second order.'},
    {good: 'Sit back and relax: the driver is ten minutes away.'},
    {good: 'Read the instructions on the lid first, they take a minute.'},
    {good: 'That’s ridiculous, and I’m sorry: nobody should wait nine weeks for a lamp.'},
    {good: 'You’re right, that is absurd. I’ve put it straight with the depot.'},
    {good: 'Do NOT unplug it while the light is blue.'},
    {good: 'The SIM is locked, and the PUK is on the card in the box.'},
    {good: 'Congratulations!! The flat is yours.'},
    {good: 'Thank you SO MUCH for the photos!!'},
    {good: 'Please don’t worry, nothing was charged twice!!'},
    {good: 'There’s no need to be sorry, it happens to everybody.'},
    {good: 'There is no such thing as a silly question.'},
    {good: 'If you open a dispute with your bank, we’ll send them the tracking number to help you.'},
    {good: 'If you don’t like it, you can send it back within 60 days.'},
    {good: 'You are not the only one who saw the blank page, and the fix is live.'},
    {good: 'We have other colours too: navy, rust and sand.'},
    {good: 'I told you on Monday that I would write today, so here I am.'},
    {good: 'Good luck with the exam, Ines!'},
    {good: 'I went to the depot myself this morning, and here it is.'},
    {good: 'You have no idea how happy your letter made us.'},
    {good: 'I can’t believe this happened to you twice.'},
    {good: 'The switch is on the left, as in the second picture of my mail.'},
    {good: 'We’re not a bank, so the money goes to you through PayPal.'},
    {good: 'You said that our driver was rude, and I believe you.'},
    {good: 'We will not share your name, whatever you decide.'},
    {good: 'We had to close early on Friday because of the storm.'},
    {good: 'The seat is taken, but I’ve put you in row 4 by the window.'},
    {good: 'Your comment called it “utter nonsense”, and the chef laughed and agreed.'},
    {good: 'What would you like us to do with the old mattress?'},
    {good: 'I stopped calling you because your phone was off.'},
    {good: 'It would be a waste of your time to post it, so keep it.'},
    {good: 'That sounds unreasonable, and I understand why you are angry.'},
    {good: 'HOW TO RETURN IT\n\nPut it in the box and hand it to the driver.'},
    {good: 'Which version do you have??', context: {channel: 'forum'}},
    {good: 'Failure to load the map is often a matter of the network.'},
    {good: 'It’s the second time you have had to write, and I’m sorry.'},
    {good: 'You breathe a sigh of relief, you wrote, and so do we.'},
    {good: 'We’ve blocked the threat to your account.'},
    {good: 'We have been open since March.'},
    {good: 'The driver was more than patient with the narrow stairs.'},
    {good: 'My driver did not ring the bell, and I’m sorry.'},
    {good: 'Come again any day with 10% discount!!'},
    {good: 'More messages from the lab will follow on Monday.'},
    {good: 'Go ahead and cancel it, there’s no fee.'},
    {good: 'Emailing the form is fine too.'},
    {good: 'As I said in my last mail, I’d ring the depot on Monday, and I did.'},
    {good: 'You won’t lose your place in the queue: I’ve kept it for you.'},
    {good: 'I’ve moved you to the front of the queue.'},
    {good: 'The courier takes it from your door, and there is no extra fee.'},
    {good: 'It’s unfair to you that the price changed overnight, and I’ve put it back.'},
    {good: 'I refer back to the photo in your first mail: the hinge is on the left.'},
    {good: 'Your review was fair, and it stung in the right place.'},
    {bad: 'If the invoice stays open, «legal action will be taken».'},
    {bad: 'The line will be cut «without further notice».'},
    {bad: '«We will commence enforcement proceedings» next week.'},
    {bad: 'Writing twice «sends your ticket to the back of the queue».'},
    {bad: 'Ring again «and lose your place in the queue».'},
    {bad: 'Well, «it is really unfair to give one» star for the rain.'},
    {bad: '«Your review is unfair», the cook was ill.'},
    {bad: 'We’re a family shop, and «we do not deserve this».'},
    {bad: '«As I stated clearly in my earlier mail», the shop is shut.'},
    {bad: '«I explained this already in my first reply».'},
    {bad: 'It’s all in the handbook, «which you may want to read».'},
    {bad: '«We will not be replying to this again».'},
    {bad: 'You are «entitled to your opinion», the lamp is fine.'},
    {bad: 'Please don’t «take it out on us».'},
    {bad: '«Repeated calls will only delay» the van.'},
    {bad: '«Chasing us every day will not speed» things up.'},
    {bad: 'Each message «slows us down».'},
    {bad: '«We do not appreciate your» tone.'},
    {bad: '«I find your message offensive».'},
    {bad: '«Our drivers are trained and do not shout».'},
    {bad: '«Our receptionist has been here for years and does not lie».'},
    {bad: '«We will not be bullied» into a refund.'},
    {bad: 'Late payment means «immediate suspension of your account».'},
    {bad: '«We are surprised to read» this.', severity: 'suggestion'},
    {bad: '«We have been more than patient with you».'},
    {bad: '«This is the third time we have» told you the price.'},
    {bad: '«Any further emails will be ignored».'},
    {bad: 'We don’t «respond to threats».'},
    {bad: 'I «only work here».'},
    {bad: 'I’m not sure «what you are complaining about».'},
    {bad: 'No shop wants this. «Do what you like».'},
    {bad: '«Refrain from using» that tone.'},
    {bad: 'There’s «nothing more I can say».'},
    {bad: '«Calm down», we are looking into it.'},
    {bad: 'Sir, kindly «mind your language».'},
    {bad: '«Stop emailing us», your case is with the team.'},
    {bad: '«There is no need to be rude», I’m trying.'},
    {bad: 'I’m doing my best, and «your tone is» not helping.'},
    {bad: '«Be patient», we have a queue.'},
    {bad: '«I already told you» that it ships on Monday.'},
    {bad: '«like we already told you» it is out of stock'},
    {bad: '«As per my last email», the part is on order.'},
    {bad: '«Per our previous message» the fee stays.'},
    {bad: '«How many times do I» have to explain this?'},
    {bad: '«What part of no refunds do you not» understand?'},
    {bad: '«Read the instructions». It is all in there.'},
    {bad: '«Read the email again», the date is in it.'},
    {bad: '«That’s ridiculous». No shop would do that.'},
    {bad: 'What a «ridiculous request».'},
    {bad: '«You are being unreasonable», the van is full.'},
    {bad: '«You people always» want something for free.'},
    {bad: '«You clearly have no idea» how a lease works.'},
    {bad: '«Can’t you read»? It says Tuesday.'},
    {bad: 'It closed at five. «Too bad».'},
    {bad: 'The shop is shut on Sundays, «like it or not».'},
    {bad: 'That’s the price, «take it or leave it».'},
    {bad: '«We consider this matter closed».'},
    {bad: 'You are «wasting our time».'},
    {bad: '«What else do you want from us»?'},
    {bad: '«Then go elsewhere», there are plenty of garages.'},
    {bad: '«Failure to return the router will result» in a charge of 90 euros.'},
    {bad: '«If you open a chargeback, we will block» your account.'},
    {bad: '«If you continue to write in this tone we will close» the case.'},
    {bad: 'Pay by Friday, or «we will be forced to» pass it on.'},
    {bad: '«This is your final warning».'},
    {bad: '«Do not contact us again».'},
    {bad: '«We are not scammers», we have been here since 1998.'},
    {bad: 'That fee is in the list. «We did not cheat you».'},
    {bad: '«You are lying» about the date.'},
    {bad: '«I don’t believe you», the box was sealed.'},
    {bad: 'My colleague is very polite, «she would never say such» a thing.'},
    {bad: 'Nobody here sells those. «Good luck finding» one!'},
    {bad: '«Thanks for nothing».'},
    {bad: 'You have used it for a year, and now it’s too small. «How convenient».'},
    {bad: 'The list of steps, which «I went to great lengths to write», is above.'},
    {bad: '«You should be grateful that» we replied at all.'},
    {bad: 'The offer ended on «THE DAY BEFORE» you ordered.'},
    {bad: 'We have «ALREADY» answered this on Monday.'},
    {bad: 'Why do you need it today«??»'},
    {bad: 'The parcel was delivered, and you have signed for it«?!»'},
    {bad: 'It says cash only, why do you ask«!!»'},
    {bad: 'Fill in the form, «failure to do so may result» in a delay.', severity: 'suggestion'},
    {bad: '«This decision is final».', severity: 'suggestion'},
  ],
  *check(document, _options, find): Iterable<Finding> {
    const said = lists.flatMap((list) => {
      const matches = find(list).filter((match) => !isOnTheirSide(document, match))
      return list === 'threats' ? firstInSentence(matches) : matches
    })
    const findings = said.map((match) => phraseFinding(document, match, ''))
    yield* eachPlaceOnce([...findings, ...loud(document)])
  },
})

/** “… action will be taken without further notice”: one threat, told once. */
const firstInSentence = (matches: readonly PhraseMatch[]): readonly PhraseMatch[] =>
  matches.filter(({sentence}, index) => matches.findIndex((each) => each.sentence === sentence) === index)

/** On a forum, capitals and “??” are how people write. */
const loud = (document: Document): readonly Finding[] =>
  document.context.channel === 'forum' ? [] : [...shouted(document), ...scoldingMarks(document)]

const agreement =
  /\b(?:sorry|apolog\w+|you(?:['’]re| are) right|you were right|agree|our fault|our mistake|we should have|I know (?:it|that|how)|understand|hear you|no wonder)\b/i
const ownWords =
  /\b(?:you|they|he|she|colleague|who|guide|review) (?:said|wrote|mention(?:ed)?|told|report(?:ed)?|called)\b/i
const conditions = /\b(?:if|in case|unless|whether|so that|feel like|as though)\b/i

/** “That is ridiculous, and I’m sorry”: scorn for one’s own work, or words that are somebody else’s. */
function isOnTheirSide(document: Document, match: PhraseMatch): boolean {
  const sentence = document.sentences[match.sentence]!
  const before = document.prose.slice(sentence.start, match.start)
  const words = document.prose.slice(match.start, match.end)
  if (ownWords.test(before)) return true
  if (/^(?:if|failure|failing)\b/i.test(words)) return false
  if (conditions.test(before) && !before.includes(',')) return true
  return (
    /\b(?:ridiculous|absurd|nonsense|unreasonable|too bad|tough luck|bad luck|fault|waste|wasted|silly)\b/i.test(
      words,
    ) && isAgreement(document, match.sentence)
  )
}

const isAgreement = ({sentences}: Document, index: number): boolean =>
  sentences
    .slice(Math.max(0, index - 1), index + 2)
    .some((each) => agreement.test(each.text) || each.does('apology', 'empathy'))

import {type Document, defineRule, type PhraseMatch, type Suggestion} from '../../src/rule/index.ts'
import {doubt, experience, feelings, takenBack, trouble, unowned} from './blame-deferring-apology/phrases.ts'
import {
  aboutTheDoubt,
  aboutTheTrouble,
  aboutWhatHappened,
  apologyBefore,
  endOfTrouble,
  startOfApology,
  withoutFeeling,
  withoutIf,
} from './blame-deferring-apology/rewrites.ts'

type Rewrite = (document: Document, match: PhraseMatch, start: number) => readonly Suggestion[]

const rewrites: Readonly<Record<string, Rewrite>> = {
  feelings: withoutFeeling,
  trouble: aboutTheTrouble,
  experience: aboutWhatHappened,
  doubt: (document, match, start) => [...withoutIf(document, match), ...aboutTheDoubt(document, match, start)],
}

export default defineRule({
  id: 'blame-deferring-apology',
  group: 'apology',
  summary: 'Be sorry for what happened, not for how the customer feels about it.',
  why:
    '“Sorry that you are having this problem” hands the problem back to the customer and reads as dismissive. An apology works when it ' +
    'owns the cause or names the trouble (tip 37).',
  severity: 'warning',
  repair: 'review',
  phrases: {feelings, trouble, experience, doubt, takenBack, unowned},
  examples: [
    {good: 'I’m sorry we sent the wrong size. The right one left our warehouse this morning.'},
    {good: 'I’m so sorry about the broken link. It works again now.'},
    {good: 'Sorry to hear about the screen flickering! Could you tell me which monitor you use?'},
    {good: 'Oh no, sorry to hear that! What did you like better about the old version?'},
    {good: 'Sorry for the confusion. I’ve updated the link in our article.'},
    {good: 'Sorry for the confusion, I gave you the wrong date. It is 14 May.'},
    {good: 'We apologise for the inconvenience caused.'},
    {good: 'I’m sorry that your parcel was left in the rain.'},
    {good: 'Sorry you had to wait three weeks for this, Ravi.'},
    {good: 'I am sorry that you were charged twice. The second charge goes back to your card today.'},
    {good: 'I’m sorry, but the workshop on Saturday is fully booked. There are two seats on Sunday.'},
    {good: 'Sorry I missed your call this morning.'},
    {good: 'If you feel that the fit is wrong, send it back and we’ll pay for the postage.'},
    {good: 'Are you having trouble with the login page? I can send you a link.'},
    {good: 'I understand how frustrating it is when you are having trouble with your phone on a work day.'},
    {good: 'Sorry about that, Meera. The fix goes live tonight.'},
    {good: 'I’m sorry your flight was cancelled because of our strike. Here are two that leave today.'},
    {good: 'Your colleague wrote “sorry that you feel that way”, and that was the wrong answer.'},
    {good: 'You’ll not be sorry if you try the new editor.'},
    {good: 'I’m sorry it didn’t work out this time. The refund is on its way.'},
    {good: 'So sorry for the late reply! We had more mails than hands this week.'},
    {good: 'I’m sorry our service fell short of your expectations: we sent nobody for three days.'},
    {good: 'Apologies for the double charge; I have refunded one of them.'},
    {good: 'I apologise that our courier left the gate open. If it happens again, ring me.'},
    {good: 'If you have any issues with the new card, reply here.'},
    {good: 'We regret to tell you that the museum closes at noon on Friday.'},
    {good: 'I’m sorry about your grandmother’s chair. The restorer rings you tomorrow.'},
    {good: 'That was our mistake and I’m sorry. I have moved your booking to the 9th.'},
    {bad: '«We are sorry that you feel that way». Our prices are the same for everybody.'},
    {bad: 'Hi Dana, «I’m sorry you feel» the service was slow. We were very busy.'},
    {bad: '«Sorry that you are having this problem», Tomás.'},
    {bad: 'Hello Ms Okafor, «we’re sorry to hear you’re experiencing this issue». Our team is on it.'},
    {bad: '«We are very sorry that you are facing some issues» with the card. Kindly mail us the details.'},
    {bad: 'Thanks for the screenshots and «I’m sorry you’re having trouble» with the scanner.'},
    {bad: '«we’re so sorry youre having difficulties» with the app. DM us your handle ^JB'},
    {bad: '«We regret that you are having such issues» with our product.'},
    {bad: '«I apologise for the issues you are having» with the locker.'},
    {bad: '«So sorry about the trouble you’ve been having» at checkout, Lou.'},
    {bad: '«We apologise for any unpleasant experience» at the desk.'},
    {bad: '«We regret that you found your visit with us disappointing».'},
    {bad: '«Sorry if this» was unclear.'},
    {bad: 'Hey! «Sorry if my» answer upset you.'},
    {bad: '«Apologies in case you» were offended.'},
    {bad: '«Sorry for any confusion». The sale ends on Sunday.'},
    {bad: '«We apologize for any misunderstanding» regarding the deposit.'},
    {bad: '«We regret that your stay did not meet your expectations».'},
    {bad: '«Sorry the sofa wasn’t up to your expectations», Lou.'},
    {bad: '«Sorry to hear of the problems you have been having» with the gate.'},
    {bad: '«I do apologise, but the terms» are quite clear on this.'},
    {bad: '«I apologize but» we cannot extend the deadline.'},
    {bad: '«We regret that you did not enjoy» the tour.'},
    {bad: '«I’m sorry to hear that you were not satisfied» with the room.'},
    {bad: '«We are sorry you found the» staff unfriendly.'},
    {bad: '«We’re truly sorry that this is how you feel», Jorge.'},
    {bad: '«Sorry this is the case», Priya. Signalling works near Crewe slow all trains today.'},
    {bad: '«We regret that your experience with us was less than» perfect.'},
    {bad: '«Sorry to hear you did not have a good experience». Would you fill in this form?'},
    {bad: '«I am sorry for your frustration», sir.'},
    {bad: '«Sorry about any delay you’re» seeing, we answer in the order mails come in.'},
    {bad: '«We’re saddened to hear that you’re unhappy» with the new layout.'},
    {bad: '«Please accept our apologies if you» have been affected.'},
    {bad: '«I’m sorry that you think» the fee is unfair.'},
    {bad: '«We’re sorry you had a bad experience» at our branch.', severity: 'suggestion'},
    {bad: '«Sorry for your experience», Ben. Please send us a message.', severity: 'suggestion'},
    {bad: '«Sorry for the confusion». Have a great day!', severity: 'suggestion'},
    {bad: '«We apologise for the trouble you had» while booking.', severity: 'suggestion'},
    {bad: '«Sorry for the difficulty you’ve had», can you try the other door?', severity: 'suggestion'},
    {bad: '«We apologise for the difficulties you experienced». Have a nice day.'},
    {bad: '«We are so sad that you didn’t like» the new game.', severity: 'suggestion'},
  ],
  *check(document, _options, find) {
    for (const list of ['feelings', 'trouble', 'experience', 'doubt', 'unowned']) {
      for (const match of find(list)) {
        const start = apologyBefore(document, match)
        if (start === undefined || (list === 'unowned' && isActedOn(document, match))) continue
        const at = {start, end: list === 'doubt' ? match.end : endOfTrouble(document, match)}
        const words = document.prose.slice(match.start, match.end)
        yield {
          at,
          message: match.entry.message!.replace('{match}', () => words),
          suggestions: rewrites[list]?.(document, match, start) ?? [],
          ...(match.entry.severity
            ? {severity: match.entry.severity}
            : isNamed(document, match)
              ? {severity: 'suggestion' as const}
              : {}),
        }
      }
    }
    for (const match of find('takenBack')) {
      yield {at: {start: startOfApology(document, match.firstWord), end: match.end}, message: match.entry.message!}
    }
  },
})

/** “For the difficulties you experienced while registering”: over, named or acted on, it is an apology after all. */
function isNamed(document: Document, match: PhraseMatch): boolean {
  const words = document.prose.slice(match.start, match.end)
  if (!/^(?:for|about|regarding|of)\b[^.!?]*\b(?:had|faced|experienced|encountered|met)$/i.test(words)) return false
  const rest = document.prose.slice(match.end, document.sentences[match.sentence]!.end)
  if (/^\s+(?:with|in|on|at) our (?:services?|products?|company|apps?)\b/i.test(rest)) return false
  return /^\s+(?:while|when|with|in|on|at|during)\s+\p{L}/iu.test(rest) || isActedOn(document, match)
}

/**
 * Whether the confusion is owned or cleared up where it is mentioned: “sorry for the confusion, I’ve updated the
 * link”.
 */
function isActedOn(document: Document, {sentence, end}: PhraseMatch): boolean {
  const here = document.sentences[sentence]!
  if (/\b(?:I|we|my|our)\b/i.test(document.prose.slice(end, here.end))) return true
  return [here, here.next].some((each) => each?.does('action', 'reason', 'instruction', 'alternative'))
}

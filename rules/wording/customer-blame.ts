import {
  type Document,
  defineRule,
  eachPlaceOnce,
  type Finding,
  type PhraseMatch,
  phraseFinding,
  type Suggestion,
} from '../../src/rule/index.ts'
import {carelessness} from './customer-blame/carelessness.ts'
import {lessons, slips} from './customer-blame/deeds.ts'
import {wider} from './customer-blame/deeds-examples.ts'
import {doubts, duties, given, others, ratings} from './customer-blame/duties.ts'
import {choices, faults, missing, owners, reproaches, wrongThing} from './customer-blame/faults.ts'
import {aSlip, whatWouldHelp} from './customer-blame/rewrites.ts'
import {clauseBefore, isAdmission, isCondition, isQuestion, isSoftened} from './customer-blame/surroundings.ts'

const message = '“{match}” points at the customer: say what happened and what would mend it, without “you”.'

/** Lists that tell what the customer did: silent where the customer owned up to it. */
const deeds = ['missing', 'wrongThing', 'faults', 'owners', 'given', 'choices', 'slips', 'carelessness'] as const
const judgements = ['reproaches', 'duties', 'others', 'doubts', 'ratings', 'lessons'] as const

export default defineRule({
  id: 'customer-blame',
  group: 'wording',
  summary: 'Describe the trouble, not whose fault it is.',
  why:
    'Customers don’t care whose fault it is, they want it fixed. A sentence that puts the fault on them starts a quarrel, even where it is true ' +
    '(tips 30, 37 and 45).',
  severity: 'warning',
  repair: 'review',
  phrases: {
    missing,
    wrongThing,
    faults,
    owners,
    given,
    choices,
    reproaches,
    duties,
    others,
    doubts,
    ratings,
    slips,
    carelessness,
    lessons,
  },
  examples: [
    ...wider,
    {bad: 'The pump failed «because of your impatience».'},
    {good: 'You paid it three times, and I’ve sent two of them back.'},
    {bad: '«You had three chances to change» the date.'},
    {bad: '«You declined the inspection» in March.'},
    {bad: '«Nobody could be bothered to open» the gate.'},
    {bad: '«The instructions were not followed», so the glass cracked.'},
    {good: 'In future we’ll ring before we come.'},
    {good: 'You confirmed the date, thank you, and Ines comes at nine.'},
    {good: 'You didn’t do anything wrong, Farah: our form rejects accents, and that’s on us.'},
    {good: 'It wasn’t your fault. The label printer on our side skipped a digit.'},
    {good: 'If you entered the wrong postcode, tell me and I’ll reroute the parcel.'},
    {good: 'In case you forgot to save it, the draft is still in your outbox.'},
    {good: 'The code expired after ten minutes, so here is a fresh one: 40 17 22.'},
    {good: 'The address on the order seems to lack a flat number. Is it 4B?'},
    {good: 'No worries that you forgot the date, I have it here: 3 May.'},
    {good: 'You wrote that you picked the wrong colour; the green one is on its way.'},
    {good: 'I never meant to sound as if you had failed to read the note.'},
    {good: 'We sent you the wrong size, and I’m sorry.'},
    {good: 'Because you didn’t receive the first parcel, I’ve sent a second one.'},
    {good: 'Since you haven’t heard back from the depot, I called them just now.'},
    {good: 'You forgot your password? It takes one click to get a new one.'},
    {good: 'You signed up in March, so the first year runs until next March.'},
    {good: 'Thanks for the form you signed and sent back so quickly.'},
    {good: 'Once you’ve signed the form, I’ll release the deposit the same day.'},
    {good: 'You can claim the cost back from us until 30 June.'},
    {good: 'Your insurance claim is with Dora, and she writes to you on Tuesday.'},
    {good: 'You’re the first person to spot this typo. Thank you!'},
    {good: 'You’re not the only one: three other people wrote about it this morning.'},
    {good: 'Most of our customers pay by card, and cash works as well.'},
    {good: 'We are responsible for checking the tyres before each rental, and we didn’t.'},
    {good: 'You’re not responsible for the return postage.'},
    {good: 'Is it working on your end now?'},
    {good: 'Next time you’re in Lyon, drop by and say hello.'},
    {good: 'In the future, we’ll check the seams twice before a coat leaves us.'},
    {good: 'You didn’t mention which phone you have, so here are the steps for both.'},
    {good: 'Did you get the second mail? The link in it works for a week.'},
    {good: 'You may have an older box; the new one has a blue lid.'},
    {good: 'What you did is exactly right, and the light should go green now.'},
    {good: 'You missed nothing: the offer runs until Sunday.'},
    {good: 'A colleague noted “you claim that it’s waterproof”, and so it should be.'},
    {good: 'It’s our responsibility to pack it so that it survives the trip.'},
    {
      good: 'Easily done! You entered the wrong month, and I’ve moved the booking to July.',
      context: {
        customer: {message: 'Silly me, my mistake: I typed the wrong month when I booked. Can you move it to July?'},
      },
    },
    {good: 'I wrote to you by mail because you are not following us on the app.', context: {channel: 'social'}},
    {good: 'You had to wait four days, and that is three too many.'},
    {good: 'You agreed to meet Dora at nine; she’ll bring the keys.'},
    {good: 'You’re not doing anything wrong, the hinge really is that stiff.'},
    {good: 'I was sure that you had read the note, and I should have asked.'},
    {good: 'Your late parcel is at the depot in Cork.'},
    {good: 'I’m sorry you were asked to wait in the rain.'},
    {good: 'Send it as soon as you like, and I’ll look at it the same day.'},
    {good: 'It’s as pretty as you say, and thank you.'},
    {good: 'You were asked for the code twice, and that was wrong of us.'},
    {good: 'If the strap is as short as yours, the longer one is free.'},
    {good: 'Everyone was told a different date, and that was our mess.'},
    {good: 'All customers were informed by mail on Monday, and yours bounced, so here it is.'},
    {good: 'I left it until the last day, and I’m sorry.'},
    {good: 'You shouldn’t have been told to wait outside.'},
    {good: 'Everybody else can pay by card too.'},
    {bad: '«Guests were clearly told» that the pool is shut.'},
    {bad: '«Parents were reminded several times» of the date.'},
    {bad: '«Applicants were asked to submit» the form by May.'},
    {bad: '«Leaving things until the last minute» makes it hard for the crew.'},
    {bad: 'If the soup was cold, «you should have told us there and then».'},
    {bad: '«You really should have said something at the time».'},
    {bad: '«The onus is on the customer» to keep the box.'},
    {bad: 'It broke «through no fault of ours».'},
    {bad: '«The mistake was yours», the form says May.'},
    {good: 'The mistake was ours, and the new one is on its way.'},
    {good: 'It was late through no fault of yours.'},
    {bad: '«If the room was as cold as you say», the night desk would have known.'},
    {bad: '«If it really was that» loud, the neighbours would have written too.'},
    {bad: 'The tag is missing, «which you were told» to keep.'},
    {bad: '«You were asked to send» the meter photo.'},
    {bad: '«We have repeatedly asked you» for the form.'},
    {bad: 'The coat «was not washed according to» the label.'},
    {bad: '«That is what happens when you» order late.'},
    {bad: '«It’s not our fault» that the road was closed.'},
    {bad: '«Your version of events» is not what the driver wrote down.'},
    {bad: '«Despite our reminders», the form is not here.', severity: 'suggestion'},
    {bad: 'I’m afraid «you agreed to this when» you opened the account.'},
    {bad: '«You are liable for any loss».'},
    {bad: 'Refunds are late «due to your incomplete» form.'},
    {bad: '«Had you told us on Monday, the van would have» waited.'},
    {bad: '«If you had called, we would have» kept the table.'},
    {bad: '«You were supposed to return» it in May.'},
    {bad: '«You waited too long» with the form.'},
    {bad: '«That’s on you».'},
    {bad: '«Our other guests have no» trouble with the lock.'},
    {bad: '«You chose not to take» the insurance.'},
    {bad: '«You seem to have missed» my first mail.', severity: 'suggestion'},
    {bad: '«Are you sure you entered» it right?', severity: 'suggestion'},
    {bad: '«You forgot to attach» the receipt.'},
    {bad: 'Hi Jo, «you failed to» show up on the day, so the fee stays.'},
    {bad: 'Sorry Sam, but the van is full. «You entered the wrong» postcode.'},
    {bad: '«u gave us the wrong» booking number, kindly recheck.'},
    {bad: '«You never told» us that the gate code had changed.'},
    {bad: '«You have not provided» us with the documents as yet.'},
    {bad: 'I closed the case, «because you did not» respond in seven days.'},
    {bad: 'The parcel went back «because you didn’t» pick it up.'},
    {bad: 'The driver left, «since you were not at home».'},
    {bad: 'Our engineer’s report says «user error».'},
    {bad: 'The fee is due to a «mistake on your side».'},
    {bad: 'I hope this ends «any confusion on your end».'},
    {bad: 'This was «due to your negligence».'},
    {bad: '«It is your own fault» that the screen cracked.'},
    {bad: 'Refunds are refused where the damage was «caused by misuse».'},
    {bad: '«You claim that» the box was empty, but our scale says two kilos.'},
    {bad: 'We looked into «the alleged damage», and it isn’t on our photos.'},
    {bad: 'As for «your accusations against» our driver, we see it differently.'},
    {bad: '«It is the customer’s responsibility to» measure the door.'},
    {bad: '«You are responsible for checking» the size chart.'},
    {bad: '«Next time, please read» the description.'},
    {bad: 'No, sale items stay sold. «Please check the size next time».'},
    {bad: 'The extra day is in the contract «which you signed».'},
    {bad: '«You agreed to the terms», mam, so nothing can be done.'},
    {bad: 'From the photos «we must assume» that the phone was dropped.'},
    {bad: '«None of our other customers have» this trouble.'},
    {bad: '«Nobody else has complained» about the noise.'},
    {bad: 'The great «majority of our guests leave without any problem».'},
    {bad: '«You are the only person who» finds it too sweet.'},
    {bad: '«Why didn’t you» call us on Monday?'},
    {bad: '«You must have deleted» the mail.'},
    {bad: '«You’re doing it wrong»: the blue side goes up.'},
    {bad: '«You didn’t read» the email, it says 9 am.'},
    {bad: '«What you have done there is» make it slower.'},
    {bad: '«The error is on your end», try another browser.'},
    {bad: '«You ignored our three reminders».'},
    {bad: '«You were already informed» on the phone.'},
    {bad: '«You made a mistake» while booking, so the name is wrong.'},
    {bad: '«You wrongly selected» two tickets in place of one.'},
    {bad: '«Your failure to» return the key costs 40 euros.'},
    {bad: 'dear customer «you have misunderstood» the offer, kindly go through once'},
    {bad: 'It looks like «you entered the wrong» house number.', severity: 'suggestion'},
    {bad: '«You haven’t verified» your address.', severity: 'suggestion'},
    {bad: '«You didn’t mention» your plan.', severity: 'suggestion'},
    {
      bad: 'Hi Arun, «we see that you have given us a low rating». Write to us at help@mart.test.',
      context: {channel: 'review'},
      severity: 'suggestion',
    },
    {bad: '«The card number you entered is wrong».', severity: 'suggestion'},
    {
      bad: 'Google keeps it for 30 days. «You provided no» details about the account.',
      context: {channel: 'forum', turn: 2},
    },
  ],
  *check(document, _options, find): Iterable<Finding> {
    const ownedUp = document.customerMessage?.has('own-fault') ?? false
    const deedsFound = ownedUp
      ? []
      : deeds.flatMap((list) => find(list).flatMap((match) => deed(document, match, list)))
    const judged = judgements.flatMap((list) => find(list).flatMap((match) => judgement(document, match, list)))
    yield* eachPlaceOnce([...deedsFound, ...judged])
  },
})

function deed(document: Document, match: PhraseMatch, list: string): readonly Finding[] {
  const before = clauseBefore(document, match)
  if (isCondition(before) || isAdmission(before) || isQuestion(document, match, before)) return []
  const finding = withRewrites(phraseFinding(document, match, message), rewritesOf(document, match, list))
  return [isSoftened(before) ? {...finding, severity: 'suggestion'} : finding]
}

function judgement(document: Document, match: PhraseMatch, list: string): readonly Finding[] {
  const before = clauseBefore(document, match)
  if (list !== 'reproaches' && (isCondition(before) || isQuestion(document, match, before))) return []
  const isWholeSentence = list === 'duties' && document.sentences[match.sentence]!.start === match.start
  const isLesson = /^(?:please |kindly )?(?:next time|in (?:the )?future)/i.test(
    document.prose.slice(match.start, match.end),
  )
  const {start, end} = document.sentences[match.sentence]!
  const without: readonly Suggestion[] = isWholeSentence && isLesson ? [{text: '', at: {start, end}}] : []
  return [withRewrites(phraseFinding(document, match, message), without)]
}

function rewritesOf(document: Document, match: PhraseMatch, list: string): readonly Suggestion[] {
  if (list === 'missing') return whatWouldHelp(document, match)
  return list === 'wrongThing' ? aSlip(document, match) : []
}

const withRewrites = (finding: Finding, rewrites: readonly Suggestion[]): Finding =>
  rewrites.length === 0 ? finding : {...finding, suggestions: [...rewrites, ...(finding.suggestions ?? [])]}

import {
  type Document,
  defineRule,
  type Finding,
  fillMessage,
  type PhraseMatch,
  type Sentence,
  swapsOf,
} from '../../src/rule/index.ts'
import {type InPerson, personOf} from './curt-phrasing/in-person.ts'
import {blunt, clipped, stubs} from './curt-phrasing/phrases.ts'
import {wider} from './curt-phrasing/wider-examples.ts'
import {stepVerbs} from './numbered-steps/verbs.ts'

export default defineRule({
  id: 'curt-phrasing',
  group: 'structure',
  summary: 'Say it in a whole sentence.',
  why: '“Anything else?” and “What else can I help you with?” ask the same, and only one of them sounds as if the answer may be yes (tip 1).',
  severity: 'warning',
  repair: 'review',
  needs: ['channel', 'customer.message'],
  phrases: {
    clipped,
    stubs,
    blunt,
    regrets: [
      {
        match: [
          '^ (this|that|it) [really|just|simply] (should not|must not|ought not to) have happened $',
          '^ (this|that) is not (acceptable|how it should be|okay) $',
        ],
      },
    ],
  },
  examples: [
    ...wider,
    {good: 'Hi Ann, I changed it. What else can I help you with?'},
    {good: 'Is there anything else I can do for you today?'},
    {good: 'If you have any questions, just reply here.'},
    {good: 'Any questions about the new lamp can go straight to me.'},
    {good: 'Hi Ann, done! The new address is on the label.'},
    {good: 'Done!', context: {channel: 'chat', turn: 3}},
    {
      good: 'Done. Anything else?',
      context: {channel: 'chat', turn: 3, customer: {message: 'thx can u also cancel the 2nd one'}},
    },
    {good: 'Thanks, I’ve noted the new address.'},
    {good: 'Noted with thanks!'},
    {good: 'As stated on the label, the lamp takes 40 watts. I can send you a bulb.'},
    {good: 'As mentioned, the refund left on Monday.'},
    {good: 'See above the door for the number.'},
    {good: 'This shouldn’t have happened, and I’m sorry. A new one leaves today.'},
    {good: 'I’m so sorry, Ravi. This should not have happened.'},
    {good: 'The final decision is yours.'},
    {good: 'Your case is not closed yet, I’m waiting for the lab.'},
    {good: 'We can’t discuss it any further without the account holder’s word. A line from her is enough.'},
    {good: 'Wrong size? Send it back, we pay the postage.'},
    {good: 'It is not possible to print the label twice, so I’ve attached it as a PDF.'},
    {good: 'Please check the log.', context: {channel: 'forum'}},
    {good: 'Could you check the log? https://help.test/log', context: {channel: 'forum'}},
    {good: 'Thanks for the file! Check the log next.', context: {channel: 'forum'}},
    {good: 'It could be:\n\n- a loose cable\n- anything else', context: {channel: 'forum'}},
    {good: 'Your colleague wrote “Not our problem.”, and I’m sorry about that.'},
    {good: 'Yes, it fits. The thread is the same on both.'},
    {good: 'Ok, I’ve cancelled the second one.'},
    {bad: 'I changed it. «Anything else?»'},
    {bad: 'Hello Sir, your address is updated. «anything else?»', context: {channel: 'email', turn: 3}},
    {bad: 'The parcel left on Monday. «Any questions?»'},
    {bad: 'It ships on Friday.\n\n«Any other questions.»'},
    {bad: '«Noted.»'},
    {bad: 'Dear Mr. Rao,\n\n«Your concern is noted.»\n\nRegards,\nDev'},
    {bad: 'The fee applies. «As stated.»'},
    {bad: '«As already mentioned above.» The fee applies.'},
    {bad: 'Hi Jo,\n\n«As I said before.»\n\nTim'},
    {bad: '«See above.»', context: {channel: 'forum', turn: 4}},
    {bad: '«Per my last email.» The fee applies.'},
    {bad: '«Already answered above.»', context: {channel: 'forum', turn: 2}},
    {bad: 'The lamp shows scratches, so there is no refund. «This decision is final.»'},
    {bad: 'Our terms are clear. «No exceptions.»'},
    {bad: '«We consider this matter closed.»'},
    {bad: 'The damage was found on your return. This is «not up for discussion».'},
    {bad: '«I have nothing further to add.»'},
    {bad: '«Noted, will» pass it to the kitchen.'},
    {bad: 'Hi Jo,\n\n«Plumber has been booked.» He rings you.\n\nTim'},
    {bad: 'You had the starter for free. «I’ll leave it at that.»'},
    {good: 'Your plumber has been booked for Friday at nine.'},
    {good: 'If nobody is in, we’ll leave it there for you to collect.'},
    {bad: 'We don’t refund gift cards. «End of story.»', context: {channel: 'social'}},
    {bad: '«Not our problem.» Ask the courier.'},
    {bad: '«Wrong department.»'},
    {bad: 'Hi,\n\n«Not possible.»\n\nRegards,\nIda'},
    {bad: '«Read the manual.»', context: {channel: 'forum'}},
    {bad: 'Dear Lena,\n\n«Done.»\n\nTim'},
    {bad: '«Fixed.»', context: {channel: 'forum'}},
    {bad: 'Hi Ann,\n\n«Ok.»\n\nTim'},
    {bad: '«This should not have happened». Mail us at help@shop.test.', context: {channel: 'review'}},
    {bad: '«Check the log: https://help.test/log»', context: {channel: 'forum'}},
    {bad: '«clear the cache and restart»', context: {channel: 'forum'}},
    {bad: '«Not sure what you mean», the lamp has no cable.', context: {channel: 'forum'}, severity: 'suggestion'},
    {
      bad: 'It’s sold out. «Any other questions, let us know» /DR',
      context: {channel: 'social'},
      severity: 'suggestion',
    },
  ],
  *check(document, _options, find): Iterable<Finding> {
    if (isSmallTalk(document)) return
    const inPerson = personOf(document)
    // A stub is curt only where it is all that is said.
    const lists = between(document).length === 1 ? ['clipped', 'stubs'] : ['clipped']
    for (const match of lists.flatMap(find)) {
      if (isClipped(document, match)) yield curt(document, match, 'warning', inPerson)
    }
    for (const match of find('blunt')) yield curt(document, match, 'suggestion', inPerson)
    const regrets = find('regrets')
    if (regrets.length > 0 && !isSorry(document, regrets)) {
      for (const match of regrets) yield regret(document, match, inPerson)
    }
    if (isBareOrder(document)) yield order(document)
  },
})

/** What is said between the greeting and the name. */
const between = ({sentences, greeting, signOff}: Document): readonly Sentence[] =>
  sentences.filter(({start, end}) => start >= (greeting?.end ?? 0) && end <= (signOff?.start ?? end))

/** In a chat short turns are friendly, unless the customer writes at length and formally. */
function isSmallTalk({context, customerMessage}: Document): boolean {
  if (context.channel !== 'chat') return false
  return customerMessage === undefined || customerMessage.register === 'casual' || customerMessage.length < 12
}

/** “Done!” smiles; “Done.” does not. */
const isClipped = ({sentences}: Document, {sentence}: PhraseMatch): boolean =>
  sentences[sentence]!.block.kind === 'text' && !/!\W*$/.test(sentences[sentence]!.text)

function curt(
  document: Document,
  {start, end, sentence, entry}: PhraseMatch,
  severity: 'warning' | 'suggestion',
  inPerson: InPerson,
): Finding {
  const {prose, sentences} = document
  // The mark belongs to the words: “Anything else?” becomes a sentence with a mark of its own.
  const isWhole = start === sentences[sentence]!.start && !/\p{L}/u.test(prose.slice(end, sentences[sentence]!.end))
  const at = {start, end: isWhole ? sentences[sentence]!.end : end}
  const texts = swapsOf(entry).map(inPerson)
  return {
    at,
    message: fillMessage(entry.message!, prose.slice(start, end), texts[0]),
    severity,
    suggestions: texts.map((text) => ({text})),
  }
}

/** Whether anything else in the draft says sorry. */
function isSorry({sentences}: Document, regrets: readonly PhraseMatch[]): boolean {
  const regretful = new Set(regrets.map(({sentence}) => sentence))
  return sentences.some((each) => !regretful.has(each.index) && each.does('apology', 'empathy'))
}

function regret(document: Document, {start, end}: PhraseMatch, inPerson: InPerson): Finding {
  const words = document.prose.slice(start, end)
  const sorry = inPerson('I’m sorry: ')
  return {
    at: {start, end},
    message: `“${words}” stands there without a sorry: write “${sorry}${words[0]!.toLowerCase()}${words.slice(1)}”.`,
    suggestions: [{text: `${sorry}${words[0]!.toLowerCase()}${words.slice(1)}`}],
  }
}

/** One order and nothing around it: “Check the log: https://…”. */
function isBareOrder(document: Document): boolean {
  const {sentences, words, context} = document
  const [only] = sentences
  const [first, second] = words
  if (sentences.length !== 1 || !first || !second || context.channel === 'chat' || context.channel === 'sms')
    return false
  if (document.does('greeting', 'thanks', 'apology', 'empathy', 'offer', 'sign-off', 'question')) return false
  if (
    only!.block.kind !== 'text' ||
    only!.length > longestOrder ||
    /[!?]|\b(?:please|pls|kindly|you|your|I|we|let)\b/i.test(only!.text)
  )
    return false
  return (
    only!.does('instruction') &&
    first.kind === 'word' &&
    second.before === 'joined' &&
    stepVerbs.has(first.text.toLowerCase())
  )
}

const longestOrder = 15

function order({sentences}: Document): Finding {
  const {start, end} = sentences[0]!
  return {
    at: {start, end},
    message: 'A bare order is all they get: begin with a word to them, as in “Could you try this first?”',
  }
}

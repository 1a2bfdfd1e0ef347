import {type Document, defineRule, type PhraseMatch, type Sentence, type Suggestion} from '../../src/rule/index.ts'
import {isFact, isSetting} from './directive-language/facts.ts'
import {isOrder} from './directive-language/is-order.ts'
import {demands, orders, pushes, reproaches} from './directive-language/orders.ts'
import {offers, requests} from './directive-language/rewrites.ts'

const rewrites: Readonly<Record<string, (document: Document, match: PhraseMatch) => readonly Suggestion[]>> = {
  orders: offers,
  demands: requests,
}

export default defineRule({
  id: 'directive-language',
  group: 'wording',
  summary: 'Offer the step instead of ordering it.',
  why:
    '“You have to” and “you need to” sound like chores set by the company. “Let’s”, “you can” and “the next step is to” make the same step ' +
    'a team effort (tip 2).',
  severity: 'warning',
  repair: 'review',
  options: {
    exempt: {
      type: 'list',
      default: [],
      about:
        'Words of legal or safety facts that must be said as they are: a sentence that holds one of these is left alone.',
    },
  },
  phrases: {orders, demands, reproaches, pushes},
  examples: [
    {good: 'First, let’s check which version you have.'},
    {good: 'The next step is to sign the form; I’ve filled in the rest.'},
    {good: 'You don’t need to send it back.'},
    {good: 'You won’t have to pay twice.'},
    {good: 'There’s nothing you have to do at your end.'},
    {good: 'You may need to sign in again after the update.'},
    {good: 'You might have to restart the router once.'},
    {good: 'You might want to save the file first.'},
    {good: 'You would need an older backup for that.'},
    {good: 'Do you need to travel on the 4th?'},
    {good: 'Which documents do you have to hand in?'},
    {good: 'All you need to do is reply “yes” and I’ll book it.'},
    {good: 'Here is everything you need to know for Friday.'},
    {good: 'If you need to change the date, tell me before noon.'},
    {good: 'Whenever you have to leave early, the desk is open.'},
    {good: 'You should have it by Thursday.'},
    {good: 'You should have received a mail with the ticket just now.'},
    {good: 'You must be tired of waiting, Chidi. The parcel is in the van.'},
    {good: 'You must have had a long night, so here is the short version.'},
    {good: 'We need to check the serial number on our side; that takes an hour.'},
    {good: 'I have to ask my colleague Rosa, and she answers by four.'},
    {good: 'So that we can serve you better, could you share a screenshot?'},
    {good: 'Please make sure that the cap is closed.'},
    {good: 'Under the Air Passenger Rules you must claim within one year.', options: {exempt: ['air passenger rules']}},
    {good: 'The setting you need to change is called Sync.'},
    {good: 'You ought to see the garden in May.'},
    {good: 'We want to make sure you get the right size.'},
    {good: 'You have three weeks to decide.'},
    {good: 'Your colleague wrote “you have to call us”. I can do it here.'},
    {good: 'Probably you’ll need to sign in once more, sorry about the extra step.'},
    {good: 'The form for that you have to sign is blue.'},
    {good: 'You must take these tablets twice a day, before meals.'},
    {good: 'If you lose the key file, you’ll have to pair the watch again each time.'},
    {good: 'If you clear the cache you will have to log in again.'},
    {good: 'You were supposed to get a text at 50 euros, and ours went out late.'},
    {good: 'And you were meant to hear from me on Monday, so I’m sorry.'},
    {bad: 'To set the colour, «you need to» edit the theme file.', severity: 'suggestion'},
    {bad: 'Since the old plug-in is gone, «you need to» use the new one.', severity: 'suggestion'},
    {bad: 'If you still want to leave after that «you’ll have to» sign the form at the desk.'},
    {bad: 'I’m afraid «you need to» come back on Monday.'},
    {bad: 'It’s locked, meaning «you must» reset it.'},
    {bad: 'hi, «u need to» update the app first'},
    {bad: 'The fee «must be paid by» Friday.', severity: 'suggestion'},
    {bad: '«You have to» fill in the attached form.'},
    {bad: 'To open an account «you need to» visit a branch.'},
    {bad: '«You must» update your card details by Friday.'},
    {bad: '«You’ll have to» wait a few weeks.'},
    {bad: 'In order to go on «you will need to» sign here, Mr Osei.'},
    {bad: 'It’s a store purchase, so «you’ll need to» take it back there.'},
    {
      bad: 'First, «you’ll have to» check the cable. Now, «you’ll need to» set up the box. After that, «I need you to» restart it.',
    },
    {bad: '«I need you to» send me a photo of the label.'},
    {bad: '«We require you to» confirm your date of birth.'},
    {bad: '«We’ll need you to» sign the waiver.'},
    {bad: '«You are required to» carry an ID.'},
    {bad: '«You’re going to have to» reinstall it.'},
    {bad: '«You should have checked» the size chart before ordering.'},
    {bad: 'Next time «you should have told» us at the desk.'},
    {bad: '«You better» hurry, the sale ends at noon.'},
    {bad: '«You’d better» read the terms again.'},
    {bad: 'hey, «you gotta» reset it in the app ^MK'},
    {bad: 'What this means is «you have to» buy a new ticket first.'},
    {bad: 'If you want the refund «you have to» send the box back.'},
    {bad: 'Please note that «you must» arrive an hour early.'},
    {bad: 'As the account is in her name, «you need to» ask your wife.'},
    {bad: '«You will also need to» show the receipt.'},
    {bad: 'Kindly note «you have to» recharge before the 5th.'},
    {bad: '«You are supposed to» keep the packaging for 30 days.'},
    {bad: '«You must» not open the seal.'},
    {bad: 'Hi Lena, «you’ll need to» speak to the train manager. - Joe'},
    {bad: '«You were supposed to» return it by the 3rd.'},
    {bad: 'Steps:\n\n1. Open the app.\n2. «You need to» tap Profile.\n3. Tap Refresh.', severity: 'suggestion'},
    {bad: '«Make sure that you» keep the receipt.', severity: 'suggestion'},
    {bad: '«It is mandatory to» upload both sides of the card.', severity: 'suggestion'},
    {bad: 'Sir, «you are requested to» visit the branch.', severity: 'suggestion'},
  ],
  *check(document, {exempt}, find) {
    for (const list of ['orders', 'demands', 'reproaches', 'pushes']) {
      for (const match of find(list)) {
        if (isExempt(document, match, exempt) || isQuestion(document, match)) continue
        if (list === 'orders' && (!isOrder(document, match) || isFact(document, match))) continue
        const suggestions = rewrites[list]?.(document, match) ?? []
        const mild = list === 'pushes' || isInDirections(document, match) || isSetting(document, match)
        yield {
          at: {start: match.start, end: match.end},
          message: messageOf(document, match, suggestions),
          suggestions,
          ...(mild ? {severity: 'suggestion'} : {}),
        }
      }
    }
  },
})

function messageOf(document: Document, match: PhraseMatch, suggestions: readonly Suggestion[]): string {
  const next = document.words[match.afterWord]
  if (next && /^wait$/i.test(next.text))
    return 'Waiting is a chore without an end: say how long it takes and what you do meanwhile.'
  return match.entry
    .message!.replace('{match}', () => document.prose.slice(match.start, match.end).replace(/\s+/g, ' '))
    .replace('{suggestion}', () => (suggestions[0] ? `“${suggestions[0].text}”` : 'what they can do'))
}

function isExempt(document: Document, {sentence}: PhraseMatch, exempt: readonly string[]): boolean {
  const text = document.sentences[sentence]!.text.toLowerCase()
  return exempt.some((words) => text.includes(words.toLowerCase()))
}

const isQuestion = (document: Document, {sentence}: PhraseMatch): boolean =>
  document.sentences[sentence]!.text.trimEnd().endsWith('?')

/** How many instructions nearby make step-by-step directions. */
const manySteps = 3

/** Inside step-by-step directions the words are plain; a row of orders is not directions. */
function isInDirections(document: Document, match: PhraseMatch): boolean {
  const here = document.sentences[match.sentence]!
  if (here.block.kind === 'item' || here.block.kind === 'cell' || isAside(document, match)) return true
  return here.around(3).filter((each) => each !== here && isStep(each)).length >= manySteps
}

/** An instruction that is neither an order nor a request. */
const isStep = (sentence: Sentence): boolean =>
  sentence.does('instruction') &&
  !/\byou(?:['’]ll| will)? (?:have|need|must)\b|\b(?:please|kindly|let (?:me|us))\b/i.test(sentence.text)

/** “(you’ll have to scroll down)”. */
const isAside = (document: Document, {start}: PhraseMatch): boolean => document.prose[start - 1] === '('

import {type Document, defineRule, type Finding, type Range, type Sentence} from '../../src/rule/index.ts'

export default defineRule({
  id: 'excess-apology',
  group: 'apology',
  summary: 'Say sorry once, then act.',
  why: 'Every further “sorry” takes room from what is being done, and an answer that ends on one ends on the trouble (tip 20).',
  severity: 'warning',
  repair: 'review',
  options: {
    max: {type: 'integer', default: 2, min: 1, max: 20, about: 'Sentences that apologize, at the most.'},
    closing: {
      type: 'flag',
      default: true,
      about: 'Whether a short “sorry again” may stand at the end; it is counted all the same.',
    },
  },
  examples: [
    {good: 'I’m sorry, Ana. A new one left today.'},
    {good: 'I’m sorry about the kettle. I’ve sent a new one. Sorry again!'},
    {good: 'Sorry, Ana. We packed the wrong one, and I apologise. The right one left today.'},
    {good: 'Don’t be sorry, Ana! No need to apologise. We’re sorry for the small print. It is now large.'},
    {good: 'We’re sorry. We sent the wrong one. I’ve put the right one in the post, and it comes on Friday.'},
    {good: 'Apologies for the wait. Our lines are open again. Apologies again, and thanks for waiting.'},
    {good: 'You said you were sorry three times; there is nothing to be sorry about.'},
    {good: 'I’m so sorry, Lee. Here is your refund.\n\nTake care,\nIda'},
    {good: 'Sorry!'},
    {good: 'It opens at nine. Sorry for the old sign on the door.', options: {closing: true, max: 1}},
    {bad: 'I’m sorry. I am very sorry. «I apologise once more.» It left today.'},
    {bad: 'Sorry, Ana. I’m sorry it broke. The new one left today. «Again, so sorry!»'},
    {bad: 'Sorry Raj. We apologise for the delay. «We regret it deeply.» «We are really sorry.» It comes on Friday.'},
    {bad: 'I’m sorry. I’ve sent a new one. «I’m sorry.»', options: {max: 1}},
    {bad: 'Apologies for this. We’re sorry it took so long. «I apologise that nobody rang.» Ring 555 0100.'},
    {bad: 'Sorry about the room. Sorry about the noise. «Sorry about the food.» You get a free night.'},
    {
      bad: 'I’m sorry about the kettle, Ana. A new one left our shop today. «We are sorry for the trouble this has caused you.»',
      severity: 'suggestion',
    },
    {
      bad: 'I’m sorry about the kettle, Ana. A new one left our shop today. «Sorry again!»',
      options: {closing: false},
      severity: 'suggestion',
    },
  ],
  *check(document, {max, closing}): Iterable<Finding> {
    const apologies = document
      .doing('apology')
      .filter(({text}) => /s+or+y|apolog|appolog|regret|pardon|forgive/i.test(text))
    for (const at of apologies.slice(max)) {
      const count = apologies.length
      yield {
        at,
        message: `${count} apologies are more than anybody reads: ${max === 1 ? 'one is' : `${max} are`} plenty.`,
        ...withoutIt(document, at),
      }
    }
    const last = lastWords(document)
    if (!last || apologies.length < 2 || apologies.length > max || apologies.at(-1) !== last || !isBare(last)) return
    if (closing && isSorryAgain(last)) return
    yield {
      at: last,
      message: 'The last word is an apology: end on what you have done, or on what comes next.',
      severity: 'suggestion',
      ...withoutIt(document, last),
    }
  },
})

/** “Sorry again!”, “Apologies once more, Ana.” */
const isSorryAgain = ({text, length}: Sentence): boolean => length <= 6 || /\b(?:again|once more)\b/i.test(text)

const isBare = ({acts}: Sentence): boolean => [...acts].every((act) => act === 'apology' || act === 'empathy')

/** The last sentence before the closing, the name and the good wishes. */
const lastWords = ({sentences, signOff}: Document): Sentence | undefined =>
  sentences.findLast((each) => (!signOff || each.start < signOff.start) && !each.does('sign-off'))

/** Deletes a sentence that only apologizes, with the space before it; any other is left to the writer. */
function withoutIt({prose}: Document, sentence: Sentence): Pick<Finding, 'suggestions'> {
  if (!isBare(sentence)) return {}
  const {previous, next} = sentence
  const at: Range =
    previous?.blockIndex === sentence.blockIndex
      ? {start: previous.end, end: sentence.end}
      : {start: sentence.start, end: next?.blockIndex === sentence.blockIndex ? next.start : sentence.end}
  return prose.slice(at.start, at.end).trim() === '' ? {} : {suggestions: [{text: '', at}]}
}

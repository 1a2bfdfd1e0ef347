import {type Document, defineRule, type Finding, type Sentence} from '../../src/rule/index.ts'

/** “I see. Thanks! Done.” is no wall of text: sentences count from this many words each on, on average. */
const shortSentence = 5

export default defineRule({
  id: 'paragraph-length',
  group: 'structure',
  summary: 'Keep paragraphs short.',
  why: 'A block of text is skipped right over; the same sentences in two paragraphs are read (tip 3).',
  severity: 'warning',
  needs: ['channel'],
  options: {
    max: {type: 'integer', default: 8, min: 1, max: 50, about: 'Sentences in a paragraph, at the most.'},
    words: {type: 'integer', default: 120, min: 20, max: 1000, about: 'Words in a paragraph, at the most.'},
  },
  examples: [
    {
      good: 'I checked the order. It left this morning. The label shows the old street. I rang the depot. They changed it.',
    },
    {good: 'One two three.\n\nFour five six.\n\nSeven eight nine.', options: {max: 1}},
    {good: '1. Open the lid.\n2. Take out the filter.\n3. Rinse it.', options: {max: 2}},
    {good: 'I see. Thanks! Done. It works. Great. Bye!', options: {max: 3}},
    {
      good: 'It left this morning at nine. It should reach you on Friday. The driver rings before.',
      options: {max: 2},
      context: {channel: 'social'},
    },
    {
      bad: '«I checked your order with the depot. It left there this morning at nine. The driver rings you half an hour before.»\n\nBest, Ida',
      options: {max: 2},
    },
    {
      bad: 'Hi Ann,\n\n«I checked your order with the depot.\nIt left there this morning at nine.\nThe driver rings you half an hour before.»',
      options: {max: 2},
    },
    {
      bad: '«I checked your order with the depot, where it left this morning at nine, and the driver, who rings you half an hour before, has your number.»',
      options: {words: 20},
    },
  ],
  *check(document, {max, words}): Iterable<Finding> {
    // A post, a text message and an answer under a review are one paragraph by nature; `reply-length` minds them.
    if (['social', 'sms', 'review'].includes(document.context.channel ?? 'email')) return
    for (const paragraph of paragraphs(document)) {
      const [first, last] = [paragraph[0]!, paragraph.at(-1)!]
      const count = paragraph.reduce((sum, {length}) => sum + length, 0)
      const at = {start: first.start, end: last.end}
      if (paragraph.length > max && count > paragraph.length * shortSentence) {
        yield {
          at,
          message: `${paragraph.length} sentences stand in one block, where ${max} are plenty: start a new paragraph where the subject changes.`,
        }
      } else if (count > words) {
        yield {
          at,
          message: `${count} words stand in one block, where ${words} are plenty: start a new paragraph where the subject changes.`,
        }
      }
    }
  },
})

/** Sentences of running text without a blank line between them; lists, headings and table cells are none. */
function paragraphs({sentences}: Document): readonly (readonly Sentence[])[] {
  const found: Sentence[][] = []
  let before: Sentence | undefined
  for (const sentence of sentences) {
    const {block, blockIndex} = sentence
    const isNew =
      before === undefined ||
      before.block.kind !== 'text' ||
      (blockIndex !== before.blockIndex && block.startsParagraph)
    before = sentence
    if (block.kind !== 'text') continue
    if (isNew) found.push([sentence])
    else found.at(-1)!.push(sentence)
  }
  return found
}

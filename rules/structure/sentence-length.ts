import {defineRule, type Finding, type Sentence} from '../../src/rule/index.ts'

export default defineRule({
  id: 'sentence-length',
  group: 'structure',
  summary: 'Keep sentences short.',
  why: 'By the end of a long sentence its beginning is forgotten; two short ones are read once (tip 3).',
  severity: 'warning',
  options: {
    max: {type: 'integer', default: 40, min: 8, max: 200, about: 'Words in a sentence, at the most.'},
  },
  examples: [
    {
      good: 'Your lamp left our warehouse this morning. It should be with you on Friday, and here is the link to follow it.',
    },
    {
      bad: '«Your lamp left our warehouse this morning on the first van and should be with you on Friday.»',
      options: {max: 15},
    },
    {
      good: 'Hi {{ticket.requester.first_name}}, your lamp left us only today.',
      options: {max: 8},
    },
    {
      bad: '«Your lamp, {{ticket.requester.name}}, left our big warehouse today.»',
      options: {max: 8},
    },
    {
      good: 'In the box: a lamp, a shade, a bulb, a cord, a plug, a key, a cloth, a leaflet and a card.',
      options: {max: 12},
    },
  ],
  *check(document, {max}): Iterable<Finding> {
    for (const sentence of document.sentences) {
      const length = sentence.printedLength
      if (length <= max || sentence.block.kind === 'heading' || sentence.block.kind === 'cell') continue
      if (isEnumeration(sentence)) continue
      yield {at: sentence, message: `${length} words in one sentence: make two of it, or a list.`}
    }
  },
})

/** A row of names or things is read one by one, however long it is. */
function isEnumeration({words, text}: Sentence): boolean {
  const marks = text.match(/[,;]/g)?.length ?? 0
  return marks >= 5 && words.length / marks < 6
}

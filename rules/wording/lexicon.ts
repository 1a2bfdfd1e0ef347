import {type Document, defineRule, type Finding} from '../../src/rule/index.ts'

export default defineRule({
  id: 'lexicon',
  group: 'wording',
  summary: 'Show which of the team’s own phrases a reply uses.',
  why: 'Phrases that a team lives by, such as “my pleasure” and “right away”, tell a customer whom they are talking to (tip 8).',
  severity: 'warning',
  repair: 'none',
  options: {
    phrases: {
      type: 'list',
      default: [],
      about: 'The phrases that the team lives by, in the phrase language. The rule is silent without any.',
    },
    require: {
      type: 'integer',
      default: 0,
      min: 0,
      max: 20,
      about: 'How many of them a reply has to have. With 0 the rule only shows, as suggestions, where they are used.',
    },
  },
  phrases: ({phrases}) => ({phrases: phrases.map((match) => ({match}))}),
  examples: [
    {good: 'My pleasure! I’ll do it right away.'},
    {good: 'The blue one left today.', options: {phrases: ['my pleasure', 'right away']}},
    {
      bad: '«My pleasure»! The blue one left today.',
      options: {phrases: ['my pleasure', 'right away']},
      severity: 'suggestion',
    },
    {
      bad: 'I’ll send it «right away», Tom.',
      options: {phrases: ['my pleasure', 'right away'], require: 1},
      severity: 'suggestion',
    },
    {
      bad: 'The blue one left today, Tom.«»',
      options: {phrases: ['my pleasure', 'right away'], require: 1},
    },
    {
      bad: 'Hi Tom,\n\nThe blue one left today.«»\n\nBest,\nAnn',
      options: {phrases: ['my pleasure'], require: 1},
    },
  ],
  *check(document, {phrases, require}, find): Iterable<Finding> {
    const used = find('phrases')
    for (const {start, end} of used) {
      const words = document.prose.slice(start, end)
      yield {at: {start, end}, message: `“${words}” is one of the team’s own phrases.`, severity: 'suggestion'}
    }
    const distinct = new Set(used.map(({entry}) => entry)).size
    if (phrases.length === 0 || distinct >= require || document.sentences.length === 0) return
    const at = endOfBody(document)
    const message = `One of the team’s own phrases is missing: “${phrases[0]}” could stand here.`
    yield {at: {start: at, end: at}, message}
  },
})

/** After the last sentence before the sign-off. */
function endOfBody({sentences, signOff}: Document): number {
  const body = signOff ? sentences.filter(({end}) => end <= signOff.start) : sentences
  return (body.at(-1) ?? sentences.at(-1)!).end
}

import {defineRule, type Finding} from '../../src/rule/index.ts'
import {contractionsIn, fullFormsIn} from './contractions/find.ts'

export default defineRule({
  id: 'contractions',
  group: 'wording',
  summary: 'Contract as the team’s voice does.',
  why:
    '“I am” and “do not” all through a reply sound like a letter from an office, where “I’m” and “don’t” sound like a person; a formal voice does it the ' +
    'other way round (tips 16 and 44).',
  severity: 'suggestion',
  repair: 'safe',
  options: {
    min: {
      type: 'integer',
      default: 3,
      min: 1,
      max: 100,
      about:
        'In a friendly voice, how many full forms make a draft stiff when it has no contraction at all. With 1 every full form is told.',
    },
  },
  examples: [
    {good: 'I’m sorry the lamp is late. It will be with you on Friday, and I am sure that you’ll like it.'},
    {good: 'I am on it.'},
    {good: 'Is it late? Yes, it is. Are we sorry? Yes, we are. Do we care? I am sure that we do.'},
    {good: 'Do not share your PIN. Do not write it down. Please do not send it to us.'},
    {good: 'It is NOT covered by the cold. We are here. Still, I’m glad.'},
    {good: 'You are liable for the damage. We are bound by the contract. It is the law.'},
    {good: 'That is as good as it is. I have a van. You have a garage. We have two days.'},
    {good: 'Ann wrote “I am lost, I do not know the way, it is dark”.'},
    {good: 'I am here. It is on. You do not need it.', context: {channel: 'forum'}},
    {good: 'I am here. It is on. You do not need it.', context: {customer: {language: 'tr'}}},
    {
      bad: '«I am» sorry that the lamp «is not» here yet. «We have» sent a new one.',
      fixed: 'I’m sorry that the lamp isn’t here yet. We’ve sent a new one.',
    },
    {
      bad: 'Thanks, Ines. «It is» fixed now, and you «do not» need the key. «I will» call you at five.',
      fixed: 'Thanks, Ines. It’s fixed now, and you don’t need the key. I’ll call you at five.',
    },
    {
      bad: '«That is» odd. «We are» on it, and «we will» write at noon. It «cannot» be the cable.',
      fixed: 'That’s odd. We’re on it, and we’ll write at noon. It can’t be the cable.',
    },
    {
      bad: 'Our shop «does not» open before ten.',
      fixed: 'Our shop doesn’t open before ten.',
      options: {min: 1},
    },
  ],
  *check(document, {min}): Iterable<Finding> {
    // On a forum people speak for themselves, not in the team's voice.
    if (document.context.channel === 'forum') return
    if (document.voice === 'formal') {
      yield* contractionsIn(document)
      return
    }
    // Full forms are easier for a translation tool and for somebody who learns the language.
    const language = document.context.customer?.language
    if (language !== undefined && !/^en(?:[-_]|$)/i.test(language)) return
    const full = fullFormsIn(document)
    if (full.length >= min && (min === 1 || contractionsIn(document).length === 0)) yield* full
  },
})

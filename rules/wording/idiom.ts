import {type Document, defineRule, type Finding, fillMessage, phraseFinding} from '../../src/rule/index.ts'
import {idioms} from './idiom/phrases.ts'

export default defineRule({
  id: 'idiom',
  group: 'wording',
  summary: 'Skip the idioms for readers from elsewhere.',
  why:
    'A translation tool and a learner read an idiom word for word: “out of the blue” becomes a colour. Simple words cross every border ' +
    '(tip 17).',
  severity: 'warning',
  repair: 'safe',
  needs: ['customer.language'],
  options: {
    international: {
      type: 'flag',
      default: false,
      about:
        'Whether many readers have learnt English later. Without it the rule speaks only when the customer’s language is another one.',
    },
  },
  phrases: {idioms},
  examples: [
    {good: 'It came out of the blue, and we were all ears.'},
    {good: 'It came out of the blue.', context: {customer: {language: 'en-GB'}}},
    {good: 'The paint is in the blue tin.', context: {customer: {language: 'fr'}}},
    {good: 'With the coffee, order a piece of cake at the bar.', context: {customer: {language: 'fr'}}},
    {good: 'The bus stops at the station around the corner.', context: {customer: {language: 'fr'}}},
    {good: 'Soak the shirt in hot water.', context: {customer: {language: 'fr'}}},
    {good: 'The desk was sent at the end of the day.', context: {customer: {language: 'fr'}}},
    {good: 'The cat hangs the bell on the fence.', context: {customer: {language: 'fr'}}},
    {good: 'The list says “all set”.', context: {customer: {language: 'fr'}}},
    {bad: 'It came «out of the blue».', context: {customer: {language: 'fr'}}, fixed: 'It came suddenly.'},
    {bad: 'Could you give me a «ballpark figure»?', context: {customer: {language: 'fr'}}},
    {
      bad: 'I’ll «touch base with» the courier today.',
      context: {customer: {language: 'fr'}},
      fixed: 'I’ll talk to the courier today.',
    },
    {bad: 'The new app is «up and running».', context: {customer: {language: 'fr'}}, fixed: 'The new app is working.'},
    {bad: 'We’re «all ears».', context: {customer: {language: 'fr'}}},
    {
      bad: '«In a nutshell», the lid is broken.',
      context: {customer: {language: 'fr'}},
      fixed: 'In short, the lid is broken.',
    },
    {
      bad: 'We’ll be «back to square one».',
      context: {customer: {language: 'fr'}},
      fixed: 'We’ll be back to the start.',
    },
    {bad: '«Fingers crossed» that it comes on Friday.', context: {customer: {language: 'fr'}}},
    {bad: 'It «fell through the cracks», and I’m sorry.', context: {customer: {language: 'fr'}}},
    {
      bad: 'The team works «around the clock».',
      context: {customer: {language: 'fr'}},
      fixed: 'The team works day and night.',
    },
    {bad: 'You’re «good to go».', context: {customer: {language: 'fr'}}, fixed: 'You’re ready.'},
    {bad: 'Let’s «play it by ear».', options: {international: true}},
    {bad: 'That’s «the tip of the iceberg».', options: {international: true}},
    {bad: 'It’s «a walk in the park».', options: {international: true}},
  ],
  *check(document, {international}, find): Iterable<Finding> {
    if (!international && !readsAnotherLanguage(document)) return
    for (const match of find('idioms')) {
      const finding = phraseFinding(document, match, '“{match}” is an idiom: write {suggestion}.')
      const words = document.prose.slice(match.start, match.end)
      yield finding.message
        ? finding
        : {...finding, message: fillMessage('“{match}” is an idiom: use plain words.', words, undefined)}
    }
  },
})

/** The customer’s language is known, and it isn’t English. */
function readsAnotherLanguage({context}: Document): boolean {
  const language = context.customer?.language
  return language !== undefined && !/^en(?:[-_]|$)/i.test(language)
}

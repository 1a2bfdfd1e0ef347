import {type Document, defineRule, type Finding, letteredPattern, type Range} from '../../src/rule/index.ts'
import {endingAfter, meetsAny} from './emoji/ranges.ts'

/** At the most, by channel: a mail has room for three, a short message for one. */
const most = {email: 3, chat: 3, social: 1, sms: 1, review: 3, forum: 3} as const

export default defineRule({
  id: 'exclamation-marks',
  group: 'fit',
  summary: 'Exclaim once, where it counts.',
  why: 'One exclamation mark is a smile and five are a shout; the customer can’t tell which one is meant (tip 44).',
  severity: 'warning',
  repair: 'safe',
  needs: ['channel', 'customer.message'],
  options: {
    max: {
      type: 'integer',
      default: 0,
      min: 0,
      max: 50,
      about:
        'At the most in one reply; 0 takes the channel’s own: 3, and 1 by social and sms. A cheerful customer gets twice as many.',
    },
  },
  examples: [
    {good: 'Hi Ana! Your bike is ready, and the bell is on the house! See you at six!'},
    {good: 'Yes, it comes in blue!', context: {channel: 'social'}},
    {good: 'Use `if (!done)` and read “Stop!! Wet paint!” on acme.test/a!b!c!'},
    {good: 'The Yahoo! app is fine.', context: {channel: 'sms'}},
    {bad: 'Your bike is ready«!!»', fixed: 'Your bike is ready!'},
    {bad: 'Your bike is ready«!!!» See you at six.', fixed: 'Your bike is ready! See you at six.'},
    {bad: 'Your bike is ready «! !»', fixed: 'Your bike is ready !'},
    {bad: 'Hi Ana! It is ready! We are open! Come by«!»', severity: 'suggestion'},
    {bad: 'Hi Ana! It is ready! We are open! Come by«!» Bring the key! Bye!', severity: 'warning'},
    {bad: 'Hi Ana! It is ready«!»', context: {channel: 'social'}, severity: 'suggestion'},
    {
      good: 'Hi Ana! It is ready! We are open! Come by! See you!',
      context: {customer: {message: 'Thank you so much, you are wonderful! I love it!!'}},
    },
    {
      good: 'Congratulations!! Your shop is open.',
      context: {customer: {message: 'We did it, thank you! Love your team!!'}},
    },
    {bad: 'Come by! Bye«!»', options: {max: 1}, severity: 'suggestion'},
    {
      good: 'Hi Ana! Thanks for asking! It is open till six, come by!',
      context: {channel: 'social', customer: {message: 'Are you open today?'}},
    },
    {
      bad: 'Hi Ana! It is late! Sorry! A new one comes«!» Look out for it! Bye!',
      context: {channel: 'chat', customer: {message: 'My order never arrived.'}},
    },
    {good: 'Hi Ana, congratulations!! It is open now.', context: {customer: {message: 'Can you open my shop page?'}}},
    {good: 'Really?! The van left at noon.'},
  ],
  *check(document, {max}): Iterable<Finding> {
    const message = document.customerMessage
    // Contented customers are greeted and thanked with a mark, and answered with as many as they use.
    const isContent = message?.mood === 'happy' || (message?.mood === 'neutral' && !message.has('trouble'))
    const isCheerful = message?.mood === 'happy' || (isContent && message.text.includes('!!'))
    const runs = exclamations(document).filter((at) => !(isContent && isCourtesy(document, at)))
    if (!isCheerful) {
      for (const [index, at] of runs.filter(({start, end}) => end - start > 1).entries())
        yield {...doubled(document, at), ...(index > 0 ? {severity: 'suggestion' as const} : {})}
    }
    const limit = (max || most[document.context.channel ?? 'email']) * (isCheerful ? 2 : 1)
    const surplus = runs[limit]
    if (!surplus || (!isCheerful && surplus.end - surplus.start > 1)) return
    yield {
      at: surplus,
      message: `${runs.length} exclamation marks are loud: keep ${limit === 1 ? 'one' : `${limit}`}, and end the others with a full stop.`,
      suggestions: [{text: isGreeting(document, surplus) ? ',' : '.', safety: 'review'}],
      ...(runs.length === limit + 1 ? {severity: 'suggestion' as const} : {}),
    }
  },
})

const doubled = ({prose}: Document, at: Range): Finding => ({
  at,
  message: `“${prose.slice(at.start, at.end)}” shouts: one “!” says it.`,
  suggestions: [{text: '!', safety: 'safe'}],
})

/** In the greeting, the thanks or the good-bye. */
const isCourtesy = (document: Document, at: Range): boolean =>
  isGreeting(document, at) ||
  document.sentences.some(
    (sentence) =>
      sentence.start < at.end &&
      at.start <= sentence.end &&
      (at.end - at.start === 1
        ? sentence.does('thanks', 'sign-off', 'greeting')
        : /\b(?:congrats|congratulations)\b/i.test(sentence.text)),
  )

const isGreeting = ({greeting}: Document, at: Range): boolean => greeting !== undefined && at.start === greeting.end

/** Names that end in the mark. */
const named = /\b(?:yahoo|joomla|yum|jeopardy)$/i

const closingMarks = letteredPattern(({capital, picture}) => `!(?: ?!)*(?=$|[\\s"”’')\\]*_${picture}${capital}])`, 'g')

/** The marks that end a sentence or line of the agent's own, a row of them as one; “?!” is another matter. */
function exclamations({prose, blocks, sentences, atoms, words}: Document): Range[] {
  const found: Range[] = []
  for (const block of sentences.length > 0 && prose.includes('!') ? blocks : []) {
    const text = prose.slice(block.start, block.end)
    if (!text.includes('!')) continue
    for (const {0: marks, index} of text.matchAll(closingMarks(text))) {
      const at = {start: block.start + index, end: block.start + index + marks.length}
      const before = prose.slice(Math.max(0, at.start - 12), at.start)
      if (/\?\s?$/.test(before) || named.test(before)) continue
      if (meetsAny(atoms, at)) continue
      const word = endingAfter(words, at.start - 1)
      if (!word?.quoted || word.start > at.start) found.push(at)
    }
  }
  return found
}

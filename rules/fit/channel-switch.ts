import {type Document, defineRule, type Finding, type Range, type Sentence} from '../../src/rule/index.ts'
import {examples} from './channel-switch/examples.ts'
import {sendsOf} from './channel-switch/find-sends.ts'
import {asksForCall, asksForContact, failedWays} from './channel-switch/heard.ts'
import {purposes} from './channel-switch/purposes.ts'
import {anyway, byMail, byPhone, callCentre} from './channel-switch/sends.ts'

export default defineRule({
  id: 'channel-switch',
  group: 'fit',
  summary: 'Help people where they asked, or say why it takes another channel.',
  why:
    'Three out of four conversations end for good when a company answers with “email us” or “call us”; a reason, such as private data, makes it ' +
    'worth the customer’s while (social).',
  severity: 'warning',
  needs: ['channel', 'customer.message'],
  phrases: {byMail, byPhone, anyway, callCentre, purposes},
  examples,
  *check(document, _options, find): Iterable<Finding> {
    const {context, customerMessage: message} = document
    if (context.channel === 'forum') return
    const sends = sendsOf(document, find)
    const ways = new Set(sends.flatMap((send) => [...send.ways]))
    const failed = message && ways.size > 0 ? failedWays(message.text, ways) : []
    const withPurpose = new Set(sends.length > 0 ? find('purposes').map(({sentence}) => sentence) : [])
    for (const send of sends) {
      const failure = failed.find(({way}) => send.ways.has(way))
      const hasPurpose = besides(document.sentences[send.sentence]!).some(({index}) => withPurpose.has(index))
      if (failure)
        yield {
          at: send,
          message: `The customer writes that ${failure.heard}: help here, or get in touch with them yourself.`,
        }
      else if (message && asksForContact(message.text)) continue
      else if (!hasPurpose) yield {at: send, message: withoutPurpose(document, send)}
      else if (message?.mood === 'happy' && !message.has('trouble', 'question', 'request', 'idea', 'vague-complaint'))
        yield {
          at: send,
          message: 'A happy customer has nothing to write or call about: thank them, and leave it at that.',
          severity: 'suggestion',
        }
    }
    const [centre] = find('callCentre')
    if (centre && sends.length === 0 && message && asksForCall(message.text))
      yield {
        at: {start: centre.start, end: centre.end},
        message: 'The customer asks for a call: call them, or say when somebody will.',
      }
  },
})

/** The sentence and its neighbours, where a reason is looked for; a step in a list has none. */
const besides = (sentence: Sentence): readonly Sentence[] =>
  sentence
    .around(1)
    .filter(
      ({block, blockIndex}) =>
        blockIndex === sentence.blockIndex || (block.kind === 'text' && sentence.block.kind === 'text'),
    )

function withoutPurpose({context: {channel = 'email'}, prose}: Document, {start, end}: Range): string {
  const words = prose.slice(start, end).replace(/\s+/g, ' ')
  const isPublic = channel === 'review' || channel === 'social'
  const first = isPublic ? 'answer here' : 'ask them to reply here'
  return `“${words}” sends the customer away without a reason: ${first}, or say what for (“so I can look up your order”).`
}

import {type Document, defineRule, type Finding} from '../../src/rule/index.ts'
import {isEnglish, leavesAll, ownShare, topicsOf, wordsToPickUp} from '../fit/generic-reply/shared.ts'
import {examples} from './unpersonalized-template/examples.ts'

/** Fewer words of substance can be answered without one of them. */
const fewestTopics = 4
/** With more words of its own a saved reply is about something, if in other words than the customer’s. */
const mostOwn = 1 / 5

export default defineRule({
  id: 'unpersonalized-template',
  group: 'templates',
  summary: 'Add a line of the customer’s own to a saved reply.',
  why:
    'Half a minute for the name and a word about the very issue is the difference between an answer and a form letter; without it people wonder ' +
    'whether anybody read their message (tips 4 and 34).',
  severity: 'warning',
  needs: ['template', 'customer.message'],
  examples,
  *check(document): Iterable<Finding> {
    const {customerMessage: message, context, greeting, sentences} = document
    if (!context.template || message === undefined || sentences.length === 0) return
    if (!isEnglish(message) || hasSlotForIssue(document) || ownShare(document) > mostOwn) return
    const topics = topicsOf(document, message)
    if (topics.length < fewestTopics || !leavesAll(document, topics)) return
    const start = greeting === undefined ? sentences[0]!.start : afterGreeting(document, greeting.end)
    const words = wordsToPickUp(message, topics)
    yield {
      at: {start, end: start},
      message: `The saved reply goes out as it stands: add a sentence about this customer’s issue${words === '' ? '' : `, with ${words} in it`}.`,
    }
  },
})

/** A place where the help desk or the agent puts in what this customer wrote: `{{ticket.title}}`, `[the part]`. */
const hasSlotForIssue = ({atoms}: Document): boolean =>
  atoms.some(({placeholder}) => placeholder !== undefined && placeholder.role === 'other' && placeholder.field !== '')

const afterGreeting = ({prose}: Document, end: number): number =>
  end + /^[\s,.!:;–—-]*/.exec(prose.slice(end, end + 20))![0].length

import {type CustomerMessage, type Document, defineRule, type Finding} from '../../src/rule/index.ts'
import {examples} from './generic-reply/examples.ts'
import {isEnglish, leavesAll, ownShare, topicsOf, wordsToPickUp} from './generic-reply/shared.ts'
import {asIfUnread} from './generic-reply/unread.ts'

/** Fewer words of substance can be answered without one of them. */
const fewestTopics = 5
/** A shorter reply says “on it”, and nobody minds. */
const fewestWords = 15
/** With more words of its own a reply may say the same in other words. */
const mostOwn = 1 / 10

export default defineRule({
  id: 'generic-reply',
  group: 'fit',
  summary: 'Let the reply show that you read the message.',
  why:
    'An answer that would fit any message makes people wonder whether theirs was read at all; one of their own words is enough to show that ' +
    'it was (tips 4 and 34, social).',
  severity: 'warning',
  needs: ['customer.message', 'channel', 'turn', 'template'],
  phrases: {asIfUnread},
  examples,
  *check(document, _options, find): Iterable<Finding> {
    const {context, customerMessage: message} = document
    if (message === undefined || context.template || context.channel === 'forum') return
    if (isForAnybody(document, message) && isEnglish(message)) yield finding(document, message)
    for (const {start, end} of find('asIfUnread')) {
      if (!message.has('trouble', 'bug') || !isEnglish(message)) return
      const what = 'The customer has written what is wrong: name it, instead of asking whether something is.'
      yield {at: {start, end}, message: what, severity: 'suggestion'}
    }
  },
})

function isForAnybody(document: Document, message: CustomerMessage): boolean {
  if ((document.context.turn ?? 0) > 1 || lengthOf(document) < fewestWords || isPraise(document, message)) return false
  if (document.atoms.some(({kind}) => kind === 'url' || kind === 'code') || asksForMore(document)) return false
  const topics = topicsOf(document, message)
  return topics.length >= fewestTopics && leavesAll(document, topics) && ownShare(document) <= mostOwn
}

/** How many words it has behind its greeting. */
const lengthOf = ({words, greeting}: Document): number =>
  words.filter(({start}) => greeting === undefined || start >= greeting.end).length

/** Praise, or nothing to be done, answered with thanks. */
function isPraise(document: Document, message: CustomerMessage): boolean {
  const wantsSomething = message.has('trouble', 'bug', 'request', 'idea', 'question', 'cancellation', 'vague-complaint')
  const isGlad = message.mood === 'happy' || message.has('praise')
  return !wantsSomething && (isGlad || (message.mood !== 'upset' && document.does('thanks')))
}

/** A question of the agent's own; “anything else?” is none. */
const asksForMore = (document: Document): boolean =>
  document.sentences.some(
    (sentence) => sentence.does('question') && !sentence.does('offer') && sentence.text.endsWith('?'),
  )

/** Public answers often have to be alike, so there it is a hint only. */
function finding(document: Document, message: CustomerMessage): Finding {
  const {greeting, prose, sentences, context} = document
  const after = greeting?.end ?? sentences[0]!.start
  const start = after + (greeting ? /^[\s,.!:;–—-]*/.exec(prose.slice(after, after + 20))![0].length : 0)
  const words = wordsToPickUp(message, topicsOf(document, message))
  const isPublic = context.channel === 'review' || context.channel === 'social'
  return {
    at: {start, end: start},
    message: `This would answer any message: pick up what the customer wrote${words === '' ? '' : `, such as ${words}`}.`,
    ...(isPublic ? {severity: 'suggestion'} : {}),
  }
}

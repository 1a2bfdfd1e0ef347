import {type CustomerMessage, type Document, defineRule, type Finding} from '../../src/rule/index.ts'
import {offersChoice} from './asks-again/choice.ts'
import {asked, lineFor, requestFor} from './asks-again/details.ts'
import {examples} from './asks-again/examples.ts'
import {choiceOffered, detailsAskedFor} from './asks-again/find-details.ts'
import {helpPointedTo, otherThingTold, sameStepsTold, sameThingTold, stepsTold} from './asks-again/find-steps.ts'
import {asksForPapers, givenBefore} from './asks-again/given-before.ts'
import {asksForIssue} from './asks-again/issue.ts'
import {asksWhyLeaving, reasonAskedFor} from './asks-again/leaving.ts'
import {partyPointedTo, sendsToParty} from './asks-again/parties.ts'
import {pointsToHelp, steps, tellingTo} from './asks-again/steps.ts'

export default defineRule({
  id: 'asks-again',
  group: 'fit',
  summary: 'Use what the customer has already told you.',
  why: 'Customers who are asked for what they have just written see that nobody read it, and start over with less patience (tip 34, social).',
  severity: 'warning',
  needs: ['customer.message'],
  phrases: {
    ...Object.fromEntries(asked.map((each) => [each.list, [requestFor(each)]])),
    ...Object.fromEntries(asked.map((each) => [each.lines, [lineFor(each)]])),
    ...Object.fromEntries(steps.map((step) => [step.list, [tellingTo(step)]])),
    offersChoice,
    pointsToHelp,
    asksForIssue,
    sendsToParty,
    asksForPapers,
    asksWhyLeaving,
  },
  examples,
  *check(document, _options, find): Iterable<Finding> {
    const {customerMessage: message} = document
    if (message === undefined) return
    yield* detailsAskedFor(document, message, find)
    yield* choiceOffered(message, find)
    yield* stepsTold(document, message, find)
    yield* sameStepsTold(document, message)
    yield* otherThingTold(document, message)
    yield* sameThingTold(document, message)
    yield* helpPointedTo(document, message, find)
    yield* partyPointedTo(document, message, find)
    yield* givenBefore(document, message, find)
    yield* reasonAskedFor(message, find)
    if (!message.has('trouble', 'bug') || message.has('vague-complaint') || message.length < described) return
    for (const {start, end} of find('asksForIssue')) {
      const what = 'The customer has described it already: pick up their words, and ask only for what is missing.'
      yield {
        at: {start, end},
        message: what,
        ...(isPlain(document, message, start, end) ? {} : {severity: 'suggestion'}),
      }
    }
  },
})

/** So many words tell what is wrong. */
const described = 15
/** So many leave no doubt. */
const toldInFull = 20

/** By e-mail to somebody who told it at length, or “describe your problem” to anybody who did. */
const isPlain = ({context, prose}: Document, message: CustomerMessage, start: number, end: number): boolean =>
  (context.turn ?? 0) === 0 &&
  message.length >= toldInFull &&
  ((context.channel ?? 'email') === 'email' || /^describ/i.test(prose.slice(start, end)))

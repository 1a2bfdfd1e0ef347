import type {TeamPhrases} from '../input.ts'
import type {Habits} from './habits.ts'
import type {Counted} from './tally.ts'

/** In how many replies the team's own wording is at least; and it is in most of those that have any. */
const leastReplies = 5

/** Phrase lists that would hold a team to how most of its replies begin and end; without such, one to learn from. */
export function phraseProposals({openers, closings}: Habits): Readonly<Record<string, TeamPhrases>> {
  const greeting = ownAmong(openers.filter(({text}) => /^(?:Hi|Hello|Hey|Dear)$/.test(text)))
  const closing = ownAmong(
    closings.filter(({text}) => /^[a-z ]+ (?:regards|wishes)$|^(?:regards|sincerely)$/i.test(text)),
  )
  return {
    ...(greeting && {'our/greeting': greetingList(greeting)}),
    ...(closing && {'our/closing': closingList(closing)}),
    ...(!greeting && !closing && {'our/no-tiers': example}),
  }
}

interface Own {
  readonly use: string
  readonly others: readonly string[]
  readonly facts: string
}

function ownAmong([most, ...others]: readonly Counted[]): Own | undefined {
  if (most === undefined || others.length === 0) return undefined
  const rest = others.reduce((sum, {replies}) => sum + replies, 0)
  if (most.replies < leastReplies || most.replies <= rest) return undefined
  const facts = `${most.replies} of our replies write “${most.text}”, ${rest} something else.`
  return {use: most.text, others: others.slice(0, 5).map(({text}) => text), facts}
}

const greetingList = ({use, others, facts}: Own): TeamPhrases => ({
  message: `We begin with “${use}”. Write {suggestion}.`,
  why: facts,
  severity: 'suggestion',
  match: others.map((other) => `^ ${other.toLowerCase()}`),
  swap: use,
  examples: [{bad: `«${others[0]}» Ann, your lamp is on its way.`}, {good: `${use} Ann, your lamp is on its way.`}],
})

const closingList = ({use, others, facts}: Own): TeamPhrases => ({
  message: `We close with “${use}”. Write {suggestion}.`,
  why: facts,
  severity: 'suggestion',
  match: others.map((other) => `^, ${other.toLowerCase()} $,`),
  swap: use,
  examples: [{bad: `It left today. «${others[0]}», Tom`}, {good: `It left today. ${use}, Tom`}],
})

const example: TeamPhrases = {
  message: 'Customers don’t know our tiers. Write {suggestion}.',
  match: {'(escalate|pass) this to (tier|level) @number': 'ask a specialist to look at this'},
  examples: [{bad: 'I will «escalate this to tier 2».'}, {good: 'I will ask a specialist to look at this.'}],
}

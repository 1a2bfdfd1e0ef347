import {
  type Document,
  defineRule,
  type Finding,
  hasLetter,
  hasWordOf,
  nameParts,
  type Range,
} from '../../src/rule/index.ts'
import {closingLines} from './sign-off/closing-lines.ts'

/** Words that name a team, a desk or a firm rather than a person. */
const teamWords = new Set(
  `team support supportdesk supportsdesk department dept desk helpdesk service services care customer customers
  client clients success relations experience returns refunds billing payments sales account accounts claims
  disputes complaints reservations bookings operations logistics admin administration management office staff crew
  centre center hq company corp inc ltd limited llc gmbh plc group bank store shop studio games lab labs solutions
  technologies systems airlines airways hotel hotels insurance online moderator moderation quality security
  compliance everyone noreply gang folks family squad posse people friends mutual society association council
  university college school clinic hospital practice agency authority board trust foundation institute federation
  ministry bureau secretariat reception revenue revenues benefits receivable payable finance accounting warehouse
  dispatch concierge maintenance enquiries inquiries membership ticketing technical`.split(/\s+/),
)
const isTeam = (text: string): boolean => hasWordOf(teamWords, text) || /\b(?:all of us|no reply)\b/i.test(text)

/** “The Gang”, “Your friends at …”, “For and on behalf of …”: whoever that is. */
const nobody =
  /^\W*(?:the|your|for|on behalf of|for and on behalf of|all at|all of us|us at|from (?:all|everyone|everybody)|p\.?\s?p\.?)\s/i

/** Words that close a letter and are nobody's name. */
const closer =
  /^\W*(?:laters?|later|ta|toodles|toodle pip|peace(?: out)?|ttyl|cya|see ya|see you(?: soon)?|bye(?: for now)?|ciao|adios|over and out|stay (?:safe|tuned|awesome|well|strong)|much love|love|hugs|xoxo|thanks?|thank you|cheers|best|regards|sincerely|respectfully|warmly|yours|truly)\W*$/i

export default defineRule({
  id: 'sign-off',
  group: 'structure',
  summary: 'Sign with a person’s name.',
  why: 'A name says that somebody stands behind the answer and can be asked for again; “Support Team” says that nobody does (tip 16).',
  severity: 'warning',
  repair: 'safe',
  needs: ['agent.name', 'channel', 'turn', 'template'],
  examples: [
    {good: 'Hi Ann,\n\nThe lamp left this morning.\n\nKind regards,\nIda'},
    {good: 'Hi Ann,\n\nThe lamp left this morning.\n\nIda Brook\nCustomer Support'},
    {good: 'Hi Ann,\n\nThe lamp left this morning.\n\nThanks, Tom'},
    {good: 'Hi Ann,\n\nThe lamp left this morning.\n\nBest,\n{{agent.first_name}}', context: {template: true}},
    {good: 'Hi Ann,\n\nThe lamp left this morning.\n\n{%user.firstName%}', context: {template: true}},
    {good: 'Hi Ann,\n\nThe lamp left this morning.\n\n-- \nIda Brook\nLamps & Co'},
    {good: 'Hi Ann,\n\nThe lamp left this morning.\n\nSupport Team', context: {turn: 2}},
    {good: 'The lamp left this morning.', context: {channel: 'chat'}},
    {good: 'It left this morning ^IB', context: {channel: 'social', agent: {name: 'Ida Brook'}}},
    {good: 'It left this morning. - Ida', context: {channel: 'social', agent: {name: 'Ida Brook'}}},
    {
      good: 'It left this morning, look: ^IB https://post.test/4711 2/2',
      context: {channel: 'social', agent: {name: 'Ida Brook'}},
    },
    {good: 'It left this morning.', context: {channel: 'social'}},
    {good: '👍', context: {channel: 'social', agent: {name: 'Ida Brook'}}},
    {bad: 'Hi Ann,\n\nThe lamp left this morning.\n\nKind regards,\n«Customer Support»'},
    {bad: 'Hi Ann,\n\nThe lamp left this morning.\n\nLaters,\n«The Lamp Gang»'},
    {bad: 'Dear Ann,\n\nThe lamp left this morning.\n\nYours faithfully,\n«For and on behalf of Lumen»'},
    {bad: 'Hi {{name}},\n\nThe lamp left this morning.«»', context: {template: true}},
    {
      bad: 'Hi Ann,\n\nThe lamp left this morning.\n\nKind regards,\n«Lamp Returns Team»',
      fixed: 'Hi Ann,\n\nThe lamp left this morning.\n\nKind regards,\nIda\nLamp Returns Team',
      context: {agent: {name: 'Ida'}},
    },
    {bad: 'Hi {{name}},\n\nThe lamp left this morning.\n\n«Returns Department»', context: {template: true}},
    {
      bad: 'Hi Ann,\n\nThe lamp left this morning.\n\nSincerely,\n«The Lamp Shop»',
      context: {agent: {name: 'Returns Team'}},
    },
    {
      bad: 'Hi Ann,\n\nThe lamp left this morning.\n\nKind regards«»',
      fixed: 'Hi Ann,\n\nThe lamp left this morning.\n\nKind regards\nIda',
      context: {agent: {name: 'Ida'}},
    },
    {bad: 'Hi Ann,\n\nThe lamp left this morning.«»', severity: 'suggestion'},
    {bad: 'Hi Ann,\n\nThe lamp left this morning.«»', context: {agent: {name: 'Ida'}}},
    {
      bad: 'Dear Ann,\n\nYour form is missing.\n\nYours faithfully\n\n«for Head of Revenues»',
      context: {agent: {name: 'Revenues'}},
    },
    {
      bad: 'It left this morning.«»',
      severity: 'suggestion',
      context: {channel: 'social', agent: {name: '> <'}},
    },
    {
      bad: 'It left this morning.«»',
      fixed: 'It left this morning. ^IB',
      severity: 'suggestion',
      context: {channel: 'social', agent: {name: 'Ida Brook'}},
    },
  ],
  *check(document): Iterable<Finding> {
    const {context} = document
    if (document.isFirstEmail) yield* inMail(document)
    else if (context.channel === 'social' && context.agent?.name && !hasInitials(document)) yield* inPost(document)
  },
})

function* inMail(document: Document): Iterable<Finding> {
  const lines = closingLines(document)
  const names = lines.filter((line) => isNamed(document, line))
  if (names.length > 0 || endsOnName(document) || hasSignature(document)) return
  const agent = personOf(document)
  const teamLine = lines.find((line) => isCrowd(textOf(document, line)))
  if (teamLine) {
    const words = textOf(document, teamLine)
    yield {
      at: teamLine,
      message: `“${words}” is nobody to write back to: sign with ${agent ? `“${agent}”` : 'your first name'} above it.`,
      suggestions: agent ? [{text: `${agent}\n${words}`, safety: 'safe'}] : [],
    }
    return
  }
  const end = lines.at(-1)?.end ?? document.blocks.at(-1)?.end ?? 0
  if (end === 0) return
  const closing = document.signOff?.closing
  yield {
    at: {start: end, end},
    message: `No name stands under this: sign with ${agent ? `“${agent}”` : 'your first name'}.`,
    // A saved reply goes out under many names, and stays without one every time.
    ...(document.context.template || (agent && !endsOnInitial(document)) ? {} : {severity: 'suggestion'}),
    suggestions: agent ? [{text: `${closing ? '\n' : '\n\n'}${agent}`, safety: closing ? 'safe' : 'review'}] : [],
  }
}

/** “G.” stands for a name, though a short one. */
const endsOnInitial = ({prose}: Document): boolean => /\n\W*\p{Lu}{1,3}\.?\s*$/u.test(prose)

function* inPost(document: Document): Iterable<Finding> {
  const end = document.sentences.at(-1)?.end
  // A face alone is not signed.
  if (end === undefined) return
  const initials = nameParts(personOf(document) ?? '')
    .flatMap((part) => part.match(/\p{L}/u) ?? [])
    .map((first) => first.toUpperCase())
    .join('')
    .slice(0, 2)
  yield {
    at: {start: end, end},
    message: `Nobody has signed this post: end it with initials${initials ? `, “^${initials}”` : ', such as “^SB”'}.`,
    severity: 'suggestion',
    suggestions: initials ? [{text: ` ^${initials}`, safety: 'safe'}] : [],
  }
}

/** The agent’s name, when it is a person’s. */
function personOf({context}: Document): string | undefined {
  const name = context.agent?.name?.trim()
  return name && hasLetter(name) && !isTeam(name) ? name : undefined
}

/** Whether a line under the reply is somebody’s name, or the placeholder for it. */
function isNamed(document: Document, line: Range): boolean {
  const text = textOf(document, line)
  if (document.atoms.some(({kind, start, end}) => kind === 'placeholder' && start >= line.start && end <= line.end))
    return true
  return mentionsAgent(document, text) || (!isCrowd(text) && !closer.test(text) && /^[\^~–—-]?\s*\p{L}/u.test(text))
}

/** Whether a line names many people or a firm. */
const isCrowd = (text: string): boolean => isTeam(text) || nobody.test(text)

function mentionsAgent(document: Document, text: string): boolean {
  const agent = personOf(document)
  if (agent === undefined) return false
  const own = nameParts(agent).map((part) => part.toLowerCase())
  return nameParts(text).some((part) => own.includes(part.toLowerCase()))
}

/** “Thanks, Tom”, “… on Friday – Ida” in the last line of the text. */
function endsOnName(document: Document): boolean {
  const last = document.sentences.at(-1)?.text ?? ''
  return /[,–—/^~*-]\s*\p{Lu}\p{L}+[\s.!]*$/u.test(last) || mentionsAgent(document, last)
}

/** “^SB”, “*Dev”, “/G” or the first name, also before a link or a “2/2”. */
const hasInitials = (document: Document): boolean =>
  document.signOff !== undefined || endsOnName(document) || /(?:\^\s?|[*~]|\s\/)\p{L}/u.test(document.prose.slice(-160))

/** A signature or an older mail stands below: the name may be there. */
const hasSignature = ({prose, blocks}: Document): boolean => prose.slice(blocks.at(-1)?.end ?? 0).trim() !== ''

const textOf = ({prose}: Document, {start, end}: Range): string => prose.slice(start, end)

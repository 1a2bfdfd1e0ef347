import {
  type Atom,
  type Context,
  type Document,
  defineRule,
  type Finding,
  firstName,
  nameParts,
  type Suggestion,
} from '../../src/rule/index.ts'

export default defineRule({
  id: 'leftover-placeholder',
  group: 'templates',
  summary: 'Fill in every placeholder before sending.',
  why: 'A customer who reads “Hi {{name}}” knows that nobody read the reply before it went out (tips 4 and 9).',
  severity: 'error',
  repair: 'safe',
  needs: ['template', 'customer.name', 'agent.name'],
  examples: [
    {bad: 'Hi «{{ticket.requester.first_name}}»,\n\nYour lamp is on its way.'},
    {
      bad: 'Hi «{{ticket.requester.first_name}}»,\n\nYour lamp is on its way.',
      fixed: 'Hi Angela,\n\nYour lamp is on its way.',
      context: {customer: {name: 'Angela Brook'}},
    },
    {
      bad: 'Dear «[NAME]»,\n\nThe new key is in the post.\n\nBest,\n«{%user.firstName%}»',
      fixed: 'Dear Ravi,\n\nThe new key is in the post.\n\nBest,\nMona',
      context: {customer: {name: 'Ravi'}, agent: {name: 'Mona Weiss'}},
    },
    {bad: 'We will deliver it on «<insert date>», between 9 and 12.'},
    {bad: 'Your order «#XXXXX» left this morning.'},
    {bad: 'The refund of «[amount]» went out today.'},
    {bad: 'Hi «[[MISSING TOKEN - First name]]»,\n\nYour lamp is on its way.'},
    {bad: 'We at «$SITENAME$» like short questions.'},
    {
      bad: '«Hi ,»\n\nYour lamp is on its way.',
      fixed: 'Hi there,\n\nYour lamp is on its way.',
      severity: 'warning',
    },
    {
      bad: '«Dear ,»\n\nYour lamp is on its way.',
      fixed: 'Dear Ravi,\n\nYour lamp is on its way.',
      context: {customer: {name: 'Ravi'}},
      severity: 'warning',
    },
    {good: 'Hello !\n\nYour lamp is on its way.'},
    {good: 'Hi {{ticket.requester.first_name}},\n\nYour lamp is on its way.', context: {template: true}},
    {good: 'Type `{{name}}` where the name should go, and we fill it in.'},
    {good: 'Your card ending in XXXX-XXXX-4410 was refunded today.'},
  ],
  *check(document): Iterable<Finding> {
    yield* blankGreeting(document)
    if (document.context.template) return
    for (const atom of document.atoms) {
      if (atom.kind !== 'placeholder') continue
      const value = nameFor(atom, document.context)
      yield {
        at: atom,
        message: messageFor(atom, value),
        suggestions: value === undefined ? [] : [{text: value, safety: 'safe'}],
      }
    }
  },
})

/** “Hi ,” is what a help desk prints where it has no name: the space before the comma gives it away. */
function* blankGreeting({greeting, prose, context}: Document): Generator<Finding> {
  if (greeting === undefined || greeting.addressee) return
  const {start, end} = greeting
  const gap = /^ {1,3},/.exec(prose.slice(end, end + 4))?.[0]
  if (gap === undefined) return
  const opener = prose.slice(start, end)
  const name = context.template ? undefined : firstName(context.customer?.name)
  const write = name === undefined && /^dear$/i.test(opener) ? undefined : `${opener} ${name ?? 'there'},`
  const message = `“${opener}${gap}” has lost its name: write ${write === undefined ? 'the name' : `“${write}”`}.`
  const suggestions: Suggestion[] = write === undefined ? [] : [{text: write, safety: 'safe'}]
  yield {at: {start, end: end + gap.length}, message, severity: 'warning', suggestions}
}

function messageFor({text, placeholder}: Atom, value: string | undefined): string {
  if (value !== undefined) return `“${text}” is still a placeholder: write “${value}”.`
  if (placeholder?.role === 'customer-name')
    return `“${text}” is still a placeholder: write the customer’s name, or “there”.`
  if (placeholder?.role === 'agent-name') return `“${text}” is still a placeholder: sign with your name.`
  return `“${text}” is still a placeholder: write what belongs there, or take it out.`
}

/** The name that the placeholder stands for, as much of it as its field asks for. */
function nameFor({placeholder}: Atom, {customer, agent}: Context): string | undefined {
  if (placeholder === undefined || placeholder.role === 'other') return undefined
  const name = placeholder.role === 'customer-name' ? customer?.name : agent?.name
  if (name === undefined) return undefined
  if (/last|surname|family/i.test(placeholder.field)) return nameParts(name).slice(1).join(' ') || undefined
  return /full/i.test(placeholder.field) ? name : firstName(name)
}

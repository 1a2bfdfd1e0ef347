import {type Atom, type Context, defineRule, type Finding, firstName, nameParts} from '../../src/rule/index.ts'

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
    {good: 'Hi {{ticket.requester.first_name}},\n\nYour lamp is on its way.', context: {template: true}},
    {good: 'Type `{{name}}` where the name should go, and we fill it in.'},
    {good: 'Your card ending in XXXX-XXXX-4410 was refunded today.'},
  ],
  *check(document): Iterable<Finding> {
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

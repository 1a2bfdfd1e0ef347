import type {Example} from '../../../src/rule/index.ts'

const context = {template: true} as const
const zendesk = {template: true, helpDesk: 'zendesk'} as const
const custom = {
  template: true,
  helpDesk: {open: '<<', close: '>>', customer: ['first'], fallback: '<<FIELD/TEXT>>'},
} as const
const rest = ',\n\nThe spare key is in the post.\n\nMona'

const all: readonly Example[] = [
  {context, good: `Hi {%customer.firstName,fallback=there%}${rest}`},
  {context, good: `{%customer.firstName,fallback=Hello%}, thank you!${rest}`},
  {context, good: `Hi %{reply_to_username,fallback:there}${rest}`},
  {context, good: `Hi {!BLANKVALUE(Contact.FirstName, "there")}${rest}`},
  {context, good: `Hi {!Contact.FirstName, there}${rest}`},
  {context, good: `Hi <attribute key="user.name" default="there"/>${rest}`},
  {context, good: `Hi {{first_name | fallback: "there"}}${rest}`},
  {context, good: `Hi {{contact.first_name | default: 'there'}}${rest}`},
  {context, good: `Hi {{contact.first_name || "there"}}${rest}`},
  {context, good: `Hi {{customer_name}}${rest}`},
  {context, good: `Hi [NAME]${rest}`},
  {context, good: 'The new key is in the post.\n\n{%user.firstName%}'},
  {context, good: 'Hi there,\n\nThe key goes to {%customer.email%}.\n\nMona'},
  {
    context: {...context, helpDesk: 'chatwoot'},
    good: `Hi {% if contact.first_name %}{{contact.first_name}}{% else %}there{% endif %}${rest}`,
  },
  {
    context: zendesk,
    good: `{% unless ticket.requester.first_name %}Hello{% else %}Hi {{ticket.requester.first_name}}{% endunless %}${rest}`,
  },
  {context: zendesk, good: `Hi {{ticket.requester.first_name | default: "there"}}${rest}`},
  {context: custom, good: `Hi <<first/there>>${rest}`},
  {context, good: `Hi {%customer.firstName,fallback=friend%}${rest}`, options: {fallback: ['friend']}},
  {good: `Hi {%customer.firstName%}${rest}`},
  {
    context,
    bad: `Hi «{%customer.firstName%}»${rest}`,
    fixed: `Hi {%customer.firstName,fallback=there%}${rest}`,
  },
  {
    context,
    bad: `Hey «{%customer.firstName,fallback=%}»${rest}`,
    fixed: `Hey {%customer.firstName,fallback=there%}${rest}`,
  },
  {
    context,
    bad: `Hi «{%customer.firstName%}»${rest}`,
    fixed: `Hi {%customer.firstName,fallback=friend%}${rest}`,
    options: {fallback: ['friend']},
  },
  {context, bad: `Hi «%{reply_to_name}»${rest}`, fixed: `Hi %{reply_to_name,fallback:there}${rest}`},
  {
    context,
    bad: `Hello «{!Contact.FirstName}»${rest}`,
    fixed: `Hello {!BLANKVALUE(Contact.FirstName, "there")}${rest}`,
  },
  {
    context,
    bad: `Hi «<attribute key="user.name"/>»${rest}`,
    fixed: `Hi <attribute key="user.name" default="there"/>${rest}`,
  },
  {
    context: {...context, helpDesk: 'chatwoot'},
    bad: `Hi «{{contact.first_name}}»${rest}`,
    fixed: `Hi {{contact.first_name | default: 'there'}}${rest}`,
  },
  {
    context,
    bad: `Hi «{{user.first_name}}»,\n\nThe key is in the post.\n\n{{author.first_name}}`,
    fixed: 'Hi {{user.first_name | fallback: "there"}},\n\nThe key is in the post.\n\n{{author.first_name}}',
  },
  {context, bad: `Dear «{%customer.firstName%}»${rest}`},
  {context, bad: 'Your spare key is in the post, «{%customer.firstName%}».\n\nMona'},
  {
    context,
    bad: `Hello «{%customer.firstName,fallback=Customer%}»${rest}`,
    fixed: `Hello {%customer.firstName,fallback=there%}${rest}`,
  },
  {
    context,
    bad: `Hi «{{first_name | fallback: "Valued Customer"}}»${rest}`,
    fixed: `Hi {{first_name | fallback: "there"}}${rest}`,
  },
  {
    context,
    bad: `Hi «{!Contact.FirstName, Sir/Madam}»${rest}`,
    fixed: `Hi {!BLANKVALUE(Contact.FirstName, "there")}${rest}`,
  },
  {context, bad: `Dear «{%customer.firstName,fallback=Sir/Madam%}»${rest}`},
  {context, bad: `Hi «{{ticket.requester.first_name}}»${rest}`},
  {context, bad: `Hi {% if ticket.tags contains "vip" %}dear «{{ticket.requester.first_name}}»{% endif %}${rest}`},
  {context, bad: `Hi «{{ticket.requester.firstname}}»${rest}`, severity: 'suggestion'},
  {context, bad: `Hi «{{ticket.customer.firstname}}»${rest}`, severity: 'suggestion'},
  {context, bad: `Hi «{%ticket.customerName%}»${rest}`, severity: 'suggestion'},
  {context, bad: `Hi «#{ticket.customer.firstname}»${rest}`, severity: 'suggestion'},
  {context, bad: `Hi «%{recipient.name.first}»${rest}`, severity: 'suggestion'},
  {context: custom, bad: `Hi «<<first>>»${rest}`, fixed: `Hi <<first/there>>${rest}`},
  {context, bad: `Hi «{{ticket.requester.first_name|fallback:"there"}}»${rest}`, severity: 'error'},
  {
    context,
    bad: `Hi «{{contact.first_name || 'there'}}»,\n\nIt is case {{conversation.display_id}}.\n\n{{agent.first_name}}`,
    fixed: `Hi {{contact.first_name | default: 'there'}},\n\nIt is case {{conversation.display_id}}.\n\n{{agent.first_name}}`,
    severity: 'error',
  },
  {context, bad: `Hi «{{ticket.customer.firstname || "there"}}»${rest}`, severity: 'error'},
  {context, bad: `Hi «{{{Recipient.FirstName, there}}}»${rest}`, severity: 'error'},
  {context: zendesk, bad: `Hi «{%customer.firstName,fallback=there%}»${rest}`, severity: 'error'},
  {good: `Hi {{ticket.requester.first_name}}${rest}`, context: {...context, helpDesk: 'helpscout'}},
]

/** A fallback that is lost is an error, one that is missing or stiff a warning. */
export const examples: readonly Example[] = all.map((example) =>
  'bad' in example ? {severity: 'warning', ...example} : example,
)

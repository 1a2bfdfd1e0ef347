import {describe, expect, it} from 'vitest'
import {findPlaceholders} from './placeholders.ts'
import type {Placeholder} from './projection.ts'

const shown = (source: string): string[] =>
  findPlaceholders(source).map(({start, end, placeholder: {syntax, field, fallback, role}}) =>
    [source.slice(start, end), syntax, field, role, ...(fallback === undefined ? [] : [fallback])].join(' ~ '),
  )

const one = (source: string): Placeholder | undefined => {
  const found = findPlaceholders(source)
  expect(found.map(({start, end}) => source.slice(start, end))).toEqual([source])
  return found[0]?.placeholder
}

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the placeholders of help desks look like that
describe('help desk placeholders', () => {
  it.each<[string, Placeholder['syntax'], string, Placeholder['role'], string?]>([
    ['{{ticket.requester.first_name}}', 'mustache', 'ticket.requester.first_name', 'customer-name'],
    ['{{current_user.first_name}}', 'mustache', 'current_user.first_name', 'agent-name'],
    ['{{ticket.ticket_field_123}}', 'mustache', 'ticket.ticket_field_123', 'other'],
    ['{{dc.refund_terms}}', 'mustache', 'dc.refund_terms', 'other'],
    ['{{contact.first_name || "friend"}}', 'mustache', 'contact.first_name', 'customer-name', 'friend'],
    ["{{contact.first_name | default: 'there'}}", 'mustache', 'contact.first_name', 'customer-name', 'there'],
    ['{{ name.first | "there" }}', 'mustache', 'name.first', 'customer-name', 'there'],
    ['{{ x.name | capitalize | default: "you | all" }}', 'mustache', 'x.name', 'other', 'you | all'],
    ['{{ full_name | default("there", true) }}', 'mustache', 'full_name', 'customer-name', 'there'],
    ['{{user.first_name|fallback:"there"}}', 'mustache', 'user.first_name', 'customer-name', 'there'],
    ['{{ticket.requester.firstname}}', 'mustache', 'ticket.requester.firstname', 'customer-name'],
    ['{{ticket.agent.name}}', 'mustache', 'ticket.agent.name', 'agent-name'],
    ['{{agent.first_name}}', 'mustache', 'agent.first_name', 'agent-name'],
    ['{{recipient.name}}', 'mustache', 'recipient.name', 'customer-name'],
    ['{{account.name}}', 'mustache', 'account.name', 'other'],
    ['{{ticket.customer.company.name}}', 'mustache', 'ticket.customer.company.name', 'other'],
    ['{{ticket.created|datetime_format("MMM Do YY")}}', 'mustache', 'ticket.created', 'other'],
    ['{{case.requester.name}}', 'mustache', 'case.requester.name', 'customer-name'],
    ['{{ contact.firstname }}', 'mustache', 'contact.firstname', 'customer-name'],
    ['{{contact.email}}', 'mustache', 'contact.email', 'other'],
    ['{{ author }}', 'mustache', 'author', 'customer-name'],
    ['{{author.name}}', 'mustache', 'author.name', 'agent-name'],
    ['{{1}}', 'mustache', '1', 'other'],
    ['{{#if customer}}', 'mustache', '', 'other'],
    ['{{{Recipient.FirstName}}}', 'triple', 'Recipient.FirstName', 'customer-name'],
    ['{{{Sender.Name}}}', 'triple', 'Sender.Name', 'agent-name'],
    ['{%customer.firstName,fallback=there%}', 'percent-brace', 'customer.firstName', 'customer-name', 'there'],
    ['{%customer.firstName,fallback=100% you%}', 'percent-brace', 'customer.firstName', 'customer-name', '100% you'],
    ['{%customer.firstName,fallback=%}', 'percent-brace', 'customer.firstName', 'customer-name', ''],
    ['{%user.firstName%}', 'percent-brace', 'user.firstName', 'agent-name'],
    ['{%mailbox.name%}', 'percent-brace', 'mailbox.name', 'other'],
    ['{% ticket.customerName %}', 'percent-brace', 'ticket.customerName', 'customer-name'],
    ['{% if ticket.requester.name == "Ann" %}', 'percent-brace', '', 'other'],
    ['{%- endif -%}', 'percent-brace', '', 'other'],
    ['%{ticket.name.first}', 'percent', 'ticket.name.first', 'customer-name'],
    ['%{recipient.name.full}', 'percent', 'recipient.name.full', 'customer-name'],
    ['%{reply_to_username,fallback:there}', 'percent', 'reply_to_username', 'customer-name', 'there'],
    ['%{my_name}', 'percent', 'my_name', 'agent-name'],
    ['%{topic_title}', 'percent', 'topic_title', 'other'],
    ['#{ticket.customer.firstname}', 'hash', 'ticket.customer.firstname', 'customer-name'],
    ['#{user.firstname}', 'hash', 'user.firstname', 'agent-name'],
    ['${Cases.Contact Name}', 'dollar', 'Cases.Contact Name', 'customer-name'],
    ['${Cases.Request Id}', 'dollar', 'Cases.Request Id', 'other'],
    ['{!Contact.FirstName}', 'bang', 'Contact.FirstName', 'customer-name'],
    ['{!Contact.FirstName, Good Friend}', 'bang', 'Contact.FirstName', 'customer-name', 'Good Friend'],
    ['{!BLANKVALUE(Contact.FirstName, "Good Friend")}', 'bang', 'Contact.FirstName', 'customer-name', 'Good Friend'],
    ['{!User.FirstName}', 'bang', 'User.FirstName', 'agent-name'],
    ['{nick}', 'brace', 'nick', 'customer-name'],
    ['{operator}', 'brace', 'operator', 'agent-name'],
    ['{email}', 'brace', 'email', 'other'],
    ['{customer_name}', 'brace', 'customer_name', 'customer-name'],
    ['<attribute key="user.name" default="there"/>', 'attribute', 'user.name', 'customer-name', 'there'],
  ])('reads %s', (source, syntax, field, role, fallback) => {
    expect(one(source)).toEqual({syntax, field, role, ...(fallback === undefined ? {} : {fallback})})
  })

  it('takes the user for the agent where the customer has another name, and for the customer elsewhere', () => {
    expect(shown('{{recipient.name}} {{user.name}}').map((text) => text.split(' ~ ')[3])).toEqual([
      'customer-name',
      'agent-name',
    ])
    expect(shown('Hi {{user.name}}').map((text) => text.split(' ~ ')[3])).toEqual(['customer-name'])
  })

  it('takes a bare name under a closing for the writer', () => {
    expect(one('{{name}}')?.role).toBe('customer-name')
    expect(
      findPlaceholders('Hi [Name],\n\nDone.\n\nKind regards,\n[Name]').map(({placeholder}) => placeholder.role),
    ).toEqual(['customer-name', 'agent-name'])
    expect(findPlaceholders('Hello, my name is [NAME] and')[0]?.placeholder.role).toBe('agent-name')
    expect(findPlaceholders('Thanks [Name], it is on its way.')[0]?.placeholder.role).toBe('customer-name')
  })

  it.each([
    '{{name',
    '{{name}',
    '{name}}',
    '{{name}}}',
    '{{{name}}',
    '{%name',
    '{%name}',
    '{{na{me}}',
    '{{na\nme}}',
    '}}{{',
    '{ "name": 1 }',
    '{"name":"x"}',
    'a { color: red; }',
    '{{color: red}}',
    'f(x){return}',
    '/users/{id}',
    '{4}',
    'x{name}',
    '#{1}',
    '${5}',
    '%{',
    '{}',
    '{{}}',
    'if (a) {name()}',
  ])('leaves %j alone', (source) => {
    expect(shown(source)).toEqual([])
  })

  it('finds several in order', () => {
    expect(
      shown('Hi {{a.name}}, {% if b %}[order number]{% endif %} {nick}').map((text) => text.split(' ~ ')[0]),
    ).toEqual(['{{a.name}}', '{% if b %}', '[order number]', '{% endif %}', '{nick}'])
  })
})

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above

describe('what a person fills in', () => {
  it.each([
    ['Dear [NAME],', '[NAME]'],
    ['Dear [name],', '[name]'],
    ['Dear [Customer Name],', '[Customer Name]'],
    ["[customer's first name]", "[customer's first name]"],
    ['until [insert date]', '[insert date]'],
    ['[INSERT THE SIDE EFFECTS]', '[INSERT THE SIDE EFFECTS]'],
    ['we refund [amount] today', '[amount]'],
    ['Hello [OP]', '[OP]'],
    ['here: [link to the policy]', '[link to the policy]'],
    ['by [time + 45 min]', '[time + 45 min]'],
    ['Regards, [Your Name]', '[Your Name]'],
    ['in [X] business days', '[X]'],
    ['our [product_name]', '[product_name]'],
    ['click [link]', '[link]'],
    ['[[MISSING TOKEN - First name]]', '[[MISSING TOKEN - First name]]'],
    ['[[FIRST NAME]]', '[[FIRST NAME]]'],
    ['about.<<ORDER NUMBER>>', '<<ORDER NUMBER>>'],
    ['on <<DATE> at', '<DATE>'],
    ['Hi <name>', '<name>'],
    ['on <insert date>', '<insert date>'],
    ['<Your Name>', '<Your Name>'],
    ['Best,\n<Customer Support Team>', '<Customer Support Team>'],
    ['call <tel_num> or', '<tel_num>'],
    ['see <link>', '<link>'],
    ['order #XXXXX', '#XXXXX'],
    ['ref XXX is', 'XXX'],
    ['your code is xxxx.', 'xxxx'],
    ['TODO: look this up', 'TODO'],
    ['Date: TBD: ask Jo', 'TBD'],
    ['INSERT ITEM HERE is', 'INSERT ITEM HERE'],
    ['Lorem ipsum dolor sit amet, and', 'Lorem ipsum dolor sit amet'],
  ])('finds it in %j', (source, expected) => {
    const found = findPlaceholders(source).map(({start, end}) => source.slice(start, end))
    expect(found).toEqual([expected])
  })

  it.each([
    '[text](https://example.com)',
    '[name](#top)',
    '![name](a.png)',
    '[name]: https://example.com\n\nsee [name]',
    '- [x] done',
    '[ ] open',
    '[1]',
    '[12]',
    '[^1]',
    '[sic]',
    '[...]',
    '[…]',
    'press [OK]',
    '[ENTER]',
    'click [Order Status]',
    'the [Product] tab',
    '[maybe] I could',
    '[v57+] is new',
    '[3/3]',
    'C:\\[folder name]\\x',
    'list[name]',
    'item[NAME]',
    '[I really would not do this again, and nobody else should]',
    '[no hash]',
    'a<br>b',
    '<p>x</p>',
    '<a href="x">',
    '<https://example.com>',
    '<ann@example.com>',
    'I <3 you',
    'a -> b',
    'a < b and c > d',
    'press <enter>',
    '<Shift>',
    'C:\\Users\\<name>\\x',
    'List<name>',
    '<time>9</time>',
    '<your bank password>',
    '<!-- name -->',
    'XXXX-XXXX-XXXX-1234',
    'ending XXXX 1234',
    'card xxxx-1234',
    'an XXX large',
    '**** 1234',
    'Fran xxx',
    'Thanks so much! xxx',
    'See you, xxx',
    'Love, Kay xxxx',
    'a.xxx',
    'xx',
    'your TODO list',
    'todo',
    'the date is TBD',
    'TODO.md',
    'we insert ITEM here',
    'nowhere lorem',
  ])('leaves %j alone', (source) => {
    expect(shown(source)).toEqual([])
  })

  it('reads hostile input to its end', () => {
    for (const piece of ['{{{{', '{%', '{%{%a', '[', '[name', '<', '<name', '{{a|b:"', 'XXX-', '#{a', '<attribute a']) {
      const source = piece.repeat(Math.ceil(100_000 / piece.length))
      for (const {end} of findPlaceholders(source)) expect(end).toBeLessThanOrEqual(source.length)
    }
  })
})

import {describe, expect, it} from 'vitest'
import {findPlaceholders} from '../projection/placeholders.ts'
import {printedBy, written} from './dialect.ts'
import {dialectOf, dialects} from './dialects.ts'
import {type CustomHelpDesk, faultOfHelpDesk, type HelpDesk, helpDeskNames, toHelpDesk} from './help-desk.ts'

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the placeholders of help desks look like that
const [zendesk, chatwoot] = [dialectOf('zendesk')!, dialectOf('chatwoot')!]
const angled: CustomHelpDesk = {
  open: '<<',
  close: '>>',
  customer: ['first'],
  agent: ['me'],
  fallback: '<<FIELD/TEXT>>',
  fields: ['order.*'],
}

describe.each(dialects.map((dialect) => [dialect.id, dialect] as const))('%s', (id, dialect) => {
  it('is found by its name', () => expect(dialectOf(id === 'custom' ? undefined : id)).toBe(dialect))

  it('reads what it writes', () => {
    for (const field of dialect.customer) expect(dialect.read(written(dialect, field))).toEqual({field})
  })

  it('prints the name, and the fallback where it has one', () => {
    const [name] = dialect.customer
    if (name === undefined) return expect(id).toBe('stackexchange')
    expect(printedBy(dialect, written(dialect, name), 'Ann')).toBe('Ann')
    const whole = written(dialect, name, 'there')
    if (dialect.fallback === undefined || whole.includes('{% if')) return
    expect([printedBy(dialect, whole, ''), printedBy(dialect, whole, 'Ann')]).toEqual(['there', 'Ann'])
  })
})

it('has a dialect for every name', () => {
  expect(dialects.map(({id}) => id)).toEqual([...helpDeskNames])
  expect([dialectOf(undefined), dialectOf('Zendesk' as never), dialectOf('toString' as never)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

describe('Ruby’s Liquid', () => {
  it.each([
    ['{{x.first_name || "there"}}', '', ''],
    ['{{x.first_name || "there"}}', 'Ann', 'Ann'],
    ['{{x.first_name | default: "there"}}', '', 'there'],
    ['{{x.first_name|fallback:"there"}}', '', ''],
    ['{{x.first_name}}', '', ''],
    ['{{{Recipient.FirstName}}}', '', '}'],
    ['{%customer.firstName,fallback=there%}', '', '{%customer.firstName,fallback=there%}'],
  ])('prints %s with “%s” as “%s”', (token, value, printed) => {
    expect(printedBy(chatwoot, token, value)).toBe(printed)
    expect(printedBy(zendesk, token, value)).toBe(printed)
  })
})

describe('what an empty name prints', () => {
  it.each([
    ['zendesk-contact-center', '{{contact.first_name}}', '{{contact.first_name}}'],
    ['hubspot', '{{ contact.firstname }}', '[[MISSING TOKEN - contact.firstname]]'],
    ['zoho', '${Cases.Contact Name}', 'ann@mail.test'],
    ['zammad', '#{ticket.customer.firstname}', ''],
    ['zammad', '#{ticket.customer.firstname || "there"}', '#{ticket.customer.firstname || "there" / no such method}'],
    ['discourse', '%{reply_to_name}', ''],
    ['osticket', '%{recipient.name.first,fallback:there}', '%{recipient.name.first,fallback:there}'],
    ['salesforce-lightning', '{{{Recipient.FirstName, there}}}', ''],
    ['salesforce-lightning', '{{{BLANKVALUE(Recipient.FirstName, "there")}}}', ''],
    ['salesforce-classic', '{!Contact.FirstName, there}', 'there'],
    ['helpscout', '{%customer.firstName,fallback=100% you%}', '100% you'],
    ['helpscout', '{%customer.firstName,fallback=%}', ''],
    ['freshdesk', '{{ticket.requester.firstname}}', undefined],
    ['intercom', '<attribute key="user.name" default="there"/>', 'there'],
  ] as const)('%s: %s → %s', (name, token, printed) => {
    expect(printedBy(dialectOf(name)!, token, '')).toBe(printed)
  })
})

it('says whose name a field is, where the help desk is known', () => {
  const roles = (text: string, desk: HelpDesk) => findPlaceholders(text, desk).map(({placeholder}) => placeholder.role)
  expect(roles('{{user.name}}', 'front')).toEqual(['agent-name'])
  expect(roles('{{user.name}}', 'intercom')).toEqual(['customer-name'])
  expect(roles('<<first>> <<me>> <<order.id>> {{x}} << ', angled)).toEqual([
    'customer-name',
    'agent-name',
    'other',
    'other',
  ])
})

describe('a help desk of the team’s own', () => {
  const own = dialectOf(angled)!

  it('is read as it is described', () => {
    expect(own.read('<<first>>')).toEqual({field: 'first'})
    expect(own.read('<< first / there >>')).toEqual({field: 'first', fallback: 'there'})
    expect(own.read('<<first|there>>')).toEqual({field: 'first|there'})
    expect(own.read('<<first || "there">>')).toEqual({field: 'first', lost: '||'})
    expect([own.read('{{first}}'), own.read('<<>>'), own.read('<>>')]).toEqual([undefined, undefined, undefined])
    expect([own.isClosed, written(own, 'first', 'you'), written(own, 'me')]).toEqual([true, '<<first/you>>', '<<me>>'])
  })

  it('may have its text before its field', () => {
    const other = dialectOf({open: '[[', close: ']]', customer: ['n'], fallback: '[[TEXT:FIELD]]'})!
    expect(other.read('[[there:n]]')).toEqual({field: 'n', fallback: 'there'})
  })

  it.each([
    [{...angled, open: 'x'}, 'open and close'],
    [{...angled, fallback: '<<FIELD>>'}, 'FIELD and TEXT'],
    [{...angled, fallback: '<<FIELDTEXT>>'}, 'FIELD and TEXT'],
    [{...angled, fallback: '{FIELD/TEXT}'}, 'begins and ends'],
    [angled, undefined],
  ])('is checked', (desk, fault) => {
    if (fault === undefined) expect(faultOfHelpDesk(desk)).toBeUndefined()
    else expect(faultOfHelpDesk(desk)).toContain(fault)
  })

  it('comes out of a file whole or not at all', () => {
    expect([toHelpDesk('front'), toHelpDesk(angled)]).toEqual(['front', angled])
    for (const value of ['frnt', null, 4, [], {}, {open: '<', close: '>'}, {...angled, agent: 'me'}])
      expect(toHelpDesk(value)).toBeUndefined()
  })
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above

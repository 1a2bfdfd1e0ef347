import {describe, expect, it} from 'vitest'
import {createLinter, type Problem} from '../../src/lint/index.ts'
import {type Dialect, dialects, type HelpDesk, written} from '../../src/rule/index.ts'
import {rules} from '../index.ts'

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the placeholders of help desks look like that
const wanted = [
  'placeholder-fallback',
  'placeholder-syntax',
  'customer-name',
  'reply-length',
  'sentence-length',
  'hostile-language',
  'condescending-language',
  'wordiness',
]
const off = rules.filter(({id}) => !wanted.includes(id)).map(({id}) => [id, 'off'] as const)
const linter = createLinter({rules: Object.fromEntries(off)})

function problemsOf(
  text: string,
  helpDesk?: HelpDesk,
  only = ['placeholder-fallback', 'placeholder-syntax'],
): Problem[] {
  const context = {template: true, ...(helpDesk === undefined ? {} : {helpDesk})}
  return linter.lint({text, context}).problems.filter(({rule}) => only.includes(rule))
}

const greet = (name: string): string => `Hi ${name},\n\nThe spare key is in the post today.\n\nKind regards,\nMona`
const said = (problems: readonly Problem[]): string[] => problems.map(({rule, severity}) => `${rule} ${severity}`)

const desks = dialects.filter(({id}) => id !== 'stackexchange')
const table = desks.map((dialect) => [dialect.id as HelpDesk & string, dialect] as const)

/** What a customer without a name reads. */
const read: Readonly<Record<string, string>> = {
  'zendesk-contact-center': '“Hi {{contact.first_name}},”',
  hubspot: '“Hi [[MISSING TOKEN - contact.firstname]],”',
  zoho: '“Hi ann@mail.test,”',
}

describe.each(table)('%s', (id, dialect) => {
  const [field] = dialect.customer
  const bare = written(dialect, field!)

  it('misses the fallback of a name', () => {
    const problems = problemsOf(greet(bare), id)
    const isMendable = dialect.fallback !== undefined || id === 'hubspot'
    expect(said(problems)).toEqual([`placeholder-fallback ${isMendable ? 'warning' : 'suggestion'}`])
    expect(problems[0]!.message).toContain(read[id] ?? '“Hi ,”')
    expect(problems[0]!.message).toMatch(dialect.whenEmpty === undefined ? / may read “/ : / reads “/)
  })

  it('offers its own form of one, or a greeting that needs no name', () => {
    const [problem] = problemsOf(greet(bare), id)
    const texts = problem!.suggestions.map((suggestion) => suggestion.text)
    if (dialect.fallback === undefined) return expect(texts).toEqual(['Hello', 'Hi there'])
    expect(texts).toEqual([written(dialect, field!, 'there')])
    expect(said(problemsOf(greet(texts[0]!), id))).toEqual([])
  })

  it('is content with its own fallback', () => {
    if (dialect.fallback === undefined) return
    expect(said(problemsOf(greet(written(dialect, field!, 'there')), id))).toEqual([])
  })

  it.each(foreignFallbacks(dialect, field!))('cannot read %s', (token, reads) => {
    const problems = problemsOf(greet(token), id).filter(({severity}) => severity === 'error')
    expect(problems).toHaveLength(1)
    expect(problems[0]!.message).toContain(reads)
  })

  it('offers the nearest field for one that it does not have', () => {
    const wrong = `${field!.slice(0, 2)}${field!.slice(3)}`
    const problems = problemsOf(`${greet(written(dialect, field!, 'there'))}\n${written(dialect, wrong)}`, id)
    const typo = problems.find(({rule}) => rule === 'placeholder-syntax')
    // Any path is a field where all that begin so are, and any name where none are listed.
    if (
      dialect.fields.length === 0 ||
      dialect.fields.some((each) => each.endsWith('.*') && field!.startsWith(each.slice(0, -1)))
    )
      return
    if (dialect.syntaxes[0] === 'brace') return
    expect(typo?.suggestions.map((suggestion) => suggestion.text)).toContain(written(dialect, field!))
  })
})

/** Every form of a fallback that another help desk has, in this one's braces, and what a customer reads for it. */
function foreignFallbacks(dialect: Dialect, field: string): (readonly [token: string, reads: string])[] {
  const bare = written(dialect, field)
  const [open, close] = bare.split(field) as [string, string]
  const inside = [
    ['fallback:', `${field}|fallback:"there"`],
    ['default:', `${field} | default: "there"`],
    ['||', `${field} || "there"`],
    ['|', `${field} | "there"`],
  ] as const
  const own = inside
    .filter(([form]) => !dialect.understands.includes(form))
    .filter(() => dialect.syntaxes[0] === 'mustache')
    .map(([, body]) => [`${open}${body}${close}`, read[dialect.id] === undefined ? '“Hi ,”' : 'reads “Hi '] as const)
  const others = [
    '{%customer.firstName,fallback=there%}',
    '%{reply_to_username,fallback:there}',
    '{!Contact.FirstName, there}',
    "{{contact.first_name || 'there'}}",
  ]
  const strangers = others
    .filter((token) => dialect.read(token) === undefined)
    .map((token) => [token, `“Hi ${token},”`] as const)
  return [...own, ...strangers]
}

describe('a fallback that is lost', () => {
  it.each([
    ['{{ticket.requester.first_name || "there"}}', 'Zendesk', 'a customer without a name reads “Hi ,”'],
    [
      "{{contact.first_name || 'there'}} {{conversation.display_id}}",
      'Chatwoot',
      'a customer without a name reads “Hi ”',
    ],
    ['{{ticket.customer.firstname|fallback:"there"}}', 'Gorgias', 'a customer without a name reads “Hi ,”'],
    ['{{{Recipient.FirstName, there}}}', 'Salesforce Lightning', 'a customer without a name reads “Hi ,”'],
    ['#{ticket.customer.firstname || "there"}', 'Zammad', 'every customer reads “Hi #{ticket.customer.firstname'],
  ])('%s: told without being told the help desk', (token, name, message) => {
    const [problem] = problemsOf(greet(token))
    expect([problem?.severity, problem?.message]).toEqual(['error', expect.stringContaining(message)])
    expect(problem?.message).toContain(name)
  })

  it('is told of three braces in Liquid, which prints the last', () => {
    const [problem] = problemsOf(greet('{{{Recipient.FirstName | default: "there"}}}'), 'chatwoot')
    expect(problem?.message).toContain('reads “Hi },”')
  })
})

describe('a mixture', () => {
  it('is one problem, at the first of the odd ones', () => {
    const text = 'Hi {{ticket.requester.first_name}}, {%conversation.url%} {{ticket.id}} {%conversation.number%}'
    const problems = problemsOf(text, undefined, ['placeholder-syntax'])
    expect(problems.map(({range}) => text.slice(...range))).toEqual(['{%conversation.url%}'])
    expect(problems[0]!.message).toMatch(/Help Scout.*Zendesk.*1 more/)
  })
})

describe('branches', () => {
  const all = (text: string, only: string[]) => problemsOf(text, 'zendesk', only)

  it('have each their own problems, in the source', () => {
    const text =
      'Hi {{ticket.requester.first_name | default: "there"}},\n\n{% if a %}Calm down.{% else %}Obviously you broke it.{% endif %}'
    const found = linter.lint({text, context: {template: true}}).problems
    const words = found.map(({range}) => text.slice(...range))
    expect(words).toContain('Calm down')
    expect(words.some((each) => each.startsWith('Obviously'))).toBe(true)
    for (const {range} of found) expect(text.slice(...range)).not.toMatch(/\{% (?:else|endif)/)
  })

  it('do not add up', () => {
    const long = 'We sent the lamp to your house this morning and it will be there soon. '.repeat(10)
    const text = `Hi there,\n\n{% if a %}${long}{% else %}${long}{% endif %}`
    expect(all(text, ['reply-length'])).toEqual([])
    expect(all(`Hi there,\n\n${long}${long}`, ['reply-length'])).toHaveLength(1)
    const clause = 'the lamp left our warehouse this morning on the first van of the day and is now on its way'
    expect(all(`Today {% if a %}${clause}{% else %}${clause}{% endif %}.`, ['sentence-length'])).toEqual([])
    expect(all(`Today ${clause} ${clause} ${clause}.`, ['sentence-length'])).toHaveLength(1)
  })

  it('never share a phrase', () => {
    expect(
      all('We are {% if a %}calm{% else %}down{% endif %} here.', ['condescending-language', 'hostile-language']),
    ).toEqual([])
  })

  it('greet by name where they can', () => {
    const text = greet('{% if ticket.requester.first_name %}{{ticket.requester.first_name}}{% else %}there{% endif %}')
    expect(all(text, ['customer-name', 'placeholder-fallback'])).toEqual([])
    expect(said(all(greet('{% if a %}all{% else %}there{% endif %}'), ['customer-name']))).toHaveLength(2)
  })

  it('are left alone by a fix, tags and all', () => {
    const text =
      'Hi Ann,\n\n{% if github %}We are very very sorry , in order to help.{% else %}In order to {% endif %}help, <a href="https://a.test">{{ website }}</a>.'
    for (const format of ['plain', 'markdown', 'html'] as const) {
      const {text: fixed} = linter.fix({text, format, context: {template: true}})
      for (const tag of [
        '{% if github %}',
        '{% else %}',
        '{% endif %}',
        '<a href="https://a.test">',
        '{{ website }}',
        '</a>',
      ])
        expect(fixed.split(tag)).toHaveLength(2)
    }
  })
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above

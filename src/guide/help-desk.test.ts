import {describe, expect, test} from 'vitest'
import {GuideError} from './errors.ts'
import {parseGuide} from './parse.ts'
import {resolveGuide} from './resolve.ts'

const parse = (text: string) => parseGuide(text, {file: 'guide.yaml', folder: '/team', format: 'yaml'})
const messageOf = (text: string): string => {
  const {problems} = parse(text)
  return problems.length > 0 ? new GuideError(problems).message.replace(/\s+/g, ' ') : 'no error'
}

describe('helpDesk', () => {
  test('is part of the context of every draft, and an override’s of some', () => {
    const guide = resolveGuide(
      [parse('helpDesk: zendesk\noverrides: [{files: chat/, context: {helpDesk: front}}]')],
      [],
    )
    expect([guide.context.helpDesk, guide.contextFor('/team/chat/a.txt').helpDesk]).toEqual(['zendesk', 'front'])
    expect(guide.originOfContext('helpDesk')).toMatchObject({line: 1})
  })

  test('can be described', () => {
    const {value, problems} = parse(
      "helpDesk: {open: '<<', close: '>>', customer: [first], fallback: '<<FIELD|TEXT>>'}",
    )
    expect(problems).toEqual([])
    expect(value.helpDesk).toEqual({open: '<<', close: '>>', customer: ['first'], fallback: '<<FIELD|TEXT>>'})
  })

  test.each([
    ['helpDesk: zendsk', 'Did you mean “zendesk”?'],
    ['helpDesk: help-scout', 'Did you mean “helpscout”?'],
    ['helpDesk: 4', 'Expected zendesk'],
    ["helpDesk: {open: '<<', close: '>>'}", '“customer” is missing'],
    ["helpDesk: {open: '<<', close: '>>', customer: first}", 'Expected a list of fields'],
    ["helpDesk: {open: '<<', close: '>>', custmer: [first], customer: [a]}", 'Did you mean “customer”?'],
    ['helpDesk: {open: a, close: b, customer: [first]}', 'Expected open and close with a mark such as “<<”.'],
    [
      "helpDesk: {open: '<<', close: '>>', customer: [a], fallback: '<<FIELD>>'}",
      'Expected a fallback with FIELD and TEXT',
    ],
  ])('%s', (text, message) => expect(messageOf(text)).toContain(message))
})

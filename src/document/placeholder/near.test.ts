import {describe, expect, test} from 'vitest'
import {dialects} from './dialects.ts'
import {isOneLetterOff, knowsField, nearFields} from './near.ts'

describe('one letter off', () => {
  test.each([
    ['name', 'nam'],
    ['name', 'namee'],
    ['name', 'mame'],
    ['name', 'nmae'],
    ['a', ''],
  ])('%s and %s', (one, other) => {
    expect(isOneLetterOff(one, other)).toBe(true)
    expect(isOneLetterOff(other, one)).toBe(true)
  })

  test.each([
    ['name', 'name'],
    ['name', 'na'],
    ['name', 'eman'],
    ['name', 'mane'],
    ['abcd', 'badc'],
  ])('not %s and %s', (one, other) => expect(isOneLetterOff(one, other)).toBe(false))
})

describe('the tables of fields', () => {
  test.each(dialects.map((dialect) => [dialect.id, dialect] as const))(
    '%s knows the names it prints',
    (_id, dialect) => {
      for (const field of [...dialect.customer, ...dialect.agent]) expect(knowsField(dialect, field)).toBe(true)
    },
  )

  test.each(dialects.map((dialect) => [dialect.id, dialect] as const))('%s lists no field twice', (_id, {fields}) =>
    expect(fields.filter((field, index) => fields.indexOf(field) !== index)).toEqual([]),
  )

  test('a custom field that only spells a listed one differently is none', () => {
    const zammad = dialects.find(({id}) => id === 'zammad')!
    expect(knowsField(zammad, 'ticket.contract_end')).toBe(true)
    expect(knowsField(zammad, 'ticket.customer.first_name')).toBe(false)
    expect(nearFields(zammad, 'ticket.customer.first_name')).toEqual([
      {field: 'ticket.customer.firstname', slip: 'style'},
    ])
  })
})

import {getCountries} from 'libphonenumber-js/min'
import {describe, expect, it} from 'vitest'
import {regions} from '../../../rules/wording/phone-format/regions.ts'
import {phoneNumber} from './phone.ts'

describe('phoneNumber', () => {
  it('spells a number of the region', () => {
    expect(phoneNumber('020 7946 0018', 'GB')).toEqual({
      isForeign: false,
      callingCode: '44',
      international: '+44 20 7946 0018',
      national: '020 7946 0018',
      e164: '+442079460018',
    })
  })

  it('knows a number of another country, and keeps its extension', () => {
    expect(phoneNumber('+1 (415) 555-2671 ext 12', 'GB')).toMatchObject({
      isForeign: true,
      international: '+1 415 555 2671 ext. 12',
      e164: '+14155552671 ext. 12',
    })
  })

  it.each(['12345', '2024-05-12', '999 999 999 999 999', ''])('says no to %j', (written) => {
    expect(phoneNumber(written, 'GB')).toBeUndefined()
  })

  it('knows every region that a guide can name', () => {
    expect([...regions]).toEqual([...getCountries()].sort())
  })
})

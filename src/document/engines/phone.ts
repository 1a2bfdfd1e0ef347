import {type CountryCode, getCountryCallingCode, parsePhoneNumberFromString} from 'libphonenumber-js/min'
import type {PhoneNumber} from './engines.ts'

/**
 * Reads a telephone number as it would be dialled from a region, by the rules of libphonenumber.
 *
 * @param written The number alone, in any spelling, with an extension or without.
 * @param region ISO 3166-1 code of the region that a number without a country's prefix belongs to.
 * @returns Its spellings; undefined when no telephone has such a number.
 */
export function phoneNumber(written: string, region: string): PhoneNumber | undefined {
  const home = region as CountryCode
  const number = parsePhoneNumberFromString(written, home)
  if (!number?.isValid()) return undefined
  return {
    isForeign: number.countryCallingCode !== getCountryCallingCode(home),
    callingCode: number.countryCallingCode,
    international: number.formatInternational(),
    national: number.formatNational(),
    e164: number.number + (number.ext ? ` ext. ${number.ext}` : ''),
  }
}

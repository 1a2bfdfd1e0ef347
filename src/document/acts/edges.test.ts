import {expect, test} from 'vitest'
import {endsOnInitials} from './edges.ts'

test.each('^SB|*TB|~Katie|∞ Jo|/KL|^SB 1/2|- AP.|-Devjyoti|– Jo|— Ann Bee'.split('|'))('“%s” signs', (initials) => {
  expect(endsOnInitials(`The lamp is blue. ${initials}`)).toBe(true)
})

test.each('SB|2/3|a well-known lamp|lamp / shade'.split('|'))('“%s” does not sign', (text) => {
  expect(endsOnInitials(`The lamp is blue. ${text}`)).toBe(false)
})

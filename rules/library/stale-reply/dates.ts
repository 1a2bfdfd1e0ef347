import type {Day, Range} from '../../../src/rule/index.ts'

/** A date as a text says it; without a day it is the whole month, without a month the whole year. */
export interface WrittenDate extends Range {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const year = '(?<year>(?:19|20)\\d\\d)'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const bounds = (pattern: string) => new RegExp(`(?<![\\w.,/-])${pattern}(?![\\w/]|[.,-]\\d)`, 'gi')

const forms: readonly RegExp[] = [
  bounds(`${day}(?: of)? (?<month>${month}),? ${year}`),
  bounds(`(?<month>${month}) ${day},? ${year}`),
  bounds(`(?<month>${month}),? ${year}`),
  bounds(`${year}-(?<number>\\d\\d)-${day}`),
  bounds(`(?<one>\\d{1,2})[./](?<other>\\d{1,2})[./]${year}`),
]

/** The dates of a text that name their year, in order; a bare year is none. */
export function datesIn(text: string): readonly WrittenDate[] {
  const dates: WrittenDate[] = []
  for (const form of forms) {
    for (const {0: words, index, groups} of text.matchAll(form)) {
      const range = {start: index, end: index + words.length}
      if (dates.some((other) => other.start < range.end && range.start < other.end)) continue
      dates.push({...range, ...valuesOf(groups!)})
    }
  }
  return dates.sort((a, b) => a.start - b.start)
}

function valuesOf(groups: Readonly<Record<string, string | undefined>>): Omit<WrittenDate, keyof Range> {
  const {one, other, number} = groups
  const said = {year: Number(groups.year), ...(groups.day === undefined ? {} : {day: Number(groups.day)})}
  if (groups.month !== undefined) return {...said, month: names.indexOf(groups.month.slice(0, 3).toLowerCase()) + 1}
  if (number !== undefined) return {...said, month: Number(number)}
  // Which of the two is the month depends on the country; the later one is the safe guess where both can be.
  const [first, second] = [Number(one), Number(other)]
  const months = [first, second].filter((value) => value <= 12)
  return {...said, month: Math.max(...months, 1), day: months.length < 2 ? Math.max(first, second) : 31}
}

/** Whether all of a date lies before today. */
export function isPast({year: said, month: inMonth = 12, day: onDay = 31}: WrittenDate, today: Day): boolean {
  if (said !== today.year) return said < today.year
  return inMonth === today.month ? onDay < today.day : inMonth < today.month
}

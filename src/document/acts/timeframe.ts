import {wordSet} from '../../text/word-set.ts'
import {isNumber} from '../phrase/classes.ts'
import {aNumber, type Cue} from './cue.ts'
import {someIn, type Token} from './tokens.ts'

const units = wordSet(`
  second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks wk wks month months year
  years
`)
const unitKinds = wordSet('business working calendar work more full')
const weekdays = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri mondays fridays
`)
const months = wordSet(`
  january february march april may june july august september october november december jan feb mar apr jun jul
  aug sep sept oct nov dec
`)
const spans = wordSet(`
  within in takes take allow up next another about give coming after around least least until by over following
  under further
`)
const pastWords = wordSet('ago old last past previous since free trial warranty first')
const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/
const clock = /^\d{1,2}(?:[:.]\d{2})?(?:am|pm)$|^(?:[01]?\d|2[0-3])[:.][0-5]\d$/
const glued = /^\d+(?:\+)?(?:hrs?|h|hours?|days?|d|mins?|minutes?|weeks?)$/

const ahead = wordSet(`
  will shall should going by until till before please can from expect expected due scheduled available is are
`)
const dated = wordSet('on to about')
const behind = wordSet('was were had did sent went came left broke got made took said told wrote bought')

/** A day in a tale of what happened: “it failed on 9 November”. */
const isTale = (tokens: readonly Token[], at: number) =>
  someIn(tokens, dated, at - 4, at) &&
  !someIn(tokens, ahead, 0, tokens.length) &&
  tokens.some(({text}) => behind.has(text) || (text.length > 4 && text.endsWith('ed')))

/** “within 24 hours”, “takes 3 to 5 working days”, “48 hours” after “allow”; not “3 days ago”, “a 30-day trial”. */
function isSpan(tokens: readonly Token[], at: number): boolean {
  let first = at - 1
  while (first >= 0 && unitKinds.has(tokens[first]!.text)) first--
  if (first < 0 || !isCount(tokens[first]!.text)) return false
  const start = rangeStart(tokens, first)
  if (someIn(tokens, pastWords, at + 1, at + 2) || someIn(tokens, pastWords, start - 2, start)) return false
  if (someIn(tokens, invitations, start - 4, start) && !someIn(tokens, allowing, start - 4, start)) return false
  return !someIn(tokens, durations, start - 2, start) && someIn(tokens, spans, start - 4, start)
}

/** “in 24hrs” */
const isGluedSpan = (tokens: readonly Token[], at: number) =>
  glued.test(tokens[at]!.text) && someIn(tokens, spans, at - 4, at)

/** “Please take a few minutes to …” */
const allowing = wordSet('allow')
const invitations = wordSet('please kindly saved spare')
const durations = wordSet('for every each')

const isCount = (text: string) => isNumber(text) || /^(?:few|several|couple|of)$/.test(text)

/** The first number of “3-5”, “3 to 5”, “one or two”. */
function rangeStart(tokens: readonly Token[], last: number): number {
  let first = last
  while (
    first > 0 &&
    (isCount(tokens[first - 1]!.text) || /^(?:to|or|a|the|next|coming)$/.test(tokens[first - 1]!.text))
  )
    first--
  return first
}

const beforeDay = wordSet('by on before until till this next from after for coming through around and or until')

/** “by Friday”, “on Monday”, “Wednesday or Thursday”; not “last Friday”, “Monday to Friday”. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const {text, proper} = tokens[at]!
  if (text.length < 5 && !proper) return false
  if (someIn(tokens, pastWords, at - 2, at) || someIn(tokens, openingHours, 0, tokens.length)) return false
  const isPair =
    /^(?:to|through|thru|till)$/.test(tokens[at + 1]?.text ?? '') && weekdays.has(tokens[at + 2]?.text ?? '')
  const isEnd = /^(?:to|through|thru)$/.test(tokens[at - 1]?.text ?? '') && weekdays.has(tokens[at - 2]?.text ?? '')
  if (isPair || isEnd) return false
  return at === 0 || tokens[at]!.opens || someIn(tokens, beforeDay, at - 3, at) || tokens[at - 1]!.text === ''
}

const openingHours = wordSet('open closed available hours happy black cyber')

/** “3 March”, “March 3rd”, “the 15th”, “by 5pm”, “in May”. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!
  const before = tokens[at - 1]?.text ?? ''
  if (someIn(tokens, pastWords, at - 2, at)) return false
  if (clock.test(text)) return /^(?:by|before|at|until|till)$/.test(before)
  if (/^(?:am|pm)$/.test(text))
    return isNumber(before) && /^(?:by|before|at|until|till)$/.test(tokens[at - 2]?.text ?? '')
  if (ordinal.test(text)) return /^(?:by|on|before|until|till|the|from)$/.test(before) && isDayOfMonth(tokens, at)
  if (!months.has(text) || !tokens[at]!.proper) return false
  const after = tokens[at + 1]?.text ?? ''
  const isDayBeside = /^\d{1,2}(?:st|nd|rd|th)?$/.test(before) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(after)
  return isDayBeside || (text !== 'may' && /^(?:in|by|until|till|before|early|late|mid)$/.test(before))
}

const isDayOfMonth = (tokens: readonly Token[], at: number) => {
  const after = tokens[at + 1]
  return !after || after.opens || months.has(after.text) || /^(?:of|and|at|so|if|to)$/.test(after.text)
}

const starts = wordSet('once when after until till soon')
const events = wordSet(`
  shipped ships ship arrived arrives arrive received receive receives fixed resolved live released ready
  dispatched confirmed confirm confirms processed approved approve completed complete completes posted landed
  returns returned back cleared clears closed leaves left scanned scan delivered refunded done launched launch
  launches comes opens reopens starts replied replies answers checked check hear heard available restored ends
  updated get gets reaches reach finished finishes implemented rolled out goes deployed sent paid booked up
`)

/** “once it has shipped”, “as soon as we receive it”; not “as soon as possible”, “once you have done that”. */
function isEvent(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at]!.text === 'soon' ? (tokens[at + 1]?.text === 'as' ? at + 2 : -1) : at + 1
  if (from < 0 || !isEventSubject(tokens, from)) return false
  const isPromised = someIn(tokens, promises, 0, tokens.length)
  for (let next = from + 1; next < Math.min(tokens.length, from + 8) && !tokens[next]!.opens; next++) {
    if (tokens[next]!.text === 'you') return false
    if (events.has(tokens[next]!.text)) return isPromised
  }
  return false
}

const promises = wordSet('will shall going should')
const subjects = wordSet('it that this the your our we they he she i everything these those')
const isEventSubject = (tokens: readonly Token[], at: number) => subjects.has(tokens[at]?.text ?? '')

const timeframe = (words: Iterable<string>, holds: Cue['holds']): Cue => ({act: 'timeframe', words, holds})

/** What says when: a span, a weekday, a date, a time of day, or an event. */
export const timeframeCues: readonly Cue[] = [
  timeframe(units, isSpan),
  timeframe([aNumber], isGluedSpan),
  timeframe(starts, isEvent),
  timeframe(weekdays, (tokens, at) => isDay(tokens, at) && !isTale(tokens, at)),
  timeframe([aNumber, 'am', 'pm', ...months], (tokens, at) => isDate(tokens, at) && !isTale(tokens, at)),
]

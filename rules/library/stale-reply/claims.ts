import type {Day, Range} from '../../../src/rule/index.ts'
import {datesIn, isPast, type WrittenDate} from './dates.ts'

/** Words that are over, and what to do about them. */
export interface Stale extends Range {
  readonly message: string
}

/** A sentence or line; its words stand at `start` in the prose. */
export interface Line {
  readonly text: string
  readonly start: number
}

/** Says that something is still to come, or holds now. */
const ahead =
  /\b(?:will|won[’']t|shall|going to|gonna|upcoming|coming|is (?:due|planned|scheduled|expected|set)|are (?:due|planned|scheduled|expected|set)|we expect|i expect|we plan|we aim|we hope|please|can|may|must|need to|should|is|are|it[’']s|we[’']re|you[’']re|there[’']s)\b|[’'](?:ll|re)\b/i

/** Says that something will be. */
const toCome =
  /\b(?:will|won[’']t|shall|going to|is (?:due|planned|scheduled|expected|set)|are (?:due|planned|scheduled|expected|set)|we expect|i expect|we plan to|we aim|we hope|upcoming|launches|launching|starts|opens|ships|arrives|ends|closes|expires)\b|[’']ll\b/i

/** Says that it tells of what has been: a founding, an order, a change, a rule about old customers. */
const history =
  /\b(?:was|were|wasn[’']t|weren[’']t|had|did|didn[’']t|since|founded|established|launched|started|began|introduced|changed|bought|purchased|ordered|placed|paid|charged|received|sent|posted|shipped|wrote|created|registered|signed up|joined|subscribed|renewed|cancel?led|moved|opened (?:in|on)|merged|stopped|ended|expired|retired|discontinued|no longer|dated|your (?:order|message|mail|e-?mail|invoice|payment|ticket|letter|request|call|chat) (?:of|from)|invoices? (?:of|from|for)|(?:before|after) (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z\d]*|prior to|earlier than|later than|older than|in the past|back in|used to|formerly|history|archived?|won|awarded?)\b/i

/** What has been said of the words of a list stands for a time to come. */
const untilWords =
  /\b(?:until|till|’til|'til|through|thru|up to(?: and including)?|no later than|not later than|valid (?:to|for))\s+(?:the\s+)?(?:end of\s+|early\s+|late\s+|mid[- ]?)?$/i
const whenWords =
  /\b(?:by|on|in|for|from|during|starting|to|and|of)\s+(?:the\s+)?(?:end of\s+|early\s+|late\s+|mid[- ]?|week of\s+)?$|[-–]\s*$/i

/** A past date that the sentence speaks of as if it were to come: “until 5 March 2024”, “will arrive on 5 March 2024”. */
export function* pastDates({text, start}: Line, today: Day): Generator<Stale> {
  for (const date of datesIn(text)) {
    if (!isPast(date, today) || history.test(text)) continue
    const before = text.slice(Math.max(0, date.start - 40), date.start).replace(weekday, '')
    const lead = untilWords.exec(before)
    if (
      lead ? ahead.test(text) || isShort(text) || /\bvalid\b/i.test(text) : whenWords.test(before) && toCome.test(text)
    )
      yield found(text, start, lead ? date.start - lead[0].length - droppedBefore(text, date) : date.start, date.end)
  }
}

const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+$/i
const droppedBefore = (text: string, {start}: WrittenDate) =>
  weekday.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0
/** A line of a list or a label: “Offer valid until 5 March 2024”. */
const isShort = (text: string) => text.split(/\s+/).length <= 8

function found(text: string, offset: number, start: number, end: number, next = 'give a day to come'): Stale {
  const words = text.slice(start, end)
  return {start: offset + start, end: offset + end, message: `“${words}” is over: ${next}, or leave it out.`}
}

const season =
  "(?:holiday season|holidays?|christmas|xmas|easter|black friday|cyber monday|thanksgiving|valentine[’']?s(?: day)?|mother[’']?s day|father[’']?s day|halloween|new year(?:[’']?s)?|ramadan|diwali|prime day|spring|summer|autumn|fall|winter)"
const goods =
  '(?:sale|offers?|deals?|discounts?|promotion|promo|campaign|collection|range|menu|catalog(?:ue)?|opening hours|hours|schedule|timetable|calendar|delivery|deliveries|shipping|postal|deadlines?|dates|last (?:posting|order(?:ing)?)|gift guide|prices?|price list|rates?|tariffs?|fees|brochure|programme|program|event|tickets?|season|edition|giveaway|terms)'
const seasonWithYear = new RegExp(
  `\\b(?<this>(?:this|our|the (?:current|upcoming|coming))\\s+)?(?:${season}(?: season)?,? (?<a>(?:19|20)\\d\\d)|(?<b>(?:19|20)\\d\\d) ${season}(?: season)?)(?<goods>(?: [\\w-]+)? ${goods})?\\b`,
  'gi',
)

/** “this holiday season 2023”, “our Black Friday 2022 offer”. */
export function* pastSeasons({text, start}: Line, today: Day): Generator<Stale> {
  for (const match of text.matchAll(seasonWithYear)) {
    const {a, b, this: now, goods: what} = match.groups!
    if (Number(a ?? b) >= today.year || history.test(text)) continue
    if (now === undefined && what === undefined && !toCome.test(text)) continue
    const end = match.index + match[0].length - (what?.length ?? 0)
    yield found(text, start, match.index, end, 'write what holds this year')
  }
}

const yearOfThings = new RegExp(
  `\\b(?:(?:our|the|your) )?(?:(?<fresh>brand[- ]new|new|newest|latest|current|upcoming|updated|this year[’']s) (?<a>(?:19|20)\\d\\d)(?! ?(?:-|–|to|and earlier)\\b)(?= [a-z])|our (?<b>(?:19|20)\\d\\d) (?=${goods}\\b))`,
  'gi',
)
const thisYear = /\bthis year,? \(?(?<a>(?:19|20)\d\d)\b\)?/gi
const inYear =
  /\b(?:in|by|during|for|until|till|through|later in|early in|throughout)\s+(?:the (?:end|start|beginning|course|(?:first|second) half|(?:first|second|third|fourth|last) quarter) of\s+|early\s+|late\s+|mid[- ]?|q[1-4]\s+|spring\s+|summer\s+|autumn\s+|fall\s+|winter\s+)?(?<a>(?:19|20)\d\d)(?![\w/]|[-–.,:]\d)(?!\s+(?:items?|orders?|people|users?|customers?|words?|points?|pieces?|units?|euros?|dollars?|pounds?|hours?|days?|minutes?|characters?|rows?|MB|GB|steps?|miles?|km)\b)/gi

/** “our new 2023 price list”, “this year (2023)”, “we will launch it in 2023”. */
export function* pastYears({text, start}: Line, today: Day): Generator<Stale> {
  if (history.test(text)) return
  const isTaken = (at: number) => datesIn(text).some((date) => date.start <= at && at < date.end)
  for (const pattern of [yearOfThings, thisYear]) {
    for (const match of text.matchAll(pattern)) {
      const {a, b} = match.groups!
      if (Number(a ?? b) < today.year)
        yield found(text, start, match.index, match.index + match[0].trimEnd().length, 'write what holds this year')
    }
  }
  if (!toCome.test(text)) return
  for (const match of text.matchAll(inYear)) {
    const end = match.index + match[0].length
    if (Number(match.groups!.a) < today.year && !isTaken(end - 1)) yield found(text, start, match.index, end)
  }
}

const copyright = /(?:©|\(c\)|&copy;|\bcopyright(?: ©| \(c\))?)\s*(?<year>(?:19|20)\d\d)(?!\s*[-–—]|\d| and| to)/gi

/** “Copyright 2022”; a range of years says when it began. */
export function* pastCopyright({text, start}: Line, today: Day): Generator<Stale> {
  for (const match of text.matchAll(copyright)) {
    if (Number(match.groups!.year) >= today.year) continue
    const words = match[0].trim()
    const at = start + match.index
    yield {
      start: at,
      end: at + words.length,
      message: `“${words}” is an old year: write ${today.year}, or leave the line out.`,
    }
  }
}

import {type Document, defineRule, type Find, type Finding, type Range, type Sentence} from '../../src/rule/index.ts'
import {badNews, doors, handovers, warmth} from './closing-offer/phrases.ts'
import {personOf} from './curt-phrasing/in-person.ts'
import {closingLines} from './sign-off/closing-lines.ts'

export default defineRule({
  id: 'closing-offer',
  group: 'structure',
  summary: 'Leave the door open after bad news.',
  why: 'A mail that ends on a no hurries them out; one line that invites an answer shows that asking again is welcome (tips 12 and 18).',
  severity: 'warning',
  repair: 'review',
  needs: ['channel', 'turn', 'template'],
  phrases: {
    badNews,
    doors,
    handovers,
    warmth,
    blunt: [
      {
        match: [
          '^ anything else $',
          '^ (any|any other|any more|more|other) (questions|queries|doubts) $',
          '^ what else $',
        ],
      },
    ],
  },
  examples: [
    {good: 'Hi Ann,\n\nWe can’t strap the seats in for you. If you land late, text 0803 555 0142.\n\nIda'},
    {good: 'Hi Ann,\n\nWe don’t do it by mail. Ring the desk on the back of the card any time.\n\nSafe flight!\n\nIda'},
    {
      good: 'Hi Ann,\n\nI’m sorry about the lid. A new one left today.\n\nIda',
      context: {customer: {message: 'My pot arrived with a broken lid!! I am so angry.'}},
    },
    {good: 'Hi Ann,\n\nWe don’t ship to Peru yet. If Friday comes and goes without news, write to me.\n\nIda'},
    {good: 'Hi Ann,\n\nWe can’t change the colour. What size do you wear?\n\nIda'},
    {
      good: 'Hi Ann,\n\nUnfortunately the show is sold out. I’ll email you on Monday when the new dates are out.\n\nIda',
    },
    {good: 'Hi Ann,\n\nWe can’t take it back without the label. Let me know if you find it.\n\nIda'},
    {good: 'Hi Ann,\n\nThe lamp left this morning.\n\nIda'},
    {good: 'Hi Ann,\n\nThe claim was declined by the insurer. Call me whenever you like.\n\nIda'},
    {good: 'Hi Ann,\n\nWe don’t have it in red. Have a lovely holiday!\n\nIda'},
    {good: 'Hi Ann,\n\nWe can’t move the date. Is there anything else I can do for you?\n\nIda'},
    {good: 'We can’t move the date.', context: {channel: 'chat', turn: 2}},
    {good: 'We can’t move the date.', context: {channel: 'social'}},
    {good: 'We can’t move the date.', context: {channel: 'email', turn: 3}},
    {good: 'Hi Ann,\n\nWe don’t repair lamps ourselves. Happy to send you the address of a shop that does.\n\nIda'},
    {good: 'Hi Ann,\n\nIt isn’t covered, I’m afraid. Should the crack grow, send me another photo.\n\nIda'},
    {good: 'Hi Ann,\n\nWe don’t deliver on Sundays. Just say so if Saturday is better.\n\nIda'},
    {good: 'Hi Ann,\n\nThe offer is no longer available. My direct line is 020 555 0100.\n\nIda'},
    {
      good: 'Hi {{name}},\n\nThe item does not qualify for a refund. Reply here and a colleague looks at it again.\n\n{{agent.name}}',
      context: {template: true},
    },
    {good: 'Hi Ann,\n\nWe can’t cancel it today. I will ring you tomorrow at nine.\n\nIda'},
    {good: 'Hi Ann,\n\nWe don’t have a table at eight. Fingers crossed for the rain to stop!\n\nIda'},
    {good: 'Hi Ann,\n\nYour payment was not declined. It is on its way.\n\nIda'},
    {good: 'Hi Ann,\n\nThe tour is cancelled. The money is back on your card on Monday.\n\nIda'},
    {good: 'Hi Ann,\n\nSadly it broke in the oven. I’ve baked a new one. Enjoy it!\n\nIda'},
    {good: 'Dear Sir,\n\nThe policy does not cover this. If you would like a copy of it, it is attached.\n\nDev'},
    {good: 'Hi Ann,\n\nIt’s out of stock. Any questions, any time, to this address. We’re happy to help!\n\nIda'},
    {
      good: 'Hi Ann,\n\nNo refunds on gift cards, sorry. You can give it to a friend. Thanks so much for asking first.\n\nIda',
    },
    {good: 'Hi Ann,\n\nWe can’t print it larger. Looking forward to seeing it framed!\n\nIda'},
    {good: 'Hi Ann,\n\nIt isn’t here yet, sadly. I’ll write on Monday, whatever I find.\n\nIda'},
    {good: 'Hi Ann,\n\nBearings aren’t covered. Bring it in any day till six and I’ll look at it.\n\nIda'},
    {good: 'Hi Ann,\n\nWe cannot trace it without a label. Please send me a photo of yours.\n\nIda'},
    {
      good: 'Hi Ann,\n\nThe lamp was cracked when we packed it. I’ve sent a new one today.\n\nIda',
      context: {customer: {message: 'My lamp came in pieces.'}},
    },
    {good: 'Hi Ann,\n\nWe don’t print on felt. If you have a minute, tell us what it’s for.\n\nIda'},
    {
      bad: 'Hi Ann,\n\nThe files were restored to the version of 3 June.«»\n\nIda',
      context: {customer: {message: 'A week of my orders has disappeared!! What did you do?'}},
    },
    {
      bad: 'Hi Ann,\n\nI am so sorry about the lamp. It must have been a shock.«»\n\nIda',
      context: {customer: {message: 'My lamp came in pieces.'}},
    },
    {bad: 'Hi Ann,\n\nThe bus is now full.«»\n\nIda'},
    {bad: 'Hi Ann,\n\nI can cancel it, but I can’t refund it.«»\n\nIda'},
    {bad: 'Hi Ann,\n\nMaps are now part of the Plus plan. You need to upgrade to see them.«»\n\nIda'},
    {
      bad: 'Dear {{name}},\n\nYour account remains overdue. If you have already paid, ignore this.«»\n\n{{agent.name}}',
      context: {template: true},
    },
    {
      bad: 'Hi Ann,\n\nIt works fine on our phones. Update yours.«»\n\nIda',
      context: {customer: {message: 'Your horrible app crashes all day, I am so angry!'}},
    },
    {bad: 'Hi Ann,\n\nWe don’t ship to Peru.«»\n\nIda'},
    {bad: 'Hi Ann,\n\nUnfortunately the show is sold out.«»\n\nKind regards,\nIda'},
    {bad: 'Dear Sir,\n\nYour claim has been denied. The form is attached.«»\n\nRegards,\nDev'},
    {bad: 'Hi Ann,\n\nGift cards are not refundable.«»\n\nIda\nCard Desk'},
    {bad: 'Hi {{name}},\n\nThe item does not qualify for a refund.«»\n\nReturns Department', context: {template: true}},
    {bad: 'We can’t move the date. Next time please check it before you book.«»'},
    {bad: 'Hi Ann,\n\nThis item is final sale.«»\n\nTim'},
    {bad: 'Hi Ann,\n\nThat model is no longer available.«»\n\nBest,\nTim'},
    {bad: 'Hi Ann,\n\nYou are outside of the return window.«»\n\nBest,\nTim'},
    {bad: 'Hello,\n\nI am unable to cancel the order as it was shipped.«»\n\nThanks,\nRavi'},
    {bad: 'Dear Madam,\n\nWe regret that the seat is taken. Kindly choose another one.«»\n\nRegards,\nAsha'},
    {bad: 'Hi Jo,\n\nFailure to return the form may delay the claim.«»\n\nRobert'},
    {bad: 'Hi Jo,\n\nwe cant refund the deposit«»\n\nRobert'},
    {bad: 'Hi Jo,\n\nA fee of ten pounds will be deducted. We don’t make exceptions.«»\n\nKind regards\nSue'},
    {bad: 'Hi Jo,\n\nThe scratch was found on return, so the charge stands. We don’t refund it.«»\n\nSue'},
    {bad: 'Hi Jo,\n\nWe don’t offer this. I hope this clears things up.«»\n\nSue'},
    {bad: 'Hi Jo,\n\nSadly, the vase is discontinued.«»\n\nMarge\nVases & Co'},
    {bad: 'Hi Jo,\n\nThe loan was not approved. The reasons are on page two.«»\n\nSue'},
    {
      bad: 'Hi Jo,\n\nWe do not accept cheques. Thank you for your understanding.«»\n\n{{agent.name}}',
      context: {template: true},
    },
    {bad: 'Hi Jo,\n\nYour policy does not cover water. The terms are attached.«»\n\nSue'},
    {bad: 'Hi Jo,\n\nThe discount would not apply to sale items.«»\n\nSue'},
    {bad: 'Hi Jo,\n\nI regret to tell you that the visa was refused.«»\n\nSue'},
    {bad: 'Hi Jo,\n\nThe parcel must go back at your own cost.«»\n\nSue'},
    {bad: 'Hi Jo,\n\nThe parcel left on Monday.\n\n«Anything else?»\n\nSue'},
    {bad: 'Hi Jo,\n\nThe parcel left on Monday. «Any questions?»\n\nSue'},
    {bad: 'Hi Jo,\n\nThe bill is due on Friday. Otherwise further costs will be incurred.«»\n\nSue'},
    {bad: 'Hi Jo,\n\nThe tutor’s marks aren’t ours, we have no control over them.«»\n\nSue'},
    {bad: 'Hi Jo,\n\nThe soup is meant to be cold. There’s not a lot I can do now.«»\n\nSue'},
    {bad: 'Hi Jo,\n\nThat isn’t possible.«»\n\nSue'},
    {
      bad: 'Hi Jo,\n\nWe can’t print it larger. You can order two small ones instead.«»\n\nSue',
      severity: 'suggestion',
    },
  ],
  *check(document, _options, find): Iterable<Finding> {
    if (!document.isFirstEmail) return
    const [last] = find('blunt').slice(-1)
    const said = saidIn(document)
    if (last && said.at(-1)?.index === last.sentence) yield blunt(document, said.at(-1)!)
    else if (said.length > 0 && isBadNews(document, find) && !isOpen(document, find, said))
      yield missing(document, said, find)
  },
})

/** What is said above the closing and the name. */
function saidIn(document: Document): readonly Sentence[] {
  const {sentences, signOff} = document
  const end = Math.min(signOff?.start ?? Infinity, closingLines(document)[0]?.start ?? Infinity)
  return sentences.filter((sentence) => sentence.end <= end && !sentence.does('greeting'))
}

const isBadNews = (document: Document, find: Find): boolean => isToldNo(document, find) || leavesThemAlone(document)

const isToldNo = (document: Document, find: Find): boolean => document.does('refusal') || find('badNews').length > 0

/** Somebody in trouble gets directions, remarks or regrets, and nothing that a person does for them. */
function leavesThemAlone(document: Document): boolean {
  const message = document.customerMessage
  if (!message || message.has('own-fault')) return false
  const isCross = message.mood === 'upset' && !message.has('hardship')
  if (!isCross && !message.has('trouble')) return false
  if (document.does('apology') && document.sentences.some(({text}) => mended.test(text))) return false
  return !document.doing('action').some(isByPerson)
}

/** “A new one left today”: what makes good is under way. */
const mended =
  /\b(?:new|right|other|second|spare|missing|replacement|refund|money|credit|fix|parcel|box|set|pair|€ ?[\d.,]+|£ ?[\d.,]+|\$ ?[\d.,]+)\b[^.?!]{0,40}\b(?:left|leaves|goes|went|is on (?:its|the) way|is in (?:today|the post)|comes|arrives|ships|shipped|is with you|is back|back (?:on|to|in) your)\b/i

/** “I’ve moved it to Friday”, but not “steps are being taken”. */
const isByPerson = ({text}: Sentence): boolean => /\b(?:I|we)\b/i.test(text)

/** An offer or an invitation anywhere, a question to end on, a next contact, or a warm last word. */
function isOpen(document: Document, find: Find, said: readonly Sentence[]): boolean {
  // “I can cancel it, but I can’t refund it” offers less than it takes away.
  if (document.doing('offer').some((sentence) => !sentence.does('refusal')) || find('doors').length > 0) return true
  if (find('handovers').length > 0) return true
  const ending = said.slice(-2)
  if (said.slice(-3).some((sentence) => sentence.does('question'))) return true
  if (ending.some(isNextContact)) return true
  const from = ending[0]!.index
  return find('warmth').some(({sentence}) => sentence >= from)
}

/** Something dated that is still to come; “it was restored to the version of 3 June” is over. */
const isNextContact = (sentence: Sentence): boolean =>
  sentence.does('action') && sentence.does('timeframe') && !/\b(?:has|have|was|were) been\b/i.test(sentence.text)

function offers(document: Document): readonly string[] {
  return [
    'If anything about this is unclear, just reply and I’ll be happy to help.',
    'Write to me here if you’d like to talk it through.',
  ].map(personOf(document))
}

const isSevere = (document: Document, find: Find): boolean =>
  leavesThemAlone(document) || (isToldNo(document, find) && !document.does('alternative'))

function missing(document: Document, said: readonly Sentence[], find: Find): Finding {
  const {end} = said.at(-1)!
  const [first = '', second = ''] = offers(document)
  return {
    at: {start: end, end},
    // Another way is half an open door, but not to somebody upset whom nobody else helps.
    severity: isSevere(document, find) ? 'warning' : 'suggestion',
    message: `The news is hard and the door shuts behind it: end on an invitation, as in “${first}”`,
    suggestions: [first, second].map((text) => ({text: `\n\n${text}`})),
  }
}

function blunt(document: Document, {start, end, text}: Sentence): Finding {
  const at: Range = {start, end}
  const better = personOf(document)('What else can I help you with?')
  return {at, message: `“${text}” sounds like a closing door: write “${better}”`, suggestions: [{text: better}]}
}

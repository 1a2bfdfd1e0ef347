import {
  bySentence,
  defineRule,
  type Finding,
  fillSwap,
  type PhraseMatch,
  phraseFinding,
  type Range,
  type Sentence,
  swapsOf,
} from '../../src/rule/index.ts'
import {officialese, wordyPhrases} from './wordiness/phrases.ts'

const longWay = '“{match}” is the long way: write {suggestion}.'

/** What a company does to a customer’s order or account; in the passive, nobody did it. */
const actsOfTheCompany =
  'cancelled canceled rejected denied declined closed suspended blocked disabled terminated lost delayed overlooked misplaced overcharged deleted removed damaged forgotten missed'.split(
    ' ',
  )

const endsOnAct = (words: string): boolean => {
  const small = words.toLowerCase()
  return actsOfTheCompany.some((act) => small.endsWith(act))
}

export default defineRule({
  id: 'wordiness',
  group: 'wording',
  summary: 'Say it in fewer words, and say who acts.',
  why: 'Every word that says nothing hides one that does; “your order was cancelled” hides who did it (tips 3 and 14).',
  severity: 'suggestion',
  repair: 'safe',
  phrases: {wordy: wordyPhrases, officialese},
  examples: [
    {bad: 'We moved it «in order to» save you a trip.', fixed: 'We moved it to save you a trip.'},
    {
      bad: '«Due to the fact that» the road was closed, it came late.',
      fixed: 'Because the road was closed, it came late.',
    },
    {bad: 'Your order «was cancelled» on Monday.'},
    {bad: '«At this point in time» the blue one is sold out.'},
    {bad: 'The change «is required to be effected by» post.'},
    {bad: '«Despite the fact that» it rained, the van came.'},
    {bad: 'We need «documentary evidence of» the address.', severity: 'suggestion'},
    {good: 'At this point the road turns left.'},
    {good: 'The moment it ships, I’ll write.'},
    {good: 'Your card was charged once.'},
    {good: 'The road was closed, so it came late.'},
    {good: 'We cancelled your order on Monday.'},
    {good: 'The order was cancelled by the courier.'},
    {good: 'It is at the depot, however it leaves today.'},
  ],
  *check(document, _options, find): Iterable<Finding> {
    for (const match of find('officialese')) yield phraseFinding(document, match, longWay)
    const {writeGood} = document.engines
    if (!writeGood) return
    const wordy = bySentence(find('wordy'))
    for (const sentence of document.sentences) {
      const matches = wordy.get(sentence.index) ?? []
      // Write-good is asked only about sentences that hold such a phrase or may be passive.
      for (const at of matches.length > 0 ? placesIn(sentence, writeGood(sentence.text, 'wordy')) : []) {
        const match = matches.find((each) => each.start < at.end && at.start < each.end)
        if (match) yield shorter(match, document.prose)
      }
      for (const at of mayBePassive(sentence) ? placesIn(sentence, writeGood(sentence.text, 'passive')) : []) {
        if (!hidesWhoActs(document.prose, at)) continue
        const words = document.prose.slice(at.start, at.end)
        yield {at, message: `“${words}” hides who did it: say “we …”, or name who did.`, severity: 'suggestion'}
      }
    }
  },
})

const placesIn = ({start}: Sentence, places: readonly Range[]): readonly Range[] =>
  places.map((place) => ({start: start + place.start, end: start + place.end}))

/** The passive needs a form of “be” right before such a verb. */
const mayBePassive = ({words}: Sentence): boolean =>
  words.some(({text}, index) => being.has(text.toLowerCase()) && endsOnAct(words[index + 1]?.text ?? ''))

const being = new Set('am are were being is been was be'.split(' '))

const hidesWhoActs = (prose: string, {start, end}: Range): boolean =>
  endsOnAct(prose.slice(start, end)) &&
  /\byour (?:[\w-]+ ){0,2}(?:orders?|payments?|accounts?|refunds?|requests?|bookings?|reservations?|subscriptions?|parcels?|claims?|tickets?|cards?|applications?|appointments?|memberships?) (?:has |have )?$/i.test(
    prose.slice(Math.max(0, start - 50), start),
  ) &&
  !/^\s+(?:automatically\s+)?by\b/i.test(prose.slice(end, end + 30))

function shorter(match: PhraseMatch, prose: string): Finding {
  const words = prose.slice(match.start, match.end)
  const swaps = swapsOf(match.entry).map((swap) => fillSwap(swap, match, prose))
  return {
    at: {start: match.start, end: match.end},
    message: `“${words}” is the long way: write “${swaps[0]}”.`,
    suggestions: swaps.map((text) => ({text, safety: match.entry.repair ?? 'review'})),
  }
}

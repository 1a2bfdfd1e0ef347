import {defineRule, phraseFinding} from '../../src/rule/index.ts'
import {examples} from './upsell/examples.ts'
import {boasts, friends, pitches} from './upsell/phrases.ts'
import {isAside, isAskedAbout, isGift, isHappy, isInTrouble, withoutSentence} from './upsell/surroundings.ts'

export default defineRule({
  id: 'upsell',
  group: 'apology',
  summary: 'Solve the trouble, and sell nothing while it lasts.',
  why:
    'Customers are not piggybanks to get one more dollar out of. A pitch in the middle of trouble says that the sale matters more than the ' +
    'help (“Turn customers into friends”, tip 29).',
  severity: 'warning',
  repair: 'review',
  needs: ['customer.message'],
  phrases: {pitches, boasts, friends},
  examples,
  *check(document, _options, find) {
    const {customerMessage} = document
    const offers = [...find('pitches'), ...find('boasts'), ...find('friends')].sort((a, b) => a.start - b.start)
    if (offers.length === 0 || customerMessage?.has('purchase')) return
    const isTrouble = isInTrouble(document)
    // Whoever is only happy may like the offer, and nothing is left to be solved first.
    if (!isTrouble && isHappy(document)) return
    let end = 0
    for (const match of offers) {
      if (match.start < end) continue
      const sentence = document.sentences[match.sentence]!
      // “Two off with the flu”.
      if (/^\p{L}+ off\b/iu.test(document.prose.slice(match.start, match.end))) continue
      if (isGift(sentence.text) || (!isTrouble && isAskedAbout(document, match))) continue
      end = sentence.end
      const suggestions = withoutSentence(document, match.sentence)
      if (isTrouble) {
        yield {...phraseFinding(document, match, ''), suggestions}
        continue
      }
      const {start, end: after} = match
      const words = document.prose.slice(start, after).replace(/\s+/g, ' ')
      const at = {start, end: after}
      const message = `“${words}” sells something nobody asked for: leave it out, unless they asked about it.`
      yield {at, message, suggestions, ...(isAside(document, match) ? {} : {severity: 'suggestion' as const})}
    }
  },
})

// A rule of your own. A guide names it: use: ./refund-date.js
import {defineRule} from 'replylint/rule'

export default defineRule({
  id: 'acme/refund-date',
  summary: 'Say when a refund arrives.',
  why: 'Customers who don’t know when their money comes back write again to ask.',
  group: 'team',
  severity: 'warning',
  phrases: {refunds: [{match: '@we [have|just|already] (refunded|returned your money)'}]},
  examples: [
    {good: 'We have refunded you. The money arrives within five days.'},
    {bad: '«We have refunded» you. Thanks for your patience.'},
  ],
  *check(document, _options, find) {
    for (const match of find('refunds')) {
      const nearby = document.sentences[match.sentence]!.around(1)
      if (nearby.some((sentence) => sentence.does('timeframe'))) continue
      yield {at: match, message: 'Say when the money arrives.'}
    }
  },
})

import {type Document, defineRule} from '../../src/rule/index.ts'
import {examples} from './cancel-friction/examples.ts'
import {confirming, counters, elsewhere, reasons} from './cancel-friction/phrases.ts'

const messages = {
  reasons: 'They asked to leave and “{match}” holds them up: confirm the cancellation first, then ask.',
  counters: 'They asked to leave and “{match}” bargains: confirm the cancellation first, then mention it.',
  elsewhere: 'They asked you to cancel and “{match}” sends them off: cancel it for them, or pass it on yourself.',
} as const

export default defineRule({
  id: 'cancel-friction',
  group: 'apology',
  summary: 'Let people go when they ask to.',
  why: 'Whoever wants to leave and is held up leaves for good; whoever is let go with a good word may come back (tip 39).',
  severity: 'warning',
  needs: ['customer.message'],
  phrases: {reasons, counters, elsewhere, confirming},
  examples,
  *check(document, _options, find) {
    if (!document.customerMessage?.has('cancellation')) return
    const confirmed = find('confirming')[0]?.start ?? Infinity
    for (const list of ['reasons', 'counters', 'elsewhere'] as const) {
      const places = find(list)
      for (const [index, {start, end, sentence}] of places.entries()) {
        // “Before you go, I can offer you …”: what follows is the bargain.
        if (list === 'counters' && isOpener(document, start, end) && places[index + 1]?.sentence === sentence) continue
        if (start > confirmed || (list === 'elsewhere' && isForSomethingElse(document, start))) continue
        const words = document.prose.slice(start, end).replace(/\s+/g, ' ')
        yield {at: {start, end}, message: messages[list].replace('{match}', () => words)}
      }
    }
  },
})

const isOpener = ({prose}: Document, start: number, end: number): boolean =>
  /^(?:before|if) you\b/i.test(prose.slice(start, end))

/** “If you have questions, call us” and “alternatively, …” leave them the way that they asked for. */
function isForSomethingElse({prose, sentences}: Document, start: number): boolean {
  const sentence = sentences.find((each) => each.start <= start && start < each.end)
  const before = prose.slice(sentence?.start ?? start, start + 14)
  // “If you still want to cancel, you’ll have to come in.”
  if (/^\W*if you\b[^.!?]*\b(?:still|cancel\w*|leave|leaving|go ahead)\b/i.test(before)) return false
  return /^(?:\W*)(?:if|should|alternatively|or\b|otherwise|for (?:any|more|further))/i.test(before)
}

import {type Document, defineRule, type Finding} from '../../src/rule/index.ts'
import {phoneCandidates} from './phone-format/candidates.ts'
import {regions} from './phone-format/regions.ts'

export default defineRule({
  id: 'phone-format',
  group: 'wording',
  summary: 'Write telephone numbers one way.',
  why: 'Numbers that look alike are read, compared and dialled without a second look; a style guide says how (tip 8).',
  severity: 'warning',
  repair: 'safe',
  options: {
    region: {
      type: 'choice',
      default: 'none',
      choices: ['none', ...regions],
      about: 'Where numbers without a country’s prefix belong to. Without a region the rule is silent.',
    },
    format: {
      type: 'choice',
      default: 'international',
      choices: ['international', 'national', 'e164'],
      about:
        'international: +44 20 7946 0018. national: 020 7946 0018, and numbers of other countries internationally. e164: +442079460018.',
    },
  },
  examples: [
    {good: 'Call us on 020 7946 0018.'},
    {good: 'Call us on +44 20 7946 0018.', options: {region: 'GB'}},
    {good: 'Call us on 020 7946 0018 or +1 415 555 2671.', options: {region: 'GB', format: 'national'}},
    {good: 'Call us on +442079460018.', options: {region: 'GB', format: 'e164'}},
    {bad: 'Call us on «020 7946 0018».', fixed: 'Call us on +44 20 7946 0018.', options: {region: 'GB'}},
    {bad: 'Our helpline: «(020) 79460018»', fixed: 'Our helpline: +44 20 7946 0018', options: {region: 'GB'}},
    {
      bad: 'Call us on «02079460018», or «+44 (0)20 7946 0018».',
      fixed: 'Call us on 020 7946 0018, or +44 (0)20 7946 0018.',
      options: {region: 'GB', format: 'national'},
    },
    {
      bad: 'Ring me on «415.555.2671», I’m in until six.',
      fixed: 'Ring me on (415) 555-2671, I’m in until six.',
      options: {region: 'US', format: 'national'},
    },
    {bad: 'Call «+91 8047186397».', fixed: 'Call +91 80 4718 6397.', options: {region: 'IN'}},
    {bad: 'Dial «0044 20 7946 0018» from Paris.', fixed: 'Dial +44 20 7946 0018 from Paris.', options: {region: 'FR'}},
    {good: 'Freephone 0800 496 0000 works in the UK alone.', options: {region: 'GB'}},
    {good: 'Your order 020 7946 0018 left on 2024-05-12.', options: {region: 'GB'}},
    {good: 'Invoice 4155552671 is for $415,555.26, card 4111 1111 1111 1111.', options: {region: 'US'}},
    {good: 'The number 4155552671 is in the list.', options: {region: 'US'}},
    {
      good: 'See https://acme.test/4155552671 or `415-555-2671`, from 12.05.2024 to 14.05.2024.',
      options: {region: 'US'},
    },
    {good: 'Tracking number 415-555-2671, reference (415) 555-2671.', options: {region: 'US'}},
    {good: 'Call extension 4711.', options: {region: 'US'}},
  ],
  *check(document, {region, format}): Iterable<Finding> {
    const {phone} = document.engines
    if (region === 'none' || !phone) return
    for (const {at, written} of candidatesOf(document)) {
      const number = phone(written, region)
      if (!number || (format !== 'national' && isLocalOnly(written, number.callingCode))) continue
      const wanted = format === 'national' && number.isForeign ? number.international : number[format as 'national']
      if (written.replace(/[\u00a0 ]/g, ' ') === wanted) continue
      yield {
        at,
        message: `We write “${written}” as “${wanted}”.`,
        suggestions: [{text: wanted, safety: 'safe'}],
      }
    }
  },
})

/** Free and shared-cost numbers that cannot be dialled from abroad, so that a country's prefix would break them; in North America they can. */
const isLocalOnly = (written: string, callingCode: string): boolean =>
  callingCode !== '1' && /^(?:0?80[08]|084[3-5]|087[0-3]|0900|1[38]00|1860)/.test(written.replace(/[\s().\-–‑/]/g, ''))

function* candidatesOf({prose, blocks, atoms}: Document) {
  let next = 0
  for (const block of blocks) {
    for (const {start, end} of phoneCandidates(prose.slice(block.start, block.end))) {
      const at = {start: block.start + start, end: block.start + end}
      while (next < atoms.length && atoms[next]!.end <= at.start) next++
      const atom = atoms[next]
      if (!atom || atom.start >= at.end) yield {at, written: prose.slice(at.start, at.end)}
    }
  }
}

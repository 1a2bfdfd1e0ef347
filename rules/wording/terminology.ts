import {
  defineRule,
  type Finding,
  fillSwap,
  type PhraseEntry,
  type PhraseMatch,
  type Swaps,
  swapsOf,
} from '../../src/rule/index.ts'

export default defineRule({
  id: 'terminology',
  group: 'wording',
  summary: 'Use the team’s own words.',
  why: 'A team that calls a thing by one name is understood at once, and sounds like itself (tip 8).',
  severity: 'warning',
  repair: 'safe',
  options: {
    terms: {
      type: 'swaps',
      default: {},
      about: 'Words to avoid, each with the word to use: one, several to choose from, or none. In the guide: `terms`.',
    },
    names: {type: 'list', default: [], about: 'Product names in their exact spelling. In the guide: `product`.'},
  },
  phrases: ({terms, names}) => ({avoid: avoidEntries(terms), names: names.map(nameEntry)}),
  examples: [
    {good: 'Your conversation is number 12.', options: {terms: {ticket: 'conversation'}}},
    {
      bad: 'Your «ticket» is open, and your other «tickets» are closed.',
      fixed: 'Your conversation is open, and your other conversations are closed.',
      options: {terms: {ticket: 'conversation'}},
    },
    {
      bad: '«Tickets» are answered in a day.',
      fixed: 'Conversations are answered in a day.',
      options: {terms: {ticket: 'conversation'}},
    },
    {bad: 'Our «agents» are here.', options: {terms: {agent: ['specialist', 'person']}}},
    {bad: 'This is «cheap».', options: {terms: {cheap: null}}},
    {bad: 'Try «acme cloud» today.', fixed: 'Try Acme Cloud today.', options: {names: ['Acme Cloud']}},
    {bad: '«Iphone» cases are in.', fixed: 'iPhone cases are in.', options: {names: ['iPhone']}},
    {good: 'Acme Cloud’s status page is green.', options: {names: ['Acme Cloud']}},
    {good: 'See https://acme.test/acme-cloud or press “acme cloud”.', options: {names: ['Acme Cloud']}},
    {good: 'Open `ticket.json`.', options: {terms: {ticket: 'conversation'}}},
  ],
  *check(document, _options, find): Iterable<Finding> {
    for (const match of find('avoid')) yield avoided(match, document.prose)
    for (const match of find('names')) {
      const written = document.prose.slice(match.start, match.end)
      const name = swapsOf(match.entry)[0]!
      if (written.startsWith(name)) continue
      yield {
        at: {start: match.start, end: match.start + lengthOfName(written)},
        message: `“${written}” is spelled “${name}”.`,
        suggestions: [{text: name, safety: 'safe'}],
      }
    }
  },
})

function avoided(match: PhraseMatch, prose: string): Finding {
  const written = prose.slice(match.start, match.end)
  const swaps = swapsOf(match.entry).map((swap) => fillSwap(swap, match, prose))
  const safety = swaps.length === 1 ? 'safe' : 'review'
  const instead = swaps.map((swap) => `“${swap}”`).join(' or ')
  return {
    at: {start: match.start, end: match.end},
    message: instead ? `We don’t say “${written}”: write ${instead}.` : `We don’t say “${written}”: find another word.`,
    suggestions: swaps.map((text) => ({text, safety})),
  }
}

/** A term stands for its plural as well, where both it and its replacement are plain words. */
function avoidEntries(terms: Swaps): readonly PhraseEntry[] {
  return Object.entries(terms).flatMap(([match, use]) => {
    const swaps = use === null ? [] : typeof use === 'string' ? [use] : use
    const plural = {match: pluralOf(match), swap: swaps.map(pluralOf)}
    const isPlain = [match, ...swaps].every((words) => /^[\p{L} ’'-]*\p{L}{2}$/u.test(words) && !/s$/.test(words))
    return [{match, swap: swaps}, ...(isPlain ? [plural] : [])]
  })
}

function pluralOf(words: string): string {
  if (/[^aeiou]y$/i.test(words)) return `${words.slice(0, -1)}ies`
  return /(?:x|z|ch|sh)$/i.test(words) ? `${words}es` : `${words}s`
}

const nameEntry = (name: string): PhraseEntry => ({match: [asPattern(name), `${asPattern(name)}'s`], swap: name})

/** A name may hold letters that mean something in a pattern; they part words like a space. */
const asPattern = (name: string): string => name.replace(/[()[\]|*@^$~,]+/g, ' ').trim()

const lengthOfName = (written: string): number => written.replace(/[’']s$/i, '').length

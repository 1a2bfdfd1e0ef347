import {type Document, type PhraseMatch, type Suggestion, startsWithCapital} from '../../../src/rule/index.ts'

const longestThing = 8
const startsThing = /^(?:the|a|an|your|his|her|their)$/i
const startsSomethingElse =
  /^(?:when|while|so|and|or|but|because|if|as|before|after|since|then|for|to|in|at|on|that|this|with)$/i

/** “You forgot to attach the receipt.” → “What would help now is the receipt.” */
export function whatWouldHelp(document: Document, match: PhraseMatch): readonly Suggestion[] {
  const thing = thingAfter(document, match)
  if (thing === undefined || !startsThing.test(thing.first)) return []
  return rewrite(document, match, thing.end, `what would help now is ${thing.text}`)
}

/** “You entered the wrong postcode.” → “There may be a slip in the postcode.” */
export function aSlip(document: Document, match: PhraseMatch): readonly Suggestion[] {
  const thing = thingAfter(document, match)
  if (thing === undefined || startsSomethingElse.test(thing.first)) return []
  const words = document.prose.slice(match.start, match.end)
  const isTyped =
    /\b(?:entered|typed|keyed|put|gave|given|provided|submitted|filled|wrote|written|supplied|entering|typing)\b/i
  const chosen = /\b(selected|chosen?|picked|ordered|booked|bought|purchased|used|installed|downloaded|opened)\b/i
  if (isTyped.test(words)) return rewrite(document, match, thing.end, `there may be a slip in the ${thing.text}`)
  const [verb] = chosen.exec(words) ?? []
  if (verb === undefined) return []
  const participle = /^chose$/i.test(verb) ? 'chosen' : verb.toLowerCase()
  const isMany = /[^s]s$/.test(thing.text)
  const it = isMany ? `other ${thing.text} were` : `a different ${thing.text} was`
  return rewrite(document, match, thing.end, `it looks as if ${it} ${participle}`)
}

interface Thing {
  readonly text: string
  readonly first: string
  readonly end: number
}

/** What the words are about: all up to the end of the clause, when that is near. */
function thingAfter({words, prose}: Document, match: PhraseMatch): Thing | undefined {
  let begin = match.afterWord
  while (/^(?:us|me|with)$/i.test(words[begin]?.text ?? '')) begin++
  let after = begin
  const first = words[begin]
  if (first === undefined || first.before !== 'joined' || first.sentence !== match.sentence) return undefined
  while (words[after]?.before === 'joined' && words[after]!.sentence === match.sentence) after++
  const rest = words.slice(begin, after)
  if (rest.length > longestThing) return undefined
  if (rest.slice(1).some(({text}) => startsSomethingElse.test(text))) return undefined
  const {end} = rest.at(-1)!
  return {text: prose.slice(first.start, end), first: first.text, end}
}

/** Only where the clause begins with the match: “because you …” needs more than a new half. */
function rewrite({words, prose}: Document, match: PhraseMatch, end: number, text: string): readonly Suggestion[] {
  const before = words[match.firstWord]!.before
  const previous = words[match.firstWord - 1]?.text.toLowerCase()
  if (before === 'joined' && previous !== 'but' && previous !== 'and' && previous !== 'so') return []
  const isCapital = startsWithCapital(prose.slice(match.start, match.end))
  const written = isCapital ? text[0]!.toUpperCase() + text.slice(1) : text
  return [{text: written, at: {start: match.start, end}}]
}

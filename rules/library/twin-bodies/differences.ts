import type {Body, SaidFact, SaidSentence} from './read-body.ts'
import {likeness, saysNoOtherwise} from './words.ts'

/** Where two bodies say different things: what each says, or what only one of them says. */
export type Difference =
  | {readonly kind: 'other'; readonly one: SaidFact; readonly other: SaidFact}
  | {readonly kind: 'negation'; readonly one: SaidSentence; readonly other: SaidSentence}
  | {readonly kind: 'missing'; readonly in: 'one' | 'other'; readonly said: SaidFact | SaidSentence}

/** Sentences this much alike are the same sentence, told twice. */
const same = 0.5
/** For what one of them lacks or denies, they have to be still more alike. */
const closelySame = 0.75
/** Bodies of about the same length should say everything twice; a shorter one may leave things out. */
const alikeLengths = 0.6

/** Compares two bodies of a reply. */
export function differences(one: Body, other: Body): readonly Difference[] {
  const [ofOne, ofOther] = [unanswered(one, other), unanswered(other, one)]
  const pairs = contradictions(one, other, ofOne, ofOther)
  const told = new Set<SaidFact>(pairs.flatMap((pair) => [pair.one, pair.other]))
  const areAlike = Math.min(one.length, other.length) >= alikeLengths * Math.max(one.length, other.length, 1)
  const missing = areAlike
    ? [
        ...missingFacts(ofOne, one, other, 'other', told),
        ...missingFacts(ofOther, other, one, 'one', told),
        ...missingSentences(one, other, 'other'),
        ...missingSentences(other, one, 'one'),
      ]
    : missingLinks(ofOne, other, told)
  return [...pairs, ...negations(one, other), ...missing]
}

/** The facts of a body that the other does not say in any way. */
const unanswered = (body: Body, other: Body): readonly SaidFact[] =>
  body.facts.filter(
    (fact) =>
      !fact.isLoose &&
      !other.facts.some((answer) => answers(fact, answer)) &&
      !(fact.kind === 'field' && other.source.includes(fact.keys[0]!)),
  )

/** Amounts are compared with amounts whatever they count: “$20” and “20 dollars”, “three steps” and “3”. */
const isAmount = ({kind}: SaidFact): boolean => kind === 'number' || kind === 'sum' || kind === 'percent'

function answers(fact: SaidFact, answer: SaidFact): boolean {
  if (
    fact.kind !== answer.kind &&
    !(isAmount(fact) && isAmount(answer) && (fact.kind === 'number' || answer.kind === 'number'))
  )
    return false
  return fact.keys.some((key) => answer.keys.includes(key))
}

type Contradiction = Extract<Difference, {kind: 'other'}>

/** Pairs of facts that stand for each other: in the same sentence, or alone of their kind. */
function contradictions(
  one: Body,
  other: Body,
  ofOne: readonly SaidFact[],
  ofOther: readonly SaidFact[],
): readonly Contradiction[] {
  const used = new Set<SaidFact>()
  return ofOther.flatMap((fact): readonly Contradiction[] => {
    const rivals = ofOne.filter((each) => each.kind === fact.kind && !used.has(each))
    const aligned =
      fact.sentence === undefined ? undefined : mostLike(other.sentences[fact.sentence]!, one.sentences, same)
    const rival =
      rivals.find(({sentence}) => sentence !== undefined && sentence === aligned) ??
      (isAlone(fact, ofOther, rivals) ? rivals[0] : undefined)
    if (rival === undefined) return []
    used.add(rival)
    return [{kind: 'other', one: rival, other: fact}]
  })
}

/** Lone numbers must count the same thing to be each other's. */
function isAlone(fact: SaidFact, all: readonly SaidFact[], rivals: readonly SaidFact[]): boolean {
  const [rival, ...more] = rivals
  if (rival === undefined || more.length > 0 || all.filter(({kind}) => kind === fact.kind).length > 1) return false
  return fact.kind !== 'number' || (fact.unit === rival.unit && fact.unit !== '')
}

function mostLike({words}: SaidSentence, sentences: readonly SaidSentence[], least: number): number | undefined {
  let best: number | undefined
  let most = least
  for (const [index, sentence] of sentences.entries()) {
    const share = likeness(words, sentence.words)
    if (share < most || (share === most && best !== undefined)) continue
    best = index
    most = share
  }
  return best
}

function negations(one: Body, other: Body): readonly Difference[] {
  return other.sentences.flatMap((sentence): readonly Difference[] => {
    const index = sentence.words.size < 3 ? undefined : mostLike(sentence, one.sentences, closelySame)
    const twin = index === undefined ? undefined : one.sentences[index]!
    if (!twin || twin.isNegative === sentence.isNegative) return []
    const positive = twin.isNegative ? sentence : twin
    return saysNoOtherwise(positive.words) ? [] : [{kind: 'negation', one: twin, other: sentence}]
  })
}

type Missing = Extract<Difference, {kind: 'missing'}>

/** Facts that are gone from a sentence that is there otherwise. */
function missingFacts(
  facts: readonly SaidFact[],
  body: Body,
  other: Body,
  where: Missing['in'],
  told: ReadonlySet<SaidFact>,
): readonly Missing[] {
  return facts.flatMap((said): readonly Missing[] => {
    if (told.has(said) || said.kind === 'weekday') return []
    const isGone =
      said.sentence === undefined
        ? lacksLink(said, other)
        : mostLike(body.sentences[said.sentence]!, other.sentences, closelySame) !== undefined
    return isGone ? [{kind: 'missing', in: where, said}] : []
  })
}

const missingLinks = (facts: readonly SaidFact[], other: Body, told: ReadonlySet<SaidFact>): readonly Missing[] =>
  facts
    .filter((said) => !told.has(said) && lacksLink(said, other))
    .map((said) => ({kind: 'missing', in: 'other', said}))

/** The words are there, and nowhere to go: “Read our guide”. */
const lacksLink = ({kind, label = ''}: SaidFact, other: Body): boolean =>
  kind === 'link' &&
  label.length >= 4 &&
  !other.facts.some((fact) => fact.kind === 'link' || fact.kind === 'field') &&
  other.sentences.some(({text}) => text.toLowerCase().includes(label))

/** An instruction that the other body has in no words, while it has nothing of its own instead. */
function missingSentences(body: Body, other: Body, where: Missing['in']): readonly Missing[] {
  const hasItsOwn = other.sentences.some((sentence) => mostLike(sentence, body.sentences, same) === undefined)
  if (hasItsOwn || other.sentences.length === 0) return []
  const all = new Set(other.sentences.flatMap(({words}) => [...words]))
  return body.sentences
    .filter(({isInstruction, words}) => isInstruction && words.size >= 4 && shareIn(words, all) < 0.6)
    .filter((sentence) => mostLike(sentence, other.sentences, 0.34) === undefined)
    .map((said) => ({kind: 'missing', in: where, said}))
}

const shareIn = (words: ReadonlySet<string>, all: ReadonlySet<string>): number =>
  [...words].filter((word) => all.has(word)).length / words.size

import {type Document, defineRule, type Finding, type PhraseMatch, type Sentence} from '../../src/rule/index.ts'
import {examples} from './buried-answer/examples.ts'
import {pitch, runUp, turns} from './buried-answer/run-up.ts'

const shortest = 60

export default defineRule({
  id: 'buried-answer',
  group: 'structure',
  summary: 'Start with the answer.',
  why: 'Somebody whose thing is broken reads for the fix; kind words, caveats and terms before it only make them wait (tip 21).',
  severity: 'warning',
  needs: ['customer.message'],
  options: {
    max: {type: 'integer', default: 3, min: 1, max: 20, about: 'Sentences at the most before the answer.'},
  },
  phrases: {runUp, pitch, turns},
  examples,
  *check(document, {max}, find): Iterable<Finding> {
    if (document.words.length < shortest || !document.customerMessage?.has('trouble', 'bug', 'question', 'request'))
      return
    const courtesies = sentencesBeforeAnswer(document, sentencesOf(find('runUp')), sentencesOf(find('pitch')))
    const before = courtesies.length > max ? courtesies : sentencesBeforeTurn(document, find('turns')[0])
    const count = before.filter((sentence) => !sentence.does('question')).length
    if (count <= max) return
    yield {
      at: {start: before[0]!.start, end: before.at(-1)!.end},
      message: `${count} sentences stand before the answer: start with what you found or what they can do, and keep what is still needed for later.`,
    }
  },
})

const sentencesOf = (matches: readonly PhraseMatch[]): ReadonlySet<number> =>
  new Set(matches.map(({sentence}) => sentence))

/** Advice that everybody gets: “we always recommend that you compare the plans”. */
const general =
  /\b(?:always|generally|usually|normally) (?:recommend|advise|suggest|encourage|ask|tell)\b|\bworth (?:mentioning|noting|knowing)\b|\b(?:important|please|kindly) (?:to )?(?:note|remember|be aware)\b/i

/** What stands before “With regard to your booking, …”, where none of it does anything for them. */
function sentencesBeforeTurn({sentences}: Document, turn: PhraseMatch | undefined): readonly Sentence[] {
  if (!turn) return []
  const before = sentences
    .slice(0, turn.sentence)
    .filter((sentence) => !(sentence.does('greeting') && sentence.length < 6))
  const isAnswered = before.some(
    (sentence) =>
      sentence.block.kind !== 'text' ||
      sentence.does('refusal', 'alternative', 'transfer') ||
      (sentence.does('action', 'instruction') && /\byour?\b/i.test(sentence.text) && !general.test(sentence.text)),
  )
  return isAnswered ? [] : before
}

/**
 * The sentences at the start that are courtesies, caveats, policy or pitch, and questions among them. What is none of these may be the answer
 * itself, told as a plain fact, and ends the run-up.
 */
function sentencesBeforeAnswer(
  document: Document,
  runUps: ReadonlySet<number>,
  pitches: ReadonlySet<number>,
): readonly Sentence[] {
  const before: Sentence[] = []
  for (const sentence of document.sentences) {
    if (sentence.does('greeting') && sentence.length < 6) continue
    if (pitches.has(sentence.index) || /\d ?% off\b/i.test(sentence.text)) {
      before.push(sentence)
      continue
    }
    if (sentence.does('action', 'instruction', 'refusal', 'alternative', 'transfer')) break
    if (sentence.block.kind !== 'text') break
    if (
      !sentence.does('thanks', 'apology', 'empathy', 'restatement', 'question', 'offer') &&
      !runUps.has(sentence.index)
    )
      break
    before.push(sentence)
  }
  return before
}

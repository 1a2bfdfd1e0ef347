import {type Document, defineRule, fillSwap, type PhraseMatch, swapsOf} from '../../src/rule/index.ts'
import {agentless, nobody} from './evasive-voice/agentless.ts'
import {wider} from './evasive-voice/agentless-examples.ts'
import {examples} from './evasive-voice/examples.ts'
import {
  doings,
  mishaps,
  mistakes,
  notDone,
  notDoneMany,
  ours,
  seeming,
  things,
  undone,
} from './evasive-voice/phrases.ts'

const lists = ['mistakes', 'seeming', 'notDone', 'notDoneMany', 'undone', 'nobody', 'agentless', 'ours']
/** These speak only behind what the earlier lists found. */
const laterLists = new Set(['notDoneMany', 'ours'])

/** Makes what follows a condition, or the words of an error message. */
const condition =
  /\b(?:if|whether|in case|unless|when(?:ever)?|once|until|says?|reads?|shows?|why|how|avoid|sure)\b[^.!?;:,]{0,40}$/i
const owner =
  /\b(?:by|on|from|at|of) (?:us|me|our|my|ours)\b|\b(?:our|my) (?:mistake|fault|error|end|side|part|bug)\b|\b(?:we|I)(?: have|’ve|'ve)? (?:made|broke|sent|forgot|missed|messed)\b|[:;–—]\s*(?:we|I)\b/i

export default defineRule({
  id: 'evasive-voice',
  group: 'apology',
  summary: 'Say who made the mistake.',
  why: '“Mistakes were made” hides the one who made them; customers forgive a fault that is owned, and not one that nobody had (tip 22).',
  severity: 'warning',
  repair: 'review',
  phrases: {mistakes, seeming, notDone, notDoneMany, undone, nobody, agentless, ours},
  examples: [...examples, ...wider],
  *check(document, _options, find) {
    let told = -1
    const taken = new Set<number>()
    for (const list of lists) {
      const matches = find(list)
      if (matches.length > 0 && list === 'agentless' && !isHurt(document)) continue
      for (const match of matches) {
        if (laterLists.has(list) && match.start < told) continue
        if (wordsOf(match).some((word) => taken.has(word))) continue
        if (!isOnTopic(document, match, list) || isConditional(document, match) || isOwned(document, match)) continue
        const words = document.prose.slice(match.start, match.end)
        const [swap] = swapsOf(match.entry).map((each) => fillSwap(each, match, document.prose))
        const advice = swap ? `write “${swap}”` : 'say who did it, and what you are doing about it'
        told = Math.max(told, match.end)
        for (const word of wordsOf(match)) taken.add(word)
        yield {
          at: {start: match.start, end: match.end},
          message: `“${words}” leaves out who did it: ${advice}.`,
          suggestions: swap ? [{text: swap}] : [],
          ...(match.entry.severity && !isShrug(document, words) ? {severity: match.entry.severity} : {}),
        }
      }
    }
  },
})

/** The indexes of its words. */
const wordsOf = ({firstWord, afterWord}: PhraseMatch): readonly number[] =>
  Array.from({length: afterWord - firstWord}, (_, index) => firstWord + index)

const ownedUp =
  /\b(?:we|I)(?:['’]ve| have)? (?:forgot|missed|messed|overlooked|made|broke|lost|sent|failed|got|let|should|mixed|packed|charged|dropped|slipped)\b|\b(?:our|my) (?:own )?(?:mistake|fault|error|slip|oversight|bad|doing|failure|side|end)\b|\b(?:on|by|down to) (?:us|me)\b/i

/** Somebody is in trouble, and the reply owns nothing. */
const isHurt = ({customerMessage, prose, context}: Document): boolean =>
  context.channel !== 'forum' &&
  (customerMessage?.mood === 'upset' || customerMessage?.has('trouble', 'bug', 'vague-complaint') === true) &&
  !ownedUp.test(prose)

/** Of what merely seems, only what the company itself sends, books or keeps. */
function isOnTopic({prose}: Document, {captures}: PhraseMatch, list: string): boolean {
  if (list !== 'notDone' && list !== 'notDoneMany' && list !== 'undone') return true
  const [thing, done] = captures.slice(-2).map(({start, end}) => prose.slice(start, end).toLowerCase())
  return things.has(thing!) && (list === 'undone' ? mishaps : doings).has(done!)
}

/** “These things happen”, told to somebody who is in trouble. */
const isShrug = ({customerMessage}: Document, words: string): boolean =>
  /\bthings\b.*\bhappen/i.test(words) &&
  (customerMessage?.mood === 'upset' || customerMessage?.has('trouble', 'bug', 'vague-complaint') === true)

const isConditional = ({prose, sentences}: Document, {start, sentence}: PhraseMatch): boolean =>
  condition.test(prose.slice(sentences[sentence]!.start, start))

/** “An error was made by our warehouse” has an owner. */
const isOwned = ({sentences}: Document, {sentence}: PhraseMatch): boolean => owner.test(sentences[sentence]!.text)

import {type Channel, channels} from '../../document/draft.ts'
import type {Swaps} from '../../rule/index.ts'
import type {Signer} from './closing.ts'
import type {Habits} from './habits.ts'

/** What a team says of itself. */
export interface Answers {
  readonly voice: 'friendly' | 'formal'
  /** By which channels it answers; at least one. */
  readonly channels: readonly Channel[]
  /** What stands under its replies when they are written; `nobody`: the help desk adds it. */
  readonly signer: Signer
  /** Words to avoid, with what to write instead. */
  readonly terms: Swaps
}

/** As in most replies, and in enough of them to say so. */
const leastReplies = 10
const leastShare = 0.8

/**
 * What the replies themselves answer; a team is asked, or takes it. That a person signs is proposed in any case: replies
 * without a name are what the rule is for.
 */
export function proposedAnswers({openers, channels: known, terms}: Habits): Answers {
  const greeted = openers.reduce((sum, {replies: count}) => sum + count, 0)
  const dear = openers.find(({text}) => text === 'Dear')?.replies ?? 0
  return {
    voice: greeted >= leastReplies && dear >= greeted * leastShare ? 'formal' : 'friendly',
    channels: known.length > 0 ? channels.filter((each) => known.some(({text}) => text === each)) : ['email'],
    signer: 'person',
    terms: Object.fromEntries(terms.filter(({isClear}) => isClear).map(({avoid, use}) => [avoid.text, use.text])),
  }
}

/** Longer ones are no words. */
const longestWording = 80

/**
 * Reads words to avoid as a person types them: `ticket = conversation, agent = specialist or colleague, cheap`.
 *
 * @returns The words, or what is wrong in a sentence.
 */
export function readWords(line: string): {readonly terms: Swaps} | {readonly fault: string} {
  const terms: Record<string, string | readonly string[] | null> = Object.create(null)
  for (const part of line.split(/[,;\n]/).map((each) => each.trim())) {
    if (part === '') continue
    const [avoid = '', use, ...more] = part.split(/\s*(?:=|→|->)\s*/)
    if (avoid === '' || use === '' || more.length > 0) return {fault: `“${part}”: write a word, or word = other word.`}
    if (part.length > longestWording * 2) return {fault: `“${part.slice(0, 30)}…” is too long for a word.`}
    const swaps = use?.split(/\s+or\s+/) ?? []
    terms[avoid] = swaps.length === 0 ? null : swaps.length === 1 ? swaps[0]! : swaps
  }
  return {terms: {...terms}}
}

/** Words to avoid as a person types them. */
export const writeWords = (terms: Swaps): string =>
  Object.entries(terms)
    .map(([avoid, use]) => (use === null ? avoid : `${avoid} = ${[use].flat().join(' or ')}`))
    .join(', ')

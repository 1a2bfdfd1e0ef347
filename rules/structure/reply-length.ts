import {type Document, defineRule, type Finding, type Range, type Sentence} from '../../src/rule/index.ts'

/** Words at the most by channel: a screen of e-mail, three or four chat bubbles, a post of 280 characters, two text messages, a store answer. */
const longest = {email: 220, chat: 150, social: 60, sms: 50, review: 100, forum: 250} as const

const placeOf = {
  email: 'in an e-mail',
  chat: 'in a chat',
  social: 'in a post',
  sms: 'in a text message',
  review: 'under a review',
  forum: 'in a forum',
} as const

export default defineRule({
  id: 'reply-length',
  group: 'structure',
  summary: 'Be brief but not brusque.',
  why: 'Long replies are skipped and two-word replies sound cross; the length between them is read (tip 3).',
  severity: 'warning',
  needs: ['channel', 'turn'],
  options: {
    max: {
      type: 'integer',
      default: 0,
      min: 0,
      max: 5000,
      about: `Words at the most; 0 takes the channel’s own: ${Object.entries(longest)
        .map(([channel, words]) => `${channel} ${words}`)
        .join(', ')}.`,
    },
    min: {
      type: 'integer',
      default: 4,
      min: 0,
      max: 100,
      about: 'A first reply by e-mail with fewer words, and without a greeting, thanks or an offer, is brusque.',
    },
  },
  examples: [
    {good: 'Your lamp left our warehouse this morning and should be with you on Friday.'},
    {good: 'You’re welcome!'},
    {good: 'Done.', context: {channel: 'chat', turn: 4}},
    {good: 'Hi Ann, done!'},
    {bad: '«»Not ours.'},
    {
      bad: 'Hi Ann,\n\n«We looked at the order and at the parcel and at the label on it.»\n\nIt left today.',
      options: {max: 15},
    },
  ],
  *check(document, {max, min}): Iterable<Finding> {
    const channel = document.context.channel ?? 'email'
    const most = max || longest[channel]
    const count = document.printedLength
    // A tenth more is nothing that a reader would notice.
    if (count > most * 1.1) {
      const at = whereToCut(document)
      yield {
        at: at.range,
        message: `${count} words are long ${placeOf[channel]}, where ${most} are plenty: ${at.advice}`,
      }
    } else if (count > 0 && count < min && document.isFirstEmail && isBrusque(document)) {
      const start = document.sentences[0]!.start
      yield {
        at: {start, end: start},
        message: 'So short sounds cross: add a greeting, or a word about what happens next.',
      }
    }
  },
})

const isBrusque = (document: Document): boolean =>
  document.greeting === undefined &&
  !document.does('greeting', 'thanks', 'offer', 'apology') &&
  !/welcome|pleasure/i.test(document.prose)

/** The place that gives most when it is cut: a second apology, a long run-up, else the longest paragraph. */
function whereToCut(document: Document): {range: Range; advice: string} {
  const [, again] = document.doing('apology')
  if (again) return {range: again, advice: 'one apology is enough, and this is the second.'}
  const runUp = sentencesBeforeAnswer(document)
  if (runUp.length > 3) return {range: span(runUp), advice: 'start with the answer, and cut the run-up.'}
  const longestParagraph = paragraphs(document).sort((a, b) => wordsOf(b) - wordsOf(a))[0] ?? document.sentences
  return {range: span(longestParagraph), advice: 'this paragraph is the longest, and a link or a list can carry it.'}
}

function sentencesBeforeAnswer({sentences}: Document): readonly Sentence[] {
  const answer = sentences.findIndex((sentence) =>
    sentence.does('action', 'instruction', 'refusal', 'alternative', 'question'),
  )
  return answer < 0 ? [] : sentences.slice(0, answer).filter((sentence) => !sentence.does('greeting'))
}

function paragraphs({sentences}: Document): (readonly Sentence[])[] {
  const groups: Sentence[][] = []
  for (const sentence of sentences) {
    const previous = groups.at(-1)?.at(-1)
    const isNew =
      previous === undefined || (previous.blockIndex !== sentence.blockIndex && sentence.block.startsParagraph)
    if (isNew) groups.push([sentence])
    else groups.at(-1)!.push(sentence)
  }
  return groups
}

const wordsOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, {length}) => sum + length, 0)
const span = (sentences: readonly Sentence[]): Range => ({start: sentences[0]!.start, end: sentences.at(-1)!.end})

import {bySentence, type Document, type Find, type PhraseMatch, type Sentence} from '../../../src/rule/index.ts'

/** How many words may stand between what is to come and its “soon”. */
const farthest = 9

/** What is to come with the “soon” or “some day” that follows it, as one match; not what a condition or a purpose brings. */
export function dateless(document: Document, find: Find): readonly PhraseMatch[] {
  const times = bySentence(find('someDay'))
  return find('futures').flatMap((future) => {
    const time = times
      .get(future.sentence)
      ?.find(({firstWord}) => firstWord >= future.afterWord - 1 && firstWord <= future.afterWord + farthest)
    if (!time || isUnowned(document, future) || isOpenly(document, future)) return []
    return [{...future, end: Math.max(future.end, time.end), afterWord: Math.max(future.afterWord, time.afterWord)}]
  })
}

/** How far back a condition is looked for, in UTF-16 code units. */
const reach = 160

const unowned = /\b(?:if|once|so that|whether|you|u|they said|in case) [^,;]*$|\b(?:working on|looking into)\b/i

/** Somebody else’s future, or one on a condition. */
const isUnowned = ({sentences, prose}: Document, {sentence, start}: PhraseMatch): boolean =>
  unowned.test(prose.slice(Math.max(sentences[sentence]!.start, start - reach), start))

const noDate =
  /\b(?:no|not|cannot|can['’]?t|don['’]?t|isn['’]?t|unable)\b[^.!?]{0,50}\b(?:date|dates|time ?frames?|timelines?|time ?scales?|eta|estimate)\b/i

/** The reply says openly that there is no date yet. */
const isOpenly = ({sentences}: Document, {sentence}: PhraseMatch): boolean => {
  const {text, previous, next} = sentences[sentence]!
  return [text, previous?.text, next?.text].some((each) => each !== undefined && noDate.test(each))
}

const date =
  /\d|\b(?:few|couple of|two|three|four|five|six|seven|ten) (?:business |working )?(?:hours|days|weeks)\b|\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|next (?:week|month)|noon|midnight|\p{L}+day|january|february|march|april|(?:in|by|until) may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/iu
const noDay = /\b(?:some|one|every|any|each|birth|holi|have a \p{L}+ )\s?days?\b|\btoday’?s\b/iu

/** A date in the sentence or the next one makes a hedge a commitment. */
export function isDated({sentences}: Document, {sentence}: PhraseMatch): boolean {
  const here = sentences[sentence]!
  if (/\d[/.]\d/.test(here.text)) return true
  return [here, here.next].some(
    (each) => each?.does('timeframe') && date.test(each.text.replace(noDay, '')) && each.blockIndex === here.blockIndex,
  )
}

const hour =
  /\b(?:by|before|within|until|at|in) (?:noon|lunch|midnight|tonight|the end|an? (?:hour|day|week|minute|few)|\d|\p{L}+day|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu

const saysWhen = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined && (sentence.does('question', 'timeframe') || hour.test(sentence.text))

/** Somebody asks, tells when or does something: the look has begun. */
export function isFollowed({sentences}: Document, {sentence}: PhraseMatch): boolean {
  const here = sentences[sentence]!
  if (here.previous && (here.previous.does('question', 'action') || hour.test(here.previous.text))) return true
  return (
    saysWhen(here) || here.next?.does('question', 'timeframe', 'instruction', 'action') === true || saysWhen(here.next)
  )
}

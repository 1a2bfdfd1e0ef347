import {
  type Document,
  type Finding,
  lettered,
  type Sentence,
  type Suggestion,
  type Word,
} from '../../../src/rule/index.ts'

/** Words that stand in capitals for emphasis only, never as an abbreviation or a name. */
const plainWords = new Set(
  (
    'a i all already always and any anything are as at be because been before but by can cannot could did do does doing done each ever every everything ' +
    'for from get had has have he her his how if in into is it its just know last like made make many may me more most must my never no none not nothing ' +
    'now of off on once one only or our out over own please read really said same say see send she should so still stop than that the their them then there these they ' +
    'this those to told too try twice under until up us use very wait want was we were what when where which who why will with without wrong you your yours yourself ' +
    'clearly obviously repeatedly again first before after everyone nobody yes let listen understand call today immediately don’t can’t won’t didn’t isn’t refund refunds exceptions fault covered correct incorrect responsible impossible possible important mandatory refundable'
  ).split(' '),
)
/** Words that are anger on their own when they shout. */
const angryWords = new Set([
  'already',
  'clearly',
  'obviously',
  'repeatedly',
  'your',
  'you',
  'told',
  'cannot',
  'nothing',
  'wrong',
  'yourself',
])
const isGlad = (text: string): boolean =>
  /\b(?:thanks?|thank you|congrat\w*|happy|welcome|love[ds]?|best|amazing|awesome|wow|yay|sorry|apolog\w*|great|enjoy|sale|free|new|won|birthday|merry|delighted|glad|hooray|worry|excited|regret|fun)\b|\p{Extended_Pictographic}/iu.test(
    text,
  )

const isInCapitals = lettered(({capital}) => `^[${capital}][${capital}’']*$`)
const isCapitals = ({kind, text}: Word): boolean => kind === 'word' && isInCapitals(text)
const isPlain = ({text}: Word): boolean => plainWords.has(text.toLowerCase().replace(/'/g, '’'))
const isLoud = (word: Word): boolean => isCapitals(word) && word.text.length > 1

/** Every word in capitals has them, or one and an apostrophe. */
const hasTwoCapitals = lettered(({capital}) => `[${capital}][${capital}’']`)

/** Words in capitals that no heading, abbreviation, name or direction explains. */
export function* shouted(document: Document): Iterable<Finding> {
  for (const sentence of document.sentences) {
    if (!hasTwoCapitals(sentence.text)) continue
    if (sentence.does('instruction', 'apology', 'thanks', 'greeting')) continue
    const runs = runsOfCapitals(sentence).filter(
      (run) => (isShouting(run) || isCounting(sentence, run)) && !isHeading(document, sentence, run),
    )
    if (runs.length === 0 || isGlad(sentence.text)) continue
    for (const run of runs) {
      const at = {start: run[0]!.start, end: run.at(-1)!.end}
      const words = document.prose.slice(at.start, at.end)
      const message = `Capitals shout: write “${words.toLowerCase()}” in small letters.`
      yield {at, message, suggestions: [inSmallLetters(words, at.start === sentence.start)]}
    }
  }
}

function runsOfCapitals({words}: Sentence): readonly (readonly Word[])[] {
  const runs: Word[][] = []
  let run: Word[] = []
  for (const word of words) {
    if (isCapitals(word) && !word.quoted && (run.length === 0 || word.before === 'joined')) run.push(word)
    else {
      if (run.some(isLoud)) runs.push(run)
      run = isCapitals(word) && !word.quoted ? [word] : []
    }
  }
  if (run.some(isLoud)) runs.push(run)
  return runs.map(withoutI)
}

/** “I” is a capital anywhere: a run neither begins nor ends with it. */
function withoutI(run: readonly Word[]): readonly Word[] {
  const first = run.findIndex(isLoud)
  const last = run.findLastIndex(isLoud)
  return run.slice(first, last + 1)
}

function isShouting(run: readonly Word[]): boolean {
  const plain = run.filter((word) => isLoud(word) && isPlain(word)).length
  if (run.length === 1) return angryWords.has(run[0]!.text.toLowerCase())
  return plain >= 2 || (run.length >= 4 && plain >= 1)
}

const counting = new Set('and twice again both all several three still'.split(' '))
const telling =
  /\b(?:told|said|explained|informed|wrote|written|letters?|reminded|reminders?|asked|warned|emails?|phone)\b/i

/** “As we said in May AND in June”. */
const isCounting = ({text}: Sentence, run: readonly Word[]): boolean =>
  run.length === 1 && counting.has(run[0]!.text.toLowerCase()) && telling.test(text)

/** A line of its own without a full stop is a heading. */
function isHeading({prose}: Document, {block, start, end}: Sentence, run: readonly Word[]): boolean {
  const isWhole = run[0]!.start - block.start < 4 && block.end - run.at(-1)!.end < 3
  return isWhole && end - start < 60 && !/[.!?]\s*$/.test(prose.slice(block.start, block.end))
}

function inSmallLetters(words: string, startsSentence: boolean): Suggestion {
  const small = words.toLowerCase().replace(/\bi\b/g, 'I')
  return {text: startsSentence ? small[0]!.toUpperCase() + small.slice(1) : small}
}

const marks = /\?!+|!+\?+|\?{2,}|!{2,}/g
const scolding =
  /\b(?:already|again|stop|told|wrong|cannot|can['’]?t|never|why|must|have to|need to|fault|won['’]?t|not our|not my|enough|don['’]?t|do not|clearly|read)\b/i

/** “Come again any day!!” invites. */
const inviting = /\b(?:discount|offer|nice|hope|beautiful|come (?:again|back)|see you|visit us|delicious|good news)\b/i

/** “?!”, “??” and “!!” where they scold; joy and thanks may be as loud as they like. */
export function* scoldingMarks(document: Document): Iterable<Finding> {
  if (!/[?!]{2}/.test(document.prose) || document.customerMessage?.mood === 'happy') return
  for (const sentence of document.sentences) {
    const {text, start} = sentence
    if (!/[?!]{2}/.test(text) || isGlad(text) || sentence.does('apology', 'thanks', 'empathy', 'greeting')) continue
    for (const found of text.matchAll(marks)) {
      const asks = found[0].includes('?')
      if (asks ? !/\b(?:you|your|u)\b/i.test(text) : !scolding.test(text) || inviting.test(text)) continue
      const at = {start: start + found.index, end: start + found.index + found[0].length}
      const mark = asks ? '?' : '.'
      yield {
        at,
        message: `“${found[0]}” sounds angry: end on “${mark}”.`,
        suggestions: [{text: mark}],
      }
    }
  }
}

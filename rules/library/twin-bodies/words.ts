/** A sentence's words for comparing: small, contractions written out, negations taken out and told apart. */
export interface SentenceWords {
  readonly words: ReadonlySet<string>
  readonly isNegative: boolean
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/['’]ll$/, ' will'],
  [/['’]ve$/, ' have'],
  [/['’]re$/, ' are'],
  [/['’]m$/, ' am'],
  [/['’]d$/, ' would'],
  [/['’]s$/, ''],
]
const whole: Readonly<Record<string, string>> = {
  'can’t': 'can',
  'won’t': 'will',
  'shan’t': 'shall',
  cannot: 'can',
  cant: 'can',
  wont: 'will',
  dont: 'do',
}

/** The words of a sentence; figures are left to the facts. */
export function sentenceWords(text: string): SentenceWords {
  const words = new Set<string>()
  let isNegative = false
  const phrase = text.replaceAll(
    /\bnot only\b|\bwhy not\b|\bor not\b|\bif not\b|\b(?:do not|don[’']t) (?:hesitate|worry|forget)\b/gi,
    ' ',
  )
  for (const [found] of phrase.toLowerCase().matchAll(/\p{L}+(?:[’']\p{L}+)*/gu)) {
    const word = found.replaceAll("'", '’')
    if (word === 'not' || word === 'never') isNegative = true
    else if (whole[word] !== undefined) {
      isNegative = true
      words.add(whole[word])
    } else if (/n’t$/.test(word)) {
      isNegative = true
      words.add(word.slice(0, -3))
    } else {
      const ending = endings.find(([pattern]) => pattern.test(word))
      for (const part of (ending ? word.replace(ending[0], ending[1]) : word).split(' ')) words.add(part)
    }
  }
  return {words, isNegative}
}

/** Says no in other words than “not”. */
export const saysNoOtherwise = (words: ReadonlySet<string>): boolean =>
  [
    'no',
    'unable',
    'impossible',
    'without',
    'nothing',
    'none',
    'neither',
    'nor',
    'unavailable',
    'only',
    'unless',
    'until',
    'fail',
    'fails',
    'failed',
    'refuse',
    'refused',
    'stop',
    'avoid',
  ].some((word) => words.has(word))

/** Dice's coefficient: what two sets share, from 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return (2 * shared) / (one.size + other.size)
}

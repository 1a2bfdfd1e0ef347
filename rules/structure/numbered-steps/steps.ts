import {type Document, type Range, type Sentence, startsWithCapital, type Word} from '../../../src/rule/index.ts'
import {nounish, objects, stepGerunds, stepVerbs} from './verbs.ts'

/** One thing to do, told in prose: from the word that leads up to it (“then”) to the start of the next. Prose offsets. */
export interface Step extends Range {
  /** Where the thing to do begins, its “then” and “please” left out. */
  readonly verb: number
  /** Whether nothing but words of sequence and “please” stands before the verb. */
  readonly isPlain: boolean
  /** Whether a word of sequence (“then”, “next”) leads up to it. */
  readonly isSequel: boolean
  readonly sentence: Sentence
}

/** Steps that follow each other in prose. */
export interface Run {
  readonly steps: readonly Step[]
  readonly sentences: readonly Sentence[]
}

const sequels = new Set(
  'first firstly then next afterwards finally lastly secondly second third thirdly once done after that'.split(' '),
)
const fillers = new Set('please pls plz kindly just simply also now and so again'.split(' '))
const told =
  /^(?:(?:you|u|we) (?:can|could|should|must|will|may|might|would|have to|need to|want to|then|also|now|will need to|will have to|would need to|would|can then|can also|should then|first|(?:ll|’ll|'ll) (?:need|have|want) to)|let us|let’s|let's|you(?:’|')ll (?:need|have|want) to|make sure (?:to|that you|you)|ensure (?:that you|you)|be sure to|try to|i (?:would )?(?:suggest|recommend)(?: that)? you|(?:i would|would) try to|remember to|do not forget to)(?: (?:first|then|now|also|just|simply))* $/i
/** The words that these begin with. */
const tellers = new Set('you u we let make ensure be try i would remember do'.split(' '))

const branches = new Set(
  'if alternatively otherwise or unless should did does have had was were is are can when which what where why'.split(
    ' ',
  ),
)
const isBranch = (text: string): boolean =>
  branches.has(firstWordOf(text)) || /^(?:in case|could you tell)\b/i.test(text)

const firstWordOf = (text: string): string => /^\w*/.exec(text)![0].toLowerCase()

/** “If you want to go ahead, first …” is no branch: they have said so. */
const isWished = (text: string): boolean =>
  firstWordOf(text) === 'if' &&
  /^if you(?:(?:[’']d)? (?:do|still|really|would|now|then))* (?:want|wish|like|prefer|need|decide) to\b[^.?!]*\bfirst\b/i.test(
    text,
  )

/** The steps that a sentence tells, in order. */
export function stepsIn(document: Document, sentence: Sentence): readonly Step[] {
  if (
    sentence.block.kind !== 'text' ||
    (isBranch(sentence.text) && !isWished(sentence.text)) ||
    /\?\W*$/.test(sentence.text)
  )
    return []
  const {words} = sentence
  const starts: {at: number; verb: number}[] = []
  for (let at = 0; at < words.length; at++) {
    if (!opensClause(document, words, at, starts.length > 0)) continue
    const verb = verbAt(document, words, at, starts.length > 0)
    if (verb === undefined) continue
    starts.push({at, verb})
    at = verb
  }
  return starts.map(({at, verb}, index) => {
    const lead = words.slice(at, verb).map(({text}) => text.toLowerCase())
    return {
      start: words[at]!.start,
      end: starts[index + 1] ? words[starts[index + 1]!.at]!.start : sentence.end,
      verb: words[verb]!.start,
      isPlain: lead.every((word) => sequels.has(word) || fillers.has(word)),
      isSequel: lead.some((word) => sequels.has(word)),
      sentence,
    }
  })
}

/** After a mark, a full stop that the sentence ran over, or “and” and “then”; not inside a click path, a label or brackets. */
function opensClause({prose}: Document, words: readonly Word[], at: number, isUnderWay: boolean): boolean {
  const word = words[at]!
  const before = words[at - 1]
  if (word.quoted || word.kind !== 'word') return false
  if (before === undefined) return true
  const between = prose.slice(before.end, word.start)
  const mayOpen =
    word.before !== 'joined' || /[.;]/.test(between) || /^then$/i.test(word.text) || goesOn(words, at, isUnderWay)
  return mayOpen && !/[>→›»/|]|["'“‘«]$/.test(between) && !isInBrackets(prose.slice(words[0]!.start, word.start))
}

/** “Drag and drop it” is one thing to do; “here is the menu and click it” begins one. */
function goesOn(words: readonly Word[], at: number, isUnderWay: boolean): boolean {
  if (!/^and$/i.test(words[at]!.text)) return false
  return isUnderWay
    ? !stepVerbs.has(words[at - 1]!.text.toLowerCase())
    : /^(?:click|tap|press|scroll|select|type)$/i.test(words[at + 1]?.text ?? '')
}

const isInBrackets = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')')

/** The index of the verb that a clause from `at` on tells to do; undefined when it tells nothing to do. */
function verbAt({prose}: Document, words: readonly Word[], at: number, isUnderWay: boolean): number | undefined {
  let verb = at
  while (verb < words.length && verb < at + 5 && (verb === at || words[verb]!.before !== 'sentence')) {
    const text = words[verb]!.text.toLowerCase()
    if (!sequels.has(text) && !fillers.has(text)) break
    verb++
  }
  const first = words[verb]
  if (first === undefined) return undefined
  if (isStep(words, verb, !isUnderWay)) return verb
  if (!tellers.has(firstWordOf(first.text))) return undefined
  for (let length = 1; length <= 6 && verb + length < words.length; length++) {
    const lead = `${prose.slice(first.start, words[verb + length - 1]!.end)} `
    // “First you open it, then you press …” tells to do it as well.
    const isTold = told.test(lead) || (verb > at && /^(?:you|u) $/i.test(lead))
    if (isTold && isStep(words, verb + length, false)) return verb + length
  }
  return undefined
}

function isStep(words: readonly Word[], at: number, isBare: boolean): boolean {
  const word = words[at]!
  const next = words[at + 1]
  const text = word.text.toLowerCase()
  const isLabel = at > 0 && word.text !== text && next?.before !== 'joined'
  if (isLabel) return false
  if (text === 'try' && next && stepGerunds.has(next.text.toLowerCase())) return true
  if (!stepVerbs.has(text)) return false
  if (!isBare || !nounish.has(text)) return true
  if (!next || next.before === 'sentence') return false
  return objects.has(next.text.toLowerCase()) || next.kind !== 'word' || next.quoted || startsWithCapital(next.text)
}

/** The stretches of prose in which steps follow each other; one sentence that tells none may stand between. */
export const runsIn = (document: Document): readonly Run[] => document.once(findRuns)

function findRuns(document: Document): readonly Run[] {
  const runs: {steps: Step[]; sentences: Sentence[]}[] = []
  let last = -3
  for (const sentence of document.sentences) {
    if (!sentence.does('instruction') && sentence.index !== last + 1 && !isWished(sentence.text)) continue
    const steps = stepsIn(document, sentence)
    if (steps.length === 0) continue
    const run = runs.at(-1)
    if (run && sentence.index - last <= 2 && isProse(document, last, sentence.index)) {
      run.steps.push(...steps)
      run.sentences.push(sentence)
    } else runs.push({steps: [...steps], sentences: [sentence]})
    last = sentence.index
  }
  return runs
}

const isProse = ({sentences}: Document, from: number, to: number): boolean =>
  sentences.slice(from, to + 1).every(({block}) => block.kind === 'text')

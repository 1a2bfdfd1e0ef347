import type {CustomerMessage, Document, Find, Finding, Range} from '../../../src/rule/index.ts'
import {hasReadHelp, hasTried, steps} from './steps.ts'

/** Steps that the customer has tried, where the agent tells them to. */
export function* stepsTold(document: Document, message: CustomerMessage, find: Find): Generator<Finding> {
  for (const step of steps) {
    if (!hasTried(message.text, step)) continue
    const told = find(step.list).find(({sentence}) => !(step.isPart && isInLongList(document, sentence)))
    if (told)
      yield {
        at: {start: told.start, end: told.end},
        message: `The customer writes that they have ${step.done}: go on from there.`,
      }
  }
}

const requests: ReadonlySet<string> = new Set(['please', 'kindly', 'try', 'tried', 'trying', 'been', 'you', 'just'])
/** Too common to be the same step by the verb alone. */
const vague: ReadonlySet<string> = new Set(
  'try use do go get make check look change set contact email call send write ask'.split(' '),
)

/** Any other step: the same verb and the same thing as the customer’s (“I’ve unplugged the charger”: “try unplugging the charger”). */
export function* sameStepsTold(document: Document, message: CustomerMessage): Generator<Finding> {
  for (const {verb, text} of message.stepsTried) {
    const things =
      text
        .toLowerCase()
        .match(/[a-z]{5,}/g)
        ?.slice(1) ?? []
    if (vague.has(verb) || verb.length < 4 || steps.some(({tried}) => tried.test(`I ${text}`))) continue
    const told = document.words.find(
      (word) =>
        word.text.toLowerCase().startsWith(verb.replace(/e$/, '')) &&
        requests.has(document.words[word.index - 1]?.text.toLowerCase() ?? 'please') &&
        things.some((thing) => document.sentences[word.sentence]!.text.toLowerCase().includes(thing)),
    )
    if (told && !/\bagain\b|\byou(?:’ve|'ve| have) /i.test(document.sentences[told.sentence]!.text))
      yield {
        at: {start: told.start, end: told.end},
        message: `The customer writes that they have done this (“${text}”): go on from there.`,
      }
  }
}

/** Restarting is often only one step of several. */
function isInLongList({sentences, blocks}: Document, index: number): boolean {
  const {block, blockIndex} = sentences[index]!
  return (
    block.kind === 'item' &&
    blocks.slice(Math.max(0, blockIndex - 2), blockIndex + 3).filter(({kind}) => kind === 'item').length >= 3
  )
}

const anotherPage =
  /\b(?:you(?:’ve|'ve)? (?:already )?(?:read|followed|saw|found)|another|different|other (?:article|page|guide))\b/i

/** A help page for a customer who has read it, with little else. */
export function* helpPointedTo(document: Document, message: CustomerMessage, find: Find): Generator<Finding> {
  const [pointer] = find('pointsToHelp')
  if (!pointer || !hasReadHelp(message.text) || anotherPage.test(document.prose)) return
  const others = document
    .doing('instruction', 'action', 'alternative')
    .filter(({index}) => Math.abs(index - pointer.sentence) > 1)
  if (others.length > 1) return
  const at: Range = document.atoms.find(({kind, start}) => kind === 'url' && start >= pointer.start) ?? pointer
  yield {
    at: {start: at.start, end: at.end},
    message: 'The customer writes that they have read the help page: answer what it leaves open.',
  }
}

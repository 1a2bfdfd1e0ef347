import {
  type CustomerMessage,
  type Document,
  type Find,
  type Finding,
  hasWordOf,
  type PhraseMatch,
  type Range,
} from '../../../src/rule/index.ts'
import {hasReadHelp, hasTried, steps} from './steps.ts'

/** Steps that the customer has tried, where the agent tells them to. */
export function* stepsTold(document: Document, message: CustomerMessage, find: Find): Generator<Finding> {
  for (const step of steps) {
    const told = find(step.list).find(
      (match) => !(step.isPart && isInLongList(document, match.sentence)) && !isAgentsOwn(document, match),
    )
    if (told && hasTried(message.text, step))
      yield {
        at: {start: told.start, end: told.end},
        message: `The customer writes that they have ${step.done}: go on from there.`,
      }
  }
}

/** “I’ll clear the cache and restart it”: what the agent does. */
function isAgentsOwn({prose, sentences, context}: Document, {sentence, start, end}: PhraseMatch): boolean {
  if (!/^(?:and|then|also|just|first|or)\b/i.test(prose.slice(start, end))) return false
  const before = prose.slice(sentences[sentence]!.start, start)
  const subject = before
    .match(/\b(?:I|we|they|it|he|she|you)\b/gi)
    ?.at(-1)
    ?.toLowerCase()
  const isOthers = subject !== undefined && subject !== 'you'
  return (isOthers || context.channel === 'forum') && !/\btry\b/i.test(before)
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
        .match(/[a-z]{4,}/g)
        ?.slice(1)
        .filter((word) => !common.has(word)) ?? []
    if (things.length === 0 || vague.has(verb) || verb.length < 4) continue
    const beginning = verb.replace(/e$/, '')
    const told = document.words.find(
      (word) =>
        word.text.toLowerCase().startsWith(beginning) &&
        (requests.has(document.words[word.index - 1]?.text.toLowerCase() ?? 'please') ||
          document.sentences[word.sentence]!.start === word.start) &&
        things.some((thing) => document.sentences[word.sentence]!.text.toLowerCase().includes(thing)),
    )
    if (!told || steps.some(({tried}) => tried.test(`I ${text}`))) continue
    if (!/\bagain\b|\byou(?:’ve|'ve| have) /i.test(document.sentences[told.sentence]!.text))
      yield {
        at: {start: told.start, end: told.end},
        message: `The customer writes that they have done this (“${text}”): go on from there.`,
      }
  }
}

const common: ReadonlySet<string> = new Set(
  'with from your that this them then also back over into some have been again already twice times'.split(' '),
)

const trying = new Set('tried used tested swapped switched bought borrowed with same'.split(' '))
const others = new Set('another different other new second two three several multiple all every'.split(' '))
const swapped =
  /\b(?:tried|used|tested|swapped|switched to|bought|borrowed|with|same (?:on|in|with))\b[^.?!]{0,30}?\b(?:another|a different|different|other|a new|a second|two|three|several|multiple|all|every)\s+(?:(?:usb|power|wall|hdmi|charging|network|ethernet|web|sim|wi-?fi|lan|data|video|audio)\s+)?([a-z]{4,})/gi
const firstWordOf = (text: string): string => /\w+/.exec(text)?.[0].toLowerCase() ?? ''
const tellers = new Set('please kindly try use ensure check plug connect swap replace switch'.split(' '))
const tells = (text: string): boolean =>
  tellers.has(firstWordOf(text)) ||
  /^\W*(?:make sure|you (?:can|could|should|need)|have you|could you|can you)\b/i.test(text)

/** “I’ve tried another outlet”: “make sure that it is plugged into a working outlet”. */
export function* otherThingTold(document: Document, message: CustomerMessage): Generator<Finding> {
  const customers = message.text.slice(0, 5000)
  if (!hasWordOf(trying, customers) || !hasWordOf(others, customers)) return
  const told = document.sentences.filter(({text}) => tells(text))
  if (told.length === 0) return
  const things = [...customers.matchAll(swapped)].map(([, thing]) => thing!.toLowerCase().replace(/e?s$/, ''))
  if (things.length === 0) return
  // The same place is told by the list of steps.
  const isTold = steps.some((step) => step.list === 'browser' && hasTried(message.text, step))
  const pattern = new RegExp(
    `\\b(?:another|different|other|working|new|good|wall|second)\\s+(?:wall\\s+|power\\s+|\\w+\\s+)?(?:${things.join('|')})(?:e?s)?\\b`,
    'i',
  )
  for (const {text, start} of told) {
    const found = pattern.exec(text)
    if (!found || (isTold && /^(?:another|different|other)/i.test(found[0]))) continue
    yield {
      at: {start: start + found.index, end: start + found.index + found[0].length},
      message: `The customer writes that they have tried another ${found[0].split(/\s+/).at(-1)}: go on from there.`,
    }
    return
  }
}

const done = new Set(
  'changed replaced cleaned swapped tightened tested washed descaled unblocked refilled checked'.split(' '),
)
const doneTo =
  /\b(?:i|we)(?:['’]ve| have)? (?:already |also |just |even )?(?:changed|replaced|cleaned|swapped|tightened|tested|washed|descaled|unblocked|refilled|checked) (?:the|my|both|all the) ([a-z ,]{3,60}?)(?=[.!?;]|$| but| still| twice| and (?:it|i|we|still|nothing)\b)/gi
const tellersAgain = new Set('please kindly try check clean replace change ensure first'.split(' '))
const tellsAgain = (text: string): boolean =>
  tellersAgain.has(firstWordOf(text)) ||
  /^\W*(?:make sure|you (?:can|could|should|need)|have you|did you|could you|can you|it may help to)\b/i.test(text)
const doAgain = /\b(?:chang|replac|clean|swap|tighten|test|wash|descal|unblock|refill|check|inspect)\w*/i

/** “I’ve changed the filter and the hose”: “have you tried changing the filter?”. */
export function* sameThingTold(document: Document, message: CustomerMessage): Generator<Finding> {
  const customers = message.text.slice(0, 5000)
  if (!hasWordOf(done, customers)) return
  const told = document.sentences.filter(({text}) => doAgain.test(text) && tellsAgain(text))
  if (told.length === 0) return
  const things = [...customers.matchAll(doneTo)].flatMap(([, list]) =>
    list!.split(/,| and |\bthe\b/).map((each) => each.trim().split(' ').at(-1)!.replace(/s$/, '')),
  )
  const known = things.filter((thing) => thing.length > 3 && !common.has(thing))
  if (known.length === 0) return
  const pattern = new RegExp(`\\b(?:${known.join('|')})s?\\b`, 'i')
  for (const {text, start} of told) {
    if (/\bagain\b|\byou(?:[’']ve| have) /i.test(text.replace(/^\W*have you/i, ''))) continue
    const found = pattern.exec(text)
    if (!found) continue
    const at = {start: start + found.index, end: start + found.index + found[0].length}
    yield {at, message: `The customer writes that they have seen to the ${found[0]}: go on from there.`}
    return
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

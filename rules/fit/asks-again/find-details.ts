import type {CustomerMessage, Document, Find, Finding, PhraseMatch} from '../../../src/rule/index.ts'
import {choiceIn} from './choice.ts'
import {type Asked, asked, givenBy} from './details.ts'

/** “If it still looks wrong after that, send me a screenshot”: not the one that they have sent. */
const isForLater = ({sentences}: Document, sentence: number): boolean =>
  /^(?:and |but )?(?:if|should|in case|when|once)\b[^,]*\b(?:still|again|after|afterwards|happens)\b/i.test(
    sentences[sentence]!.text,
  )

/** Details that the customer has given, where the agent asks for them. */
export function* detailsAskedFor(document: Document, message: CustomerMessage, find: Find): Generator<Finding> {
  for (const each of asked) {
    const requests = requestsFor(document, each, find)
    if (requests.length === 0) continue
    const value = givenBy(message, each)
    if (value === undefined) continue
    const [request] = requests.filter(
      ({sentence}) =>
        !isForLater(document, sentence) && (value === '' || !document.sentences[sentence]!.text.includes(value)),
    )
    if (!request) continue
    const quoted = value === '' || /^[<X0]+/.test(value) ? '' : ` (“${value}”)`
    yield {
      at: {start: request.start, end: request.end},
      message: `The customer has given ${each.given}${quoted}: use it, or repeat it and ask whether it is right.`,
    }
  }
}

function requestsFor(document: Document, {list, lines}: Asked, find: Find): readonly PhraseMatch[] {
  const asks = find(list)
  const told = find(lines)
  if (told.length === 0) return asks
  return [...asks, ...told.filter(({sentence}) => isLineOfRequest(document, sentence))]
}

/** Lines and sentences that are looked through for what began the list. */
const longestList = 30

/** Whether the sentence is a line of a list that was begun by asking for something: “could you send over:”. */
export function isLineOfRequest({blocks, sentences}: Document, index: number): boolean {
  const {blockIndex, block} = sentences[index]!
  if (block.kind !== 'item') return false
  const above = blocks.slice(Math.max(0, blockIndex - longestList), blockIndex).findLast(({kind}) => kind !== 'item')
  const opening = sentences.slice(Math.max(0, index - longestList), index).findLast(({block: each}) => each === above)
  return (
    opening !== undefined &&
    /:\s*$/.test(opening.text) &&
    /\b(?:send|share|provide|give|need|reply|include|confirm|tell|know|attach|following)\b/i.test(opening.text)
  )
}

/** A choice that the customer has made, offered again. */
export function* choiceOffered(message: CustomerMessage, find: Find): Generator<Finding> {
  const offers = find('offersChoice')
  const choice = offers.length > 0 ? choiceIn(message.text) : undefined
  if (choice === undefined) return
  for (const {start, end} of offers)
    yield {at: {start, end}, message: `The customer has chosen (“${choice}”): say that it is on its way.`}
}

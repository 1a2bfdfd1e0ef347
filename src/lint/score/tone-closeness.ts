import type {Document} from '../../document/document.ts'
import {firstName, foldName} from '../../document/names.ts'
import type {Word} from '../../document/word.ts'
import {startsWithCapital} from '../../text/letters.ts'
import type {ToneCounts} from './tone.ts'
import {isClipped} from './tone-signs.ts'

type Closeness = 'greeting' | 'name' | 'thanks' | 'empathy' | 'help' | 'I' | 'you' | 'contractions' | 'sign-off'

const anybody =
  /^(?:sirs?|madam|customer|valued|esteemed|user|client|guest|member|subscriber|team|all|there|everyone|folks)$/i
const contracted = /(?:n['’]t|['’](?:m|re|ve|ll|d)|^(?:it|that|he|she|what|there|here|who|let|how|where)['’]s)$/i

/** What brings a reply near to the one who reads it. */
export function closenessOf(document: Document): Pick<ToneCounts, Closeness> {
  const {isFirstEmail, words, greeting, signOff} = document
  const some = (test: (word: Word) => boolean) => (words.some(test) ? 1 : 0)
  const isOneOf = (pattern: RegExp) => some(({text}) => pattern.test(text))
  // Where nobody expects a greeting, a name or a sign-off, a reply is not the colder for having none.
  const expected = (given: unknown) => (given || !isFirstEmail ? 1 : 0)
  return {
    greeting: expected(greeting),
    name: expected(callsByName(document)),
    'sign-off': expected(signOff?.name ?? signOff?.placeholder),
    thanks: document.does('thanks') ? 1 : 0,
    empathy: document.does('apology', 'empathy') ? 1 : 0,
    help: document.doing('offer').some((sentence) => !isClipped(sentence, document)) ? 1 : 0,
    I: isOneOf(/^(?:i|i['’](?:m|ll|ve|d)|me|my|myself)$/i),
    you: isOneOf(/^(?:you|you['’](?:re|ll|ve|d)|your|yours|yourself)$/i),
    contractions: words.filter(({text}) => contracted.test(text)).length,
  }
}

function callsByName({greeting, words, context, prose}: Document): boolean {
  if (greeting?.placeholder) return true
  const addressee = greeting?.addressee ? prose.slice(greeting.addressee.start, greeting.addressee.end) : ''
  if (addressee.split(/[\s,]+/).some((part) => startsWithCapital(part) && !anybody.test(part))) return true
  const name = firstName(context.customer?.name)
  if (name === undefined) return false
  const folded = foldName(name)
  return words.some(({text}) => foldName(text) === folded)
}

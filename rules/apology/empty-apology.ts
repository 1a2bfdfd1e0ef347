import {type Act, type Document, defineRule, type Sentence} from '../../src/rule/index.ts'
import {examples} from './empty-apology/examples.ts'
import {filler, helping} from './empty-apology/phrases.ts'

/** What a sentence may do without moving anything. */
const idleActs: ReadonlySet<Act> = new Set<Act>([
  'greeting',
  'thanks',
  'apology',
  'empathy',
  'restatement',
  'offer',
  'sign-off',
])

export default defineRule({
  id: 'empty-apology',
  group: 'apology',
  summary: 'Let something follow the apology.',
  why: 'An apology that nothing follows leaves the customer where they were; what you do about it is the better half of it (tip 20).',
  severity: 'warning',
  needs: ['customer.message', 'turn'],
  phrases: {filler, helping},
  examples,
  *check(document, _options, find) {
    const {sentences, customerMessage: message, context} = document
    const apology = document.doing('apology')[0]
    if (!apology || (context.turn ?? 0) > 1 || message?.mood === 'happy' || isCondolence(document)) return
    if (document.atoms.some(({kind}) => kind === 'url' || kind === 'email') || find('helping').length > 0) return
    const fillers = new Set(find('filler').map(({sentence}) => sentence))
    if (!sentences.every((sentence) => fillers.has(sentence.index) || isIdle(sentence))) return
    yield {
      at: apology,
      message:
        'The apology is all there is: say next what you are doing about it, why it happened, or what they can do now.',
    }
  },
})

/** A sentence this short is a name, a “Best” or an “Oh”. */
const shortest = 3

function isIdle(sentence: Sentence): boolean {
  const {acts, text, length} = sentence
  if (length < shortest) return true
  if (acts.size === 0 || [...acts].some((act) => !idleActs.has(act))) return false
  return !acts.has('apology') || !saysMore(text)
}

/** “Sorry, the café closes at five” tells something. */
const saysMore = (text: string): boolean =>
  /\b(?:sorry|apologies|apologi[sz]e)\b(?: [\p{L}’']+){0,2}\s*(?:[,;:–—-]|\bbut\b)\s*(?:[\p{L}\p{N}’'%$€£.]+\s+){3}/iu.test(
    text,
  )

const isCondolence = ({prose}: Document): boolean =>
  /\b(?:for|of) your loss\b|condolence|passed away|sympath/i.test(prose)

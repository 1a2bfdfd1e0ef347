import {type Document, defineRule, hasWordOf, lettered, type Sentence} from '../../src/rule/index.ts'
import {examples} from './missing-apology/examples.ts'
import {owning, settled} from './missing-apology/owning.ts'
import {sampleFor} from './missing-apology/samples.ts'

/** Messages before the first answer, at the most: a post or a chat's first line counts as one, an e-mail does not. */
const firstTurn = {email: 0, chat: 1, social: 1, sms: 1, review: 1} as const

export default defineRule({
  id: 'missing-apology',
  group: 'apology',
  summary: 'Say sorry when something went wrong.',
  why:
    '“I’m sorry” is owed even where the fault is not yours: it gives the customer a person to talk to instead of a faceless company to be ' +
    'angry at (tip 19).',
  severity: 'warning',
  needs: ['customer.message', 'channel', 'turn'],
  phrases: {owning, settled},
  examples,
  *check(document, _options, find) {
    const {customerMessage: message} = document
    if (!message || !isFirstAnswer(document) || document.sentences.length === 0 || isLaterPart(document)) return
    if (message.has('own-fault') || isAllPraise(message) || isNobodysDoing(message)) return
    if (!(message.mood === 'upset' || message.has('trouble', 'vague-complaint'))) return
    if (find('owning').length > 0 || document.doing('apology').some(isMeant)) return
    // Locked out by a change of their own: who shows that they heard has said enough.
    if ((message.mood !== 'upset' || document.does('empathy')) && isOwnChange(message.text)) return
    if (message.mood !== 'upset' && isFromElsewhere(message.text)) return
    const isSettled = find('settled').length > 0 && !again.test(message.text)
    const isOwed = message.mood === 'upset' || !(isSideNote(message) || isSettled)
    const start = document.afterGreeting
    yield {
      at: {start, end: start},
      message: `Nobody says sorry: begin with “${sampleFor(message.text)}”, then say what you are doing about it.`,
      ...(isOwed ? {} : {severity: 'suggestion'}),
    }
  },
})

type Message = NonNullable<Document['customerMessage']>

/** Praise that mentions a trouble in passing and asks for nothing. */
const isAllPraise = (message: Message): boolean =>
  message.mood === 'happy' ||
  (message.mood === 'neutral' && message.has('praise') && !message.has('bug', 'request', 'question'))

/** Put right, but not for the first time: that needs a word. */
const again =
  /\b(?:once again|yet again|again (?:on|in|this|with)|(?:second|third|fourth|2nd|3rd|4th) (?:time|week|month|order|delivery))\b/i

/** Grief and worry ask for compassion; there is nothing to be sorry for in what the company did. */
const isNobodysDoing = (message: Message): boolean => message.has('hardship') && !message.has('trouble')

const changes = new Set('changed switched swapped replaced moved got bought new'.split(' '))
const changeable = new Set(
  `internet broadband provider router routers wi wifi phone phones number numbers laptop computer sim tablet e email
  address browser bank card cards mobile`.split(/\s+/),
)
const ownChange =
  /\b(?:i|we)(?:[’']ve| have)? (?:just |recently |also )?(?:changed|switched|swapped|replaced|moved|got|bought)(?: to| over to| my| our| a| an| the| new| house| different){1,3} (?:\w+ )?(?:internet|broadband|provider|routers?|wi-?fi|phones?|numbers?|laptop|computer|sim|tablet|e-?mail|address|browser|bank|cards?|mobile)\b|\bnew (?:phone|number|laptop|router|sim|tablet|mobile),? (?:and |new |so )/i

/** What broke when the customer changed something. */
const isOwnChange = (text: string): boolean =>
  hasWordOf(changes, text) && hasWordOf(changeable, text) && ownChange.test(text)

const ownSetup =
  /\bwhat (?:am|are) (?:i|we) (?:missing|doing wrong|getting wrong|overlooking)\b|\bwhere (?:am|are) (?:i|we) going wrong\b|\bam i (?:missing|doing) something\b|\b(?:is it|maybe it[’']?s|probably|could it be) (?:me|my|our) (?:code|script|setup|config|own)\b|\b(?:since|after|when) (?:i|we) (?:moved|migrated|switched|ported|rewrote|refactored)\b/i
const byOthers =
  /\b(?:cancell?ed|delayed|stolen|caused|closed|blocked|refused|rejected|postponed) by (?:the|my|our|an?|his|her) (?:airline|railways?|train company|ferry company|bank|employer|boss|school|university|doctor|hospital|landlord|neighbou?rs?|venue|government|council|embassy|storm|weather|thie(?:f|ves))\b/i

/** Trouble of others’ or of the customer’s own making, told calmly: it asks for help, and for compassion at the most. */
const isFromElsewhere = (text: string): boolean => ownSetup.test(text) || (/ by /i.test(text) && byOthers.test(text))

/** “2/2”: the sorry may stand in the first part. */
const isLaterPart = ({prose}: Document): boolean => /^\W{0,9}[2-9]\s?\/\s?[2-9]\b/.test(prose)

const howTo =
  /\b(?:is there (?:a|any|some) (?:way|option)|any (?:advice|tips?|ideas?)|how (?:do|can|to|would|could|should)\b|possible to)/i

const asExpected =
  /\bwhy (?:was|were|is|are|did)\b[^.?!]{0,40}\b(?:refused|declined|rejected|denied|turned down)\b|\b(?:is|are|was|does|should)\b[^.?!]{0,30}\b(?:meant|supposed|expected|intended|by design|normal|known|on purpose|correct behaviou?r)\b[^.?!]{0,60}\?/i

/** “Great app but slow”: praise on the way to the trouble. */
const politeNod =
  /\b(?:good|gud|great|nice|love|best|excellent|awesome|amazing)\b[^.!?]{0,60}\b(?:but|however|except)\b/i

/** Trouble beside praise, or in a question how to do something or whether it is meant to be so. */
function isSideNote(message: Message): boolean {
  if (message.has('praise') || politeNod.test(message.text)) return !message.has('request')
  if (!message.has('question')) return false
  return asExpected.test(message.text) || (!message.has('bug') && howTo.test(message.text))
}

/** On a forum the helpers are often volunteers, who have nothing to be sorry for. */
function isFirstAnswer({context: {channel = 'email', turn = 0}}: Document): boolean {
  return channel !== 'forum' && turn <= firstTurn[channel]
}

const plainly = /s+or+y|apolog|regret|fault|mistake|our bad/i
const exclamation = /\b(?:oh|ah|aw+|uh) (?:n+o+|dear|oh)\b|\b(?:yikes|w?hoops|oops|ouch)\b/i
const isFun = lettered(({picture}) => `[${picture}]|\\b(?:ha){2,}|\\blol\\b|\\bno{2,}\\b`, 'i')
const ownerless = /^\W*(?:this|that|it) (?:really |certainly )?should(?:n[’']?t| not) have happened\W*$/i

/** “Haha, oh no” and “oh nooo 🙈” laugh at the trouble; “this shouldn’t have happened” has nobody in it. */
const isMeant = ({text}: Sentence): boolean =>
  plainly.test(text) || !(ownerless.test(text) || (exclamation.test(text) && isFun(text)))

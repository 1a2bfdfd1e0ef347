import {type Document, defineRule, hasWordOf, lettered} from '../../src/rule/index.ts'
import {examples} from './missing-empathy/examples.ts'
import {heard, we} from './missing-empathy/phrases.ts'

export default defineRule({
  id: 'missing-empathy',
  group: 'structure',
  summary: 'Let an upset customer know that you heard them.',
  why:
    'People who are upset want to hear that somebody sees why, often more than they want the thing fixed; “I” says it better than “we” ' +
    '(tips 23, 30, 34).',
  severity: 'warning',
  repair: 'review',
  needs: ['customer.message', 'agent.name', 'channel', 'turn'],
  phrases: {heard, we},
  examples,
  *check(document, _options, find) {
    // “2/2”: the first part may have said it.
    const isLaterPart = /^\W{0,9}[2-9]\s?\/\s?[2-9]\b/.test(document.prose)
    if (
      !isLaterPart &&
      (isUpset(document) || isInDistress(document)) &&
      !isHeard(document) &&
      find('heard').length === 0
    ) {
      const start = document.afterGreeting
      yield {
        at: {start, end: start},
        // Who quietly did what they could has shown that they care.
        ...(isUpset(document) || !document.doing('action').some(({text}) => /\b(?:I|we(?:[’']ve| have))\b/i.test(text))
          ? {}
          : {severity: 'suggestion'}),
        message: isUpset(document)
          ? 'They are upset, and the reply doesn’t show that you noticed: write “I can see why this is frustrating”, or say back in your words what happened.'
          : 'Something hard has happened to them, and the reply passes over it: write “I’m sorry to hear that”, or what you feel for them.',
      }
    }
    if (!hasPersonBelow(document)) return
    for (const {start, end, captures} of find('we')) {
      const words = document.prose.slice(start, end)
      const text = captures[0] ? `I${document.prose.slice(captures[0].end, end)}` : words
      yield {
        at: {start, end},
        message: `“${words}” speaks for a crowd, and one person signs: write “${text}”.`,
        suggestions: [{text}],
        severity: 'suggestion',
      }
    }
  },
})

/** On a forum, where a trouble is told at length, only feelings in plain words count. */
const plainly =
  /frustrat|annoy|infuriat|exasperat|maddening|driving me|drives me|sick of|fed up|tired of|\bhate|horribl|terribl|awful|dreadful|ridiculous|unacceptable|\buseless|\bangry|\bupset\b|furious|disappoint|\bso{2,}\b|desperate|nightmare|disgust|pathetic|stupid|\b(?:for|after|weeks|months|hours) (?:and|of|over|about|several|two|three|four|five|many|literally)? ?(?:weeks|months|hours)\b|!{2,}/i

/** Dismay at one's own slip is answered by mending it. */
function isUpset({customerMessage: message, context}: Document): boolean {
  if (message?.mood !== 'upset' || (message.has('own-fault') && !message.has('trouble'))) return false
  return context.channel !== 'forum' || plainly.test(message.text)
}

/** Something sad or frightening has befallen them, calmly as they may tell it. */
function isInDistress({customerMessage: message, context}: Document): boolean {
  const {channel = 'email', turn = 0} = context
  return message?.has('hardship') === true && channel !== 'forum' && turn <= (channel === 'email' ? 0 : 1)
}

function isHeard(document: Document): boolean {
  return (
    document.sentences.length === 0 || document.does('empathy', 'restatement', 'apology') || namesTheirFeeling(document)
  )
}

const feeling =
  /\b(?:sad|angry|anger|upset|furious|livid|cross|mad|frustrat\w+|annoy\w+|worr(?:y|ied|ies|ying)|scared|afraid|disappoint\w+|stress\w*|nightmare|unhappy|fed up|exhaust\w+|tired|shaking|gutted|hurt)\b/gi

/** Whether the reply takes up a feeling that the message names. */
function namesTheirFeeling({customerMessage, prose}: Document): boolean {
  const told = new Set(customerMessage?.text.toLowerCase().match(feeling))
  return (prose.toLowerCase().match(feeling) ?? []).some((word) => told.has(word))
}

const companyWords = new Set(
  'team support care service services help desk department relations success experience office crew company'.split(' '),
)
const isPersonName = lettered(
  ({capital, small, any}) => `^[\\^~–—-]?\\s?[${capital}][${small}][${any}’'-]*(?: [${capital}][${any}.’'-]*)?$`,
)

/** Whether a person, not a team, has signed. */
function hasPersonBelow({signOff, prose, context}: Document): boolean {
  const name = signOff?.name ? prose.slice(signOff.name.start, signOff.name.end).trim() : ''
  if (name === '' && context.agent?.name === undefined) return false
  return name === '' || (isPersonName(name) && !hasWordOf(companyWords, name))
}

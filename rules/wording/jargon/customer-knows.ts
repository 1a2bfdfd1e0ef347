import type {Document, PhraseMatch} from '../../../src/rule/index.ts'

/** Explained in brackets, or the customer’s own word. */
export function isKnown({prose, customerMessage}: Document, match: PhraseMatch): boolean {
  const isBracketed = prose[match.start - 1] === '(' && prose[match.end] === ')'
  if (isBracketed || /^\s?\(/.test(prose.slice(match.end, match.end + 2))) return true
  if (customerMessage === undefined) return false
  const theirs = customerMessage.text.toLowerCase()
  const own =
    prose
      .slice(match.start, match.end)
      .toLowerCase()
      .match(/[\p{L}\d]{3,}/gu) ?? []
  const telling = own.filter((word) => !ordinary.has(word))
  return telling.length > 0 && telling.some((word) => theirs.includes(word))
}

const ordinary = new Set(
  'the our your this that number code team support agent you with from for and has been was credit time day item digital customers users case issue please kindly send share check set open change clear can could and then get need have page time under'.split(
    ' ',
  ),
)

const longestMessage = 20_000

/** Words of a customer who knows their way round machines. */
const technicalWords =
  /\b(?:api|dns|json|xml|sql|server|localhost|config\w*|admin(?:istrator)?|developer|sdk|webhook|endpoint|console|log ?files?|regex|firmware|kernel|router log|imap|smtp|oauth|ssl|tls|proxy|subnet|ip address|port \d+|http \d+|status code|stack trace|repo|github|linux|ubuntu|docker|command line|cname|mx record)\b/i

/** Whether the customer writes as somebody who works with machines. */
export const writesTechnically = (message: string): boolean => technicalWords.test(message.slice(0, longestMessage))

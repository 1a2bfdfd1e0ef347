/** Words of the service desk of which a team needs only one; the first is no better than the others. */
export const defaultTerms: readonly (readonly string[])[] = [
  ['sign in', 'log in', 'log on'],
  ['sign out', 'log out', 'log off'],
  ['email', 'e-mail'],
  ['help center', 'help centre'],
  ['username', 'user name'],
  ['cancelled', 'canceled'],
  ['cancelling', 'canceling'],
  ['website', 'web site'],
  ['mobile phone', 'cell phone'],
  ['add-on', 'addon'],
  ['wi-fi', 'wifi'],
]

/** What a help desk calls a customer's matter. Each means other things as well, so only some surroundings count. */
export const recordWords: readonly string[] = ['ticket', 'case', 'request', 'conversation']

const record = recordWords.join('|')
const noun = `(?:${record})`
const verb = '(?:open|reopen|re-open|close|merge|escalate|submit|raise|log|file|solve|resolve)(?:e?d|s|ing)?'

/**
 * Where such a word means the help desk's record: “case number”, “ticket #12”, “support ticket”, “reopen this conversation”. The word is the first group
 * that matched.
 */
export const recordPattern = new RegExp(
  `\\b(?:support|help ?desk|service desk) (${noun})s?\\b|` +
    `\\b(${noun}) (?:number|id|reference|no\\.)(?![\\w])|\\b(${noun}) ?#|` +
    `\\b${verb} (?:a|an|the|this|that|your|another|a new) (${noun})s?(?= (?:with|for you|so|and|if|when|once|today|now|by|at)\\b|[.,;:!?)]|\\s*$)`,
  'gim',
)

import type {PhraseEntry} from '../../../src/rule/index.ts'

/** “We will” written as one word, too: a phrase never matches half of “we’ll”. */
export const willWords = '[@we|they|it|this|that|there|he|she|who|someone] (will|shall|well|going to)'

/** Promises to write, call or report back. Whether a when stands beside them is looked up by the rule. */
export const followUps: readonly PhraseEntry[] = [
  {
    match: [
      `${willWords} *8 (get|getting|circle|circling) back [to (you|u)]`,
      `${willWords} *8 (come|coming|write|reply|report|revert) back to (you|u)`,
      `${willWords} *8 revert $,`,
      `${willWords} *8 revert (soon|shortly|back|asap)`,
      `${willWords} *8 (revert|respond) to (you|u)`,
      `${willWords} *8 (reach|reaching) [back] out [to (you|u)]`,
      `${willWords} *8 (reach|reaching|call|calling|ring|phone) (you|u) [back]`,
      `${willWords} *8 (be|get|getting) in (touch|contact) [with (you|u)]`,
      `${willWords} *8 (contact|contacting|update|updating|notify|notifying|inform|informing) (you|u)`,
      `${willWords} *8 (connect|connecting|follow up|following up|touch base) with (you|u)`,
      `${willWords} *8 (keep|keeping) (you|u) (updated|informed|posted|up to date|in the loop|abreast)`,
      `${willWords} *8 (let|letting) (you|u) know`,
      `${willWords} *8 (send|give|share|provide|have|post|with) (you|u) (with|an|some|any|the) *1 (update|updates|resolution|answer)`,
      `${willWords} *8 (send|give|share|provide|post|have) (an|any|more|further|regular|you with) [an] (update|updates)`,
      '(you|u) (will|shall|should) *2 (be contacted|be notified|be informed|be updated|be hearing|hear) [back|from @us|from our team]',
      '(let me|let us|allow me to|allow us to|need to|have to|going to) *8 and (get|come|revert) back to (you|u)',
      '(let me|let us|allow me to|allow us to|need to|have to|going to) *8 and (update|inform|notify) (you|u)',
      '^, @we (get|come|revert) back to (you|u)',
      '^, (someone|somebody|one of our *2|our [support|tech|technical|customer] team) (contacts|calls|gets back to) (you|u)',
    ],
    unless: [
      '(will|shall|well|going to) (not|never)',
      '(you|u) (will|shall) (need|have|want|be able|get to)',
      '(you|u) can',
      'be (happy|glad|able|pleased|delighted) to',
      '(so|so that) @we',
      'please',
      'let (you|u) know (how|which|about)',
      'help @us',
      '(inform|notify|update) (you|u) (of|about) (how|your rights)',
      '(will|shall|well) (try|have tried)',
      '(need|require|ask|request|asks) (you|u)',
      'need to (contact|call|reach)',
      'respond to (you|u) with (your|the)',
    ],
  },
]

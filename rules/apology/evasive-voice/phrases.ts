import type {PhraseEntry} from '../../../src/rule/index.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What a company sends, books or keeps for its customers. */
export const things = words(`
  order orders parcel package item items refund payment booking reservation ticket tickets account request email
  message invoice card delivery subscription claim application return replacement appointment complaint name address
  letter form seat
`)

/** What it should have done with it. */
export const doings = words(`
  shipped sent processed dispatched delivered refunded cancelled canceled booked registered updated received entered
  issued applied confirmed picked packed recorded forwarded answered credited activated renewed scheduled logged posted
  saved added completed linked included changed passed
`)

/** What it did to it instead. */
export const mishaps = words(
  'lost misplaced damaged overlooked missed mislaid forgotten deleted duplicated miscalculated',
)

/** Mistakes that made themselves. */
export const mistakes: readonly PhraseEntry[] = [
  {match: '(mistakes|errors) (were|have been|had been) made', swap: 'we made mistakes'},
  {match: 'a [regrettable|serious|terrible] mistake (was|has been|had been) made', swap: 'we made a mistake'},
  {match: 'an [unfortunate] (error|oversight) (was|has been|had been) made', swap: 'we made a mistake'},
  {match: 'some mistake (was|has been|had been) made', swap: 'we made a mistake'},
  {match: '(balls were|the ball was) dropped', swap: 'we dropped the ball'},
  {match: 'wires (were|got|have been|must have been) crossed', swap: 'we got our wires crossed'},
  {
    match: '(something|it|things) (must have|has|have) [fallen|slipped] through the (cracks|net)',
    swap: 'we lost track of it',
  },
  {match: '(something|it|things) (fell|slipped) through the (cracks|net)', swap: 'we lost track of it'},
  {
    match: [
      '(mistakes|errors) (do happen|can happen|sometimes happen|happen)',
      'these things [can|do|will|sometimes] happen',
    ],
    unless: '(when|if|why|how|so that|make sure) (mistakes|errors|these things) [can|do|will|sometimes] happen',
    severity: 'suggestion',
  },
]

/** A fault that only seems to be there. */
export const seeming: readonly PhraseEntry[] = [
  {
    match: [
      'there (seems|appears) to (be|have been) (a|an|some) *1 (mistake|oversight|mix up|mixup|slip up|miscommunication)',
      '(it|this) (seems|appears|looks) [like|that] there (was|has been|is) (a|an|some) *1 (mistake|oversight|mix up|mixup|slip up)',
      '(sounds|looks|seems) like there was a *1 (mix up|mixup|slip up)',
    ],
    swap: 'we made a mistake',
  },
  {
    match:
      'there (seems|appears) to have been (a|an|some) *1 (error|problem|issue|glitch) (on|with|in|when|while|during) (your|the) *',
  },
]

/** “It appears that your order was not shipped.” The captures: whose, what, and what was not done. */
export const notDone: readonly PhraseEntry[] = [
  {
    match:
      '(it appears|it seems|it looks like|it would appear|it would seem) [that|like] @the * (was not|has not been|had not been) *',
    swap: 'we haven’t {3} {1} {2}',
  },
]

/** “It seems your parcel was lost.” The captures: whose, what, and what was done to it. */
export const undone: readonly PhraseEntry[] = [
  {
    match:
      '(it appears|it seems|it looks like|it would appear|it would seem) [that|like] @the * (was|has been|got|had been) *',
    swap: 'we {3} {1} {2}',
  },
]

/** The company’s own doing without the company; a lead might say so. */
export const ours: readonly PhraseEntry[] = [
  {
    match: [
      '(a|an) *1 (error|mistake) [has|had|may have|might have] occurred (on|with|during|while|in|when) your',
      '(a|an) (unfortunate|regrettable|human|clerical|internal|administrative) (error|mistake|mix up|mixup|oversight)',
      'due to (a|an|some) *1 (oversight|mix up|mixup|mistake|miscommunication)',
      'your * (was|has been|got) (overlooked|misplaced|mishandled|mislaid)',
      'you (were|have been) (mistakenly|erroneously|wrongly|incorrectly|accidentally|inadvertently) *',
      '(was|has been) (mistakenly|erroneously|wrongly|accidentally|inadvertently) (charged|sent|cancelled|canceled|billed|deleted|closed|shipped)',
      'if it is determined that',
      '[still|currently] awaiting processing',
      'there (is|was|has been) a *1 (delay|hold up) (in|with) (delivering|shipping|processing|sending|answering|dispatching)',
    ],
    severity: 'suggestion',
  },
]

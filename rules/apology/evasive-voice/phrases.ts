import type {PhraseEntry} from '../../../src/rule/index.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** What a company sends, books or keeps for its customers. */
export const things = words(`
  order orders parcel package item items refund payment booking reservation ticket tickets account request email
  message invoice card delivery subscription claim application return replacement appointment complaint name address
  letter form seat details photos photo documents contract plan transfer
`)

/** What it should have done with it. */
export const doings = words(`
  shipped sent processed dispatched delivered refunded cancelled canceled booked registered updated received entered
  issued applied confirmed picked packed recorded forwarded answered credited activated renewed scheduled logged posted
  saved added completed linked included changed passed read handled logged closed assigned addressed actioned
`)

/** What it did to it instead. */
export const mishaps = words(
  `lost misplaced damaged overlooked missed mislaid forgotten deleted duplicated miscalculated mishandled misread
  mixed swapped mislabelled mislabeled misrouted misfiled misprinted mistyped miskeyed mispriced misquoted miscounted
  misdirected mistranslated mismatched skipped dropped duplicated wiped overwritten`,
)

/** “A number of services were disrupted”: a crowd to whom something was done by nobody. */
const crowd =
  '(a number of|some|certain|several|a few|a small number of|a limited number of|a handful of|various|a proportion of|a percentage of|a subset of)'
const many =
  '(customers|clients|users|guests|members|passengers|subscribers|people|students|patients|orders|services|service|flights|trains|deliveries|bookings|parcels|accounts|payments|appointments|departures|items|shipments|invoices|refunds|tickets|emails|messages|transactions|applications|claims|packages)'
const struck =
  '(disrupted|affected|impacted|delayed|cancelled|canceled|lost|billed|charged|overcharged|double charged|missed|duplicated|misdirected|damaged|deleted|misplaced|mishandled|withdrawn|rejected|declined|overlooked|not *)'

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
      '(mistakes|errors) (were|have been|had been) *1 made',
      '(fell|fallen|slipped|slip|slipping) (through|between|down) (the|a|our) [proverbial] (cracks|net|crack|gaps)',
      '(got|gotten|been|was|were) lost in the (shuffle|mix|post|pile|system|noise|crowd)',
      '(some|a few) (wires|lines) (were|got|have been|must have been) crossed',
      'crossed wires',
    ],
    unless: 'let *3 (fall|slip) (through|between)',
  },
  {
    match: [
      '(mistakes|errors) (do happen|can happen|sometimes happen|happen)',
      '(this|these|such|those) things [can|do|will] [sometimes|occasionally|unfortunately|always|often|just] happen',
      '(it|this) [just|can|does] [sometimes|unfortunately|occasionally] (happens|happen) (sometimes|from time to time|now and then|in this business|to everyone)',
    ],
    unless:
      '(when|if|why|how|so that|make sure) (mistakes|errors|these things|such things) [can|do|will|sometimes] happen',
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
    match: [
      'there (has|is|have|had|must have|may have|might have) been (a|an|some|a few|several|quite a few|a couple of|one or two|a bit of a) *1 (mix up|mixup|mix ups|mixups|slip up|slipup|oversight|miscommunication|lapse|blunder|communication gap)',
      'there (was|were) (a|an|some|a few|several) *1 (mix up|mixup|mix ups|mixups|slip up|slipup|miscommunication|communication gap) *',
      'there (has|is|have|had|must have|may have) been (a|an|some|a few|several|quite a few|a couple of|one or two|a bit of a) *1 (hiccup|hiccups|bump|bumps|teething problems|teething issues|setback|setbacks|hitch|hitches|wobble|snag|snags|growing pains) *',
      '(has|have) been [a|an|some|several] (bump|bumps|hiccups|setbacks) (in|on|along) the (road|way)',
      'there (has|have|was|were|had) [been] (a|an|some|some kind of|some sort of) *1 (breakdown|gap|lapse|failure) in *1 (communication|communications|service|process|handover)',
      'there (has|is|have|had|must have|may have) been (a|an|some) *1 (error|mistake) (with|in|on|when|while|during|somewhere)',
      'there (was|were) (a|an|some) *1 (error|mistake) (with|in|on) (your|the) (order|booking|account|invoice|payment|bill|delivery|refund|dispatch|packing|system|warehouse|label|reservation|claim)',
      '(a|an|some) *1 (mix up|mixup|miscommunication|oversight|slip up|lapse) *1 (occurred|happened|arose|took place|crept in)',
      '(a|an|some) (mix up|mixup|miscommunication|misunderstanding) *4 (led to|resulted in|caused|meant|has led to|has caused) *',
      '(due|owing) to (a|an|some) *1 (administrative|admin|clerical|human|internal|processing|computer|data entry) (error|mistake|oversight|mix up|slip)',
      '(something|things) (has|have|must have) [clearly|obviously] (gone|went) (wrong|awry|astray|amiss) (with|somewhere|along|in|at) *',
      '(something|things) (went) [clearly|obviously] (wrong|awry|astray|amiss) (somewhere|along) *',
    ],
    unless: [
      '(on|at) your (end|side)',
      '(error|mistake) in your (code|file|script|form|query|settings|config|configuration)',
    ],
  },
  {
    match: [
      '(it appears|it seems|it looks like|it would appear|it would seem|looks like|it looks as though|it seems as though) [that|as if] [the|an|a] (incorrect|wrong|outdated) *4 (was|were|has been|have been|had been|got) *',
    ],
    unless: ['(you|your)', '(was|were) [also] (entered|typed|given|provided)'],
  },
  {
    match: [
      '(due|owing) to *1 (operational|logistical|administrative|unforeseen|unavoidable|unexpected|internal|procedural|organisational|organizational) [and *] (requirement|requirements|reason|reasons|constraint|constraints|circumstance|circumstances|challenge|challenges|factors|matters|issue|issues|difficulties)',
      '(for|because of) *1 (operational|logistical|administrative|unforeseen|unavoidable|internal|procedural|organisational|organizational) (requirement|requirements|reason|reasons|constraint|constraints|circumstances|challenges|factors|issues|difficulties)',
    ],
  },
  {
    match:
      'there (seems|appears) to have been (a|an|some) *1 (error|problem|issue|glitch) (on|with|in|when|while|during) (your|the) *',
  },
  {
    match: [
      '(it appears|it seems|it looks like|it would appear|it would seem) [that|as if|as though] (something|things) (went|has gone|have gone) (wrong|awry|astray|amiss) (with|in|during|at|on) *',
      '(it appears|it seems|it looks like|it would appear|it would seem) [that|as if|as though] (a|an|some) *1 (error|mistake|problem|mix up|glitch) [has|had] (occurred|happened|crept in)',
      '(due|owing) to (a|an|some) (unforeseen|unexpected|unfortunate|unknown) *1 (error|mistake|problem|issue|oversight|glitch)',
      'your (order|parcel|refund|booking|payment|claim|letter|email|message|request|application|ticket|item) (seems|appears) to have been (lost|overlooked|missed|misplaced|mislaid|forgotten|deleted|cancelled|canceled|mishandled)',
      '(it appears|it seems|it looks like|it would appear|it would seem|it looks as if|appears|seems|looks like) [that|as if|as though] there (has been|was|had been|may have been|might have been|were|have been) (a|an|some|certain|several) *2 (issue|issues|problem|problems|error|errors|glitch|glitches|failure|fault|difficulty|difficulties|delay|delays|confusion) (with|in|on|at|within|during|when|while|from|by) (our|the) *',
      '(it appears|it seems|it looks like|it would appear|it would seem|it looks as if|appears|seems|looks like) [that|as if|as though] there (has been|was|had been|may have been|might have been|were|have been) (a|an|some|certain|several) *2 (issue|issues|problem|problems|error|errors|glitch|failure|delay|confusion) (with|in|on|at|during|when|while) your (order|booking|payment|refund|delivery|invoice|subscription|reservation|claim|parcel|bill|ticket|appointment)',
    ],
    unless: ['(at|on) (the|your) (bank|courier|recipient|other) (end|side)'],
  },
  {
    match: `${crowd} *2 ${many} (was|were|have been|had been|may have been|might have been|being|got) [unfortunately|regrettably|inadvertently|temporarily|mistakenly|incorrectly|also] ${struck}`,
    unlessNear: '(because|storm|snow|weather|strike|flood|floods|power cut|by)',
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

/** The same of several: “It seems your items were not packed.” */
export const notDoneMany: readonly PhraseEntry[] = [
  {
    match:
      '(it appears|it seems|it looks like|it would appear|it would seem) [that|like] @the * (were not|have not been|had not been) *',
    swap: 'we haven’t {3} {1} {2}',
  },
  {
    match:
      '(it appears|it seems|it looks like|it would appear|it would seem) [that|like] @the * * (was not|were not|has not been|have not been|had not been) *',
    swap: 'we haven’t {4} {1} {2} {3}',
  },
]

/** “It seems your parcel was lost.” The captures: whose, what, and what was done to it. */
export const undone: readonly PhraseEntry[] = [
  {
    match:
      '(it appears|it seems|it looks like|it would appear|it would seem) [that|like] @the * (was|has been|got|had been|were|have been) *',
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

import type {PhraseEntry} from '../../../src/rule/index.ts'

/** The company’s own doing, told as if nobody had done it. */

const done =
  '(sent|shipped|packed|picked|used|applied|entered|charged|booked|printed|shown|displayed|quoted|issued|dispatched|delivered|selected|attached|given|ordered|put|set|installed|recorded|saved|advertised|published|billed|processed|loaded|assigned|listed)'
const undone =
  '(processed|passed on|passed|entered|added|logged|forwarded|answered|returned|dispatched|sent|shipped|posted|recorded|updated|packed|carried out|actioned|carried over|communicated|noted|saved|booked|registered|issued|credited|picked|attached|included|transferred|applied|performed|done|made|told|informed|notified|cancelled|canceled|ordered|scheduled|renewed|linked|assigned|escalated|followed up)'
const lost =
  '(overlooked|missed|misplaced|mislaid|misfiled|mixed up|lost|deleted|removed|duplicated|miscalculated|mishandled|misread|misrouted|mislabelled|mislabeled|mis sold|mistyped|forgotten|swapped|wiped|overwritten|skipped|dropped|double booked|left (off|out)|taken twice|charged twice|sent (twice|to the wrong))'
const by = 'by (the|a|an|your|royal|somebody|someone|customs) *'

/** Told to somebody in trouble, in a reply that owns nothing. */
export const agentless: readonly PhraseEntry[] = [
  {
    match: [
      `(a|an|the|some) (wrong|incorrect|old|outdated|duplicate|obsolete|false|faulty) *3 (was|were|has been|have been|had been|got) *1 ${done}`,
      `(your|the|a) *3 (was|were|has been|have been|had been) [unfortunately|regrettably|apparently|simply|sadly|then] (not|never) [correctly|properly|yet|actually|fully] ${undone}`,
      `(your|the|a|some) *3 (was|were|has been|have been|had been|got) [unfortunately|regrettably|apparently|accidentally|inadvertently|mistakenly|somehow|also] ${lost}`,
      '(your|the|a) *4 did not (go out|take place|get (sent|processed|through|passed|logged|entered|booked)|reach the right|make it (on|in|to the)|go as planned|go through as)',
      '(nobody|no one|customers|you) (was|were|had been) not *1 (informed|told|notified|contacted|advised|updated)',
      '(nobody|no one) was (informed|told|notified|contacted|advised|updated)',
      '(data|files|orders|records|messages|bookings|entries|photos|points|information|details) (was|were|has been|have been|had been|got) (lost|deleted|removed|wiped|overwritten|corrupted)',
      '(a|an|the) *2 (fault|error|glitch|bug|problem|issue|failure) (led to|resulted in|caused|meant that|has led to|has caused|meant) *',
      'the system (charged|sent|cancelled|canceled|deleted|closed|failed|did not|has not|booked|duplicated|picked|applied|dropped|lost|rejected) *',
      '(somehow|for (some|whatever) reason|for reasons unknown|inexplicably) , (your|the|a|our) *3 (was|were|has been|did not|got|ended|had been|went|never)',
      'you should have been (told|informed|notified|contacted|called|advised|sent)',
      '(this|that|it) should not have happened , but *',
    ],
    unless: [
      by,
      '(response|request|connection|packet|signal|form) (was|were|got) lost',
      '(was|were) not (sent|made|told|done) (to|by) (me|us|you)',
      '(the|a) *2 (payment|transaction|card|form|code|login|password) (was|were|has been) not *',
      'your (payment|card|form|transaction|code|login|documents|application|papers|letter|deposit) (was|were|has been|have been) not *',
      '(the|a|an) (wrong|incorrect|old) *2 (was|were) (entered|given|selected|used) (at|on|in|when|by|during)',
      'not (made|done) (of|for|with|to|in)',
      '(nothing|no *) (was|were|has been) *1 (lost|deleted|removed)',
    ],
    unlessNear: [
      '(because|storm|snow|weather|strike|flood|power cut|thief|burglar|courier|customs|bank|if|once|when you|unless)',
      'you (chose|asked|entered|typed|changed)',
    ],
  },
  {
    match: [
      '[it|a *|the *|your *|some *] (duplicate|double|second|wrong|incorrect|erroneous|additional|extra) (charge|charges|payment|booking|debit|order|entry|invoice|deduction|bill) *3 (occurred|arisen|happened|taken place|been (made|raised|taken|triggered|generated)|arose|resulted)',
      'it (was|has been|had been) [then|subsequently|regrettably|unfortunately|therefore] (decided|determined|deemed|concluded|judged|resolved|found|established|noted|observed) that',
      '(following|after|upon) (a|an|our|the|further|internal|careful|thorough) *2 (review|investigation|assessment|inspection|check|enquiry|inquiry) , (it|your|the|no) *4 (was|were|has been|have been|is) *',
      '(errors|mistakes|delays|mix ups|slips|these things|disruptions|incidents) (can|may|do|will) [sometimes|occasionally|unfortunately|on occasion|at times|always] (occur|happen|arise)',
      '(circumstances|events) (beyond|outside) (our|anyone’s|the) control',
    ],
    unlessNear: [
      '@we (found|saw|made|forgot|missed|lost|sent|charged)',
      '(storm|snow|weather|strike|flood|thief|burglar|customs|bank)',
    ],
  },
]

/** Said by nobody, whoever reads it. */
export const nobody: readonly PhraseEntry[] = [
  {
    match: [
      '(steps|measures|action|actions|precautions|corrective measures) (are|is|have|has|were|will) [now|already|also|currently] [being|been|be] (taken|put in place|implemented) (to|in order|so that|against|internally|with)',
      '(measures|safeguards|controls|processes) (have|has) been (put in place|implemented|introduced|tightened)',
      'lessons (have been|will be|were|are being) (learned|learnt)',
      '(procedures|procedure|process|processes|protocol|protocols|guidelines|rules) (were|was|have been|has been) not *1 (followed|observed|adhered|respected|complied)',
      '(standards|standard|expectations|targets|service level|commitments|promises|deadlines|deadline) (were|was|have been|has been) not (met|kept|reached|upheld|honoured|honored)',
      '(service|communication|handling|response|experience|standards|quality|support|care) [that] *3 (fell|falls|has fallen|have fallen) [somewhat|far|well] short',
      '(communication|things|this|it|the handling *3|matters|the process) (could|might|should) have been (better|handled|clearer|communicated|done|managed|smoother|quicker|dealt)',
      '(communication|the handling *3|service|the response|the timing) (was|has been) not *1 (ideal|optimal|perfect|up to|as good)',
      '(a|an|some) *2 (mistake|error|typo|date|price|address|figure|slip) (crept|slipped|has crept|had crept|made its way|found its way|has slipped|sneaked) (in|into|through) *',
      '(an|a) (error|mistake) (has crept|crept|had crept|slipped|sneaked) in',
      '(feedback|guidance|training|coaching) (has been|have been|was|will be) (given|provided|passed|shared) (to|with|for) *3 (person|staff|agent|colleague|employee|team|member|parties|individual|driver)',
      '(the|those) (staff|person|individual|individuals|employee|employees|agent|parties|member of staff|driver) *2 (has|have|will|was|were) [been|be] (spoken to|reminded|retrained|coached|counselled|counseled|addressed)',
      '(this|that|it) (was|is) [just|only|simply|purely|merely] [due to|a case of|down to|the result of] [an|a|pure|simple] *1 (administrative oversight|human error|clerical error|administrative error|system error|processing error|admin error)',
      '(human|system|clerical|administrative|processing) error (was|is) (the|to|behind|at) *',
      'there (was|has been) (a|an|some) *1 (administrative|admin|clerical|human|internal|processing|system|data entry) (error|mistake|oversight|slip|failure)',
      '(there was|there has been|there were|there have been) (a|an|some|certain|several) *1 (lapse|lapses|shortcoming|shortcomings|failing|failings|irregularities|irregularity|discrepancy|inconsistencies)',
      'it is (regrettable|unfortunate) that (your|the|this|it|no|a|you) *4 (was|were|not|never|had|has)',
      '(things|this|matters|events|it) did not [quite] go (as|to) (they|it|plan|planned|intended|expected|hoped) *',
      '(seems|appears|looks like|would appear|would seem|apparently) [that|as if|as though] (some|certain|several|part of|parts of|a few|your|the) *4 (been|was|were|got) (removed|deleted|lost|wiped|overwritten|corrupted|missed|overlooked|misplaced|duplicated|mislaid|dropped|skipped)',
    ],
    unless: [by, '(could|might|should) have been (better|done) (by|if you)', '(by|of) (me|us)'],
    unlessNear: [
      '(storm|snow|weather|strike|flood|thief|burglar|courier|customs|bank)',
      'between your',
      '(you|your) (changed|deleted|removed|cancelled)',
      '@we (am|are|have|should|did|could|fell|got|made|missed)',
    ],
  },
]

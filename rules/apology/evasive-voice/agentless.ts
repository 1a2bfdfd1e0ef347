import type {PhraseEntry} from '../../../src/rule/index.ts'

/** The company’s own doing, told as if nobody had done it. */

const done =
  '(sent|shipped|packed|picked|used|applied|entered|charged|booked|printed|shown|displayed|quoted|issued|dispatched|delivered|selected|attached|given|ordered|put|set|installed|recorded|saved|advertised|published|billed|processed|loaded|assigned|listed)'
const undone =
  '(processed|passed on|passed|entered|added|logged|forwarded|answered|returned|dispatched|sent|shipped|posted|recorded|updated|packed|carried out|actioned|carried over|communicated|noted|saved|booked|registered|issued|credited|picked|attached|included|transferred|applied|performed|done|made|told|informed|notified|cancelled|canceled|ordered|scheduled|renewed|linked|assigned|escalated|followed up)'
const lost =
  '(overlooked|missed|misplaced|mislaid|misfiled|mixed up|lost|deleted|removed|duplicated|miscalculated|mishandled|misread|misrouted|mislabelled|mislabeled|mis sold|mistyped|forgotten|swapped|wiped|overwritten|skipped|dropped|double booked|left (off|out)|taken twice|charged twice|sent (twice|to the wrong))'
const some = '(a|an|the|some|one|another|several)'
const slip =
  '(mistake|error|oversight|slip|misunderstanding|miscommunication|glitch|mishap|hiccup|lapse|discrepancy|fault|confusion|mixup|mix up|mistakes|errors|breakdown|gap|anomaly|mishandling|omission|blip)'
const handled =
  '(actioned|processed|logged|passed|sent|entered|forwarded|closed|cancelled|canceled|recorded|booked|picked|dealt|followed|handled|put|assigned|deleted|registered|posted|shipped|dispatched|saved|transferred|applied|missed|overlooked|lost|mislaid|misplaced|duplicated|dropped|removed|mixed|routed|filed|missing|astray)'
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

  {
    match: [
      `${some} *2 ${slip} *1 (was|were|has been|had been|have been) [clearly|obviously|unfortunately|regrettably|evidently|then] (made|to blame|at fault|responsible)`,
      `${some} *2 ${slip} [has|had|have|may have|must have|might have|could have] [clearly|obviously|unfortunately|regrettably|evidently|then|also] (occurred|happened|arisen|arose|crept in|slipped in|slipped through|come about|came about|taken place|took place|been made)`,
      `${some} *2 ${slip} (seems|appears|seemed|appeared|would seem|would appear) to have (occurred|happened|arisen|crept|slipped|been|come|taken)`,
      `there (seems|appears|seemed|appeared|would seem|would appear) to (be|have been) ${some} *2 ${slip}`,
      `there (was|were|is|has been|had been|have been) [clearly|obviously|unfortunately|evidently|apparently] ${some} *2 ${slip}`,
      `there (must|may|might|could) have been ${some} *2 ${slip}`,
      `(seems|appears|seem|appear|like|if|though|apparently|clearly|evidently) [that] there (was|were|has been|is|had been) ${some} *2 ${slip}`,
      `(it seems|it appears|it would seem|it would appear) to have been ${some} *2 ${slip}`,
      `(appears|seems|appear|seem|like|though) [that] (your|the|our) *2 (was|were|been|got|went) *2 ${handled}`,
      '(seems|appears|looks like|looks as though|looks as if|apparently|somehow|unfortunately) , [that] your *1 (never (made it|reached|arrived|got|came)|went (astray|missing)|dropped off|got (stuck|missed|lost|mixed|overlooked)|did not (go through|make it|reach|get through))',
      '(something|things) (went|go|has gone|have gone|must have gone|seems to have gone|appears to have gone|got) (awry|amiss|astray|wrong|mixed up|muddled|confused|off track|pear shaped)',
      '(corners|steps|signals|wires|messages|lines|instructions) (were|got|have been|had been) (cut|missed|crossed|skipped|mixed|lost|ignored)',
      '(this|that|it|things|your *1|the *1) (was|were|has been|had been|have been) not *1 (handled|dealt with|managed|processed|treated|communicated|followed up|addressed) *1 (properly|correctly|well|as|appropriately|promptly|adequately|satisfactorily|how)',
      '(this|that|it|things) (should|could|ought to) *1 (have been|have) (handled|dealt with|managed|communicated|picked up|spotted|noticed|done|happened|been) (better|differently|sooner|earlier|properly|more)',
      'the (wrong|incorrect) *2 (was|were|has been|had been|got) *1 (sent|taken|entered|attached|charged|used|shipped|packed|booked|given|applied|delivered|printed)',
      'you (were|have been|had been) [incorrectly|wrongly|mistakenly|accidentally|inadvertently|erroneously] (charged|billed|misinformed|misadvised|given|told|sent|debited) *1 (in error|twice|incorrectly|wrongly|wrong|the wrong|incorrect|false|by mistake|the incorrect)',
      'you (were|have been|had been) (incorrectly|wrongly|mistakenly|accidentally|inadvertently|erroneously) (charged|billed|told|sent|debited|advised|informed|cancelled|canceled|removed)',
      'you (were|have been|had been) (misinformed|misadvised|misled|overcharged|double charged|double billed)',
      'you (were|had|have) *1 not *1 (told|informed|notified|warned|advised|contacted|kept informed)',
      'the *1 (price|date|amount|address|figure|time|fee|charge|details|total) (was|were|has been|had been) *1 (displayed|entered|shown|quoted|recorded|listed|advertised|calculated|input|printed) (incorrectly|wrongly|wrong|in error)',
      '(promises|commitments|deadlines|details|information|messages|instructions|requests) (were|was|have been|has been) not (kept|met|passed on|passed along|shared|relayed|forwarded|followed|honoured|honored|recorded)',
    ],
    unless: [
      by,
      '(was|were|has been|have been) (made|caused) by (us|our|me|my)',
      'you were not (charged|billed|home|there)',
      'there (was|were|is|has been) (no|not)',
      'your (bank|card|account|browser|device|phone|order form)',
      '(error|mistake|problem|fault|delay|discrepancy) (in|with|on|at) your (bank|file|code|form|card|device|phone|settings|browser)',
    ],
    unlessNear: [
      '(because|storm|snow|weather|strike|flood|power cut|thief|burglar|courier|customs|bank|if|once|when you|unless|airline|supplier)',
      '@we (have|found|saw|made|forgot|missed|lost|sent|charged|should|did|took|put|fixed|corrected|refunded)',
      '(my|our) (mistake|fault|error|side|end)',
      'you (chose|asked|entered|typed|changed)',
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

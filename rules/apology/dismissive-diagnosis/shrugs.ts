import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Fine on our side, a one-off, only a scratch: told to somebody for whom it is broken. */

const thing =
  '(app|system|site|website|server|servers|account|link|page|service|services|platform|line|network|connection|software|product|unit|device|machine|feed|patch|update|game|checkout|form|portal|database|api|status page|logs|log|dashboard)'
const theirs =
  '(internet|wifi|wi fi|connection|computer|phone|device|browser|router|network|settings|laptop|printer|setup|pc|mac|provider|cache|cookies|antivirus|firewall|hardware|system|tablet|tv|eyes|ears|imagination)'

export const shrugs: readonly PhraseEntry[] = [
  {
    match: [
      `(the|our|all our|all|all of our|your) *1 ${thing} (is|are|was|were|seems|seem|looks|look|appears|tests|runs|run|works|loads) [all|absolutely|perfectly|just] (up|green|fine|ok|okay|clean|clear|healthy|stable|operational|smoothly|normal|running|available|online|working|functional) [and *]`,
      `(everything|all|it|that) (runs|run|works|loads|opens|prints|plays|looks|seems|tests) [just|perfectly|absolutely|all|to be] (smoothly|fine|perfectly|properly|normally|alright|all right|ok|okay|correct|right|good|as expected|as it should)`,
      '(everything|all|it) (is|was|looks|seems) *1 as it should [be]',
      '(everything|all) (is|looks|seems|appears) *2 (fine|ok|okay|normal|in order|correct|good|alright) [to me|to us|here]',
      `there is (nothing|not anything|no fault|no issue|no problem|no error|no bug) [wrong] (with|in|on) (the|our|your|it) *`,
      '(there is|and there is|we have checked and there is|found) no (fault|error|issue|problem) $,',
      `(status page|status|monitoring|dashboard|logs|log) (shows|show|shows us|reports|report) no *1 (incident|incidents|outage|outages|error|errors|issue|issues|problem|problems|fault|faults)`,
      '@we [just|have just|also] (logged in|opened (it|the *)|tried (it|the *)|clicked (it|the *)|ordered|called) *3 (without *2 (problem|issue|trouble)|and it (worked|works|was fine|opened|loaded)|with no (problem|issue|trouble))',
      '(it|that|this) (opens|works|loads|prints|plays|runs|connects) [just|perfectly] (for|with) (me|us) $,',
      '^, (here|on my *|on our *|for me|for us) it (is|works|prints|opens|runs|loads|plays) *1 (fine|perfectly|well|ok|okay|flawlessly|great)',
      '(this|that|it) is not (a|an) (known|common|recognised|recognized|reported|real) (issue|problem|bug|fault|error)',
      '(this|that|it) is not (something|anything) *2 (seen|heard|come across|had reported|encountered|aware)',
      '@we have never *1 (come across|heard of|seen|had|encountered) (that|this|it|anything|such|one)',
      '^ never (heard of|seen|come across) (that|this|it|anything|one)',
      '(this|that|it) (can not|could not) [possibly|really|technically] (happen|be|have happened) $,',
      '(this|that|it) is [technically|simply|physically|practically] (impossible|not possible) $',
      `(our|the) ${thing} (does|do|would|did) not (do|behave|act|work|allow) (that|this|like that|like this|that way|such)`,
      '(it|this|that) (must|may|might|will|was|is|seems|could) *3 (a one off|a one time thing|an isolated (incident|case)|just a glitch|a glitch|a temporary glitch|a blip|a hiccup|a fluke)',
      '^ [most] (probably|likely|surely|perhaps|maybe) [just|only] (a|an) *1 (glitch|blip|hiccup|one off|coincidence)',
      '(it|this|that) (is|was) [probably|likely] [probably|likely|really|honestly] (nothing|nothing serious|nothing major|nothing bad|not serious)',
      '(it|this|that|they|these) (will|should|usually|normally|often|may) *1 (sort itself out|resolve itself|fix itself|go away|goes away|disappear|disappears|settle|settles|sort themselves out|pass|correct itself|clear up|stops|stop) [on its own|by itself|itself|by themselves|in time|eventually|with time]',
      '^, (just|simply) (wait and see|give it time|ignore it|live with it)',
      'you will [soon|eventually] (get used to|hardly notice|barely notice|not notice|stop noticing|come to like) *',
      '(it|this|that) is [really|just|only|purely|merely] (cosmetic|a cosmetic|minor|a minor|a small|superficial|a trivial|trivial|a detail)',
      '(it|this|that) is [really] (just|only|merely) (a|an) *1 (scratch|dent|mark|spot|stain|cosmetic|crease|chip|detail|visual)',
      '(it|this|that) is not (that|really|such|so|a big|very|all that) *1 (bad|deal|serious|important|urgent|loud|noticeable|big)',
      '(they|these|those|all *2|most *2) (make|do|have|squeak|creak|smell|leak|fade|shrink|rattle|hum|scratch) (that|this|it|at first|a bit|a little|these|those) *',
      '(that|this|it) is [perfectly|quite|completely|totally|very] (normal|usual|common|typical) (for|with|in) (a|an|this|these|such|that|all|most|new|the) *',
      '(that|this|it) is [just|simply|only] (how|what|the way) * (is|are|do|does|work|works|look|looks|smell|smells)',
      'your expectations (are|were|may be|might be|seem) *2 (high|unrealistic|wrong|excessive)',
      'you (are|may be|might be|were) (expecting|asking) *1 too much',
      `^, (must|has to|got to|probably|possibly|likely|surely|maybe|perhaps) [be] [something with|something on|down to] your *1 ${theirs}`,
      `(it is|it will be|that is|that will be|this is|must be|it must be|sounds like|looks like) *4 (your|with your|on your|to your) *1 ${theirs} $,`,
      'the tracking (says|say|shows) [it was|it is] delivered , so *',
      '(our|the) (tracking|system|records|gps|courier|scan|record) (says|say|shows|show|states|confirms|confirm) [that] (it (was|has been|is)|delivered|the (parcel|item|package|order) (was|has been|is)) *',
      '(according to|as per|per) (our|the) *1 (tracking|system|records|gps|courier|record) , *4 (delivered|received|sent|signed)',
      '(delivered|received) [to you] (as per|according to|per) (our|the|courier) *',
      'it is working *1 (from|on|at) our (end|side)',
      '(check|see) (from|at|on) your (end|side)',
      '^, no *1 (issue|issues|problem|problems|error|fault) [was|were] found (from|on|at|in|with) *',
    ],
    unless: [
      '(not|never) *2 (normal|fine|working|right)',
      '(up|back|fine|working|online|normal|running) (again|now)',
      'it is *2 (small|minor|cosmetic) (business|shop|team|company|fee|charge)',
      '(refund|money|payment|order) *6 as it should',
      '(it|this|that) is [really|just|only] a (small|minor) (team|shop|thing|token|gift|change)',
      '(your|the) (account|line|form|link|page|balance|rate) (is|was) (up|clear|clean|ok|okay|fine) *2 (for|to|with)',
    ],
    unlessNear: ['@sorry', 'again', 'now', 'once', 'but you', 'even so', 'swap', 'replace', 'replacement', 'refund'],
    message: '“{match}” waves the trouble away: say what you tried, and what happens next.',
  },
]

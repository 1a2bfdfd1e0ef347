import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Threats, open and veiled. */

const force =
  '(be forced|be obliged|be compelled|have no choice|have to|block|ban|suspend|close|cancel|terminate|report|contest|sue|refuse|stop|blacklist|take legal)'
const trouble = '(dispute|chargeback|lawyer|court|ombudsman|police|negative review|bad review)'

const message = '“{match}” is a threat: say what they can do, and what happens then.'

export const threats: readonly PhraseEntry[] = [
  {
    match: [
      'failure to *8 (will|shall) [also|automatically|then] (result|lead|mean|incur|cause|be|force|void|forfeit)',
      `if you *5 ${trouble} *5 , @we will ${force}`,
      `if you (continue|keep|insist|refuse|threaten) *8 , @we will ${force}`,
      '@we (will|shall|would) [then|also] be (forced|compelled|constrained|left with no (choice|option)) to',
      '@we (will|shall|would) [then|also] have no [other] (choice|option|alternative) but to',
      '(take|start|pursue|begin|consider|initiate|file|resort to) legal (action|proceedings|steps|measures) against you',
      '@we (will|shall|may|would|reserve the right to) *2 (take|start|pursue|begin|initiate|resort to) legal (action|proceedings|steps|measures)',
      '(hand|handed|pass|passed|send|sent|turn|turned) [it|this|you|your account|the matter] [over] to (a|our|the) (debt collector|debt collectors|debt collection agency|collection agency|collections|lawyer|lawyers|legal team|solicitor|solicitors)',
      'you (will|shall|are going to) (be|get) [permanently] (banned|blocked|blacklisted|reported|prosecuted|sued|penali(s|z)ed)',
      '@we (will|shall|reserve the right to) (report|block|ban|sue|blacklist) you',
      '(consider|take|regard) this [as|to be] (a|your|my|our|the) (final|last|only|formal) (warning|notice|chance)',
      'this is (my|our|the|your) (final|last) (warning|answer|word|notice|chance|response|reply)',
      'you have been warned',
      'do not (threaten|insult|test|push|try) (us|me)',
      'do not (contact|email|write to|message|call|bother) (us|me|this *) (again|anymore|any more|any further)',
      'if you keep *5 @we will not',
      'you will (regret|be sorry for|pay for) (it|this|that)',
      'or else $',
      'do not expect (us|me|any|an|a|our)',
      '(further|more|continued) (emails|messages|contact|complaints|calls|mails) *3 (will be ignored|will not be (answered|read)|will be deleted|go unanswered)',
      'your continued (emails|complaints|messages|refusal|accusations|insults)',
      '(slander|slanderous|defamation|defamatory|libel|libellous|libelous)',
      '(this|that|it) is (blackmail|extortion|harassment)',
      'you [have|are] (threatened|threaten|threatening) (us|to)',
      'your threat (to|of|is|will|does)',
      '(respond|react|give in|bow|yield) [well|kindly] to (threats|blackmail|insults|pressure|ultimatums)',
      '@we (warned|have warned|did warn) you',
    ],
    unless: [
      'not *3 (be forced|have no choice)',
      'failure to (load|connect|open|start|print|sync|save)',
      'will not (regret|be sorry)',
      'not (report|block|ban|blacklist) you',
    ],
    message,
  },
  {
    match: [
      'failure to *8 (may|might|could|can) [also] (result|lead|mean|incur|cause|be|delay|void)',
      'failing (which|to do so|that) @we (will|shall|may)',
      '(this|our|the|my) decision is (final|not up for|not open)',
      '(otherwise|else) (it|we|your *|the *) (will|shall) be (donated|destroyed|cancelled|canceled|disposed|forfeited|terminated|closed|deleted|returned)',
      'if you (do not|fail to) *8 , @we (will|shall) (have to|be forced to|suspend|block|terminate|cancel|take further|take legal)',
    ],
    severity: 'suggestion',
    message: '“{match}” reads as a threat: say what they can do, and by when.',
  },
  {
    match: [
      '(immediate|permanent|automatic) (suspension|termination|closure|cancellation) of (your|the) (account|service|access|membership|contract|policy|tenancy)',
      '(referred|refer you|passed|sent|handed) [over] to (a|our|the) *1 (collections|collection agency|collections agency|debt collector|debt collectors|bailiffs|recovery agents)',
    ],
    unless: ['not be (referred|passed|sent|handed)'],
    message,
  },
  {
    match: [
      'you will be [held] (liable|responsible|charged) for (all|any|every) *2 (costs|charges|expenses|damage|damages|fees|losses)',
      '@we (am|are) [very|quite|rather|frankly|somewhat] surprised (to (read|hear|see|receive|learn)|by your|at your|that you)',
      '(this|it) will [only] (delay|slow) (the|your) (handling|processing|request|case|reply|response|claim)',
    ],
    severity: 'suggestion',
    message: '“{match}” sounds sharp: say what they can do, and what happens then.',
  },
  // The court's way to say it
  {
    match: [
      '(recovery|legal|enforcement|court|eviction|disciplinary|collection|debt recovery|possession) (action|proceedings|measures|steps) (will|shall|may|would|can) *2 be (taken|commenced|started|begun|initiated|instituted|pursued|brought|issued|considered)',
      '@we (will|shall|may|would|intend to) *2 (commence|start|begin|initiate|institute|issue|pursue|proceed with) (recovery|legal|enforcement|court|eviction|collection|debt recovery) (action|proceedings|measures|steps)',
      'without further (notice|recourse|warning|reference|reminder) [to you]',
      '(your|the) (account|service|order|subscription|membership|policy|contract|line|access) (will|shall) be (suspended|terminated|blocked|disconnected|cut off|passed to *3|handed to *3|referred to *3) without',
      '(your|the) (file|account|case|debt|matter) (will|shall) be (handed|passed|referred|sent|transferred) [over] to (our|a|the) *1 (lawyers|solicitors|legal (team|department)|collectors|collections|bailiffs|enforcement agents|debt collectors|debt collection agency|collection agency)',
    ],
    unless: [
      'not be *1 (taken|commenced|started|pursued|passed|referred)',
      'without further (notice|warning) (the|it|my)',
    ],
    unlessNear: ['@sorry', 'scammers', 'the seller', 'the courier', 'fraudsters'],
    message,
  },
  // The queue as a stick
  {
    match: [
      '(move|moves|push|pushes|send|sends|put|puts|drop|drops|place|places|set|sets|bump|bumps|pushed|moved|sent|placed|go|goes) [your *2|you|it|them|the *2] [right|straight|back|down] to the (back|end|bottom) of [the|our] (queue|line|list|pile)',
      '(you will|you would|you may|you might|and|or) (lose|forfeit) your (place|spot|position|turn) in (the|our) (queue|line)',
      '(only|just|simply|actually) (push~|move~|put~) (you|your *2|it) [further|back] (back|down) [in (the|our) (queue|line)]',
    ],
    unless: ['(not|never|without) *3 (move|push|send|put|drop|place|lose|moving|losing|bump|go)'],
    unlessNear: '@sorry',
    message,
  },
  {
    match: [
      '(further|additional|extra) (costs|charges|fees|interest|penalties) (will|shall) [also|then] be (incurred|added|payable|charged|applied|levied)',
      '^, should (you|payment|the *2|your *2|this|we) (fail to|not be|not) *8 , (@we|this|your|the|it) *2 (will|shall)',
      'if payment is not (received|made|forthcoming)',
    ],
    unless: 'no (further|additional|extra)',
    severity: 'suggestion',
    message: '“{match}” reads as a threat: say what they can do, and by when.',
  },
  // No choice but …
  {
    match: [
      '@we (have|will have|shall have|would have|had|are left with|am left with|will be left with|be left with|see) no [other] (choice|option|alternative|recourse) (but|other than|except|than) to (serve|close|involve|take|report|suspend|terminate|cancel|issue|send|refer|pass|block|ban|disconnect|charge|start|call|contact|instruct|go|proceed|remove|evict|stop|withdraw|hand|bill|escalate|treat|consider)',
      '@you (leave|are leaving|will leave|have left|give|gave) (us|me) (no|little|no other) (choice|option|alternative) *',
      'if you (do not|fail to|refuse to|have not) *8 , @we (will|shall|have|may) *1 (have no|be left|be forced|be obliged|serve|pass|instruct|disconnect|evict)',
      '(any|all) (further|more|future) (messages|emails|mails|calls|contact|complaints|letters|posts|comments|correspondence) *6 (will be|shall be|are going to be) (ignored|deleted|disregarded|blocked|unanswered|binned|reported)',
    ],
    unless: ['not be (ignored|deleted)'],
    unlessNear: ['@sorry', 'the (storm|airline|landlord|council|government|manufacturer)'],
    message: message,
  },
]

/** Answering an accusation with another, and calling the customer a liar. */
export const quarrels: readonly PhraseEntry[] = [
  {
    match: [
      '@we (are|am) (not|hardly) [a|all|some|any|running a|trying to run a] (scam|scams|scammer|scammers|liar|liars|thief|thieves|crook|crooks|cheat|cheats|fraud|frauds|cheating you|scamming you|lying|robbing you|stealing|con artists|charity|ripping you off|trying to (cheat|scam|rob|trick|rip))',
      '@we (do|did|would|have) (not|never) (lie|lied|cheat|cheated|scam|scammed|steal|stolen|rob|robbed|trick|tricked) (you|anyone|anybody|to you|our|people|customers|from)',
      '^, (that|this|which) is [simply|just|absolutely|completely|factually|clearly|plainly|a] (untrue|a lie|lies|a false accusation|false|lying|libel|slander|defamation|a fabrication)',
      'you are (lying|a liar|not telling the truth|trying to (cheat|trick|scam|fool|blackmail|extort))',
      '@we (do not|can not|find it hard to|refuse to) believe (you|your|a word)',
      '(I|we) (doubt|highly doubt|very much doubt|seriously doubt) [that] (you|your)',
      '(hard|difficult|impossible) to believe that you',
      '(they|he|she|@our *|@our *1 (team|staff|colleague|colleagues|driver|agent|agents)|nobody here|no one here|nobody) would (never|not) (say|do|tell|write|behave|act|treat|promise|speak) [to] [you] (such|that|this|so|anything|something|like)',
      'your word against (ours|mine|his|hers|theirs)',
      'you can not prove',
      '@we have (heard|read|seen) (that|this) [excuse|story|one] before',
      'nice try',
      'a likely story',
    ],
    unless: [
      'doubt (it will|this will|it is|you will (need|have))',
      '(is|was) (not|never) [a] (lie|false)',
      'false (alarm|positive|negative)',
    ],
    message: '“{match}” turns the answer into a quarrel: say what is known and what happens next.',
  },
  // Contradicting them about a colleague
  {
    match: [
      '(our|my) *2 (manager|driver|drivers|courier|staff|team|colleague|colleagues|chef|waiter|nurse|receptionist|agent|agents|guard|crew|technician|engineer|therapist|barista|stylist|teacher|mechanic|representative|representatives|employees|porter|cleaner|cleaners) *8 (does not|do not|did not) (shrug|shout|lie|ignore|swear|yell|steal|laugh|sneer|smirk|hang up|throw|behave|insult|refuse|snap|roll|speak|talk)',
      '(our|my|the) *2 (manager|driver|drivers|courier|staff|team|colleague|colleagues|chef|waiter|nurse|receptionist|agent|agents|crew|technician|employees) *2 would never',
      '@we have no reason to doubt (our|my|his|her|their|the)',
      '(our|my) (staff|team|drivers|crew|people|employees|agents) (is|are) *2 (professional|professionals|polite|trained|experienced|courteous) and (do not|does not|would not|would never|never)',
    ],
    unless: [
      '(did not|do not) speak (english|french|german|spanish|to you|with you)',
      '(did not|do not) (refuse|talk|speak|ignore) (to|it) (and|but)',
    ],
    unlessNear: ['@sorry', 'should have', 'our (mistake|fault)'],
    message: '“{match}” calls the customer a liar: say what you will ask, or do.',
  },
]

/** Meaning the opposite, and keeping count of one’s own trouble. */
export const sarcasm: readonly PhraseEntry[] = [
  {
    match: [
      'good luck (with that|finding|getting|elsewhere|proving|trying) ',
      'thanks for nothing',
      '(what a|big|oh what a) surprise $',
      'surprise , surprise',
      'how (convenient|nice for you|original|mature|charming|clever of you) $',
      'no kidding',
      '(newsflash|news flash|spoiler alert|shocker|hello , anyone)',
      'you will (live|survive|manage|get over it) $',
      'I am sure you (can|will) (live|survive|cope|manage|figure it out|get over it)',
      'whether you (like|believe) it or not',
      'believe it or not , (we|I)',
      'sorry (that|if) (I am|we are) not (perfect|psychic|a mind reader|mind readers)',
      'as if (that|this|we|I) (is|was|am|are|were|do|did) (my|our|not|the)',
      'since you (are so|know (so much|better|everything)|seem to know)',
      'you (are|must be|seem to be) the expert',
      'if you (are so|know so|think you know|know better)',
      'did you (really|seriously|honestly) (think|expect|believe)',
      'do you (really|seriously|honestly) (think|expect|believe)',
    ],
    unless: ['good luck (finding|getting) (a|your|the|into|there|well|home)', 'no kidding around'],
    message: '“{match}” sounds sarcastic: say it straight, or leave it out.',
  },
  {
    match: [
      '@we (went|have gone|had gone|did go) to [some|great|considerable|a lot of|quite some|extra|all that|so much] (lengths|length|trouble|effort|pains) *2 (for|to|on) (you|get|help|write|find|explain|give|make|answer)',
      'after (all|everything) @we (have|did|do) [done|do] for you',
      '@we have [already] (wasted|lost) *4 (on you|on your *|for you|with you)',
      '(my|our) time is (valuable|precious|limited|money)',
      'you (should|could|ought to) be (grateful|thankful|glad|happy) (that|you|we|I|for|to)',
      'you (have|had) [already] (wasted|taken up|cost) [us|me] *4 (time|hours|morning|day)',
    ],
    message: '“{match}” sends the customer a bill for the help: leave it out.',
  },
]

import type {PhraseEntry} from '../../../src/rule/index.ts'

/** What the customer did, told back to somebody in trouble as the cause of it. */

const put = '(put|gave|entered|typed|wrote|filled in|sent|keyed in|ticked|chose|selected|set|picked|provided|given)'
const place = '(box|field|column|line|slot|row|section|tab|folder|drawer|socket|port|place)'
const kind = '@you [have|had|just|also|simply|only|clearly|actually|already]'
const records = '(log|logs|records|record|system|tracking|data|history|audit|screen|scan|file|files|account)'
const undo =
  '(deleted|cancelled|canceled|closed|removed|changed|disabled|switched off|turned off|unsubscribed|unticked|unchecked|reset|moved|overwrote|overwritten|uninstalled|disconnected|unplugged|blocked|archived|edited|renamed|clicked|pressed|ticked|accepted|declined|opened|signed|confirmed|approved)'

const message = '“{match}” points at the customer: say what happened and what would mend it, without “you”.'

/** Silent where the customer owned up, and where the sentence says sorry or thanks. */
export const slips: readonly PhraseEntry[] = [
  {
    match: [
      '@you [have|had] [got|just|clearly|simply|obviously] (had|got|have) the wrong *',
      '@you (had|have|have got) the wrong * *1 (selected|chosen|set|open|entered|installed|ticked|filter|settings)',
      '@you [have|had] (got|set|left) (the|your) *2 (set|switched|turned|pointed) (to|on|off|at)',
      `${kind} ${put} *7 (instead of|rather than|in place of) *`,
      `${kind} ${put} *6 (in|into|in to|on) (the|a|that) *3 ${place}`,
      `${kind} ${put} *5 where *`,
      `@you (put|gave|entered|typed|wrote|choose|select|set) (wrong|incorrect|invalid|bad|false) *`,
      `@you have (put|given|entered|typed|written|filled|selected|provided) (wrong|incorrect|invalid|bad|false) *`,
      '@you (turned up|showed up|arrived|came|got here|checked in|appeared|logged in|called|rang) *2 (late|too late|after the|minutes|hours|@number minutes|@number hours) *',
      '@you (turned up|arrived|showed up|got here|got there|checked in) [only|not until] (at|after) *',
      '@you (came|went|drove|walked) to the wrong *',
      '@you left (it|this|that|them|the *) *1 (in|on|off|out|open|unlocked|unattended|outside|running|lying|switched|plugged|uncovered)',
      '@you (washed|dried|ironed|cooked|heated|charged|stored|watered|fed|cleaned|handled|used|drove|treated) (it|them|this|the *) *2 (too|so|wrongly|roughly|on a|at the wrong|without|with a|with the wrong|for too|badly)',
      '@you (plugged|put|installed|mounted|screwed|inserted|fitted|wired|assembled|connected|hung|wore|built) (it|them|this|that|the *) *2 (upside|backwards|the wrong way|back to front|inside out|wrongly|in wrong|on wrong|in the wrong)',
      '@you let (it|the *|your *) *1 (run|go|get|lapse|expire|dry|freeze|fall|drop|boil)',
      `@you ${undo} (it|them|this|that|the *|your *|a *) yourself`,
      `@you yourself ${undo}`,
      '@you (switched|turned) (the|your|off the|off your) *2 (off|notifications|alerts|updates)',
      '@you (unticked|unchecked|unsubscribed from|opted out of|uninstalled|unplugged|disconnected|jailbroke|dropped|spilled|tore|cracked|scratched|forced|overtightened|overcharged) *',
      '@you went ahead (and|with) *',
      '@you [have] (waited|took|taken|let) *3 (days|weeks|months|years|a week|a month|a year) (to|before|until) (tell|report|contact|write|complain|let|ask|raise|send|return|mention|call)',
      'it took you *4 (to|before|until) (tell|report|contact|write|complain|let|ask|raise|send|return|mention|call|answer|reply)',
      '@you (have|had) had (since|until|all|plenty|ample|enough|more than|@number) *',
      '@you did not (book|register|order|request|apply for|sign up for|opt for|confirm|schedule|reserve|insure|renew|activate|tick|save|submit|pay|return|collect|cancel|declare) *',
      '@you (accepted|took) the risk',
      '@you asked for (it|this|that|them) to be *5 , so',
      '@you only (told|informed|contacted|wrote|reported|mentioned|sent|asked|called|notified|raised|complained) *',
      '@you (have|had) never (told|informed|contacted|notified|mentioned|reported|asked) *',
    ],
    unless: [
      '@you [have|had] (got|have) the wrong (size|item|order|colour|color|one|parcel|bill|invoice|thing|email|mail|part|model)',
      '@you (got|had) the wrong (size|item|order|colour|color|one|parcel|bill|invoice|thing|part|model|answer|information|advice)',
      'have had (enough|plenty) *',
      '@you (have|had) had (to|a|an|the|no|this|that|trouble|problems|so|such|it)',
      '@you (arrived|turned up|came|showed up) (in|on|with|all|to find|as)',
      '@you (put|set|wrote|gave|sent) *3 (so well|beautifully|nicely)',
      '@you have had (since|until) * *1 (trouble|problems|no)',
      '@you let (it|us|me) (us|know|go ahead)',
      '(before|until|once|when|after|if) @you (put|gave|entered|sent|arrived|checked)',
    ],
    unlessNear: [
      '@sorry',
      '@thanks',
      '(our|my) (mistake|fault|error|slip|driver|page|system|site|side|end)',
      '(we|I) (should have|should|read|misread|missed|forgot|overlooked|sent|got)',
      'you were right',
      'easily (done|fixed|mended)',
      'no problem',
      'no worries',
      'happens',
      'too long',
      'is that right',
    ],
    message,
  },
  // Done by you, at your end
  {
    match: [
      '(was|were|has been|have been|had been|got|is|are) *5 by (you|yourself|yourselves|one of your (own|staff|colleagues|team|children|family)|somebody in your|someone in your|your (own|developer|staff|colleague|team|child|children|son|daughter|husband|wife|family|user|administrator|admin))',
      '(change|changes|deletion|cancellation|request|edit|error|mistake|order|booking|update|upgrade|fault|slip) (was|were|has been|have been|is|happened|came) *2 (from|at|on|through) your (side|end|part|account|login|device|user|team|office)',
      '(was|were|has been|have been) (changed|removed|deleted|cancelled|canceled|switched off|disabled|moved|edited|made|done|entered) (on|at|from|in) your (side|end|part|account|login|device)',
      '(mistake|fault|error|problem|delay) is [only|purely|completely] (from|at|on) (your|customer|the customer’s|customers|user) (side|end)',
      '(somebody|someone) *1 (in|at|from|on) your (household|office|team|company|family|house|home|side|end|building|department) (must|will|probably|may well|has|have|had|apparently|clearly)',
      '(fault|mistake|error|problem) is [entirely|all|purely|clearly|solely] (yours|you|the user|with you|with the user|the customer)',
      '(nobody|no one|not anybody) (else is|is) fault but your',
      '(nobody’s|no one’s) fault but (yours|your own)',
      'you (did|have done|brought) (this|it|that) (to|on|upon) yourself',
      '(that|this|it) is [entirely|all|really|simply|just] (down to|because of|on) (you|your|user|the user|the customer)',
      'it (was|is) (you|yourself|the user|the customer) who (deleted|cancelled|canceled|closed|changed|removed|chose|wanted|asked|signed|ordered|opened|entered|decided|clicked|broke|caused|forgot|missed|booked|insisted|agreed)',
      'happened [only] (due to|because of|from|by) your (mistake|end|side|own|delay|negligence|fault|action)',
      'because of (your|the *1 you) *1 (delay|wrote|late|typed|gave|entered|chose|picked|mistake|error|sent|used)',
      '(due to|because of|caused by|owing to|result of|down to) (you|your|user|users|people|customers|the customer|the user) (not|never|forgetting|failing|ignoring|entering|giving|leaving|choosing|using|refusing|missing|being|waiting|typing|deleting|changing|having)',
      '(due to|because of|caused by|owing to|result of|down to) (the|your) *1 (late arrival|late return|late payment|delay|absence|lack) of (your|you)',
      `(our|the) ${records} *2 (shows|show|showed|says|say|said|tells|tell|confirms|confirm|indicates|indicate|reveals|reveal) *4 (you|your (user|account|login|side)) [have|had|also|yourself] ${undo}`,
      `(our|the) ${records} *2 (shows|show|showed|says|say|said|tells|confirm|confirms) *5 (by you|by your|from your)`,
      `(from what|as far as) @we can (see|tell) you ${undo}`,
      `@we [can] (see|saw) [that|from *3] you (ignored|deleted|closed|cancelled|canceled|clicked|missed|disregarded|skipped|left)`,
      '(app|system|software|machine|computer|program|device|oven|site) *3 (does|did|do) [only|exactly|just|precisely] (what|as) (you|it is|it was|they are) *1 (tell|told|asked|instructed|ordered|set)',
      '(do|does|did|will) not (delete|crack|break|tear|open|move|cancel|change|close|switch|order|bend|snap|burn|empty|unplug) *2 (itself|themselves|on its own|on their own|by itself|by themselves)',
      '[clearly|obviously|evidently] (has|have|had) (clearly|obviously|evidently) been (dropped|opened|forced|worn|washed|bent|tampered|mishandled|misused|left|wet|used|damaged|abused)',
      '(was|were|has been|have been) used in a way',
      '(incorrect|improper|wrong|careless|rough|excessive) (use|usage|handling|washing|storage|charging|treatment|assembly|installation)',
    ],
    unless: [
      '(not|never) *3 by (you|yourself)',
      '(sent|written|given|chosen|signed|requested|ordered|booked|approved|made|wanted|liked|loved|set up) by (you|yourself|yourselves)',
      'not *2 (on|at|from) your (side|end|part)',
      '(because of|due to) you being (so|such|patient|kind|the)',
      'it is not (down to|because of) (you|your)',
      '(to|against|avoid|avoiding|prevent|from) (incorrect|improper|wrong|rough|excessive)',
    ],
    unlessNear: ['@sorry', '@thanks', '(our|my) (mistake|fault|error|slip)', 'you were right', 'was it', 'could it be'],
    message,
  },
]

const folk =
  '(people|customers|users|guests|buyers|members|passengers|tenants|parents|players|clients|drivers|owners|riders|patients|visitors|travellers|travelers|shoppers|students|renters|residents|subscribers|hosts)'
const person =
  '(guest|passenger|tenant|customer|member|user|buyer|parent|player|client|driver|owner|rider|patient|visitor|traveller|traveler|renter|resident|subscriber|student|host|householder|applicant|policyholder)'
const care =
  '(check|read|measure|make sure|ensure|verify|follow|know|look|arrive|be|keep|lock|save|back up|bring|allow|plan|inform|tell|report|book|cancel|update|provide|insure|supervise|collect|pay|confirm|review)'

/** Duties, comparisons and what-ifs. */
export const lessons: readonly PhraseEntry[] = [
  {
    match: [
      `it (is|was) [always|solely|ultimately|also] (each|every|the|any|a) ${person}’s *1 (responsibility|duty|job|obligation|task)`,
      `it (is|was) [always|solely|ultimately|also] (the|all) *1 ${folk} (own|sole|responsibility|duty|job|obligation|task)`,
      `it (is|was) [always|solely|ultimately|also] (every|each|the|all|any|a|our) *2 (own|sole) (responsibility|duty|job|obligation|risk)`,
      `[all|our] ${folk} (are|were) (expected|required|supposed|obliged|asked|meant|responsible) [to|for] *`,
      `(all|our|every|each|any) ${folk} (should|must|need to|have to|ought to) *1 ${care}`,
      `(every|each|any) ${person} (should|must|needs to|has to|ought to|is expected to|is required to) *1 ${care}`,
      `it (is|was) (on|for|up to|with) the ${person} to *`,
      `(is|are|was|were) the (customer’s|buyer’s|user’s|guest’s|tenant’s|passenger’s|member’s|parent’s|client’s|player’s) [own|sole] (job|duty|responsibility|task|risk|problem)`,
      `[the] other [@number] [hundred|thousand|and *] *2 ${folk} (managed|manage|made it|got|had|were|seem|did|could|have|handed)`,
      `(@number|a hundred|hundred|hundreds|thousands|dozens) [and] *2 (others|other ${folk}) *2 (managed|manage|made it|got it|did|were able|had no)`,
      '(everyone|everybody|all the others|the others|the rest) *4 (managed|manage|made it|got it right|got there|handed|seem to|found it|did it|was on time|were on time)',
      '(nobody|no one) else *1 (struggles|struggle|struggled|fails|failed|finds|found|seems|needed|needs|managed to (break|lose|miss))',
      `most ${folk} (get|got|manage|have|find|read|understand|do) *4 (right|first time|without|easily|fine|no trouble|by themselves)`,
      `(usually|normally|mostly|often|generally|almost always|nearly always|typically|always) *4 ${folk} *1 (not|do not|did not|forget|forgot|using|who|entering|failing|ignoring|rushing|misreading|leaving|skip)`,
      `(down to|because|when|comes from|caused by|due to|if) ${folk} (not|do not|did not|forget|have not|fail|ignore|skip|misread|rush|use the wrong|using the wrong|enter the wrong|entering|leave|leaving|who)`,
      `${folk} not (reading|updating|checking|following|looking|paying|installing|restarting|cleaning|closing|measuring|listening|understanding|knowing|bothering|taking|saving|keeping|charging|entering|filling|telling|answering|turning)`,
      '(nine times out of ten|@number times out of @number|in most cases|most of the time) *6 (user|users|customer|customers|people|person|you|operator|human)',
      '(had you|if you had) [only|just|actually|simply] (read|checked|looked|asked|followed|kept|measured|listened|contacted|waited|told|rung|called|booked|ordered|paid|saved|used|taken|noticed|opened|chosen|given|sent|let) *8 , (you|this|it|that|we|none|the *|there|I) (would|could|might|may) *',
      '(this|that|it|none of this|none of it|all this|the *) (would|could|might|need) not (have|be) *2 (happened|arisen|occurred|been necessary|been needed|here|been a problem|broken|gone) (if|had|with the|when|provided|so)',
      '(none of this|none of it) (would|could) have *1 (happened|been)',
      '(could|might|would) [easily|so easily|very easily] have [easily] been (avoided|prevented)',
      '(a|one) (look|glance|call|quick call|quick look|check|email|minute) *5 (would|could) have (been|done|saved|told|shown|prevented|avoided|sufficed)',
      'what you (should|ought to|could|needed to|were supposed to) (have|have done|do) [done] (is|was) *',
      '(the|a) (right|correct|proper|sensible|smart|normal|usual|best) *1 (thing|step|way|approach|procedure|move|course) *1 (would|was|to do) *2 (have been|was|been) (to|for you)',
      '@you were [always|clearly|also] (meant|expected|supposed|required|obliged) to (be|have|bring|read|check|know|send|call|ask|arrive|return|tell|keep|sign|pay|confirm|wait|follow|book|leave|show|inform)',
      '@you should (have|of) (known|thought|realised|realized|guessed|asked|measured|checked|read|rung|called|told|been more)',
      'how (are|were|am|was|should|could|can) @we [supposed|meant|expected] *2 (know|help|guess|find|see) *4 (if|when|unless) you',
      '@we (can not|could not) (help|know|do|fix|guess|act on|be blamed for|work with|be expected) *3 (what|if you|unless you|when you|something|things) *',
      '@we are not (mind readers|clairvoyant|psychic|psychics)',
      '@we can only [work|go|act|help|do|use] (with|on|by) what (you|we are|we were|is)',
      '(we are|I am|are we|am I) not to blame (if|that|when|for what) *',
      '(can not|could not|do not|should not|please do not) blame (us|me|our *|the *1) (for|if|when)',
      '(is|are) no (excuse|defence|defense)',
      '^, (not|never|failing to|failure to) *1 (reading|checking|read|check|look|looking|knowing|know|having) *4 is no excuse',
      '[your|a] lack of (preparation|planning|care|attention|time|knowledge|reading) *4 (is|does) not *',
      '(be|take) more (careful|care) (when|with|in|while|as|about) *',
      '(please|kindly|do) (take|use) (more|better|greater|extra) care *',
      '(please|kindly) (read|check|measure|look at) *5 before (you|ordering|buying|booking|placing|purchasing|signing|writing|posting) *5 (next time|in future|in the future|again)',
      '@you do not (seem|appear) to (have (read|seen|checked|followed|understood|looked|tried)|know|understand|be able|be aware|realise|realize|be using|read)',
      '@you (can not|could not|can hardly|could hardly) have (followed|looked|read|checked|tried|measured|understood|listened|seen|used|had)',
      '@you (get|got) what you (pay|paid|ask|asked) for',
      '(this|that) is what you (got|get|wanted|asked for|paid for|signed up for)',
      '@you (bought|picked|chose|took|booked|ordered|selected|opted for|went for) (a|the|our) (cheapest|cheaper|slowest|smallest|basic|lowest|cheap|budget|economy|free) *',
      '(all|both|none) of which you (ignored|missed|failed|accepted|answered|deleted|left)',
      '@we (sent|wrote|emailed|called|rang|reminded|texted|asked) *6 and (heard nothing|got no|received no|had no|you never|you did not)',
      '(reminder|reminders|email|emails|letters|letter|message|messages) [,] [which] (went|were left|was left|remained|have gone|has gone) (unanswered|ignored|unread|unheeded)',
      '@you are [simply|just] (holding|using|doing|reading|wearing|opening|charging) (it|this|that|them) (wrong|wrongly|incorrectly)',
    ],
    unless: [
      'most (people|customers|users) (get|find|have) it (for|in|on|at)',
      '(free|welcome|able) to',
      'should have (known|thought|told|been) (you|earlier)',
      '@we can not (help|know|do|fix) (but|if it)',
      '(find|finds|found) (it|this|that) (hard|confusing|odd)',
      '(when|because|if) (people|customers|users|guests) (who|leave) (us|me|have|need|want|love|are)',
    ],
    unlessNear: ['@sorry', '@thanks', '(our|my) (mistake|fault|error|slip|page|side)', 'we should have', 'welcome to'],
    message: '“{match}” tells the customer off: say what happened, and what would help now.',
  },
]

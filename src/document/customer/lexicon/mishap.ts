import type {PhraseEntry} from '../../phrase/entry.ts'
import {oneOf} from './one-of.ts'

const thing =
  oneOf(`handle strap zip zipper clip lid lens screen heel sole seam button buttons wheel wheels spring leg legs hinge plug cable
  blade motor battery knob shelf drawer door lock belt buckle chain frame glass shade stand hook paint coating fabric lining stitching label tip
  spout nozzle hose pipe tap filter bracket plate part piece bearing bearings hub tyre brake pedal mattress sofa chair table bed lamp kettle blender
  toaster oven fridge washer dryer vacuum printer phone watch shoe shoes boot boots bag bags tent jacket`)
const outing =
  oneOf(`trip tour ride boat ferry cruise bus coach train flight show film concert gig performance class lesson course event session
  workshop match game party dinner meal stay treatment visit massage`)
const staff =
  '(you|they|driver|courier|technician|engineer|plumber|electrician|fitter|cleaner|cleaners|waiter|waitress|staff|receptionist|team|movers|builder|installer|guy|man|men|lady|colleague|doctor|stylist|hairdresser)'
const trouble =
  oneOf(`stain stains tear hole holes scratch scratches dent dents crack cracks chip mark marks rip burn mould mold hair mud damage
  leak leaks bugs insects mice cockroach cockroaches smell`)

/** Stays and outings gone wrong, appointments not kept, words misprinted, and things that gave way. */
export const mishapPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(makes|making|made|is making) (a|an|this|some|such a) *2 (noise|sound|smell|rattle|hum|whine|squeak)',
      '(smelled|smelt|stank|reeked|smells|stinks|reeks) [very|really|so|badly|strongly|awfully] (of|like|damp|mouldy|musty)',
      '(kept|woke|woken|waking|keeps|keeping|wakes) (us|me|up|awake) [all|awake|up|every|at|until|till]',
      '(could|can|did) not (sleep|get any sleep)',
      '(rattled|banged|thumped|hammered|dripped|buzzed) *2 (all night|every (morning|night|hour)|from|until|till|through)',
      '(noise|music|construction|building works) *4 (all night|every night|every morning|until @number|till @number|from @number)',
      `(was|were|is) [a|some|so much] *1 (hair|glass|plastic|metal|insect|insects|bug|bugs|fly|worm|mould|mold|maggot|cockroach) (in|on|inside) (my|our|the|his|her)`,
      '(was|were) [very|so|absolutely|really|completely|quite] (filthy|dirty|freezing|mouldy|damp|soaked|soaking|sticky|undercooked|overcooked|raw|burnt|stale|wilted|rotten|mushy)',
      '(arrived|came|delivered|turned up) [all|completely|totally|half|already] (wilted|dead|rotten|squashed|crushed|melted|thawed|soaked|open|opened|bent|dented|scratched|torn|ripped|stained|dirty|used|worn|snapped|broken|smashed|cracked|damaged|warm|cold|frozen|empty|incomplete|unsealed|expired|mixed up|in pieces|in bits)',
      `(with|has|have|had|left) [a|an|some|two|three|several|big|huge|large|small|nasty] *1 ${trouble} (in|on|down|along|across|all|over|through)`,
      '(arrived|came|delivered) with (a|an|some|no) *1 (tear|hole|scratch|dent|crack|chip|sharp edge|stain|rip)',
      `${thing} [still|now|always|just|also|only] (slips|slipping|rattles|rattling|grinds|grinding|squeals|jams|jammed|judders|overheats|trips|sticks|seized)`,
      '(date|name|size|colour|color|address|amount|spelling|price|bill|invoice|total|quantity|year) (is|was) [all|still|completely|totally|again] (wrong|incorrect|mixed up)',
      'no (water|heating|hot water|power|electricity|gas|internet|signal) [at all] (since|for|again|all day|all night|here|in)',
      '(heating|boiler|lift|elevator|power|internet|line|water) *1 (out|off|down|dead|broken) since',
      '(wobbles|wobbly|leans to one side|squeaks|leaks|peeling|peeled off|fraying|frayed|flaking|faded|rusting|rusted)',
    ],
    unless: [
      '(does|do|will|would|can|could|if|is|are|to|may|might) *4 (peel|peeling|peeled|fade|faded|rust|rusting|leak|leaks|squeak|wobble|fraying|smell)',
      '(I|we) *1 (stained|tore|ripped|left|have left)',
    ],
  },
  {
    match: [
      '(I|we) [have] (already|twice|repeatedly) *1 (sent|told|gave|given|explained|provided|submitted|uploaded|asked|written|wrote|called|emailed|returned|paid) (you|u|it|them|this|the|my|all|about|twice)',
      'when (do|will|can) (I|we) (get|receive|see|have) (my|our|the) *1 (refund|money|deposit)',
      '[I|we|you|it] (am|was|were|is|are) not on (the|your|any|their) (list|books|system|schedule|register)',
      '(no|any) record of (my|our|the|me|us) *1 (booking|reservation|appointment|order|name|payment|claim|visit|slot|call)',
      `(nobody|no one|noone|${staff}) [ever|has|had] (never|did not|has not|had not) *1 (show|showed|shown|come|came|turn|turned|appear|arrive|arrived)`,
      '(was|were) (supposed|meant|due|scheduled) to (come|be here|arrive|be delivered|ring|call|start|open|be fixed|be ready|be finished)',
      `${outing} *3 (was|got|were) [cut|stopped|called|abandoned|ended|interrupted] (cut short|stopped|called off|abandoned|broken off|interrupted|ended early)`,
      `${outing} (turned back|broke down|left early|left without|never (stopped|came|left|started)|did not (stop|come|leave|start|run|turn up))`,
      'drove [right|straight] past (me|us|my|our)',
      '(we|I) missed (the|our|my) (whole|connection|connecting|meeting|wedding|funeral|ceremony|start)',
      '(promised|told|assured|said) *1 (me|us|that|to) *5 (nothing|no one|nobody)',
      '(was|were|been) (promised|assured) (a|an|the|that)',
      '(passed|sent|bounced|transferred|shunted) [around] from (one|pillar|person|department|team)',
      'this is (the|my|our) (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|umpteenth|nth) (time|email|mail|message|call|letter|attempt|request|complaint)',
      `(@number|several|many|multiple) times (I|we) *1 (called|wrote|rang|phoned|emailed|asked|visited|complained)`,
      '(said|was|promised|told|quoted) *4 , then *4 , [and] now',
      '(originally|first|at first) *5 , [and] (then|now) *4 , [and] now',
    ],
    unless: [
      '(what|if|when|in case) *4 (supposed|meant|due|scheduled)',
      '(how|where|what) (am|was|are|were) (I|we) supposed',
    ],
  },
  {
    match: [
      '(his|her|my|our|its|their) name is [actually|really] (not|spelled|spelt|written)',
      '(says|reads|said|printed) *3 , [but|and] (his|her|my|our|their) name is',
      '(spelled|spelt|spell|printed|wrote|written|put) *4 name *2 (wrong|wrongly|incorrectly)',
      '(misspelled|misspelt|misprinted|misspelling|misprint)',
      '(wrong|another|different) (name|date|year|address|photo|colour|color|text|logo|message) (on|printed|engraved|in)',
      `${oneOf('someone somebody')} else (order|orders|name|photo|photos|picture|account|data|details|invoice|kid|child|letter|parcel|file|s)`,
      `(you|they|company|bank|clinic|school) [have|has|had|just] (sent|posted|mailed|emailed|forwarded|shared|gave|given|paid|disclosed) *5 (wrong|someone else|somebody else|ex husband|ex wife|neighbour|neighbor|strangers|everyone|all addresses|old address)`,
      '(all|my|our|email) (addresses|address|data|details|number|information) [was|were] (visible|exposed|shared|public|leaked)',
      '(for|on) the wrong (day|night|date|time|person|place|account|size|side)',
      '(photos|photo|pictures|picture|prints|print) (is|are|were|was|came out|all) [all|so|too|very] (blurred|blurry|dark|cropped|pixelated|crooked)',
    ],
    unless: ['(I|we|have|I have) *3 (wrong|old)', '(hello|hi|hey) my name is'],
  },
  {
    match: [
      `${thing} [has|have|just|already|suddenly|simply] (snapped|cracked|shattered|broke|tore|ripped|split|melted|burst|collapsed|bent|peeled|failed|jammed|cracks|breaks|rips|snaps)`,
      '(came|come|comes|fell|falls|fallen|broke|coming|falling) (apart|off|loose|undone|unstuck|to pieces|to bits)',
      '(is|are|was|were) [already|completely|totally|all] (gone|worn|dead|finished|useless|through|worn out|worn through) after',
      '(died|dead|broke|broken|gave up|gave out|packed up|packed in|stopped|failed|snapped|cracked|torn|split|faded) [on me|completely|already|working] (after|within|on day|on the first|in less than|the first)',
      'lasted [me|only|just|all of|barely|less than|exactly|not even] *2 @time',
      'survived (only|just|barely|less than|not even|not) *2 @time',
      '(came|arrived|delivered|sent|sold) without (the|its|a|an|any|my|our|their|one)',
      '(had|has|with|are|were|contained) only *3 of the',
      '(one|a|the) *1 (leg|side|sleeve|shoe|sock|half|arm) (is|was) [a bit|slightly|much] (shorter|longer|smaller|bigger|lower|crooked)',
      '(looks|looked|look|is|was) nothing like',
      `${staff} [has|have|just|also] (threw|dumped|dropped|smashed|scratched|damaged|broke|shrugged|shouted|laughed|yelled|left a|cut|spilled|spilt|ruined) *4 (my|our|the|at|a|and|over|in|on)`,
      `${staff} just (shrugged|laughed|left|walked|ignored)`,
      '(still|anyway) (got|get|received|have) (a|the|this) *1 (fine|fee|bill|charge|reminder|warning)',
      '(got|get|received|have) (a|the|this) *1 (fine|fee|penalty|reminder) *6 (anyway|but I|although|even though|which I (returned|paid|had))',
      '(want|like|expect|demand|deserve|get|have|entitled to|claim) [some|a|any|full|fair|proper|at least|to claim] *1 (compensation|reimbursement)',
      '(want|like|expect|get|have|need|demand) *3 (part|some|half|all|most|a bit|any) of (it|that|this|my money|our money|the money|the price|the fee) [money] back',
      '(want|expect|demand) [something|some money|our money|money] *1 back for (it|this|that|the)',
    ],
    unless: [
      '(I|we|I have|we have|my (son|daughter|dog|cat|kid|husband|wife|toddler|baby|child)) *2 (snapped|cracked|shattered|broke|tore|ripped|split|bent|dropped|smashed|damaged|cut)',
      '(do|does|will|would|can|could|if|should) *5 (come|comes|fall|break|apart|off|compensation|reimbursement)',
      'had only (good|nice|heard)',
    ],
  },
  {
    match: [
      '(whistles|squeaks|creaks|rattles|hums|buzzes|leaks|drips|wobbles|flickers|beeps|vibrates|overheats|grinds|screeches|clanks|gurgles|hisses|crackles|pops|clicks|stinks) *1 (all|every|when|whenever|since|so|like|at|on|constantly|badly|loudly|after|again|from|through|the)',
      '(whistling|squeaking|creaking|rattling|humming|buzzing|leaking|dripping|wobbling|flickering|beeping|vibrating|overheating) *1 (all|every|since|so|like|constantly|badly|loudly|again|from|through)',
      '(so|very|too|really|much|far|way|incredibly|unbearably|extremely) (loud|louder|noisy|noisier)',
      '(was|were|should) (due|have come|have arrived|to come|to arrive|to be here) *3 , (it is|they are|and) [now|still] (now|the @number|@weekday|nothing|still|not)',
      '(was|were) to come by *3 , (it is|they are) *',
      '(driver|drivers|rider|riders|courier|couriers|waiter|staff|cleaner|cleaners|technician|man|guy|colleague|crew|agent) [has|have|just|also] (ate|eaten|drank|drunk|opened|stole|stolen|kept|swore|sworn|hung|refused|ignored|lied|slammed|kicked|threw|thrown|woke|fell) (my|our|the|at|up|to|me|us|it|half|some)',
      '(technician|engineer|plumber|driver|courier|cleaner|crew|fitter|mechanic|doctor|teacher|tutor|guide|host) [again] (did not|never|has not|had not) [again|even] (turn|turned|show|showed|come|came|ring|rang|call|called|arrive|arrived|appear|appeared)',
      '(nobody|no one|none) *1 (came|turned up|showed up|rang|called|answered|replied|told)',
      '(you|and) (wiped|erased|deleted|lost|broke|scratched|ruined|mislaid|misplaced|forgot|overlooked) (the|my|our|all)',
      '(is|are|was|were) (due|expected|promised) (last|on|by|at|for|yesterday|before) *3 , (and|but|still|nothing) [it|they|still|there|nothing]',
      'still no (sign|trace|word|news|parcel|refund|order|delivery|answer|reply|response|card|sofa|tickets)',
      '(second|third|fourth|2nd|3rd|4th|fifth) time (in a row|running|this (week|month|year)|now)',
      '(smelled|smells|smelt|stank|stinks) of (smoke|damp|mould|mold|petrol|gas|drains|urine|dog|fish|sewage|burning)',
      '(half|most|some) the *2 (smashed|broken|missing|rotten|off|mouldy|crushed|cracked|gone|late|wrong)',
    ],
    unless: [
      '(if|in case|should|does|do|is|whether) *4 (whistles|squeaks|creaks|leaks|drips|overheats|flickers|beeps)',
      '(is|are|was) not (too|so|very|that) *1 (loud|noisy)',
      '(how|not) (loud|noisy|very loud)',
      'I [have|just|accidentally] (wiped|erased|deleted|lost|broke)',
      '(due|expected) *4 (may|can|could) I',
    ],
  },
]

import type {PhraseEntry} from '../../phrase/entry.ts'

const near =
  '(husband|wife|partner|fiance|boyfriend|girlfriend|father|mother|dad|mum|mom|parents|son|daughter|child|children|kid|kids|baby|brother|sister|twin|uncle|aunt|nan|gran|granny|grandma|grandpa|grandad|granddad|grandmother|grandfather|grandson|granddaughter|friend|neighbour|neighbor|colleague|dog|puppy|cat|kitten|horse|rabbit|pet|lady|gentleman|man|woman|boy|girl|old man|old lady|old woman|little one|little ones)'
const me = '(I|we|he|she|they)'
const whose = '(my|our|his|her|their|an|a|the|one of our|one of my)'

/** What has befallen people, or what they fear, whoever is to blame: it asks for compassion before anything else. */
export const hardshipPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(passed away|passed on|passing of|death of|lost (his|her) (life|battle|fight)|bereaved|bereavement|funeral|widowed|in mourning|stillborn|stillbirth|miscarriage|miscarried)',
      `${near} *6 (died|passed|is dying|was dying|did not make it|has died|had died)`,
      `${me} [has|have|just|recently|sadly] (died|did not make it)`,
      `${near} , (died|passed)`,
      `(lost|losing) ${whose} *1 ${near}`,
      `(since|after|before) ${whose} *1 ${near} (death|died|passed)`,
      `(put|putting) ${whose} *2 ${near} (down|to sleep)`,
      'late (husband|wife|partner|father|mother|mum|mom|dad|son|daughter|brother|sister)',
    ],
  },
  {
    match: [
      '(in|into|from|to|at|of) [the|a] hospital (since|for|with|and|until|now|at the moment|again|after|yesterday|today|this|last|on)',
      '(was|is|am|are|been|currently|now|rushed|taken|admitted) *2 (in|to) [the|a] (hospital|intensive care|hospice|icu)',
      '(am|is|are|was|were) in hospital',
      '(hospital|doctor|doctors|specialist|gp|vet|midwife|consultant) *3 (said|says|told|wants|found|thinks|fears)',
      '(diagnosed|diagnosis|chemo|chemotherapy|radiotherapy|cancer|leukaemia|leukemia|tumour|tumor|dementia|alzheimers|stroke|heart attack|seizure|terminally ill|terminal illness|palliative)',
      `${near} *3 (ill|unwell|in pain|paralysed|paralyzed|injured|hurt|disabled|bedridden)`,
      '(very|seriously|critically|gravely|so|too) (ill|unwell)',
      `(${near}|I|we|he|she|they|someone|somebody) [has|have|had|also|almost|nearly] (fell|fallen|slipped|tripped|collapsed|fainted|drowned|choked) [down|off|over|on|there|here|in|yesterday|today|and|because|from|last|this|at]`,
      '(broke|broken|fractured|breaking) (my|his|her|a|their|an) *1 (arm|leg|hip|wrist|ankle|foot|neck|back|collarbone|shoulder|knee|nose|tooth|rib)',
      '(car|road|bike|motorbike|train|work|climbing|skiing|serious|bad|terrible|horrible) (accident|crash)',
      `(in|had|after) an accident`,
      '(emergency|heart|brain|hip|spinal) (surgery|operation)',
      '(born (too|so) early|premature baby|neonatal)',
    ],
    unless: [
      '(work|working|worked|job|shift|volunteer|nurse|doctor) *2 (in|at|for) [the|a] hospital',
      '(cancer|stroke) (research|charity|association|society)',
      'fall~ (asleep|apart|in love|off the truck|for)',
      '(doctor|vet|gp|hospital) *1 said (it|this) is (fine|ok|okay|safe)',
      '(stroke|brush) (width|order|color|colour|size)',
      '(cover|covers|covered|insure|insurance|report) *4 accident',
      '(if|in case|when) *5 (ill|accident|hospital|unwell|diagnosed|surgery)',
    ],
  },
  {
    match: [
      '(burgled|burglary|burglars|robbed|robbery|mugged|mugging|pickpocketed|assaulted|attacked|raped|stalked|abused|blackmailed|evicted|eviction|homeless|bailiffs|repossessed|foreclosure)',
      '(broke|broken|breaking|break) into (our|my|his|her|the) *1 (flat|house|home|car|van|shed|garage|shop|office|room|apartment)',
      '(stole|stolen|stealing|nicked|took) *3 (wallet|purse|bag|handbag|passport|jewellery|jewelry|laptop|phone|camera|car|bike|van|savings)',
      '(wallet|purse|bag|handbag|passport|jewellery|jewelry|phone|camera|car|bike|van|laptop|card) [was|were|got|has been|have been|had been|been] stolen',
      '(been|was|got|were) (scammed|defrauded|conned|tricked into)',
      '(lost|losing) (my|his|her|our|their) (job|jobs|home|house|livelihood|income|savings)',
      '(lost|losing) everything (in|to|when)',
      '(made|been made|being made) [*1] redundant',
      '(laid off|out of work|unemployed)',
      '(divorce|divorced|divorcing|separated from|split up with|domestic (violence|abuse))',
      '(house|home|flat|basement|cellar|kitchen|building|village|shop|street) *2 (flooded|burnt down|burned down|on fire|destroyed|collapsed)',
      '(a|the) (fire|flood|explosion|gas leak) (in|at|on) (our|my|the) *1 (house|home|flat|building|street|kitchen|block|village)',
      '(food|grocery|rent|medicine|heating) money',
      '(can not|could not|not|struggle~ to|struggling to|unable to) [really|even|longer] (afford|feed|pay (my|our|the) (rent|bills|mortgage))',
      '(gone|went|goes|going|go) (bust|bankrupt|into administration|into liquidation|under)',
      '(ends|end) meet',
    ],
    unless: [
      '(cover~|insur~|what happens|protect~) *6 (stolen|theft|burglary|robbery|redundant)',
      '(if|in case|when|against|what) *5 (stolen|robbed|burgled|redundant|lose|bust|evicted)',
      '(heart|panic|asthma) attacked',
      'stolen a (look|glance)',
    ],
  },
  {
    match: [
      '(I|we|I am|we are|am|are|is|was|were|been|getting|got|feel|feeling|bit|little|so|very|really|extremely|quite|a bit|terribly|pretty) (worried|scared|frightened|terrified|anxious|panicky|panicking|petrified|nervous wreck|desperate|devastated|distraught|heartbroken|broken hearted|inconsolable|in tears|in bits|in pieces|shaking|overwhelmed|despairing|suicidal)',
      '(will|would) be (devastated|heartbroken|distraught|inconsolable|crushed)',
      '(in tears|in bits|in floods of tears|in a panic|panic attack|beside myself|at my wits end|wits end|end of my tether|nervous wreck|worried sick|scared stiff|broke my heart|breaks my heart|heart is broken)',
      '(crying|cried|sobbing|weeping) (all|every|over|about|because|for|at|on|since|myself|when|her|his|my)',
      '(is|are|am|been|was|were|started) [still|just] (crying|sobbing|weeping)',
      '(kids|children|son|daughter|grandchildren|boys|girls|grandson|granddaughter|boy|girl) (is|are|was|were) [so|very|really|all|absolutely|now] (sad|upset|gutted|crying|crushed|heartbroken|devastated|disappointed)',
      '(can not|could not|barely|hardly|not) [even|really] (sleep|slept) (because|any more|anymore|for|since|over|at night|with worry)',
      '(can not|could not) sleep',
      '(afraid|frightened|scared) (of|that|to) (losing|lose|he|she|I|we|it|they|someone|somebody|go|open|leave|the)',
      '(do not|dont) know what (else|to do) [to do] (any more|anymore|now|next)',
      '(all|completely|totally|so) alone',
      'live~ (alone|on my own|by myself)',
    ],
    unless: [
      '(not|never|nobody|no need to (be|feel)|do not (be|get)|dont (be|get)) [too|that|so|really|overly|at all] (worried|scared|anxious|afraid|desperate)',
      '(just|only) [a bit] worried',
      '(was|were|had been) [just|a bit|only|first|so|really] (worried|scared|nervous|anxious) *8 (but|until|and then)',
      '(I am|we are|am) afraid (I|we|that I|that we) *',
      '(quite|so|very|really) desperate to (try|see|get|know|have|read|watch)',
      'excited',
    ],
  },
]

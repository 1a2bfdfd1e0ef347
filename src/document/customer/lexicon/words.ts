const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words that nobody writes who is not upset, with the misspellings of people in a hurry: one is enough. */
export const furyWords: ReadonlySet<string> = new Set(
  wordsOf(`
  worst worest wrost pathetic ridiculous rediculous ridiculously disgusting disgusted disgrace disgraceful unacceptable inacceptable appalling
  appalled shameful shameless atrocious abysmal horrendous dreadful inexcusable outrageous outraged infuriating infuriated furious livid fuming
  seething gobsmacked diabolical despicable disastrous deplorable laughable farcical farce incompetent incompetence clueless negligent
  unprofessional horrible horible horrid terrible terible awful awfull useless usless worthless crap crappy rubbish garbage trashy
  scam scams scammer scammers scammed scamming fraud frauds fraudster fraudulent froud frude cheat cheater cheaters cheating cheated liar liars
  thief thieves crook crooks robbery robbed ripoff loot looting looted bullshit shit shite shitty fuck fucking fucked fuckin fkn ffs wtf wth
  bollocks bastards bastard idiots morons moron stupidest dickheads sucks suck sucked stinks bakwas bekar bekaar
  faltu ghatiya ghatia nonsense ludicrous shambles shambolic shocking shocked pissed pissing goddamn dammit absurd
  rude arrogant extortion criminals tortured harassed harassing harassment`),
)

/** Words of hurt, anger, sorrow and worry. */
export const hurtWords: ReadonlySet<string> = new Set(
  wordsOf(`
  disappointed disappointing disapointed dissapointed dissapointing dissappointed disappoint disappointment dissapointment frustrated
  frustrating frustration frustrates annoyed annoying annoys irritated irritating irritates upset upsetting unhappy angry mad dissatisfied
  unsatisfied unsatisfactory dissatisfaction unimpressed underwhelmed gutted devastated heartbroken dismayed distressed distressing stressed
  stressful stressing exasperated exasperating agitated aggravating insulted insulting offended offensive repulsive maddening unfair unjust
  unreasonable inconvenienced sad saddened miserable depressed depressing desperate desperately panicking panicked hate hated hates regret
  betrayed greedy hopeless lousy nightmare disaster fiasco misled misleading deceptive dishonest unhelpful helpless tedious hassle headache
  ugh argh grr grrr sigh smh yikes unbelievable lame petty disrespectful bogus shady sketchy scammy dodgy stupid idiot dumb insane hell damn damned bloody terrified scared crying cried
  tears hideous clunky pointless mediocre ruining ruined ruins nasty hostage shortsighted abandoned neglected irresponsible careless lethargic
  flop headaches unethical condescending dismissive humiliated painful bombarded bombarding hounded pestered killing worsened unusable boring
  embarrassing embarrassed mortified mortifying shaking begging stranded alarmed`),
)

/** Words of blame that weigh little alone, and of urging. */
export const mildWords: ReadonlySet<string> = new Set(
  wordsOf(`
  bad bed badly poor poorly worse ugly weird confusing complicated lacking clumsy wasteful overpriced costly inferior problematic pity
  unfortunately sadly again already anymore asap immediately urgently urgent seriously honestly literally whatsoever constantly continually
  forever endless endlessly ages finally surely pain mess con complaint complain complaining waste slow inconvenience inconvenient
  suffering suffer struggling worried worrying concerned annoyance repeatedly shame`),
)

/** Praise and joy that the lexicon of sentiment has not, or weighs too low, with the spellings of app stores. */
export const joyWords: ReadonlySet<string> = new Set(
  wordsOf(`
  love loved loving loves luv adore awesome awsome amazing amazed amzing excellent excelent exellent fantastic wonderful wonderfull brilliant
  superb outstanding phenomenal incredible exceptional magnificent marvellous marvelous splendid terrific fabulous perfect perfectly
  flawless flawlessly stellar spectacular delightful delighted thrilled stoked ecstatic overjoyed impressed impressive beautiful gorgeous
  stunning delicious seamless seamlessly legend legends hero lifesaver kudos bravo best gr8 great grate yay woohoo hurray badhiya badiya
  mast zabardast jabardast fab dope lit epic osm osam ossum owsm favourite favorite unreal golden intuitive`),
)

/** Mild praise, of a star or two more. */
export const pleasantWords: ReadonlySet<string> = new Set(
  wordsOf(`
  good gud goood gooood gd nice nic nicee ncc cool helpful useful handy happy pleased satisfied enjoy enjoyed enjoying enjoyable glad smooth
  smoothly convenient friendly polite courteous efficient reliable trustworthy genuine fun worthy comfortable affordable innovative supportive
  easy simple neat liked likes grateful lovely excited recommend recommended fast quick safe secure`),
)

/**
 * Words that the lexicon of sentiment counts for good or ill, and that in a customer's message name the matter itself: a lost parcel is trouble, not yet
 * anger, and “help” and “please” are no praise.
 */
export const soberWords: ReadonlySet<string> = new Set(
  wordsOf(`
  problem problems issue issues error errors bug bugs lost lose losing loses lose missing broken break breaks crash crashes crashed crashing fail fails
  failed failing failure failures wrong wrongly stop stops stopped stopping block blocked blocking block blocks cancel cancelled cancelling
  canceled cancels charge charged charges charging charge debt pay payed paid late delay delayed delays damage damaged damages defect defects
  dead death die died kill kills leak leaked cut cuts hard difficult difficulty trouble troubles stuck no not never dont drop dropped drops
  warning warnings warn warned warns alert alerts risk risks virus infected spam attack hack hacked hacking fake fault faulty fall falling fell
  denied deny reject rejected rejects refuse refused restricted suspend suspended ban banned expired banish dirty noise noisy empty lag miss
  missed misses mistake mistakes mistaken error illegal limitation limited limits lack limit unable unclear unsecured unresolved uncertain
  worry sorry apologise apologize apologies apology excuse demand demanded demands emergency fire fight force forced forget forgot forgotten
  ghost haunt hell hide ignore ignores interrupt interrupted interruption leave left loss loose odd pressure prevent prevented problem
  protest provoke pushy question questioned rash reach remove restrict shoot short shy skeptic slow solve squelch strange strike suspect
  suspicious thorny tired tout toothless trapped trick tumor uncomfortable unsure useless verdict vague wait waiting wasted weak worn wreck
  yes yeah yep ok okay please help helps helping helped support supported supporting supports like want wants wanted wish wishes wishing
  hope hopes hoping hopefully thank thanks thankyou share shared shares clear clearly cleared clean cleaner care active accept accepted
  accepts accepting allow allowed agree agreed agree advantage assets assist assure attract award big block bonus boost bright bold
  capable cash certain chance chances charm cheer clarify comfort commit committed commitment confidence connect consent credit credited
  credits deal dear dream ease easier easily effective effectively efficient encourage encouraged ensure ensuring enough entitled excite
  exclusive expand fair faith favor favors fine fit focused free freedom fresh fulfill full fun gain gained gaining game gift god grace grand
  grant granted grants gratitude growth guarantee hello hi hope hug humor important improve improved improvement improvements improves
  improving increase increased inform initiative interest interested interesting join joke keen kind kindly kinds legal legally lucky
  matter matters meaningful mercy merit natural novel oks opportunity opportunities outreach pardon peace permit please pray prefer pretty
  privileged profit progress prominent promise promised promote promoted proper properly protect protected proud ready reward rewards rewarded
  relax resolve resolved resolves resolving respect responsible responsive restore restored restores rich right rigorous robust safe safely
  safety save saved saves saving savings secure secured security settlement significant smart solid solution solutions solve solved solves
  solving sophisticated spirit stable straight strength strong stronger success successful successfully suggest suit sunshine support sure
  sweet top tops trust trusted true truth unified united update usefulness validate validated validates value valued vision visionary vital
  warm warmth wealth welcome win winner wins win won worth worthy yummy prosecute accused admit affected aggression arrest ashamed
  avoid awaits axe bother burden careful collapse collision confuse confused conflict confusion corpse counterfeit critic critical criticize cross
  cry crying demonstration deprived destroy destroyed destroying detain detained dilemma dirt disable disabled disappear disappeared
  disappears disconnect disconnected discard discarded disrupt disruption disrupts doubt doubtful doubts drag dragged drop dump duplicate exclude
  excluded exhausted expel exposed fad false fatigue fear feeble frozen frustration gag gloomy gross guilty hunger hurt hurting hurts
  immune incapable indifferent inability inaction ineffective injured injury innocent insufficient insecure irregular isolated
  jumpy kick killed lags lawsuit limp lowest lurk manipulate mandatory menace messed misread moody neglect nerves
  nervous super trash wow lol lmao rofl haha hahaha hehe respects oops neutral notice offline ignored ignore crazy weird oversight overload pain penalty poison pollute poverty prick prison prisoner
  punish rejected remote resign retreat revoke rig riot rob scandal scare screwed severe shortage shut sick skip sleep sluggish
  smog sneeze solemn stab stall stalled stealing steal stolen steals struck struggle subversive sufferer swear
  threat threaten threatened threats thwart tension terminate torn tragic treason turn unaware undo undone
  unstable unused unwell upside vociferous volatile war worse wounded zero zealot`),
)

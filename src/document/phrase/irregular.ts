/** Verbs and nouns whose forms no rule gives: the base, then every other form, the regular ones among them included. */
const table = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
can could
will would
shall should
may might
must
become becomes became becoming
begin begins began begun beginning
bend bends bent bending
bet bets betting
bind binds bound binding
bite bites bit bitten biting
blow blows blew blown blowing
break breaks broke broken breaking
bring brings brought bringing
build builds built building
burn burns burned burnt burning
buy buys bought buying
catch catches caught catching
choose chooses chose chosen choosing
come comes came coming
cost costs costing
cut cuts cutting
deal deals dealt dealing
dig digs dug digging
draw draws drew drawn drawing
dream dreams dreamed dreamt dreaming
drink drinks drank drunk drinking
drive drives drove driven driving
eat eats ate eaten eating
fall falls fell fallen falling
feed feeds fed feeding
feel feels felt feeling
fight fights fought fighting
find finds found finding
fit fits fitted fitting
fly flies flew flown flying
forbid forbids forbade forbidden forbidding
forget forgets forgot forgotten forgetting
forgive forgives forgave forgiven forgiving
freeze freezes froze frozen freezing
get gets got gotten getting
give gives gave given giving
grow grows grew grown growing
hang hangs hung hanged hanging
hear hears heard hearing
hide hides hid hidden hiding
hit hits hitting
hold holds held holding
hurt hurts hurting
keep keeps kept keeping
know knows knew known knowing
lay lays laid laying
lead leads led leading
learn learns learned learnt learning
leave leaves left leaving
lend lends lent lending
let lets letting
lie lies lay lain lied lying
lose loses lost losing
make makes made making
mean means meant meaning
meet meets met meeting
mislead misleads misled misleading
mistake mistakes mistook mistaken mistaking
misunderstand misunderstands misunderstood misunderstanding misunderstandings
overcharge overcharges overcharged overcharging
oversee oversees oversaw overseen overseeing
pay pays paid paying
prove proves proved proven proving
put puts putting
quit quits quitted quitting
read reads reading
rebuild rebuilds rebuilt rebuilding
redo redoes redid redone redoing
repay repays repaid repaying
resend resends resent resending
reset resets resetting
rewrite rewrites rewrote rewritten rewriting
ride rides rode ridden riding
ring rings rang rung ringing
rise rises rose risen rising
run runs ran running
say says said saying
see sees saw seen seeing
seek seeks sought seeking
sell sells sold selling
send sends sent sending
set sets setting
shake shakes shook shaken shaking
shine shines shone shining
show shows showed shown showing
shut shuts shutting
sing sings sang sung singing
sink sinks sank sunk sinking
sit sits sat sitting
sleep sleeps slept sleeping
slide slides slid sliding
speak speaks spoke spoken speaking
speed speeds sped speeded speeding
spell spells spelled spelt spelling
spend spends spent spending
spill spills spilled spilt spilling
split splits splitting
spoil spoils spoiled spoilt spoiling
spread spreads spreading
stand stands stood standing
steal steals stole stolen stealing
stick sticks stuck sticking
strike strikes struck stricken striking
strive strives strove striven strived striving
swear swears swore sworn swearing
take takes took taken taking
teach teaches taught teaching
tear tears tore torn tearing
tell tells told telling
think thinks thought thinking
throw throws threw thrown throwing
undergo undergoes underwent undergone undergoing
understand understands understood understanding
undertake undertakes undertook undertaken undertaking
undo undoes undid undone undoing
uphold upholds upheld upholding
upset upsets upsetting
wake wakes woke woken waking
wear wears wore worn wearing
win wins won winning
wind winds wound winding
withdraw withdraws withdrew withdrawn withdrawing
withhold withholds withheld withholding
write writes wrote written writing
quiz quizzes quizzed quizzing
focus focuses focused focussed focusing focussing
bus buses
gas gases
plus pluses
child children
foot feet
half halves
life lives
man men
person persons people
shelf shelves
tooth teeth
wife wives
woman women
analysis analyses
basis bases
crisis crises
criterion criteria
`

/** The forms of each irregular base, itself first. */
export const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const forms = line.split(' ')
      return [forms[0]!, forms]
    }),
)

/** Small words that have no forms, though a rule would make some up that are other words (it → its, her → herring). */
export const formless: ReadonlySet<string> = new Set(
  `i me my mine we us our ours you your yours he him his she her hers it its they them their theirs a an the this that these those
   and or but so if as at by for from in into of off on onto out over per to up with not no never yes who whom whose which what when
   where why how there here than then too very all any some each every both such only just also am is are was were been being has had
   does did done could would should might now soon`.split(/\s+/),
)

/** Regular forms that are another common word by accident. */
export const strangers: Readonly<Record<string, readonly string[]>> = {
  cloth: ['clothed', 'clothing'],
  custom: ['customs'],
  even: ['evening'],
  good: ['goods'],
  ha: ['has'],
  hi: ['his'],
  morn: ['morning'],
  new: ['news'],
}

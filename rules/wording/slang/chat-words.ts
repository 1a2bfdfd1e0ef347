import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Words of the street and of chats among friends. */

const drop = '“{match}” is how friends talk, and this customer may not be one: leave it out.'

/** Spoken forms of plain words. */
export const spoken: readonly PhraseEntry[] = [
  {match: 'gonna', swap: 'going to', repair: 'safe'},
  {match: 'wanna', swap: 'want to', repair: 'safe'},
  {match: 'gotta', swap: 'have to', unless: ['have gotta', 'has gotta']},
  {match: ['(have|has) gotta'], swap: 'have to'},
  {match: 'lemme', swap: 'let me', repair: 'safe'},
  {match: 'gimme', swap: 'give me', repair: 'safe'},
  {match: 'dunno', swap: 'don’t know', repair: 'safe'},
  {match: 'gotcha', swap: 'I see', severity: 'suggestion'},
  {match: '(kinda|kindof)', swap: 'kind of'},
  {match: 'sorta', swap: 'sort of'},
  {match: 'outta', swap: 'out of', repair: 'safe'},
  {match: 'lotta', swap: 'lot of', repair: 'safe'},
  {match: '(shoulda|coulda|woulda)', swap: 'should have'},
  {match: 'whatcha', swap: 'what are you'},
  {match: 'c’mon', swap: 'come on', repair: 'safe'},
  {match: '(cuz|coz|cos|bcoz|bcuz|bcz|bcos)', swap: 'because', repair: 'safe'},
  {match: '(tho|altho)', swap: 'though', repair: 'safe'},
  {match: 'thru', swap: 'through', repair: 'safe', unless: '(drive|pass|walk) thru'},
  {
    match: '(see|thank|love|hear|got|get|tell|for|to|let|help|hook|give|miss|with|are|do|did|will|about|on) ya',
    swap: 'you',
    message: '“{match}” is slang: write “you”.',
  },
  {match: '(y’all|yall)', swap: 'you all', repair: 'safe', severity: 'suggestion'},
  {match: '^ (yep|yup|yeah|yea)', swap: 'yes', repair: 'safe', severity: 'suggestion'},
  {match: '^ (nope|nah)', swap: 'no', repair: 'safe', severity: 'suggestion'},
  {match: 'hafta', swap: 'have to', repair: 'safe'},
  {match: '(tryna|tryin to)', swap: 'trying to', repair: 'safe'},
  {
    match: '(needa|finna|boutta|oughta|shouldna|whaddya|whaddaya|betcha|dontcha|lotsa|mighta|musta)',
    message: '“{match}” is slang: write it out.',
  },
  {
    match: '(somethin|nothin|anythin|workin|doin|goin|lookin|gettin|comin|waitin|havin|makin|sendin|checkin|thinkin)',
    message: '“{match}” is slang: write the whole word.',
  },
  {match: 'ya', swap: 'you', unless: 'ya ya'},
]

/** Laughter, jokes announced, and what friends call each other. */
export const banter: readonly PhraseEntry[] = [
  {
    match: '(lol|lols|lolz|lolol|lmao|lmaoo|lmfao|rofl|roflmao|lulz|xd)',
    swap: '',
    message: '“{match}” laughs where the customer may not: leave it out.',
  },
  {
    match: [
      '(jk|j k|jks)',
      '(just|only) (kidding|joking)',
      '(I am|we are) [just|only] (kidding|joking)',
      'no pun intended',
      'pun intended',
    ],
    swap: '',
    message: '“{match}” announces a joke, and a joke seldom survives in writing: leave it out.',
    unless: ['(not|no) (just|only) (kidding|joking)'],
  },
  {
    match: '(dude|dudes|bro|broski|bruh|brah|homie|homies|fam|dawg|bestie|besties|bruv)',
    swap: '',
    message: drop,
    unless: 'dude ranch',
  },
  {
    match: '(thanks|hi|hey|hello|sorry|cheers|worries|problem|yes|no) , (mate|buddy|pal|man|boss|chief|champ|guys)',
    message: '“{match}” is how friends talk: write the name.',
    severity: 'suggestion',
  },
  {
    match: [
      '(thingy|thingies|thingie|thingamajig|thingamabob|thingummy|doohickey|doodad|whatsit|whatchamacallit|whatsitcalled|gubbins|doofer)',
      '(borked|borking|janky|fubar|glitchy af|shat [itself]|crapped out|crapping out|conked out|bugs out|bugging out|bugged out)',
      '(all gucci|sweet as|no wuckas|no wuckers|no wukkas|she will be right|super duper|aight|ight|kewl|glhf|gg|ggwp|okie|oki|okily dokily|noice|nah yeah|yeah nah)',
      '(howdy|hey|hi|hiya) (partner|pardner|hun|hunny|toots|stranger|gang|squad|gorg)',
      'bloody (system|server|servers|thing|website|site|courier|app|software|computer|printer|machine|phone|annoying|awful|useless)',
      '(is|are|was|were|be) toast $,',
      'legit (our|my|the|just|broken|down|no|so|thought|did|does|do)',
      '^ wicked , (sorted|done|mate|thanks|cheers)',
      '(devs|we|u|they|you|ppl|guys|things|servers|orders|who|what) r (on|in|at|all|so|not|ok|fine|good|working|looking|aware|trying|still|now|u)',
      '^, k $',
      '(deffo|defs|def) (a|an|our|the|not|on|is|was|get|be|going|gonna|will|fixed|sorted|down|should|can|check|let|your|still|working)',
    ],
    message: '“{match}” is slang: write it out.',
    unless: ['(red|a|the|python|function|ghost) def', '(bbq|barbecue|french|melba) *3 toast', 'gg (postcode|number)'],
  },
  {match: ['no biggie', 'no probs', 'no prob', 'np'], swap: 'no problem', unless: 'np hard'},
  {match: 'my bad', swap: 'that was my mistake'},
  {match: 'our bad', swap: 'that was our mistake'},
  {match: ['whoopsie', 'whoopsies', 'oopsie', 'oopsies', 'oopsy'], swap: 'sorry'},
  {match: ['bummer', 'what a bummer', 'that is a bummer'], swap: 'that’s a pity'},
  {match: ['that (sucks|blows|bites)', 'this sucks', 'it sucks', '(sucks|sux) [that]'], swap: 'I’m sorry'},
  {
    match:
      '(crap|crappy|damn|dammit|goddamn|shit|shitty|bullshit|fuck|fucking|fucked|wtf|wth|hell yeah|hell no|freaking|friggin|frickin|effing|bloody hell|arse|pissed [off])',
    message: '“{match}” doesn’t belong in a reply: leave it out.',
  },
  {
    match:
      '(yolo|swag|lit af|on fleek|no cap|bussin|vibing|rizz|salty af|totes|totes amazeballs|amazeballs|cray|cray cray|obvs|natch|defo|deffo|hella|dope|sick af|noob|epic fail|fail whale)',
    message: drop,
  },
  {match: '(peeps|folx|guyz|fellas)', swap: 'everyone'},
  {match: 'deets', swap: 'details', repair: 'safe'},
  {match: ['hit (us|me) up', 'holla at (us|me)', 'holler at (us|me)', 'give (us|me) a holler'], swap: 'write to us'},
  {match: 'stoked', swap: 'delighted'},
  {match: '(psyched|pumped) (to|about|that)', swap: 'delighted'},
  {
    match: [
      'awesomesauce',
      'cool beans',
      'coolio',
      'okie dokie',
      'okey dokey',
      'okie dokey',
      'alrighty',
      'alrighty then',
      'righto',
      'roger that',
      'gotchu',
      'we gotchu',
      'easy peasy',
    ],
    swap: 'all right',
  },
  {match: ['(good|positive|happy|great) (vibes|vibe)', 'vibes'], severity: 'suggestion', message: drop},
  {match: 'hang tight', swap: 'give us a moment', severity: 'suggestion'},
  {match: 'pics', swap: 'pictures', repair: 'safe', severity: 'suggestion'},
  {match: 'pic', swap: 'picture', repair: 'safe', severity: 'suggestion'},
  {
    match: '(haha|hahah|hahaha|hahahaha|ahaha|bahaha|hehe|hehehe|heehee|teehee|hihi)',
    swap: '',
    message: '“{match}” laughs where the customer may not: leave it out.',
    severity: 'suggestion',
  },
  // Comrades: “hear you, man”, “no worries, girl”
  {
    match: [
      '[totally|completely|fully|so] (hear|feel|got|gotcha|get) (you|ya|that) , (man|girl|mate|buddy|pal|bud|brother|sis|hun|chief|champ|boss)',
      '[no] (worries|problem|problemo|stress|sweat|doubt) , (man|girl|buddy|pal|bud|brother|sis|champ)',
      '^ (yo|wassup|whassup|sup|whaddup|howdy do|yoo hoo)',
      '(my man|my dude|my guy|yaar|bhai|chica|girlie|girlies|lads|ladz|playa)',
      '(thanks|cheers|sorry) (man|girl|buddy|bud|sis)',
    ],
    unless: ['yo (yo|ma)', '^ sup (board|boards|paddle|tour)'],
    message: drop,
  },
  // Goodbyes
  {match: 'xoxo', swap: '', message: '“{match}” is for friends: leave it out.', severity: 'suggestion'},
  {
    match: [
      '(laters|laterz|l8rs|toodles|toodle oo|toodle pip|ttfn|cheerio|peace out|buh bye|bubye|byee|ciao for now|over and out)',
      '(catch|talk to|see|speak to) (ya|you) (later|l8r|soon) , (alligator|gator|man|dude|mate|buddy)',
      '(later|laters) , (gator|gators|alligator|man|dude|mate|buddy|guys)',
      'catch (ya|you) (later|on the flip side)',
    ],
    swap: 'goodbye',
  },
  {
    match:
      '(yass|yas queen|slay|slaying|lowkey|highkey|low key|sus|obvi|whatevs|adorbs|cringe|cringey|on point af|af|goated|bougie|boujee|yeet|yikes on bikes|for realz|fo sho|fosho|for sho|forreal|fr fr|word up|true dat|mad props|props to ya|shiz|shizzle|sheesh|periodt|bops|big yikes|bonkers af|mint af|rekt|pwned|newb|newbie friendly af|innit|wicked sick|gnarly|tubular|dope af)',
    unless: [
      'low key (event|affair|evening|launch|look)',

      'sus (score|scale|number)',

      'gnarly * tree',
    ],
    message: drop,
  },
  {
    match: [
      'having a (moment|mare)',
      'in your feels',
      'living (my|our|your) best life',
      'the struggle is real',
      'asking for a friend',
      'mind blown',
      'sorry not sorry',
      'just sayin',
      'just saying',
      'because reasons',
      'all the feels',
    ],
    message: drop,
  },
  {
    match: [
      'screwed up',
      'effed up',
      'cocked up',
      'fubar',
      'snafu',
      'ballsed up',
      'bollocks',
      'bugger',
      'bugger all',
      'buggered',
      'arsed',
    ],
    message: '“{match}” doesn’t belong in a reply: say what went wrong.',
  },
  {
    match:
      '(bloke|bloke’s|quid|gutted|chuffed|dodgy|faff|knackered|wonky|blimey|cor blimey|ta very much|yikes|yowza|woohoo|woot|oh snap|oh man|aw man|holy moly|holy cow|holy smokes|you guys|bestest|convo|vid|vids|brill|fab|sesh|heck|darn|gosh darn|goofed|goofed up)',
    severity: 'suggestion',
    message: drop,
  },

  {
    match: [
      '(oof|welp|soz|sozz|ngl|frfr|ikr|smh|nvm|ttyl|tysm|cya|nps|chillax|piccy|piccie|screenie|prolly|sposed|supposta|thanx|okie doke|righty ho|bruhh|matey)',
      '(cream crackered|banjaxed|goosed|knackered|buggered|up the spout|on the fritz|kaput)',
      '(that|it|this) (stinks|is pants|is shite|is whack|is lame|is gutting|is a right pain|is well annoying|is dead annoying|is a proper nuisance|is a load of rubbish)',
      '(cocked|mucked|goofed|bogged|messed) (up|it) (big time|again|royally)',
      '(crazy|mad|super) (busy|late) rn',
      '(gimme|give me|hang on|hold on) a (mo|tick)',
    ],
    message: '“{match}” is slang: write it out.',
    unless: ['(cya|soz|smh) [@number]'],
  },
]

import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Laughing at what went wrong, unless the customer laughs first. */
export const laughter: readonly PhraseEntry[] = [
  {
    match: [
      '(haha|hahaha|hahahaha|hehe|hihi|heehee|teehee|lol|lols|lmao|rofl)',
      '(oopsie|oopsies|oopsy|whoopsie|whoopsies|whoopsy|whoops a daisy)',
    ],
  },
]

/** Jokes about the mishap, and making light of it. */
export const jokes: readonly PhraseEntry[] = [
  {
    match: [
      'on (his|her|their|its|my|our) (first|second|third|fourth|fifth|tenth|umpteenth|last) *2 (coffee|espresso|cup|beer|drink|wine|bull|pint|tea|glass)',
      '(had|has|have|having|needs|needed|throwing|threw) (a|an|its|their|his|her|one of those|another|too much|one too many) *1 (mind of (its|their) own|meltdown|tantrum|bad hair day|hissy fit|diva moment|blonde moment|senior moment|case of the mondays|mondays|sulk|coffee|coffees|beers|caffeine)',
      '(such|being|be|is|a bit of|a total|a real|a little) (a|diva) *1 (diva|drama queen|gremlin|rascal|rebel)',
      'only as (young|old) as you feel',
      '(look|looking) on the (bright|funny|plus) side',
      '(could|could always) (be|have been) worse',
      '(keeps|keep|keeping) (us|you|life) (on our toes|on your toes|interesting|exciting)',
      'mercury [is|must be] [in] retrograde',
      'the (dog|cat|gremlins) ate',
      '(got|get) (her|his|their) wires crossed',
      'first world problem~',
      'no fun at all',
      'that is life',
      'shit happens',
    ],
  },
]

/** Merry words that sting when somebody is upset. */
export const jolly: readonly PhraseEntry[] = [
  {
    match: [
      '(haha|hahaha|hehe|hihi|lol|lmao|rofl|yay|yippee|woohoo|woo hoo|wohoo|hooray|hurray)',
      '(awesome|fantastic|fab|fabulous|amazing|brilliant|superb|sweet|wonderful) $',
      '^ (awesome|fantastic|fab|fabulous|amazing|superb|sweet|woah|wow|hey hey) $,',
      '^ (hey|hi|hello|heya|hiya) (lovely|gorgeous|superstar|sunshine|rockstar|champ|legend|bestie|cutie|beautiful)',
      '^ (heyy|heyyy|heyyyy|hiii|hiiii|heyo|yo|wassup|whassup)',
      'oh (noo|nooo|noooo|nooooo|noes)',
      '(no worries|no stress|chill|cheer up|keep smiling|smile|stay awesome|sending good vibes|good vibes)',
      '(super|easy) (simple|easy|peasy)',
      'do not you worry',
      'good things come to those who',
      '(have|enjoy) (the|a|an) (best|awesome|amazing|fantastic|blast|fab)',
      'happy (shopping|streaming|travels|gaming|listening|banking)',
    ],
    unless: [
      '(not|nothing|less than|far from) *3 (awesome|fantastic|amazing|brilliant|superb|wonderful)',
      '(sounds|would be|will be|makes it) (awesome|fantastic|amazing|brilliant|superb|wonderful|sweet)',
    ],
  },
  {
    match: ['(cheers|hurray|fingers crossed|hang tight|bear with us|stay tuned|you rock)'],
    severity: 'suggestion',
  },
  {
    match: [
      '(uh oh|eek|eeek|yikes|yikesy|oopsie|whoops|oops a daisy|oh dear oh dear|ouchie|bummer|dang|darn|shucks|gosh|wowza|happy days|boo)',
      '(looks|sounds|seems) like [our|one of our|someone|somebody|your|the|a] *4 (had|having|was having|been having|got|took) (a|an|some|one of those) *2 (bad day|off day|wobble|day|mare|moment|nightmare|tumble|detour|adventure|swim|shower)',
      '(that|this|it) is one way (to|of) *',
      '(great|good|exciting|fantastic|wonderful|awesome|amazing) news',
      'we have got (you|your back) [covered]',
      '(all|everything) (sorted|good|fine and dandy|hunky dory) $',
      '(turn|turning) (that|this|your) frown *',
    ],
    unless: ['(error|security|fraud|email|price|sms|weather) alert', '(no|not) (great|good) news'],
  },
]

/** Short forms and chatter that, several in one reply, make it a chat among friends. */
export const chatter: readonly PhraseEntry[] = [
  {
    match: [
      '(ya|def|legit|np|kk|k|yep|yup|yeah|nah|thx|plz|pls|thru|tho|gonna|wanna|gotta|soz|tbh|rn|btw|lol|haha|hehe|lmao|ugh|meh|yikes|oof|oops|whoops|dunno|kinda|sorta|lemme|omg|cuz|coz|bc|fyi|dev|devs|low prio|prio)',
      '(u|r|ur)',
      'that (sucks|blows|stinks)',
      '(no (worries|probs|biggie|prob)|my bad|our bad|cheers|laters|sec|thingy|bugs out|ping me)',
    ],
  },
]

/** Words that shut the door on somebody who asked kindly. */
export const cold: readonly PhraseEntry[] = [
  {
    match: [
      '@we trust (this|that) *3 (clear|matter|position|understood|noted)',
      '(I hope|@we trust|@we hope) [that] (this|that|I|we) *2 (makes it clear|made it clear|made myself clear|is clear)',
      '(at a loss|fail to see|do not see what more|what more we could)',
      '(the|our) (school|office|club|company|society|council|management|practice) (regrets|does not|can not|will not|is unable|accepts no)',
      '(this|the|our) (decision|matter|position) (is final|is closed|stands)',
      '(late|incomplete|further|such) (forms|requests|applications|entries|payments) (are not|can not|will not)',
      'you (should|ought to) have',
      'if you had',
      'there (is|are|will be) no exceptions',
    ],
  },
]

/** Loose words, beside somebody who writes “Dear Sir or Madam”. */
export const slang: readonly PhraseEntry[] = [
  {match: '(lol|lmao|rofl|haha|hahaha|hehe|omg|wtf|btw|tbh|ngl|imo)'},
  {
    match: [
      '^ (yo|heyy|heyyy|heyyyy|heyyyyy|hiii|hiiii|heya|hiya|sup|wassup|howdy)',
      '^ hey (man|dude|mate|buddy|pal|bro|hun|folks|you|yo)',
    ],
    swap: 'Hello',
  },
  {match: '(yeah|yep|yup|yeh|yea)', swap: 'Yes'},
  {match: '(nope|nah)', swap: 'No'},
  {
    match: '(dude|bro|bruh|buddy|mate|pal|hun|hon|fam|bestie|girl|girlie|babe|peeps|folks)',
    unless: '(a|the|your|this|that|our|little|young) (girl|mate|pal|buddy)',
  },
  {match: '(bestest|totes|deffo|defo|lmk|rn|ikr|idk|tho|cuz|coz|soz|yikes|yay|woohoo|diva)'},
  {match: '(super|totally|literally|lowkey|kinda|sorta) (gonna|cute|sweet|gorgeous|fun|obsessed|stoked|bummed)'},
  {match: 'gonna', swap: 'going to'},
  {match: 'wanna', swap: 'want to'},
  {match: 'gotta', swap: 'have to'},
  {match: '(u|ur) (can|will|r|are|have|need)'},
  {
    match: ['no (worries|probs|biggie|prob)', 'easy (peasy|breezy)', '(super|totally|crazy) (easy|cool|awesome)'],
    severity: 'suggestion',
  },
  {match: ['(awesome sauce|awesomesauce|coolio|gotcha|my bad|oopsie|oopsies|whoopsie|cheerio|okie|okey dokey)']},
  {
    match: [
      '^ (ooh|oooh|ooooh|oooooh|aww|awww|woo|woop|yass|yasss|omg|eek)',
      '(soo|sooo|soooo|sooooo|stoked|pumped|psyched|wizards|gurus|ninjas|rockstars|rockstar|superstar|legend|legends|awesomeness|awesome sauce|amazeballs|totes|fab|gr8|no biggie|no probs|laters|ta ra|catch you later|catch ya)',
      '(keep|stay) (being|staying) *1 (awesome|amazing|fabulous|cool)',
      '(speaking|talking) (our|my) language',
      '(we|I) (love|adore) (this|that|your|it)  [idea|so much]',
    ],
    unless: ['(we|I) (love|adore) your (work|help)'],
  },
]

/** Office words, beside somebody who writes with a smile. */
export const stiff: readonly PhraseEntry[] = [
  {
    match: [
      '(I|we) am writing (to inform|to advise|with regard|in response)',
      'we (wish|would like|regret|beg) to (inform|advise) you',
    ],
  },
  {
    match: [
      'please be (advised|informed)',
      'kindly be (advised|informed)',
      '(this is|we write) to (inform|advise) you',
    ],
  },
  {
    match: [
      'your (inquiry|enquiry|correspondence|communication|feedback) (has been|is|was) (received|registered|noted|logged|recorded)',
    ],
  },
  {match: ['(hereby|herewith|heretofore|aforementioned|pursuant to|henceforth|in due course|the undersigned)']},
  {match: ['we (acknowledge|are in) receipt of your']},
]

/** The English of old letters; three of them make a stiff one. */
export const officialese: readonly PhraseEntry[] = [
  {
    match: [
      '^ dear (sir|madam|sir madam|sir or madam|sirs|valued customer|esteemed customer|account holder|policyholder)',
      '(acknowledge|are in|confirm) receipt of',
      '(in respect of|in reference to|with reference to|pursuant to|further to|in receipt of) your',
      '(contents|content) of which',
      '(been|been duly|duly) noted',
      '(said|aforesaid|aforementioned|above mentioned|undermentioned) (form|document|letter|request|account|matter|subject)',
      '(is|are) required to be',
      '(is|are) (obtainable|procurable)',
      'documentary (evidence|proof)',
      '(preceding|foregoing|ensuing) *2 (day|days|month|months|year|years|paragraph)',
      '@we (trust|remain) *4 (of assistance|assistance|in order|satisfactory|clarifies|at your service)',
      '(yours (faithfully|truly)|for and on behalf of|assuring you of|thanking you in anticipation)',
      'kindly (be (advised|informed)|note|do the needful|acknowledge)',
      '(please|kindly) be (advised|informed|apprised|guided)',
      '(hereby|herewith|heretofore|thereof|therein|henceforth|hereinafter|the undersigned|your good self)',
      '(be|been|being) effected',
      '(via|by|upon|through) (the completion|completion|submission|the submission) of',
      '@we (wish|beg|regret|desire) to (inform|advise|state|apprise)',
      'any amendment',
      'should you (require|wish|desire) (further|any further)',
    ],
  },
]

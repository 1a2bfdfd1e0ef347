import type {PhraseEntry} from '../../phrase/entry.ts'

/** The set phrases of a letter. */
export const formalPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '^ dear (sir|sirs|madam|sir or madam|sir madam|sirs madam|mr|mrs|ms|dr|customer|support|team|all|concerned|concern|*)',
      '^ respected (sir|madam|team|sir madam)',
      '^ (greetings|esteemed)',
      'to whom [so ever] it may concern',
      'yours (sincerely|faithfully|truly|respectfully)',
      '^, (sincerely|respectfully|faithfully|cordially) [yours]',
      '(kind|best|warm|warmest|kindest) regards',
      '^ (thanking you|thanks and regards)',
      '(I|we) (am|are) writing (to|in|with|regarding|on|about)',
      '(I|we) (would|should|shall) be [most|very|extremely] (grateful|obliged|thankful|much obliged)',
      'be so kind',
      '(hereby|herewith|henceforth|aforementioned|pursuant|undersigned|forthwith|therefore kindly|accordingly|whereas|thereof|furthermore|moreover|nevertheless|nonetheless|hitherto)',
      '(wish|would like|like) to (inform|enquire|inquire|request|express|lodge|draw|bring|formally|raise)',
      '(regarding|concerning|with (regard|reference|respect) to|in reference to|with reference to|pertaining to)',
      '(prompt|earliest|kind|immediate|urgent|swift) (attention|assistance|response|convenience|consideration|resolution|action)',
      'look~ forward to (hearing|your|receiving)',
      '(your|any|for your) (assistance|cooperation|consideration|attention|understanding) (is|would be|in|to|will be|with)',
      '(do the needful|kindly (revert|advise|assist|confirm|provide|arrange|look|note|let|do))',
      '(request|requesting) (your|that you|you to) *2 (assistance|to|kindly|look|refund|guidance)',
      '(matter|issue) (of (some|great) urgency|requires|at hand|at your earliest)',
      '(I|we) (regret|trust|remain|request|require|appreciate|wish|await) (to|that|you|your)',
    ],
    unless: ['dear (god|lord|me)', '^ dear (peple|people) the'],
  },
]

/** How one writes to a friend. */
export const casualPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(hey|heya|hiya|yo|sup|howdy|heyyy|heyy|hii|hiii|hiiii|wassup|whatsup)',
      '(lol|lmao|lmfao|rofl|haha|hahaha|hahah|hehe|heh|xd|omg|omfg|btw|tbh|imo|imho|idk|ikr|smh|fyi lol|wtf|ffs|af|nvm|irl|dm|fr|ngl|rn|jk|tbf|thx|tnx|ty|tysm|tks|thnx|pls|plz|plzz|plzzz|plss|plsss|plsz|tho|thru|cuz|coz|cos|bcoz|bcz|bc|gonna|wanna|gotta|gimme|lemme|dunno|kinda|sorta|outta|ya|yall|yeah|yea|yep|yup|nope|nah|ok so|okay so|oops|whoops|yay|woohoo|woo|ugh|argh|meh|duh|wow|ooh|aww|dude|bro|bruh|buddy|mate|guys|folks|fam|peeps|gal|lads|babe|hun|girl|u|ur|urs|r|y|k|kk|b4|gr8|2day|2moro|wat|wut|wot|dat|dis|da|luv|srsly|obvs|prob|probs|def|totes|legit|lit|dope|super cool|crap|crappy|damn|hella|heck|shit|fuck|fucking|sucks|sooo|soooo|sooooo|soo|toooo|tooo|noooo|nooo|pleaseee|pleeease|plsssss|xx|xxx|x|xo|xoxo|cheers|ta|hi again|quick one|any chance|long story short|no worries|you lot|chuffed|gutted|knackered|rubbish|telly|quid|bloody|unreal)',
    ],
    unless: [
      '(y|x|r|k) (axis|axes|and)',
      '(r|x|y|k) [and] (d|y|z)',
      'x (ray|box|large|small)',
      'u (s|k|turn)',
      'guys (name)',
      'def (leppard|con)',
    ],
  },
]

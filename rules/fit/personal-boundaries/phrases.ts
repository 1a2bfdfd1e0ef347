import type {PhraseEntry} from '../../../src/rule/index.ts'

const pet =
  '(honey|hunny|hun|hon|sweetie|sweetheart|sweety|sweetpea|darling|darlin|babe|baby|bae|cutie|gorgeous|handsome|beautiful|lovely|lovelies|my love|my dear|my darling|my sweet|my lovely|dearie|deary|my friend dear|girl|girlie|girly|sis|doll|babes|honeybun|sugar|sunshine|petal|poppet|lovey|luv|sweetums|treasure|angel|pumpkin)'
const hello = '(hi|hey|heya|hiya|hello|hallo|helo|howdy|morning|good morning|good afternoon|good evening|heyyy|heyy)'

/** Pet names, where they call somebody: after a greeting or thanks, or between commas. */
export const endearments: readonly PhraseEntry[] = [
  {
    match: [
      `${hello} [there] , ${pet} $,`,
      `^ ${pet} $,`,
      `${hello} , dear $,`,
      `${hello} , love $,`,
      `${hello} [there] , dearest`,
    ],
    unless: ['(beautiful|lovely|gorgeous) (day|weekend|photo|picture|morning|evening)'],
    message: '“{match}” is for family: use their name, or none.',
  },
  {
    match: [
      `@thanks [so much|a lot|again|very much] , (honey|hun|hon|sweetie|sweetheart|darling|babe|my love|my dear|dearie|love|dear) $,`,
      `(sorry|ok|okay|yes|no|sure|welcome|bye|please|noted|right|well|alright) , (honey|hun|hon|sweetie|sweetheart|darling|babe|my love|my dear|dearie|love|dear) $,`,
    ],
    message: '“{match}” is for family: use their name, or none.',
    unless: ['oh dear'],
  },
  {
    match: [
      `(worries|problem|problems|probs|thanks|cheers|sorry|welcome|done|know|promise|luck|there|soon|care|yes|you|it|that|this|right|okay|ok) , (girl|girlie|girly|honey|hun|hon|sweetie|sweetheart|darling|babe|babes|sis|doll|petal|poppet|lovey|luv|my love|my dear|my darling|my lovely) $,`,
      '* , (sweetheart|sweetie|sweetpea|darling|darlin|babe|babes|hun|poppet|lovey|luv|dearie|deary|hunny|honeybun|my (love|dear|darling|lovely|sweet|angel)) $,',
      '(worries|problem|problems|probs|cheers) (girl|girlie|girly|honey|hun|hon|sweetie|sweetheart|darling|babe|babes|sis|love|my love|my dear) $,',
    ],
    message: '“{match}” is for family: use their name, or none.',
  },
  {
    match: [
      '(worry|worries|panic|fret|stress|sorry|bless you|hello|hi|hey|hiya|thanks|thank you|cheers|okay|morning) , (sweetheart|sweetie|darling|hun|hon|babe|babes|petal|poppet|lovey|luv|my love|my darling|my lovely|chick|flower)',
      '^ (sweetheart|sweetie|darling|hun|hon|babe|babes|petal|poppet|lovey) , (I|we|you|it|the|your|just|please|do|can|could|that|there)',
    ],
    message: '“{match}” is for family: use their name, or none.',
    unless: ['(flower|chick|petal) (shop|delivery|bed|of)'],
  },
  {
    match: ['^ dear $,', '^ my dear $,', 'dear (friend|one|heart)', '[my] dearest (friend|customer|client)'],
    severity: 'suggestion',
    message: '“{match}” is more than they asked for: use their name.',
    unless: ['oh dear', 'near and dear'],
  },
  {
    match: ['(hi|hey|hello|heya) , (superstar|rockstar|rock star|champ|legend|princess|queen|king|boss)'],
    severity: 'suggestion',
    message: '“{match}” is a nickname nobody chose: use their name.',
  },
]

/** Endings for family and friends. */
export const farewells: readonly PhraseEntry[] = [
  {
    match: [
      '(lots|loads|tons|heaps) of (love|hugs|kisses)',
      '(much|all my|with all my|sending|big) (love|hugs|kisses) $,',
      '(hugs|love) and (kisses|hugs)',
      'big (hug|hugs|kiss)',
      '(hugs|kisses|cuddles) (from|to) (all|us|everyone|me|you|the)',
      '(sending|send) you [all] [@our|a|lots of|big|warm|virtual] (love|hugs|hug|kisses)',
    ],
    swap: 'Best wishes',
    message: '“{match}” is how friends part: write {suggestion}.',
    unless: [
      '(thanks|thank you) *3 love',
      'we are sending',
      'with much love *3 (food|care|craft)',
      'much love *2 (for|to|from)',
    ],
  },
  {
    match: ['(xoxo|xoxox|xoxoxo|oxox) $'],
    message: '“{match}” is how friends part: “Best wishes” is warm enough.',
  },
  {
    match: ['^ love $,', '(xx|xxx|xxxx) $', '^ hugs $', 'bless (you|ya|your heart|your cotton socks)'],
    severity: 'suggestion',
    message: '“{match}” is how friends part: “Best wishes” is warm enough.',
  },
]

const reachMe = '(call|phone|ring|text|whatsapp|message|dm|email|mail|reach|contact|write|ping|facetime)'
const privateKind = '(personal|private|own|home)'

/** The agent's private life, offered or asked into. */
export const offers: readonly PhraseEntry[] = [
  {
    match: [
      `my ${privateKind} (number|no|cell|cellphone|mobile|landline|whatsapp|email|gmail|inbox|instagram|insta|facebook|fb|snapchat|telegram|twitter)`,
      `my ${privateKind} (phone|mobile|cell|email|contact) (number|no|address|details)`,
      `${reachMe} me [directly|any time|anytime] (on|at|via|by|through) my (personal|private|home|own) (phone|number|cell|mobile|email|line|account|page|profile)`,
      `${reachMe} me at (home|my place|my house)`,
      'my home (address|number|phone|landline)',
      '(add|friend|follow|find|dm|message|pm) me (on|at|via|through) (facebook|fb|instagram|insta|snapchat|snap|tiktok|telegram)',
      '(add|friend|follow|find) me (on|at) (twitter|x|whatsapp)',
      '(send|accept) *2 friend request',
      'my (facebook|fb|instagram|insta|snapchat|snap|tiktok) (is|profile|page|account|handle|id)',
    ],
    message: '“{match}” leaves work: offer the team’s number or address, or a reply to this message.',
    unless: [
      '(not|never|do not|can not) *4 my',
      'my (personal|private) * (stay|remain)~',
      'my own (email|phone|mobile) (app|client|program|provider)',
      '(it|this|that|same|tested|tried|tests|works|worked|happens|app|checked|installed|use|have|see|saw) *2 (on|in|with|for) my (own|personal|home) (phone|email|mobile|cell|inbox) $,',
      '(not|do not|can not|never) *3 (add|friend|follow|accept|send|call|text)',
      'friend requests',
    ],
    unlessNear: ['it (works|worked|happens|happened)', 'on my own (phone|mobile|device|account) it'],
  },
  {
    match: [
      `${reachMe} me (on|at|via) my (cell|cellphone|mobile|whatsapp)`,
      'my (cell|cellphone|mobile|whatsapp) (number|no|is)',
      'here is my (cell|cellphone|mobile|whatsapp|number)',
    ],
    severity: 'suggestion',
    message: '“{match}”: is it the company’s? Offer the team’s number, so that somebody answers when you are off.',
  },
  {
    match: [
      '(grab|get|have|go for|meet for|meet up for|take you for|take you out for|buy you) [a|some] (coffee|drink|drinks|beer|dinner|lunch) (with me|together|sometime|some time|one day)',
      '(are|r) you (single|married|seeing anyone|seeing anybody)',
      '(go|take you) (out|on a date) [with me] sometime',
      'you (look|looked|are) [@very] (gorgeous|beautiful|pretty|cute|hot|sexy|stunning|handsome) in *3 (photo|picture|pic|profile|avatar|dress)',
      '@your (profile|photo|picture|pic) (is|looks) [@very] (gorgeous|beautiful|pretty|cute|hot|sexy|stunning)',
      '(i|i’ve) [have] (miss|missed|been missing) (talking|chatting) to you',
      'i think i (love|like) you',
      '(love|kiss|hug) you (so much|lots|xx|xxx)',
    ],
    message: '“{match}” is private: stay with what they wrote to you about.',
  },
]

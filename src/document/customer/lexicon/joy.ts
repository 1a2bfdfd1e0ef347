import type {PhraseEntry} from '../../phrase/entry.ts'

/** Praise in several words. */
export const joyPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(faith|trust|confidence) *6 restored',
      '(above and beyond|extra mile|top notch|first class|world class|second to none|hats off|well done|welldone|thumbs up|user friendly|hassle free|game changer|life saver|spot on)',
      '(made my (day|week|year)|blown away|customer for life|here to stay|could not be happier|can not (fault|thank)|never been happier|keep it up|keep up the)',
      '(good|great|nice|excellent|amazing|brilliant|fantastic|awesome|super|superb) (job|work|effort|going) $,',
      '^, super [se|duper] $,',
      'super (app|aap|application|service|company|experience|duper|fast|easy|helpful|happy|convenient|mast|good|nice|useful|friendly|quick|simple|cool|staff)',
      '(highly|strongly|would [definitely|highly|totally|certainly]|will [definitely]|must) recommend~',
      '(five|5) (star|stars)',
      '(like|likes|liked|love|loving|loved) [@very] (this|your|the|ur) (app|application|service|product|company|bank|site|website|game|card|feature)',
      '(works|working|worked|runs) [@very] (great|perfectly|well|fine|flawlessly|like a charm|smoothly|a treat) $,',
      '(no|never any|never had any|never a|zero|without any) (complaints|complaint|problems|issues) [so far|at all|ever] $,',
      '(keep|carry) on the (good|great) work',
      '(so|soo|sooo|soooo|very|really|is) (pretty|cute|lovely|tasty|yummy|comfy) $,',
    ],
    unless: [
      '(would|could|might) be *3 (5|five) star~',
      '(give|deserves|rate|rating|make it|earn) *3 (5|five) stars (if|when|but|once)',
      '(not|never) [@very|really|highly|ever] (recommend|like|love|user friendly|hassle free|well done|great|good|nice|excellent)',
      '(used to|was|been|were|had been) *1 (work|working|run|running|like|love)',
      'so far so good',
    ],
  },
]

/** Thanks that are meant: for something done, not a letter's closing. */
export const gratitudePhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(thank you|thank u|thankyou|thanks|thx|thanku|thnx|tnx|ty|cheers|tysm) (so much|very much|a lot|soo much|a million|a bunch|loads|a ton|heaps|tons|so so much|ever so much|for (everything|all|the help|your help|help|helping|fixing|making|the quick|your quick|being|resolving|solving|sorting|this (wonderful|great|amazing)|your support|support|the support|your service|the service|giving|letting me know|coming|getting|taking|the reply|replying|your reply|the prompt|your prompt|looking after|the great|the amazing|such|allowing|creating|the upgrade|the refund))',
      '(really|much|greatly|so|truly|very much) (appreciate|appreciated|grateful|thankful)',
      '(I|we) *1 appreciate (it|you|your|the|that)',
      '(thanks|thank you|cheers), *6 (worked|works|helped|perfect|great|awesome|solved|fixed|brilliant|did the trick)',
      'bless you',
      '(you are|you|u|ur|you guys|they|she|he|they are|she was|he was|staff were|staff was) [are|guys|all|so|really|both|rock|absolutely|an|a|the|absolute|is|were|was] *2 (rock|legend|star|best|amazing|awesome|great|lovely|wonderful|helpful|incredible|angel|hero|fantastic|brilliant|kind|lifesaver|life saver|superb)',
    ],
    unless: [
      '(thanks|thank you|thx|cheers) [so much|very much|a lot|loads] (in advance|for (nothing|ruining|cancelling|canceling|losing|the delay|wasting|breaking|making me|making us|destroying|ignoring|your (time|attention|consideration|understanding|assistance|prompt|help (with|in))))',
      '(would|will|could|highly be|be|is|any) *4 (appreciate|appreciated|grateful|thankful)',
      '(I|we) (would|will|do) *1 appreciate',
      'thank you for your *2 (attention|help|assistance|time|consideration|understanding|cooperation|prompt) $',
      'thanks for (your|the|any) [advance|prompt|quick] (help|assistance|time|attention|support|reply|response) $',
      'no (thank you|thanks)',
      'thanks to (your|you|the)',
      '(do not|dont) appreciate',
      'thanks for (making|getting|giving|letting|being|taking) *3 (wait|late|stuck|miss|nothing|stranded|pay|wrong|useless)',
      'appreciate (your|the) (effort|efforts|dedication|prompt|help (in|with)|privacy) *6 (but|however)',
    ],
  },
]

/** Thanks alone, which are meant when they are the whole message. */
export const thanksPhrases: readonly PhraseEntry[] = [
  {match: ['^ @thanks', '^ (thankyou|thanku|thnx|ty|tysm|tks)'], unless: ['thanks for nothing']},
]

/** What sounds like praise and is the opposite. */
export const sarcasmPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '(thanks|thank you|thx|cheers|thank u|tks) [so much|a lot|very much|again|a bunch|loads|guys|@you] *1 for (nothing|ruining|cancelling|canceling|losing|wasting|breaking|destroying|ignoring|making (me|us|my|our) *2 (wait|late|miss|pay|life)|leaving|deleting|the delay|the delays|the wait|the broken|the wrong|the lack|the late|the useless|the middle|the (horrible|terrible|awful|crap|shitty|cold|extra charge|inconvenience|stress|headache|downtime|outage|nothing)|not (helping|answering|replying|responding|coming|delivering|showing|letting|caring|fixing|honouring|honoring|telling)|yet another|another|cheating|stealing|screwing|messing|hanging up|charging|overcharging|lying|spoiling|killing|crashing|keeping me (waiting|on hold)|stranding|throwing|dropping)',
      '(great|nice|good|brilliant|lovely|wonderful|fantastic|excellent|fab|superb|top|amazing|awesome) (job|work|service|going|one|way|customer service|start|stuff|effort|customer care|support|move|update) [guys|there|@you|on|at|in|by|you provide|to|team|as always|as usual|with|from] *4 (ruin~|los~|break~|broke|cancel~|fail~|crash~|delay~|delays|delayed|ruining|screw~|destroy~|piss~|annoy~|ignor~|late|horrible|terrible|lose|lost|losing|not|never|treat|kill|killing|killed|cheating|no one|nobody|nothing)',
      '^, (oh great|oh good|oh lovely|oh joy|oh wonderful|oh brilliant|oh fantastic|just great|just perfect|just brilliant|just lovely|just wonderful|well thats (great|nice|helpful|just great)|how (lovely|convenient|wonderful|nice of you|helpful|nice|kind of you|generous)|how very)',
      '^, (great|brilliant|lovely|wonderful|fantastic|excellent|perfect|awesome|nice|amazing|superb|fab|good|marvellous|terrific|well done|bravo|congratulations|congrats), (another|yet another|still no|still not|stuck|cancelled again|delayed again)',
      '(love|loving|loved|adore|enjoy|enjoyed|enjoying) (how|it when|being|waiting|that|paying|sitting|standing|getting|spending) *8 (not|never|no|wait|waiting|hours|cancel~|delay~|broken|charge~|charged|ignored|crash~|lost|wrong|late|nothing|on hold|stuck|every|always|down|fail~|nobody|lie|lied|hold|error|again|can not|without|useless|slow)',
      '^, so much for',
      '(pretty|very|so|real|really|quite) (neat|cute|cool|nice|funny|impressive|interesting|convenient|clever) how (the|you|your|it|they|every|i|my)',
      '(pull|pulling|pulled) a fast one',
      '@thanks, *1, for (no|nothing|ruining|cancelling|losing|wasting|the delay|the wait|breaking|ignoring)',
      '(well done|congratulations|congrats|bravo|kudos|hats off|slow clap|round of applause|way to go|nice going|good going) *5 (fail~|ruin~|worst|losing|lost|cancel~|again|another|delay~|break~|broke|late|wrong|useless|crash~|cheating|making me)',
      '(what|such) (a|an) (great|lovely|wonderful|fantastic|brilliant|amazing|excellent|joy|pleasure) [way|service|experience|start|company|customer] *4 (wait|waiting|late|delayed|broken|hours|cancelled|lose|not)',
      '(slow clap|sarcasm|must be nice|do better|be better|try harder|clearly too hard|asking too much|too much to ask|rocket science|no big deal right|what a surprise|surprise surprise|shocker|no surprise|not surprised|quelle surprise|as per usual|true to form)',
      '(received|got|have|had|with|your|their|such|the) normal customer service',
    ],
    unless: ['(not|isnt) (rocket science|asking too much)', 'thanks for (the wait|not)  (but|it was worth)'],
  },
]

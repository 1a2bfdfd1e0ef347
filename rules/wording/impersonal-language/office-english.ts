import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Office English, from London to Mumbai: the needful, the same, and requests from nobody. */

export const officeEnglish: readonly PhraseEntry[] = [
  // The needful
  {
    match: ['[please|kindly] do the needful [at the earliest]', '[please|kindly] do needful'],
    swap: 'please take care of it',
  },
  {match: 'did the needful', swap: 'took care of it', repair: 'safe'},
  {match: '(done|doing) the needful', swap: 'taken care of it', unless: 'doing the'},
  {match: 'the needful (help|support|assistance|action)', swap: 'the help you need'},
  {
    match: 'the needful',
    swap: 'what is needed',
    repair: 'safe',
    unless: ['(do|did|done) the needful', 'the needful (help|support|assistance|action)'],
  },
  {
    match: '(please|kindly|will|shall) revert [back] [to (us|me|you)] (on|with|for|regarding) (the same|this)',
    swap: 'please reply',
  },
  {
    match: '(please|kindly) revert [back]',
    swap: 'please reply',
    repair: 'safe',
    unless: [
      'revert [back] *3 (on|regarding|for) (the same|this)',
      'revert [back] (it|this|that|these|those|them|any|all|my|our)',
      'revert [back] (to|the|your) (the|an|your|version|change|changes|update|settings|default|previous)',
    ],
  },
  {
    match: '@we (will|shall) revert [back] [to you]',
    swap: '{1} will reply',
    unless: [
      'revert *2 (on|with|for|regarding) (the same|this)',
      'revert [back] (the|your|this|that|to the|to your|it)',
    ],
  },
  {match: '(revert|reply) at the earliest', swap: 'reply by …', unless: '(please|kindly|we|I|will|shall) *1 revert'},
  {match: 'intimate you', swap: 'tell you', repair: 'safe'},
  {match: 'intimate us', swap: 'tell us', repair: 'safe'},
  {match: 'intimate me', swap: 'tell me', repair: 'safe'},
  {match: '(prepone|preponed)', swap: 'bring forward', severity: 'suggestion'},
  {match: 'do one thing', swap: 'try this', severity: 'suggestion'},
  {match: 'out of station', swap: 'away', repair: 'safe'},
  {match: 'furnish [us with] (your|the)', swap: 'send me your', unless: 'furnish *2 (room|house|flat|home|apartment)'},
  {match: '(please|kindly) (peruse|elucidate)', swap: 'please read', severity: 'suggestion'},
  {match: 'elaborate [on] your', swap: 'tell us about your', severity: 'suggestion', repair: 'safe'},
  {match: 'elaborating [on] your', swap: 'telling us about your', severity: 'suggestion', repair: 'safe'},
  {
    match: '(please|kindly) elaborate [on] the',
    swap: 'please tell us about the',
    severity: 'suggestion',
    repair: 'safe',
  },
  {
    match: '(update|inform|intimate|apprise|brief) you (on|about|of|regarding|with) the same',
    swap: 'let you know',
    repair: 'safe',
  },
  {
    match: '(update|inform|intimate|apprise|brief) us (on|about|of|regarding|with) the same',
    swap: 'let us know',
    repair: 'safe',
  },
  {
    match: '(update|inform|intimate|apprise|brief) me (on|about|of|regarding|with) the same',
    swap: 'let me know',
    repair: 'safe',
  },

  // The same
  {match: '(update|inform|intimate|apprise|brief) (you|us|me) (on|about|of|regarding|with) the same', swap: 'tell you'},
  {match: '(regarding|concerning|against|towards) the same $,', swap: 'about it', repair: 'safe'},
  // The rule looks at the word before: “fix the same”, “help you with the same”
  {
    match: 'the same',
    swap: 'it',
    repair: 'safe',
    unless: [
      '(update|inform|intimate|apprise|brief) (you|us|me) (on|about|of|regarding|with) the same',
      '(regarding|concerning|against|towards) the same',
      'the same (at the earliest|on priority)',
      '^ for the same',
      'the same on top priority',
      '(find|please find|pls find) (attached|enclosed|below) the same',
      '(looking|look|looked) into the same',
    ],
  },
  {match: 'the same at the earliest', swap: 'it at the earliest', severity: 'suggestion', repair: 'safe'},
  {match: 'the same on [top] priority', swap: 'it on priority', repair: 'safe', unless: 'the same on top'},
  {
    match: [
      '^ for the same $,',
      '^ (regarding|concerning|towards) the same $,',
      'for the same (you|we|I|please|kindly|our|the)',
      '@sorry for the same',
      '(sms|email|mail|message|link|confirmation|notification|request|ticket|complaint|form|update|receipt) (regarding|for|of|about|on) the same',
      '(looking|look|looked) into the same',
      '(find|please find|pls find) (attached|enclosed|below) the same',
    ],
    message: 'Office English: “{match}”. Name the thing, or write “it”.',
    unless: [
      '(request|form|receipt|message|email|mail|link|ticket|complaint) for the same (day|date|item|order|thing|room|price|amount|product|time|model|size|flight|card|account|one|issue|problem|transaction|number)',
      'for the same (price|reason|money)',
    ],
  },

  // Requests without a person
  {match: '(you are|customers are) [kindly] requested to', swap: 'please', repair: 'safe'},
  {match: '@we [kindly] request you to [please|kindly]', swap: 'please', repair: 'safe', severity: 'suggestion'},
  {match: '^ request you to [please|kindly]', swap: 'please', repair: 'safe', severity: 'suggestion'},
  {match: '^ requesting you to [please|kindly]', swap: 'please', repair: 'safe', severity: 'suggestion'},
  {match: 'please kindly', swap: 'please', repair: 'safe', severity: 'suggestion'},
  {
    match: '^, kindly',
    swap: 'please',
    repair: 'safe',
    severity: 'suggestion',
    unless: ['kindly (as|by|in|to|upon|of|be|find|note|revert|do|offered|agreed|gave|let) [the|needful]'],
  },
  {
    match: '(it is|you are) (advised|recommended|suggested) (to|that you)',
    swap: 'it’s best to',
    severity: 'suggestion',
    unless: 'that you',
  },
  {
    match: '(your|the) (attention|action) is (required|requested|needed)',
    swap: 'we need one thing from you',
    severity: 'suggestion',
  },
  {match: 'at your end', swap: 'on your side', repair: 'safe', severity: 'suggestion'},
  {match: 'wrong from our end', swap: 'wrong on our side', repair: 'safe', severity: 'suggestion'},
  {match: 'from our end', swap: 'from our side', severity: 'suggestion', unless: 'wrong from our end'},
  {
    match: 'attend to (this|your|the) (matter|issue|concern|query|complaint)',
    swap: 'look into this',
    severity: 'suggestion',
  },
  {
    match: ['should the need arise', 'should you so desire', 'should you wish to'],
    swap: 'if you like',
    severity: 'suggestion',
  },
  {
    match: 'thank you for (your|the) (correspondence|communication)',
    swap: 'thank you for your message',
    repair: 'safe',
  },
  {match: 'your (valued|esteemed) (order|enquiry|inquiry)', swap: 'your order'},
  {
    match: '(your|the) (query|queries|enquiry|inquiry|inquiries) (regarding|concerning|pertaining to)',
    swap: 'your question about',
    severity: 'suggestion',
  },
  {
    match: 'pertaining to',
    swap: 'about',
    repair: 'safe',
    severity: 'suggestion',
    unless: '(query|queries|enquiry|inquiry|inquiries) pertaining',
  },
  // “The same”, as who acts or is acted on
  {
    match: '^, the same @modal [also|now|soon|then] be *',
    message: 'Office English: “{match}”. Name the thing, or write “it”.',
    unless: 'be (true|the|a|an|so|different|as|if|for|available|on|in|here|there|valid|possible)',
  },
  {
    match: '^, the same (has|have|had) [also|now|already|since] been *',
    message: 'Office English: “{match}”. Name the thing, or write “it”.',
    unless: 'been (true|the|a|an|so|different|as|on|in|here|there|valid|possible|said)',
  },
  {
    match: [
      '^, same (has|have) been *',
      '^, same (shall|will) be *',
      '^, same is being *',
      '(has|have|will|shall) *3 and same (has been|will be|shall be|is being)',
    ],
    message: 'Office English: “{match}”. Name the thing, or write “it”.',
    unless: 'be (true|the|a|an|so|different|as|if|for|available|on|in|here|there|valid|possible)',
  },
  {match: '^, the same is being *', message: 'Office English: “{match}”. Name the thing, or write “it”.'},
  // Said form, trailing mail
  {
    match:
      '^, said (form|forms|document|documents|letter|email|mail|order|invoice|payment|amount|account|item|items|product|parcel|issue|matter|request|complaint|claim|ticket|transaction|refund|booking|reservation|policy|agreement|contract|property|unit|vehicle|device|card|date|period|charge|fee|service|address|warranty|proof|evidence)',
    swap: 'this',
    message: 'Legal English: “{match}”. Write “the …” or “it”.',
  },
  {
    match:
      '(the|our|your) said (form|forms|document|documents|letter|email|mail|invoice|payment|amount|item|items|product|parcel|transaction|refund|booking|reservation|policy|agreement|contract|property|unit|vehicle|device|card|date|period|charge|fee|service|address|warranty)',
    message: 'Legal English: “{match}”. Write “the …” or “it”.',
  },
  {
    match: [
      '(your|the|our|my) (trail|trailing) *1 (mail|email|message|mails|emails)',
      'trail (mail|email|mails|emails)',
      '(with reference to|in reference to|in response to|reference to|as per|per|refer to|refer|ref|regarding|with regard to|apropos|further to|in continuation to|in continuation of) (your|the|our|my|below) (trail|trailing) *1 (mail|email|message|mails|emails)',
    ],
    swap: 'your last message',
    unless: '(the|our|my) (trail|trailing) (route|path|run)',
  },
  {
    match: 'your (mail|email|letter|message|complaint|communication|correspondence) dated',
    swap: 'your message of',
    severity: 'suggestion',
  },
  {
    match: '(the|your) contents [of which] (have been|has been|are|were) [duly] noted',
    message: 'A clerk’s phrase: “{match}”. Say what you have done.',
  },
  {
    match: '(has|have) been duly (noted|received|recorded|registered|acknowledged|forwarded|informed)',
    message: 'A clerk’s phrase: “{match}”. Say what you have done with it.',
  },
  {
    match: '(the|your) below [mentioned] (details|information|documents|particulars|data|points|steps|queries)',
    swap: 'these details',
    severity: 'suggestion',
    unless: 'provide the below',
  },
  {
    match: '[kindly|please] provide the below [mentioned] (details|information|documents|particulars|data)',
    swap: 'please send me these details',
    severity: 'suggestion',
  },
  {match: 'below mentioned', swap: '', severity: 'suggestion', unless: '(the|your) below mentioned'},
  {
    match: [
      '(this|it) is to inform [you|to you] [that]',
      'this is to bring to your [kind] (notice|attention|knowledge) [that]',
      '@we (would like|wish|want) to bring to your [kind] (notice|attention|knowledge) [that]',
    ],
    swap: '',
    unless: 'this is to inform you',
  },
  {
    match: '(can not|will not|shall not|would not|not) be entertained [for]',
    message: '“{match}” is a notice board: say what is possible, and why.',
    unless: '(guest|guests|kids|children) *3 entertained',
  },
  {
    match: [
      'accede to your',
      'inability to (accede|entertain)',
      '(vide|ref) your (mail|email|letter|order|complaint)',
      'your good (office|offices)',
      '@we are desirous of',
      '@we remain yours',
    ],
    message: 'A clerk’s phrase: “{match}”. Say it as you would say it aloud.',
  },
  {
    match: '(forthwith|henceforth|herein|hereto|thereunder|therewith|whereof|wherein|heretofor)',
    message: 'Legal English: “{match}”. Write a plain word.',
  },
  {match: '(wrt|w r t)', swap: 'about', repair: 'safe', severity: 'suggestion'},
  {match: '(for|in) matters (relating|pertaining|related) to', swap: 'for', severity: 'suggestion'},
  {
    match:
      'by the (account holder|cardholder|policyholder|policy holder|card holder|customer|end user|addressee|recipient)',
    swap: 'by you',
    severity: 'suggestion',
  },
  {
    match: 'on the same $,',
    swap: 'on it',
    repair: 'safe',
    severity: 'suggestion',
    unless: '(update|inform|brief|apprise|intimate) * on the same',
  },
  {
    match: 'with the same $,',
    swap: 'with it',
    repair: 'safe',
    severity: 'suggestion',
    unless: '(update|inform|brief|apprise|intimate) * with the same',
  },
  // Openings and turns of official letters
  {
    match: [
      '@we (refer|write with reference|am writing with reference|are writing with reference|write further|am writing further|are writing further) to your [recent|above|earlier|latest|last|kind|undated] *2 (correspondence|letter|communication|complaint|enquiry|inquiry|query|email|e-mail|mail|message|application|claim|submission|request|contact)',
      '(in connection with|in relation to|with reference to|with regard to|with regards to|in respect of|regarding|concerning|in regard to) the above (account|matter|subject|reference|order|policy|case|property|address|claim|booking|issue|ticket|named|mentioned|captioned|referenced)',
      'the above (captioned|referenced|named)',
      '@we (acknowledge|note) your *2 (correspondence|letter|communication|complaint)',
    ],
    message: 'A letter-writer’s opening: “{match}”. Start from what they asked.',
  },
  {
    match: [
      '(placed|made|requested|submitted|provided|supplied|signed|received|booked|ordered|raised|reported|chosen|selected|entered|authorised|authorized) by yourself',
      '^ yourself and your *',
      '(contact|email|call|ring|message|reply to|write to|speak to|ask) (myself|ourselves)',
      '(to|with|between|and) (myself|yourself) (and|or) *',
    ],
    message: 'Stiff: “{match}”. Write “you” or “me”.',
    unless: ['(be|true|kind|honest|keep|kept|said|promise|promised|give|gave|thought) to (myself|yourself)'],
  },
  {
    match: '(with|from) (yourself|yourselves)',
    swap: 'with you',
    message: 'Stiff: “{match}”. Write “you”.',
    unless: [
      '(honest|gentle|patient|happy|kind|pleased|content|hard|annoyed|angry|cross|easy|strict|satisfied|upset) *1 with (yourself|yourselves)',
      'from (yourself|yourselves)',
    ],
  },
  {match: '@be (intimated|apprised)', swap: '{1} told', repair: 'safe'},
  {
    match: [
      '(in|with) *2 this (regard|connection|matter|respect) (is|would be|will be|shall be) [highly|greatly|much|duly] (solicited|appreciated|awaited|requested|anticipated)',
      '(co operation|cooperation|response|reply|revert|confirmation|patronage|indulgence|support|approval) *5 (is|are|will be|would be) [highly|kindly|greatly|earnestly|most] (solicited|awaited|anticipated)',
      '^ (awaiting|await|awaits) your [early|earliest|kind|prompt|positive|valuable] (revert|response|confirmation|reply|approval)',
      '^ apropos',
      'in continuation (to|of|with) (your|our|the)',
      '(discussed|informed|confirmed|spoken|conveyed|intimated) (telephonically|over call|over phone|on call)',
      'as per [our|the|your|my] *1 (telecon|telecom|telephonic|tele conversation|con call)',
      '@we (refer|make reference) to the (above|captioned|subject)',
      'further to your *2 (correspondence|communication|complaint|submission|representation)',
      'in response to your *2 (correspondence|communication|submission|representation)',
      'contents *2 your *2 (letter|email|mail|correspondence|communication)',
      '@we have (taken note of|made (note|a note) of|noted down) (your|the)',
      'it has been brought to (our|my) (attention|notice|knowledge)',
      '(come|came|brought|bring) to our (kind notice|notice that)',
      '(in|with) (order of receipt|date order)',
      'you (are|were) [kindly|hereby|therefore|further|also|once again] (requested|advised|informed|notified|directed|instructed|reminded|encouraged|urged) (to|that|not to)',
    ],
    message: 'Office English: “{match}”. Say it as you would say it aloud.',
    unless: [
      '(you are|customers are) [kindly] requested to',
      'you (were|are) (advised|instructed|informed|encouraged|reminded|directed|urged) (to|that|not to)',
      'in working order',
      '(as per our *1 telecon)',
    ],
  },
  {
    match: [
      '(please|kindly|do) be reminded',
      'kindly be (reminded|noted|assured|guided|apprised)',
      'please kindly (be|note|be reminded|be informed|be advised)',
    ],
    message: 'Office English: “{match}”. Say it outright.',
  },
  {
    match: [
      '(evidence|proof|documents|details|information) (is|are|be|has been|have been) [duly] furnished',
      'the requisite',
      '@be [currently|still|now|presently|already] under process~',
      'for [your|further|the] (necessary|needful|appropriate|requisite|suitable) (action|actions|processing)',
      '(take|taking|taken|initiate|initiated) [the] (necessary|needful|requisite) action',
      '@we (must|have to|am obliged to|are obliged to|would|should) advise that',
      'the (said|captioned) *1 (claim|ticket|amount|query|issue|transaction|shipment|product|matter|item|case|complaint)',
    ],
    message: 'Office English: “{match}”. Say who does what.',
    unless: ['(fully|well|beautifully|nicely|partly) furnished', 'the requisite (skills|skill)'],
  },
  {
    match: [
      '(your|this|the) (case|ticket|enquiry|inquiry|query|complaint|claim|request) (has|have) (now|therefore|since|hereby|subsequently|accordingly) been (closed|resolved|marked|archived|concluded|finali(s|z)ed)',
      '(your|this|the) (case|ticket|enquiry|inquiry|query|complaint) (has been|was|will be|is) [now|automatically|therefore] (closed|archived|marked as (closed|resolved|solved)) (automatically|by the system|due to|owing to|as we|as no|since no)',
    ],
    swap: 'I’ve closed our conversation',
    message: 'The machine speaks: “{match}”. Say who closed what, and how to reach you.',
  },
  {
    match: [
      '(in light of|in view of|having regard to|with regard to|given|considering) the (above|foregoing) $,',
      'be guided accordingly',
      'treat (this|the same) as (most urgent|closed)',
      '(has|have|was|were|will be|been) [duly] (actioned|processed accordingly|attended to)',
      'the (complainant|policyholder|addressee)',
      '(your|the) matter (has been|is being|will be) (referred|forwarded|escalated|reviewed|considered|looked into|investigated)',
      'we are in the process of (reviewing|investigating|processing|looking into) (your|the) (matter|case|claim|complaint|submission)',
      '(acknowledge|confirm|note) receipt of (same|your *1 (email|letter|correspondence|enquiry|inquiry|complaint|submission))',
    ],
    message: 'Office English: “{match}”. Say who does what, in plain words.',
    unlessNear: '@sorry',
  },
]

import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Stock phrases of forms and legal letters: right on a form, cold in a reply. */

export const stockPhrases: readonly PhraseEntry[] = [
  // Be advised
  {
    match: '[please|kindly] be (advised|informed|notified|aware|apprised) that',
    swap: '',
    repair: 'safe',
    unless: ['(to|will|should|must|not|also|already|fully) be', 'be aware'],
  },
  {
    match: '^, [please|kindly] be (advised|informed|notified) [of]',
    swap: '',
    unless: '(advised|informed|notified) (that|by|when|if|once)',
  },
  {match: '[please|kindly] be aware that', swap: '', repair: 'safe', severity: 'suggestion'},
  {match: '(please|kindly) (note|be noted) that', swap: '', repair: 'safe', severity: 'suggestion'},
  {match: '(please|kindly) take note (of|that)', swap: '', severity: 'suggestion'},
  {match: '[please|kindly] note down', swap: 'keep', severity: 'suggestion'},
  {match: '@we (want to|would like to) inform you that', swap: '', repair: 'safe', severity: 'suggestion'},
  {match: '@we (have to|must|need to) inform you that', swap: '', severity: 'suggestion'},
  {match: '@we (wish to|would like to|beg to) (advise|notify|apprise) [you] that', swap: '', repair: 'safe'},
  {match: '@we (wish|beg|write) to inform you that', swap: '', repair: 'safe'},
  {match: 'please be noted', swap: 'remember', severity: 'suggestion'},
  {match: 'it (may|should|is to) be noted that', swap: '', repair: 'safe'},

  // As per, in regards to, pursuant to
  {
    match: 'as per (your|the|our|my|this) *1 (request|requirement|requirements|convenience|instruction|instructions)',
    swap: 'as you asked',
    severity: 'suggestion',
    unless: 'as per (the|our|my|this)',
  },
  {
    match: 'as per our (conversation|discussion|call|chat|telecon|last mail|last email|email)',
    swap: 'as we discussed',
    repair: 'safe',
    severity: 'suggestion',
  },
  {match: 'as per our *1 telecon', swap: 'as we said on the phone', repair: 'safe'},
  {match: 'as per (policy|procedure|process)', swap: 'under our rules', severity: 'suggestion'},
  {
    match: '(as per|per) our',
    swap: 'under our',
    severity: 'suggestion',
    unless: [
      'as per our *1 (conversation|discussion|call|chat|telecon|last|email|records|system|systems)',
      'per our (conversation|discussion|call|chat|records|system)',
    ],
  },
  {
    match: 'as per',
    swap: 'according to',
    severity: 'suggestion',
    repair: 'safe',
    unless: [
      'as per (our|your|my|policy|procedure|process|usual|se|the same)',
      'as per *2 (request|requirement|convenience)',
    ],
  },
  {match: 'as per usual', swap: 'as usual', repair: 'safe', severity: 'suggestion'},
  {
    match: 'in (regards|regard) to',
    swap: 'about',
    repair: 'safe',
    severity: 'suggestion',
    unless: 'with (regards|regard) to',
  },
  {
    match: 'with (regards|regard|reference) to',
    swap: 'about',
    repair: 'safe',
    severity: 'suggestion',
    unless: ['about *3 with (regards|regard|reference) to', 'this is with (reference|regard) to'],
  },
  {match: 'in (reference|relation|relevance) to', swap: 'about', repair: 'safe', severity: 'suggestion'},
  {
    match: ['in connection with your', 'in respect of your', 'with reference to your'],
    swap: 'about your',
    repair: 'safe',
    severity: 'suggestion',
  },
  {
    match: [
      'this is with reference to',
      'this is in reference to',
      'this is with regard to',
      'this is in regard to',
      'this has reference to',
    ],
    swap: 'this is about',
    repair: 'safe',
  },
  {
    match: 'pursuant to',
    swap: 'under',
    repair: 'safe',
    unless:
      'pursuant to (your|my|our) *2 (request|wishes|wish|instructions|mail|email|message|call|conversation|letter)',
  },
  {match: 'in accordance with', swap: 'under', unless: 'with (your|my|our) *2 (request|wishes|wish|instructions)'},
  {
    match: 'further to (your|our|my) *2 (email|mail|call|conversation|message|letter|enquiry|inquiry|request)',
    swap: 'thanks for your message',
  },
  {
    match: ['aforementioned', 'aforesaid', 'abovementioned', 'above mentioned', 'above stated'],
    swap: '',
    repair: 'safe',
    unless: [
      '(aforementioned|aforesaid|abovementioned|above mentioned|above stated) (is|are|was|were|has|have|will|can|may|applies|and|or)',
      '(aforementioned|aforesaid|abovementioned|above mentioned|above stated) $,',
      '(the|our) (aforementioned|aforesaid|above mentioned|above stated) (customer|account|order|issue|matter|subject|request|query|complaint|ticket)',
    ],
  },
  {match: 'notwithstanding', swap: 'despite', repair: 'safe'},
  {match: ['heretofore', 'hereinafter', 'hereunder', 'thereof', 'hereof', 'thereto'], swap: ''},

  // Herewith
  {
    match: [
      '[please] find attached herewith',
      'attached herewith is',
      '[please] find enclosed herewith',
      'please find attached',
      'please find enclosed',
      'kindly find attached',
      'enclosed please find',
      'attached please find',
    ],
    swap: 'here is',
    severity: 'suggestion',
    unless: ['attached herewith', 'enclosed herewith', 'attached [is|are] (to|at|below|above)'],
  },
  {
    match: [
      '[please] find (attached|enclosed) herewith',
      '(attached|enclosed) herewith [is|are]',
      '(attached|enclosed) herewith',
    ],
    swap: 'here is',
  },
  {match: '(herewith|hereby)', swap: '', repair: 'safe', unless: '(attached|enclosed) herewith'},
  {match: 'the undersigned', swap: 'me', repair: 'review'},
  {match: ['yours truly will'], swap: 'I will', repair: 'safe', severity: 'suggestion'},
]

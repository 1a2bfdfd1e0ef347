import type {PhraseEntry} from '../../../src/rule/index.ts'

/** The customer as a number, a queue or a process, and the writer as a machine. */

export const notices: readonly PhraseEntry[] = [
  // Your inquiry has been received
  {
    match:
      '(your|this) *1 (inquiry|enquiry|request|query|submission|correspondence|complaint|case|ticket|claim|dispute|grievance|application|email|message) has been *1 (received|logged|registered|lodged|acknowledged|recorded)',
    swap: 'I’ve read your message',
  },
  {
    match:
      '@we [have] [just|successfully] received your *2 (inquiry|enquiry|request|query|submission|correspondence|complaint|claim|dispute|grievance|ticket)',
    swap: 'thank you for writing',
  },
  {
    match: '@we [have] [just|successfully] received your [recent] (email|message|feedback|communication)',
    swap: 'thank you for your message',
    severity: 'suggestion',
  },
  {match: '@we are in receipt of', swap: '{1} have', repair: 'safe'},
  {match: '@we acknowledge [the] receipt of', swap: '{1} have', repair: 'safe'},
  {match: ['this is to acknowledge', 'this is to confirm receipt of'], swap: 'thank you for'},
  {match: ['this is to inform you that', 'this is to inform you'], swap: '', repair: 'review'},
  {
    match:
      '(your|this) (inquiry|enquiry|query|complaint|request|case|ticket|feedback|concern|comment|comments|grievance) (has|have) been *1 (noted|escalated|forwarded|assigned|passed|routed|shared|queued|prioriti(s|z)ed)',
    swap: ['I’ve passed this to …', 'I’m looking into it'],
    severity: 'suggestion',
  },
  {
    match: '(your|this) (ticket|case) (has been|will be|was|is being) *1 (closed|resolved|updated|processed)',
    swap: ['I’ve closed our conversation', 'I’m on it'],
    severity: 'suggestion',
  },
  {
    match: '(has been|was) assigned [to] [the] (ticket|case|reference) (number|no|id)',
    swap: '',
    severity: 'suggestion',
  },
  {
    match: 'your [support|service] (ticket|case|complaint|incident|request) (number|no|id) is',
    swap: 'if you write again, this number helps us find it:',
    unlessNear: 'you asked *4 number',
  },
  {
    match:
      '(quote|mention|cite|use|include) @the (ticket|case|reference) (number|no|id) in (all|any) *2 (correspondence|communication|replies)',
    swap: 'reply to this message',
  },
  {
    match: 'in (all|any) future (correspondence|communication|communications)',
    swap: 'when you write again',
    repair: 'safe',
  },
  {
    match: 'for (your|our) records',
    swap: 'to keep',
    severity: 'suggestion',
    unless: [
      'for our records',
      'copy *4 for your records',
      'invoice *4 for your records',
      'receipt *4 for your records',
    ],
  },
  // In a subject line the words help to find a mail; elsewhere only the writer knows what they are for.
  {
    match: ['for our records', 'for our reference'],
    severity: 'suggestion',
    unlessNear: 'subject',
    message: 'This sounds like a form: “{match}”. Say what it is for, or leave it out.',
  },
  {
    match: ['for our records', 'for our reference'],
    swap: 'so that we can find it',
    repair: 'safe',
    severity: 'suggestion',
  },
  {match: 'in the order [in which|that] (they|it) (are|were|was|is) received', swap: 'one after the other; yours is …'},
  {
    match:
      '(tickets|requests|queries|cases|inquiries|enquiries|e-mails|emails|calls) (are|will be) (answered|handled|processed|dealt|addressed|responded) *1 in (order|sequence)',
    swap: 'we’ll answer yours by …',
  },
  {
    match: '@we *1 (respond|reply|attend) to [all] (tickets|requests|queries|cases|inquiries|enquiries)',
    swap: '{1} answer',
    severity: 'suggestion',
  },
  {match: '(raise|create|submit|lodge|log|open) a [support|new] ticket', swap: 'write to us', severity: 'suggestion'},
  {
    match:
      '(connect with|contact|reach|reach out to|get in touch with) you *3 (on|over|via|through|against) [the] ticket [id|number|no]',
    swap: 'write to you',
  },

  {
    match: [
      '@we have [now|duly|already|successfully] (registered|logged|lodged|recorded|raised|created|opened) (your|a|an|this) *3 (complaint|request|query|enquiry|inquiry|case|ticket|claim|grievance|dispute|issue|concern) *2 (under|with|against|vide|as|bearing|having|number|no) [the|a] [reference|ref|case|ticket|complaint|number|no|id|sr|service request]',
      '(on|via|against|under|through|vide) [the|your] (ticket|case|sr|complaint) (id|no|number|ref|reference)',
      '^ (ticket|case|sr|complaint) (id|no|number|ref|reference) * [@number] (has been|is|was)',
    ],
    message: 'The customer becomes a number: “{match}”. Say that you are on it, and put the number last, if at all.',
    unlessNear: ['you asked', 'as (asked|requested)', 'for the (number|reference)'],
    unless: '(connect with|contact|reach|reach out to|get in touch with) you',
  },
  {
    match: [
      'you are (number|no|position) @number in (the|our) queue',
      '(placed|put|added|sits|is|are) (in|to|into) (a|the|our) queue',
      '(an agent|a representative|an advisor|an adviser|a case handler|a caseworker|a handler|an executive) will be (assigned|allocated|allotted)',
      '(has been|was|is|be) [now] (allocated|allotted|assigned) to (the|a|an|our) *2 (department|section|unit|handler|officer|caseworker|case worker|executive|representative|agent)',
    ],
    message: 'The customer stands in a line: “{match}”. Say who looks at it, and when they hear.',
    unless: '@we (have|am|are) *1 (put|placed|added)',
  },

  // The machine speaks
  {
    match:
      'this is an (automated|auto generated|automatically generated|auto) (message|email|reply|response|notification|mail|acknowledgement)',
    swap: 'this first note is automatic; a person will read yours',
  },
  {
    match:
      'this (email|message|mail) (is|was) *1 (automated|auto generated|automatically generated|system generated|computer generated)',
    swap: 'this first note is automatic; a person will read yours',
  },
  {
    match: [
      'this is a system generated (email|message|mail|notification)',
      'this is a computer generated (email|message|mail)',
    ],
    swap: 'this first note is automatic; a person will read yours',
  },
  {
    match: '[please|kindly] do not (reply|respond) [directly] to this (email|message|mail|notification)',
    swap: 'to reach a person, write to …',
  },
  {match: 'please do not reply $', swap: 'to reach a person, write to …'},
  {
    match: 'replies to this (email|message|address|mailbox) (are|will) not *2 (monitored|read|answered)',
    swap: 'to reach a person, write to …',
  },
  {
    match: 'this (mailbox|inbox|email address|account|address) is (not monitored|unmonitored|unattended|not attended)',
    swap: 'to reach a person, write to …',
  },
  {
    match:
      '(a|an|one of our) *2 (representative|representatives|agent|agents|executive|executives|member of our team) will *1 (contact|respond|reply|get|reach|assist|call)',
    swap: 'I’ll write to you by …',
    severity: 'suggestion',
  },
  {
    match: 'the (next|first) available (agent|representative|executive|advisor)',
    swap: 'one of us',
    severity: 'suggestion',
  },
  {
    match: 'for (quality|training|quality and training|quality assurance|security) (purposes|reasons)',
    swap: 'so that …',
    severity: 'suggestion',
  },
  {
    match: '(your|this|a) [new|support] (ticket|case) has been *1 (created|opened|raised|generated|logged|registered)',
    swap: 'I’m on it',
  },
  {
    match: 'your reference number is',
    swap: 'if you write again, this number helps us find it:',
    severity: 'suggestion',
    unlessNear: 'you asked *4 number',
  },
  // “Your request ({{id}}) has been received”: the rule looks at the words before
  {
    match: '(has|have) been *1 (received|registered|lodged|logged|recorded|acknowledged)',
    swap: 'is with me',
    message: 'This sounds like a machine: “{match}”. Say that you have read it: “I’ve read your message”.',
  },
  {
    match:
      '(your|the) *2 (request|query|ticket|case|claim|complaint|application|enquiry|inquiry) is [currently|now|presently] being (reviewed|processed|handled|looked into|attended to|investigated|actioned|assessed)',
    swap: 'I’m looking at it',
    severity: 'suggestion',
  },
  {
    match:
      '(your|the) *2 (request|query|ticket|case|claim|complaint|application|matter) is [currently|now|presently] under (active|further|review|investigation|consideration)',
    swap: 'I’m looking at it',
    severity: 'suggestion',
  },
  {
    match:
      '[please] do not (open|submit|create|raise|log|send) (multiple|duplicate|several|additional|repeat) (tickets|requests|cases|queries|emails|messages)',
    swap: 'one message is enough',
    severity: 'suggestion',
  },
  {
    match: '(mailbox|inbox) is (monitored|managed|attended|staffed) by',
    severity: 'suggestion',
    message: '“{match}” is a notice: say who reads it.',
  },
  {
    match: 'you are receiving this (email|message|mail|notification|notice) (because|as|since)',
    severity: 'suggestion',
    message: '“{match}” is a notice: say why you write.',
  },
  {
    match: '(this|the) (email|message|mail) (was|has been) (sent|generated) automatically',
    swap: 'this first note is automatic; a person will read yours',
  },

  // Notice is given
  {
    match: [
      '(this|the present|the following) [email|mail|letter|message|note|notice|correspondence|communication] (is|serves) to (notify|inform|advise|apprise|intimate|certify|acquaint) [you] *',
      '(the purpose of this|the aim of this) (email|mail|letter|message|note|notice) is to *',
      '@we (write|am writing|are writing) [hereby] to (notify|inform|advise|apprise) [you] (that|of)',
      '@we (write|am writing|are writing) in (response|reply|reference|relation|connection|respect|regard|answer) (to|of|with) (your|the|our)',
      '@we write to confirm that',
      '[you are|you have been] hereby (notified|informed|advised|requested|reminded|instructed)',
      '@we hereby (notify|inform|advise|acknowledge|declare|request|give notice)',
      '(please|kindly) (take notice|take cognizance|take cognisance|be guided|be apprised) *',
      'notice is [hereby] given',
      '^ (with reference|in reference|referring|reference|with respect) to (your|our) *2 (email|mail|letter|enquiry|inquiry|query|complaint|correspondence|communication|conversation|call|request|message|submission|claim|telephone conversation)',
      '^ (reference is made to|we refer to|I refer to|in receipt of) (your|our|the)',
      '^ (with reference|in reference|with regard|in regard|with respect|in relation|further|referring) to the (above|captioned|aforementioned|above mentioned|subject matter|subject) *',
      '(is|are) receiving (our|due|prompt|full|its|the) *2 attention',
      '@we (confirm|acknowledge|note) [the] [safe] receipt of',
      '@we (duly|hereby|beg to|have duly) (note|acknowledge|noted|acknowledged|received|registered|recorded)',
      '@we have [duly|now|carefully] noted (the|your) (contents|content|comments|remarks|observations|submission)',
      '@we are in possession of (your|the)',
      '@we have [now|duly|already|successfully] (registered|lodged|recorded) your *1 (complaint|query|enquiry|inquiry|case|ticket|claim|grievance|dispute|concern|request|report|feedback)',
      '(your|this) *2 (inquiry|enquiry|request|query|submission|correspondence|complaint|case|ticket|claim|dispute|grievance|application|report|feedback) (has|have) been *1 (filed|captured|queued|submitted|entered (into|in) (our|the) system|added to (the|our|a) queue|placed in (the|our|a) queue|received|registered|logged|recorded)',
      '@you (will|shall) be *1 (notified|informed|advised|updated|intimated|contacted) accordingly',
      '(revert|inform|advise|update|proceed|respond) [you] accordingly',
    ],
    message: 'This sounds like a notice: “{match}”. Say it as you would say it aloud.',
    unless: ['(please|kindly) be guided by (your|the) *', 'accordingly to', 'in relation to the above *'],
    unlessNear: ['you asked', 'as (asked|requested)'],
  },
  {
    match: [
      '(do not|please do not|never) (respond|reply|write) to this (email|message|mail|notification|address|mailbox)',
      '(replies|responses|emails|messages|mails) [sent] to this *1 (email|message|address|mailbox|inbox|account) (are|will|can) not *2',
      '(unmonitored|unattended|no reply|noreply|do not reply) (address|mailbox|inbox|account|email)',
      '(auto generated|automatically generated|computer generated|system generated|machine generated) (message|email|mail|reply|response|letter|notice|document)',
      '(no signature is|does not require a signature|requires no signature)',
    ].map((each) => each.replace(/ \*2$/, ' *')),
    message: 'The machine speaks: “{match}”. Say how to reach a person.',
  },
]

import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Clipped forms that are curt wherever they stand as a sentence of their own. Swaps say “I”, and “we” where the draft does. */
export const clipped: readonly PhraseEntry[] = [
  {
    match: ['^ anything else $', '^ what else $'],
    swap: ['What else can I help you with?', 'Is there anything else I can help you with?'],
    message: '“{match}” sounds like a closing door: write {suggestion}',
  },
  {
    match: ['^ (any|any other|any more|more|other|further) (questions|queries|doubts|question|query|doubt) $'],
    swap: ['If you have any questions, just reply and I’ll be happy to help.'],
    message: '“{match}” sounds like a closing door: write {suggestion}',
  },
  {
    match: ['^ (noted|duly noted|your (message|request|feedback|concern|comment) (has been|is) noted) $'],
    swap: ['Thanks, I’ve made a note of it.'],
    message: '“{match}” is a stamp, not an answer: write {suggestion}',
  },
  {
    match: [
      '^ (noted|understood|ok|okay|received|acknowledged|logged), (will|shall|have|has been|passed|logged|forwarded|added|closing)',
      '^ will (log|pass|forward|raise|flag|chase|escalate|revert|relay|feed) (it|this|that|on|to|back|with)',
    ],
    message: '“{match}” is jotted down for a colleague: say in a whole sentence what you will do for them.',
  },
  {
    match:
      '^ (contractor|engineer|technician|plumber|electrician|manager|warehouse|courier|department|supplier|driver|landlord|head office) (has been|have been|is|was|will be) [already|now|duly] (instructed|informed|notified|advised|booked|assigned|told|contacted|chased|arranged) $',
    message: '“{match}” is a line from a log: say who comes, and when.',
  },
  {
    match: [
      '^ as [I|we] [have|had] [already|previously] (stated|said|mentioned|advised|explained|told you|informed|indicated) [already|above|before|earlier|previously|below] $',
      '^ as (above|per above|per my last email|per my previous email|per our last email|per our policy|per policy|per terms) $',
      '^ (see|read|refer|refer to|check) [to] [the|my] (above|previous email|last email|earlier email|previous reply|last reply|previous message) $',
      '^ [I|we] [have] [already] (answered|told you|said so|explained) [above|already|before|earlier|this] $',
      '^ (answered|already answered|asked and answered|see my previous reply) [above] $',
      '^ per my (last|previous|earlier) (email|message|reply) $',
    ],
    message: '“{match}” sends them back to look for it: say it once more, in a sentence.',
  },
  {
    match: [
      '^ (closing|resolving) (this|it|ticket|case|the ticket|the case|the issue) [now|out|for now|as resolved|as solved|as fixed|as duplicate] $,',
      '^ (ticket|case|issue|request|query|complaint) (closed|resolved|rejected|declined|noted|logged|registered|duplicate) $,',
      '^ (reopen|reply|write|email|call) if (needed|required|necessary|not) $,',
      '^ [our|the] (maintenance|management|it|engineering|dev team|development|team|teams|office|warehouse|finance|accounts|head office|technicians|ops|operations|dispatch) (is|are) [already|now|fully] (aware|informed|notified|on it|looking into it|investigating|working on it) [of this|of it|of the issue] $',
      '^ (known|existing|duplicate) (issue|bug|problem) $',
      '^ (will (check|do|look|see|revert|update|forward)|under (investigation|review)|being (looked at|looked into|investigated|handled)|looking into it|working on it|checking|in progress|on it|in process|pending) $',
      '^ (works|working) (fine|ok|okay) (here|for us|for me|on our (side|end)) $',
      '^ (can not|could not|not able to|unable to) (reproduce|replicate) [this|it|here] $',
      '^ (nothing to do|nothing we can do|not a bug|works as (designed|intended)|by design|user error|won’t fix) $',
      '^ (form|link|details|invoice|document|label) (attached|above|below|enclosed) $',
    ],
    unless: '(closing|resolving) *4 (if|unless|once|when|so)',
    message: '“{match}” is a note to a colleague: say it to them in a whole sentence, with what happens next.',
  },
  {
    match: [
      '(this|the|our|my) decision (is|stands|remains) [and remains] final',
      '(our|my|the) (decision|answer) (stands|will not change) $,',
      '(no exceptions|end of (story|discussion|conversation)|period|full stop|case closed|matter closed) $',
      '@we (consider|regard) (this|the) (matter|case|ticket|issue|conversation) [as|to be] closed',
      '(this|the) (matter|case|conversation|discussion|topic) is [now|hereby] closed',
      'not (open (to|for)|up for) (discussion|debate|negotiation)',
      '@we (have|had) (nothing|no more) (more|further|else) to (add|say)',
      '@we will not (discuss|debate|argue) (this|it) [any] (further|more)',
      'no further (correspondence|discussion|replies|emails) will',
      'take it or leave it',
      '(I|we|I am going to|we are going to) [will|shall] leave (it|this|things|the matter) (there|at that) $',
      'let us leave (it|this) (there|at that) $',
      '(that|this) is [all|the last|my last|our last|my final|our final] [word|answer|position] *1 (I|we) (have|will|am prepared|are prepared) to (say|add|give) [on this|on it]',
      '(that|this) is (my|our) (last|final) (word|answer|offer)',
      'that is (the end of it|the end of the matter|all there is to it)',
    ],
    unless: [
      '(before|until|not) *2 closed',
      '(email|mail|chat|survey) is closed',
      '(notice|trial|billing|grace|rental|waiting|return) period',
    ],
    message: '“{match}” ends the conversation: leave it out, or say what they can still do.',
  },
  {
    match: [
      '^, (more|further|additional) (info|information|details|data) [is|are] (needed|required|necessary) $',
      '^ (need|require|needs|needing) (more|further|additional) (info|information|details|data) $',
      '^ (anything|something) (more|else|further) , (open|raise|start|use|see|check|log|create|submit|write|call|ask|post|send|file) *',
      '^ (questions|problems|issues|complaints|more questions|further questions|other questions) , (see|read|check|use|open|call|write|ask|go|try|visit) *',
      '^ wrong (forum|place|section|thread|channel|inbox|queue|list|board) $',
      '^ this is (support|a help desk|a forum|a support forum|not support|a volunteer forum|user support) $',
      '^ (no further action|no action) [is] [required|needed|taken] [from our side|from us|here] $',
      '^ (closing|closed|marked|marking) [this] as (duplicate|resolved|solved|answered|done|invalid|spam) $',
    ],
    message: '“{match}” is a note to a colleague: say it to them in a whole sentence, with what happens next.',
  },
  {
    match: [
      '^ (not our (problem|issue|fault|job|concern|department|responsibility)|wrong (department|team|number|address|desk)) $',
      '^ (not possible|impossible|no can do|can not do|can not help|can not help you|no way|not allowed|denied|declined|rejected|refused) $',
      '^ (read|check|see|rtfm|google) [the|our] (manual|faq|faqs|docs|terms|policy|instructions|wiki|it) $',
      '^ (deal with it|your problem|too bad|tough luck|so what|whatever|figure it out) $',
    ],
    unless: '^ (check|see) it $',
    message: '“{match}” sounds slammed: say why in a sentence, and what they can do instead.',
  },
  {
    match: [
      '^ not worth [it|the] [*] [*] $',
      '^ (see|pls see|please see|find) attached $',
      '^ (will|shall) (advise|revert|check|update|confirm|look) $',
      '^ (already|just) (sent|done|answered|explained|refunded|replied) $',
      '^ (check|try) (spam|junk|settings|again|website|app|faq|manual) $',
      '^ no * (available|here|in stock|left|possible) $',
      '^ * not (ready|available|in|here|possible) $',
    ],
    message: '“{match}” is clipped: say it in a sentence.',
  },
]

/** Forms that are curt when they are all that is said. */
export const stubs: readonly PhraseEntry[] = [
  {
    match: [
      '^ [send|need|provide|give] [me|us] [your|the|a|an|some] (order number|order no|screenshot|screenshots|details|photo|photos|proof|proof of purchase|receipt|invoice|invoice number|name|email|account number|address|serial number|logs|log|version|model|date) [please|pls] $',
      '^ (already|just) (sent|done|shipped|answered|refunded|cancelled|replied|paid|fixed) [it|that|this|yesterday|today] $',
      '^ (sent|done|shipped|paid|refunded) (yesterday|today|already|last week|this morning) $',
      '^ (on its way|same as before|in stock|out of stock|sold out|not here|not supported|not available|next|and|so|meaning|your point|what is it now|proof|confirm|fine|ok noted|will do|that is it|that is all|thats it|confirmed) $',
      '^ no (refunds|returns|exchanges|exceptions|discounts) $',
      '^ (use|try|see|check|read|search) [the|our|your] (form|search|faq|faqs|website|site|spam|spam folder|junk|app|docs|help page|search function|menu|forum) [first|please|again] $',
      '^ (try|check) again [later|tomorrow|now] $',
      '^ ask (at|in) (the|our|your) * $',
      '^ (pls|please|kindly) (advise|confirm|clarify|elaborate|revert|check|do the needful) $',
      '^ your (refund|order|request|ticket|return|change) (is|has been) (done|processed|completed|closed|noted) $',
    ],
    message: '“{match}” is all they get: answer in a sentence.',
  },
  {
    match: '^ (done|all done|completed|processed) $',
    swap: 'I’ve done that for you.',
    message: '“{match}” is all they get: write {suggestion}',
  },
  {
    match: '^ (fixed|resolved|solved|sorted) $',
    swap: 'I’ve fixed that for you.',
    message: '“{match}” is all they get: write {suggestion}',
  },
  {
    match: '^ (sent|shipped|emailed|mailed|dispatched) $',
    swap: 'I’ve sent it to you.',
    message: '“{match}” is all they get: write {suggestion}',
  },
  {
    match: '^ (refunded|cancelled|canceled|updated|changed|deleted|removed|closed|reset) $',
    message: '“{match}” is all they get: say it in a sentence, with what happens next.',
  },
  {
    match:
      '^ (ok|okay|k|kk|yes|no|nope|yep|yeah|fine|correct|right|sure|maybe|received|understood|agreed|try again|call us|contact us|wait|please wait|pls wait|same|ditto|np) $',
    message: '“{match}” is all they get: answer in a sentence.',
  },
  {
    match: [
      '^ (not yet|not really|not us|not here|not ready|still waiting|in progress|pending|unknown|no idea|no update|no news|as above|as before|ask them|tomorrow|today|monday|next week) $',
      '^ can not (help|do|say|tell) [with] [this|that|it|you|much] $',
      '^ @we (do not|can not) (do|help|say) [with] [this|that|it] $',
    ],
    message: '“{match}” is all they get: answer in a sentence.',
  },
]

/** Blunt beginnings; a lead might let them pass. */
export const blunt: readonly PhraseEntry[] = [
  {
    match: ['^ [I am] not sure (what|which|that) *2 (mean|means|want|asking|after)', '^ no idea (what|why|how)'],
    unless: 'not sure what you mean by that , but',
    message: '“{match}” puts it on them: ask for the one thing that is missing.',
  },
  {
    match: '^ any (other|more|further) (questions|queries|problems|issues) , let (us|me) know',
    swap: 'If you have any other questions, just let me know',
    message: '“{match}” is clipped: write {suggestion}.',
  },
  {
    match: '^ kindly elaborate [on|upon|about]',
    swap: 'Please tell me a little more about',
    message: '“{match}” is an order: ask for it.',
  },
]

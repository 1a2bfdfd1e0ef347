import type {PhraseEntry} from '../../../src/rule/index.ts'

const moving = '(transfer|redirect|reroute|re route|route|hand|pass|forward|escalate|refer|switch|move|send|put)'
const moved =
  '(transferred|redirected|rerouted|routed|handed|passed|shared|forwarded|escalated|referred|reassigned|assigned|raised|reported|sent|submitted)'
const matter =
  '(this|it|that|the same|same|matter|issue|issues|problem|case|ticket|request|query|complaint|concern|concerns|inquiry|enquiry|details|email|message|call|chat|conversation|claim|report|investigation|dispute|booking|order|documents|file|files|info|information|screenshot|screenshots|photos|invoice|letter|grievance|fault|trace|observation|observations|correspondence)'
/** People who may take over, and the desks that go by their trade. */
const people =
  '(team|teams|department|departments|dept|specialist|specialists|expert|experts|supervisor|manager|engineer|engineers|developers|devs|colleague|colleagues|agent|agents|representative|person|people|desk|office|division|unit|management|level|tier|executive|party|parties)'
const desks =
  '(accounts|billing|finance|claims|legal|hr|maintenance|warehouse|depot|headquarters|hq|logistics|dispatch|operations|ops|engineering|sales|returns|admin|helpdesk|quality|procurement)'
const team = `${people.slice(0, -1)}|${desks.slice(1)}`
/** A case by its name. */
const named = matter.replace('this|it|that|the same|same|', '')

/** Moving a person or a case as a chore. */
export const forced: readonly PhraseEntry[] = [
  {
    match: [
      `@we (will|shall) [unfortunately|now|just|also] (have|need) to ${moving} (you|u|your *|this|it)`,
      `@we (have|need|am going|are going|got) to ${moving} (you|u|your *|this|it) *2 (to|over|through|on|onto|across|with)`,
      `@we must ${moving} (you|u|your *|this|it) *2 (to|over|through|on|onto|across|with)`,
      '(you|u) (will|would) [need to|have to|now|also] be (transferred|redirected|rerouted|routed|passed|forwarded|handed|connected) *',
      '(you|your (call|chat)) (are|is) [now|currently|just] being (transferred|redirected|rerouted|routed|passed|forwarded|connected)',
      '(you|your (call|chat)) (have|has) been (transferred|redirected|rerouted|routed|passed|forwarded)',
      '^, [please|kindly] (wait|hold|hold on|hold the line|stay on the line) (while|whilst|as) @we (transfer|connect|redirect|pass|put)',
      '^, (transferring|redirecting|connecting|forwarding) (you|u|your (call|chat|case|ticket|request)) *2 (now|to|over|through)',
      '@we (am|are) [now|just] (transferring|redirecting|forwarding|passing|connecting) (you|u|your (call|chat|case|ticket|request))',
      '(let me|I will|we will|I shall|we shall) [now|just|quickly] (transfer|redirect|reroute) (you|u|your (call|chat))',
      '@we (am|are) [now|just] (handing|passing|putting) (you|u) (over|on|through|along) to',
      '(let me|I will|we will|I shall|we shall) [now|just|quickly] (pass|put|hand) (you|u) (over|through|on|along) to',
      '@we (need|have) to escalate (this|it|your *) $,',
      `(this|it|that|your ${named}) (will|would) [now|also] (need|have) to (go|be (passed|sent|referred|forwarded|escalated)) to [our|the|a|another] *3 ${team}`,
      `the (concerned|relevant|appropriate|respective|right|correct|proper) ${team} will (handle|take over|take it|deal|take care|look after)`,
    ],
    unless: [
      '(would you like|want|do you want|shall|should|may|can|could|if) *3 (transfer|redirect|pass|put|send|forward|escalate)',
      '(send|move|forward|pass|put|hand) (you|it|this) [@the] *2 (refund|replacement|link|label|code|new|invoice|money|copy|voucher|gift|email|message|mail|note)',
      '(redirected|transferred) to *4 (page|site|website|link|screen|form)',
    ],
    message:
      '“{match}” moves the customer like a parcel: name who takes over and why that helps, such as “Laura knows invoices best and will …”.',
  },
]

/** A case passed on, and nobody says what comes of it. */
export const passed: readonly PhraseEntry[] = [
  {
    match: [
      `@we have [already|also|just|now] (escalated|forwarded|transferred|referred|routed|reassigned|redirected) *3 ${matter} [further|internally|ahead|up]`,
      `@we have [already|also|just|now] (escalated|forwarded|transferred|referred|raised|reported|sent|handed|assigned|submitted) *4 (to|with|onto) [our|the|a|my] *3 ${team} [team]`,
      `@we have [already|also|just|now] (passed|handed|given) (your|the) *1 ${matter} [on|over|along] to`,
      `@we (escalated|forwarded|transferred|referred|reassigned|routed) *3 ${matter} [to|with|further|internally]`,
      `(your|the|this|a|an) *2 ${named} (has|have|is|was|had) [already|also|just|now|duly] [been|being] [duly] ${moved} [over|on|along|off] (to|with) [our|the|a] *3 ${people}`,
      `(your|the|this|a|an) *2 ${named} (has|have|is|was|had) [already|also|just|now|duly] [been|being] [duly] ${moved} [over|on|along|off] (to|with) [our|the|a] *3 ${desks}`,
      `(noted|logged|recorded|registered|documented|taken note of) [down] [and|,] [has been|have been|been] ${moved} [over|on|along|off] (to|with|onto) [our|the|a|my] *3 ${team}`,
      `(has|have|is|was|been|being) *2 (raised|opened|logged|lodged|registered|created) (with|for|to) [our|the|a] *3 ${team}`,
      `(has|have|is|was|been|being) *3 ${moved} [over|on|along|off] (to|with|on to) (our|the) (concerned|relevant|appropriate|respective|correct|right|responsible|specific|internal|technical|dedicated|higher|backend|back end|proper) *1 ${team}`,
      `@we have [already|also|just|now] (marked|flagged|highlighted|bumped|pinged|cc’d|copied|looped in|kicked|punted|chucked|flung|logged) *3 (to|with|for|over to|up to|in) [our|the|a|my] *3 ${team}`,
      `@we have [already|also|just|now] (logged|raised|opened|created|put in|filed) [@the] *1 (ticket|case|request|report|job|query) (with|for|to) [our|the|a|my] *3 (it|${team.slice(1)}`,
      `@we have [already|also|just|now] (shared|passed|sent|forwarded|escalated) *4 (to|with) [our|the|a|my] *1 (higher authorities|higher authority|higher ups|management|powers that be)`,
      `@we have [already|also|just|now] (passed|sent|handed) your (email|message|complaint|case|query|letter|claim|request) [on|over|along] to [our|the] *3 ${team} [team]`,
      `@we have [already|also|just|now] (asked|contacted|emailed|pinged|messaged) (our|the) *2 ${team} to (look at|look into|investigate|check|review) (it|this|that|your *)`,
      '@we have [already|also|just|now] (raised|flagged|logged|escalated|reported|highlighted) *3 (internally|further up|up the line|up the chain)',
      `^, (passed|forwarded|escalated|sent|raised|referred|handed|shared) [this|it|your *|that] [over|on|along] (to|with|onto) [our|the|a|my] *3 ${team}`,
      `(it|this|that|your ${named}) (is|sits|is sitting|is currently|is now) with [our|the] *2 ${team} [now] $,`,
      `(your|the|this) *2 ${named} (has|have|is|was|had) [already|also|just|now|been|being] [been|now] (escalated|forwarded|transferred|reassigned)`,
      `(it|this|same|that) (has|have) been ${moved} [over|on|along|off] (to|with|on to) [our|the|a] *3 ${team}`,
      `@we (am|are) [now|just|therefore] (handing|giving|turning|bouncing|kicking|looping|dropping) *4 (over|on|to|in) [to] [our|the|a|my|another] *3 ${team} [team]`,
      '@we (have|am|are|will) [now|just|also] (handed|handing|hand|gave|given|moved|moving) (this|it|that|your *1) (over|on|along|across)',
      `@we have [now|just|also] (given|dropped|bounced|popped|put|sent) (it|this|that|the *|your *) [a note|through|over|on|across|back] [to] (to|through to) [our|the|a|my|another|somebody|someone] *2 ${team}`,
      '(somebody|someone|another (colleague|team|agent|person)|a colleague|my manager|our manager|a manager|a supervisor|another department) [else] (will|is going to) (take over|take it from here|pick this up|pick it up|deal with (it|this|that)|handle (it|this)|look after (it|this)|take care of (it|this))',
      `your *1 ${named} (has|have) [now] (gone|landed|moved|been moved|been put) *2 (to|with|in|into) [our|the|a|another] *3 (queue|${team.slice(1)}`,
      `(it|this|that) has [now] been (reassigned|moved|put through|rerouted|bounced|redirected) *4 (queue|${team.slice(1)}`,
      '(it|this|that|your *1) has [now|since] been reassigned',
      '(our|the) *1 (specialists|experts|technicians|engineers|billing team|technical team|back office|tech team) (have|has) (it|this|your * ) now',
      `(our|the) *2 ${team} (has|have) been made aware`,
      '^, (copying|looping|adding|cc ing) [in] [my|our|the] *2 (here|team|colleague|accounts|billing|department|manager)',
      `@we (will|shall|am going to) [just|now|quickly] (pop|drop|bounce|chuck|ping|send|fling) (this|it|that|your *) [over|on|across|along] to [our|the|a|my] *2 ${team}`,
      `@we (am|are) [now] (escalating|forwarding|passing|raising|referring|reassigning|routing|sending) *4 (to|with|on to|over to|along to) [our|the|a|my] *3 ${team} [team]`,
    ],
    message: '“{match}” ends in the dark: say who has it now, why that helps, and when the customer hears from them.',
  },
  {
    match: [
      `@we (will|shall|can) [be sure to|make sure to|surely|definitely|also|now] (escalate|forward|pass|raise|refer|report) *4 (to|with|onto) [our|the|a|my] *3 ${team} [team]`,
      `@we have [already|also|just|now] (shared|passed|noted and passed|relayed) *4 (to|with|on to|along to|onto) [our|the|a|my] *3 ${team} [team]`,
      `@we have [already|also|just|now] (informed|notified|alerted) (our|the) *2 ${team} [team]`,
    ],
    severity: 'suggestion',
    message: '“{match}” ends in the dark: say who takes it from here and what happens next.',
  },
]

/** Thanks, praise and ideas that are passed on are no transfer of a case. */
export const tidings: readonly PhraseEntry[] = [
  {
    match: [
      '(feedback|suggestion|suggestions|idea|ideas|compliment|compliments|praise|thanks|kind words|comments|thoughts|regards|wishes|input|inputs|recommendation|feature request|vote|note|shout out|appreciation)',
    ],
  },
]

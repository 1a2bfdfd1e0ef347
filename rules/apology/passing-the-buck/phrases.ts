import type {PhraseEntry} from '../../../src/rule/index.ts'

const verbs = [
  '(contact|ask|call|ring|phone|email|message|consult|approach|reach|visit)',
  '(write|speak|talk|turn|complain|refer|go back|reach out) (to|with)',
  '(check|connect|liaise|enquire|inquire|follow up|get in touch|coordinate|work) with',
  '(have a word|get in contact|get in touch directly|touch base|deal directly|raise *3|pursue *3|query *2) with',
  '(address|direct|submit|send|make|refer|put) *1 (query|queries|complaint|complaints|concerns|enquiry|question|questions|claim|request) (to|with)',
  '(file|open|lodge|submit|make|start|raise) (a|an|your) *1 (claim|complaint|dispute|case|ticket|request) (with|through|via|to)',
  '(go|get) (through|via|on to|onto|back to|straight to)',
]
const verbing = [
  '(contacting|asking|calling|ringing|emailing|consulting|approaching)',
  '(speaking|talking|reaching out) (to|with)',
  '(checking|connecting|getting in touch|having a word|following up|raising *2) with',
  '(going|getting) (through|via|on to|onto|back to|straight to)',
]
const each = (before: string, after: readonly string[] = verbs): readonly string[] =>
  after.map((verb) => `${before} ${verb}`)

/** Those outside the company, or at another desk, whom a customer is sent to. */
export const others: readonly PhraseEntry[] = [
  {
    match: [
      '(bank|issuer|carrier|courier|seller|sender|merchant|vendor|manufacturer|maker|retailer|reseller|store|shop|dealer|isp|provider|operator|airline|hotel|host|landlord|landlady|employer|doctor|gp|pharmacy|insurer|administrator|admin|driver|restaurant|venue|organiser|organizer|publisher|developer|developers|hospital|school|university|embassy|police|customs|platform|marketplace|supplier|builder|installer|garage|branch|owner|manager|conductor|authorities|registrar|station|council|accountant|vet|dentist|solicitor|lawyer|lender|electrician|plumber|mechanic|agent|agency|warehouse|depot|organisers|organizers|regulator|ombudsman|association|head office|whoever|freeholder|surgery|clinic|receiver|liquidator|administrators|author|authors|maintainer|maintainers|distributor|importer|wholesaler|stockist|franchisee|haulier|consulate|promoter|sponsor|registry|neighbours|neighbour|neighbors|neighbor|ministry|utility)',
      '(theme|plugin|module|extension|app|game|add on|software|mod) (author|authors|creator|creators|maker|makers|vendor|team)',
      '(letting|managing|estate|tax|student|sorting|box|ticket|tourist) (agent|agents|agency|office|services)',
      '(web|hosting|ticketing|parcel|removal|security|cleaning|hire|rental|energy|water) (host|company|firm|service|supplier|board)',
      '(service|authori(s|z)ed|repair) (centre|center|point|partner|workshop)',
      '(card|delivery|shipping|courier|insurance|phone|credit card|travel) (company|companies|firm|issuer|agent|agency|operator)',
      '(internet|service|email|mail|network|mobile|payment|hosting) *1 (provider|operator|network)',
      '(it|billing|sales|accounts|finance|returns|claims|station|airport|holidays|legal|other|another|different|concerned|respective) *1 (department|team|staff|desk|office)',
      '(tour|network|energy|ferry|train|bus|rail|travel) (operator|supplier|company|agent|agents|provider)',
      '(app store|play store|post office|train manager|royal mail|store manager)',
      '(apple|google|microsoft|paypal|amazon|ebay|visa|mastercard|klarna|fedex|ups|dhl|usps|hermes|evri|sony|samsung|xbox|nintendo|playstation|spotify|netflix)',
      '(accounts|billing|finance|hr|reception|maintenance|head office|headquarters|customs|planning|legal)',
      '(them|him|her) $,',
      '(them|him|her) (directly|about|for|yourself|instead|first|if|and)',
    ],
  },
]

const run =
  '(administered|run|managed|handled|operated|controlled|maintained|organised|organized|hosted|processed|decided|dealt with|looked after|provided|supplied|set|made)'
const owners =
  '(courier’s|bank’s|provider’s|carrier’s|manufacturer’s|maker’s|airline’s|seller’s|supplier’s|merchant’s|landlord’s|host’s|driver’s|store’s|shop’s|developer’s|author’s|organiser’s|organizer’s|venue’s|hotel’s|operator’s|insurer’s|builder’s|installer’s|council’s|post office’s)'

/** Not mine, not ours, not me. */
export const notOurs: readonly PhraseEntry[] = [
  {
    match: [
      '[@this|they|which] (is|are|was|were) [really|actually|simply|just] not [really|actually|in] (my|our) (department|job|area|responsibility|responsability|responsibilty|call|place|decision|business|problem|fault|team|remit|concern|domain|scope|jurisdiction|task|role|field|division|issue|doing|mistake)',
      '[@this|they|which] (is|are) not (something|anything) [that] (my|our|this|the) *2 (department|team|desk|office|unit|division|branch) (can|could|does|do|handles|handle|deals|deal|is|are|will|looks|takes)',
      '[@this|they|which] (is|are) not (something|anything) [that] @we (deal with|handle|are responsible for|am responsible for|look after|have control over|have any control over|can control|control)',
      '[@this|they|which] (is|are|was|were) [entirely|completely|totally|simply|well|far] (beyond|outside|out of) [of] (my|our) (control|hands|remit|scope|responsibility|area|reach|power|jurisdiction)',
      'due to [circumstances|reasons|factors|events] (beyond|outside|out of) [of] our control',
      '(my|our|this) (department|team|desk|office|division) (does|do|can|is|are) not [able to] (handle|deal with|manage|look after|help with|responsible|process|cover|have)',
      '@we (do not|am not|are not|can not) [really|currently] (handle|deal with|dealing with|in charge of|responsible for|accountable for|manage|have control over|control) *',
      '@we (only|just) (handle|deal with|do|take care of|cover|look after) *',
      '@we have (nothing to do with|no control over|no influence over|no say in|no influence on)',
      '(there is|there was|there are) [really|sadly|unfortunately|absolutely|simply|just] (nothing|not anything|little|not much) [more|else|further] [that] (I|we) can do',
      '^, nothing [more|else] [that] (I|we) can do',
      '^, not (my|our) (fault|problem|department|job|responsibility|issue|concern)',
      '(do|does) not (come|fall) (under|within) (my|our) (purview|remit|scope|responsibility|department|area|jurisdiction)',
      '(need|needs|has|have|ought) to be (handled|done|resolved|sorted|addressed|fixed|raised|dealt with|solved|taken care of) (by|with) (your|their)',
      '(is|be) (a question|a matter|an issue|something) for (your|the) *',
      '@we am (just|only) (the|a|an) *2 (agent|representative|rep|bot|messenger|operator|assistant|advisor|receptionist)',
      '(falls|fall|lies) (outside|beyond|out of) [of] (my|our|the) (scope|remit|control|responsibility|area|hands)',
      '(liability|responsibility) [for *6] (lies|rests|sits|is) [entirely|solely|fully] with *',
      '(there is|this is|that is) [really|sadly|unfortunately|absolutely|simply|just] (no|not any) (way|more) [that] (I|we) can (help|do)',
      '@we (can not|could not|will not|do not) [be] [accept|take|assume|held|hold] [any] (responsible|responsibility|liable|liability|accountable) [for|over] *',
      '@we [do|will|can] (accept|take|assume|bear|have) no (responsibility|liability) *',
      '@we (am|are) not [in any way|legally|directly] (responsible|liable|accountable|to blame|the ones) *',
      '[@this|which|they] (is|are|was|has) (nothing|not anything) to do with (us|me|our *)',
      '[@this|which|they] (has|have|had) nothing to do with (us|me|our *)',
      '[@this|which] is not (down to|up to|on|for) (us|me) *',
      '[@this|which] (is|are|would be) (between you and|one for|a (question|matter|case|job|query|conversation) for) (your|the|them|whoever) *',
      '@we (am|are) [just|only|merely|simply] (a|an|the) *1 (intermediary|platform|marketplace|middleman|reseller|retailer|agent|go between|broker|booking site|host)',
      '@we (just|only|merely|simply) (act|acts|acted|list|resell|connect|facilitate) *',
      '@we (act|work|operate|serve) (only|merely|solely|purely|simply) as *',
      '(you have|you are|you) (come|came|got|gone|written|called|through) *2 to the wrong (department|team|place|number|office|address|person|desk|people|company|branch)',
      '@we (am|are) not the (right|correct|best) (team|person|people|department|desk|place|contact|office)',
      '@we (do not|can not) [really|actually] (deal with|handle|look after|get involved in|get involved with) *',
      '[@this|which|they] (is|are) (handled|dealt with|managed|looked after|run|decided|done) (by|in|at|through) (a different|another|a separate|the other|somebody else|someone else|a third party|an outside|an external) *',
      '(another|a different|a separate|some other) (team|department|office|desk|branch|company|colleague) (handles|deals with|looks after|is responsible for|does|is in charge of|manages|sorts) *',
      '@we (would not|do not) (know|have a clue|have any idea) *2 (ask|asking) *',
      '[@this] (is|are) [entirely|completely] (up to|down to) (your|the) *2 (bank|courier|seller|merchant|airline|carrier|provider|isp|manufacturer|manager|store|landlord|host)',
      '@we can not (help|be of help|do anything|do much) *2 (there|in this|from here|from our end|from our side|at our end|on our end)',
      '(this|here|it) is [only|just] (the|a) *4 (forum|team|desk|department|line|channel|page|community|board|inbox|mailbox|office) [,] (so|and|,) [@we|therefore|thus|unfortunately] [@we] *1 not *1 (help|assist|support|do|handle|answer|deal|make|change|process)',
      '(you have|you have come to|you are in|this is) [reached|contacted|called|written to] the wrong (department|team|place|number|office|address|person|desk|forum|line)',
      '(wrong|different) (department|team|desk) $,',
      '[@this|they|which] (is|are) [entirely|completely|solely|totally] (up to|down to|on|with) (your bank|the courier|the seller|the merchant|the airline|the carrier|your provider|your isp|the bank|the manufacturer)',
      'someone else is (job|problem|department|responsibility)',
      `(is|are|was|were) not ${run} (by|through|from) (us|me|ourselves|our *|this (team|office|department|desk|branch))`,
      `(is|are|was|were) ${run} by @the *2 , (not|and not) (by|us|me)`,
      '(is|are|was|were|remains|becomes|would be) [entirely|solely|purely|really|simply|just] (the|a) (problem|responsibility|fault|job|duty|business|liability|obligation) of (the|your|those|a|an|whoever) * [office|company|firm|team|provider|agent]',
      `(is|are|was|were|would be) [really|simply|just|clearly|actually|now] (the|your) ${owners} (problem|responsibility|job|decision|call|doing|fault|mistake|duty|business)`,
      '(there is|there are|there was) not [really|honestly|actually] (a lot|much|a great deal|a whole lot|a thing|an awful lot) [more|else|further] [that] (I|we) can [actually|really|possibly] do',
      'there is (precious|very|so) little [more|else] [that] (I|we) can do',
      '@we can not do (anything|much|a lot|a thing|a great deal|any more|anything more) (about|here|from|at|on|for you|for that|now)',
      '(my|our) (involvement|responsibility|job|part|role|liability) (ends|stops|finishes|ended|finished|stopped|is over|is done)',
      '@we have (already|all) done (my|our) (part|job|bit|share)',
      '[@the] (problem|issue|fault|error|delay|mistake|cause) (is|was|does|did) not [lie|lies|come] (on|at|with|from|in) (my|our) (side|end|part|hands)',
      '@we have no [real] (authority|jurisdiction|involvement|responsibility|power|influence) (over|in|for|on|at) *',
      '[@this|they|which] (is|are) not (within|under|part of|in) (my|our) (power|hands|control|remit|scope|authority|responsibility|responsibilities|duties|job|gift)',
      '@we am not the (one|person|guy) (who|that|to) *',
      '[@this|they|which] (is|are|would be) [really|actually|probably|more] (one|something|a thing|more) for (your|the|them|whoever) *',
      '[@this|they|which] (is|are|was|were) [really|all|simply] (down to|up to|with) * [*] , not (us|me|ours|mine)',
      '[@this|they|which|*] (is|are|was) not (one of ours|ours|any of ours|ours to)',
      '@we [have|had] (bear|have) no (visibility|insight|sight) (of|on|into|over) *',
      '@we (do not|can not) [get to] (see|influence|affect|speed up|determine|decide) (that|this|those|it|such|how) *3 (here|side|end|decisions|outcome|timescales|times|speed|prices)',
      '@we (do not|can not|could not|will not) (influence|affect|decide|determine) (that|this|those|it) $,',
      '@we do not make (those|these|such|the) (decisions|rules|calls|prices|products)',
      '@we (only|just|merely|simply) (answer|sell|take|list|pass|resell|deliver|do sales|do the) *2 (phones|phone|calls|them|these|it|tickets|sales|messages|orders|ticket)',
      '@we do not make (them|those|these|it) , @we *',
      '(that|it|this) was before (my|our) time',
      '@we (was|were) not (here|there|on shift|on duty|working|involved|in) *1 (when|that|at the time|then)',
      '@we (am|are) [quite|still|only|just] new (here|to this|in this) , (so|and|I)',
      '(nobody|no one) (told|informed|briefed|trained) (me|us) [about|on|that] *',
      '(was|is|were) (my|our) (colleague’s|colleagues’|predecessor’s|manager’s|supplier’s|warehouse’s|partner’s|courier’s) *1 (mistake|fault|error|doing|decision|job|problem)',
      '(the|our) (warehouse|supplier|courier|factory|agency|printer|contractor|bank|partner|developer|team|shop|store|driver) (messed|screwed|got it wrong|made the|let us|is to blame|was to blame|caused) *4 (not (us|me)|up|down|mistake)',
      '(blame|fault of) (our|the) (supplier|suppliers|contractor|agency|partner|warehouse|printer|courier|couriers|driver|factory)',
      '(that|this|it) is a (different|separate|completely different) (company|firm|entity|business|department|organisation|organization) *',
      '@we use (a|an) (third party|external|outside|outsourced) *2 for (that|this|it|those|payments|delivery|support|repairs)',
      '(your|the) (landlord|bank|employer|insurer|provider|manufacturer|maker|school|council|agent|carrier|airline|host|seller|courier) (is|are) [solely|fully] (responsible|liable|in charge|the one|the ones) *',
      '(is|are) (your|the) (landlord’s|bank’s|employer’s|insurer’s|provider’s|manufacturer’s|maker’s|council’s|agent’s|carrier’s|airline’s|seller’s|courier’s) (job|affair|matter|duty|responsibility|business|problem|concern|task)',
      '@we (am|are) at the mercy of *',
      '(nothing|not anything) (in|within) (my|our) (power|hands|control) *',
      '(my|our) hands are tied',
      '[@this|which] (is|are) (not|never) (up|down) to (me|us) $,',
      '(it|this|that) is [only|purely|totally] [from|at|on] *1 (courier|bank|seller|customer|vendor|airline|operator|merchant) (side|end) *',
      '@we can not do anything about (it|this|that)',
      '(it|this|that|they) (has|have) (left|gone from) (us|our *|the depot|the warehouse) *3 (no longer|out of|not) *',
      'not much [that|more] @we can (tell|do|say|help)',
      '(it|this|that) is [just|only|purely|really] (a|an) (airline|bank|courier|youtube|google|apple|windows|microsoft|browser|carrier|seller|manufacturer|landlord|insurance|outlook|gmail|facebook|android) (thing|problem|issue|matter|question|bug)',
      '(my|our) job (is|was) [only|just|simply] to *4 (ship|sell|send|list|pass|book|deliver|supply|take|answer) *',
      '(once|after|when) (it|they|the *) (leaves|leave|left|has left|have left) (us|our *) [,] (it|they|that|the *) (is|are) (no longer|out of|not|beyond|up to|down to) *',
    ],
    unless: [
      '(one of ours|ours) (is|are|was|too|and|to|that|who)',
      'for the (diary|books|record|road|album|wall|fridge|future|whole|best|better)',
      '(the|a) (fault|mistake|responsibility|job|problem) of (the|a) (update|new|old|setting|version)',
      '(is|are|was|were) not (made|set|sold) (by|through|from) (me|us|our) (any more|anymore)',
      'not (your|their)',
      '(only|just) (do|cover) (it|this|that|so)',
      'only (do|does) not',
      '(manage|control) to',
      'not (manage|managed) to',
      'did not handle *',
      'not (accept|take) *1 responsibility (lightly|seriously)',
      'nothing to do with (you|your)',
      '@we (just|only|merely|simply) (process|ship|sell|host|pass|connect) (it|your|this|that|them) (once|when|after|on|in|from|with)',
      'the (scope|remit|control|area) of (the|our|your) *4 (warranty|policy|cover|insurance|terms|guarantee|plan|agreement)',
      'warranty',
      '@we (do not|can not) [really|actually] (handle|deal with) (it|this|that) (well|better|fast|quickly)',
      'connect *2 with',
      'do not manage (your|the) (subscription|account|expectations)',
    ],
    message: '“{match}” leaves the customer alone with it: say what you can do yourself, or hand it over for them.',
  },
]

/** Orders to turn to somebody; who it is stands behind them. */
export const orders: readonly PhraseEntry[] = [
  {
    match: [
      ...each(
        'you (will|would|shall|may|might) [also|still|simply|just|then] (have|need) to [also|please|first|directly]',
      ),
      ...each('you [still|also] (have|need|ought) to [also|please|first|directly|kindly]'),
      ...each('you are (required|advised|requested|supposed) to [also|please|first|directly|kindly]'),
      ...each('you (must|should|shall|better) [also|please|first|directly]'),
      ...each('(request|requesting|advise|ask) (you|customers) to [please|kindly|directly]'),
      ...each('requested to [please|kindly|directly]'),
      ...each('kindly [also|directly]'),
      ...each(
        'you (will|would) [probably|likely|also|now|then|just] (want|be best|be better off|be best off|do best) to',
      ),
      ...each('you (will|would) [probably|likely|also|now|then] be (best|better off|best off|better)', verbing),
      ...each('you are (better off|best off|best|better)', verbing),
      ...each(
        '(it is|it would be|it will be|it might be|probably|it may be) (best|better|easiest|quickest) (to|if you|for you to)',
      ),
      ...each(
        '(your|the) best (bet|option|course|course of action|thing|way|plan|route|move) (is|would be|will be) to',
      ),
      ...each(
        '(we|I) (would|must|can only|have to|will) (ask|request|advise|urge|refer|direct) [that] you [to] [please|directly]',
      ),
      ...each('(we|I) (would|must|can only|have to|will) (ask|request|advise|urge) [that] you to [please|directly]'),
      '(we|I) (would|must|can only|have to|will) (refer|direct|point|redirect|send) you [back] (to|towards)',
    ],
    unless: [
      'not (have|need) to',
      '(need|have) not',
      '(contact|ask|call|ring|email|write to|reach out to|message) (us|me|our)',
    ],
    message: '“{match}” sends the customer away with it: do it for them, or say why they are better off there.',
  },
]

/** Quarrels that the customer is to have alone. */
export const quarrels: readonly PhraseEntry[] = [
  {
    match: [
      '^, take (it|this|that|the matter|the issue|your complaint) up with (them|him|her|your|the|whoever)',
      '(to|must|should|may|might|please|kindly|better|can) take (it|this|that|the matter|the issue|your complaint|these) up with (them|him|her|your|the|whoever)',
      'you [will|would|do] [still] (have|need) to take (it|this|that|the matter|these) up with *',
      'you (will|would|have|need|must|should) *2 (deal|sort it out|resolve it|resolve this|sort this out|take it up|raise it|raise this) [directly] with (them|him|her|your|the)',
    ],
    unless: [
      '(us|me|we|I) (to|can|must|should|may|might) take',
      'up with (us|me|our|my)',
      '(I|we) (will|can|should|must) take',
    ],
    message: '“{match}” leaves the customer alone with it: take it up for them.',
  },
]

/** Milder ways to send somebody elsewhere. */
export const referrals: readonly PhraseEntry[] = [
  {
    match: [
      '(please|pls|should|must|can|could|may|will) (report|raise|take|bring|log|chase|pursue|escalate|lodge|query|dispute) (it|this|that|the *|these|a ticket|a claim|a complaint) [up|directly|straight] (to|with|at|through)',
      '^, (report|raise|take|log|message|chase) [it|this|that|the *] (to|with|directly|straight)',
      '^, message',
      'would have to (report|raise|take|chase|query|pursue)',
      'you (would|will|need to|have to|must|should) [have to|need to] (report|raise|chase|sort|settle|discuss|clear|go) *4 (to|with)',
      '^, get',
      '(have you|why do not you|why not|did you|you could) [tried|try] (asking|ask|contact|contacting|call|calling|speak to|speaking to|talk to|talking to)',
      ...each('^, (please|pls|just|simply) [directly|also|first]'),
      ...verbs.map((verb) => `^, ${verb} (your|the)`),
      ...each('(suggest|recommend|advise|recommended|suggested) [that] [you] [to] [please|directly]'),
      ...each('(suggest|recommend|advise|recommended|suggested)', verbing),
      ...each('you (may|might|could) (want|like|wish) to'),
      ...each('you (can|could|may) always'),
      ...each('^, (best|better) [to]'),
      ...each('you had (better|best) [to]'),
      ...each('^, try', verbing),
      ...each('(could|can|might|please|may) try', verbing),
    ],
    unless: ['(contact|ask|call|ring|email|write to|reach out to|message|contacting) (us|me|our)'],
    message: '“{match}” sends the customer away with it: say why they are better off there, and what to ask for.',
  },
]

/** Somebody else’s form or desk, pointed at from afar. */
export const pointers: readonly PhraseEntry[] = [
  {
    match: [
      '(there is|there are|there should be|you will find|you can find|you should find) (a|an|the|some) *2 (form|number|page|section|contact|link|address|details|department|line) (on|at|in) (the|their|his|her) *3 (website|site|web site|homepage|page|app|webpage)',
      '(contact|claim|their|claims) (details|number|form|address) (is|are|can be found) (on|at|in) (the|their) *3 (website|site|web site|homepage|page|app|webpage)',
      'you (should|may|might|will) [also|then] be able to (claim|get|recover|reclaim|sort|arrange|raise|dispute|request|obtain) *6 (from|through|with|via) (your|the|their)',
    ],
    unless: ['our', '(from|through|with|via) the (app|menu|settings|website|link|page|site|account|dashboard|same)'],
    message: '“{match}” points from afar: give the link and what to write there, or do it for them.',
  },
]

/** Support that sends people to support. */
export const ownSupport: readonly PhraseEntry[] = [
  {
    match: [
      '(contact|contacting|call|email|reach|reach out to|get in touch with|reaching out to|write to|ask|speak to|speak with|talk to|chat with) (our|the|your) *2 (support|service|care|helpdesk|help desk|technical|tech) [support|service] [team|desk|department|staff|hotline|representative|representatives|line|agents]',
      '(contact|call|email|reach|reach out to|get in touch with) [customer|technical|tech] support [team|desk|department|staff|directly]',
      '(contact|call|email) (our|the) (helpdesk|help desk)',
      '(check|visit|see|consult|refer to|look at|go to|browse) (our|the) (website|web site|site|help center|help centre|faq|faqs|documentation|manual|knowledge base) for (the|more|further|details|instructions|information|help|all|any)',
    ],
    message: '“{match}”: you are support, so answer it here or ask for what you need.',
  },
]

/** Whose fault it is, instead of what to do. */
export const blame: readonly PhraseEntry[] = [
  {
    match: [
      `(this|that|it|issue|problem) (is|was|seems|appears|looks|sounds) [to be|like] [clearly|actually|simply|just|more|most likely|probably|likely|entirely|purely] (a|an|the) (issue|problem|bug|fault|matter|mistake|error) (with|on|of|for|from|by|at|between you and) (your|their|the|outlook|apple|google|microsoft|gmail|windows|android|ios|paypal|amazon|ebay|chrome|safari|facebook)`,
      '(issue|problem|error|fault|delay|mistake) (is|lies|lay|rests|originates|was) [with|at|on|from|in] (your|their|the) *3 (end|side|third party|bank|courier|provider|isp|browser|carrier|merchant|seller|driver|airline|manufacturer|network|device|phone|computer|system)',
      '[@this|they|which] (is|was|are|were) not (our|my) (fault|mistake|error|doing|problem)',
      '(your|the) (courier|bank|provider|carrier|isp|manufacturer|airline|seller|supplier) (is|are|was|were) (at fault|to blame)',
      '(blame|fault of) (the|your) (courier|bank|provider|carrier|isp|driver|airline|post office|warehouse|supplier)',
      '[@this|they|which] (is|are|was|were) [entirely|solely|purely] (the|your) (courier|bank|provider|carrier|isp|manufacturer|airline|seller|supplier) (fault|responsibility|problem|mistake|issue)',
      '[@this|they|which] (is|are|was|were) [entirely|solely|purely] (the|your) (courier’s|bank’s|provider’s|carrier’s|isp’s|manufacturer’s|airline’s|seller’s|supplier’s) (fault|responsibility|problem|mistake|issue)',
    ],
    unless: [
      '(issue|problem) with (your|the) (order|booking|account|payment|delivery|ticket|refund|subscription|app)',
      'not your',
    ],
    message: '“{match}” says whose fault it is: say what you’ll do about it, or what they can do now.',
  },
]

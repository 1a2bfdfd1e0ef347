import type {PhraseEntry} from '../../../src/rule/index.ts'

const cancel = '(cancel|close|end|terminate|unsubscribe|leave|quit|stop|deactivate|discontinue)'
const cancelling =
  '(cancelling|canceling|closing|ending|terminating|unsubscribing|leaving|quitting|cancellation|departure)'

/** Asking why, or whether they mean it. */
export const reasons: readonly PhraseEntry[] = [
  {
    match: [
      `why (you|do you|are you|would you|have you|you are) *4 ${cancel}`,
      `why (you|do you|are you|would you|have you|you are) *4 ${cancelling}`,
      '(may|can|could|might) (I|we) (ask|know|enquire|inquire) [you] (the reason|what|what is|what has|how come|if there is|whether)',
      `what (has|is) *3 (made|led|prompted|caused|brought|driven|behind) *3 (decision|decide|leave|cancel|this|leaving)`,
      '(love|like|keen|interested|curious|great|good|helpful|helps us) *1 to (know|hear|understand|learn|find out) (why|what|the reason|your reason|your reasons|more about why)',
      '(is|was) there (a|any) *1 (reason|reasons)',
      '(how come|what are your reasons|what is the reason)',
      '(may|can|could|might) (I|we) (ask|know) why [you|you are|you have|do you] [want|wish|would like|need|leaving] [to] [cancel|leave|close|end]',
      `what *3 (made|makes|led|prompted|caused) you *3 ${cancel}`,
      'what (is|was) (making|the reason|your reason|behind|driving)',
      `[the|your] (reason|reasons) (for|behind|of) *3 ${cancelling}`,
      `[the|your] (reason|reasons) (why|that) you *4 ${cancel}`,
      '(tell|give|share with|let) (us|me) *2 (why|reason|reasons)',
      '(share|mention|specify|state|provide|confirm) (why|your reason|your reasons|the reason|a reason)',
      '(reconsider|think it over|think again|change your mind|think twice)',
      'are you (sure|certain|positive) [that] you',
      '(what|how) can (I|we) do to (keep|change|convince|make you stay)',
      '(is there|was there|what|if there is) *2 (anything|something|could|can|might) *2 (I|we) *2 (do|done|did|offer|say) *3 (keep|stay|change|differently|better|mind|wrong)',
      '(mind|care) (sharing|telling|saying|explaining|me asking|if I ask|if we ask) *3 (why|reason|reasons|leaving|went wrong)',
      '(mind|care) to (share|tell|say|explain) *3 (why|reason|reasons)',
      'was it something (I|we) (said|did)',
      'what (went wrong|happened|changed|put you off|did not work)',
      'before (I|we|you) (cancel|close|end|process|proceed|go ahead|finalise|finalize|action|do that|do anything|can do that|can cancel|can process|complete|confirm|let you go|pull the plug) *',
      '(why not|why do you not) (stay|give|try|pause|keep|wait|take)',
      '(hate|sad|sorry|gutted|shame|pity) *2 (to lose|to see you) *8 (anything|nothing|something|convince|persuade|change your mind|stay)',
      'are you [really|quite|absolutely|very|completely] (sure|certain)',
      '(confirm|tell me|tell us|let me know|let us know) [that|if|whether] you [really|still|definitely] [really|still|definitely] (want|wish|would like|intend) *3 (leave|cancel|go|quit|close|end)',
      '(need|require|must have|must know|have to have) *2 (a reason|to know why|your reason|the reason)',
    ],
  },
]

/** Bargaining. */
export const counters: readonly PhraseEntry[] = [
  {
    match: [
      'before (you|we) (go|leave|decide|cancel|close it|close your account) $,',
      '(offer|give|get) you *4 (discount|free|credit|voucher|upgrade|bonus|half)',
      '(offer|give|get) you *3 off',
      'if you (stay|keep your|remain|decide to stay|choose to stay|continue)',
      '(would|will|could|have) you *1 (consider|considered|think about|thought about) (staying|keeping|pausing|freezing|downgrading|switching|a|an|our)',
      '(how|what) about @number , (off|free)',
      '(how|what) about (pausing|freezing|a pause|a break|a discount|a free|half|downgrading|switching)',
      '(pause|freeze|suspend|downgrade) (it|your *2|the *2) instead',
      '(pausing|freezing|suspending|downgrading) (it|your *2|the *2) instead',
      '(special|exclusive|retention|loyalty) *1 (offer|discount|deal|price|rate)',
      '(stay|remain) with us *4 (discount|free|off|half|offer)',
      'you (would|will) (lose|miss|be missing|be giving up)',
      '(hate|sorry|sad) for you to (lose|miss)',
      '(I|we) (can|could|would|may|might) *2 (offer|give|knock|take|do|throw in|put|drop|reduce|lower|cut) *4 (off|half price|free|discount|cheaper|less|fee|price|rate)',
      'what if (I|we) (offer~|gave|give|took|knock~|could|reduce~|lower~|paused|pause)',
      '(can|could) [also|always|just] (freeze|pause|suspend|downgrade) (it|(your|the) *)',
      '(put|place) (it|your *1) on hold',
      '(maybe|perhaps|would|might|could) *4 (smaller|cheaper|basic|lighter|other|lower|free) (plan|tariff|package|membership|tier|option|subscription) *4 (suit|be|work|help|better)',
      '(make|prepared|prepare) (you|for you) *3 offer',
      'did you know [that] you can *2 (pause|freeze|suspend|downgrade|switch|share)',
      '(take|try|consider) a (break|pause) instead',
      '(half price|half off|months free|free months|free month|month free)',
      '(give|one|last) *1 (chance|try|go|shot) (before|first|to change)',
    ],
  },
]

/** Sending them off to do it. */
export const elsewhere: readonly PhraseEntry[] = [
  {
    match: [
      `(call|phone|ring|telephone|email|contact|visit|chat with|speak to|speak with|talk to) *7 to ${cancel}`,
      `(write to|get in touch with|reach out to|send *3 to|mail|fax) *7 to ${cancel}`,
      `to ${cancel} *5 , [please|kindly|just|you can|you must|you have to|you will have to|you will need to|you need to] (call|phone|ring|email|contact|visit|write|fax)`,
      `to ${cancel} *5 , (please|kindly|just|you can|you must|you have to|you will have to|you will need to|you need to) (reach out|speak|get in touch|mail|send)`,
      '(cancellation|cancellations|cancellation requests) (are|is|can only be|must be|have to be|need to be) *2 (handled|processed|made|done|submitted|requested|accepted|by|in|over|through)',
      `(can|may) only ${cancel} *4 (by|in|over|through|at|via|from)`,
      `you (must|have to|need to|will have to|will need to|should) ${cancel} *4 (yourself|online|by phone|in person|in writing|in branch|in the branch)`,
      '(log in|sign in|go online) *4 (cancel|cancellation|close|end)',
      '(cancellation|retention|retentions) (team|department|desk|line)',
      '(fill|filled|complete|completed|submit|sign|print|download|return|use|need|require|send) [in|out|us|me|off] *3 (cancellation|termination|closure|exit|leaving|leaver’s) (form|request|notice|letter|slip|page)',
      '(need|require|must have|must receive) *3 (written|signed) (notice|letter|request|confirmation|cancellation)',
      'you [will|would|do|may] [still|first|also] (have|need) to (come|pop|drop|go|call|visit|stop) (in|into|by|to|round|our|your|the) *',
      'you [will|would|do|may] [still|first|also] (have|need) to [please] (call|ring|phone|visit) *',
      `(can not|unable to|not able to|do not) [be] (${cancel.slice(1, -1)}|cancelled|canceled|closed|process|accept|take|handle) *4 (by|over|via|through) (email|mail|phone|chat|the phone|message|telephone|social|twitter)`,
      '(pop|come|drop|swing|go|call|stop) (in|into|by|to|round to|over to|along to) *5 (speak|talk|sign|fill|see|chat|hand|bring)',
      '@you can only do (this|that|it|so) (in|by|at|over|via|through|on|from) *',
      '(this|it|cancellation|cancelling|canceling) (can not|can only|is only|is not) [be] *2 (done|possible|made|accepted|processed) (by|in|over|via|through|on|at) *',
      '(please|kindly|you can|you have to|you need to|you must) [then] (ring|call|phone|contact|visit) *5 to (do|arrange|sort) (this|that|it|so)',
      '(find|use|click|press|tap) the *1 (cancel|cancellation|close account|delete) (button|link|option|form|page)',
      'you can *1 (cancel|do (it|this|that)|end it|close it) *2 yourself',
      '(log|sign) in and (cancel|close|end|go)',
      '(fill in|fill out|complete|return|sign) the (attached|enclosed|form|following) *',
      '(colleague|specialist|manager|someone|somebody|team|advisor|adviser|agent) *6 will (call|ring|contact|phone|be in touch|get in touch|reach out) *8 (first|talk|discuss|options|through|over|before)',
      '@we (need|require|will need) (two|a copy|proof|forms of|your id|your passport|identification|a signed|a letter|written) *',
      '(come in|call in|pop in|drop in|come by) *2 to (cancel|sign|fill|complete|close|end|speak)',
      '(cancel|put it|request|notice|notify us|cancellation) *3 in writing',
    ],
    unless: ['(I|we) have *1 (asked|told|passed|informed) *3 (team|department|desk)'],
  },
]

/** Doing what they asked for. */
export const confirming: readonly PhraseEntry[] = [
  {
    match: [
      '(I|we) [have] [now|just|already|gone ahead and|also] (cancelled|canceled|closed|ended|terminated|unsubscribed|stopped|deactivated|removed|deleted)',
      '(I|we) (will|can) [now|gladly|certainly|happily|go ahead and] (cancel|close|end|terminate|unsubscribe|stop|deactivate) (it|your|the|this|that)',
      '^, it is [now|all] (cancelled|canceled|closed|done)',
      '(I|we) am *1 (cancelling|canceling|closing|ending) (it|your|the|this)',
      '(is|are|was|has been|have been|will be) [now|already|successfully|being|hereby] (cancelled|canceled|closed|ended|terminated|deactivated|stopped|unsubscribed)',
      '(membership|subscription|account|plan|contract|policy|order|booking) (ends|will end|runs out|stops|expires|finishes)',
      'cancellation (is|has been|was) *1 (done|confirmed|complete|completed|processed|through|in place)',
      '(consider it|all) (done|cancelled|canceled)',
      '(will not|never) be (charged|billed) *1 (again|any more|anymore|further|from)',
      '^ (done|cancelled|canceled|all done) $,',
    ],
    unless: [
      '(once|if|when|before|until|after) *4 (is|are|was|has been|have been|will be) [now] (cancelled|canceled|closed|ended)',
    ],
  },
]

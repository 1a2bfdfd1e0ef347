import type {PhraseEntry} from '../../../src/rule/index.ts'

/** What a request begins with, right before its verb. */
const request = '(please|kindly|plz|pls|simply|quickly|just|to|you|can|could|then|may|directly|would|and)'

/** A door left open instead of a request to walk through it. */
const softened = [
  'feel free',
  'hesitate',
  '(any time|anytime|whenever|always)',
  'alternatively',
  '(suggest|recommend)',
  'also (reach|call|email|mail|write|contact|connect|get|drop|visit|text|message|send)',
  'you (can|could|may|might) (also|always|either)',
  '(if|once|unless|until|when|where|in case|should) (you|it|the|this|that|there|your|anything|nothing) *2 (have|had|need|want|wish|face|facing|require|are|are not|still|prefer|persist|persists|continue|continues|like|got|get|do|does|did|do not|does not|did not|has|has not|have not|is|is not|can not|experience|experiencing|come|comes|change|fails|remains|notice|see|encounter|run)',
  '^, in case, you',
  '^ (should|if|in case) (the|it|this|that|they|he|she|nobody|no one|your|anything|something|there)',
  'in case *1 (assistance|help|question|questions|doubt|doubts)',
  'if (not|so|needed|necessary|required|anything|problem|issue|problems|issues)',
  '^ (for|with) [any] (further|other|more|additional|any|future|urgent|immediate) *1 (assistance|help|support|question|questions|query|queries|information|info|concern|concerns|issue|issues|clarification|details)',
  '(thank you|thanks|appreciate you|glad you|sorry you|sorry to) *2 (for|had|have)',
  '(have|has|had) (you|already|been|tried)',
  'call (back|you back)',
  'reply (here|to this|to us here)',
]

/** The verbs of a list as requests: at the start of a clause, or after a word that asks. */
const requests = (...verbs: readonly string[]): PhraseEntry => ({
  match: verbs.flatMap((verb) => [`^, ${verb}`, `${request} ${verb}`]),
  unless: [
    'you to *1 (email|mail|call|text|message) us back',
    '(we|I|they|who|team|will|shall|happy|glad|try|trying|tried|able) to (email|mail|call|phone|ring|contact|reach)',
  ],
  unlessNear: softened,
})

const team = '*2 (team|line|number|helpline|hotline|desk|office|department|support|care)'

export const byMail: readonly PhraseEntry[] = [
  requests(
    `(email|mail|emailing|mailing) (us|our ${team})`,
    '(drop|send|shoot|write) [us] (a|an) *1 (email|mail)',
    '(drop|shoot) us (a|an) *1 (line|note)',
    '(mail|email) (to|at)',
  ),
  {match: 'by (emailing|mailing) us', unlessNear: softened},
]

export const byPhone: readonly PhraseEntry[] = [
  requests(
    `(call|phone|ring|telephone|dial) (us|our ${team})`,
    `give (us|our ${team}) a *1 (call|ring|buzz|bell)`,
    '(call|dial|ring|phone|telephone) *4 on @number',
    'give *4 (a|a quick) (bell|ring|call|buzz) (on|at) @number',
    '(call|dial|ring|phone) @number',
    '(contact|call|use|ring) (our|the) *2 (call center|call centre|contact center|contact centre|helpline|hotline|phone line)',
  ),
]

/** Ways to ask that name no channel: they count where an address, a number or a link stands beside them. */
export const anyway: readonly PhraseEntry[] = [
  requests(
    `(contact|reach|connect with) (us|our *2 (team|support|care|service|agents|specialists|desk|department))`,
    '(contact|call|ring|phone) our *3 (office|offices|centre|center|unit|division|bureau|baggage|claims|billing|complaints|returns|refunds|reservations)',
    `(reach out|write|get in touch|connect|speak|talk|reaching out) (to|with) (us|our *3 (team|support|care|service|agents|specialists|desk|department))`,
    '(reach out|get in touch|write|write in) (at|via|on|through)',
    '(reach|contact) us [out] (at|via|on|through)',
    '(send|direct|address|email|submit) (all|any|your|such|these|this|it|them|your *) *3 to',
    '(visit|go to|stop by|drop by|come to) (our|the|your nearest) *2 (service center|service centre|store|branch|office|showroom|shop)',
  ),
  {
    match: [
      '(please|kindly|must|to) (report|log|submit|raise|register|file|reporting|logging|raising) (this|it|that|them|these|such *|your *|any *|the *|all *) [with us] (on|via|through|using|at|by) (our|the|this|your) *3 (website|site|portal|form|app|page)',
      '(needs|need|has|have|must|should|will need|ought) (reporting|logging|raising|registering|to be (reported|logged|raised|registered|submitted|made)) *2 (on|via|through|using|at|by) (our|the|this) *3 (website|site|portal|form|app|page)',
    ],
    unlessNear: [...softened, 'so that', 'you can'],
  },
]

/** The call centre pointed to by a customer's request to be called. */
export const callCentre: readonly PhraseEntry[] = [
  {
    match: [
      '(call|contact|dial|phone|ring) (us|our *2 (line|number|helpline|hotline|center|centre|team))',
      'give us a *1 (call|ring)',
      '(our|the) (call center|call centre|contact center|contact centre|hotline|helpline|phone line|toll free number)',
    ],
    unless: '(we|I) (will|shall|can) (call|ring|phone)',
  },
]

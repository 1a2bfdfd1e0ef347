import type {PhraseEntry} from '../../../src/rule/index.ts'
import {willWords} from './follow-ups.ts'

/** Words that sound like a date and are none. */
export const vagueTimes: readonly PhraseEntry[] = [
  {
    match: [
      '[just] as (soon|quickly|fast|early|promptly|swiftly) as [is|it is] [humanly] possible',
      'as (soon|quick|quickly|fast|early|speedily) as (@we|they|he|she|somebody|someone) (can|could|are able|is able|am able|get|gets|become|becomes) [to|a chance|the chance|round to it|around to it|available|free]',
      'as (soon|quickly|fast|early) as (@we|they|he|she) (are|is|am) (able|available|free)',
      '(when|whenever|once|as and when) (@we|they|he|she) (are|is|am) (able|available|free)',
      '(when|whenever) (they|we|he|she) (can|get a chance|have time|has time|get (to|round to|around to) it)',
      '(when|as) (time|workload|capacity|availability|resources|resource|staffing) (permits|allows)',
      '(at some (point|stage)|one of these days|some time soon|sometime soon|sooner or later|when the time comes|in the fullness of time|in the coming (weeks|months|days)|down the (line|road))',
      'in the order [in which] [they|it] [are|were|was|is] received',
      'asap',
      '(at|by|in) [the|our|their|it is] [very] (earliest|soonest) [possible|opportunity]',
      '(at|by) [the|our] earliest possible [time|opportunity|convenience|date]',
      'sooner rather than later',
      'before [too|very] long',
      'in [a] (bit|little while|jiffy|tick|moment or two|while)',
      'in (no time|no time at all|next to no time|double quick time|short order|the not too distant future)',
      '(as and when|nearer the time|closer to the time|nearer the date|when possible|where possible|whenever possible|as time permits|when time permits|when things calm down|when it calms down|when we are less busy)',
      '(when|once|as soon as|the moment|the minute|whenever) (@we|they|he|she|somebody|someone) *1 (get a (minute|moment|chance|second)|find a (minute|moment)|get round to it|get around to it|hear (anything|something|more|back)|know (anything|something|more)|have (news|something|anything|more)|can|reply|replies|respond)',
      '(when|once|as soon as) there is (something|anything|news|more) [to (tell|report|say|share)]',
      '(when|once|as soon as) (a slot|something|a space|a place|somebody|a van|one) (frees up|comes up|opens up|becomes available|becomes free)',
      '(when it is|once it is|when its) your turn',
      '(soonest|presently|speedily|swiftly|expeditiously|forthwith|without [any|further|undue] delay|with all speed|post haste)',
      '(as|so) (quickly|fast|swiftly|speedily) as (@we|they) can',
      '(later on|some time later|at a later (date|stage|time|point)|in the days to come|over the coming (days|weeks)|in the next little while)',
      '(with|once there is) (an update|news|any news)',
      'in (due course|due time|good time|some time|sometime|a while|the near future|near future)',
      '(on|with|in|as) [a] [top|utmost|high|highest|the highest|first] priority',
      'on [an] urgent basis',
    ],
    unless: [
      'our earliest convenience',
      '(is|are|remains|was|our|my) [a|the|our|my|their] [top|utmost|first|number one|highest] priority',
      'in (some time|a while) (ago|since|now)',
    ],
  },
  {
    match: '[very|pretty|real|quite] (soon|shortly)',
    unless: [
      '(see|seeing|speak to|talk to|meet) (you|u) [all|again|back|here|there|on board|in store|online] [very] soon',
      '(talk|speak|back) soon $',
      'hearing [back] from (you|u) soon',
      'better [very] soon',
      '(soon|shortly) (after|before|afterwards|enough)',
      '(too|how|as|so) (soon|shortly)',
      '(visit|shop|fly|stay|meet|chat) [with us] again [very] soon',
      '(coming|arriving|expiring|ending|launching) [very] soon',
    ],
  },
  {
    match: 'promptly',
    unless: [
      '(please|kindly|you|your|always) *2 promptly',
      'promptly (at|on|after)',
      '^, I [will|shall] promptly',
      'I [will|shall] promptly',
    ],
  },
  {
    match: [
      '(a|with a|for a) (prompt|speedy|swift|quick|timely) (resolution|response|reply)',
      'in a timely (manner|fashion)',
    ],
    unless: '(your|you) prompt',
    severity: 'suggestion',
  },
]

/** What rules over the rest of its sentence: we commit ourselves … */
export const commitments: readonly PhraseEntry[] = [
  {
    match: [
      willWords,
      '(team|teams|colleague|colleagues|agent|agents|specialist|specialists|engineer|engineers|technician|technicians|department|manager|representative|warehouse|workshop|shop|store|depot|office|branch|staff|courier|driver|somebody|accountant|one of us|garage|mechanic) (will|shall|is going to|are going to)',
      '(you|u) (will|shall)',
      '@we should',
      '(promise|promised|guarantee|assure you|committed) to',
      '(I am|we are|team is|team are|they are|he is|she is|it is|engineers are|developers are|devs are) [all|currently|already|also|still|now|actively|just] [super|very|really|diligently|so] [hard] (working|trying|looking|doing|checking|fixing|investigating|processing|getting|sorting|pushing|actively working)',
      '(working|trying) *3 (to|on)',
      '(our|the|@we) *2 (try|aim|strive|endeavour|endeavor|intend|plan|do our best) [our best] to',
      '(is|are) being (processed|reviewed|looked|handled|fixed|investigated|resolved|shipped|worked)',
      '(should|will|shall) be (able|fixed|resolved|sent|back|processed|shipped|up|ready|live|available|done|with you)',
    ],
    unless: [
      '(you|u) (will|shall|well) (need|have to|want to|be able)',
      '(will|shall) (not|you|need you|require you)',
      '(as well|very well|well done|well as)',
    ],
  },
]

/** … we wish to … */
export const wishes: readonly PhraseEntry[] = [
  {
    match: [
      '(so that|so) (@we|our *2|the *2|they) (can|could|may|will|shall)',
      '(that|and) our *2 (can|could|may)',
      'for (us|our *2|the team) to',
      '(so that|so) (it|this|that) (can|could)',
      '[@we] (would|will) (like|love|want) to',
      '(want|wish) to',
      'in order to',
      '(allow|enable|help) (us|our team) [to]',
    ],
  },
]

/** … we ask somebody else, or only hope. */
export const requests: readonly PhraseEntry[] = [
  {
    match: [
      '(please|pls|plz|kindly)',
      '(request|requesting|ask|urge|advise) (you|u)',
      '(can|could|would|will) (you|u)',
      '(you|u) (can|could|may|should|must|might|need|have to|will need|will have to)',
      '^, (just|simply) [please] *1 (us|me|your|the|a|an)',
      '^, (dm|pm|message|send|email|mail|write|reply|contact|call|drop|share|let|change|update|reach|get|use|try|check)',
      '(and|then) (dm|pm|message|send|email|mail|write to|reply|contact|call|drop|share) (us|me|your|the|a|an|it)',
      'let @us know',
    ],
  },
]

/** Hopes promise nothing, whatever follows in their sentence. */
export const hopes: readonly PhraseEntry[] = [
  {
    match: [
      '[@we|@this] (hope|hopes|hoping|trust)',
      '(hopefully|ideally|with any luck|with a bit of luck)',
      'fingers crossed',
    ],
  },
]

import type {PhraseEntry} from '../../../src/rule/index.ts'

/** What the customer ought to have known, signed or checked. */

const check =
  '(check|read|make sure|ensure|verify|review|confirm|be careful|be more careful|look|double check|measure|think|ask|follow|keep|plan|allow|order|book|contact|be sure|pay attention|remember|try to|back up|inspect|note)'
const paper =
  '(agreement|contract|form|terms|conditions|waiver|policy|sheet|receipt|document|paperwork|declaration|delivery note|rental agreement)'

const toldOff = '“{match}” tells the customer off: say what can be done now.'

export const duties: readonly PhraseEntry[] = [
  {
    match: [
      'it is [always|ultimately|also|solely|entirely] (your|the customer’s|the customers|customer’s|customers|the member’s|the user’s|the buyer’s|the guest’s|the renter’s|the cardholder’s) [own|sole] responsibility to',
      'it is [always|ultimately|also|solely|entirely] the [sole] responsibility of (the|each|every) @customer to',
      'it is [always|ultimately|also] (your|the customer’s|the customers|customer’s|customers|the user’s) (duty|obligation|job) to',
      'it is [always] up to (the|each|every) @customer to',
    ],
    swap: 'it helps to',
    message: toldOff,
    unless: '(is|are) not *2 (responsibility|duty|job)',
  },
  {
    match: [
      '(responsibility|liability) (lies|rests|remains|is) [solely|entirely|fully] with (you|the @customer)',
      '(is|remains) [solely|entirely|fully|still] your [own|sole] responsibility',
      '@you (are|remain|will be|stay) [solely|fully|therefore|still] (responsible|liable|accountable) for (any|all|the) (damage|damages|loss|losses|charges|charge|errors|mistakes|fine|fines|costs of)',
      '(you|every @customer|each @customer|all @customer|@customer|the @customer) (are|is) [solely|fully|also|themselves] responsible for (checking|reading|making|ensuring|keeping|verifying|reviewing|confirming|knowing|understanding|inspecting|measuring|following|updating|providing)',
      '(every|each|all) @customer *4 responsible for (checking|reading|making|ensuring|keeping|verifying|reviewing|confirming|knowing|understanding)',
    ],
    message: toldOff,
    unless: [
      '(is|are) not *2 your *1 responsibility',
      '(is|are) not *2 responsible',
      'your [own|sole] responsibility to',
    ],
  },
  {
    match: [
      `^, [please|kindly] (next time|in [the] future) , *3 ${check}`,
      `^, (please|kindly|do) ${check} *8 (next time|in [the] future)`,
      '[please] be more (careful|attentive|mindful) *3 (next time|in future|in the future)',
      '^, [please] be more careful (next time|in future|in the future)',
    ],
    message: toldOff,
    unless: ['(next time|future) , *2 (@we|our|us)', '(next time|future) @we', 'future , (I will|we will)'],
  },
  {
    match: [
      `which you [have|had|also|yourself] (signed|agreed to|accepted|ticked|consented to|approved|acknowledged|were (given|shown|sent))`,
      `when you signed (the|our|a|your|this) *2 ${paper}`,
      `@you [have|had|did|also|yourself] (signed|agreed to|accepted|consented to|acknowledged|ticked) (the|our|a|your|this|these|all [of] the|to the) *2 ${paper}`,
      '@you [have|had] (ticked|checked|clicked) the box',
      '@you [have|had|did|also|yourself] (agreed to|accepted|consented to|signed) (this|it|that|these|them) [when|by|at|on]',
      'by (signing|accepting|ordering|booking|clicking|buying|purchasing|using) *5 you [have] [already] (agreed|accepted|agree|accept|acknowledged|confirmed|declared)',
      '@you [have|had] (declared|confirmed|acknowledged|agreed) that (the|you|everything|all)',
      '@you (knew|were aware|were well aware|were fully aware) (that|of|what|when|about|full well)',
    ],
    unless: ['(thanks|thank you|thank) *6 you (signed|agreed|accepted|confirmed)', 'signed (up|in|out|off|on)'],
    message: '“{match}” holds their signature against them: say what the paper means for them now.',
  },
  {
    match: [
      '@we (must|have to|need to|are forced to) [therefore|thus] (assume|conclude|presume|suspect)',
      '@we (can|could) only (assume|conclude|presume) [that] (it was you|the @customer|the damage|the item|you (did|damaged|dropped|forgot|used|deleted|entered|broke|lost))',
      '@we (assume|presume|suspect|conclude|believe) [that] (you (did|damaged|dropped|forgot|used|deleted|entered|broke|lost)|the damage (was|is|has))',
    ],
    message: '“{match}” finds the customer guilty without proof: say what is known, and what would settle it.',
  },
  {
    match: [
      '@we (always|strongly|would always|do|usually) (recommend|advise|encourage|ask|remind|urge) [that] [all|our|all our] @customer',
    ],
    severity: 'suggestion',
    message: toldOff,
  },
]

/** Nobody else has this trouble. */
export const others: readonly PhraseEntry[] = [
  {
    match: [
      '(majority|most|millions|thousands|hundreds|all|plenty|lots) [of] [our] [other] @customer *6 without *1 (issue|issues|problem|problems|trouble|difficulty|complaint|complaints|damage|incident)',
      '(most|all|all of|none of|no) [our] other @customer (have|has|had|complain~|report~|face~|experience~|find|struggle~|ask~|need~)',
      '[our|all|all our] other @customer (have|had|seem to have|report|experience) (no|never|not)',
      '[all|most] [of] our other @customer (manage|managed|love|are happy|have no|do not|seem|find)',
      '(no one|nobody|no other @customer|no @customer) [else] (has|had|have|ever) [ever] (complained|reported|had|mentioned|raised|said)',
      '(no one|nobody) else (complains|reports|has|had|is having)',
      '@you are (the|our) (only|first) (one|person|@customer) (who|that|to|with|having|reporting|complaining)',
      '@we have [never] (not|never) (had|received|heard) *3 (other|another|similar) (complaint|complaints|report|reports)',
      '@we have never (had|received|heard) *3 (complaint|complaints|problem|problems|issue|issues)',
      'works [fine|well|perfectly] for (everyone else|everybody else|everyone|everybody|all our|all of our|our other)',
    ],
    unless: ['the first (one|person|@customer) *2 (spot|notice|find|try|get|see|know)', 'first to'],
    message: '“{match}” says that it must be the customer: leave the others out.',
  },
]

/** Doubting what they say. */
export const doubts: readonly PhraseEntry[] = [
  {
    match: [
      '@you (claim|claimed|allege|alleged|insist|insisted|are claiming|have claimed) that',
      '@you (claim|allege) to have',
    ],
    swap: 'you wrote that',
    message: '“{match}” sounds as if nobody believes them: write {suggestion}.',
    unless: 'to have',
  },
  {
    match: [
      '@you (claim|allege) to (have|be|own)',
      '@you (claim|allege) (it|this|the|your|you|our|we)',
      '@you are (claiming|alleging|insisting)',
      '(as|like) you (claim|claimed|allege|alleged)',
      'what you (claim|claimed|allege|call)',
      'your (alleged|supposed|so called|claimed|purported)',
      'the (alleged|supposed|so called|purported) (damage|damages|defect|fault|problem|issue|error|scratch|conversation|call|promise|delay|loss|theft|email|employee|agent|incident)',
      '@you (supposedly|allegedly)',
      'your (claim|claims) (is|are) (baseless|false|unfounded|without|not true|untrue|incorrect|groundless)',
      'your (accusation|accusations|allegation|allegations|assertion|assertions) (is|are|that|of|about|against|was|were)',
      'if (that|what you say|this) is [really|even|actually] true',
    ],
    unless: [
      '@you claim (it|this|the|your) (before|by|within|on|at|back|with|in|online|here|from|through|via|at the)',
      'when you claim',
      '@you (can|could|may|will) claim',
    ],
    message: '“{match}” sounds as if nobody believes them: write “you wrote” or “you told us”.',
  },
  {
    match: [
      'if *6 as * as you [have] (describe|described|say|said|claim|claimed|suggest|suggested|make out|made out|make it out|portray|portrayed|imply|allege|state|stated|put it)',
      'if *4 (really|indeed|truly|genuinely|actually) (was|were|is|are|did|had|has|happened|occurred) (as|so|that|like|the way|what|how)',
      '(so you say|so you claim|according to you|by your account)',
      '@your (version|account|interpretation|perception|recollection) of (events|the events|what happened|things|the facts|the incident|the conversation|the situation)',
      '@we only have your word',
      '(strange|odd|curious|peculiar|surprising|surprised|funny|interesting) [to us] that you (did not|only|never|waited|have not|had not|are only|say|now|still)',
    ],
    message: '“{match}” sounds as if nobody believes them: take them at their word, and say what happens next.',
    unless: [
      'as (soon|often|much|many|long|far|well|quickly|fast|early|easily) as you',
      '(thanks|thank) *4 @your (account|version)',
    ],
  },
]

/** Pointing at a low rating instead of at what went wrong. */
export const ratings: readonly PhraseEntry[] = [
  {
    match: [
      '@we [do|did|can|have] (see|saw|notice|noticed|observe|observed|note|noted|seen) [that] you [have|had] *1 (given|provided|left|rated|gave|awarded|submitted) (us|our|the|this|a|me) *4 (rating|review|star|stars|score|poorly|low [rating|score])',
      '@you (have|had) [given|rated|provided] us *3 (low|poor|poorly|bad|negative|neutral)',
      '@you (have given|gave) us [a] *2 rating by mistake',
    ],
    severity: 'suggestion',
    message: '“{match}” answers the stars, not the person: start from what they wrote, or ask what went wrong.',
  },
]

/** A thing with something wrong, and the customer as who gave it. */
export const given: readonly PhraseEntry[] = [
  {
    match:
      'the *3 [that|which] you [have] (entered|typed|provided|gave [us]|submitted|supplied|sent [us]|used|wrote) (is|was|are|were) (wrong|incorrect|invalid|not correct|not valid|false|not right)',
    severity: 'suggestion',
    message: '“{match}” points at the customer: name the thing and what would mend it, without “you”.',
  },
]

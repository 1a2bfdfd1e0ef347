import type {PhraseEntry} from '../../../src/rule/index.ts'

const stars = '(5|five) (star|stars)'
const opinion = '(review|reviews|rating|ratings|stars)'

/** What is hoped for. */
const goal = '(star|stars|rating|review|score|marks|5 5)'

/** Words that speak of a rating that was given, or ask about it. */
const given = [
  '(thanks|thank|thankful|grateful|appreciate|sorry|regret|sad) *4 (rating|review|rate|rated|stars|star)',
  '(why|what made you|reason) *6 (rating|review|rate|rated|stars|star)',
  '(five|5) star (service|treatment|experience|care|support|hotel|resort)',
  'you (rated|gave|left|have rated|have given|’ve given|’ve rated|have left) *6 (rating|review|stars|star|us)',
]

/** Asking for stars, for a better rating, or for a review to be changed. */
export const begging: readonly PhraseEntry[] = [
  {
    match: [
      `(change|update|revise|reconsider|edit|increase|raise|improve|upgrade|amend|modify|rethink|alter|boost|bump|revisit|correct) *2 @your [star|app|play store|app store|google|public|negative|low|poor|current|old|previous|recent|initial|first] ${opinion}`,
      `(changing|updating|revising|reconsidering|editing|increasing|raising|improving|upgrading|amending|modifying|revisiting) *1 @your [star|app|play store|app store|google|negative|low|poor|current|old|previous|initial] ${opinion}`,
      '(convert|change|turn|bump|upgrade|make) (this|it|that|these|@your rating|@your review) *2 (in|to|into) *2 (4|four|5|five) [star|stars]',
      '(look|looking) forward to @your (updated|revised|new|better|improved) (review|rating)',
      '(remove|delete|take down|withdraw) @your [negative|bad|low|poor|1 star|one star] (review|rating|comment)',
    ],
    unless: [
      'you (can|may) *3 (change|update|edit|revise|delete|remove)',
      '(thanks|thank you|grateful|appreciate) for *1 (updating|changing|revising|increasing|raising|editing|reconsidering)',
      'how (to|do i|you can|can you) *2 (change|update|edit|delete|remove)',
      '(asked|want|wanted|wanting|wish|like) to (change|update|edit|delete|remove)',
    ],
    message: '“{match}” asks for a favour: leave it out, and let the help speak for itself.',
  },
  {
    match: [
      '(write|leave|put|say|post|give|share|drop) *2 (good|nice|kind|positive|great|lovely|beautiful) *1 (word|words|review|reviews|comment|comments|feedback|rating) *2 (on|in|at|to) *2 (tripadvisor|google|trustpilot|facebook|yelp|booking|amazon|ebay|etsy|airbnb|g2|capterra|page|site|store)',
      `${stars} *1 (help|helps|mean|means|make|makes|support|supports) [@us|@our] *3 (lot|much|world|shop|business|team|very)`,
      `(do not|never|without|before|instead of) *1 (leave|leaving|give|giving|write|writing|post|posting|put|putting) *2 (bad|negative|low|poor|neutral|1 star|one star|2 star|3 star|neutral or negative) *1 (review|reviews|rating|ratings|feedback|stars|comment|comments)`,
      `(a|your) [*1] ${stars} [positive|good] (review|rating|feedback) (would|will) (help|mean|make|be)`,
      `(mention|name) (me|my name) in *2 (review|survey|feedback)`,
      `(your|a) (good|positive|nice|great) (review|rating|feedback) *3 (important|helps|help|means|survive|matters)`,
      `(give|leave|drop|post|write|share|gift|award|grant|send|hit|tap|shower) [@us|@our app|this app] [with|a|an|your|some|us|the|all] *1 ${stars}`,
      `(give|leave|drop|post|write|share|gift|award) [@us] (a|an|your|some|us) (good|positive|great|nice|better|higher|honest|quick|short|kind|glowing|top|full|excellent|favorable|favourable) ${opinion}`,
      `(give|leave|drop|post|write) @us (a|your|some|more|full) ${opinion}`,
      `(rate|review) @us [with|on|at|in|a|the|as] *3 ${stars}`,
      '(rate|review) @us (on|in|at|highly|well|again|now|here|if|and)',
      '(rate|review) (my|our|this) (reply|response|answer|service|support|help|app|chat|conversation|performance|agent|assistance|interaction)',
      '(to|please|kindly|pls|and|or) (rate|review) @us $,',
      `(earn|get|receive|win|deserve|achieve|have) *1 [@your|a|an|those|full|all] ${stars} [rating|review] from you`,
      `(earn|get|receive|win|achieve) *1 [a|an|your|those|full|all] ${stars} (rating|review)`,
      `for @us to (get|earn|receive|win) *2 ${stars}`,
      `give @us [a|an|full] ${stars}`,
      `(support|motivate|encourage|help) @us (with|by) *4 (stars|${'rating'}|review|reviews|ratings)`,
      `encourage you to (share|give|leave|write|post) *3 (review|rating)`,
      '(take|spare) [just] (a|one|two|few) (second|seconds|moment|moments|minute|minutes|min) to (rate|review) *3 (us|me|reply|app|service|support|experience|chat|help)',
      '(forget|hesitate) to (rate|review) (us|me|our app|the app|this app|my reply)',
      '@we would [really] (love|like|appreciate|value) (a|your) (good|positive|great|nice|better|higher|quick) (review|rating)',
    ],
    unless: [
      ...given,
      '(hope|hoping|aim|strive|try|trying) to (earn|deserve)',
      'see you (rate|rated)',
      '(can|may|could) (rate|review) (us|my|this|our)',
    ],
    message: '“{match}” asks for a favour: leave it out, and let the help speak for itself.',
  },
  {
    match: [
      `(make|making) (this|it|that) *2 (a|an|for|to) *2 ${stars}`,
      `(suggestion|suggestions|recommendation|recommendations) *4 (get|earn|give) *2 ${stars} *1 (rating|review|experience)`,
      '(share|post|leave|write|give|drop|put) @your (review|feedback|experience|testimonial) (on|at|in) *2 (google|trustpilot|yelp|tripadvisor|facebook|play store|playstore|app store|instagram|twitter|g2|capterra)',
      '(fill in|fill out|complete|answer|take) [@our|a|the|this] *2 (survey|csat|questionnaire)',
      '@your review (has not changed|is still the same|has not been updated)',
      'rate (@your|the|this) (experience|conversation|chat|interaction|support|service)',
    ],
    unless: given,
    severity: 'suggestion',
    message: '“{match}” asks the customer for a favour: leave it out while something is open.',
  },

  {
    match: [
      `(us|we|day|moon|it|lot|world|grateful|thankful|great|lovely|wonderful|delighted|happy|nice|much|obliged) *1 if *3 (give|gave|leave|left|change|changed|raise|raised|move|moved|bump|bumped|put|upgrade|upgraded|rate|rated|award|awarded|spare|spared|consider|update|updated|increase|increased|add|added) *6 ${goal}`,
      `(move|bump|put|push|take|raise|boost|nudge|lift) (us|it|this|that|@your *) *1 (up|back|higher) [to] *2 (4|four|5|five|full) [star|stars|marks]`,
      '(add|give|spare|throw in|restore|find) *2 (missing|extra|more|another|last|other|fifth|fourth|one more) *1 (star|stars)',
      '(add|spare) (us|me) *2 (star|stars)',
      '(another|one more|an extra|a star) (star|more) [or two]',
      '(every|each) star (counts|helps|matters)',
      `(make|turn) (it|this|that|these|those|them|@your) *4 (into|in|to) [a|the] (5|five) [star|stars]`,
      `^, [please|kindly] make (it|this|that) [a|the] ${stars}`,
      `(those|these|@your|the) *2 (stars) [go|going|climb] (up|into five|to five)`,
      `${stars} from you`,
      `@your ${stars} (mean|means|would|will|help|make|keep)`,
      `(hope|hoping|wish|wishing|look forward|looking forward) *4 (5|five) (star|stars) (from|for|rating|review)`,
      `(hoping|hope|looking forward) (for|to) [see|get] @your ${stars}`,
      '(hope|trust|wish) [that] you (will|can|would|may) [also|then|now|please] (update|revise|change|improve|reconsider|raise|amend|edit|adjust|rethink) @your (review|rating|score|stars|opinion|feedback)',
      `(adjust|raise|lift|tweak|revisit|boost) @your (score|rating|stars|star rating|review)`,
      '(adjust|change|correct|update|raise|improve) the (stars|star rating|rating|review)',
      '(remove|delete|take down|withdraw|retract) (the|that|this|@your) *2 (review|rating|comment)',
      '(reflect|mention|say|note) (this|that|it) in @your (review|rating|feedback|score)',
      '(change|update|edit|amend) @your (review|rating|score) to (reflect|show|mention|say)',
      '(rate|review) (us|me|our app|the app|this app|it) (higher|again|better|more highly|more kindly|generously|fairly)',
      '(another|second) (chance|go) with [a|an] (better|higher|good|new|five star) (rating|review|score)',
      '(any|a|some) chance [of|that|you] *3 (better|higher|another|new|change|raise|update|good) *2 (rating|review|score|star|stars)',
      '(consider|think about|mind) [giving|leaving] *3 (better|higher|good|positive) *1 (rating|review|score)',
      '(help|get) us *2 (to|reach|get|back|with) *3 (five stars|5 stars|good review|positive review|better rating|high rating)',
      '(support|help) (our|a|us) *3 (business|shop|team|company|café|cafe|workshop|family) *2 (with|by) *3 (star|stars|review|rating|reviews)',
      '(show|spread|share) *4 (love|word|support|appreciation) *2 (with|by) *3 (star|stars|review|rating|reviews)',
      '(remember|reward|bless|treat|thank) us with *3 (star|stars|review|rating)',
      '(what would it take|what does it take|how can we earn|how do we earn|what can I do|what can we do) *6 (star|stars)',
      '(leave|drop|pop|give) [us|me] [a|an] *1 (quick|positive|good|five star|5 star|nice|kind|glowing) *1 (rating|review)',
      '(thumbs up|5 out of 5|five out of five|full marks) (would|helps|means|from you|in the review|on the store|please)',
      '(tap|hit|press|click|select|choose) *2 (five|5) stars',
      '(write|leave|put|say) [a few|some|us a few|us some] (nice|kind|good|warm|lovely) (words|things) [about us|for us] (on|in|at) *',
    ],
    unless: [
      ...given,
      '(hope|hoping|aim|strive|try|trying) to (earn|deserve)',
      'not *3 (star|stars) from you',
      'you (can|may|could) *3 (change|update|edit|revise|delete|remove)',
      'how (to|do i|you can|can you) *2 (change|update|edit|delete|remove)',
      '(thanks|thank you|grateful|appreciate|appreciated|appreciating) [you] [for] *2 (updating|changing|revising|increasing|raising|editing|adjusting)',
    ],
    message: '“{match}” asks for a favour: leave it out, and let the help speak for itself.',
  },
]

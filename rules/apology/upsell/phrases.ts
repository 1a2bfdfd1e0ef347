import type {PhraseEntry} from '../../../src/rule/index.ts'

const lures =
  '(plan|plans|premium|pro|plus|gold|platinum|membership|package|packages|bundle|bundles|range|collection|line|topper|insurance|care plan|protection|subscription|card|offers|deals|tour|tours|cruise|menu|suite|treatment|class|classes|workshop|accessories|kit|add on|add ons|arrivals|selection|experiences|box|boxes|lessons|shop|store|sale)'
const wares =
  '(plan|plans|premium|pro|plus|gold|platinum|membership|package|bundle|edition|tier|version|range|collection|line|products|product|topper|insurance|warranty|care plan|protection|subscription|card|service|services|offers|deals|tour|tours|book|course|trip|trips|cruise|menu|suite|treatment|class|classes|workshop|event|events|model|models|accessories|kit|pack|add on|add ons|upgrade|upgrades|arrivals|selection|app|experience|experiences|show|party|sessions|session|lessons)'

/** What one is talked up to. */
const tiers =
  '(premium|pro|plus|gold|platinum|ultra|business|plan|plans|package|tier|version|model|vip|club|membership|edition|annual|cover|deluxe|subscription)'
/** What protects, or costs, by the month. */
const covers =
  '(premium plan|pro plan|pro version|plus plan|plus package|gold plan|gold cover|care plan|premium version|premium package|protection plan|service plan|extended warranty|annual plan|business plan|loyalty club|maintenance plan|premium support|care pack|latest machine|premium tier|family plan)'

/** What has just come into the shop. A new version, card or line is what help often looks like. */
const ourLatest = `our *1 (new|brand new|latest|newest|best selling|bestselling) *3 ${lures}`

/** A pitch: something is to be bought. */
export const pitches: readonly PhraseEntry[] = [
  {
    match: [
      '(with|use|using|apply|quote) (code|coupon) *',
      `(have|did) you (tried|try|checked out|check out|seen|see|heard about|heard of|looked at|discovered|met|explored|considered|thought about|had a look at) [out|already] our *3 ${lures}`,
      '^, (upgrade|switch|subscribe|join|order|book|buy|sign up|renew|shop|reorder) (this (week|month|weekend|season)|before|by|within|now|today|tonight|in the next) *3 (and|to|for|you|with|get|save|enjoy)',
      '(get|grab|enjoy|save|receive|bag|claim) *5 half price',
      '(at|for) (half price|half the price) (until|till|this|today|when|if|for)',
      `(tempt|interest) you (in|with|into) [a|an|our|one of our] *3 ${lures}`,
      `(treat|pamper|spoil) yourself (to|with) (our|one of our) *3 ${lures}`,
      `(you would|you will|you are going to) [absolutely|really|also|just] (love|adore) our *3 ${lures}`,
      `@we [also|now|currently] (have|offer|run|sell|do|organise|organize) [a|an|some|our|also|the] [@very] (nice|great|lovely|new|brand new|fantastic|amazing|beautiful|exciting|wonderful|super|cool|special|gorgeous|fabulous|delicious|brilliant|superb|perfect|stunning) *3 ${wares}`,
      `(our|the) *2 ${wares} (would be|is|might be|could be|may be) (perfect|ideal|just right|just the thing|a great fit|a good fit|great) for (you|your)`,
      `(why not|how about|fancy|you should|you could|you can also|go ahead and) (treat~|check~|browse~|explore~|try~|join~|trying|treating) *3 (yourself|our|a|one of our)`,
      '(check out|have a look at|take a look at|look at|see|discover|explore) our *2 (new arrivals|arrivals|autumn|summer|winter|spring|festive|christmas|sale|selection)',
      '(our|with) *1 (premium|pro|plus|gold|platinum|business|vip) (customers|members|users|subscribers|plan|membership|account) (get|never|do not|can|enjoy|have|gives|would|will|includes|lets|avoids|comes) *',
      '(now is|it is|it might be|it may be|perhaps it is|maybe it is) *1 (time|moment|chance|opportunity) to (upgrade|switch|buy|order|stock up|book|treat|renew|join)',
      '(do not|never) forget (our|about our|to check out our|to try our|that we have|that we offer) *',
      '(with|use|using|apply|quote|enter) [the|our|this|my] (promo|coupon|discount|voucher) code *',
      '@we have [got|also|currently] *3 (discount|sale|promotion|special offer|bundle deal)',
      '^, (get|enjoy|save|grab|receive|claim) *2 @number , (off|discount)',
      '(get|enjoy|receive|claim) *2 discount',
      '^, (get|enjoy|save|grab) @number percent off',
      '(up to|extra|an extra|flat) @number , off',
      '@number , (off|discount) *3 (until|till|with|when you|if you|this|on your next|today|code|your next|everything|for new)',
      '(limited time|limited period|special|exclusive|exciting|amazing|great|unbeatable|festive|seasonal|fantastic|irresistible) (offer|offers|deal|deals|discount|discounts|promotion|promotions|price|prices|bargain|bargains)',
      '(do not|never) miss [out] (on|our|this|the|it|these)',
      '(why not|how about|have you considered|have you thought about|have you thought of|consider|you could consider|you might consider) (upgrading|upgrade|buying|trying our|getting our|adding|ordering|subscribing|switching to our|our)',
      `(recommend|suggest|suggesting|recommending) [you] [to] [use|utilize|utilise|try|get|buy|trying|using] our *3 ${wares}`,
      `(upgrade|upgrading|switch|switching|subscribe|subscribing) (to|with) (our|the) *3 ${wares} [plan|membership|package|subscription] (today|now|for just|for only|to enjoy|to get)`,
      `(upgrade|subscribe|sign up|buy|order|shop|book) (now|today) (and|to|for|with|at)`,
      '(check out|take a look at|have a look at|discover|explore|browse|visit) our *3 (extended warranty|care plan|insurance|membership|premium|range|collection|offers|deals|sale|store|shop|products|catalog|catalogue|new|latest|other products|bestsellers|best sellers)',
      `(you|customers|guests|people) (might|may|will|would) *1 (also|really) (love|like|enjoy|be interested in) our`,
      `(a lot of|many|most|our|other) *2 (customers|users|guests|clients|people|members) *6 (find|love|swear by|rave about|choose|opt for|add|buy|use) our`,
      '(while you are (here|at it)|while we have you|by the way|also|ps|p.s) [,] (do|would) you (want|like) to (book|buy|order|add|upgrade|try|get|purchase)',
      '(do|would) you (also) (want|like) to (book|buy|order|add|upgrade|try|purchase)',
      '(while you are (here|at it)|by the way|btw|did you know) [,] [that] (we|our *) *2 (have|offer|offers|sell|launched|sells|now)',
      '@we have [just|recently|also] launched',
      '(buy one get|two for one|two for the price|3 for 2|2 for 1|bogo|free gift with)',
      `@we (also|now|currently) (have|offer|run|sell|do|stock) *4 ${wares}`,
      `@we (have|offer|sell|do|run) *4 ${wares} (from|at|starting|starts) [just|only] *`,
      `@we (have|offer|sell|do|run) *4 ${wares} for (just|only|as little|@number)`,
      '(could|can|would like to|would love to|happy to|love to) (offer|give|do|get) you *5 (off|discount|free month|free months|half price|months free|deal)',
      `(ask|talk to|speak to|see) (us|me|our team|the team|reception) about our *3 ${wares}`,
      `(think|thinking) about (upgrading|adding|joining|switching|treating)`,
      `(make|making) the (switch|jump|move|leap) to *3 ${wares}`,
      `${ourLatest} (has|have) [just|now|finally] (arrived|landed|launched|dropped|opened|everything|all|it all|so much)`,
      `${ourLatest} (is|are) [just|now|finally|simply|really|truly|absolutely|also|only] (stunning|amazing|gorgeous|fantastic|beautiful|lovely|wonderful|great|superb|perfect|incredible|delicious|irresistible|here|in|out|live|available|on sale|selling|flying|proving|half|a treat|a must)`,
      `(members|customers|guests|subscribers) (are|have been) (raving|going mad|loving) *`,
      `(it is|that is) (included|free|standard|unlimited) (with|in|on|for) (our *|the) *2 (plan|plans|tier|package|membership|plus|pro|premium)`,
      `our *2 (care plan|plus plan|premium plan|pro plan|gold plan|extended warranty|protection plan|insurance|membership|loyalty club|loyalty programme|newsletter) (would have|could have|starts|start|is only|is just|gets you|gives you|saves)`,
      `(with|on|under) our *2 (plan|membership|tier|subscription|package) you would *`,
      `(if|when|once) you (upgrade|switch|move|subscribe|sign up) to *3 ${wares} , you *`,
      '(premium|pro|plus|gold|platinum|vip) (members|customers|users|subscribers) (get|never|skip|enjoy|have|can) *',
      `@we *1 (run|have|offer|running|having|offering) (a|an|some|our) *2 (promotion|promo|sale|deal|offer|clearance|flash sale|bundle)`,
      `(our|the) *2 (sale|promotion|clearance|flash sale|offers|deals) (starts|start|begins|is on|ends|runs|are on|is live|are live) *`,
      `(add|get|take out|consider) (our|the|a|an) *1 (care pack|care plan|extended warranty|protection plan|insurance|premium support) (for|to|and|at) *`,
      `(customers|people|guests|members|everyone) (love|loves|adore|adores) our *`,
      `(treat|pamper|spoil) yourself (to|with) (a|an|the|some) (matching|new|brand new|luxury|premium|deluxe|little) *`,
      '(trade up|trading up|upgrade|step up) to *4 for [just|only|another|an extra] *1 more',
      '(great|good|perfect|ideal|best) (moment|time|chance|opportunity) to (switch|upgrade|join|buy|subscribe|stock up|try our|treat)',
      '(subscribe|sign up) (to|for) our *2 (newsletter|mailing list|club|programme|program) (for|to|and) *',
      '(join|become a member of) our *2 (club|programme|program|community|loyalty scheme|scheme) (to|and|for) *',
      '(our|the) shop (has|is having|offers|is offering) *3 (range|sale|offers|collection|deals)',
      `(worth|well worth) (considering|a look|looking at|upgrading|checking) *4 ${wares}`,
      '(for only|for just|starting at|starting from|from just|from only|only|at just) [rs|inr|usd|eur] @number *1 (a month|per month|monthly|a year|per year|each|more)',
    ],
    unless: [
      '@we have (put|added|applied|taken|credited|refunded|given|booked)',
      'sale (fare|fares|price|prices)',
      '(take|took|taken) *2 off',
      'day off',
      'off (your|the) (account|bill|invoice)',
      'check out our (help|status|guide|article|faq|troubleshooting|support|community|forum|privacy|blog post)',
      '(explore|browse|visit) our (help|support|community|status|website for)',
      '(postal|zip|post|error|verification|security|reset|pin|qr|tracking|booking|area|country|source|css) code',
    ],
    message: '“{match}” sells where help was asked for: leave it out, and solve the trouble first.',
  },
  {
    match: [
      '(do|please|also|but) (think about|consider|come along to|come to|join us (at|for)|sign up for|look at|pop along to|come and see) our *',
      '(tickets|entry|places|seats|spaces) (from|at|for) [just|only] @number',
      '(a lot of|many|most|some|plenty of) *2 (customers|people|users|clients|members|guests) *1 (do not|are not|have not|never) (know|aware|realise|realize|realised|realized|heard) *3 (our|the|that|about)',
      '(did you know|have you heard) *2 that *4 (customers|members|users|plan|plans|tier|subscribers) *',
      '(did you know|have you heard) [that] *4 (customers|members|users|plan|plans|tier|subscribers) (get|never|have|come|comes|includes|include|save|enjoy|also)',
      '@you (qualify|are eligible|could qualify) for (an|a|our) *1 (upgrade|discount|free trial|trial|special)',
      '(our|the) *3 (deals|offers|sale|sales|discounts|bundles|promotion) (is|are) [now|still|currently|already] (live|on|open|here|back|available|running)',
      '(remember|note|don’t forget|keep in mind) that *1 (annual|yearly|premium|plus|pro|gold) *3 (saves|save|gives|gets|includes|costs)',
      '(why not|how about|fancy) *2 (treat|treating|spoil|spoiling|reward|pamper) yourself *',
      '(with|get|enjoy|take|have|grab|here is|use) *3 @number off (your|a|the|any|on) *2 (next|new|first|future) *',
      '(now|also) includes *4 and *',
    ],
    unless: ['(on us|as a thank you|as an apology|to make up|for the trouble)', '(delete|leave out) our'],
    unlessNear: ['as a thank you', 'to make up', 'for the trouble', 'on us', 'goodwill', 'you asked'],
    message: '“{match}” sells where help was asked for: leave it out, and solve the trouble first.',
  },

  {
    match: [
      `(why not|have you considered|have you thought about|have you thought of|might want to|may want to|might like to|may like to|could always|could also|should consider|recommend you|recommend|suggest you|suggest|advise you to|urge you to|worth|consider|time to|tempted to|like to) (upgrade|upgrading|switch|switching|move|moving|go|going|trade|trading|step|stepping|jump|jumping) *4 ${tiers}`,
      `(by|when|if you|once you|after) *1 (upgrading|upgrade|switching|switch|moving|move|subscribing|subscribe|joining|join|going|go) *3 ${tiers} *`,
      `(with|on|under) (our|the|a) *1 ${covers} , (you|your|this|these|it|all) *`,
      `(with|on) (premium|pro|plus|ultra|gold|platinum|vip) , you *`,
      `as (a|an) (premium|pro|plus|gold|platinum|vip|business|prime) (member|customer|user|subscriber) [,] *`,
      '(for|only|just) *1 (small|little|tiny|modest|few) *1 (fee|extra|pounds|dollars|euros|cost|more|charge) *1 [more|extra] [,] you (can|could|get|would|also|will)',
      `(our|the) *1 ${covers} (gives|give|comes|covers|starts|is|has|would|includes|offers|protects|suits|gets|saves|lets|means|takes|does) *`,
      `(our|the) (new|newer|latest|bigger|next|upgraded|deluxe) (model|machine|generation|edition|range|unit) (is|has|comes|starts|would|does|gives|offers|never|costs)`,
      `@you (qualify|are eligible|could qualify|are entitled) for (our|an|a|the) *3 (plan|upgrade|discount|trial|offer|cover|club|card|tier)`,
      '(could|can|may) I (interest|tempt) you in *',
      `(would|might) you be interested in (our|a|an|adding|buying|upgrading|hearing|trying) *`,
      `would you like (to add|to take out|to upgrade|to hear about|to buy|to try) (our|a|an|the|some) *`,
      '@we (can|could) (do|offer|give|get|make) you [a] *2 (deal|discount|bargain|price|offer|upgrade) *1 (on|for|off) (a|the|our|your next) *',
      '(many|most|lots|plenty|lot) *2 (customers|people|users|clients) *1 (go for|upgrade|upgraded|choose|chose|opt|opted|switch|switched|prefer|buy|love|swear by|take) *',
      '(worth|well worth) (investing|considering|upgrading|spending|buying|adding|taking out|looking) *',
      '(sign up|signing up|subscribe) (for|to) (our|the) *1 (newsletter|mailing list|club|offers|loyalty)',
      `(our|the) *1 ${covers} *2 (@number percent|@number) off`,
      '@we (do|run) (a|an|some) *1 (bundle|deal|offer|package|multibuy|discount) (with|on|for|if|when) *',
      '(skip|jump|beat) the (queue|line|wait) *',
    ],
    unless: [
      '(our|the) *1 (plan|insurance|version|warranty) (is|has|covers|includes|comes|does) *3 (you|your|broken|failed|this|it)',
      '(switch|switching|move|moving|go|going|jump) *2 (back|off|on)',
      'the (new|newer|latest) (version|model|unit|machine|system) (is|has) *2 (out|on its way|sent|fix|fixed|fixes|installed|left|in the post|with you|ready|free|yours)',
      '(covered|paid) by',
      '(upgrade|upgraded|switch|switched) from',
      '(why not|have you considered|have you thought about|have you thought of|consider) (upgrading|upgrade)',
      'the insurance (is|covers|has|does|would)',
      'worth (considering|looking) *2 (whether|if|how|at the)',
    ],
    unlessNear: [
      'free of charge',
      'at no cost',
      'on us',
      'as a thank you',
      'to make up',
      'for the trouble',
      'goodwill',
      'you asked',
      'your plan',
      'your cover',
      '@we (have|am|are) (put|sending|sent|moved|upgraded|given)',
    ],
    message: '“{match}” sells where help was asked for: leave it out, and solve the trouble first.',
  },
]

/** A boast about the product. */
export const boasts: readonly PhraseEntry[] = [
  {
    match: [
      '(app|product|service|version|site|website|platform|store|update|it) (is|are|has become|has been) now *3 (feature packed|feature rich|packed|loaded|faster|better|smoother|easier|richer|improved)',
      '(now|more|even more|is|are|comes) (feature packed|feature rich|packed with|loaded with|bursting with) *',
      '(curated|exciting|exclusive|amazing|fantastic|awesome) (rewards|features|benefits|perks|cashback|products|experiences)',
      '(is|are|offers|offer|have|has|enjoy) *1 the (best|number one|leading|most advanced|most popular|finest|cheapest) *4 (in|on) the (market|world|country|industry|city|region|business)',
      '@we have the (best|finest|cheapest|most) *5 in',
      '(best|greatest) (experience|trip|tour|thing|investment|decision) of your life',
      '(award winning|world class|state of the art|cutting edge|unbeatable|unmatched|unparalleled|second to none)',
      '@number , (points|stars|point|star) (in|on|at) (tripadvisor|google|trustpilot|yelp|the app store)',
    ],
    unless: [
      'if (it|this) is now',
      '(is|are) now (working|fixed) *2 better',
      '(leave|give|rate|drop|with|left|grant|get) *4 (stars|star|points|point)',
    ],
    message: '“{match}” advertises where help was asked for: leave it out, and answer the worry instead.',
  },
]

/** “Tell your friends”: in thanks for praise at most. */
export const friends: readonly PhraseEntry[] = [
  {
    match: [
      '(recommend|refer|introduce|suggest|share) * *2 (to|with) [all] (your|ur) *3 (friends|family|loved ones|colleagues|near and dear ones|circle|friend)',
      '(refer|invite) (a|your) *1 (friend|friends) *2 (and|to|earn|get)',
      '(spread the word|tell [all] your friends)',
    ],
    message: '“{match}” asks a favour of somebody in trouble: leave it out.',
  },
]

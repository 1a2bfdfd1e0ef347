import type {PhraseEntry} from '../../../src/rule/index.ts'

const done =
  '(fixed|fix|resolved|resolve|sorted|solved|updated|available|back|live|added|introduced|launched|released|restored|ready|working|improved|addressed|implemented|incorporated|up and running|enabled|supported|included|better|rectified)'
const build =
  '(add|resume|reopen|restock|reintroduce|relaunch|launch|introduce|include|release|bring|roll out|implement|incorporate|build|support|offer|enable|open|expand|restore|fix|resolve|waive|improve)'
const building =
  '(adding|launching|introducing|including|releasing|bringing|rolling out|implementing|incorporating|building|supporting|offering|enabling|opening|expanding|fixing|resolving|waiving)'

const act =
  '(squeeze|fit|slot|get|find|make|do|send|sort|fix|resolve|ship|deliver|refund|repair|rush|swap|replace|print|process|push|track|locate|arrange|organise|organize|bring|restore|rebook|release|issue|finish|complete|pull|come up|work|turn)'
const due =
  '(money|refund|credit|payment|funds|parcel|package|order|delivery|item|items|replacement|cheque|news|update|updates|fix|improvement|improvements|change|changes|difference|results|tickets|reply|answer|response)'

/** Who or what is waited for, and what is hoped of it. */
const somebody =
  '(we|it|they|this|that|he|she|someone|somebody|something|things|everything|some|another|your|the|our|a|there)'
const things = '(it|this|that|they|someone|somebody|things|everything|some|your|the|a|there)'
const comes =
  '(fixed|sorted|resolved|solved|found|back|better|released|available|repaired|restored|improve|improves|turn|turns|comes|come|arrives|arrive|sorts|opens|happens|happen|finds|find|pick|picks|news|trick|shows|show|cleared|clears|settles|through|stock|landed|out|again|done)'

const wish = '“{match}” is a wish, not an answer: say what is being done and by when, or that there is no date yet.'
const dateless = '“{match}” promises without a date: say when, or honestly that there is no date yet.'
const perhaps =
  '“{match}” sounds like a yes and promises nothing: say yes with a date, or a friendly, clear “not planned”.'

/** Wishes and perhapses about what only the company can do. */
export const hedges: readonly PhraseEntry[] = [
  {
    match: [
      `^, hopefully [,] (we|it|they|this|that|the *|our *|your *) *4 ${done} [again] [soon|shortly]`,
      '^, hopefully [,] (we|they|our *|the *) *3 (fix|resolve|sort|solve|add|bring|release|launch|restore)',
      'hopefully [,] (we|they|our *|the *) *1 (make it happen|make this happen|do it|do this|make it possible|get it done)',
      'hopefully *8 (next|future|upcoming) (update|release|version|patch|newsletter|batch|delivery)',
      'hopefully *5 (news|updates|update|information|good news|clarity|answers|more to (share|tell|say|report)|something to (share|tell|report))',
      '[@we] [am|are] (hope~|aim~|expect~) to *3 (have|get|share|bring|give|receive|hear) *3 (news|update|updates|information|clarity|answers)',
      'but [@we] [I am afraid|sadly|obviously|of course] (no|can not make any|make no|not any) (promises|promise|guarantees|guarantee)',
      'but @we [sadly|obviously|of course] can not promise',
      '@we [@very|do|all] hope *2 (service|experience|situation|things|app|wait|weather|delivery|team|food) *1 (improves|improve|gets better|goes better|changes|picks up|works out)',
      '(no|not making any|without any) (promises|guarantees) [,] but *',
      '@we can not (promise|guarantee) (anything|it|that|this) [yet|right now|at the moment], but',
      'hopefully [,] (it|they|this|that|the *|your *) (should|will) (turn up|arrive|show up|come|appear|be there|be with you|settle|resolve itself|sort itself out|clear) *',
      '(all|everything) being well [,] @we *',
      '(touch|knock on) wood [,] *',
      'with (a bit of|some|a little) luck [,] (we|it|they|this|the|our) *',
      'fingers crossed [,] [that] (we|it|they|this|that|the *|our *) [that] (will|can|gets|get|is|are|should)',
      'with any luck [,] (we|it|they|this|the *|our *) (will|can|gets|get|is|are|should)',
      `^, [@we] hope to (get|have|see) *4 ${done}`,
      `^, [@we] [are|am] hoping (to get|to have|to see|it|this|that|they) *4 ${done}`,
      '@we hope (it|this|that|you|the *|these *) *4 (improvement|improvements|fixed|resolved|sorted|back|available|better) [@very] [soon|shortly]',
    ],
    unless: [
      'hopefully *2 (help|helps|helpful|clears|answers|explains|makes sense|you)',
      'hope *3 (exceed|serve|welcome|hear|see you|keep|earn)',
      'hope you (will|are|can|get|feel|come) *2 (back|better|sorted)',
      'hope (it|this|that|you) (is|are|were|was|get|feel) [now] (resolved|sorted|better|back|fixed|available)',
      'better (experience|service|understand|understanding|serve)',
    ],
    message: wish,
  },
  {
    match: [
      `hopefully [,] (they|he|she|someone|somebody|the *|our *|one of *2) (can|could|will|may|might|manage to|are able to|is able to) [still|also|just|be able to] ${act} *`,
      `hopefully [,] you (should|will|would|can|may) [now|then|also|still] [soon|shortly|be able to|start to] (see|get|have|receive|be getting|be seeing|be receiving|hear) *3 ${due}`,
      `(it|this|that|they|the *|your *|someone|everything) (should|will|can|may|might) hopefully [then|also|now] (be|get|arrive|come|turn up|show up|clear|settle|land|return|go through) [soon|shortly|back|fixed|resolved|sorted|with you|there]`,
      `you (should|will|can|may) hopefully [then|also|now|soon] (see|get|have|receive|be getting|hear) *3 ${due}`,
      '@we am [pretty|quite|fairly] (sure|certain|confident) (it|they|something|someone|the *1|your *1) (will|can|should) [all|just|soon|eventually] (turn up|show up|arrive|be sorted|be fixed|be resolved|work out|sort itself out|come good|be fine|come through)',
      'hopefully [,] (it|this|that|they|these) will not *',
      '@we am hopeful [that] *',
      'with (any luck|a bit of luck|some luck|a little luck) [,] (you|we|it|they|this|that|the *|your *|someone) (will|can|should|may|might) *',
      `@we am hoping to ${act} *`,
      '(we|they|the team) (will|shall) [definitely|certainly|surely] (think about|look at|look into|consider) (it|this|that|your *) for (next|the next|another|a later|some other) *',
      '(it|this|that|which) (could|might|may) [well] (land|appear|arrive|come|make it|show up|turn up) *3 (later|future|next|upcoming) *',
      '(it|things|everything|this) (will|should) [all] (sort itself out|sort themselves out|work itself out|come good|work out) *',
      '(should|will|might|may|ought to) [hopefully|surely] (turn up|pop up|show up|surface|reappear|come in|come through) [again] (soon|eventually|at some point|any day|any time now|sooner or later|sometime)',
    ],
    unless: [
      'hopefully *2 (help|helps|helpful|clears|answers|explains|makes sense)',
      '(hear|hearing|see|seeing) (from you|you again)',
      'hopefully (be|get) (helpful|useful|clear|of help|of use)',
      'have [@the] [great|good|better|nice|lovely|wonderful|more pleasant] (time|day|stay|trip|experience|visit)',
      'sort itself out (when|once|if|after) you',
    ],
    message: wish,
  },
  {
    match: ['@we [do] promise *8 soon', 'soon , [I|we] promise', '(coming|arriving|launching) [@very] soon'],
    unless: ['(fall|autumn|winter|summer|spring|year|day|days|time) (is|are) coming'],
    message: dateless,
  },
  {
    match: [
      '(we|I|they|team|developers) [will|would|can|could|may|might] [surely|definitely|certainly|always|also] consider *5 (in|for) [a|any|an|the|our] [near|next|coming] (future|upcoming|later|releases|updates|update|version|versions|release) [release|releases|update|updates|version|versions]',
      '(take|takes|taken|taking|keep|keeping|bear) *4 (into|under|in) (consideration|account|mind) *3 (future|upcoming|later|planning|development) [release|releases|update|updates|version|versions]',
      '(we|I|they|team|developers|devs) (will|shall|would) [surely|definitely|certainly|also] (take|keep|bear|have) (this|it|that|your *|these|the *) (into|in|under) (consideration|account|mind)',
      '(be|being) (considered|taken into consideration|kept in mind|taken into account) (for|in) *2 (future|upcoming|later|next) [release|releases|update|updates|version|versions]',
      '[@this] (is|be) [definitely|certainly] something [that] (we|they|the team|our *) (may|might|could|would|will) [definitely|certainly|well|also|all] [like|love] [to] (look|consider|add|explore|include|do|get|revisit|think|be|build|have|see)',
      '[@this] (is|be) something [that] (we|they|the team) (look|consider|add|explore|include)',
      '(we|they) [currently|definitely] (may|might|could) [well|even|also] (add|include|introduce|launch|build|bring|release|offer|revisit|reconsider|implement|incorporate|support|enable|change) (it|this|that|them|one|support|such)',
      '(we|they) (may|might|could) (look at|look into) (it|this|that|adding|such) *3 (future|later|someday|point|soon)',
      '@we [will|shall] [surely|definitely] try (to|and) (include|add|implement|incorporate|accommodate|introduce|bring) (it|this|that|the|your|these|them|such|same)',
      '(we|they|I|team) [definitely|certainly] (may|might|could) [well|even|also] consider (it|this|that|them|adding|such|your *|making|doing|introducing|bringing|changing|offering) *',
      '(is|was|been|are|be) [definitely|certainly|always|also|still] (under consideration|in the works|on the cards)',
      '(is|are) [definitely|certainly|always|also|still] being (considered|explored) [for *] $,',
      '(we|they|I|team|developers) [definitely|certainly|do|really|would] [all|also] (want|like|love|hope) to (add|have|see|offer|bring|do|support|build|introduce) *4 (one day|someday|some day|at some point|eventually|in [the] future)',
      '(would|could|might) be (a nice|a great|a good|a lovely|nice|great|lovely|cool|something) *2 for (the|a) (future|next|later) *',
      '(might|could|may) be (in the|on the|a) (pipeline|cards|possibility|horizon|future)',
      '(who knows|you never know|never know) [,] [maybe|perhaps] (one day|we|it|there|what|in|at)',
      '(look|looking|looked) (into|at) the (possibility|feasibility|option|idea) (of|to) *',
      'something for the (future|wish list|wishlist|roadmap|next version|team to consider)',
      'never say never',
      '(who knows|you never know|never know) , [maybe|perhaps] [one day] (you|we|it|they|this|that) [just|well|even] (might|may|could|will) *',
      '(you|we|it|they|this|that|your *) (might|may|could) [just|well|even|always] *6 (one day|some day|someday|one fine day|one of these days)',
      '(maybe|perhaps) [one day|some day|next (year|time|season)] (we|they|our *|the *) (will|can|could|might|may) [even|also] (add|build|have|offer|do|make|bring|change|stock|include|introduce|support|get) *',
      '@we (would|will) not rule (it|that|this|anything) out',
    ],
    unless: [
      '(included|covered|added) (with|in) your',
      'may include',
      '(meet|visit|return|join|welcome|travel|see you|come back) *3 (one day|some day|someday|one fine day|one of these days)',
      '(account|payment|application|claim|order|case|appeal|complaint|report|request|refund) *3 under review',
    ],
    unlessNear: '(keep|have|bear) in mind that',
    message: perhaps,
  },
  {
    match: [
      '(sooner|quicker|earlier) than you (think|expect|know|imagine)',
      '(and|but|so) who knows',
      '^ who knows , (maybe|perhaps|you|it|we|one day)',
      'never say never',
    ],
    unlessNear: ['@weekday', '@month', '@number'],
    message: perhaps,
  },

  {
    match: [
      `^, (hopefully|fingers crossed|with any luck|with a bit of luck|with luck|with some luck|touch wood|knock on wood|god willing|all being well|if all goes well|if all goes to plan|if everything goes well|if we are lucky|if luck is on our side|with a fair wind) [,] [that] ${somebody} *5 ${comes}`,
      `(@we hope|hope|us hope|us just hope|only hope|hoping|hopeful|optimistic|fingers crossed|everything crossed|really hope|like to think) [that] ${things} *5 ${comes} [for you|soon|shortly] $,`,
      'fingers crossed [that] (some|more|another|a|an|the|there|somebody|someone|things|everything|your) *',
      '(keep|keeping|keep your|have) *2 (fingers crossed|everything crossed|toes crossed) (for|that|and|it|we|they) *',
      '(we will see|who knows|let us see|we shall see) $',
    ],
    unless: [
      'hopefully *3 (help|helps|helpful|clears|answers|explains|makes sense|useful|clear)',
      '(find|found) *1 (cause|reason|culprit)',
      'hope *3 (exceed|serve|welcome|hear|see you|keep|earn|enjoy|like|love|have|had|are well|is well|finds)',
      'hope you (will|are|can|get|feel|come|have|had|like|enjoy) *',
      '(is|are|was|were) [now|all|already] (resolved|sorted|better|back|fixed) (for you|now)',
      'we will see (you|to|that)',
    ],
    unlessNear: [
      '@weekday',
      'by @number',
      'by tonight',
      'tomorrow',
      'within @number',
      'let me know',
      'tell me',
      'if not',
    ],
    message: wish,
  },
  {
    match: [
      '(it is|this is|that is|it has been|this has been) [definitely|certainly|still|already|always|also|all] (on|in|at the back of) (our|the|my) *1 (radar|cards|pipeline|minds|mind|wish list|wishlist|list of ideas|to do list|horizon|drawing board)',
      '(not|never) *1 (off the table|ruled out|out of the question|say never)',
      '@we (have|had) not [yet|completely|entirely|totally] ruled (it|this|that|anything) out',
      '^, (stay tuned|keep (your eyes|an eye) (out|peeled|open)|keep your eyes peeled|we will see what the future holds|who knows what the future holds|the door is always open)',
      '@we will (take|put|have|keep) (it|this|that|your *) (on board|under advisement|under review|on file|on our list|on the list|in our thoughts|at the back of our minds)',
      '@we will (run|float|toss|throw) (it|this|that|your *) (up the flagpole|past|around|about|by) *',
      '@we (are|am) (toying with|playing with|mulling over|mulling|kicking around|tossing around|open to|flirting with) (the|this|that|it|your|an|such|some) *',
      '@we (are|am) [always|also|still] open to (ideas|suggestions|the idea|it|this) $,',
      '@we are (exploring|considering|looking into|thinking about|weighing|evaluating|discussing) (it|this|that|the idea|the possibility|various|some|several|our) [options|possibilities|ideas] $,',
      '@we will (think|have a think|muse|ponder|reflect) (about|on|over|it) [it|this|that]',
      '(something|one) (to|we will|we can|we could|worth) (think|thinking|consider|bear in mind|keep in mind) [about|over] $,',
      '(if there is|depending on|should there be|once there is) (enough|sufficient) (demand|interest|votes|people|support)',
      '[it|this|that] (could|might|may) well (be added|be possible|happen|come|follow|appear|change) *',
      '@we (may|might|could) [well|even|possibly] (add|look at|look into|think about|consider|revisit|bring|offer|do) (it|this|that|them|one) *1 (one day|some day|someday|later|eventually|in the future|at some point|at a later (stage|date|time)|down the (line|road)|in a future *|next year|sooner or later|in due *|further down the line)',
      '(maybe|perhaps) *1 (one day|some day|someday|later|eventually|in the future|at some point|at a later stage|down the line|down the road|in a future release|next year|sooner or later|further down the line)',
      '(duly noted|noted) for (the|a) (future|next|later) *',
    ],
    unless: ['watch this space (between|behind)', 'never ruled out (by|as)', '(as|so) you will see'],
    message: perhaps,
  },
]

/** What is to come: a hedge where a “soon” or “some day” follows instead of a date. */
export const futures: readonly PhraseEntry[] = [
  {
    match: [
      `[@this|@we|they|which] (will|should|shall|would) [also|definitely|surely] [be] *3 ${done}`,
      `(in the process|in process|working|planning|looking) (to|of|on|towards|at) *1 ${build}`,
      `(in the process|in process|working|planning|looking) (to|of|on|towards|at) *1 ${building}`,
      'working (on|to) (options|ways|solutions|something)',
      `[@this|@we|they|which] (will|shall|would|may|might|intend to|plan to|hope to|aim to|want to) [also|surely|definitely] ${build}`,
      '(thinking about|thinking of|considering|exploring|plan on|planning on|hoping to|looking into) *',
      '[@this|@we|they|which] (can|will) (get|go|be) live',
      '(may|might|could|will) [also] (come|happen|arrive|appear|change)',
      '(maybe|perhaps)',
      '@we [will|should|shall|may|might] [surely|definitely] have *3 (it|that|this|them|more|one|new)',
      'hopefully',
    ],
    unless: [
      '(will|shall|would) (fix|resolve|support|offer|open|bring|improve|include) (you|your)',
      'bring *4 attention',
      'will let *',
      '(get|getting|revert|be) back *1 (to|with) *',
      'back (to|with) (you|u)',
      'hopefully *3 (help|helps|you)',
    ],
    message: dateless,
  },
]

/** Some day, soon. */
export const someDay: readonly PhraseEntry[] = [
  {
    match: [
      '(soon|shortly|sometime|some time|eventually|someday|some day|one day|sooner or later|before long)',
      '(in|with) (a|an|our|one of our|one of the|some) [future|upcoming|coming|later] (update|updates|release|releases|version|versions)',
      '(in|with) (future|upcoming|coming|later) [app|software|product] (update|updates|release|releases|version|versions)',
      'in [the] [near|coming|foreseeable|distant|not too distant] future',
      '(for the future|for [a] later (date|time|stage)|later on)',
      '(at some point|down the line|down the road|in the long run|in due course|in the time to come|over time)',
    ],
    unless: ['as soon as *', 'soon (as|after|once|when)'],
  },
]

/** A look at it of which the customer never hears again, unless somebody says when or what. */
export const looks: readonly PhraseEntry[] = [
  {
    match: [
      '(let me|let us|I will|we will|I shall|we shall) see what (I|we|else I|else we|can) [can] (be done|do)',
      '(let me|let us|I will|we will|I shall|we shall) see if [there is] (anything|something) [that] (I|we|can) [can] (do|be done)',
      '(I|we) (will|can|shall) [try and|try to|certainly|definitely|just] see (if|what|whether) (I|we|they|anything|something|there) *4 (do|done|help|arrange|possible|sort|swing|find|manage|work)',
      '(I|we) (will|can|shall|am going to) [always|certainly|definitely] (do what|do everything|do all|do whatever|try what|try everything) [that] (I|we) can $,',
      '(I|we) (will|shall|am going to) (try|do) (my|our) [level|very|absolute] best $,',
      '(I|we) (will|shall|can) [certainly|definitely|gladly|always] (try|try and|attempt) [to|and] (sort|find|get|push|pull|work|arrange|figure|chase|squeeze|make) *3 (something|anything|it|this|things|strings)',
      '(leave|keep) (it|this|that) with (me|us)',
      '(pull|pulling) (some|a few) strings',
      `hopefully [,] (I|we) (can|could|will|may|might|manage to) [still|also|just|be able to] ${act} *`,
      '(let me|I will|we will|I shall) (have|try having) a (word|chat) with *2 (manager|boss|team|supervisor|office|chef|owner|management|lads|guys|warehouse|driver)',
      '@we will [just] [have to] (wait and see|see what happens|see how it goes)',
      '(let me|let us|I will|we will) (check|ask|speak|talk|discuss it|discuss this|confirm) (with|to) (the|our|my) *1 (team|developers|devs|engineers|manager|boss|management|designers) [and get back to you|and revert|and let you know|and come back to you]',
    ],
    unless: ['see (if|what|whether) *2 (you|it|this|that) (fits|works|suits|like|helps)', 'see *1 you'],
    message: '“{match}” leaves it open: say what you’ll try and by when you’ll write again.',
  },

  {
    match: [
      '@we (will|can|shall|am going to|are going to|would) [certainly|definitely|gladly|always|just] (do|try|give it|give this) [@our] *2 (best|utmost|hardest|damnedest|level best|best shot|all) $,',
      '@we (will|can|shall) [certainly|definitely|gladly|always|just] (do|try) (what|whatever|everything|all|anything) *2 (can|possible|could|we’re able to) $,',
      '@we (will|can|shall|am going to) [just|always|certainly] (give it|give this|give that) (a go|a try|a shot|a whirl|a bash|my best|our best|a bit of thought|some thought) *',
      '@we (will|can|shall|am going to) [just|always|certainly] (try to|try and|attempt to|endeavour to|endeavor to) (sort|fix|get|help|find|accommodate|arrange|squeeze|chase|hurry|resolve|work|assist)',
      '@we (will|can|shall) (have a think|put in a good word|put a word in|ask around|twist some arms|pull (some|a few) strings|see who knows|see what comes up|see how we go|see what turns up|look into what is possible|see what is possible|see what gives)',
      '@we (will|can|shall) (see|find out|ask) (what|if|whether) (my|our|the|any|some|one|he|she|they) *3 (says|say|knows|know|thinks|think|can do|can help)',
      '(let me|let us) (see|find out) (what|if|whether) (my|our|the|any|some|one) *2 (says|say|knows|know|thinks|think|can do|can help)',
      '^ leave (it|this|that) (with|to) (me|us) [and *]',
      '@we will do our [very|level|absolute] (best|utmost) to (find|help|locate|accommodate|speed|assist)',
    ],
    unless: ['by @number'],
    message: '“{match}” leaves it open: say what you’ll try and by when you’ll write again.',
  },
]

/** Effort instead of a plan: a lead might ask for the plan. */
export const efforts: readonly PhraseEntry[] = [
  {
    match: [
      '@we (will|shall) [surely|definitely|certainly] (do|try) *2 best to (fix|resolve|solve|sort|add|incorporate|improve|get|include|address)',
      '@we (will|shall|have) [also] (add|added|put) (it|this|that|your *) (to|on) (our|the) *2 (list|wishlist|backlog|roadmap|suggestions)',
      '[already] (on|in) (our|the) *1 (road map|roadmap|pipeline|radar|wish list|wishlist)',
      '@we (will|promise to|assure you to) [definitely|surely] [try to] work on (your|improving|this|it|the)',
      '(fingers crossed|watch this space|stay tuned)',
    ],
    severity: 'suggestion',
    message: '“{match}” names no plan: say what will be done, and by when.',
  },
]

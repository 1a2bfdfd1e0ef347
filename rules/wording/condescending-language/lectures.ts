import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Reminders of what was said, and lessons for next time. */

const said =
  '(said|stated|mentioned|explained|told you|pointed out|advised|noted|wrote|indicated|informed you|described|outlined)'

/** What a company goes by: “under our terms”. */
const rulebook = '(policy|policies|terms|agreement|contract|rules|guidelines|conditions)'

const announced =
  '(newsletter|newsletters|email|emails|mail|mails|letter|letters|notice|notices|announcement|announcements|terms|contract|agreement|confirmation|small print|fine print|invoice|sms|reminder|reminders|instructions|manual|faq|bulletin|circular|release notes|changelog|blog|app|notification|communication|communications)'

export const lectures: readonly PhraseEntry[] = [
  // As I said
  {
    match: `^, as @we [have|had] [already|previously] ${said} [before|earlier|previously|above|already|to you]`,
    swap: '',
    repair: 'safe',
    unless: ['as @we (mentioned|noted)', `as @we *1 ${said} (in|on|by|at|that)`],
  },
  {match: 'as @we (mentioned|noted) [before|earlier|above|to you]', swap: '', severity: 'suggestion', repair: 'safe'},
  {
    match: `as @we *1 ${said} (in|on) (my|our|the) (last|previous|first|earlier)`,
    swap: 'as in my last',
    severity: 'suggestion',
  },
  {match: `^, as @our (colleague|colleagues|manager|team) [has|have] [already] ${said} [earlier|to you]`, swap: ''},
  {
    match: `^, as [@be|has been|have been] (already|previously) ${said} [before|earlier|above]`,
    swap: '',
    repair: 'safe',
    unless: `as *3 ${said} (in|on|by)`,
  },
  {
    match: '^, as (said|stated|explained|advised|told) [before|earlier|above|previously|already]',
    swap: '',
    repair: 'safe',
    unless: 'as (said|stated|explained|advised|told) *1 (in|on|by)',
  },
  {
    match: '^, as (mentioned|noted|outlined|described) [before|earlier|above|previously|already]',
    swap: '',
    repair: 'safe',
    severity: 'suggestion',
    unless: 'as (mentioned|noted|outlined|described) *1 (in|on|by)',
  },
  {
    match: `^, as [it is] [clearly] ${said} (in|on) (our|the|your|point)`,
    severity: 'suggestion',
    unlessNear: rulebook,
    message: '“{match}” can sound like a lecture. Say it again here, without the reminder.',
  },
  {
    match: `^, as [it is] [clearly] ${said} in (our|the)`,
    swap: 'under our',
    severity: 'suggestion',
  },
  {match: `like @we [have] [already|just] ${said} [before|earlier|above|already]`, swap: '', repair: 'safe'},
  {
    match:
      '@we [have] already (told you|explained [this|that|it|to you]|said so|answered (this|that)|mentioned (this|that|it)|informed you|advised you)',
    swap: 'here it is again:',
    unless: ['like @we *2 already', 'as @we *2 already'],
  },
  {match: '(once again|let me repeat|to repeat) , (as|like)', swap: '', severity: 'suggestion'},
  {
    match: [
      'let me repeat myself',
      'let me repeat',
      'I repeat',
      'I will say it again',
      'I will explain again',
      'for the (last|second|third|umpteenth) time',
    ],
    swap: 'here it is in other words',
    unless: 'for the (last|second|third) time (you|we|I|it|this)',
  },
  {
    match: '(per|as per) my (last|previous|earlier) (email|message|mail|reply)',
    swap: 'in my last message',
    severity: 'suggestion',
  },

  // Ought to, should have
  {match: 'you ought to have', swap: 'next time, you can'},
  {match: 'you ought to', swap: 'you could'},
  {match: 'you ought not [to]', swap: 'it’s better not to'},
  {
    match:
      'you [really] should have (known|read|checked|noticed|seen|asked|contacted|informed|told|followed|selected|chosen|done|waited|called|made|kept|used|confirmed|verified|mentioned|included|provided|updated|saved|thought|tried|looked|written|reported|returned|cancel[l]ed|paid|ordered|reached|read|taken|let)',
    swap: 'next time, it helps to …',
    unless: [
      '(what|when|where|whatever) you should have',
      'should have (seen|paid|used|kept) (a|an|the|our|less|more|only)',
      'should have (let|made|told) (us|me) *1 help',
    ],
  },
  {match: 'you should have been [more] (aware|careful|clear|attentive|patient)', swap: 'I can see how that was missed'},
  {
    match: 'you should [already|really] (know|reali(s|z)e|understand|be aware|have been aware)',
    swap: 'it helps to know',
    unless: 'should know (that|we|I)',
  },
  {match: ['you should know that', 'you should know by now'], swap: '', severity: 'suggestion'},
  {
    match: 'you should check',
    swap: 'it’s worth checking',
    severity: 'suggestion',
    unless: '(how|what|where|if|whether|that) you should',
    unlessNear: 'then',
  },
  {
    match: 'you should check',
    message: '“{match}” can sound like a lecture. Offer it as a next step.',
    severity: 'suggestion',
    unless: '(how|what|where|if|whether|that) you should',
  },
  {
    match: 'you should read',
    swap: 'you’ll find the answer in',
    severity: 'suggestion',
    unless: '(how|what|where|if|whether|that) you should',
  },
  {
    match: 'you should (always|never|learn to|remember to|be more careful|pay attention|be careful)',
    swap: 'it helps to',
    severity: 'suggestion',
  },
  {
    match: 'next time , [please] *1 (check|read|make sure|remember|be|verify|ensure|look)',
    swap: 'it helps to check',
    severity: 'suggestion',
  },
  // As announced in the newsletter
  {
    match: `^, as [it was|was|has been] [already|clearly|previously] (announced|communicated|stated|notified|advised|informed|explained|specified|published|emailed|told) (in|on|by|via|through|to) *3 ${announced}`,
    message: '“{match}” says that they should have read it: tell them now, or link to it.',
  },
  {
    match: [
      `as [it was|was|has been] [already|clearly|previously] (announced|communicated|notified|emailed) (in|on|by|via|through) *3 ${announced}`,
      'as [@we|was|it was|has been|have] [already|previously] (announced|communicated) (last|on|back|earlier|weeks|months|in|to all|to you|to everyone)',
      '@we [have] (announced|communicated) (this|it|that) [change] (in|by|via|through|weeks|months|to all|last|back)',
      '(this|that|it|which|change) was [already|clearly] (announced|communicated|explained|stated|mentioned) (to you|in our newsletter|in the newsletter|in your *|in our last|in the email|in the mail|by email|weeks ago|months ago)',
    ],
    message: '“{match}” says that they should have read it: tell them now, or link to it.',
    unless: [
      '^, as [it was|was|has been] [already|clearly|previously] (announced|communicated|notified|emailed) (in|on|by|via|through)',
      'was (explained|mentioned|stated) to you *3 (wrong|wrongly|badly|incorrectly)',
    ],
    unlessNear: [
      '(easy|easily) [to] (miss|missed|overlook|overlooked)',
      '(should|could) have (told|said|written|made)',
      '@sorry',
    ],
  },
  // Reminding
  {
    match: [
      '(may|might|can|must|should) I [just|gently|politely|also] remind you',
      '(allow|permit) me to remind you',
      '@we (must|have to|need to|would|should|want to|wish to|would like to|am obliged to|feel obliged to) [just|gently|politely|also|again] remind you',
      'need I remind you',
      'let me remind you',
      'to (reiterate|repeat myself)',
      '(let|allow) me [to] (reiterate|explain (again|this again|it again|slowly|one more time|once more))',
      '@we (would like to|want to|wish to|must|have to) (reiterate|reemphasise|re emphasise|stress again)',
      '^, [just] for (future|your future) reference',
      '^, for (next|another) time , (you|it|please|do|try|remember|always)',
    ],
    message: '“{match}” sounds like a teacher: say it once, plainly.',
    unless: ['for the next time', 'remind you (when|before|on|in|the day|a day|by|at|about your appointment)'],
  },
  {
    match: [
      '^ [once] again , (as|you|the|it|this|our|we)',
      'as you (will|may|might|should|surely|no doubt) (recall|remember)',
      'if you (recall|remember)',
      '(gentle|friendly|quick|kind) reminder',
      '(kindly|please) remember that',
    ],
    message: '“{match}” can sound like a lecture: leave it out.',
    severity: 'suggestion',
    unless: '@we remember',
  },
  // It is stated on the page
  {
    match: [
      '(this|that|it|which) (is|was) *2 (stated|set out|written|specified|indicated|spelled out|laid out|mentioned|displayed) (on|in|at|during|under|throughout) (the|our|your|every|each|all) *3 (page|pages|listing|description|checkout|confirmation|website|site|terms|conditions|policy|contract|agreement|faq|faqs|invoice|sign|notice|booking|catalogue|advert|ad|instructions|manual|handbook|brochure|box|packaging) [page|email|mail|section]',
      '(the|our) (listing|product page|description|website|site|terms|instructions|manual|packaging|confirmation|checkout|terms and conditions) (do|does|did) [clearly|very clearly|already|in fact] (say|state|mention|specify|explain|warn)',
    ],
    unless: [
      '(mentioned|stated|written) *1 (wrongly|incorrectly)',
      '(is|was) not',
      '(does not|do not|did not) *1 (say|state|mention|specify|explain)',
    ],
    unlessNear: [
      '@sorry',
      'easy to miss',
      'hard to (find|see|spot)',
      'wrong',
      'wrongly',
      'should (say|have said)',
      'not obvious',
      'our (mistake|fault|error)',
    ],
    message: '“{match}” says that they should have read it: tell them now, or link to it.',
  },
  {
    match: [
      '^, (in [the] future|next time|from now on|going forward|for next time) , [please|kindly] just (make sure|be sure|remember|check|ensure|read|try|ask|double check|do)',
      '^, just (make sure|be sure|remember) *8 (next time|in future|in the future|from now on)',
    ],
    unless: ['next time just (ask|write|reply|call|let)'],
    message: '“{match}” sounds like a teacher: say what it is good for, or leave it out.',
  },
]

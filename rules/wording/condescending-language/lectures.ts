import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Reminders of what was said, and lessons for next time. */

const said =
  '(said|stated|mentioned|explained|told you|pointed out|advised|noted|wrote|indicated|informed you|described|outlined)'

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
    swap: 'you’ll find it in the',
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
  {match: 'you ought to', swap: 'you could', repair: 'safe'},
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
    repair: 'safe',
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
]

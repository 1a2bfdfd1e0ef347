import type {PhraseEntry} from '../../../src/rule/index.ts'

/** A step that agents tell customers to try, and how customers say that they did. */
export interface Step {
  /** The name of its phrase list. */
  readonly list: string
  /** What the customer has done, for the message to the agent. */
  readonly done: string
  readonly tried: RegExp
  /** The step as a base form and as an -ing form. */
  readonly told: readonly (readonly [base: string, ing: string])[]
  /** Whether it is often one step of a longer way. */
  readonly isPart?: boolean
}

export const steps: readonly Step[] = [
  {
    list: 'restart',
    isPart: true,
    done: 'restarted',
    tried:
      /\b(?:restarted|rebooted|power[- ]?cycled|(?:turned|switched) (?:it|the \w+|my \w+|everything)? ?off and (?:back )?on|tr(?:ied|ying) (?:restarting|rebooting|turning (?:it )?off))\b/i,
    told: [
      ['(restart|reboot|power cycle)', '(restarting|rebooting|power cycling)'],
      ['(turn|switch) *3 off and', '(turning|switching) *3 off and'],
      ['(turn|switch|power) *3 off *8 [back] on again', '(turning|switching|powering) *3 off *8 back on'],
    ],
  },
  {
    list: 'reinstall',
    done: 'reinstalled it',
    tried:
      /\b(?:re-?installed|uninstalled|deleted (?:and (?:re-?)?(?:installed|downloaded)|the app)|tr(?:ied|ying) (?:re-?installing|uninstalling))\b/i,
    told: [
      ['(reinstall|uninstall|delete and reinstall)', '(reinstalling|uninstalling)'],
      ['(delete|remove) *2 app and', '(deleting|removing) *2 app and'],
    ],
  },
  {
    list: 'cache',
    done: 'cleared the cache',
    tried: /\b(?:cleared|clearing|deleted|emptied|wiped)\b[^.?!]{0,30}\b(?:cache|cookies|browser data|history)\b/i,
    told: [['(clear|empty|delete|wipe) *4 (cache|cookies|cached)', '(clearing|emptying|deleting) *4 (cache|cookies)']],
  },
  {
    list: 'update',
    isPart: true,
    done: 'updated it',
    tried:
      /\b(?:(?:i|we|have|'ve|’ve|already) (?:already |just |also )?(?:updated|upgraded)|tried updating|(?:is|am|it's|are) (?:fully |all |already )?(?:up to date|updated)|(?:newest|latest|most recent) (?:version|drivers?|firmware|software|build|patch|release|ios|ipados|android)\b|everything(?:’s|'s| is)? (?:updated|up to date))\b/i,
    told: [
      ['(update|upgrade) (the|your|to)', '(updating|upgrading) (the|your|to)'],
      [
        '(make sure|ensure|check|verify|be sure) *8 (latest|newest|most recent|up to date|updated) [version]',
        'checking *4 (latest|newest|most recent) version',
      ],
    ],
  },
  {
    list: 'internet',
    done: 'a connection that works',
    tried:
      /\b(?:internet|wi-?fi|connection|network|signal|broadband|data)\b(?:(?! not |n['’]t|[.?!]).){0,25}\b(?:works?|working|fine|good|stable|strong|perfect(?:ly)?|okay|ok|great|excellent|fast)\b|\b(?:good|stable|strong|fast|perfect|working|excellent) (?:internet|wi-?fi|connection|network|signal|broadband)\b|\b(?:other|all) (?:other )?(?:apps?|sites?|websites?) (?:work|open|load|are working|run)/i,
    told: [
      [
        '(make sure|ensure|check|verify|be sure) *8 (internet|wifi|wi fi|network|connection|connectivity)',
        'checking *3 (internet|wifi|wi fi|network|connection)',
      ],
    ],
  },
  {
    list: 'signOut',
    isPart: true,
    done: 'signed out and in again',
    tried: /\b(?:logged|signed) (?:out|off)(?: and (?:back )?(?:in|on))?\b|\btried (?:logging|signing) (?:out|off)\b/i,
    told: [['(log|sign) (out|off)', '(logging|signing) (out|off)']],
  },
  {
    list: 'spam',
    done: 'looked in the spam folder',
    tried: /\b(?:checked|looked (?:in|through|at)|searched|not in|nothing in|isn.t in)\b[^.?!]{0,30}\b(?:spam|junk)\b/i,
    told: [
      [
        '(check|look in|look at|look through|search|check in|have a look in|take a look in|peek in|peek into|have you *1 checked|have you *1 looked in|did you check|did you look in) *3 (spam|junk)',
        '(checking|looking in) *3 (spam|junk)',
      ],
    ],
  },
  {
    list: 'browser',
    done: 'tried another one',
    tried:
      /\b(?:tried|used|tested|same (?:in|on|with|thing))\b[^.?!]{0,30}\b(?:another|different|other|two|three|several|multiple) (?:browser|device|phone|computer|laptop|cable|charger|socket|outlet)s?\b/i,
    told: [
      [
        '(try|use) (a|an) (different|other|another) (browser|device|phone|computer|laptop|cable|charger|socket|outlet)',
        'trying another browser',
      ],
      ['(try|use) another (browser|device|phone|computer|laptop|cable|charger|socket|outlet)', 'using another browser'],
    ],
  },
  {
    list: 'reset',
    isPart: true,
    done: 'reset it',
    tried:
      /\b(?:i|we|have|'ve|’ve|already|and) (?:already |also |even )?(?:factory[ -]|hard[ -])?(?:reset|changed)\b[^.?!]{0,20}\b(?:password|passwords|router|modem|it|settings|device|box)\b|\btried resetting\b/i,
    told: [
      ['reset (the|your)', 'resetting (the|your)'],
      [
        '(factory reset|hard reset|(do|perform|carry out|run|try) [a|the] (factory|hard) reset)',
        '(factory|hard) resetting',
      ],
    ],
  },
  {
    list: 'rotate',
    done: 'turned it',
    tried:
      /\b(?:turned|rotated|flipped)\b[^.?!]{0,20}\b(?:round|around|over|upside|it|mattress)\b|\b(?:rotating|flipping) (?:it|the)\b/i,
    told: [
      ['(rotate|flip)', '(rotating|flipping)'],
      ['turn *2 (round|around|over)', 'turning *2 (round|around|over)'],
    ],
  },
  {
    list: 'charge',
    done: 'charged it',
    tried:
      /\b(?:charged (?:it|the|my|overnight)|(?:been )?charging (?:it )?(?:all|over)|(?:fully|been) charged|changed the batter(?:y|ies)|new batter(?:y|ies))\b/i,
    told: [
      ['(charge|recharge) (it|the|your)', 'charging (it|the|your)'],
      ['(change|replace) the (battery|batteries)', '(changing|replacing) the (battery|batteries)'],
    ],
  },
]

/** The ways to tell somebody to do it: “please restart”, “have you tried restarting?”. */
export const tellingTo = ({told}: Step): PhraseEntry => ({
  match: told.flatMap(([base, ing]) => [
    `^ ${base}`,
    `(please|kindly|pls|plz|try to|simply|you to|just|and|then|also|first|or|ok|ok so) ${base}`,
    `(can|could|would) you [please] [try to] ${base}`,
    `did you ${base}`,
    `you (will have|have|need|will need|ought) to ${base}`,
    `(try|tried|been|suggest|recommend|mind|by) ${ing}`,
  ]),
  unlessNear: [
    '(once more|one more time|another time|this time)',
    '(restart|restarting|reboot|reinstall|clear|update|reset|check|charge|rotate) *3 again',
    'you (have|had|already|did|mentioned|said|wrote|tried) *2 (already|tried|did|done|restarted|reinstalled|cleared|updated|checked|reset|mentioned|said)',
    '(after|before|once|when) (you|@this|the|updating|installing)',
  ],
})

/** Whether the customer says that they have done it; “I haven’t restarted it” is none. */
export function hasTried(message: string, {tried}: Step): boolean {
  const text = message.slice(0, 5000)
  const match = tried.exec(text)
  return (
    match !== null &&
    !/(?:n['’]?t|\bnot|\bnever|\bwithout|\buntil|\bif|\bshould i have)\s(?:\w+\s)?$/i.test(
      text.slice(Math.max(0, match.index - 24), match.index),
    )
  )
}

/** “I read the help article”: what the customer has read already. */
export const hasReadHelp = (message: string): boolean =>
  /\b(?:i|we|i.ve|we.ve|have|already) (?:have |already |just |even )*(?:read|looked at|looked through|followed|went through|gone through|checked|been through|tried|seen|found|watched)\b[^.?!]{0,30}\b(?:article|help page|help pages|guide|faqs?|docs|documentation|manual|instructions|tutorial|knowledge base|video|support page)/i.test(
    message.slice(0, 5000),
  )

/** Words that hand over a help page. */
export const pointsToHelp: readonly PhraseEntry[] = [
  {
    match: [
      '(find|see|follow|check|read|visit|view|use|read through|refer to|look at|take a look at|check out|go through) *6 (here|article|guide|instructions|page|faq|faqs|link|steps|tutorial|documentation|manual|help center|help centre)',
      '(this|the following|our) *2 (article|guide|page|faq|tutorial) (explains|shows|covers|has|will help|should help|may help|walks|describes)',
      'more (info|information|details) *2 (here|link|article)',
      '(here is|here are) *4 (article|guide|instructions|link|tutorial|steps)',
    ],
  },
]

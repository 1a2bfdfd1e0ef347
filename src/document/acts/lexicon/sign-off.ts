import type {PhraseEntry} from '../../phrase/entry.ts'

/** Closings and warm endings; they count only near the end. Names and initials are read in `edges.ts`. */
export const signOffPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '^ [with] [our|my] (kind|best|warm|warmest|kindest|many|friendly|sincere|good) (regards|wishes)',
      '^ [with] regards',
      '^ (rgds|brgds)',
      '^ (all the best|all my best|best|yours|yours truly|yours sincerely|yours faithfully) $',
      '^ (sincerely|sincerely yours|respectfully|faithfully|warmly|cordially|cheers|ciao|xoxo|ta|cheerio) $',
      '^ (best|cheers|sincerely|all the best|yours truly|yours sincerely|warmly|yours) , * $',
      '^ [many|best|kind] (thanks|thank you) [again|so much] $',
      '^ (many thanks|thanks|thank you|thanks again|thx) , * $',
      'enjoy (your|the) *3 (day|week|weekend|evening|morning|afternoon|night|flight|trip|journey|holiday|holidays)',
      '^, take care',
      '(stay safe|stay well|be safe|safe travels)',
      'happy (travels|listening|browsing|gaming|playing|streaming|shopping|cooking|reading|learning)',
      '^ (bye|goodbye|good bye|bye bye|bye for now|see you|see ya)',
      '^ (talk soon|speak soon|until next time|good night|goodnight|good luck)',
      '(wishing|wish) (you|your) *3 (a|all|well|the|happy|good|and|great|speedy|luck)',
      '^, (all the best|best of luck|best wishes|kind regards|best regards|warm regards|good luck)',
      '^ (team|the team at|your friends at|the) *2 team $',
      '^ team * $',
      '^ (customer|client|technical|tech) *1 (support|care|service) [team|department|desk] $',
      '^ (customer|client|technical|tech) *1 (services|success|experience) [team|department|desk] $',
      '^ (customer|client|technical|tech) *1 (support|care|service) (representative|agent|specialist) $',
      '^ (customer|client|technical|tech) *1 (services|success|experience) (representative|agent|specialist) $',
      '^ (support|help desk|helpdesk|service desk|the support team|support team|your support team)  $',
    ],
    unless: ['see you (are|have|need|want|can)', 'if you wish', 'best (way|practice|option|thing|of)'],
  },
]

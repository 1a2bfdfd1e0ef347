import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Merry words that sting when somebody is upset. */
export const jolly: readonly PhraseEntry[] = [
  {
    match: [
      '(haha|hahaha|hehe|hihi|lol|lmao|rofl|yay|yippee|woohoo|woo hoo|wohoo|hooray|hurray)',
      '(awesome|fantastic|fab|fabulous|amazing|brilliant|superb|sweet|wonderful) $',
      '^ (awesome|fantastic|fab|fabulous|amazing|superb|sweet|woah|wow|hey hey) $,',
      '^ (hey|hi|hello|heya|hiya) (lovely|gorgeous|superstar|sunshine|rockstar|champ|legend|bestie|cutie|beautiful)',
      '^ (heyy|heyyy|heyyyy|hiii|hiiii|heyo|yo|wassup|whassup)',
      'oh (noo|nooo|noooo|nooooo|noes)',
      '(no worries|no stress|chill|cheer up|keep smiling|smile|stay awesome|sending good vibes|good vibes)',
      '(super|easy) (simple|easy|peasy)',
      'do not you worry',
      'good things come to those who',
      '(have|enjoy) (the|a|an) (best|awesome|amazing|fantastic|blast|fab)',
      'happy (shopping|streaming|travels|gaming|listening|banking)',
    ],
    unless: [
      '(not|nothing|less than|far from) *3 (awesome|fantastic|amazing|brilliant|superb|wonderful)',
      '(sounds|would be|will be|makes it) (awesome|fantastic|amazing|brilliant|superb|wonderful|sweet)',
    ],
  },
  {
    match: ['(cheers|hurray|fingers crossed|hang tight|bear with us|stay tuned|you rock)'],
    severity: 'suggestion',
  },
]

/** Loose words, beside somebody who writes “Dear Sir or Madam”. */
export const slang: readonly PhraseEntry[] = [
  {match: '(lol|lmao|rofl|haha|hahaha|hehe|omg|wtf|btw|tbh|ngl|imo)'},
  {
    match: ['^ (yo|heyy|heyyy|hiya|sup|wassup|howdy)', '^ hey (man|dude|mate|buddy|pal|bro|hun|folks|you|yo)'],
    swap: 'Hello',
  },
  {match: '(yeah|yep|yup|yeh|yea)', swap: 'Yes'},
  {match: '(nope|nah)', swap: 'No'},
  {match: '(dude|bro|buddy|mate|pal|hun|fam|bestie)'},
  {match: 'gonna', swap: 'going to'},
  {match: 'wanna', swap: 'want to'},
  {match: 'gotta', swap: 'have to'},
  {match: '(u|ur) (can|will|r|are|have|need)'},
  {
    match: ['no (worries|probs|biggie|prob)', 'easy (peasy|breezy)', '(super|totally|crazy) (easy|cool|awesome)'],
    severity: 'suggestion',
  },
  {match: ['(awesome sauce|awesomesauce|coolio|gotcha|my bad|oopsie|oopsies|whoopsie|cheerio|okie|okey dokey)']},
]

/** Office words, beside somebody who writes with a smile. */
export const stiff: readonly PhraseEntry[] = [
  {
    match: [
      '(I|we) am writing (to inform|to advise|with regard|in response)',
      'we (wish|would like|regret|beg) to (inform|advise) you',
    ],
  },
  {
    match: [
      'please be (advised|informed)',
      'kindly be (advised|informed)',
      '(this is|we write) to (inform|advise) you',
    ],
  },
  {
    match: [
      'your (inquiry|enquiry|correspondence|communication|feedback) (has been|is|was) (received|registered|noted|logged|recorded)',
    ],
  },
  {match: ['(hereby|herewith|heretofore|aforementioned|pursuant to|henceforth|in due course|the undersigned)']},
  {match: ['we (acknowledge|are in) receipt of your']},
]

import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Words cut short as on a phone. Where a reply has to be short, many are let pass. */
export const textisms: readonly PhraseEntry[] = [
  {
    match: 'u',
    swap: 'you',
    repair: 'safe',
    unless: [
      '(type|plan|section|bolt|bend|turn|shape|form|series|size|row|zone|vitamin) u',
      'u (turn|bolt|bend|shape|shaped)',
    ],
  },
  {match: 'ur', swap: ['your', 'you’re']},
  {match: ['r u', 'how r'], swap: 'are you'},
  {match: '(pls|plz|plss|plzz|plez)', swap: 'please', repair: 'safe'},
  {match: '(thx|thnx|thanx|tnx|tks|thks|thankx)', swap: 'thanks', repair: 'safe'},
  {match: '(ty|tysm|tyvm|thank u|thank you sm)', swap: 'thank you', repair: 'safe'},
  {match: '(btw|btws)', swap: 'by the way', repair: 'safe'},
  {match: '(omg|omfg|zomg)', swap: '', message: '“{match}” is a textism: leave it out.'},
  {
    match:
      '(idk|imo|imho|tbh|ngl|smh|ikr|icymi|lmk|nvm|brb|ttyl|afk|ily|yw|dw|ofc|rn|iirc|afaik|fwiw|tldr|tl dr|hmu|dm u|wbu|hbu|bbl|gtg|g2g|jsyk|iykyk|irl|ftw|tgif)',
    message: '“{match}” is a textism: write it out.',
    unless: ['rn (number|team|nurse|license|licence)', 'rn $'],
  },
  {match: 'b4', swap: 'before'},
  {match: 'gr8', swap: 'great'},
  {match: 'l8r', swap: 'later'},
  {match: '2day', swap: 'today'},
  {match: '(2moro|2morrow|tmrw|tmr|tmw|tomo|tomoz)', swap: 'tomorrow'},
  {match: '(2nite|tonite)', swap: 'tonight'},
  {match: 'msg', swap: 'message', repair: 'safe'},
  {match: 'msgs', swap: 'messages', repair: 'safe'},
  {match: 'abt', swap: 'about', repair: 'safe'},
  {match: '(wat|wut)', swap: 'what', repair: 'safe'},
  {match: 'gud', swap: 'good', repair: 'safe'},
  {match: 'luv', swap: 'love', repair: 'safe'},
  {match: 'nite', swap: 'night', repair: 'safe'},
  {match: 'hv', swap: 'have', repair: 'safe'},
  {match: 'frm', swap: 'from', repair: 'safe'},
  {match: '(wid|wud)', swap: 'with'},
  {match: '(cya|c ya|see ya)', swap: 'goodbye'},
  {match: '(sry|soz|srry|sowwy)', swap: 'sorry', repair: 'safe'},
  {match: '(prob|probs)', swap: 'probably', unless: 'no (prob|probs)', severity: 'suggestion'},
  {match: '(info pls|asap pls)', message: '“{match}” is clipped: write a sentence.', severity: 'suggestion'},
]

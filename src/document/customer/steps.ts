import {wordSet} from '../../text/word-set.ts'
import type {Token} from '../acts/tokens.ts'
import {forms} from '../phrase/inflect.ts'
import type {CustomerMessage} from './message.ts'
import type {Reading, ReadSentence} from './reading.ts'

/** What people try before they write, by the verb; `with` is what must follow for it to be a step of mending. */
interface StepVerb {
  readonly verb: string
  readonly with?: RegExp
}

const verbs: readonly StepVerb[] = [
  ...'reinstall restart reboot reset uninstall relaunch resync repair downgrade reformat reload refresh reconnect relog unplug clean wipe rinse descale recharge tighten loosen unblock unpair recalibrate defrost lubricate reseat re-pair'
    .split(' ')
    .map((verb) => ({verb})),
  {verb: 'install', with: /\b(?:again|version|latest|fresh|new|older|update|re)\b/},
  {verb: 'clear', with: /\b(?:cache|caches|cookies?|data|history|browser|storage|everything)\b/},
  {verb: 'delete', with: /\b(?:cache|cookies?|app|again|reinstalled|re-?added|it and|and re)\b/},
  {verb: 'remove', with: /\b(?:app|battery|re-?added|reinstalled|and re)\b/},
  {verb: 'log', with: /\b(?:out|off|back)\b/},
  {verb: 'sign', with: /\bout\b/},
  {
    verb: 'update',
    with: /\b(?:app|version|latest|drivers?|software|firmware|firefox|browser|ios|android|windows|phone|everything|to)\b/,
  },
  {verb: 'upgrade', with: /\b(?:app|version|latest|software|firmware|to)\b/},
  {verb: 'turn', with: /\b(?:off|on)\b/},
  {verb: 'switch', with: /\b(?:off|on|browsers?|phones?|devices?|networks?|to)\b/},
  {verb: 'power', with: /\b(?:off|down|cycled?)\b/},
  {verb: 'disable', with: /\b(?:add-?ons?|extensions?|vpn|antivirus|firewall|blocker|proxy|hardware|all|it|anti)\b/},
  {
    verb: 'check',
    with: /\b(?:spam|junk|inbox|connection|internet|wi-?fi|settings?|cables?|box|permissions?|storage|with|all|everything|password|startup|address)\b/,
  },
  {
    verb: 'change',
    with: /\b(?:password|passwords|settings?|browser|network|cables?|batter(?:y|ies)|port|router|dns)\b/,
  },
  {verb: 'replace', with: /\b(?:batter(?:y|ies)|cables?|filter|bulb|cartridge)\b/},
  {verb: 'contact', with: /\b(?:support|you|bank|courier|them|seller|team|customer|care|helpline|my)\b/},
  {verb: 'call', with: /\b(?:support|you|bank|courier|them|customer|care|helpline|team|number|twice|times|your)\b/},
  {verb: 'email', with: /\b(?:support|you|them|team|twice|times|your)\b/},
  {verb: 'write', with: /\bto (?:you|them|support|customer)\b/},
  {verb: 'compact', with: /\b(?:folders?|everything|them)\b/},
  {verb: 'follow', with: /\b(?:steps|instructions|guide|article|advice|suggestions?)\b/},
  {verb: 'factory reset'},
  {
    verb: 'try',
    with: /\b(?:safe mode|troubleshoot(?:ing)? mode|incognito|private|another|different|other|new profile|everything|browsers?|chrome|edge|safari|phones?|devices?|cables?|wi-?fi)\b/,
  },
]

let byForm: ReadonlyMap<string, StepVerb> | undefined

/** The verbs by all their forms, made when the first message is read. */
function formsOfVerbs(): ReadonlyMap<string, StepVerb> {
  const made = new Map<string, StepVerb>()
  for (const each of verbs) for (const form of forms(each.verb)) if (!made.has(form)) made.set(form, each)
  return made
}

const people = wordSet('i we')
const others = wordSet('it he she they you which that who u someone somebody')
const things = wordSet(
  'app phone computer system website page server laptop screen router device browser tv printer game',
)
const joining = wordSet('and then also')
const modals = wordSet('can could should would will do does did shall may might must need how if when whenever please')
const undone = wordSet(
  'can could should would will to please how must not never may might if do does need let cannot every without before',
)
const attempting = wordSet('tried tryed trying attempted including')
const reach = 7

/** What the customer says they have tried, in order. */
export function stepsOf({sentences, text}: Reading): CustomerMessage['stepsTried'] {
  byForm ??= formsOfVerbs()
  const found: {verb: string; text: string}[] = []
  for (const {tokens, words} of sentences) {
    for (const [at, token] of tokens.entries()) {
      const step = byForm.get(token.text)
      if (!step || !isDone(tokens, at, step.verb)) continue
      const end = Math.min(phraseEnd(tokens, at), at + reach)
      const said = text.slice(words[token.word]!.start, words[tokens[end]!.word]!.end)
      if (!step.with || step.with.test(said.toLowerCase())) found.push({verb: step.verb, text: said})
    }
  }
  return found
}

/** “I restarted”, “have tried restarting”, “restarted my phone”: done, and by the customer. */
function isDone(tokens: ReadSentence['tokens'], at: number, verb: string): boolean {
  const {text, opens} = tokens[at]!
  let from = at
  while (from > Math.max(0, at - reach) && !people.has(tokens[from - 1]!.text) && !others.has(tokens[from - 1]!.text))
    from--
  const between = tokens.slice(from, at).map((token) => token.text)
  const attempts = between.some((word) => attempting.has(word))
  if (text.endsWith('ing')) return attempts
  const subject = tokens[from - 1]?.text ?? ''
  const previous = tokens[at - 1]?.text ?? ''
  // “I restarted it and reinstalled”: the first verb's subject is the second's.
  const isJoined = joining.has(previous) && tokens.slice(0, at).some((token) => people.has(token.text))
  if ((others.has(subject) && !isJoined) || things.has(previous)) return false
  if (text === verb && !/^(?:i|we|and|have|already)$/.test(previous)) return attempts && !between.includes('not')
  if (between.slice(-2).some((word) => undone.has(word))) return false
  if (isJoined) return text !== verb
  if (people.has(subject)) return !modals.has(tokens[from - 2]?.text ?? '') && (text !== verb || verb === 'reset')
  return text !== verb && (attempts || at < 2 || opens || /^(?:and|then|also|already|even|have|just)$/.test(previous))
}

/** Index of the last token before a mark or a new clause. */
function phraseEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (
    end + 1 < tokens.length &&
    !tokens[end + 1]!.opens &&
    !/^(?:but|because|so|still)$/.test(tokens[end + 1]!.text)
  )
    end++
  return end
}

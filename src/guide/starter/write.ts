import {stringify} from 'yaml'
import {channels} from '../../document/draft.ts'
import type {Answers} from './answers.ts'
import type {Habits} from './habits.ts'
import {phraseProposals} from './phrases.ts'
import type {Counted} from './tally.ts'

/** What a guide is written for. */
export interface StarterPlace {
  /** The guide that held here before, as a path from the new one; its settings stay. Default: the preset `recommended`. */
  readonly extends?: string
  /** Whether a person gave the answers: then they win over those of that guide. Default: true. */
  readonly isAsked?: boolean
  /** Globs of the files with saved replies, from the guide's folder; `**` for all in it. */
  readonly templates: readonly string[]
  /** Where editors find the guide's schema, if it is known. */
  readonly schema?: string
}

const width = 100

/**
 * A guide in YAML that says what a team answered and teaches what else it can say. What rests on its replies alone and is not
 * sure stands there as a proposal: in lines with `#` and no space, which hold once the `#` is gone.
 */
export function writeStarter(answers: Answers, habits: Habits, place: StarterPlace): string {
  const sections = [
    introduction(place),
    base(place),
    voice(answers, habits, place),
    products(habits),
    terms(answers, habits),
    context(answers, place),
    overrides(place),
    rules(answers, habits, place),
    byChannel(answers),
    phrases(habits),
  ]
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`
}

/** Comment lines. */
const say = (text: string, indent = ''): string[] =>
  wrapped(text, width - indent.length - 2).map((line) => `${indent}# ${line}`)

/** A value as YAML, key by key; lists and maps inside of a key stand in brackets. */
const yaml = (value: object, indent = ''): string[] =>
  Object.entries(value).map(([key, inner]) => `${indent}${oneLine(key)}: ${oneLine(inner)}`)

const oneLine = (value: unknown): string =>
  stringify(value, {collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0}).trimEnd()

/** Lines as a proposal. */
const off = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/^ */, '$&#'))

function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

const counted = (number: number): string => `${number} ${number === 1 ? 'reply' : 'replies'}`

/** “Hi” 42, “Hello” 3. */
const tallied = (list: readonly Counted[], most = 4): string =>
  list
    .slice(0, most)
    .map(({text, replies}) => `${text === '' ? 'the bare name' : `“${text}”`} ${replies}`)
    .join(', ')

const introduction = ({schema}: StarterPlace): string[] => [
  ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
  ...say('How this team writes. It holds for the drafts in this folder and below it.'),
  ...say('A line with # and no space behind it is a proposal: take the # away, and it holds.'),
  ...say(
    '“replylint guide check” reads this file, “replylint rules” lists the rules, “replylint explain RULE” tells all of one.',
  ),
]

function base({extends: other}: StarterPlace): string[] {
  if (other !== undefined)
    return [
      ...say('This guide held here before; what it says holds on where nothing below says otherwise.'),
      ...yaml({extends: other}),
    ]
  return [
    ...say(
      'What this guide changes: “recommended” has every rule at its own severity. Also formal, social, templates, or the path of another guide.',
    ),
    ...yaml({extends: 'recommended'}),
  ]
}

/** Whether a guide that held here before knows better. */
const isGuess = ({extends: other, isAsked = true}: StarterPlace): boolean => other !== undefined && !isAsked

function voice({voice: answer}: Answers, {replies, openers, greetings}: Habits, place: StarterPlace): string[] {
  const greeted = openers.reduce((sum, {replies: count}) => sum + count, 0)
  const facts = [
    openers.length > 0 && tallied(openers),
    greeted < replies && `no greeting ${replies - greeted}`,
  ].filter(Boolean)
  const form = greetings.find(({text}) => text.includes(' '))
  const most = form ? `; as it stands: “${form.text}” ${form.replies}` : ''
  return [
    ...say('How you sound: friendly (“Hi Ann”) or formal (“Dear Ms. Brook”).'),
    ...(replies === 0 ? [] : say(`In ${counted(replies)}: ${facts.join(', ')}${most}.`)),
    ...(isGuess(place) ? off(yaml({voice: answer})) : yaml({voice: answer})),
  ]
}

/** In how many replies a name must be to hold unasked, and how seldom other spellings may be. */
const sureReplies = 5
const mostOtherwise = 0.1

function products({names}: Habits): string[] {
  const title = say('The names of your products in their exact spelling: other spellings are marked.')
  if (names.length === 0) return [...title, ...off(yaml({product: ['Acme Cloud', 'AcmePay']}))]
  const items = names.map(({text, replies, otherwise}) => {
    const isSure = replies >= sureReplies && otherwise <= replies * mostOtherwise
    const facts = `${counted(replies)}${otherwise > 0 ? `, ${otherwise} ${otherwise === 1 ? 'time' : 'times'} in other capitals` : ''}`
    return {isSure, line: `  - ${oneLine(text)} # ${facts}`}
  })
  return [...title, ...list('product', items)]
}

/** A key over lines of which some hold; it is a proposal itself when none does. */
function list(key: string, items: readonly {readonly isSure: boolean; readonly line: string}[]): string[] {
  const lines = items.flatMap(({isSure, line}) => (isSure ? [line] : off([line])))
  return items.some(({isSure}) => isSure) ? [`${key}:`, ...lines] : [...off([`${key}:`]), ...lines]
}

function terms({terms: wanted}: Answers, {terms: mixed}: Habits): string[] {
  const title = say(
    'Words to avoid, each with what to write instead: a word, several to choose from, or null for none.',
  )
  const factsOf = (avoid: string) => {
    const found = mixed.find((term) => term.avoid.text === avoid)
    return found ? ` # “${found.use.text}” in ${counted(found.use.replies)}, “${avoid}” in ${found.avoid.replies}` : ''
  }
  const itemOf =
    (isSure: boolean) =>
    ([avoid, use]: readonly [string, unknown]) => ({
      isSure,
      line: `${yaml({[avoid]: use}, '  ')[0]}${factsOf(avoid)}`,
    })
  const open = mixed.filter(({avoid}) => !Object.hasOwn(wanted, avoid.text))
  const items = [
    ...Object.entries(wanted).map(itemOf(true)),
    ...open.map(({avoid, use}) => itemOf(false)([avoid.text, use.text])),
  ]
  const examples = [['ticket', 'conversation'] as const, ['cheap', null] as const].map(itemOf(false))
  return [...title, ...list('terms', items.length > 0 ? items : examples)]
}

function context({channels: used}: Answers, {templates}: StarterPlace): string[] {
  const [first = 'email'] = used
  const known = {
    ...(first === 'email' ? {} : {channel: first}),
    ...(templates.includes('**') ? {template: true} : {}),
  }
  const others = channels.filter((channel) => channel !== first && (used.length === 1 || used.includes(channel)))
  return [
    ...say(
      `What is known of a draft that does not say so itself. One by another channel (${others.join(', ')}) says “channel: ${others[0]}” in its front matter, or is linted with --channel ${others[0]}.`,
    ),
    ...(Object.keys(known).length > 0
      ? ['context:', ...yaml(known, '  ')]
      : off(['context:', ...yaml({channel: 'email'}, '  ')])),
  ]
}

function overrides({templates}: StarterPlace): string[] {
  const files = templates.filter((glob) => glob !== '**')
  if (files.length === 0) return []
  return [
    ...say('Other rules and another context for some files. A folder ends in a slash, * stands for any name.'),
    'overrides:',
    `  - files: ${oneLine(files)}`,
    '    context: {template: true} # saved replies: placeholders are as they should be',
  ]
}

function rules({signer}: Answers, {replies, signers, closings}: Habits, place: StarterPlace): string[] {
  const why = {person: '', team: ' # we sign as a team', nobody: ' # the help desk adds who signs'}[signer]
  const closed = closings.length > 0 ? `; ${tallied(closings)}` : ''
  const facts = `In ${counted(replies)}: a name ${signers.person}, a team ${signers.team}, nobody ${signers.nobody}${closed}.`
  const signing = `${yaml({'sign-off': signer === 'person' ? 'warning' : 'off'}, '  ')[0]}${why}`
  return [
    ...say('Rules: off, suggestion, warning (what a lead would say), error (never to be sent), or their options.'),
    ...(isGuess(place) ? off(['rules:']) : ['rules:']),
    ...say('Who signs a reply: a person, by name.', '  '),
    ...(replies === 0 ? [] : say(facts, '  ')),
    ...(isGuess(place) ? off([signing]) : [signing]),
    ...say('For replies that the help desk puts a greeting before.', '  '),
    ...off(yaml({greeting: {required: false}}, '  ')),
    ...off(yaml({'negative-language': 'error'}, '  ')),
    ...off(yaml({readability: 'off'}, '  ')),
  ]
}

/** Words at the most, as an example of what can differ. */
const shorter = {email: 200, chat: 80, social: 45, sms: 40, review: 80, forum: 200} as const

const byChannel = ({channels: used}: Answers): string[] => [
  ...say('The same as rules, for replies by one channel.'),
  ...off([
    'channels:',
    ...used.flatMap((channel) => [`  ${channel}:`, ...yaml({'reply-length': {max: shorter[channel]}}, '    ')]),
  ]),
]

const phrases = (habits: Habits): string[] => [
  ...say(
    'Phrases of your own. Each list becomes a rule, and its examples are its tests: « and » stand around what is to be marked.',
  ),
  ...off(
    stringify({phrases: phraseProposals(habits)}, {lineWidth: 0})
      .trimEnd()
      .split('\n'),
  ),
]

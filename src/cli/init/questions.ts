import {rules as builtIn} from '../../../rules/index.ts'
import {type Channel, channels} from '../../document/draft.ts'
import {GuideError, layerFromObject, resolveGuide} from '../../guide/index.ts'
import {
  type Answers,
  type Habits,
  noHabits,
  proposedAnswers,
  readWords,
  type Signer,
  writeWords,
} from '../../guide/starter/index.ts'
import type {ReadHabits} from '../../node/read-habits.ts'
import {wrap} from '../../report/cell.ts'
import {graphemeRuler} from '../../report/grapheme-ruler.ts'
import type {Palette} from '../../report/palette.ts'
import type {ListAsker} from '../ask.ts'

/** What questions are asked with. */
export interface Interview {
  readonly asker: ListAsker
  readonly color: Palette
  /** Columns of the terminal. */
  readonly width: number
  /** Reads the replies that the person names. */
  readonly read: (paths: readonly string[]) => Promise<ReadHabits>
}

/** What a person answered. */
export interface Interviewed {
  readonly answers: Answers
  readonly habits: Habits
  /** Where the replies are, as the person wrote it. */
  readonly paths: readonly string[]
}

/**
 * Asks the five questions. Esc takes what is proposed, as Enter does.
 *
 * @param likely Where the replies seem to be.
 * @throws Interrupted for Ctrl-C.
 */
export async function interview(likely: readonly string[], talk: Interview): Promise<Interviewed> {
  tell('Five questions. Enter takes what is proposed; Ctrl-C stops, and nothing is written.', talk)
  const {paths, habits} = await askWhere(likely, talk)
  const proposed = proposedAnswers(habits)
  const voice = await askVoice(proposed.voice, habits, talk)
  const used = await askChannels(proposed.channels, talk)
  const signer = await askSigner(proposed.signer, habits, talk)
  const terms = await askWords(proposed.terms, talk)
  return {answers: {voice, channels: used, signer, terms}, habits, paths}
}

function tell(text: string, {asker, color, width}: Interview): void {
  const lines = wrap(text, Math.min(100, width), graphemeRuler)
  asker.say(`\n${lines.map((line) => color.dim(line)).join('\n')}\n`)
}

function ask(number: number, question: string, facts: string, {asker, color, width}: Interview): void {
  const lines = wrap(`${number}/5  ${question}`, Math.min(100, width), graphemeRuler)
  const more = facts === '' ? [] : wrap(facts, Math.min(100, width), graphemeRuler).map((line) => color.dim(line))
  asker.say(`\n${[...lines, ...more].join('\n')}\n`)
}

async function askWhere(
  likely: readonly string[],
  talk: Interview,
): Promise<{paths: readonly string[]; habits: Habits}> {
  ask(1, 'Where are your saved replies?', '', talk)
  const hint = 'Files, folders or exports of a help desk, a comma between; empty for none.'
  for (let initial = likely.join(', '); ; ) {
    const typed = (await talk.asker.type(hint, initial)) ?? initial
    const paths = typed
      .split(',')
      .map((path) => path.trim())
      .filter((path) => path !== '')
    if (paths.length === 0) return {paths, habits: noHabits}
    const {habits, errors, files} = await talk.read(paths)
    for (const error of errors) tell(error, talk)
    if (files > 0 || errors.length === 0) {
      tell(`${habits.replies === 1 ? '1 reply' : `${habits.replies} replies`} read.`, talk)
      return {paths, habits}
    }
    initial = typed
  }
}

async function askVoice(proposed: Answers['voice'], {openers}: Habits, talk: Interview): Promise<Answers['voice']> {
  ask(2, 'How do you sound?', factsOf(openers, 'Your replies begin with'), talk)
  const key = await talk.asker.choose(
    [
      {key: 'f', label: 'friendly: “Hi Ann”'},
      {key: 'm', label: 'formal: “Dear Ms. Brook”'},
    ],
    proposed === 'formal' ? 'm' : 'f',
  )
  if (key === undefined) return proposed
  return key === 'm' ? 'formal' : 'friendly'
}

const channelNames: Readonly<Record<Channel, string>> = {
  email: 'e-mail',
  chat: 'chat',
  social: 'social media',
  sms: 'text messages',
  review: 'answers under reviews',
  forum: 'forum',
}

async function askChannels(proposed: readonly Channel[], talk: Interview): Promise<readonly Channel[]> {
  ask(3, 'By which channels do you answer?', 'The space bar marks one, Enter goes on.', talk)
  const answers = channels.map((key) => ({key, label: channelNames[key]}))
  const marked = await talk.asker.chooseSome(answers, proposed)
  return marked && marked.length > 0 ? marked : proposed
}

async function askSigner(proposed: Signer, habits: Habits, talk: Interview): Promise<Signer> {
  const {replies, closings} = habits
  const {person, team, nobody} = habits.signers
  const under = `Under them: a name (${person}), a team (${team}), nobody (${nobody}).`
  const facts = replies === 0 ? '' : `${under} ${factsOf(closings, 'They close with')}`
  ask(4, 'Who signs your replies?', facts, talk)
  const signers = {p: 'person', t: 'team', h: 'nobody'} as const
  const [first = 'p'] = (['p', 't', 'h'] as const).filter((key) => signers[key] === proposed)
  const key = await talk.asker.choose(
    [
      {key: 'p', label: 'a person, by name'},
      {key: 't', label: 'the team'},
      {key: 'h', label: 'nobody: the help desk adds that'},
    ],
    first,
  )
  return key === undefined ? proposed : signers[key]
}

async function askWords(proposed: Answers['terms'], talk: Interview): Promise<Answers['terms']> {
  ask(5, 'Which words do you avoid?', '', talk)
  const hint = 'As in: ticket = conversation, agent = specialist or colleague, cheap; empty for none.'
  for (let initial = writeWords(proposed); ; ) {
    const typed = (await talk.asker.type(hint, initial)) ?? initial
    const read = readWords(typed)
    const fault = 'fault' in read ? read.fault : faultOf(read.terms)
    if ('terms' in read && fault === undefined) return read.terms
    if (fault !== undefined) tell(fault, talk)
    initial = typed
  }
}

/** What is wrong with words as a guide’s terms, which are patterns. */
function faultOf(terms: Answers['terms']): string | undefined {
  try {
    resolveGuide([layerFromObject({terms}, 'the words')], builtIn)
    return undefined
  } catch (error) {
    if (!(error instanceof GuideError)) throw error
    return error.problems.map(({message, next}) => [message, next].filter(Boolean).join(' ')).join(' ')
  }
}

function factsOf(list: readonly {readonly text: string; readonly replies: number}[], lead: string): string {
  const shown = list.slice(0, 3).map(({text, replies}) => `${text === '' ? 'a bare name' : `“${text}”`} (${replies})`)
  return shown.length === 0 ? '' : `${lead} ${shown.join(', ')}.`
}

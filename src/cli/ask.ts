import {MultiSelectPrompt, type Prompt, SelectPrompt, TextPrompt} from '@clack/core'
import type {Palette} from '../report/palette.ts'
import {visible} from '../report/visible.ts'
import type {OpenTerminal} from './terminal.ts'

/** One of the things that can be chosen, by its key or by going to it. */
export interface Answer<Key extends string> {
  /** One character, small. */
  readonly key: Key
  /** Painted already, nothing in it speaks to the terminal; may have several lines. */
  readonly label: string
}

/** Asks a person, and tells them things in between. */
export interface Asker {
  say(text: string): void
  /**
   * The key that was chosen; undefined for Esc.
   *
   * @param first The one that Enter takes unless another was gone to. Default: the first.
   * @throws Interrupted for Ctrl-C, and when the terminal goes away.
   */
  choose<Key extends string>(answers: readonly Answer<Key>[], first?: Key): Promise<Key | undefined>
  /**
   * What was typed; undefined for Esc.
   *
   * @param initial What stands there to be changed.
   * @throws Interrupted for Ctrl-C, and when the terminal goes away.
   */
  type(question: string, initial: string): Promise<string | undefined>
}

/** Asks for several of the things that can be chosen as well. */
export interface ListAsker extends Asker {
  /**
   * The keys of all that are marked, in the order of the answers; undefined for Esc.
   *
   * @param marked What is marked from the start.
   * @throws Interrupted for Ctrl-C, and when the terminal goes away.
   */
  chooseSome<Key extends string>(
    answers: readonly Answer<Key>[],
    marked: readonly Key[],
  ): Promise<readonly Key[] | undefined>
}

/** The person wants no more questions. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/** An asker at a terminal. */
export function createAsker({input, output, gone: signal}: OpenTerminal, palette: Palette): ListAsker {
  const streams = {input, output, signal}
  return {
    say: (text) => void output.write(text),
    async choose(answers, first) {
      const options = answers.map(({key, label}) => ({value: key, label}))
      const prompt: SelectPrompt<(typeof options)[number]> = new SelectPrompt({
        ...streams,
        options,
        ...(first === undefined ? {} : {initialValue: first}),
        render: (): string => chosenFrame(answers, prompt, palette),
      })
      prompt.on('key', (character) => {
        const found = answers.find(({key}) => key === character?.toLowerCase())
        if (found === undefined) return
        prompt.value = found.key
        prompt.state = 'submit'
      })
      return answerTo(prompt)
    },
    async chooseSome(answers, marked) {
      const options = answers.map(({key, label}) => ({value: key, label}))
      const prompt: MultiSelectPrompt<(typeof options)[number]> = new MultiSelectPrompt({
        ...streams,
        options,
        initialValues: marked,
        render: (): string => markedFrame(answers, prompt, palette),
      })
      const keys = await answerTo(prompt)
      return keys && answers.flatMap(({key}) => (keys.includes(key) ? [key] : []))
    },
    async type(question, initial) {
      const prompt: TextPrompt = new TextPrompt({
        ...streams,
        initialValue: initial,
        render: (): string => typedFrame(question, prompt, palette),
      })
      return answerTo(prompt)
    },
  }
}

/** Tells Ctrl-C from Esc, which the library takes for the same; Ctrl-D closes its input, so that is the end as well. */
async function answerTo<Value>(prompt: Prompt<Value>): Promise<Value | undefined> {
  let isEscaped = false
  prompt.on('key', (_, {ctrl, name}) => {
    if (name === 'escape') isEscaped = true
    if (ctrl && name === 'd') prompt.state = 'cancel'
  })
  const answer = await prompt.prompt()
  if (typeof answer !== 'symbol') return answer
  if (!isEscaped) throw new Interrupted()
  return undefined
}

type Frame = Readonly<Pick<TextPrompt, 'state'>>

function chosenFrame<Key extends string>(
  answers: readonly Answer<Key>[],
  {state, value, cursor}: Frame & {readonly value?: unknown; readonly cursor: number},
  {dim}: Palette,
): string {
  if (state === 'cancel') return ''
  const row = (sign: string, key: string, {label}: Answer<Key>) =>
    `${sign} ${key}  ${label.replaceAll('\n', '\n     ')}`
  // Another sign than before, or the library takes the first row for done and leaves an empty one behind it.
  const chosen = answers.find(({key}) => key === value)
  if (state === 'submit') return chosen ? row('✓', chosen.key, chosen) : ''
  return answers
    .map((answer, index) => (index === cursor ? row('›', answer.key, answer) : row(' ', dim(answer.key), answer)))
    .join('\n')
}

function markedFrame<Key extends string>(
  answers: readonly Answer<Key>[],
  {state, value = [], cursor}: Frame & {readonly value?: readonly Key[] | undefined; readonly cursor: number},
  {dim}: Palette,
): string {
  if (state === 'cancel') return ''
  const chosen = answers.filter(({key}) => value.includes(key)).map(({label}) => label)
  if (state === 'submit') return `✓ ${chosen.join(', ') || 'none'}`
  return answers
    .map(({key, label}, index) => `${index === cursor ? '›' : ' '} ${value.includes(key) ? '◉' : dim('○')} ${label}`)
    .join('\n')
}

function typedFrame(
  question: string,
  {state, userInput, cursor}: Frame & Pick<TextPrompt, 'userInput' | 'cursor'>,
  {dim}: Palette,
): string {
  if (state === 'cancel') return ''
  if (state === 'submit') return `✓ ${visible(userInput)}`
  const [before, at, after] = [
    userInput.slice(0, cursor),
    userInput.slice(cursor, cursor + 1),
    userInput.slice(cursor + 1),
  ]
  // The library fails where a frame that begins with an empty line goes away.
  const lead = question === '' ? '' : `${dim(question)}\n`
  return `${lead}› ${visible(before)}\u001b[7m${visible(at) || ' '}\u001b[27m${visible(after)}`
}

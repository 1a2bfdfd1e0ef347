import type {Argument, Command, Option} from 'commander'
import {outputFormats} from '../options.ts'

/** A word that can stand where the cursor is. */
export interface Candidate {
  readonly value: string
  /** One line, for shells that tell; may be empty. */
  readonly about: string
}

/** What can stand where the cursor is. */
export interface Candidates {
  readonly words: readonly Candidate[]
  /** Where in the current word the name of a file may begin, in UTF-16 code units; undefined when none may. */
  readonly files?: number
}

/** The rules that a command knows: `replylint`, `library`, `explain`, … */
export type RulesOf = (command: string) => Promise<readonly Candidate[]>

/** Where the cursor is: in the value of an option, or in a word of a command's own. */
interface Cursor {
  readonly command: Command
  /** The command that it belongs to; the program itself belongs to none. */
  readonly parent?: Command
  /** How many words stand before it that are no options. */
  readonly position: number
  readonly option: Option | undefined
  /** Whether `--` stands before it. */
  readonly isPastOptions: boolean
}

const nothing: Candidates = {words: []}

/**
 * What can stand in the place of the last word, by the program's own commands and options.
 *
 * @param words What stands behind the program's name; the last one is where the cursor is and may be empty.
 */
export async function candidatesFor(program: Command, words: readonly string[], rules: RulesOf): Promise<Candidates> {
  const current = words.at(-1) ?? ''
  const all = await allFor(cursorAfter(program, words.slice(0, -1)), current, rules)
  return {...all, words: all.words.filter(({value}) => value.startsWith(current))}
}

async function allFor(cursor: Cursor, current: string, rules: RulesOf): Promise<Candidates> {
  const {command, option, isPastOptions} = cursor
  if (option) return valuesOf(option, command, current, rules)
  if (isPastOptions || !current.startsWith('-')) return operandsOf(cursor, rules)
  const [flag, value] = current.split(/=(.*)/s) as [string, string?]
  if (value === undefined) return {words: optionsOf(command)}
  const written = optionNamed(command, flag)
  if (!written || !takesValue(written)) return nothing
  return behind(`${flag}=`, await valuesOf(written, command, value, rules))
}

/** The candidates with what stands before them in the same word. */
const behind = (start: string, {words, files}: Candidates): Candidates => ({
  words: words.map(({value, about}) => ({value: start + value, about})),
  ...(files === undefined ? {} : {files: files + start.length}),
})

function cursorAfter(program: Command, words: readonly string[]): Cursor {
  let cursor: Cursor = {command: program, position: 0, option: undefined, isPastOptions: false}
  for (const word of words) cursor = after(cursor, word)
  return cursor
}

function after(cursor: Cursor, word: string): Cursor {
  const {command, position, option, isPastOptions} = cursor
  const here = {...cursor, option: undefined}
  if (option) return here
  if (!isPastOptions && word === '--') return {...here, isPastOptions: true}
  if (!isPastOptions && word.startsWith('-') && word !== '-') {
    const named = optionNamed(command, word)
    return {...here, option: named && takesValue(named) ? named : undefined}
  }
  const child = position === 0 && !isPastOptions ? commandsOf(command).find((one) => one.name() === word) : undefined
  return child ? {...here, command: child, parent: command} : {...here, position: position + 1}
}

const takesValue = ({required, optional}: Option): boolean => required || optional
const commandsOf = (command: Command) => command.createHelp().visibleCommands(command)
const optionNamed = (command: Command, flag: string) =>
  command.options.find(({long, short}) => long === flag || short === flag)

const optionsOf = (command: Command): readonly Candidate[] =>
  command
    .createHelp()
    .visibleOptions(command)
    .map(({long, short, description}) => ({value: long ?? short ?? '', about: description}))

const named = (values: readonly string[]): readonly Candidate[] => values.map((value) => ({value, about: ''}))

const commandNames = (command: Command): readonly Candidate[] =>
  commandsOf(command).map((child) => ({value: child.name(), about: child.description()}))

async function operandsOf({command, parent, position, isPastOptions}: Cursor, rules: RulesOf): Promise<Candidates> {
  const words = position === 0 && !isPastOptions && command.commands.length > 0 ? commandNames(command) : []
  const operands = command.registeredArguments
  const last = operands.at(-1)
  const operand = operands[position] ?? (last?.variadic ? last : undefined)
  if (!operand) return {words}
  // Of “help”, which commander adds by itself.
  if (operand.name() === 'command') return {words: parent ? commandNames(parent) : []}
  const values = await operandValues(operand, command, rules)
  return {...values, words: [...words, ...values.words]}
}

async function operandValues(operand: Argument, command: Command, rules: RulesOf): Promise<Candidates> {
  if (operand.argChoices) return {words: named(operand.argChoices)}
  if (operand.name() === 'rule') return {words: await rules(command.name())}
  return {words: [], files: 0}
}

/** What an option's value can be: its choices, or what the name of the value says. */
async function valuesOf(option: Option, command: Command, current: string, rules: RulesOf): Promise<Candidates> {
  if (option.argChoices) return {words: named(option.argChoices)}
  const kind = valueName(option)
  if (kind === 'file' || kind === 'path') return {words: [], files: 0}
  if (kind === '[format=]file') return outputs(current)
  if (kind === 'id') return {words: await rules(command.name())}
  if (kind === 'id[=severity]') return ruleWishes(current, await rules(command.name()))
  return nothing
}

/** What stands in the brackets of `--guide <file>`. */
export const valueName = ({flags}: Pick<Option, 'flags'>): string => /[<[](.*)[>\]]$/.exec(flags)?.[1] ?? ''

function outputs(current: string): Candidates {
  const format = outputFormats.find((each) => current.startsWith(`${each}=`))
  if (format) return {words: [], files: format.length + 1}
  return {words: named(outputFormats.map((each) => `${each}=`)), files: 0}
}

function ruleWishes(current: string, rules: readonly Candidate[]): Candidates {
  const [id] = current.split('=')
  if (!current.includes('=')) return {words: rules}
  return {words: named(['off', 'suggestion', 'warning', 'error'].map((severity) => `${id}=${severity}`))}
}

import type {Command, Option} from 'commander'
import {expect, it} from 'vitest'
import {createProgram} from '../program.ts'
import {type Candidate, candidatesFor, valueName} from './candidates.ts'

const io = {stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, cwd: '/', env: {}}
const program = createProgram('0.0.0', io, () => {})
const rule = (value: string): Candidate => ({value, about: ''})
const rules = async (command: string) => (command === 'library' ? [rule('twin')] : [rule('cliche'), rule('acme/tier')])

/** The words that can stand at the end of a line; `FILES` and where a file's name begins. */
async function after(line: string): Promise<string> {
  const {words, files} = await candidatesFor(program, line.split(' '), rules)
  return [...words.map(({value}) => value), ...(files === undefined ? [] : [`FILES${files}`])].join(' ')
}

it.each([
  ['ex', 'explain FILES0'],
  ['explain c', 'cliche'],
  ['explain acme', 'acme/tier'],
  ['explain cliche ', ''],
  ['guide ', 'check print help'],
  ['guide check ', 'FILES0'],
  ['guide help p', 'print'],
  ['completion ', 'bash zsh fish'],
  ['reply.txt ex', 'FILES0'],
  ['-- ex', 'FILES0'],
  ['-- --fo', 'FILES0'],
  ['--form', '--format'],
  ['--format j', 'json junit'],
  ['--format=j', '--format=json --format=junit'],
  ['--format json --ru', '--rule'],
  ['library --format ', 'pretty json ndjson'],
  ['--fix --as zen', 'zendesk'],
  ['--channel s', 'social sms'],
  ['--rule c', 'cliche'],
  ['--rule cliche=e', 'cliche=error'],
  ['--rule=cliche=e', '--rule=cliche=error'],
  ['library --rule ', 'twin'],
  ['--guide ', 'FILES0'],
  ['--guide=', 'FILES8'],
  ['--output h', 'html= FILES0'],
  ['--output html=r', 'FILES5'],
  ['--output=html=r', 'FILES14'],
  ['--customer ', ''],
  ['--customer Ann --color ex', 'explain FILES0'],
  ['--fix=', ''],
  ['--nonsense=', ''],
  ['__', 'FILES0'],
])('after “%s”', async (line, expected) => {
  expect(await after(line)).toBe(expected)
})

it('knows the flags of each command, and what they are for', async () => {
  const {words} = await candidatesFor(program, ['audit', '--'], rules)
  expect(words.map(({value}) => value)).toContain('--labels')
  expect(words.find(({value}) => value === '--help')?.about).toContain('help')
})

/** Values that only a person can know. */
const free = ['name', 'number', 'revision', 'from..to', 'YYYY-MM-DD']
const completed = ['file', 'path', 'id', 'id[=severity]', '[format=]file']
const optionsIn = (command: Command): readonly Option[] => [...command.options, ...command.commands.flatMap(optionsIn)]

it('has been told of every kind of value that an option takes', () => {
  const values = optionsIn(program).filter(({required, optional, argChoices}) => (required || optional) && !argChoices)
  const kinds = new Set(values.map(valueName))
  expect([...kinds].filter((kind) => ![...free, ...completed].includes(kind))).toEqual([])
  expect(completed.filter((kind) => !kinds.has(kind))).toEqual([])
})

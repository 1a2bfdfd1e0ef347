import {Command, Option} from 'commander'
import {channels} from '../document/draft.ts'
import type {AuditOptions} from './audit-command.ts'
import type {Io} from './io.ts'
import {type LintOptions, readCount, readRuleWish} from './options.ts'
import type {RuleOptions} from './rule-commands.ts'
import type {ScoreOptions} from './score-command.ts'
import {UsageError} from './usage-error.ts'

/** The commands and their options. `done` is told the exit code of the command that ran. */
export function createProgram(version: string, io: Io, done: (code: number) => void): Command {
  const program = lintProgram(version, io, done)
  const commands = [rulesProgram, explainProgram, guideProgram, scoreProgram, auditProgram]
  for (const command of commands) program.addCommand(command(io, done))
  return configured(program, io)
}

const examples = `
Examples:
  replylint reply.txt           what a lead would say
  replylint --fix reply.txt     mend what is safe to mend
  replylint --customer Angela < reply.txt
  replylint --template saved/   a folder of saved replies
  replylint --format ndjson drafts.ndjson > answers.ndjson

Exit code:
  0  no error, and no more warnings than --max-warnings
  1  otherwise
  2  wrong use, or something that could not be read`

const formats = ['pretty', 'json', 'ndjson']
const guideOption = () =>
  new Option(
    '--guide <file>',
    'the style guide; without it, the nearest replylint.yaml from the draft’s folder upwards',
  )
const inputOption = () =>
  new Option('--input <format>', 'how the input is written; without it, by the name’s ending').choices([
    'text',
    'markdown',
    'html',
    'ndjson',
  ])
const colorOptions = () => [
  new Option('--color', 'colours, whatever the output is'),
  new Option('--no-color', 'no colours'),
]

function lintProgram(version: string, io: Io, done: (code: number) => void): Command {
  const program = new Command('replylint')
    .description('Reads draft customer-support replies and tells their writers what a good team lead would.')
    .version(version)
    .enablePositionalOptions()
    .argument(
      '[paths...]',
      'files, folders (.txt, .md, .markdown, .html, .htm, .ndjson, .jsonl) and globs; without any, standard input',
    )
    .usage('[options] [paths...]')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: LintOptions) => {
      if (paths.length === 0 && io.stdin.isTTY) throw new UsageError(noInput)
      if (paths.length > 0 && paths[0] !== '-' && options.stdinFilename !== undefined) {
        throw new UsageError('--stdin-filename names standard input, and here are paths')
      }
      const {lintCommand} = await import('./lint-command.ts')
      done(await lintCommand(paths, options, io))
    })
  for (const option of lintOptions()) program.addOption(option)
  return program
}

const noInput = `there is nothing to read. Name a draft, or send one to standard input:

  replylint reply.txt
  replylint < reply.txt

replylint --help tells more`

function lintOptions(): Option[] {
  return [
    new Option(
      '--fix',
      'apply the rewrites that are safe, and write the files; standard input is answered by the fixed text',
    ),
    new Option('--fix-dry-run', 'show what --fix would change as a unified diff, and write nothing'),
    new Option('--format <format>', 'how to report').choices(formats).default('pretty'),
    inputOption(),
    new Option('--customer <name>', 'the customer’s name'),
    new Option('--customer-message <file>', 'what the customer wrote'),
    new Option('--agent <name>', 'the agent’s name'),
    new Option('--channel <channel>', 'where the reply is read').choices(channels),
    new Option('--template', 'saved replies, not drafts about to be sent'),
    guideOption(),
    new Option(
      '--rule <id[=severity]>',
      'switch a rule on, or to off, suggestion, warning or error; may be repeated',
    ).argParser(readRuleWish),
    new Option('--max-warnings <number>', 'exit with 1 when there are more warnings').argParser(readCount),
    new Option('--quiet', 'report errors only'),
    new Option('--why', 'say once for each rule why it exists'),
    ...colorOptions(),
    new Option('--stdin-filename <name>', 'what standard input is called: its guide, its format, its name in reports'),
  ]
}

function rulesProgram(io: Io, done: (code: number) => void): Command {
  const command = new Command('rules')
    .description('list the rules, with what the guide of this folder says of each')
    .addOption(new Option('--format <format>', 'how to list').choices(['pretty', 'json']).default('pretty'))
    .action(async (options: RuleOptions) => done(await (await import('./rule-commands.ts')).rulesCommand(options, io)))
  return withOptions(command, [guideOption(), ...colorOptions()])
}

function explainProgram(io: Io, done: (code: number) => void): Command {
  const command = new Command('explain')
    .description('say why a rule exists, with examples and options')
    .argument('<rule>')
    .action(async (rule: string, options: RuleOptions) =>
      done(await (await import('./rule-commands.ts')).explainCommand(rule, options, io)),
    )
  return withOptions(command, [guideOption(), ...colorOptions()])
}

function guideProgram(io: Io, done: (code: number) => void): Command {
  const check = new Command('check')
    .description('read a guide and run its own examples')
    .argument('[file]', 'the guide; without it, the one of this folder')
    .action(async (file: string | undefined) =>
      done(await (await import('./guide-commands.ts')).guideCheckCommand(file, io)),
    )
  const print = new Command('print')
    .description('show what holds for a draft’s file, and which line of which guide said so')
    .argument('<file>', 'the draft')
    .addOption(guideOption())
    .action(async (file: string, options: {guide?: string}) =>
      done(await (await import('./guide-commands.ts')).guidePrintCommand(file, options, io)),
    )
  return new Command('guide').description('check or print a style guide').addCommand(check).addCommand(print)
}

function scoreProgram(io: Io, done: (code: number) => void): Command {
  const command = new Command('score')
    .description('place replies on the tone spectrum and score them from 0 to 100, worst first')
    .argument('[paths...]', 'as for replylint itself; without any, standard input')
    .addOption(
      new Option('--band <from..to>', 'the tone that is wanted: names (cool..warm) or numbers (-20..40)').default(
        'warm',
      ),
    )
    .action(async (paths: string[], options: ScoreOptions) => {
      if (paths.length === 0 && io.stdin.isTTY) throw new UsageError(nothingFor('score'))
      done(await (await import('./score-command.ts')).scoreCommand(paths, options, io))
    })
  return withOptions(command, libraryOptions())
}

function auditProgram(io: Io, done: (code: number) => void): Command {
  const command = new Command('audit')
    .description('tell what each rule, on or off, says about the replies that you have already')
    .argument('[paths...]', 'as for replylint itself; without any, standard input')
    .addOption(new Option('--rule <id>', 'look at this rule; may be repeated').argParser(addTo))
    .addOption(
      new Option(
        '--labels <file>',
        'what people marked, as NDJSON {id, problems: [{rule, span, sure}]}: precision and recall',
      ),
    )
    .action(async (paths: string[], options: AuditOptions) => {
      if (paths.length === 0 && io.stdin.isTTY) throw new UsageError(nothingFor('audit'))
      done(await (await import('./audit-command.ts')).auditCommand(paths, options, io))
    })
  return withOptions(command, libraryOptions())
}

const addTo = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
const nothingFor = (command: string) =>
  `there is nothing to read. Name files or a folder:\n\n  replylint ${command} saved-replies/`

const libraryOptions = (): Option[] => [
  new Option('--format <format>', 'how to report').choices(['pretty', 'json']).default('pretty'),
  inputOption(),
  new Option('--channel <channel>', 'where the replies are read').choices(channels),
  new Option('--template', 'saved replies, not drafts about to be sent'),
  guideOption(),
  ...colorOptions(),
]

function withOptions(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option)
  return command
}

/** Every command writes to the given streams and throws instead of ending the process. */
function configured(command: Command, io: Io): Command {
  command
    .exitOverride()
    .configureHelp({minWidthToWrap: 20})
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(`replylint: ${text.replace(/^error: /, '')}`),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  for (const child of command.commands) configured(child, io)
  return command
}

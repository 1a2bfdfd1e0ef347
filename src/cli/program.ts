import {Argument, Command, Option} from 'commander'
import {channels} from '../document/draft.ts'
import {exportFormats} from '../node/exports/reply.ts'
import type {AuditOptions} from './audit-command.ts'
import type {BaselineOptions} from './baseline-command.ts'
import {type Shell, shells} from './completion/scripts.ts'
import type {InitOptions} from './init-command.ts'
import type {Io} from './io.ts'
import type {LibraryLintCommandOptions} from './library-command.ts'
import type {lintCommand} from './lint-command.ts'
import {type LintOptions, outputFormats, readConcurrency, readCount, readDay, readRuleWish} from './options.ts'
import {checkOutputs, readOutput} from './output-option.ts'
import type {RuleOptions} from './rule-commands.ts'
import type {ScoreOptions} from './score-command.ts'
import {complaint} from './sink.ts'
import {UsageError} from './usage-error.ts'

/** The commands and their options. `done` is told the exit code of the command that ran. */
export function createProgram(version: string, io: Io, done: (code: number) => void): Command {
  const program = lintProgram(version, io, done)
  const commands = [
    rulesProgram,
    explainProgram,
    guideProgram,
    scoreProgram,
    auditProgram,
    libraryProgram,
    baselineProgram,
    initProgram,
    completionProgram,
  ]
  for (const command of commands) program.addCommand(command(io, done))
  program.addCommand(completeProgram(program, io, done), {hidden: true})
  return configured(program, io)
}

const examples = `
Examples:
  replylint reply.txt           what a lead would say
  replylint --fix reply.txt     mend what is safe to mend
  replylint -i reply.txt        decide problem by problem
  replylint --watch reply.txt   again at every save
  replylint --customer Angela < reply.txt
  replylint --template saved/   a folder of saved replies
  replylint --format ndjson drafts.ndjson > answers.ndjson
  replylint --format github --output html=r.html saved/
                                two reports in one run

Exit code:
  0  no error, and no more warnings than --max-warnings
  1  otherwise
  2  wrong use, or something that could not be read`

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
const asOption = () =>
  new Option(
    '--as <help-desk>',
    'the help desk whose export a .json, .csv, .yml or .yaml file is; without it, by its shape',
  ).choices(exportFormats)
const colorOptions = () => [
  new Option('--color', 'colours, whatever the output is'),
  new Option('--no-color', 'no colours'),
]

const linkOptions = () => [
  new Option('--hyperlinks', 'link rules to their pages, whatever the output is'),
  new Option('--no-hyperlinks', 'no links'),
]
const pagerOption = () => new Option('--no-pager', 'print at once, however long it is')

function lintProgram(version: string, io: Io, done: (code: number) => void): Command {
  const program = new Command('replylint')
    .description('Reads draft customer-support replies and tells their writers what a good team lead would.')
    .version(version)
    .enablePositionalOptions()
    .argument(
      '[paths...]',
      'files, folders (.txt, .md, .markdown, .html, .htm, .ndjson, .jsonl, exports of help desks) and globs; without any, standard input',
    )
    .usage('[options] [paths...]')
    .addHelpText('after', examples)
    .action(async (named: string[], options: LintOptions) => {
      const paths = pathsOf(named, options)
      if (paths.length === 0 && io.stdin.isTTY) throw new UsageError(noInput)
      if (paths.length > 0 && paths[0] !== '-' && options.stdinFilename !== undefined) {
        throw new UsageError('--stdin-filename names standard input, and here are paths')
      }
      if (options.redact && (options.fix || options.fixDryRun)) throw new UsageError(noFix)
      checkOutputs(options.format, options.output)
      const run = await commandFor(options)
      done(await run(paths, options, io))
    })
  for (const option of lintOptions()) program.addOption(option)
  return program
}

/** What changed is looked for in the working folder, unless paths say where. */
function pathsOf(named: readonly string[], {since}: LintOptions): readonly string[] {
  if (since === undefined) return named
  if (named.includes('-')) throw new UsageError('--since looks at files, and - is standard input')
  return named.length === 0 ? ['.'] : named
}

async function commandFor({interactive, watch}: LintOptions): Promise<typeof lintCommand> {
  if (interactive && watch) throw new UsageError('--interactive and --watch exclude each other')
  if (interactive) return (await import('./interactive-command.ts')).interactiveCommand
  if (watch) return (await import('./watch-command.ts')).watchCommand
  return (await import('./lint-command.ts')).lintCommand
}

const noInput = `there is nothing to read. Name a draft, or send one to standard input:

  replylint reply.txt
  replylint < reply.txt

replylint --help tells more`

const noFix = '--redact keeps a draft’s words to itself, and a fix shows them: do one after the other'

function lintOptions(): Option[] {
  return [
    new Option(
      '--fix',
      'apply the rewrites that are safe, and write the files; standard input is answered by the fixed text',
    ),
    new Option('-i, --interactive', 'ask about one problem after another, and write what was chosen'),
    new Option('--watch', 'lint again whenever a file is saved'),
    new Option('--fix-dry-run', 'show what --fix would change as a unified diff, and write nothing'),
    new Option('--format <format>', 'how to report').choices(outputFormats).default('pretty'),
    new Option(
      '--output <[format=]file>',
      'write the report to a file instead; with a format and =, one more report; may be repeated',
    ).argParser(readOutput),
    new Option('--redact', 'keep customers’ and agents’ words out of all reports'),
    inputOption(),
    asOption(),
    new Option('--customer <name>', 'the customer’s name'),
    new Option('--customer-message <file>', 'what the customer wrote'),
    new Option('--agent <name>', 'the agent’s name'),
    new Option('--channel <channel>', 'where the reply is read').choices(channels),
    new Option('--template', 'saved replies, not drafts about to be sent'),
    guideOption(),
    new Option('--baseline <file>', 'the problems that are known; without it, the nearest .replylint-baseline.json'),
    new Option('--no-baseline', 'report known problems too'),
    new Option(
      '--rule <id[=severity]>',
      'switch a rule on, or to off, suggestion, warning or error; may be repeated',
    ).argParser(readRuleWish),
    new Option('--max-warnings <number>', 'exit with 1 when there are more warnings').argParser(readCount),
    new Option('--quiet', 'report errors only'),
    new Option('--why', 'say once for each rule why it exists'),
    ...colorOptions(),
    ...linkOptions(),
    new Option(
      '--since <revision>',
      'lint only what changed since a git revision; of its problems, those on lines that changed count',
    ),
    new Option('--cache', 'remember what was said of each draft, and lint again only what is new'),
    new Option('--cache-location <path>', 'where the cache is; without it, in node_modules/.cache or beside the guide'),
    new Option('--concurrency <number>', 'how many drafts are linted at once: a number, or auto')
      .argParser(readConcurrency)
      .default('auto'),
    new Option('--stdin-filename <name>', 'what standard input is called: its guide, its format, its name in reports'),
  ]
}

function rulesProgram(io: Io, done: (code: number) => void): Command {
  const command = new Command('rules')
    .description('list the rules, with what the guide of this folder says of each')
    .addOption(new Option('--format <format>', 'how to list').choices(['pretty', 'json']).default('pretty'))
    .action(async (options: RuleOptions) => done(await (await import('./rule-commands.ts')).rulesCommand(options, io)))
  return withOptions(command, [guideOption(), pagerOption(), ...colorOptions(), ...linkOptions()])
}

function explainProgram(io: Io, done: (code: number) => void): Command {
  const command = new Command('explain')
    .description('say why a rule exists, with examples and options')
    .argument('<rule>')
    .action(async (rule: string, options: RuleOptions) =>
      done(await (await import('./rule-commands.ts')).explainCommand(rule, options, io)),
    )
  return withOptions(command, [guideOption(), pagerOption(), ...colorOptions(), ...linkOptions()])
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

function libraryProgram(io: Io, done: (code: number) => void): Command {
  const command = new Command('library')
    .description('lint saved replies together: duplicates, what is over, two names for one thing, versions that differ')
    .argument('[paths...]', 'as for replylint itself; without any, standard input')
    .addOption(
      new Option(
        '--today <YYYY-MM-DD>',
        'the day that dates are held against; without it, the day of this computer’s clock: the answer depends on it',
      ).argParser(readDay),
    )
    .addOption(
      new Option(
        '--rule <id[=severity]>',
        'switch a rule on, or to off, suggestion, warning or error; may be repeated',
      ).argParser(readRuleWish),
    )
    .addOption(new Option('--max-warnings <number>', 'exit with 1 when there are more warnings').argParser(readCount))
    .addOption(new Option('--quiet', 'report errors only'))
    .addOption(new Option('--why', 'say once for each rule why it exists'))
    .action(async (paths: string[], options: LibraryLintCommandOptions) => {
      if (paths.length === 0 && io.stdin.isTTY) throw new UsageError(nothingFor('library'))
      done(await (await import('./library-command.ts')).libraryCommand(paths, options, io))
    })
  return withOptions(command, [...libraryOptions(['pretty', 'json', 'ndjson']), ...linkOptions()])
}

function baselineProgram(io: Io, done: (code: number) => void): Command {
  const command = new Command('baseline')
    .description('record today’s problems as known: from now on replylint reports new ones only')
    .argument('[paths...]', 'as for replylint itself; without any, those recorded before, or standard input')
    .addOption(new Option('--prune', 'record nothing new; drop what no longer occurs'))
    .addOption(
      new Option('--baseline <file>', 'where; without it, .replylint-baseline.json beside the guide of this folder'),
    )
    .action(async (paths: string[], options: BaselineOptions) =>
      done(await (await import('./baseline-command.ts')).baselineCommand(paths, options, io)),
    )
  return withOptions(
    command,
    libraryOptions().filter(({long}) => long !== '--format' && long !== '--color' && long !== '--no-color'),
  )
}

function initProgram(io: Io, done: (code: number) => void): Command {
  const command = new Command('init')
    .description('write the first style guide of this folder: five questions, and what your replies have in common')
    .argument('[paths...]', 'your saved replies; without any, what looks like them in this folder')
    .addOption(new Option('--yes', 'ask nothing: take what the replies propose'))
    .addOption(new Option('--print', 'write it to standard output'))
    .action(async (paths: string[], options: InitOptions) =>
      done(await (await import('./init-command.ts')).initCommand(paths, options, io)),
    )
  return withOptions(command, colorOptions())
}

function completionProgram(io: Io, done: (code: number) => void): Command {
  return new Command('completion')
    .description('print a script that completes commands, options, rules and files at a press of Tab')
    .addArgument(new Argument('<shell>', 'for which shell').choices(shells))
    .addHelpText('after', completionHelp)
    .action(async (shell: Shell) => done(await (await import('./completion-command.ts')).completionCommand(shell, io)))
}

const completionHelp = `
Where it goes:
  bash  in ~/.bashrc: eval "$(replylint completion bash)"
  zsh   in ~/.zshrc, after compinit:
        eval "$(replylint completion zsh)"
  fish  once: replylint completion fish >
        ~/.config/fish/completions/replylint.fish`

/** What those scripts ask at every Tab. */
function completeProgram(program: Command, io: Io, done: (code: number) => void): Command {
  return new Command('__complete')
    .argument('[words...]')
    .action(async (words: string[]) =>
      done(await (await import('./completion-command.ts')).completeCommand(program, words, io)),
    )
}

const addTo = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
const nothingFor = (command: string) =>
  `there is nothing to read. Name files or a folder:\n\n  replylint ${command} saved-replies/`

const libraryOptions = (formats: readonly string[] = ['pretty', 'json']): Option[] => [
  new Option('--format <format>', 'how to report').choices(formats).default('pretty'),
  inputOption(),
  asOption(),
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
      outputError: (text, write) => write(complaint(text.replace(/^error: /, '').trimEnd())),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  for (const child of command.commands) configured(child, io)
  return command
}

import {InvalidArgumentError} from 'commander'
import {type Channel, type Context, channels} from '../document/draft.ts'
import {parseDay} from '../lint/library/day.ts'
import type {ExportFormat} from '../node/exports/reply.ts'
import type {InputFormat} from '../node/inputs.ts'
import type {Severity} from '../rule/index.ts'

/** The formats of reports. */
export const outputFormats = [
  'pretty',
  'json',
  'ndjson',
  'sarif',
  'github',
  'junit',
  'checkstyle',
  'unix',
  'html',
] as const

export type OutputFormat = (typeof outputFormats)[number]

/** A file for a report; without a format it takes the report of `--format`, in the place of standard output. */
export interface OutputWish {
  readonly format?: OutputFormat
  readonly path: string
}

/** What the command that lints is told, as commander gives it. */
export interface LintOptions {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly interactive?: boolean
  readonly watch?: boolean
  readonly format: OutputFormat
  readonly output?: readonly OutputWish[]
  readonly redact?: boolean
  readonly input?: InputFormat
  /** The help desk that exports come from. */
  readonly as?: ExportFormat
  readonly customer?: string
  readonly customerMessage?: string
  readonly agent?: string
  readonly channel?: Channel
  readonly template?: boolean
  readonly guide?: string
  /** The file with the known problems; `false` for none. Default: the one nearest to each draft. */
  readonly baseline?: string | false
  readonly rule?: readonly RuleWish[]
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly why?: boolean
  readonly color?: boolean
  readonly hyperlinks?: boolean
  readonly stdinFilename?: string
  /** The git revision that drafts must differ from. */
  readonly since?: string
  readonly cache?: boolean
  /** A file, or a folder for it. */
  readonly cacheLocation?: string
  /** How many threads lint. */
  readonly concurrency?: number | 'auto'
}

/** `--rule ID[=severity]`; without a severity the rule's own. */
export interface RuleWish {
  readonly id: string
  readonly severity?: Severity | 'off'
}

const severities: readonly string[] = ['off', 'suggestion', 'warning', 'error']

/** Reads one `--rule`, after those before it. */
export function readRuleWish(value: string, before: readonly RuleWish[] = []): readonly RuleWish[] {
  const [id = '', severity] = value.split(/=(.*)/s)
  if (id === '') throw new InvalidArgumentError('Write a rule’s id, such as cliche or cliche=error.')
  if (severity === undefined) return [...before, {id}]
  if (!severities.includes(severity)) throw new InvalidArgumentError(`The severity is one of ${severities.join(', ')}.`)
  return [...before, {id, severity: severity as Severity | 'off'}]
}

/** Reads a whole number from 0. */
export function readCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Write a whole number from 0.')
  return Number(value)
}

/** Reads a number of threads. */
export function readConcurrency(value: string): number | 'auto' {
  if (value === 'auto') return value
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('Write auto, or a whole number from 1 to 999.')
  return Number(value)
}

/** Reads a day of the calendar. */
export function readDay(value: string): string {
  if (!parseDay(value)) throw new InvalidArgumentError('Write a day such as 2026-01-31.')
  return value
}

/** The context that the command line gives to every draft. */
export function contextOf(options: LintOptions, customerMessage: string | undefined): Context {
  const {customer: name, agent, channel, template} = options
  const customer = {
    ...(name === undefined ? {} : {name}),
    ...(customerMessage === undefined ? {} : {message: customerMessage}),
  }
  return {
    ...(Object.keys(customer).length > 0 ? {customer} : {}),
    ...(agent === undefined ? {} : {agent: {name: agent}}),
    ...(channel === undefined ? {} : {channel}),
    ...(template === undefined ? {} : {template}),
  }
}

export {channels}

import {InvalidArgumentError} from 'commander'
import {type Channel, type Context, channels} from '../document/draft.ts'
import type {InputFormat} from '../node/inputs.ts'
import type {Severity} from '../rule/index.ts'

export type OutputFormat = 'pretty' | 'json' | 'ndjson'

/** What the command that lints is told, as commander gives it. */
export interface LintOptions {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly format: OutputFormat
  readonly input?: InputFormat
  readonly customer?: string
  readonly customerMessage?: string
  readonly agent?: string
  readonly channel?: Channel
  readonly template?: boolean
  readonly guide?: string
  readonly rule?: readonly RuleWish[]
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly why?: boolean
  readonly color?: boolean
  readonly stdinFilename?: string
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

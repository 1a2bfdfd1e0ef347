import {rules as builtIn} from '../../rules/index.ts'
import type {Guide} from '../guide/index.ts'
import {guideLoader} from '../node/guide/load.ts'
import {formatRule, formatRules, formatRulesJson, type ListedRule, type PageOptions} from '../report/index.ts'
import {createOutput, type Io} from './io.ts'
import {unknownRule} from './over-layer.ts'
import {paletteFor} from './palette.ts'

export interface RuleOptions {
  readonly format?: 'pretty' | 'json'
  readonly guide?: string
  readonly color?: boolean
}

/** Lists the rules with what the guide in force says of each; the exit code. */
export async function rulesCommand(options: RuleOptions, io: Io): Promise<number> {
  const {rules, listed} = await rulesInForce(options, io)
  const output = createOutput(io.stdout)
  const all = rules.map(listed)
  await output.write(options.format === 'json' ? formatRulesJson(all) : formatRules(all, pageOf(options, io)))
  return 0
}

/**
 * Explains one rule; the exit code.
 *
 * @throws UsageError when there is no such rule.
 */
export async function explainCommand(id: string, options: RuleOptions, io: Io): Promise<number> {
  const {rules, listed} = await rulesInForce(options, io)
  const rule = rules.find((one) => one.id === id)
  if (!rule)
    throw unknownRule(
      id,
      rules.map((one) => one.id),
    )
  await createOutput(io.stdout).write(formatRule(listed(rule), pageOf(options, io)))
  return 0
}

/** The guide of the working folder, or the one named. */
async function rulesInForce({guide: file}: RuleOptions, {cwd}: Io) {
  const guide: Guide = await guideLoader(builtIn, {guide: file, cwd}).resolveFor()
  const settings = guide.settingsFor({})
  const listed = (rule: Guide['rules'][number]): ListedRule => ({
    rule,
    severity: settings.get(rule.id)?.severity ?? 'off',
  })
  return {rules: guide.rules, listed}
}

function pageOf({color}: RuleOptions, {stdout, env}: Io): PageOptions {
  return {color: paletteFor(stdout, env, color), ...(stdout.columns === undefined ? {} : {width: stdout.columns})}
}

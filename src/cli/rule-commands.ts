import {rules as builtIn} from '../../rules/index.ts'
import type {Guide} from '../guide/index.ts'
import {guideLoader} from '../node/guide/load.ts'
import {formatRule, formatRules, formatRulesJson, type ListedRule, type PageOptions} from '../report/index.ts'
import {type HyperlinkWishes, hasHyperlinks} from './hyperlinks.ts'
import {createOutput, type Io} from './io.ts'
import {unknownRule} from './over-layer.ts'
import {type PagerOptions, showText} from './pager.ts'
import {paletteFor} from './palette.ts'
import {rulePages} from './rule-links.ts'

export interface RuleOptions extends PagerOptions, HyperlinkWishes {
  readonly format?: 'pretty' | 'json'
  readonly guide?: string
}

/** Lists the rules with what the guide in force says of each; the exit code. */
export async function rulesCommand(options: RuleOptions, io: Io): Promise<number> {
  const {rules, listed} = await rulesInForce(options, io)
  const all = rules.map(listed)
  if (options.format === 'json') await createOutput(io.stdout).write(formatRulesJson(all))
  else await showText((links) => formatRules(all, pageWith(links, options, io)), io, options)
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
  await showText((links) => formatRule(listed(rule), pageWith(links, options, io)), io, options)
  return 0
}

/** The guide of the working folder, or the one named. */
async function rulesInForce({guide: file}: RuleOptions, {cwd}: Io) {
  const guide: Guide = await guideLoader(builtIn, {guide: file, cwd}).resolveFor()
  const settings = guide.settingsFor({})
  const listed = (rule: ListedRule['rule']): ListedRule => ({
    rule,
    severity: settings.get(rule.id)?.severity ?? 'off',
  })
  return {rules: [...guide.rules, ...guide.libraryRules], listed}
}

function pageWith(links: boolean, options: RuleOptions, io: Io): PageOptions {
  const {stdout, env} = io
  return {
    color: paletteFor(stdout, env, options.color),
    ...(stdout.columns === undefined ? {} : {width: stdout.columns}),
    ...((links || options.hyperlinks) && hasHyperlinks(stdout, env, options) ? {pageOf: rulePages(io)} : {}),
  }
}

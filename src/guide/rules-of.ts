import type {Rule} from '../rule/rule.ts'
import type {GuideProblem} from './errors.ts'
import {type GuideLayer, placed} from './layer.ts'
import {isTeamRuleName, teamRule} from './team-phrases.ts'

interface Rules {
  readonly rules: readonly Rule[]
  readonly problems: readonly GuideProblem[]
}

/** The built-in rules, those that layers use, and the phrase lists of the layers; of two lists with one name the later holds. */
export function rulesOf(layers: readonly GuideLayer[], builtIn: readonly Rule[]): Rules {
  const used = usedRules(layers, new Set(builtIn.map(({id}) => id)))
  const taken = new Set([...builtIn, ...used.rules].map(({id}) => id))
  const problems = [...used.problems]
  const team = new Map<string, Rule>()
  for (const layer of layers) {
    for (const [id, list] of Object.entries(layer.value.phrases ?? {})) {
      if (taken.has(id) && isTeamRuleName(id)) problems.push(takenName(layer, id))
      team.set(id, teamRule(id, list))
    }
  }
  return {rules: [...builtIn, ...used.rules, ...team.values()], problems}
}

const takenName = (layer: GuideLayer, id: string): GuideProblem =>
  placed(layer, {
    path: ['phrases', id],
    key: true,
    message: `There is a rule “${id}” already.`,
    next: 'Give the list another name.',
  })

function usedRules(layers: readonly GuideLayer[], builtIn: ReadonlySet<string>): Rules {
  const rules = new Map<string, Rule>()
  const problems: GuideProblem[] = []
  for (const layer of layers) {
    const fail = (message: string, next: string) => problems.push(placed(layer, {path: ['use'], message, next}))
    if (layer.value.use !== undefined && layer.used === undefined) {
      fail('“use” names files, and files are not read here.', 'Load the guide with replylint/node, which reads files.')
    }
    for (const rule of layer.used ?? []) {
      const other = rules.get(rule.id)
      if (!isTeamRuleName(rule.id))
        fail(
          `“${rule.id}” cannot be the id of a rule of yours.`,
          `Put a name of your team and a slash before it: acme/${rule.id}.`,
        )
      else if (builtIn.has(rule.id) || (other && other !== rule))
        fail(`There are two rules “${rule.id}”.`, 'Give one of them another id.')
      else rules.set(rule.id, rule)
    }
  }
  return {rules: [...rules.values()], problems}
}

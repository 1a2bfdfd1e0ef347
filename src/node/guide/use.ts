import {GuideError, type GuideLayer, type GuidePath, type GuideProblem} from '../../guide/index.ts'
import {describe} from '../../guide/values.ts'
import type {Rule} from '../../rule/index.ts'
import {moduleFile} from './packages.ts'
import {importModule} from './read.ts'

/** The layer with the rules of its `use:`. Runs their code. What cannot be loaded becomes a problem of the layer. */
export async function withUsedRules(
  layer: GuideLayer,
  folder: string,
  seen?: (file: string) => void,
): Promise<GuideLayer> {
  const {use} = layer.value
  if (use === undefined) return layer
  const problems: GuideProblem[] = []
  const used: Rule[] = []
  for (const [index, name] of (typeof use === 'string' ? [use] : use).entries()) {
    try {
      const file = moduleFile(name, folder)
      if (file !== undefined) seen?.(file)
      used.push(...(await rulesOf(name, folder, layer, typeof use === 'string' ? ['use'] : ['use', index])))
    } catch (error) {
      if (!(error instanceof GuideError)) throw error
      problems.push(...error.problems)
    }
  }
  return {...layer, used, problems: [...layer.problems, ...problems]}
}

async function rulesOf(name: string, folder: string, layer: GuideLayer, path: GuidePath): Promise<readonly Rule[]> {
  const place = layer.locate(path)
  const fail = (message: string, next: string): never => {
    throw new GuideError([{file: layer.file, path, ...(place ? {place} : {}), message, next}])
  }
  const file =
    moduleFile(name, folder) ??
    fail(`There is no module “${name}”.`, 'A file’s path starts with ./, and a package is installed.')
  const run = await importModule(file, name, 'module').catch((error: unknown): never => {
    if (!(error instanceof GuideError)) throw error
    return fail(`${name}: ${error.problems[0]?.message}`, 'Mend it there.')
  })
  const exported = run.default
  const rules = Array.isArray(exported) ? exported : [exported]
  for (const [index, rule] of rules.entries()) {
    const missing = missingOf(rule)
    if (missing === undefined) continue
    const which = Array.isArray(exported) ? `Item ${index + 1} of the default export` : 'The default export'
    fail(
      `${which} of “${name}” is no rule: ${missing}.`,
      'Make rules with defineRule or definePhrases of replylint/rule.',
    )
  }
  return rules as readonly Rule[]
}

/** What a value lacks to be a rule; nothing when it is one. */
function missingOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null)
    return value === undefined ? 'it is missing' : `it is ${describe(value)}`
  const rule = value as Record<string, unknown>
  for (const key of ['id', 'summary', 'why', 'group']) {
    if (typeof rule[key] !== 'string') return `“${key}” should be text`
  }
  if (!['suggestion', 'warning', 'error'].includes(rule.severity as string)) {
    return '“severity” should be suggestion, warning or error'
  }
  if (typeof rule.check !== 'function') return '“check” should be a function'
  for (const key of ['examples', 'needs']) if (!Array.isArray(rule[key])) return `“${key}” should be a list`
  for (const key of ['options', 'phrases']) {
    if (typeof rule[key] !== 'object' && typeof rule[key] !== 'function') return `“${key}” should be a map`
  }
  return undefined
}

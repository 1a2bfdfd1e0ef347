import type {Guide} from '../guide/index.ts'
import {createLinters, type Linters} from '../node/linters.ts'
import type {KnownRules} from './destinations.ts'
import type {LintOptions} from './options.ts'

/** What a command line says of the guides. Plain data: it goes to other threads. */
export interface GuideOptions {
  readonly guide?: string | undefined
  readonly rule?: LintOptions['rule'] | undefined
}

/** Linters, and the rules of the guides so far. */
export interface ExplainedLinters extends Linters, KnownRules {}

/**
 * The linters of a command line, `--rule` laid over each guide.
 *
 * @param onNotes Told once for each guide what it names and replylint leaves out.
 */
export async function lintersFor(
  {guide, rule: wishes}: GuideOptions,
  cwd: string,
  onNotes?: (notes: readonly string[]) => void,
): Promise<ExplainedLinters> {
  const over = wishes && (await import('./over-layer.ts')).overLayer
  const linters = await createLinters({guide, cwd, onNotes, over: over && ((base) => over(base, wishes))})
  const known = new Set<Guide>()
  const all = () => [...known].flatMap(({rules}) => rules)
  return {
    ...linters,
    async guideFor(file) {
      const found = await linters.guideFor(file)
      known.add(found)
      return found
    },
    all,
    why: (id) => all().find((rule) => rule.id === id)?.why,
  }
}

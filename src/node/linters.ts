import {rules as builtIn} from '../../rules/index.ts'
import type {Guide, GuideLayer} from '../guide/index.ts'
import type {Linter} from '../lint/linter.ts'

/** Gives each file a linter by the guide that holds for it. */
export interface Linters {
  /**
   * The linter for a draft's file; without one, for the working folder. Guides are read once, however many files they
   * hold for.
   *
   * @throws GuideError when the guide is wrong.
   */
  linterFor(file?: string): Promise<Linter>
}

/** Where guides come from, and what is laid over them. */
export interface LintersOptions {
  /**
   * The guide for every file. Default: each file's own, looked for from its folder upwards, or the preset
   * `recommended`.
   */
  readonly guide?: string | undefined
  /** A layer over each guide, such as what a command line says; it is given the guide. */
  readonly over?: ((guide: Guide) => GuideLayer | undefined) | undefined
  /** Where relative paths start. Default: the process's working folder. */
  readonly cwd?: string
}

/** Linters by guide. Guides in YAML and JSON are data; `.js` and `.mjs` guides and those with `use:` run code. */
export async function createLinters({guide: file, over, cwd}: LintersOptions = {}): Promise<Linters> {
  const {guideLoader} = await import('./guide/load.ts')
  const loader = guideLoader(builtIn, {guide: file, ...(cwd === undefined ? {} : {cwd})})
  const linters = new Map<Guide, Promise<Linter>>()
  return {
    async linterFor(draft) {
      const guide = await loader.resolveFor(draft)
      const linter = linters.get(guide) ?? makeLinter(guide, over?.(guide))
      linters.set(guide, linter)
      return linter
    },
  }
}

async function makeLinter(base: Guide, layer: GuideLayer | undefined): Promise<Linter> {
  const {resolveGuide} = await import('../guide/index.ts')
  const {createLinterWith} = await import('../lint/linter.ts')
  const {loadEngines} = await import('../lint/load-engines.ts')
  const guide = layer ? resolveGuide([...base.layers, layer], builtIn) : base
  return createLinterWith(guide, await loadEngines(guide))
}

import {dirname} from 'node:path'
import {rules as builtIn} from '../../rules/index.ts'
import type {Guide, GuideLayer} from '../guide/index.ts'
import type {Linter} from '../lint/linter.ts'
import type {ExportFields} from './exports/reply.ts'

/** Gives each file a linter by the guide that holds for it. */
export interface Linters {
  /**
   * The linter for a draft's file; without one, for the working folder. Guides are read once, however many files they
   * hold for.
   *
   * @throws GuideError when the guide is wrong.
   */
  linterFor(file?: string): Promise<Linter>
  /**
   * The guide that `linterFor` goes by, without the work of making a linter.
   *
   * @throws GuideError when the guide is wrong.
   */
  guideFor(file?: string): Promise<Guide>
  /**
   * What the guide of a file says of the fields of an export that no help desk made.
   *
   * @throws GuideError when the guide is wrong.
   */
  fieldsFor(file?: string): Promise<ExportFields | undefined>
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
  /** Told once for each guide what it names and replylint leaves out, a line each. */
  readonly onNotes?: ((notes: readonly string[]) => void) | undefined
  /** Where relative paths start. Default: the process's working folder. */
  readonly cwd?: string
}

/** Linters by guide. Guides in YAML and JSON are data; `.js` and `.mjs` guides and those with `use:` run code. */
export async function createLinters({guide: file, over, onNotes, cwd}: LintersOptions = {}): Promise<Linters> {
  const {guideLoader} = await import('./guide/load.ts')
  const loader = guideLoader(builtIn, {guide: file, ...(cwd === undefined ? {} : {cwd})})
  const guides = new Map<Guide, Promise<Guide>>()
  const byFolder = new Map<string | undefined, Promise<Guide>>()
  const linters = new Map<Guide, Promise<Linter>>()
  const load = async (draft: string | undefined): Promise<Guide> => {
    const base = await loader.resolveFor(draft)
    const known = guides.get(base)
    if (known) return known
    const guide = withLayer(base, over?.(base))
    guides.set(base, guide)
    onNotes?.(notesOf(base))
    return guide
  }
  const guideFor = (draft?: string): Promise<Guide> => {
    const folder = draft === undefined ? undefined : dirname(draft)
    const guide = byFolder.get(folder) ?? load(draft)
    byFolder.set(folder, guide)
    return guide
  }
  return {
    guideFor,
    fieldsFor: async (draft) => (draft === undefined ? undefined : (await loader.resolveFor(draft)).exportFor(draft)),
    async linterFor(draft) {
      const guide = await guideFor(draft)
      const linter = linters.get(guide) ?? makeLinter(guide)
      linters.set(guide, linter)
      return linter
    },
  }
}

/** The guide with a layer laid over it. */
export async function withLayer(base: Guide, layer: GuideLayer | undefined): Promise<Guide> {
  if (layer === undefined) return base
  const {resolveGuide} = await import('../guide/index.ts')
  return resolveGuide([...base.layers, layer], builtIn)
}

/** One line for each Vale style of which not all is read. */
const notesOf = ({layers}: Guide): readonly string[] =>
  layers.flatMap(({file, used = [], leftOut = []}) => {
    if (leftOut.length === 0) return []
    const all = `${file}: of this Vale style ${used.length} ${used.length === 1 ? 'rule is' : 'rules are'} read, not all`
    return [`${all}; “replylint guide check” tells what is left out`]
  })

/** The linter of a guide, with the engines that its rules ask for. */
export async function makeLinter(guide: Guide): Promise<Linter> {
  const {createLinterWith} = await import('../lint/linter.ts')
  const {loadEngines} = await import('../lint/load-engines.ts')
  const {layByBuiltInTables} = await import('./phrase-tables.ts')
  layByBuiltInTables()
  return createLinterWith(guide, await loadEngines(guide))
}

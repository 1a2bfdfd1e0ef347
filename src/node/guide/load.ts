import {dirname, resolve} from 'node:path'
import {
  basePreset,
  basesOf,
  distinct,
  type Guide,
  GuideError,
  type GuideLayer,
  type GuidePath,
  resolveGuide,
} from '../../guide/index.ts'
import type {Rule} from '../../rule/index.ts'
import {guideFinder} from './find.ts'
import {readGuide, shownAs} from './read.ts'
import {withUsedRules} from './use.ts'

/** A guide's path on the way from the guide asked for to one that it extends. */
interface Chain {
  /** Absolute. */
  readonly file: string
  readonly cwd: string
  readonly up?: Chain
  readonly seen?: Seen
}

/** Is told of each file that is about to be read, absolute, whether it is there or not. */
export type Seen = (file: string) => void

/**
 * Reads a guide with all that it extends, base first, and the rules that it uses. YAML and JSON are data; `.js` and `.mjs` guides and `use:` run code.
 *
 * @throws GuideError when a file cannot be read or run, or extends itself. Other problems are in the layers, for `resolveGuide` to throw together.
 */
export async function loadGuide(file: string, cwd: string = process.cwd(), seen?: Seen): Promise<GuideLayer[]> {
  return [...distinct(await loadChain({file: resolve(cwd, file), cwd, ...(seen ? {seen} : {})}))]
}

async function loadChain(chain: Chain): Promise<readonly GuideLayer[]> {
  const folder = dirname(chain.file)
  chain.seen?.(chain.file)
  const layer = await withUsedRules(await readGuide(chain.file, shownAs(chain.file, chain.cwd)), folder, chain.seen)
  const {bases, problems} = basesOf(layer)
  const layers: GuideLayer[] = []
  for (const base of bases) {
    if ('preset' in base) layers.push(base.preset)
    else if (base.vale) layers.push(await valeLayer(layer, resolve(folder, base.path), base.at, chain))
    else layers.push(...(await loadBase(layer, resolve(folder, base.path), base.at, chain)))
  }
  return [...layers, {...layer, problems: [...layer.problems, ...problems]}]
}

/** Loaded only for guides that name a Vale style: it brings an engine for regular expressions. */
async function valeLayer(layer: GuideLayer, folder: string, at: GuidePath, {cwd, seen}: Chain): Promise<GuideLayer> {
  const {loadValeStyle} = await import('./vale.ts')
  return loadValeStyle({layer, at, folder, cwd, seen})
}

async function loadBase(layer: GuideLayer, file: string, at: GuidePath, chain: Chain): Promise<readonly GuideLayer[]> {
  const files = filesOf(chain)
  const shown = shownAs(file, chain.cwd)
  const place = layer.locate(at)
  const fail = (message: string, next: string): never => {
    throw new GuideError([{file: layer.file, path: at, ...(place ? {place} : {}), message, next}])
  }
  if (files.includes(file)) {
    const cycle = [...files.slice(files.indexOf(file)), file]
    fail(
      `This guide extends itself: ${cycle.map((step) => shownAs(step, chain.cwd)).join(' → ')}.`,
      'Take one of these steps out.',
    )
  }
  // Whoever reads a guide that is data must see that code runs, and `use:` is what says so.
  if (isCode(file) && !isCode(chain.file)) {
    fail(
      `${shown} is code, and a guide that is data does not run it.`,
      'Write that guide in YAML, name its rules under “use”, or name it with --guide.',
    )
  }
  try {
    return await loadChain({...chain, file, up: chain})
  } catch (error) {
    if (!(error instanceof GuideError) || !isWholeFile(error, shown)) throw error
    const next = error.next ?? 'A path in a guide starts at the folder of that guide.'
    return fail(`${shown}: ${error.problems[0]?.message}`, next)
  }
}

const isCode = (file: string): boolean => /\.m?js$/.test(file)

/** Whether the file itself is what is wrong, so that the line that names it is the place to look. */
const isWholeFile = ({problems: [first]}: GuideError, shown: string): boolean =>
  first?.file === shown && first.place === undefined && first.path.length === 0

/** From the guide asked for to this one. */
const filesOf = ({file, up}: Chain): readonly string[] => [...(up ? filesOf(up) : []), file]

/** Gives each file the guide that holds for it. */
export interface GuideLoader {
  /**
   * The guide of a draft's file; for standard input, of the working folder.
   *
   * @throws GuideError with everything that is wrong in it.
   */
  resolveFor(file?: string): Promise<Guide>
}

export interface GuideLoaderOptions {
  /** The guide for every file; without it, each file's own is looked for. */
  readonly guide?: string | undefined
  /** Layers that come after every guide, such as a command line's. */
  readonly over?: readonly GuideLayer[]
  /** Where relative paths and the search for standard input start. Default: the working folder. */
  readonly cwd?: string
}

/** A loader that reads and resolves each guide once, however many files it holds for. */
export function guideLoader(
  rules: readonly Rule[],
  {guide, over = [], cwd = process.cwd()}: GuideLoaderOptions = {},
): GuideLoader {
  const finder = guideFinder()
  const guides = new Map<string | undefined, Promise<Guide>>()
  const load = async (file: string | undefined) =>
    resolveGuide(file === undefined ? withoutGuide(over) : [...(await loadGuide(file, cwd)), ...over], rules)
  return {
    async resolveFor(file) {
      const folder = file === undefined ? cwd : dirname(resolve(cwd, file))
      const path = guide === undefined ? finder.find(folder) : resolve(cwd, guide)
      const resolved = guides.get(path) ?? load(path)
      guides.set(path, resolved)
      return resolved
    },
  }
}

/** What holds where there is no guide. */
const withoutGuide = (over: readonly GuideLayer[]): readonly GuideLayer[] => [basePreset(), ...over]

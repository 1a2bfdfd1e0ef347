import {readdirSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import {GuideError, type GuideLayer, type GuidePath, layerFromObject} from '../../guide/index.ts'
import {readGuideText, shownAs} from './read.ts'
import {reasonOf} from './reason.ts'

/** Where a guide names a Vale style. */
export interface ValeReference {
  readonly layer: GuideLayer
  readonly at: GuidePath
  /** The style's folder, absolute. */
  readonly folder: string
  readonly cwd: string
  /** Is told of each file that is about to be read. */
  readonly seen?: ((file: string) => void) | undefined
}

/**
 * Reads a folder of Vale's rules as a layer that brings them along.
 *
 * @throws GuideError when there is no such style, or its files are wrong.
 */
export async function loadValeStyle({layer, at, folder, cwd, seen}: ValeReference): Promise<GuideLayer> {
  const shown = shownAs(folder, cwd)
  const place = layer.locate(at)
  const fail = (message: string, next: string): never => {
    throw new GuideError([{file: layer.file, path: at, ...(place ? {place} : {}), message, next}])
  }
  const names = ruleNames(folder, (reason) => fail(`${shown}: The Vale style cannot be read: ${reason}.`, pathHint))
  if (names.length === 0) {
    const [style] = stylesIn(folder)
    const next =
      style === undefined ? 'A style is a folder of .yml files.' : `Name one of its styles, such as ${style}.`
    fail(`${shown}: There are no rules of Vale in this folder.`, next)
  }
  const {readValeStyle} = await import('../../guide/vale/index.ts')
  const files = names.map((name) => {
    const file = join(folder, name)
    const shownFile = shownAs(file, cwd)
    seen?.(file)
    return {name: name.slice(0, -'.yml'.length), file: shownFile, text: readGuideText(file, shownFile)}
  })
  const {rules, leftOut} = readValeStyle(basename(folder), files)
  return {...layerFromObject({}, shown), kind: 'vale', used: rules, leftOut}
}

const pathHint = 'A path in a guide starts at the folder of that guide.'

function ruleNames(folder: string, fail: (reason: string) => never): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yml') && !name.startsWith('.'))
      .sort()
  } catch (error) {
    return fail(reasonOf(error).replace('file', 'folder'))
  }
}

/** For somebody who named the folder above: Vale calls that one its StylesPath. */
const stylesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !['config', 'Vocab'].includes(name) && statSync(join(folder, name)).isDirectory())
    .sort()

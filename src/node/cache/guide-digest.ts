import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import type {Guide, GuideLayer} from '../../guide/index.ts'
import {moduleFile} from '../guide/packages.ts'
import {codeDigest} from './code.ts'
import {digest} from './digest.ts'

/** What a guide comes to, for a key: everything that its layers say, and the code of the rules that they use. */
export interface GuideDigest {
  readonly digest: string
  /** The folder that its files' paths are told from, so that a checkout elsewhere is the same. */
  readonly folder: string
}

/**
 * The digest of a guide, command line's layers included; undefined when something that it uses cannot be known without
 * running it.
 *
 * @param cwd Where paths start when the guide has no folder.
 */
export function guideDigest(guide: Guide, cwd: string): GuideDigest | undefined {
  const folder = guide.layers.findLast((layer) => layer.folder !== undefined)?.folder ?? cwd
  const parts: string[] = []
  for (const layer of guide.layers) {
    const code = layer.kind === 'vale' ? valeFiles(resolve(cwd, layer.file)) : usedCode(layer)
    if (code === undefined) return undefined
    const place = layer.folder === undefined ? '' : relative(folder, layer.folder)
    parts.push(JSON.stringify([layer.kind, layer.file, place, layer.value]), ...code)
  }
  return {digest: digest(...parts), folder}
}

/** The names and texts of a Vale style's files. */
const valeFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')])

function usedCode({value: {use = []}, used, file, folder}: GuideLayer): readonly string[] | undefined {
  const names = typeof use === 'string' ? [use] : use
  if (names.length === 0) return used?.length ? undefined : []
  const from = folder ?? dirname(resolve(file))
  const digests = names.map((name) => {
    const module = moduleFile(name, from)
    return module && codeDigest(module)
  })
  return digests.every((each) => each !== undefined) ? digests : undefined
}

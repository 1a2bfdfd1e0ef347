import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {capture} from '../steps.ts'

/** Bytes of an installation. */
export interface InstalledSize {
  readonly total: number
  /** Bytes of replylint itself and of each package that comes with it. */
  readonly parts: Readonly<Record<string, number>>
}

interface LockedPackage {
  readonly dev?: boolean
  readonly optional?: boolean
  readonly peer?: boolean
  readonly devOptional?: boolean
}

/**
 * What `npm install replylint` puts on a disk: the files that the package is made of, and every package that the lock
 * file has for users. Measured in `node_modules`, without a network. Throws when one of them is not installed.
 */
export function installedSize(): InstalledSize {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>
  }
  const needed = neededOf(packages)
  const parts = Object.fromEntries(needed.map((path) => [path.replace(/^node_modules\//, ''), sizeOf(path)]))
  parts.replylint = ownSize()
  return {total: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0), parts}
}

/** The packages of a lock file that users get: no tools, nothing that only some systems or other packages ask for. */
export const neededOf = (packages: Readonly<Record<string, LockedPackage>>): readonly string[] =>
  Object.entries(packages).flatMap(([path, {dev, optional, peer, devOptional}]) =>
    path === '' || dev || optional || peer || devOptional ? [] : [path],
  )

/** What is packed, unpacked. */
function ownSize(): number {
  const {code, output} = capture('npm', ['pack', '--dry-run', '--ignore-scripts', '--json', '--loglevel=silent'])
  if (code !== 0) throw new Error(`npm pack ended with ${code}: ${output}`)
  const [{unpackedSize}] = JSON.parse(output.slice(output.indexOf('['))) as [{unpackedSize: number}]
  return unpackedSize
}

/** Bytes of all files in a folder, without the packages that it holds. */
function sizeOf(folder: string): number {
  let size = 0
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) size += sizeOf(path)
    else if (entry.isFile()) size += statSync(path).size
  }
  return size
}

import {isBuiltin} from 'node:module'
import {posix} from 'node:path'
import {type Specifier, usesOf} from './imports.ts'
import {packageOf} from './packages.ts'

/** The floors, as path prefixes from the project's root. The rules stand between floors 3 and 4. */
const floors: readonly (readonly [floor: number, prefix: string])[] = [
  [1, 'src/text/'],
  [2, 'src/document/'],
  [3, 'src/rule/'],
  [3.5, 'rules/'],
  [4, 'src/guide/'],
  [5, 'src/lint/'],
  [6, 'src/report/'],
  [7, 'src/index.ts'],
  [7, 'src/testing.ts'],
  [7, 'src/retext.ts'],
  [8, 'src/node/'],
  [9, 'src/cli/'],
]

const nodeFloor = 8
const needsNode = `only floor ${nodeFloor} and above may use Node`
const ruleDoor = 'src/rule/index.ts'
const nodePackages = ['write-file-atomic', 'tinyglobby']
const cliPackages = ['chalk', 'commander']

const isTest = (path: string) => path.endsWith('.test.ts')
const isOutside = (path: string) => path.startsWith('src/tools/') || isTest(path)
const floorOf = (path: string) => floors.find(([, prefix]) => path.startsWith(prefix))?.[0]

/**
 * What is wrong with the imports of the given sources, a line each: imports from a higher floor than a file's own, rules that import
 * anything but the rule door, Node and its globals below its floor, and the terminal's packages outside the command line.
 * Paths are from the project's root, with `/`. Tests may import from anywhere.
 */
export function checkFloors(files: ReadonlyMap<string, string>): string[] {
  return [...files].filter(([path]) => !isOutside(path)).flatMap(([path, source]) => checkFile(path, source))
}

function checkFile(path: string, source: string): string[] {
  const floor = floorOf(path)
  if (floor === undefined) return [`${path} stands on no floor`]
  const {imports, nodeGlobals} = usesOf(source)
  const globals = floor < nodeFloor ? nodeGlobals : []
  const faults = imports.flatMap((specifier) => {
    const fault = faultOf(path, floor, specifier)
    return fault ? [`${path} imports ${specifier ?? 'a computed path'}: ${fault}`] : []
  })
  return [...faults, ...globals.map((name) => `${path} uses ${name}: ${needsNode}`)]
}

function faultOf(path: string, floor: number, specifier: Specifier): string | undefined {
  if (specifier === undefined) return floor < nodeFloor ? `only floor ${nodeFloor} and above may` : undefined
  if (specifier.startsWith('.')) return faultOfFile(path, floor, posix.join(posix.dirname(path), specifier))
  if (path.startsWith('rules/')) return `rules may import only from ${ruleDoor}`
  if (floor < nodeFloor && (isBuiltin(specifier) || nodePackages.includes(packageOf(specifier)))) {
    return needsNode
  }
  if (!path.startsWith('src/cli/') && cliPackages.includes(packageOf(specifier))) return 'only src/cli may'
  return undefined
}

function faultOfFile(path: string, floor: number, target: string): string | undefined {
  if (isOutside(target)) return 'tools and tests are no part of the program'
  const targetFloor = target.endsWith('.json') ? (floorOf(target) ?? 0) : floorOf(target)
  if (targetFloor === undefined) return 'it stands on no floor'
  if (path.startsWith('rules/') && target !== ruleDoor && !target.startsWith('rules/')) {
    return `rules may import only from ${ruleDoor}`
  }
  return targetFloor > floor ? `floor ${targetFloor} is above floor ${floor}` : undefined
}

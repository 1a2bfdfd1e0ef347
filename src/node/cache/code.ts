import {existsSync, readFileSync, realpathSync} from 'node:fs'
import {dirname, join, resolve, sep} from 'node:path'
import {moduleFile} from '../guide/packages.ts'
import {statusOf} from '../status-of.ts'
import {digest} from './digest.ts'

/** A literal in `import x from '…'`, `export … from '…'`, `import '…'`, `import('…')`, `require('…')`. */
const literal = /\b(?:from|import|require)\s*\(?\s*(?:'([^'\n]+)'|"([^"\n]+)")/g
/** An import whose name is made up as it runs. */
const computed = /\b(?:import|require)\s*\(\s*(?!['"\s])/

/**
 * The digest of a module and of all that it imports; of an installed package its package.json counts, with its version.
 * Undefined when it imports something by a name that only running it would tell.
 */
export function codeDigest(file: string): string | undefined {
  const seen = new Map<string, string>()
  const waiting = [realpathSync(file)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    const text = readFileSync(next, 'utf8')
    seen.set(next, text)
    if (!isCode(next)) continue
    if (computed.test(text)) return undefined
    for (const [, one, other] of text.matchAll(literal)) {
      const target = targetOf((one ?? other)!, dirname(next))
      if (target !== undefined) waiting.push(target)
    }
  }
  return digest(...[...seen].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text))
}

const isCode = (file: string): boolean => /\.[cm]?[jt]s$/.test(file)

/** The file behind an import that tells whether it changed; undefined for what comes with Node or is not there. */
function targetOf(specifier: string, folder: string): string | undefined {
  if (/^\.{0,2}\//.test(specifier)) return existing(resolve(folder, specifier))
  if (specifier.startsWith('node:')) return undefined
  const entry = moduleFile(specifier, folder)
  if (entry === undefined || !existsSync(entry)) return undefined
  const file = realpathSync(entry)
  return file.split(sep).includes('node_modules') ? packageFile(dirname(file)) : file
}

function existing(path: string): string | undefined {
  const candidates = [path, `${path}.js`, `${path}.cjs`, `${path}.mjs`, `${path}.json`, join(path, 'index.js')]
  const file = candidates.find((each) => statusOf(each)?.isFile())
  return file && realpathSync(file)
}

function packageFile(folder: string): string | undefined {
  const file = join(folder, 'package.json')
  if (existsSync(file)) return file
  return folder === dirname(folder) ? undefined : packageFile(dirname(folder))
}

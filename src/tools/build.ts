import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, resolve} from 'node:path'
import {build, type Metafile} from 'esbuild'
import {globSync} from 'tinyglobby'
import {toAscii} from '../text/to-ascii.ts'
import {doorBundle, executableBundle} from './bundles.ts'
import {doors} from './doors.ts'
import {usesOf} from './imports.ts'
import {bundledPackages, licenseNotices} from './licenses.ts'
import {undeclaredPackages} from './packages.ts'
import {reachableTypes} from './reachable.ts'
import {htmlPage, rulePages} from './rule-pages.ts'
import {inherit} from './steps.ts'

async function buildExecutable(): Promise<void> {
  const outfile = 'dist/replylint.cjs'
  const define = {PHRASE_TABLES: JSON.stringify(unnamed)}
  const raw = 'dist/replylint-raw.cjs'
  const {metafile, warnings} = await build({
    ...executableBundle,
    define,
    entryPoints: ['src/cli/main.ts'],
    outfile: raw,
  })
  // Such as an `import.meta` that would be empty in CommonJS.
  if (warnings.length > 0) throw new Error('the executable was bundled with warnings')
  // The bundler leaves other characters in regular expressions alone, where their escapes mean the same.
  const code = toAscii(readFileSync(raw, 'utf8')).replaceAll(unnamed, await writeTables(resolve(raw)))
  if (/\bimport\(/.test(code)) throw new Error('kept code cannot import: see src/tools/imports-outside.ts')
  const id = hashOf(code)
  writeFileSync(raw, `//${id}\n(function(exports,require,module,__filename,__dirname){${code}\n})`)
  // At once, so that who runs it now runs the old one or the new one.
  renameSync(raw, outfile)
  for (const file of globSync(['dist/phrases-*.bin', 'dist/*.cache'])) {
    if (!code.includes(basename(file)) && !file.includes(id)) rmSync(file)
  }
  writeFileSync(`${outfile}.LICENSES.txt`, licenseNotices(bundledPackages(Object.keys(metafile.inputs))))
}

/** Stands for the name of the tables' file until they are made. */
const unnamed = 'phrases.bin'

/**
 * Writes the phrase tables of the executable's own phrases; the file's name, which is another for other tables, so that an executable never reads those of
 * another build.
 */
async function writeTables(executable: string): Promise<string> {
  const {phraseTables}: typeof import('../cli/main.ts') = createRequire(import.meta.url)(executable)
  const tables = await phraseTables()
  const name = `phrases-${hashOf(tables)}.bin`
  writeFileSync(`dist/${name}`, tables)
  return name
}

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 12)

/** Runs the executable over a draft, so that it leaves compiled code for this version of Node. */
function warmUp(): void {
  const draft = 'fixtures/backorder/draft.txt'
  const {status, stderr} = spawnSync(process.execPath, ['bin/replylint.js', draft], {encoding: 'utf8'})
  if (status !== 0 && status !== 1) throw new Error(`the executable ended with ${status}: ${stderr}`)
}

async function buildDoors(): Promise<void> {
  const {metafile} = await build(doorBundle)
  assertDeclared(importsOf(metafile))
  writeFileSync('dist/LICENSES.txt', licenseNotices(bundledPackages(Object.keys(metafile.inputs))))
}

/** The rules' pages, which terminals link to. */
function buildRulePages(): void {
  mkdirSync('dist/rules')
  for (const file of globSync('rules/*/README.md')) {
    const pages = rulePages(readFileSync(file, 'utf8'))
    for (const [id, markdown] of pages) writeFileSync(`dist/rules/${id}.html`, htmlPage(id, markdown))
  }
}

const importsOf = ({outputs}: Metafile) =>
  Object.values(outputs).flatMap(({imports}) => imports.filter(({external}) => external).map(({path}) => path))

/** The doors' types, from their source, and none that they do not lead to; the compiler's exit code. */
function buildTypes(): number {
  const code = inherit('tsc', ['-p', 'src/tools/tsconfig.types.json'])
  if (code !== 0) return code
  const read = (file: string) => readFileSync(file, 'utf8')
  const entries = doors.map(({source}) => `dist/types/${source.replace(/\.ts$/, '.d.ts')}`)
  const reached = reachableTypes(entries, read)
  for (const file of globSync('dist/types/**/*.d.ts')) if (!reached.has(file)) rmSync(file)
  const imports = [...reached].flatMap((file) => usesOf(read(file)).imports)
  assertDeclared(imports.flatMap((specifier) => (specifier && !specifier.startsWith('.') ? [specifier] : [])))
  return code
}

function assertDeclared(specifiers: readonly string[]): void {
  const undeclared = undeclaredPackages(specifiers, JSON.parse(readFileSync('package.json', 'utf8')))
  if (undeclared.length > 0) throw new Error(`not among the dependencies: ${undeclared.join(', ')}`)
}

// What has names of its own making would stay behind; the other files are written over.
mkdirSync('dist', {recursive: true})
const stale = ['dist/chunks', 'dist/types', 'dist/rules']
for (const path of stale) rmSync(path, {recursive: true, force: true})
await Promise.all([buildExecutable(), buildDoors()])
buildRulePages()
warmUp()
copyFileSync('src/guide/guide.schema.json', 'dist/guide.schema.json')
if (!process.argv.includes('--no-types')) process.exitCode = buildTypes()

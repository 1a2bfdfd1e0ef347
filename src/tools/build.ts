import {copyFileSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {build, type Metafile} from 'esbuild'
import {globSync} from 'tinyglobby'
import {doorBundle, executableBundle} from './bundles.ts'
import {usesOf} from './imports.ts'
import {bundledPackages, licenseNotices} from './licenses.ts'
import {undeclaredPackages} from './packages.ts'
import {inherit} from './steps.ts'

async function buildExecutable(): Promise<void> {
  const outfile = 'dist/replylint.cjs'
  const {metafile, warnings} = await build({...executableBundle, entryPoints: ['src/cli/main.ts'], outfile})
  // Such as an `import.meta` that would be empty in CommonJS.
  if (warnings.length > 0) throw new Error('the executable was bundled with warnings')
  writeFileSync(`${outfile}.LICENSES.txt`, licenseNotices(bundledPackages(Object.keys(metafile.inputs))))
}

async function buildDoors(): Promise<void> {
  const {metafile} = await build(doorBundle)
  assertDeclared(importsOf(metafile))
}

const importsOf = ({outputs}: Metafile) =>
  Object.values(outputs).flatMap(({imports}) => imports.filter(({external}) => external).map(({path}) => path))

/** The doors' types, from their source; the compiler's exit code. */
function buildTypes(): number {
  const code = inherit('tsc', ['-p', 'src/tools/tsconfig.types.json'])
  const files = globSync('dist/types/**/*.d.ts')
  const imports = files.flatMap((file) => usesOf(readFileSync(file, 'utf8')).imports)
  assertDeclared(imports.flatMap((specifier) => (specifier && !specifier.startsWith('.') ? [specifier] : [])))
  return code
}

function assertDeclared(specifiers: readonly string[]): void {
  const undeclared = undeclaredPackages(specifiers, JSON.parse(readFileSync('package.json', 'utf8')))
  if (undeclared.length > 0) throw new Error(`not among the dependencies: ${undeclared.join(', ')}`)
}

// What has names of its own making would stay behind; the other files are written over.
for (const folder of ['dist/chunks', 'dist/types']) rmSync(folder, {recursive: true, force: true})
await Promise.all([buildExecutable(), buildDoors()])
copyFileSync('src/guide/guide.schema.json', 'dist/guide.schema.json')
if (!process.argv.includes('--no-types')) process.exitCode = buildTypes()

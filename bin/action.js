// What action.yml runs: replylint with the inputs of a GitHub workflow. Of replylint it takes the one that the
// workspace has installed, otherwise this repository's own, which it builds when nobody has yet.
const {spawnSync} = require('node:child_process')
const {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync} = require('node:fs')
const {tmpdir} = require('node:os')
const {join, resolve} = require('node:path')

const {env} = process
const own = resolve(__dirname, '..')

const input = (name) => (env[`INPUT_${name}`] ?? '').trim()
const lines = (name) =>
  input(name)
    .split('\n')
    .flatMap((line) => line.trim() || [])
const option = (flag, value) => (value === '' ? [] : [`${flag}=${value}`])

function installed(workspace) {
  const file = join(workspace, 'node_modules/replylint/bin/replylint.js')
  return existsSync(file) ? file : undefined
}

function built() {
  if (!existsSync(join(own, 'dist/replylint.cjs'))) {
    for (const command of ['npm ci --no-audit --no-fund', 'npm run build -- --no-types']) {
      // Its output would stand in the log before every report.
      const {status, stdout, stderr} = spawnSync(command, {cwd: own, shell: true, encoding: 'utf8'})
      if (status !== 0) throw new Error(`“${command}” failed in ${own}:\n${stdout}${stderr}`)
    }
  }
  return join(own, 'bin/replylint.js')
}

/** How many problems of each severity and rule there are, and in how many drafts. */
function countsOf(reports) {
  const severities = {error: 0, warning: 0, suggestion: 0}
  const rules = new Map()
  for (const {rule, severity} of reports.flatMap(({problems}) => problems ?? [])) {
    severities[severity] += 1
    rules.set(rule, (rules.get(rule) ?? 0) + 1)
  }
  return {severities, rules, drafts: reports.length}
}

function summaryOf({severities, rules, drafts}) {
  const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`
  const head = Object.entries(severities).map(([noun, number]) => count(number, noun))
  const rows = [...rules].sort(([, one], [, other]) => other - one).map(([rule, number]) => `| ${rule} | ${number} |`)
  const table = rows.length > 0 ? ['', '| rule | problems |', '| --- | ---: |', ...rows] : []
  return [`### replylint: ${head.join(', ')} in ${count(drafts, 'draft')}`, ...table, ''].join('\n')
}

function tell(file, text) {
  if (file) appendFileSync(file, text)
}

function main() {
  const cwd = resolve(env.GITHUB_WORKSPACE ?? '.')
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), 'replylint-'))
  const report = join(folder, 'report.json')
  try {
    const args = [
      ...option('--format', input('FORMAT')),
      ...option('--guide', input('GUIDE')),
      ...option('--max-warnings', input('MAX_WARNINGS')),
      ...option('--since', input('SINCE')),
      ...lines('OUTPUT').flatMap((output) => option('--output', output)),
      ...option('--output', `json=${report}`),
      ...input('ARGS').split(/\s+/).filter(Boolean),
      '--',
      ...lines('PATHS'),
    ]
    const {status} = spawnSync(process.execPath, [installed(cwd) ?? built(), ...args], {cwd, stdio: 'inherit'})
    const code = status ?? 2
    const counts = countsOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : [])
    const {error, warning, suggestion} = counts.severities
    const outputs = {'exit-code': code, errors: error, warnings: warning, suggestions: suggestion}
    tell(
      env.GITHUB_OUTPUT,
      Object.entries(outputs)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    )
    tell(env.GITHUB_STEP_SUMMARY, summaryOf(counts))
    return code
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(error.message)
  process.exitCode = 2
}

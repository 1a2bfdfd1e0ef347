import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join, resolve} from 'node:path'
import {XMLParser} from 'fast-xml-parser'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'

const page = readFileSync('docs/ci.md', 'utf8')
const clean = 'Hi Ann,\n\nYour lamp is on its way: it will be with you on Friday.\n\nTom\n'
const leftover = 'Hi {{customer.name}},\n\nYour lamp is on its way: it will be with you on Friday.\n\nTom\n'
const worn = 'Hi Ann,\n\nYour lamp is on its way. Please do not hesitate to contact us.\n\nTom\n'

/** The snippet of a part of the page. */
function snippet(title: string): string {
  const [, part = ''] = page.split(`\n## ${title}\n`)
  return /```\w+\n(.*?)```/s.exec(part)![1]!
}

let folder: string
/** Where a runner keeps its own files. */
let runner: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-ci-')))
  runner = mkdtempSync(join(tmpdir(), 'replylint-runner-'))
})
afterEach(() => {
  for (const each of [folder, runner]) rmSync(each, {recursive: true})
})

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

/** As `npm install` leaves it: the package, and its command on the path of scripts. */
function install(): void {
  mkdirSync(join(folder, 'node_modules/.bin'), {recursive: true})
  symlinkSync(resolve('.'), join(folder, 'node_modules/replylint'))
  symlinkSync('../replylint/bin/replylint.js', join(folder, 'node_modules/.bin/replylint'))
  chmodSync(resolve('bin/replylint.js'), 0o755)
}

const PATH = () => `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, PATH: PATH(), ...env},
  })
  return {code: status, out: stdout, err: stderr}
}

const git = (...args: string[]) =>
  run('git', ['-c', 'user.name=Tom', '-c', 'user.email=tom@acme.example', '-c', 'commit.gpgsign=false', ...args])

describe('the GitHub action', () => {
  const action = parse(readFileSync('action.yml', 'utf8'))
  const [step] = action.runs.steps

  /** Runs the action’s step as a runner does: its inputs or their defaults, and the files it may write. */
  function act(inputs: Readonly<Record<string, string>>, home = resolve('.')) {
    const [output, summary] = [join(runner, 'output'), join(runner, 'summary')]
    for (const file of [output, summary]) writeFileSync(file, '')
    const given = Object.entries(step.env as Record<string, string>).map(([name, from]) => {
      const [, input = ''] = /inputs\.([\w-]+)/.exec(from)!
      expect(Object.keys(action.inputs)).toContain(input)
      return [name, inputs[input] ?? action.inputs[input].default ?? '']
    })
    const {code, out, err} = run('bash', ['-c', step.run], {
      ...Object.fromEntries(given),
      GITHUB_ACTION_PATH: home,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: runner,
    })
    const outputs = readFileSync(output, 'utf8').trim().split('\n')
    return {code, out, err, outputs, summary: readFileSync(summary, 'utf8')}
  }

  test('marks problems at their lines, counts them, and fails', () => {
    write({'saved replies/a.txt': leftover, 'saved replies/b.txt': worn, 'saved replies/c.txt': clean})
    const {code, out, err, outputs, summary} = act({paths: 'saved replies/', 'max-warnings': '0'})
    expect({code, err}).toEqual({code: 1, err: expect.stringContaining('--max-warnings allows 0')})
    expect(out).toContain('::error file=saved replies/a.txt,line=1,')
    expect(out).toContain('::warning file=saved replies/b.txt,line=3,')
    expect(outputs.slice(0, 3)).toEqual(['exit-code=1', 'errors=1', 'warnings=1'])
    expect(summary).toMatch(/^### replylint: 1 error, 1 warning, \d+ suggestions? in 3 drafts\n/)
    expect(summary).toContain('| leftover-placeholder | 1 |')
    expect(readdirSync(runner).sort()).toEqual(['output', 'summary'])
  })

  test('passes, by the guide and options that it is given', () => {
    write({'a.txt': worn, 'b.md': clean, 'quiet.yaml': 'rules: {cliche: off}\n'})
    const all = {
      paths: 'a.txt\n  b.md\n',
      guide: 'quiet.yaml',
      format: 'unix',
      output: 'sarif=out/r.sarif',
      args: '--quiet --redact',
    }
    expect(act({...all, 'max-warnings': '0'})).toMatchObject({code: 0, out: '', err: ''})
    expect(JSON.parse(readFileSync(join(folder, 'out/r.sarif'), 'utf8')).version).toBe('2.1.0')
    expect(act({paths: 'a.txt'}).code).toBe(0)
  })

  test('takes a path for a path, whatever it looks like, and tells what cannot be read', () => {
    write({'--fix': worn, 'a.txt': worn})
    expect(act({paths: './--fix', format: 'unix'}).code).toBe(0)
    expect(act({paths: 'nowhere.txt'})).toMatchObject({code: 2, outputs: expect.arrayContaining(['exit-code=2'])})
    expect(act({paths: '--version'})).toMatchObject({code: 2, err: expect.stringContaining('--version: there is no')})
    expect(act({paths: 'a.txt; touch gone', format: 'unix'}).code).toBe(2)
    expect(existsSync(join(folder, 'gone'))).toBe(false)
  })

  test('lints what changed', () => {
    write({'old.txt': worn})
    git('init', '-q')
    git('add', 'old.txt')
    git('commit', '-qm', 'old')
    write({'new.txt': leftover})
    const {code, out} = act({since: 'HEAD'})
    expect(code).toBe(1)
    expect(out).toContain('file=new.txt')
    expect(out).not.toContain('file=old.txt')
  })

  test('prefers the replylint of the workspace', () => {
    write({'node_modules/replylint/bin/replylint.js': 'console.log("mine", ...process.argv.slice(-1))', 'a.txt': clean})
    expect(act({paths: 'a.txt'})).toMatchObject({code: 0, out: 'mine a.txt\n'})
  })

  test('builds its own where it has to, and says why it cannot', () => {
    const home = join(folder, 'home')
    const made =
      "require('fs').mkdirSync('dist', {recursive: true}); require('fs').writeFileSync('dist/replylint.cjs', '')"
    write({
      'home/package.json': JSON.stringify({name: 'x', version: '1.0.0', scripts: {build: `node -e "${made}" --`}}),
      'home/package-lock.json':
        '{"name": "x", "version": "1.0.0", "lockfileVersion": 3, "packages": {"": {"name": "x", "version": "1.0.0"}}}',
      'home/bin/action.js': readFileSync('bin/action.js', 'utf8'),
      'home/bin/replylint.js': 'console.log("built")',
    })
    expect(act({}, home)).toMatchObject({code: 0, out: 'built\n'})
    rmSync(join(home, 'dist'), {recursive: true})
    rmSync(join(home, 'package-lock.json'))
    expect(act({}, home)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('“npm ci --no-audit --no-fund” failed'),
    })
  })

  test('the workflow of the page gives it inputs that it has', () => {
    const {jobs} = parse(snippet('GitHub Actions'))
    const {uses, with: inputs} = jobs.replies.steps[1]
    expect(uses).toMatch(/^OWNER\/replylint@v/)
    write({'saved-replies/a.txt': worn})
    expect(act(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))).code).toBe(1)
    const told = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name)
    expect(told.sort()).toEqual(Object.keys(action.inputs).sort())
    const outputs = /^Outputs: (.*)\.$/m.exec(page)![1]!
    expect(outputs.replaceAll('`', '').split(', ')).toEqual(Object.keys(action.outputs))
  })
})

describe('the pre-commit hook', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))

  test('is one of a node package that has its command', () => {
    const {bin, scripts} = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(hook.language).toBe('node')
    expect(Object.keys(bin)).toContain(hook.entry)
    // pre-commit packs the repository, and installs the archive whose name it reads on standard output.
    expect(scripts.prepack).toBe('npm run build')
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^foreground-scripts=false$/m)
  })

  test('lets a commit through or stops it', () => {
    install()
    const {args, id} = parse(snippet('pre-commit')).repos[0].hooks[0]
    expect(id).toBe(hook.id)
    git('init', '-q')
    const staged = `git diff --cached --name-only --diff-filter=ACMR -z | grep -zE '${hook.files}'`
    write({
      '.git/hooks/pre-commit': `#!/bin/sh\n${staged} | xargs -0r ${hook.entry} ${args.join(' ')}\n`,
      'a b.txt': clean,
      'logo.svg': leftover,
    })
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755)
    git('add', 'a b.txt', 'logo.svg')
    expect(git('commit', '-m', 'clean')).toMatchObject({code: 0})
    write({'worn.md': worn})
    git('add', 'worn.md')
    const stopped = git('commit', '-m', 'worn')
    expect(stopped.code).not.toBe(0)
    expect(stopped.out + stopped.err).toContain('worn.md')
    expect(git('log', '--format=%s').out).toBe('clean\n')
  })
})

test('the job for GitLab reports as JUnit, and fails', () => {
  install()
  const {replies} = parse(snippet('GitLab'))
  const [first, lint] = replies.script
  expect(first).toBe('npm ci')
  write({'saved-replies/a.txt': worn})
  expect(run('sh', ['-ec', lint]).code).toBe(1)
  const report = new XMLParser({ignoreAttributes: false}).parse(
    readFileSync(join(folder, replies.artifacts.reports.junit), 'utf8'),
  )
  expect(report.testsuites.testsuite['@_name']).toBe('saved-replies/a.txt')
  write({'saved-replies/a.txt': clean})
  expect(run('sh', ['-ec', lint]).code).toBe(0)
})

test('the command for lint-staged takes the files that it is given, absolute ones', () => {
  install()
  const [command] = Object.values(JSON.parse(snippet('lint-staged'))['lint-staged']) as [string]
  write({'saved-replies/a b.txt': worn, 'saved-replies/c.md': clean})
  const [program = '', ...args] = command.split(' ')
  const lint = (...files: string[]) =>
    run(program, [...args, ...files.map((file) => join(folder, 'saved-replies', file))])
  expect(lint('a b.txt', 'c.md').code).toBe(1)
  expect(lint('c.md')).toMatchObject({code: 0, err: ''})
  expect(lint('a b.txt').out).toContain('a b.txt')
})

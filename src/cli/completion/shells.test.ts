import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

let cwd: string
let env: NodeJS.ProcessEnv
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'replylint-shell-'))
  mkdirSync(join(cwd, 'bin'))
  mkdirSync(join(cwd, 'my replies'))
  symlinkSync(resolve('bin/replylint.js'), join(cwd, 'bin/replylint'))
  for (const name of ['report.html', 'score.txt']) writeFileSync(join(cwd, name), 'Hi.\n')
  writeFileSync(join(cwd, 'replylint.yaml'), 'phrases: {acme/tier: {message: No tiers., match: tier two}}\n')
  env = {...process.env, HOME: cwd, PATH: [join(cwd, 'bin'), process.env.PATH].join(delimiter)}
}, 120_000)
afterAll(() => rmSync(cwd, {recursive: true, force: true}))

function run(shell: string, args: readonly string[], script: string): string {
  const {stdout, stderr, status} = spawnSync(shell, [...args, '-c', script], {cwd, env, encoding: 'utf8'})
  expect({stderr, status}).toEqual({stderr: '', status: 0})
  return stdout
}

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ')

describe.skipIf(process.platform === 'win32' || !has('bash'))('bash', () => {
  // As bash parts the words of a line: at spaces, and at each = and :.
  const complete = (...words: readonly string[]) =>
    run(
      'bash',
      ['--norc'],
      `eval "$(replylint completion bash)"
       COMP_WORDS=(${quoted(words)}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
       $(complete -p replylint | sed 's/.*-F \\([^ ]*\\).*/\\1/')
       printf '%s\\n' "\${COMPREPLY[@]}"`,
    )
      .split('\n')
      .filter(Boolean)

  it.each([
    [['replylint', 'expl'], ['explain']],
    [['replylint', '--form'], ['--format']],
    [
      ['replylint', '--format', 'j'],
      ['json', 'junit'],
    ],
    [
      ['replylint', '--format', '=', 'j'],
      ['json', 'junit'],
    ],
    [['replylint', '--as', 'zen'], ['zendesk']],
    [['replylint', 'explain', 'acme'], ['acme/tier']],
    [['replylint', 'explain', 'empty'], ['empty-apology']],
    [['replylint', '--rule', 'cliche', '=', 'e'], ['error']],
    [['replylint', 'library', '--rule', 'twin'], ['twin-bodies']],
    [
      ['replylint', 's'],
      ['score', 'score.txt'],
    ],
    [['./bin/replylint', 'guide', 'p'], ['print']],
    // Left to bash, which knows files, their quotes and their folders.
    [['replylint', 'my'], []],
    [['replylint', '--output', 'html', '=', 're'], []],
  ])('%j', (words, expected) => expect(complete(...words)).toEqual(expected))

  it('says by itself where it is called for', () => {
    expect(run('bash', ['--norc'], 'eval "$(replylint completion bash)"; complete -p replylint')).toBe(
      'complete -o bashdefault -o default -F _replylint replylint\n',
    )
  })
})

if (!has('zsh')) console.warn('There is no zsh here, so its completion is not tried')
describe.skipIf(!has('zsh'))('zsh', () => {
  // What the script tells the completion system.
  const stubs = `compdef() { }
    _describe() { print -l -- "\${(@P)4}" }
    compadd() { print -l -- "\${(@P)4}" }
    compset() { print -- "behind \${2}" }
    _files() { print FILES }`
  const complete = (...words: readonly string[]) =>
    run(
      'zsh',
      ['-f'],
      `${stubs}; eval "$(replylint completion zsh)"; words=(${quoted(words)}); CURRENT=$#words; _replylint`,
    )
      .split('\n')
      .filter(Boolean)

  it.each([
    [['replylint', '--form'], ['--format:how to report']],
    [
      ['replylint', '--format=j'],
      ['--format=json', '--format=junit'],
    ],
    [['replylint', 'explain', 'acme'], ['acme/tier:No tiers.']],
    [
      ['replylint', '--output', 'html=r'],
      ['behind 5', 'FILES'],
    ],
    [
      ['replylint', '--output', 'h'],
      ['html=', 'FILES'],
    ],
    [['replylint', 'my\\ re'], ['FILES']],
    [['~/bin/replylint', 'guide', 'print', ''], ['FILES']],
  ])('%j', (words, expected) => expect(complete(...words)).toEqual(expected))
})

if (!has('fish')) console.warn('There is no fish here, so its completion is not tried')
describe.skipIf(!has('fish'))('fish', () => {
  const complete = (line: string) =>
    run('fish', ['--no-config'], `replylint completion fish | source; complete -C '${line}'`)
      .split('\n')
      .filter(Boolean)

  it.each([
    ['replylint --form', ['--format\thow to report']],
    ['replylint --format=j', ['--format=json', '--format=junit']],
    ['replylint explain acme', ['acme/tier\tNo tiers.']],
    ['replylint --output html=rep', ['html=replylint.yaml', 'html=report.html']],
    ['replylint my', ['my replies/']],
    ['./bin/replylint completion f', ['fish']],
  ])('%s', (line, expected) => expect(complete(line)).toEqual(expected))
})

import type {Io, Terminal} from './io.ts'
import {isColored} from './palette.ts'

/** What the command line says of links. */
export interface HyperlinkWishes {
  readonly hyperlinks?: boolean | undefined
  readonly color?: boolean | undefined
}

/**
 * Whether links can be followed where a stream is shown: `--hyperlinks` or `--no-hyperlinks` when given, else
 * `FORCE_HYPERLINK`, and otherwise what is known of the terminal, by the rules of the package supports-hyperlinks. One that
 * shows no colours gets no links.
 */
export function hasHyperlinks(stream: Terminal, env: Io['env'], {hyperlinks, color}: HyperlinkWishes): boolean {
  if (hyperlinks !== undefined) return hyperlinks
  if (env.FORCE_HYPERLINK) return Number.parseInt(env.FORCE_HYPERLINK, 10) !== 0
  return stream.isTTY === true && isColored(stream, env, color) && isAble(env)
}

function isAble(env: Io['env']): boolean {
  if (env.WT_SESSION !== undefined) return true
  if (process.platform === 'win32' || env.CI || env.TEAMCITY_VERSION) return false
  return isAbleProgram(env) || isAbleVte(env.VTE_VERSION) || ableTerms.includes(env.TERM ?? '')
}

const ableTerms: readonly string[] = ['alacritty', 'xterm-kitty', 'xterm-ghostty']
const ablePrograms: readonly string[] = ['ghostty', 'zed', 'WarpTerminal']

/** The version from which on a program follows links, as its numbers in order. */
const ableSince: Readonly<Record<string, readonly number[]>> = {
  'iTerm.app': [3, 1],
  WezTerm: [20200620],
  vscode: [1, 72],
}

function isAbleProgram({TERM_PROGRAM: program = '', TERM_PROGRAM_VERSION: version = '', ...env}: Io['env']): boolean {
  if (ablePrograms.includes(program) || (program === 'vscode' && env.CURSOR_TRACE_ID)) return true
  const least = Object.hasOwn(ableSince, program) ? ableSince[program] : undefined
  return least !== undefined && isAtLeast(version.split('.').map(Number), least)
}

/** Version 0.50.0 fell over links. It is written `5000` or `0.50.0`. */
function isAbleVte(version = ''): boolean {
  if (/^\d{3,}$/.test(version)) return Number(version) >= 5000
  return version !== '0.50.0' && isAtLeast(version.split('.').map(Number), [0, 50])
}

function isAtLeast(version: readonly number[], least: readonly number[]): boolean {
  for (const [index, number] of least.entries()) {
    const own = version[index] ?? 0
    if (own !== number) return own > number
  }
  return true
}

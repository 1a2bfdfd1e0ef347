import {Chalk} from 'chalk'
import type {Palette} from '../report/palette.ts'

/** The colours of a terminal. */
export function createColors(): Palette {
  const chalk = new Chalk({level: 1})
  return {
    error: chalk.red,
    warning: chalk.yellow,
    suggestion: chalk.cyan,
    heading: chalk.bold.underline,
    dim: chalk.dim,
    safe: chalk.green,
    review: chalk.blue,
  }
}

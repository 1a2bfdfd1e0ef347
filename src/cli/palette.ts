import {type Palette, plainPalette} from '../report/palette.ts'
import {createColors} from './colors.ts'
import type {Io, Terminal} from './io.ts'

let colors: Palette | undefined

/**
 * The colours for a stream: those of `--color` or `--no-color` when given, else none with `NO_COLOR`, some with
 * `FORCE_COLOR`, and otherwise as the terminal can. An empty variable is one that is not set (no-color.org).
 */
export function paletteFor(stream: Terminal, env: Io['env'], wish: boolean | undefined): Palette {
  if (!isColored(stream, env, wish)) return plainPalette
  colors ??= createColors()
  return colors
}

/** Whether a stream is painted on, for the reasons of `paletteFor`. */
export function isColored(stream: Terminal, env: Io['env'], wish: boolean | undefined): boolean {
  if (wish !== undefined) return wish
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return stream.isTTY === true && env.TERM !== 'dumb'
}

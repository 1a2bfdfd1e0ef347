import {constants} from 'node:os'
import type {Io} from './io.ts'

/** Hears of Ctrl-C, and of a system that ends its programs. */
export interface Interruption {
  /** Aborted by the first such signal. The second one ends the program where it stands. */
  readonly signal: AbortSignal
  /** The exit code that shells give to a program ended by that signal. */
  code(): number
  /** Hears no more. */
  release(): void
}

const names = ['SIGINT', 'SIGTERM'] as const

export function listenForInterruption({signals}: Pick<Io, 'signals'>): Interruption {
  const controller = new AbortController()
  const listeners = names.map((name) => ({name, listener: () => stop(name)}))
  let code = 0
  const release = () => {
    for (const {name, listener} of listeners) signals?.off(name, listener)
  }
  const stop = (name: (typeof names)[number]) => {
    release()
    code = 128 + constants.signals[name]
    controller.abort()
  }
  for (const {name, listener} of listeners) signals?.on(name, listener)
  return {signal: controller.signal, code: () => code, release}
}

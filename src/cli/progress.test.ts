import {Writable} from 'node:stream'
import {describe, expect, it} from 'vitest'
import type {Output} from './io.ts'
import {createProgress} from './progress.ts'

const clear = '\r\u001B[2K'

function setting({columns = 60, isTTY = true, term = 'xterm'} = {}) {
  const written: string[] = []
  const write = (chunk: Buffer, _: unknown, done: () => void) => {
    written.push(String(chunk))
    done()
  }
  const stderr = Object.assign(new Writable({write}), {isTTY, columns})
  const clock = {now: 0}
  return {io: {stderr, env: {TERM: term}}, written, clock, now: () => clock.now}
}

const tally = (files: number, drafts = files) => ({files, drafts, mended: 0})

describe('createProgress', () => {
  it('waits a second, and draws no more often than ten times a second', () => {
    const {io, written, clock, now} = setting()
    const progress = createProgress(io, {}, 300, now)
    progress.tell(tally(10))
    clock.now = 999
    progress.tell(tally(20))
    expect(written).toEqual([])
    clock.now = 1000
    progress.tell(tally(120))
    clock.now = 1050
    progress.tell(tally(121))
    expect(written).toEqual([`${clear}  ${'█'.repeat(12)}${'░'.repeat(18)}  120 of 300 files`])
    clock.now = 1100
    progress.tell(tally(150))
    expect(written).toHaveLength(2)
    progress.end()
    expect(written.at(-1)).toBe(clear)
  })

  it('makes way for what is written beside it', async () => {
    const {io, written, clock, now} = setting()
    const progress = createProgress(io, {}, 300, now)
    const output: Output = {isTTY: true, write: async (text) => void written.push(text)}
    const beside = progress.beside(output)
    expect(beside.isTTY).toBe(true)
    await beside.write('before\n')
    written.length = 0
    clock.now = 2000
    progress.tell(tally(1))
    await beside.write('a report\n')
    await beside.write('another\n')
    expect(written.slice(1)).toEqual([clear, 'a report\n', 'another\n'])
  })

  it('fits into narrow terminals, and tells drafts where nobody knows how many', () => {
    for (const columns of [10, 20, 24, 30, 60]) {
      const {io, written, clock, now} = setting({columns})
      const progress = createProgress(io, {}, 300, now)
      clock.now = 2000
      progress.tell(tally(120))
      expect(written[0]!.length - clear.length).toBeLessThan(columns)
    }
    const {io, written, clock, now} = setting()
    const progress = createProgress(io, {}, undefined, now)
    clock.now = 2000
    progress.tell(tally(1, 1240))
    expect(written).toEqual([`${clear}  1240 drafts`])
  })

  it('shows nothing in a pipe, with --quiet, and where the cursor cannot move', () => {
    const of = (options: {quiet?: boolean; watch?: boolean}, how: Parameters<typeof setting>[0] = {}) => {
      const {io, written, clock, now} = setting(how)
      const progress = createProgress(io, options, 300, now)
      clock.now = 5000
      progress.tell(tally(5))
      progress.end()
      return written
    }
    expect(of({})).toHaveLength(2)
    expect([...of({quiet: true}), ...of({watch: true}), ...of({}, {isTTY: false}), ...of({}, {term: 'dumb'})]).toEqual(
      [],
    )
  })
})

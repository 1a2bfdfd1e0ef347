import {describe, expect, it} from 'vitest'
import {beside, gathered} from './gathered-output.ts'
import type {Output} from './io.ts'

/** An output, and what was written to it. */
function recorder(terminal: Partial<Output> = {}): {readonly output: Output; readonly texts: string[]} {
  const texts: string[] = []
  const write = async (text: string) => {
    if (text !== '') texts.push(text)
  }
  return {output: {...terminal, write}, texts}
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('gathered', () => {
  it('writes at once what one turn of the event loop brings', async () => {
    const {output, texts} = recorder()
    const out = gathered(output)
    await out.write('a')
    await out.write('b')
    expect(texts).toEqual([])
    await turn()
    await out.write('c')
    await turn()
    expect(texts).toEqual(['ab', 'c'])
  })

  it('does not wait for the turn to end with a lot of text', async () => {
    const {output, texts} = recorder()
    const out = gathered(output)
    await out.write('a'.repeat(100_000))
    expect(texts).toHaveLength(1)
  })

  it('writes to a terminal as it comes', async () => {
    const {output, texts} = recorder({isTTY: true})
    await gathered(output).write('a')
    expect(texts).toEqual(['a'])
  })

  it('tells the next writer what went wrong', async () => {
    const write = async () => {
      throw new Error('full')
    }
    const out = gathered({write})
    await out.write('a')
    await turn()
    await expect(out.write('b')).rejects.toThrow('full')
  })
})

describe('beside', () => {
  it('writes behind what the other output was given before', async () => {
    const {output, texts} = recorder()
    const out = gathered(output)
    const errors = beside(output, out)
    await out.write('a')
    await errors.write('!')
    await out.write('b')
    await out.flush()
    expect(texts).toEqual(['a', '!', 'b'])
  })
})

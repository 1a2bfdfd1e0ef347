import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {openStore, type Store} from './store.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replylint-store-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const path = () => join(folder, 'deep', 'cache')
const open = (most?: number): Store => openStore({path: path(), name: 'cache', ...(most ? {most} : {})})

describe('openStore', () => {
  it('keeps texts for the next run, for its owner’s eyes', async () => {
    const store = open()
    store.set('one', '{"a": 1}')
    store.set('other', 'b c  d')
    await store.save()
    const next = open()
    expect([next.get('one'), next.get('other'), next.get('third')]).toEqual(['{"a": 1}', 'b c  d', undefined])
    expect(statSync(path()).mode & 0o777).toBe(0o600)
  })

  it('counts a damaged file as empty, wherever the damage is, and writes it anew', async () => {
    const store = open()
    store.set('one', 'a long enough text')
    await store.save()
    const whole = readFileSync(path(), 'utf8')
    const damaged = ['', '\n', 'no cache at all', whole.slice(0, -3), whole.replace('long', 'lung'), `${whole}x 0 y\n`]
    for (const text of damaged) {
      writeFileSync(path(), text)
      const broken = open()
      expect(broken.get('one'), JSON.stringify(text)).toBeUndefined()
      broken.set('one', 'again')
      await broken.save()
      expect(open().get('one')).toBe('again')
    }
    writeFileSync(path(), Buffer.from([0xff, 0xfe, 0, 1]))
    expect(open().get('one')).toBeUndefined()
  })

  it('drops what ten runs did not look at', async () => {
    const store = open()
    store.set('old', 'o')
    store.set('used', 'u')
    await store.save()
    for (let run = 0; run < 9; run++) {
      const next = open()
      next.get('used')
      await next.save()
    }
    expect(readFileSync(path(), 'utf8')).toContain('old ')
    for (let run = 0; run < 2; run++) {
      const next = open()
      next.get('used')
      await next.save()
    }
    expect(readFileSync(path(), 'utf8')).not.toContain('old ')
    expect(open().get('used')).toBe('u')
  })

  it('does not grow without end: the oldest goes first', async () => {
    const store = open(100)
    for (let number = 0; number < 50; number++) store.set(`key${number}`, 'ten letters')
    await store.save()
    const next = open(100)
    expect(next.get('key49')).toBe('ten letters')
    expect(next.get('key0')).toBeUndefined()
    expect(statSync(path()).size).toBeLessThan(300)
  })

  it('is whole when two runs write at once', async () => {
    const [one, other] = [open(), open()]
    one.set('one', '1')
    other.set('other', '2')
    await Promise.all([one.save(), other.save()])
    const next = open()
    expect([next.get('one'), next.get('other')].filter(Boolean)).toHaveLength(1)
  })

  it('leaves the file alone when nothing is new', async () => {
    const store = open()
    store.set('one', '1')
    await store.save()
    writeFileSync(path(), readFileSync(path()), {mode: 0o600})
    const {mtimeMs} = statSync(path())
    const next = open()
    next.get('one')
    await next.save()
    expect(statSync(path()).mtimeMs).toBe(mtimeMs)
  })

  it.skipIf(process.getuid?.() === 0)('tells when it cannot be written', async () => {
    const store = open()
    chmodSync(folder, 0o500)
    store.set('one', '1')
    await expect(store.save()).rejects.toThrow('the cache cannot be written')
    chmodSync(folder, 0o700)
    expect(existsSync(path())).toBe(false)
  })

  it('tells when a file stands in its way', async () => {
    writeFileSync(join(folder, 'deep'), '')
    const store = open()
    store.set('one', '1')
    await expect(store.save()).rejects.toThrow('cache: the cache cannot be written')
  })
})

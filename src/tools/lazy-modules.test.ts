import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {lazyModules} from './lazy-modules.ts'

test.each(Object.entries(lazyModules))(
  '%s has the functions that are named, and no other value',
  async (path, names) => {
    const module: Record<string, unknown> = await import(
      path.endsWith('.ts') ? pathToFileURL(resolve(path)).href : path
    )
    for (const name of names) expect(module[name], name).toBeTypeOf('function')
    if (path.endsWith('.ts')) expect(Object.keys(module).sort()).toEqual([...names].sort())
  },
)

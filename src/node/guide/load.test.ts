import {chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {GuideError, layerFromObject} from '../../guide/index.ts'
import {testRules} from '../../guide/testing-rules.ts'
import {guideLoader, loadGuide} from './load.ts'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-')))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

const names = async (file: string) => (await loadGuide(file, folder)).map((layer) => layer.file)
const resolve = (file = 'reply.txt', options = {}) => guideLoader(testRules, {cwd: folder, ...options}).resolveFor(file)

/** The error of the guide that holds for a file, with the test's folder left out. */
async function errorOf(file = 'reply.txt', options = {}): Promise<string> {
  try {
    await resolve(file, options)
  } catch (error) {
    expect(error).toBeInstanceOf(GuideError)
    return (error as GuideError).message.replaceAll(folder, '/team')
  }
  return 'no error'
}

const rule = (id: string) => `{
  id: '${id}', summary: 'S', why: 'W', group: 'team', severity: 'warning', repair: 'none',
  needs: [], options: {}, examples: [], phrases: {}, *check() {},
}`

describe('extends', () => {
  test('files and presets, base first, each once', async () => {
    write({
      'replylint.yaml': 'extends: [formal, ./a/one.yaml, a/two.json]',
      'a/one.yaml': 'extends: base.yml',
      'a/two.json': '{"extends": ["./base.yml", "social"]}',
      'a/base.yml': 'voice: friendly',
    })
    expect(await names('replylint.yaml')).toEqual([
      'formal',
      'recommended',
      'a/base.yml',
      'a/one.yaml',
      'social',
      'a/two.json',
      'replylint.yaml',
    ])
  })

  test('a module, with its own folder for overrides', async () => {
    write({
      'replylint.mjs': 'export default {extends: "./shared/team.mjs", rules: {"worn-words": "error"}}',
      'shared/team.mjs':
        'export default {rules: {length: {max: 9}}, overrides: [{files: "saved/*", rules: {length: "off"}}]}',
    })
    const guide = await resolve()
    expect(guide.settingsFor().get('length')?.options).toMatchObject({max: 9})
    expect(guide.settingsFor({file: join(folder, 'shared/saved/a.md')}).has('length')).toBe(false)
    expect(guide.settingsFor({file: join(folder, 'saved/a.md')}).has('length')).toBe(true)
  })

  test('a cycle is shown', async () => {
    write({
      'replylint.yaml': 'voice: formal\nextends: ./a/b.yaml',
      'a/b.yaml': 'extends:\n  - recommended\n  - ./c.json',
      'a/c.json': '{"extends": "b.yaml"}',
    })
    expect(await errorOf()).toMatchInlineSnapshot(`
      "a/c.json:1:13
        This guide extends itself: a/b.yaml → a/c.json → a/b.yaml.
        1 | {"extends": "b.yaml"}
          |             ^^^^^^^^
        Take one of these steps out."
    `)
    write({'replylint.yaml': 'extends: replylint.yaml'})
    expect(await errorOf()).toMatchInlineSnapshot(`
      "replylint.yaml:1:10
        This guide extends itself: replylint.yaml →
        replylint.yaml.
        1 | extends: replylint.yaml
          |          ^^^^^^^^^^^^^^
        Take one of these steps out."
    `)
  })

  test('a guide that is data runs no module', async () => {
    write({
      'replylint.yaml': 'extends: ./shared/team.mjs',
      'shared/team.mjs': 'globalThis.hasRun = true; export default {}',
    })
    expect((await errorOf()).replace(/\s+/g, ' ')).toContain('shared/team.mjs is code')
    expect(globalThis).not.toHaveProperty('hasRun')
  })

  test('a cycle of modules is shown too', async () => {
    write({
      'replylint.mjs': 'export default {extends: "./other.mjs"}',
      'other.mjs': 'export default {extends: "./replylint.mjs"}',
    })
    expect(await errorOf()).toMatchInlineSnapshot(`
      "other.mjs (extends)
        This guide extends itself: replylint.mjs → other.mjs →
        replylint.mjs.
        Take one of these steps out."
    `)
  })

  test('a file that is missing, with the place', async () => {
    write({'replylint.yaml': 'rules: {}\nextends: [formal, ./nowhere.yaml]'})
    expect(await errorOf()).toMatchInlineSnapshot(`
      "replylint.yaml:2:19
        nowhere.yaml: The guide cannot be read: there is no such
        file.
        2 | extends: [formal, ./nowhere.yaml]
          |                   ^^^^^^^^^^^^^^
        A path in a guide starts at the folder of that guide."
    `)
  })

  test('a file that is broken, with its own place', async () => {
    write({'replylint.yaml': 'extends: ./base.yaml', 'base.yaml': 'voice: [formal'})
    expect(await errorOf()).toContain('base.yaml:1:15')
  })

  test('an unknown preset', async () => {
    write({'replylint.yaml': 'extends: recomended\nvoice: frendly'})
    expect(await errorOf()).toMatchInlineSnapshot(`
      "2 problems in the guide

      replylint.yaml:1:10
        Unknown preset “recomended”.
        1 | extends: recomended
          |          ^^^^^^^^^^
        Did you mean “recommended”?

      replylint.yaml:2:8
        Expected friendly or formal, found “frendly”.
        2 | voice: frendly
          |        ^^^^^^^
        Did you mean “friendly”?"
    `)
  })
})

describe('files that are no guides', () => {
  test('not UTF-8', async () => {
    write({'replylint.yaml': Uint8Array.from([...Buffer.from('voice: formal\nproduct: Caf'), 0xe9, 0x0a])})
    expect(await errorOf()).toMatchInlineSnapshot(`
      "replylint.yaml
        The guide is not UTF-8: line 2 has bytes that are no text.
        Save it as UTF-8."
    `)
  })

  test('missing, a folder, unreadable', async () => {
    expect(await errorOf('reply.txt', {guide: 'nowhere.yaml'})).toMatchInlineSnapshot(`
      "nowhere.yaml
        The guide cannot be read: there is no such file."
    `)
    mkdirSync(join(folder, 'folder.yaml'))
    expect(await errorOf('reply.txt', {guide: 'folder.yaml'})).toMatchInlineSnapshot(`
      "folder.yaml
        The guide cannot be read: it is a folder."
    `)
    write({'secret.yaml': ''})
    chmodSync(join(folder, 'secret.yaml'), 0)
    // The system's superuser may read everything.
    if (process.getuid?.() !== 0) expect(await errorOf('reply.txt', {guide: 'secret.yaml'})).toContain('not permitted')
  })

  test('empty is fine', async () => {
    write({'replylint.yaml': ''})
    const guide = await resolve()
    expect(guide.rules).toEqual(testRules)
    expect(guide.settingsFor().size).toBe(testRules.length + guide.libraryRules.length)
  })

  test('a module without a default export, that throws, or that is broken', async () => {
    write({'replylint.js': 'export const guide = {}'})
    expect(await errorOf()).toContain('The guide has no default export.')
    write({'throws.mjs': 'throw new TypeError("no such thing")'})
    expect(await errorOf('reply.txt', {guide: 'throws.mjs'})).toMatchInlineSnapshot(`
      "throws.mjs
        The guide cannot be run: TypeError: no such thing
        Mend it there."
    `)
    write({'broken.mjs': 'export default {'})
    expect(await errorOf('reply.txt', {guide: 'broken.mjs'})).toMatch(
      /^broken\.mjs\n {2}The guide cannot be run: \w*Error/,
    )
    write({'wrong.mjs': 'export default {rules: {lenght: "off"}}'})
    expect(await errorOf('reply.txt', {guide: 'wrong.mjs'})).toMatchInlineSnapshot(`
      "wrong.mjs (rules.lenght)
        Unknown rule “lenght”.
        Did you mean “length”?"
    `)
  })
})

describe('use', () => {
  test('a file or a package, one rule or a list', async () => {
    write({
      'replylint.yaml': 'use: [./rules/one.mjs, some-rules, only-import]\nrules: {acme/one: error, acme/three: off}',
      'rules/one.mjs': `export default ${rule('acme/one')}`,
      'node_modules/some-rules/package.json': '{"name": "some-rules", "version": "1.0.0", "main": "main.js"}',
      'node_modules/some-rules/main.js': `module.exports = [${rule('acme/two')}, ${rule('acme/three')}]`,
      'node_modules/only-import/package.json':
        '{"name": "only-import", "version": "1.0.0", "type": "module", "exports": {".": {"import": "./i.js"}}}',
      'node_modules/only-import/i.js': `export default ${rule('acme/four')}`,
    })
    const guide = await resolve()
    expect(guide.rules.slice(testRules.length).map(({id}) => id)).toEqual([
      'acme/one',
      'acme/two',
      'acme/three',
      'acme/four',
    ])
    expect(guide.settingsFor().get('acme/one')?.severity).toBe('error')
    expect(guide.settingsFor().has('acme/three')).toBe(false)
  })

  test('what cannot be used is told with the rest', async () => {
    write({
      'replylint.yaml': [
        'voise: formal',
        'use:',
        '  - ./nowhere.js',
        '  - no-such-package',
        '  - ./text.mjs',
        '  - ./none.mjs',
        '  - ./list.mjs',
        '  - ./throws.mjs',
        '  - ./builtin.mjs',
      ].join('\n'),
      'text.mjs': 'export default "cliche"',
      'none.mjs': 'export const rule = 1',
      'list.mjs': `export default [${rule('acme/one')}, {id: "acme/two"}]`,
      'throws.mjs': 'throw new Error("out of order")',
      'builtin.mjs': `export default ${rule('length')}`,
    })
    expect(await errorOf()).toMatchInlineSnapshot(`
      "8 problems in the guide

      replylint.yaml:1:1
        Unknown key “voise”.
        1 | voise: formal
          | ^^^^^
        Did you mean “voice”?

      replylint.yaml:2:1
        “length” cannot be the id of a rule of yours.
        2 | use:
          | ^^^
        Put a name of your team and a slash before it:
        acme/length.

      replylint.yaml:3:5
        There is no module “./nowhere.js”.
        3 |   - ./nowhere.js
          |     ^^^^^^^^^^^^
        A file’s path starts with ./, and a package is installed.

      replylint.yaml:4:5
        There is no module “no-such-package”.
        4 |   - no-such-package
          |     ^^^^^^^^^^^^^^^
        A file’s path starts with ./, and a package is installed.

      replylint.yaml:5:5
        The default export of “./text.mjs” is no rule: it is
        “cliche”.
        5 |   - ./text.mjs
          |     ^^^^^^^^^^
        Make rules with defineRule or definePhrases of
        replylint/rule.

      replylint.yaml:6:5
        The default export of “./none.mjs” is no rule: it is
        missing.
        6 |   - ./none.mjs
          |     ^^^^^^^^^^
        Make rules with defineRule or definePhrases of
        replylint/rule.

      replylint.yaml:7:5
        Item 2 of the default export of “./list.mjs” is no rule:
        “summary” should be text.
        7 |   - ./list.mjs
          |     ^^^^^^^^^^
        Make rules with defineRule or definePhrases of
        replylint/rule.

      replylint.yaml:8:5
        ./throws.mjs: The module cannot be run: Error: out of
        order
        8 |   - ./throws.mjs
          |     ^^^^^^^^^^^^
        Mend it there."
    `)
  })
})

describe('the guide of a file', () => {
  test('is the nearest, or recommended', async () => {
    write({'a/replylint.yaml': 'voice: formal'})
    const loader = guideLoader(testRules, {cwd: folder})
    expect((await loader.resolveFor('a/b/reply.txt')).voice).toBe('formal')
    expect((await loader.resolveFor('reply.txt')).layers.map(({file}) => file)).toEqual(['recommended'])
    expect((await loader.resolveFor()).voice).toBe('friendly')
  })

  test('is read once for all files', async () => {
    write({'replylint.yaml': 'voice: formal'})
    const loader = guideLoader(testRules, {cwd: folder})
    const first = await loader.resolveFor('one.txt')
    write({'replylint.yaml': 'voice: friendly'})
    expect(await loader.resolveFor('deep/down/two.txt')).toBe(first)
  })

  test('can be named, and other layers laid over it', async () => {
    write({'replylint.yaml': 'voice: formal', 'other.yaml': 'rules: {length: off}'})
    const over = [layerFromObject({rules: {length: 'error'}}, '--rule')]
    const guide = await resolve('reply.txt', {guide: 'other.yaml', over})
    expect(guide.voice).toBe('friendly')
    expect(guide.settingsFor().get('length')?.severity).toBe('error')
    expect(
      await errorOf('reply.txt', {over: [layerFromObject({rules: {lenght: 'error'}}, '--rule')]}),
    ).toMatchInlineSnapshot(`
      "--rule (rules.lenght)
        Unknown rule “lenght”.
        Did you mean “length”?"
    `)
  })
})

import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {layerFromObject} from '../../guide/index.ts'
import {testRules} from '../../guide/testing-rules.ts'
import {guideLoader} from './load.ts'
import {printGuide} from './print.ts'

test('shows every setting and who said so', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'replylint-')))
  const guide = [
    'extends: social',
    'voice: formal',
    'product: [Acme Cloud, Acme Cloud for Very Large Enterprises]',
    'context: {agent: Sam}',
    'terms:',
    '  ticket: conversation',
    '  cheap: null',
    '  basically: ""',
    '  agent: [specialist, person]',
    'rules:',
    '  worn-words: off',
    'channels:',
    '  social:',
    '    length:',
    '      max: 40',
    'overrides:',
    '  - files: saved/**',
    '    rules:',
    '      length: {severity: error, ignore: [please, thanks]}',
    'phrases:',
    '  acme/a-name-that-is-longer-than-most-names-of-rules:',
    '    match: a word',
  ].join('\n')
  writeFileSync(join(folder, 'replylint.yaml'), guide)
  const over = [layerFromObject({rules: {terminology: 'error'}}, '--rule')]
  const loader = guideLoader(testRules, {cwd: folder, over})
  const file = join(folder, 'saved/reply.txt')
  const printed = printGuide(await loader.resolveFor(file), {file})
  expect(printed).toMatchInlineSnapshot(`
    "voice                       formal      replylint.yaml:2
    channel                     social      preset social
    template                    false       default
    agent                       Sam         replylint.yaml:4

    length                      error       replylint.yaml:19
      max                       40          replylint.yaml:15
      strict                    false       default
      unit                      words       default
      ignore                    please      replylint.yaml:19
                                thanks
    worn-words                  off         replylint.yaml:11
    terminology                 error       --rule
      terms
        ticket                conversation  replylint.yaml:6
        cheap                   (never)     replylint.yaml:7
        basically              (leave out)  replylint.yaml:8
        agent          specialist | person  replylint.yaml:9
      names                     Acme Cloud  replylint.yaml:3
          Acme Cloud for Very Large Enterprises

    acme/a-name-that-is-longer-than-most-names-of-rules
                                warning     default
    duplicate-reply             warning     default
      similarity                80          default
      minWords                  15          default
    mixed-terms                 suggestion  default
      terms      sign in | log in | log on  default
              sign out | log out | log off
                            email | e-mail
                 help center | help centre
                      username | user name
                      cancelled | canceled
                    cancelling | canceling
                        website | web site
                 mobile phone | cell phone
                            add-on | addon
                              wi-fi | wifi
      share                     80          default
      uses                      5           default
    stale-reply                 warning     default
    twin-bodies                 warning     default
    "
  `)
  expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60)
  const bySms = printGuide(await loader.resolveFor(file), {file, channel: 'sms'})
  expect(bySms).toMatch(/^channel +sms +draft$/m)
  expect(bySms).toMatch(/^ {2}max +100 +default$/m)
  rmSync(folder, {recursive: true})
})

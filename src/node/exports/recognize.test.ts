import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readExport, recognizeExport} from './index.ts'
import {streamOf} from './json/testing.ts'

const macro = {id: 1, title: 'Sent', actions: [{field: 'comment_value', value: 'It is on its way.'}]}
const zendesk = JSON.stringify({macros: [macro, macro]}, null, 1)
const zammad = 'name;keywords;content;note;active;\nhours;open;We open at 9.;-;'
const osticket = '- isenabled: 1\n  title: Hours\n  response: We open at 9.\n'
const github = 'replies:\n  - name: Hours\n    body: We open at 9.\n'

describe('recognizeExport', () => {
  it.each([
    [zendesk, 'macros.json', 'zendesk', 'json'],
    [zendesk.slice(0, -30), 'macros.JSON', 'zendesk', 'json'],
    [zendesk, '-', 'zendesk', 'json'],
    [zammad, 'a/modules.csv', 'zammad', 'csv'],
    [zammad, 'standard input', 'zammad', 'csv'],
    [osticket, 'premade.yaml', 'osticket', 'yaml'],
    [github, '.github/replies.yml', 'github', 'yaml'],
  ])('%#: %2$s', (head, path, format, syntax) => {
    expect(recognizeExport(head, path)).toEqual({format, syntax})
  })

  it.each([
    [zendesk, 'macros.txt'],
    [zendesk, 'reply.md'],
    [zammad, 'modules.json'],
    [osticket, 'a.csv'],
    [readFileSync('package.json', 'utf8'), 'package.json'],
    [readFileSync('tsconfig.json', 'utf8'), 'tsconfig.json'],
    [readFileSync('biome.json', 'utf8'), 'biome.json'],
    [readFileSync('package-lock.json', 'utf8').slice(0, 65_536), 'package-lock.json'],
    ['{"rules": {"shouting": "off"}, "voice": "friendly"}', 'replylint.json'],
    ['[{"id": 1, "title": "A post", "body": "text"}]', 'posts.json'],
    ['[{"name": "x", "text": "y"}]', 'x.json'],
    ['{"data": [{"type": "macro"}]}', 'x.json'],
    ['{"triggers": [{"title": "T", "conditions": {}, "actions": [{"field": "status", "value": 1}]}]}', 'x.json'],
    ['{"on": "push", "jobs": {"a": {"steps": [{"name": "x", "arguments": {}}]}}}', 'x.json'],
    ['{"replies": [{"name": "x", "body": "y"}]}', 'x.json'],
    ['', 'x.json'],
    ['Hi Ann,\n\nit is on its way.', '-'],
    ['a,b,c\n1,2,3', 'x.csv'],
    ['title: x\nbody: y\n', 'x.yml'],
  ])('leaves alone what is no export: %#', (head, path) => {
    expect(recognizeExport(head, path)).toBeUndefined()
  })
})

it.each([
  [zendesk, 'macros.json', ['It is on its way.', 'It is on its way.']],
  [zammad, 'modules.csv', ['We open at 9.']],
  [osticket, 'premade.yaml', ['We open at 9.']],
  [github, 'replies.yml', ['We open at 9.']],
])('readExport reads what was recognized: %#', async (file, path, texts) => {
  const read: string[] = []
  for await (const entry of readExport(streamOf(`\uFEFF${file}`, 9), path, recognizeExport(file, path)!))
    read.push(...('reply' in entry ? entry.reply.bodies.map(({text}) => text) : [entry.error]))
  expect(read).toEqual(texts)
})

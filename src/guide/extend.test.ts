import {expect, test} from 'vitest'
import {rules} from '../../rules/index.ts'
import {settingProblems} from './check-settings.ts'
import {GuideError} from './errors.ts'
import {withPresets} from './extend.ts'
import type {GuideInput} from './input.ts'
import {layerFromObject} from './layer.ts'
import {presetNames, presets} from './presets.ts'
import {resolveGuide} from './resolve.ts'
import {testRules} from './testing-rules.ts'

const names = (guide: GuideInput) => withPresets(layerFromObject(guide, 'guide')).map(({file}) => file)
const resolve = (guide: unknown) => resolveGuide(withPresets(layerFromObject(guide, 'guide')), testRules)

function errorOf(guide: unknown): string {
  try {
    resolve(guide)
  } catch (error) {
    if (error instanceof GuideError) return error.message
    throw error
  }
  return 'no error'
}

test('a guide extends recommended unless it says otherwise', () => {
  expect(names({})).toEqual(['recommended', 'guide'])
  expect(names({extends: 'formal'})).toEqual(['formal', 'guide'])
  expect(names({extends: ['formal', 'social', 'formal']})).toEqual(['formal', 'social', 'guide'])
  expect(names({extends: []})).toEqual(['guide'])
})

test('presets do what they say', () => {
  expect(resolve({extends: 'formal'}).voice).toBe('formal')
  expect(resolve({extends: ['social', 'templates']}).context).toEqual({channel: 'social', template: true})
  expect(resolve({extends: 'formal', voice: 'friendly'}).voice).toBe('friendly')
  expect(resolve({extends: 'formal'}).originOfVoice()).toMatchObject({layer: {kind: 'preset', file: 'formal'}})
})

test.each(presetNames)('%s says nothing wrong of the built-in rules', (name) => {
  const layer = layerFromObject(presets[name], name)
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  expect([...layer.problems, ...settingProblems({...layer, kind: 'file'}, byId)]).toEqual([])
})

test('an unknown preset, and a file that is not read here', () => {
  expect(errorOf({extends: 'frmal'})).toMatchInlineSnapshot(`
    "guide (extends)
      Unknown preset “frmal”.
      Did you mean “formal”?"
  `)
  expect(errorOf({extends: ['formal', 'zzzzz']})).toMatchInlineSnapshot(`
    "guide (extends.1)
      Unknown preset “zzzzz”.
      The presets are recommended, formal, social and templates;
      a file is a path such as ./team.yaml, a Vale style
      vale:styles/Team."
  `)
  expect(errorOf({extends: './team.yaml'})).toMatchInlineSnapshot(`
    "guide (extends)
      “./team.yaml” is a file, and files are not read here.
      Load the guide with replylint/node, which reads files."
  `)
})

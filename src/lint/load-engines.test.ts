import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {type GuideInput, layerFromObject, resolveGuide, withPresets} from '../guide/index.ts'
import {loadEngines} from './load-engines.ts'

const enginesOf = async (guide: GuideInput): Promise<string[]> =>
  Object.keys(await loadEngines(resolveGuide(withPresets(layerFromObject(guide, 'guide')), rules)))

describe('loadEngines', () => {
  it('leaves telephone numbers alone until a guide names a region', async () => {
    expect(await enginesOf({})).not.toContain('phone')
    expect(await enginesOf({rules: {'phone-format': {format: 'national'}}})).not.toContain('phone')
  })

  it.each<GuideInput>([
    {rules: {'phone-format': {region: 'GB'}}},
    {channels: {chat: {'phone-format': {region: 'GB'}}}},
    {overrides: [{files: '*.txt', rules: {'phone-format': {region: 'GB'}}}]},
  ])('reads them for %j', async (guide) => {
    expect(await enginesOf(guide)).toContain('phone')
  })
})

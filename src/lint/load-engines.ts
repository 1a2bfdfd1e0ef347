import {channels} from '../document/draft.ts'
import type {Engines} from '../document/engines/engines.ts'
import type {Guide} from '../guide/index.ts'

/** Loads only those heavy libraries that a rule of the guide may ask for. */
export async function loadEngines(guide: Guide): Promise<Engines> {
  return {
    ...(mayUse(guide, 'readability')
      ? {readability: (await import('../document/engines/readability.ts')).readability}
      : {}),
    ...(mayUse(guide, 'wordiness') ? {writeGood: (await import('../document/engines/write-good.ts')).writeGood} : {}),
  }
}

const mayUse = (guide: Guide, rule: string): boolean =>
  channels.some((channel) => guide.settingsFor({channel}).has(rule)) ||
  guide.layers.some(({value}) => value.overrides?.some(({rules}) => rules !== undefined && Object.hasOwn(rules, rule)))

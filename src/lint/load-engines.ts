import {channels} from '../document/draft.ts'
import type {Engines} from '../document/engines/engines.ts'
import type {Guide} from '../guide/index.ts'

/** Loads only those heavy libraries that a rule of the guide may ask for. */
export async function loadEngines(guide: Guide): Promise<Engines> {
  return {
    ...(mayUse(guide, 'readability')
      ? {readability: (await import('../document/engines/readability.ts')).readability}
      : {}),
    ...(mayFormatPhones(guide) ? {phone: (await import('../document/engines/phone.ts')).phoneNumber} : {}),
    ...(mayUse(guide, 'wordiness') ? {writeGood: (await import('../document/engines/write-good.ts')).writeGood} : {}),
  }
}

const mayUse = (guide: Guide, rule: string): boolean =>
  channels.some((channel) => guide.settingsFor({channel}).has(rule)) ||
  guide.layers.some(({value}) => value.overrides?.some(({rules}) => rules !== undefined && Object.hasOwn(rules, rule)))

/** The rule is on for everyone and silent without a region, so only a region is worth the loading. */
const mayFormatPhones = (guide: Guide): boolean =>
  channels.some((channel) => namesRegion(guide.settingsFor({channel}).get('phone-format')?.options)) ||
  guide.layers.some(({value}) => value.overrides?.some(({rules}) => namesRegion(rules?.['phone-format'])))

const namesRegion = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && 'region' in options && options.region !== 'none'

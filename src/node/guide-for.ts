import {rules} from '../../rules/index.ts'
import type {Guide} from '../guide/index.ts'

/**
 * The guide that holds for a draft's file (without one, for the working folder), ready for `createLinter`: the nearest
 * `replylint.yaml`, `.yml`, `.json`, `.js` or `.mjs` from the file's folder upwards with what it extends, otherwise the
 * preset `recommended`. For many files use `createLinters`, which reads each guide once.
 *
 * @param options `guide`: the guide's file, when it is not to be looked for. `cwd`: where relative paths start, default
 *   the process's working folder.
 * @throws GuideError with everything that is wrong in it.
 */
export async function loadGuideFor(
  file?: string,
  options: {readonly guide?: string; readonly cwd?: string} = {},
): Promise<Guide> {
  const {guideLoader} = await import('./guide/load.ts')
  return guideLoader(rules, options).resolveFor(file)
}

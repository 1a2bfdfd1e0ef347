import {rules} from '../../../rules/index.ts'
import type {Draft} from '../../document/draft.ts'
import {type Guide, GuideError, parseGuide, resolveGuide, withPresets} from '../../guide/index.ts'
import {createLinter} from '../../lint/index.ts'

/** What is wrong with how a guide is read and obeyed; nothing when all holds. Throws what is not foreseen. */
export function guideFaults(text: string, format: 'json' | 'yaml', drafts: readonly Draft[]): readonly string[] {
  const guide = guideOf(text, format)
  if (typeof guide === 'string')
    return /undefined|\[object /.test(guide.replace(text, '')) ? [`an error says: ${guide}`] : []
  const linter = createLinter(guide)
  const faults: string[] = []
  for (const draft of drafts) {
    for (const {range, rule} of linter.lint(draft, 'a.txt').problems)
      if (range[0] > range[1] || range[1] > draft.text.length) faults.push(`${rule}: a range does not slice`)
    const {text: fixed} = linter.fix(draft, 'a.txt')
    const again = linter.fix({...draft, text: fixed}, 'a.txt').text
    if (again !== fixed) faults.push(`fixing again changes ${JSON.stringify(fixed)} into ${JSON.stringify(again)}`)
  }
  if (Object.keys({}).length + Object.getOwnPropertyNames(Object.prototype).length !== ownNames)
    faults.push('the prototype of all objects was changed')
  return faults
}

const ownNames = Object.getOwnPropertyNames(Object.prototype).length

/** The guide, or what is wrong with it. */
function guideOf(text: string, format: 'json' | 'yaml'): Guide | string {
  try {
    return resolveGuide(withPresets(parseGuide(text, {file: 'replylint.yaml', format})), rules)
  } catch (error) {
    if (error instanceof GuideError) return error.message
    throw error
  }
}

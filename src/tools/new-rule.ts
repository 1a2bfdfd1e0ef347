import {parseArgs} from 'node:util'
import {groups} from './gen/groups.ts'
import {NewRuleError, writeRule} from './rule-file.ts'

const usage = `npm run new-rule NAME [GROUP], with a group of ${groups.join(', ')} (wording unless given)`

try {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {group: {type: 'string'}}})
  // npm takes a `--group` that has no `--` before it for itself and leaves its value as an argument.
  const [name, group = values.group ?? 'wording', ...rest] = positionals
  if (name === undefined || rest.length > 0) throw new NewRuleError(usage)
  const path = writeRule(process.cwd(), name, group)
  console.log(`wrote ${path}; next: npm run gen, and fill it in until npm run check passes`)
} catch (error) {
  if (!(error instanceof NewRuleError) && !(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS'))
    throw error
  console.error((error as Error).message)
  process.exitCode = 2
}

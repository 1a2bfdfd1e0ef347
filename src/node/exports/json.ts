import {InputError} from '../input-error.ts'
import type {ListRule} from './json/cutter.ts'
import type {Desk} from './json/desk.ts'
import {commonLists, desks} from './json/desks.ts'
import {genericDesk} from './json/generic.ts'
import {readEntry, recordsIn, viewOf} from './json/parse.ts'
import {readRecords} from './json/records.ts'
import type {ExportEntry, ExportFields, ExportFormat} from './reply.ts'

/** How a JSON export is read. */
export interface JsonOptions {
  /** The help desk it comes from. Default: `generic`. */
  readonly as?: ExportFormat | undefined
  /** Which fields hold what; needed for `generic`. Of another help desk's, only `list` counts. */
  readonly fields?: ExportFields | undefined
}

/** When none of so many first records is a reply, it is another help desk's file, and one error is enough. */
const mostBroken = 20

/**
 * Reads the saved replies of a JSON export as it comes: a list of replies (at the root, under the help desk's key or
 * where `fields.list` says), pages of such lists, several documents after another, or a single reply. Memory does not
 * grow with the file. What is wrong with a reply is answered by an error with its place, and the rest is read on.
 *
 * @param name How errors call the file.
 * @throws InputError when it is UTF-16, or `generic` without fields.
 */
export async function* readJsonExport(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  {as = 'generic', fields}: JsonOptions,
): AsyncGenerator<ExportEntry> {
  const desk = deskOf(as, name, fields)
  let position = 0
  let hasReply = false
  for await (const record of readRecords(stream, name, listRule(desk, fields))) {
    if ('error' in record) {
      yield record
      continue
    }
    for (const view of recordsIn(viewOf(record), desk)) {
      position++
      const entry = readEntry(view, desk, record, {name, position})
      hasReply ||= 'reply' in entry
      yield entry
      if (!hasReply && position >= mostBroken) {
        yield {
          error: `${name}: none of its first ${mostBroken} records is a reply of ${as} — is it another help desk’s?`,
        }
        return
      }
    }
  }
}

function deskOf(as: ExportFormat, name: string, fields: ExportFields | undefined): Desk {
  if (as !== 'generic') return desks[as]
  if (fields) return genericDesk(fields)
  throw new InputError(name, `${name}: no guide says which of its fields holds what. Describe it under “exports”`)
}

function listRule(desk: Desk, fields: ExportFields | undefined): ListRule {
  if (fields?.list !== undefined) return {path: fields.list === '' ? [] : fields.list.split('.')}
  return desk.lists.length === 0 ? {first: true} : {keys: [...desk.lists, ...commonLists]}
}

import type {DraftInput} from '../node/inputs.ts'
import type {Edit} from '../text/edit.ts'
import type {Repair} from './repair.ts'

type Body = NonNullable<DraftInput['body']>
type Source = Body['source']

/** What has been mended in an export, ready to be put where `--fix` or `--fix-dry-run` says. */
export interface MendedExport {
  readonly source: Source
  readonly edits: readonly Edit[]
  readonly repair: Repair
}

/** Gathers the fixes of an export's replies until all of the file has been read. */
export interface ExportRepairs {
  /**
   * Whether a body's export may be mended; one that cannot be read to its end is left as it is. Puts away the export
   * before it.
   */
  mayMend(body: Body, repair: Repair): Promise<boolean>
  add(body: Body, fixed: string): boolean
  /** Puts away the last export. */
  end(): Promise<void>
}

/** @param put Writes or prints an export. */
export function createExportRepairs(put: (mended: MendedExport) => Promise<void>): ExportRepairs {
  let current: {readonly source: Source; readonly repair: Repair; readonly edits: Edit[]} | undefined
  const end = async () => {
    const mended = current
    current = undefined
    if (mended !== undefined) await put(mended)
  }
  return {
    end,
    async mayMend({source}, repair) {
      if (current?.source !== source) {
        await end()
        if ((await source.fault()) !== undefined) return false
        current = {source, repair, edits: []}
      }
      return true
    },
    add({written}, fixed) {
      const edits = written.rewrite(fixed)
      if (edits !== undefined) current?.edits.push(...edits)
      return edits !== undefined
    },
  }
}

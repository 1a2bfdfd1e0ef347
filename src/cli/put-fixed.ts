import type {DraftFile} from '../node/draft-file.ts'
import type {Palette} from '../report/palette.ts'
import {visible} from '../report/visible.ts'
import type {MendedExport} from './export-repairs.ts'
import type {Output} from './io.ts'
import type {Tally} from './progress.ts'
import {diffOf, type Repair} from './repair.ts'

/** Where fixed texts and diffs go. */
export interface TextOutput {
  readonly output: Output
  readonly palette: Palette
}

/** Writes a mended export, prints it, or shows what changed; `tally` counts what is written. */
export async function putExport(
  {source, edits, repair}: MendedExport,
  {output, palette}: TextOutput,
  tally: Tally,
): Promise<void> {
  if (repair === 'write') {
    if (edits.length === 0) return
    await source.write?.(edits)
    tally.mended += 1
    return
  }
  const {before, after} = source.edited(edits)
  if (repair === 'print') await output.write(output.isTTY ? shown(after) : after)
  else await output.write(paintDiff(await diffOf(source.name, before, after), output, palette))
}

/** Writes a fixed draft, prints it, or shows what changed; `tally` counts what is written. */
export async function putFixed(
  draft: DraftFile,
  fixed: string,
  repair: Repair,
  {output, palette}: TextOutput,
  tally: Tally,
): Promise<void> {
  const whole = draft.bom ? `\uFEFF${fixed}` : fixed
  if (repair === 'print') await output.write(output.isTTY ? shown(whole) : whole)
  if (repair === 'diff') {
    const before = draft.bom ? `\uFEFF${draft.text}` : draft.text
    await output.write(paintDiff(await diffOf(draft.path, before, whole), output, palette))
  }
  if (repair === 'write' && fixed !== draft.text && draft.file !== undefined) {
    const {writeAtomic} = await import('../node/write-file.ts')
    await writeAtomic(draft.file, whole, draft.path)
    tally.mended += 1
  }
}

/** A text for a terminal, its line breaks kept; a program gets every byte instead. */
const shown = (text: string) => text.split(/\r?\n/).map(visible).join('\n')

function paintDiff(diff: string, {isTTY}: Output, palette: Palette): string {
  const paint = (line: string) => {
    if (line.startsWith('-')) return palette.error(line)
    return line.startsWith('+') ? palette.safe(line) : line
  }
  return (isTTY ? shown(diff) : diff).split('\n').map(paint).join('\n')
}

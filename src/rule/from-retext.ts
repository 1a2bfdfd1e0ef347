import type {Root} from 'nlcst'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Document} from '../document/document.ts'
import type {Range} from '../text/range.ts'
import {within} from '../text/within.ts'
import {defineRule} from './define.ts'
import type {OptionSpecs} from './options.ts'
import type {Example, Finding, Group, Rule, Severity} from './rule.ts'

/** What a retext plugin needs to become a rule: what every rule has, and the plugin. */
export interface RetextRule<Parameters extends unknown[] = []> {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly group?: Group
  readonly severity?: Severity
  readonly examples: readonly Example[]
  readonly plugin: Plugin<Parameters, Root>
  /** What the plugin is called with: its options. */
  readonly settings?: Parameters
}

/** Plugins may take quadratic time on a long text, so a longer block is passed over. */
const longestBlock = 5000

/**
 * Makes a rule of any synchronous retext plugin. It is given the agent's words block by block; its messages become findings, and the replacements that it
 * expects (`message.expected`) are offered, never applied unasked.
 */
export function fromRetext<Parameters extends unknown[]>(rule: RetextRule<Parameters>): Rule {
  const {plugin, settings, group = 'team', severity = 'suggestion', ...rest} = rule
  const processor = retext()
    .use(retextEnglish)
    .use(plugin, ...((settings ?? []) as Parameters))
    .freeze()
  return defineRule<OptionSpecs>({
    ...rest,
    group,
    severity,
    repair: 'review',
    *check(document): Iterable<Finding> {
      for (const block of document.blocks) {
        if (block.end - block.start > longestBlock) continue
        const file = new VFile(masked(document, block))
        processor.runSync(processor.parse(file), file)
        for (const message of file.messages) yield* toFinding(document, block, message)
      }
    },
  })
}

/** Placeholders, links and code are hidden from the plugin behind a word of the same length. */
function masked({prose, atoms}: Document, block: Range): string {
  const letters = prose.slice(block.start, block.end).split('')
  for (const atom of within(atoms, block)) {
    letters.fill('X', atom.start - block.start, atom.end - block.start)
  }
  return letters.join('')
}

function* toFinding(document: Document, block: Range, message: VFileMessage): Generator<Finding> {
  const {place} = message
  if (!place) return
  const point = 'start' in place ? place : {start: place, end: place}
  const at = {start: block.start + (point.start.offset ?? 0), end: block.start + (point.end.offset ?? 0)}
  if (within(document.atoms, at).length > 0) return
  const suggestions = (message.expected ?? []).map((text) => ({text, safety: 'review' as const}))
  yield {at, message: message.reason.replaceAll('`', '”').replace(/”([^”]*)”/g, '“$1”'), suggestions}
}

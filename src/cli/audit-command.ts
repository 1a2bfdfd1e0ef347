import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import {createReader} from '../document/document.ts'
import type {Guide} from '../guide/index.ts'
import {compareWith} from '../lint/audit/agreement.ts'
import {createAudit} from '../lint/audit/audit.ts'
import {type LabelledDraft, parseLabels} from '../lint/audit/labels.ts'
import {decodeText} from '../node/decode.ts'
import {fromSystem, InputError, isFromSystem} from '../node/input-error.ts'
import {readLines} from '../node/lines.ts'
import {mostBytes} from '../node/read-text.ts'
import {formatAuditJson} from '../report/audit-json.ts'
import {formatAudit} from '../report/audit-page.ts'
import {createOutput, type Io} from './io.ts'
import {createComplaints, forEachDraft, type LibraryDraft, type LibraryOptions, replyLinter} from './library.ts'
import {overLayer, unknownRule} from './over-layer.ts'
import {paletteFor} from './palette.ts'

export interface AuditOptions extends LibraryOptions {
  /** The ids to look at. Default: all. */
  readonly rule?: readonly string[]
  /** A file of labels, NDJSON. */
  readonly labels?: string
}

/**
 * Tells what every rule says, or would say, about replies; the exit code is 0, or 2 when something could not be read.
 *
 * @throws GuideError when a guide is wrong; InputError when the labels cannot be read; UsageError for a rule
 *   that there is not.
 */
export async function auditCommand(paths: readonly string[], options: AuditOptions, io: Io): Promise<number> {
  const only = options.rule && new Set(options.rule)
  const labels = options.labels === undefined ? undefined : await readLabels(options.labels, io.cwd)
  const comparison = labels && compareWith(labels, only)
  const complaints = createComplaints(io)
  const audit = createAudit()
  const reader = createReader()
  const known = new Set<string>()
  await forEachDraft(paths, options, io, complaints, {
    ...ruleHearer(only),
    handle({id, source, draft, guide}, {problems, isOn}) {
      for (const {id: rule} of guide.rules) known.add(rule)
      const rules = guide.rules.map(({id: rule}) => rule).filter((rule) => only?.has(rule) ?? true)
      const words = reader.read(draft.draft).words.length
      audit.add({id, source, text: draft.text, words, rules, isOn, problems})
      comparison?.add(id, draft.text, draft.start, problems)
    },
  })
  const agreement = comparison?.result()
  const unknown = agreement?.rules.filter(({rule}) => !known.has(rule)) ?? []
  if (known.size > 0)
    for (const {rule} of unknown) await complaints.tell(`${options.labels}: ${unknownRule(rule, known).message}`)
  if (agreement?.drafts === 0) await complaints.tell(`${options.labels}: none of its ids is that of a draft`)
  const {stdout, env} = io
  const page = {
    color: paletteFor(stdout, env, options.color),
    ...(stdout.columns === undefined ? {} : {width: stdout.columns}),
  }
  const result = audit.result()
  await createOutput(stdout).write(
    options.format === 'json' ? formatAuditJson(result, agreement) : formatAudit(result, agreement, page),
  )
  return complaints.code()
}

/**
 * What the rules say about a draft: those that are on as they are, and the others as if they were switched on. These
 * are asked apart, so that they do not take the word from one that is on.
 */
function ruleHearer(only: ReadonlySet<string> | undefined) {
  const asItIs = replyLinter()
  const allOn = replyLinter((guide) => overLayer(guide, wishesFor(guide, only)))
  const begin = async (each: LibraryDraft) => {
    const {draft, guide} = each
    const settings = guide.settingsFor({channel: draft.draft.context?.channel, file: draft.file})
    const isOn = (rule: string) => settings.has(rule)
    const isAsked = (rule: string) => only?.has(rule) ?? true
    const wanted = wishesFor(guide, only).filter(({id}) => !isOn(id))
    const [own, all] = await Promise.all([asItIs.lint(each), wanted.length > 0 ? allOn.lint(each) : undefined])
    const others = all?.problems.filter(({rule}) => !isOn(rule)) ?? []
    return {problems: [...own.problems, ...others].filter(({rule}) => isAsked(rule)), isOn}
  }
  return {begin, ahead: asItIs.ahead}
}

const wishesFor = (guide: Guide, only: ReadonlySet<string> | undefined) =>
  only ? [...only].map((id) => ({id})) : guide.rules.map(({id}) => ({id}))

async function readLabels(path: string, cwd: string): Promise<readonly LabelledDraft[]> {
  const drafts: LabelledDraft[] = []
  const faults: string[] = []
  try {
    for await (const {number, bytes} of readLines(createReadStream(resolve(cwd, path)), mostBytes)) {
      const name = `${path}: line ${number}`
      const read = bytes ? parseLine(bytes, name) : 'it is too long'
      if (typeof read === 'string') faults.push(`${name}: ${read}`)
      else if (read) drafts.push(read)
    }
  } catch (error) {
    throw isFromSystem(error) ? fromSystem(path, error) : error
  }
  // Figures from half of the labels would be wrong without looking it.
  if (faults.length > 0) throw new InputError(path, faults.join('\n'))
  return drafts
}

function parseLine(bytes: Uint8Array, name: string): LabelledDraft | string | undefined {
  const {text} = decodeText(bytes, name)
  return text.trim() === '' ? undefined : parseLabels(text)
}

import {readdirSync, readFileSync} from 'node:fs'
import {stringify} from 'yaml'
import type {ExportFields, ExportFormat} from '../../node/exports/index.ts'
import {makeDraft} from './drafts.ts'
import {broken} from './guides.ts'
import type {Random} from './random.ts'

/** An export as bytes, with how it is to be read. */
export interface MadeExport {
  readonly name: string
  readonly bytes: Uint8Array
  readonly as: ExportFormat | undefined
  /** What a guide says of it; for `generic`. */
  readonly fields: ExportFields | undefined
  /** Whether it is as its help desk writes it, so that it must be read without an error. */
  readonly isWhole: boolean
}

const fixtures = 'fixtures/exports'
const kept: readonly (readonly [ExportFormat, string, string])[] = readdirSync(fixtures, {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:json|csv|ya?ml)$/.test(path) && !path.endsWith('replylint.yaml'))
  .sort()
  .map((path) => [path.split('/')[0] as ExportFormat, path, readFileSync(`${fixtures}/${path}`, 'utf8')])

/** What no file can hold as it stands: YAML has no lone surrogates and no controls, CSV no NUL. */
const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu

const fields: ExportFields = {body: 'body', title: 'title', id: 'id'}
const fixtureFields: ExportFields = {body: 'text'}

/** An export of a help desk or of one's own, whole, cut off or changed. */
export function makeExport(random: Random): MadeExport {
  const made = random.chance(0.5) ? fromFixture(random) : fromDrafts(random)
  const isWhole = random.chance(0.4)
  let {text} = made
  if (!isWhole) for (let times = 1 + random.below(3); times > 0; times--) text = broken(random, text)
  const styled = random.chance(0.2) ? text.replace(/\r?\n/g, '\r\n') : text
  const bytes = Buffer.from(random.chance(0.1) ? `\uFEFF${styled}` : styled)
  if (!isWhole && random.chance(0.2)) bytes[random.below(bytes.length)] = random.below(256)
  return {...made, bytes, isWhole: isWhole && made.isRight}
}

type Source = Pick<MadeExport, 'name' | 'as' | 'fields'> & {readonly text: string; readonly isRight: boolean}

function fromFixture(random: Random): Source {
  const [desk, path, text] = random.pick(kept)
  const as = random.chance(0.8) ? desk : random.pick(kept)[0]
  const isGeneric = as === 'generic'
  return {
    name: path.split('/').at(-1)!,
    as: isGeneric ? undefined : as,
    fields: isGeneric ? fixtureFields : undefined,
    text,
    isRight: false,
  }
}

function fromDrafts(random: Random): Source {
  const clean = (text: string) => text.replace(unwritable, '')
  const records = random.list(1, 5, () => {
    const text = clean(makeDraft(random).text)
    return {
      id: random.below(100),
      title: random.pick(['Hours', 'A, "b"; c', '']),
      body: text.trim() === '' ? 'Thanks.' : text,
    }
  })
  const syntax = random.pick(['json', 'csv', 'yaml'] as const)
  const text =
    syntax === 'json'
      ? JSON.stringify(random.chance(0.5) ? records : {data: records}, undefined, random.pick([0, 2, '\t']))
      : syntax === 'csv'
        ? csv(records, random.pick([',', ';', '\t']))
        : stringify(records, {
            lineWidth: random.pick([0, 40]),
            defaultStringType: random.pick(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED']),
          })
  return {name: `replies.${syntax}`, as: undefined, fields, text, isRight: true}
}

const csv = (records: readonly object[], separator: string): string =>
  [['id', 'title', 'body'], ...records.map((record) => Object.values(record))]
    .map((cells) => `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(separator)}\n`)
    .join('')

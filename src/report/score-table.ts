import {type Band, bands, distanceFrom} from '../lint/score/bands.ts'
import {categories} from '../lint/score/categories.ts'
import {type DraftScore, type LibraryScore, libraryScore, worstFirst} from '../lint/score/score.ts'
import {wrap} from './cell.ts'
import {type Column, figure, headerLines, type Layout, layoutFor, rowLines} from './columns.ts'
import {count} from './count.ts'
import {graphemeRuler} from './grapheme-ruler.ts'
import {type Palette, plainPalette} from './palette.ts'
import {type PageOptions, pageWidth} from './rule-list.ts'
import {scoreReasons, toneReasons} from './score-reasons.ts'

/** A draft's score with its name. */
export interface ScoredDraft extends DraftScore {
  /** Path of a file, id of an NDJSON draft or the number of its line. */
  readonly id: string | number
  /** The file or stream that it came from. */
  readonly source: string
}

/** From so many columns on, headers and bands are written out. */
const wideFrom = 90

const wide: readonly Column[] = [
  {header: 'score', width: 5},
  {header: 'wording', width: 7},
  {header: 'apology', width: 7},
  {header: 'structure', width: 9},
  {header: 'fit', width: 3},
  {header: 'clarity', width: 7},
  {header: 'tone         ', width: 15},
]
const narrow: readonly Column[] = [
  {header: 'all', width: 3},
  {header: 'word', width: 4},
  {header: 'apol', width: 4},
  {header: 'stru', width: 4},
  {header: 'fit', width: 3},
  {header: 'clar', width: 4},
  {header: 'tone  ', width: 7},
]

interface Page {
  readonly layout: Layout
  readonly width: number
  readonly isWide: boolean
  readonly color: Palette
  readonly band: Band
  /** The folder that all drafts are in, to be told once; empty when there is none. */
  readonly folder: string
}

/** The drafts worst first, each with what its scores come from, and a line for the library. Empty without drafts. */
export function formatScores(drafts: readonly ScoredDraft[], band: Band, options: PageOptions = {}): string {
  const library = libraryScore(drafts, band)
  if (!library) return ''
  const page = pageFor(drafts, band, options)
  const {layout, color, width} = page
  const lines = [
    ...headerLines(page.folder, layout).map(color.dim),
    ...drafts.toSorted(worstFirst(band)).flatMap((draft) => draftLines(draft, page)),
    color.dim('─'.repeat(layout.nameWidth + layout.columns.reduce((sum, {width: own}) => sum + layout.gap + own, 0))),
    ...scoreRow(count(drafts.length, 'draft'), figuresOf(library, page), page),
    '',
    ...wrap(bandLine(library, band), width, graphemeRuler),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

function pageFor(drafts: readonly ScoredDraft[], band: Band, options: PageOptions): Page {
  const width = pageWidth(options)
  const isWide = width >= wideFrom
  const folder = commonFolder(drafts.map(nameOf))
  const names = [folder, ...drafts.map((draft) => nameOf(draft).slice(folder.length))]
  const longest = Math.max(12, ...names.map((name) => graphemeRuler.width(name)))
  const layout = layoutFor(width, isWide ? wide : narrow, isWide ? 2 : 1, longest)
  return {layout, width, isWide, color: options.color ?? plainPalette, band, folder}
}

const nameOf = ({id, source}: ScoredDraft): string => (source === id ? String(id) : `${source} › ${id}`)

/** The folders, up to a slash, that all names begin with. */
function commonFolder(names: readonly string[]): string {
  const [first = '', ...rest] = names
  let end = first.length
  for (const name of rest) while (!name.startsWith(first.slice(0, end))) end--
  return first.slice(0, first.slice(0, end).lastIndexOf('/') + 1)
}

function draftLines(draft: ScoredDraft, page: Page): string[] {
  const {color, width} = page
  const {score, categories: byCategory, tone} = draft
  const figures = figuresOf({score, categories: scoresIn(byCategory), tone: tone.value}, page)
  const reasons = [...scoreReasons(draft), ...toneReasons(tone, page.band)]
  return [
    ...scoreRow(nameOf(draft).slice(page.folder.length), figures, page),
    ...reasons.flatMap((reason) => wrap(reason, width - 2, graphemeRuler).map((line) => color.dim(`  ${line}`))),
  ]
}

const scoresIn = (byCategory: DraftScore['categories']): LibraryScore['categories'] =>
  Object.fromEntries(categories.map((category) => [category, byCategory[category].score])) as LibraryScore['categories']

function figuresOf(
  {score, categories: byCategory, tone}: Pick<LibraryScore, 'score' | 'categories' | 'tone'>,
  {isWide, band}: Page,
): string[] {
  return [String(score), ...categories.map((category) => String(byCategory[category])), toneFigure(tone, band, isWide)]
}

/** The number, the name of its band where there is room, and an arrow when it is outside the band that is wanted. */
function toneFigure(tone: number, wanted: Band, isWide: boolean): string {
  const arrow = ['↓', ' ', '↑'][Math.sign(distanceFrom(wanted, tone)) + 1]
  const name = isWide ? ` ${bandName(tone).padEnd('effusive'.length)}` : ''
  return `${figure(tone)}${name} ${arrow}`
}

const bandName = (tone: number): string => bands.find(({to}) => tone <= to)!.name

const scoreRow = (name: string, figures: readonly string[], {layout, color}: Page): string[] =>
  rowLines(name, figures, layout, (text, column) => {
    if (column === figures.length - 1) return /[↓↑]/.test(text) ? color.warning(text) : text
    const score = Number(text)
    if (score < 50) return color.error(text)
    return score < 80 ? color.warning(text) : text
  })

function bandLine({inBand, cooler, livelier, words}: LibraryScore, {from, to}: Band): string {
  const named = bands.filter((band) => band.from >= from && band.to <= to).map(({name}) => name)
  const isWhole = bands.some((band) => band.from === from) && bands.some((band) => band.to === to)
  const name = isWhole ? `${[...new Set([named[0], named.at(-1)])].join(' to ')} ` : ''
  const beside = [cooler > 0 && `, ${cooler} cooler`, livelier > 0 && `, ${livelier} livelier`].filter(Boolean).join('')
  return `${figure(words)} words · tone: ${inBand} in the band ${name}${figure(from)} to ${figure(to)}${beside}`
}

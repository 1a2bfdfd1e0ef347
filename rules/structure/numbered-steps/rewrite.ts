import {type Document, lettered, type Range, type Sentence, type Suggestion} from '../../../src/rule/index.ts'
import type {Run, Step} from './steps.ts'

const politeness = /\b(?:please|pls|plz|kindly)\b/i
const purpose = /^(?:to|in order to) [^,:;]*[,;:]\s*$/i
const sequel =
  /^(?:(?:first|firstly|then|next|now|and|so|also|finally|lastly|afterwards|after that|second|secondly|third|thirdly)\b,? *)+/i
/** A piece that ends on half a thought (“…, when you are asked”) was cut in the wrong place. */
const danglingEnd =
  /(?:^|[,.;]|\b(?:and|then))\s+(?:when|if|once|since|because|as|while|after|before|until|unless|where|in|at|on|from|under|next to|for|to|with)\b[^,.;]*$/i
/** A click path of dashes, or a guess at what helps: no step to do with one’s hands. */
const isNoStep = lettered(
  ({capital, any}) => `[${any}]--? ?[${capital}]|--|\\b(?:probably|should work|might,|try if|and, (?:now|then))\\b`,
)
const fewest = 3
/** How far around the steps marks are looked for. */
const near = 20

/**
 * The list that a run of steps becomes, a line each with a capital and without its “then”. None when it runs over several lines, holds markup, or
 * cannot be cut cleanly. `safe` in an e-mail or Markdown when every step begins with its verb and nothing else stands between them.
 */
export function asList(document: Document, {sentences, steps}: Run): Suggestion | undefined {
  const [first, last] = [sentences[0]!, sentences.at(-1)!]
  if (sentences.some(({blockIndex}) => blockIndex !== first.blockIndex)) return undefined
  const at = withSpace(document, first, last)
  if (!document.projection.map.isExact(at)) return undefined
  const lead = document.prose.slice(first.start, steps[0]!.start)
  const isPurpose = purpose.test(lead)
  if (lead !== '' && !isPurpose) return undefined
  const pieces = piecesOf(document, cutsOf(document, steps), steps[0]!.start, last.end)
  if (!pieces) return undefined
  const intro = isPurpose ? [lead.trimEnd().replace(/[,;:]$/, ':')] : pieces[0]!.endsWith(':') ? [pieces.shift()!] : []
  if (pieces.length < fewest || pieces.some((piece) => piece.endsWith(':') || isNoStep(piece))) return undefined
  // A sentence that goes on after its quoted words would be left headless.
  if (/^\s*\p{Ll}/u.test(document.prose.slice(at.end, at.end + 4))) return undefined
  const list = pieces.map((piece, index) => `${index + 1}. ${piece}`).join('\n')
  const before = at.start > first.block.start ? '\n\n' : ''
  const after = at.end < first.block.end ? '\n\n' : ''
  if (before === '' ? !beginsLine(document, at) : isOpenBefore(document, at)) return undefined
  if (after !== '' && isMarkBehind(document, at)) return undefined
  const isClear = isListRead(document) && isClearlyCut(sentences, steps)
  return {text: `${before}${[...intro, list].join('\n\n')}${after}`, at, safety: isClear ? 'safe' : 'review'}
}

/** Whether the words begin a line of the draft: behind an item’s mark or a `<br>` the list’s first number would be in the middle of one. */
function beginsLine({draft: {text, format}, projection}: Document, at: Range): boolean {
  if (format === 'html') return true
  const {start} = projection.map.toSource(at)
  return /(?:^|[\n\r])[ \t]{0,3}$/.test(text.slice(Math.max(0, start - near), start))
}

/** Whether the words belong to what stands before them, as behind a bracket or a quote. */
const isOpenBefore = ({prose}: Document, {start}: Range): boolean =>
  /[\p{Ps}\p{Pi}"'*_]$/u.test(prose.slice(start - 1, start))

/** Whether what follows would be taken for an item or a heading, once it begins a line. */
const isMarkBehind = ({prose}: Document, {end}: Range): boolean =>
  /^\s*(?:[-+*#>=|]|\d{1,9}[.)])/.test(prose.slice(end, end + near))

const isListRead = ({context, draft}: Document): boolean =>
  (context.channel ?? 'email') === 'email' || draft.format === 'markdown'

/** Whether every step begins with its verb, every sentence with a step, and no other sentence stands between them. */
function isClearlyCut(sentences: readonly Sentence[], steps: readonly Step[]): boolean {
  if (!steps.every(({isPlain}) => isPlain)) return false
  if (sentences.at(-1)!.index - sentences[0]!.index !== sentences.length - 1) return false
  const starts = new Set(steps.map(({start}) => start))
  return sentences.slice(1).every(({start}) => starts.has(start))
}

/** The run with the space and dashes that part it from the sentences around it in its line. */
function withSpace({prose}: Document, first: Sentence, last: Sentence): Range {
  const above = prose.slice(Math.max(first.block.start, first.start - near), first.start)
  const below = prose.slice(last.end, Math.min(last.block.end, last.end + near))
  return {
    start: first.start - /[\s–—-]*$/.exec(above)![0].length,
    end: last.end + /^[\s–—-]*/.exec(below)![0].length,
  }
}

/** Where the list is cut: a bare “and” keeps two short steps on a line, unless too few lines would be left. */
function cutsOf({prose}: Document, steps: readonly Step[]): readonly Step[] {
  const parted = steps.filter(({start, verb, isSequel}, index) => {
    const before = steps[index - 1]
    return (
      !before ||
      isSequel ||
      !/^and\b/i.test(prose.slice(start, verb)) ||
      /[,;.!:]\s*$/.test(prose.slice(before.verb, start))
    )
  })
  return parted.length < fewest ? steps : parted
}

/** The words of each cut; a sentence that does not begin with its step is kept whole. Undefined where one would break a thought. */
function piecesOf({prose}: Document, cuts: readonly Step[], from: number, end: number): string[] | undefined {
  const starts = cuts.map((step, index) => {
    const opens = index > 0 && cuts[index - 1]!.sentence !== step.sentence
    return index === 0 ? from : opens ? step.sentence.start : step.start
  })
  const pieces: string[] = []
  for (const [index, {start, verb}] of cuts.entries()) {
    const isBare = starts[index] === start
    const to = starts[index + 1] ?? end
    const isPolite = isBare && politeness.test(prose.slice(start, verb))
    const words = prose
      .slice(isBare ? verb : starts[index]!, to)
      .replace(/\s+/g, ' ')
      .replace(/[ ,;–—-]+$/, '')
      .replace(/,? (?:and|then)$/i, '')
    const bare = (isPolite ? `please ${words}` : words).replace(sequel, '')
    if (index < cuts.length - 1 && danglingEnd.test(` ${bare}`)) return undefined
    pieces.push(`${bare[0]!.toUpperCase()}${bare.slice(1)}${/[.!?:…]["”’')]*$/.test(bare) ? '' : '.'}`)
  }
  return pieces
}

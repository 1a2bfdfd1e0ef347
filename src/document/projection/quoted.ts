import type {Line} from './lines.ts'

/** Which lines are not the agent's words. */
export interface Quoted {
  /** Lines behind a `>`. */
  readonly marked: boolean[]
  /** Headers of earlier mails, and what follows them without a `>`. */
  readonly history: boolean[]
}

/**
 * Marks quoted lines and the history of a conversation (“On … wrote:”, Outlook's header lines, “Original Message”,
 * forwarded mail). `skipped` lines (code)
 * are not looked at. What the agent writes between `>` lines stays theirs.
 */
export function findQuoted(lines: readonly Line[], skipped: readonly boolean[]): Quoted {
  const marked = markedLines(lines, skipped)
  const history = new Array<boolean>(lines.length).fill(false)
  for (let index = 0; index < lines.length; index++) {
    if (skipped[index]) continue
    const header = headerAt(lines, index)
    if (header === 0) continue
    const next = nextFilled(lines, index + header)
    const isMarked = next < lines.length && /^\s*>/.test(lines[next]!.text)
    const isOwnHeader =
      headerBlock(lines, index) > 0 && !lines.slice(0, index).some(({text}, at) => hasWords(text) && !marked[at])
    const end = isMarked || isOwnHeader ? index + header : lines.length
    history.fill(true, aboveRules(lines, index), end)
    if (end === lines.length) break
    index = end - 1
  }
  return {marked, history}
}

const hasWords = (text: string): boolean => /[\p{L}\d]/u.test(text)

function nextFilled(lines: readonly Line[], from: number): number {
  let index = from
  while (index < lines.length && lines[index]!.text === '') index++
  return index
}

/** Outlook draws a line above its header. */
function aboveRules(lines: readonly Line[], from: number): number {
  let index = from
  while (index > 0 && /^(?:[_*-]{5,})?$/.test(lines[index - 1]!.text)) index--
  return index
}

/** How many lines of a header begin here; 0 when none does. */
const headerAt = (lines: readonly Line[], index: number): number =>
  isDivider(lines[index]!.text) ? 1 : attributionAt(lines, index) || headerBlock(lines, index)

const isDivider = (text: string): boolean => /[-_=*#]$|message:$/i.test(text) && divider.test(text)

const divider =
  /^(?:[-_=*]{2,} ?(?:original (?:message|e-?mail|appointment)|forwarded (?:message|by .{1,60})|ursprüngliche nachricht|weitergeleitete nachricht|message (?:d'origine|d’origine|original|transféré)|mensaje (?:original|reenviado)|messaggio (?:originale|inoltrato)|oorspronkelijk bericht|doorgestuurd bericht) ?[-_=*]{2,}|begin forwarded message:|##-? ?please type your reply above this line ?-?##)$/i

const attributionStart = /^(?:>+ ?)?(?:On|Am|Le|El|Il|Em|Op|Den|W dniu)\s/
const attribution =
  /(?<!\p{L})(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|pisze|napisał(?:\(a\))?)(?!\p{L}).{0,80}:$/iu
const longestAttribution = 300

/** “On 3 May 2025 at 10:12, Ann <ann@example.com> wrote:”, on up to three lines. */
function attributionAt(lines: readonly Line[], index: number): number {
  if (!attributionStart.test(lines[index]!.text)) return 0
  let text = ''
  for (let count = 1; count <= 3 && index + count <= lines.length; count++) {
    text = `${text} ${lines[index + count - 1]!.text}`.trim()
    if (text.length > longestAttribution || lines[index + count - 1]!.text === '') return 0
    if (attribution.test(text.replace(/\u00A0/g, ' ').replace(/ ?:$/, ':')))
      return isDated(text, lines, index + count) ? count : 0
  }
  return 0
}

/**
 * “On Monday you wrote:” is the agent speaking, unless `>` lines follow; a mail program gives the date and the
 * writer.
 */
function isDated(text: string, lines: readonly Line[], after: number): boolean {
  const next = lines[nextFilled(lines, after)]
  if (next && /^\s*>/.test(next.text)) return /\d/.test(text)
  return /\d/.test(text) && /@|<|\b\d{4}\b|\d[:.h]\d{2}/.test(text) && !/\b(?:you|we|i) (?:wrote|writes)\b/i.test(text)
}

const senderLine = /^(?:>+ ?)?\*?(?:from|von|de|da|van|från|fra|od) ?:\*?/
const otherLines: readonly RegExp[] = [
  /^(?:>+ ?)?\*?(?:sent|date|gesendet|datum|envoyé|enviado(?: el)?|fecha|inviato|data|verzonden|skickat|sendt|wysłano) ?:/i,
  /^(?:>+ ?)?\*?(?:to|cc|an|à|para|a|aan|till|til|do) ?:/i,
  /^(?:>+ ?)?\*?(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat) ?:/i,
]

/**
 * How many lines of a mail's header (“From: … Sent: … To: … Subject: …”) begin here; a journey from Rome to Bari is
 * none.
 */
function headerBlock(lines: readonly Line[], index: number): number {
  const first = lines[index]!.text
  if (!first.includes(':') || !senderLine.test(first.toLowerCase())) return 0
  const seen = new Set<number>()
  let hasAddress = first.includes('@')
  let count = 1
  for (; count <= 7 && index + count < lines.length; count++) {
    const {text} = lines[index + count]!
    const kind = otherLines.findIndex((pattern) => pattern.test(text))
    if (kind < 0) break
    seen.add(kind)
    hasAddress ||= text.includes('@')
  }
  return seen.size >= 2 && (seen.has(2) || hasAddress) ? count : 0
}

/**
 * Lines behind a `>`, but not arrows of a menu (“> Privacy > Cookies”), faces (`>:(`) and posts that go on after a
 * `>>`.
 */
function markedLines(lines: readonly Line[], skipped: readonly boolean[]): boolean[] {
  if (!lines.some(({text}) => text.startsWith('>'))) return new Array<boolean>(lines.length).fill(false)
  let previous = ''
  let opensMenu = false
  return lines.map(({text}, index) => {
    const isArrow = text.startsWith('>') && isArrowLine(text, previous, opensMenu)
    // Only the next line takes the menu on.
    opensMenu = isArrow || menu.test(text)
    if (text !== '') previous = text
    return !skipped[index] && text.startsWith('>') && !isArrow
  })
}

const longestStep = 5
const menu = /\b(?:go to|open|click|tap|select|choose|navigate|press)\b[^.?!]*$/i

function isArrowLine(text: string, previous: string, opensMenu: boolean): boolean {
  if (/^>[:;_.,=-][^\s\w]?/.test(text) && !/^>[-=]{3}/.test(text)) return true
  if (/(?:^|\s)>{1,2} ?(?:\d\/\d)?$/.test(previous) && !previous.startsWith('>')) return true
  if (/>{2}$/.test(previous) && text.startsWith('>>')) return true
  const steps = text.replace(/^>\s*/, '').split(/\s*>\s*/)
  if (text.startsWith('>>') || !steps.every(isStep)) return false
  return steps.length > 1 || opensMenu
}

const isStep = (step: string): boolean =>
  /^["“'‘]?[\p{L}\d]/u.test(step) && step.split(/\s+/).length <= longestStep && !/[.?!,;]$/.test(step)

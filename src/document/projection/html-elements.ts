import {wordSet} from '../../text/word-set.ts'

/** Elements that begin and end a line; all others stand in one. */
export const blockElements = wordSet(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 head header html legend li listing main menu nav ol p plaintext pre search section
  summary table tbody td tfoot th thead tr ul xmp
`)

/** Blocks with room above and below them. */
export const spacedElements = wordSet(`
  blockquote dl fieldset figure form h1 h2 h3 h4 h5 h6 hr menu ol p pre table ul
`)

export const lists = wordSet('dir menu ol ul')
export const cells = wordSet('td th')
export const headings = wordSet('h1 h2 h3 h4 h5 h6')
export const codeElements = wordSet('code kbd samp tt')
export const voidElements = wordSet('area base br col embed hr img input link meta param source track wbr')
/** Only these close what is open outside the cell that they stand in. */
export const tableElements = wordSet('body html table tbody td tfoot th thead tr')

/** Elements that print nothing, or nothing that the agent says. */
export const silentElements = wordSet(`
  audio blockquote canvas datalist head iframe listing math noembed noframes object plaintext pre script select
  style svg template textarea title video xmp
`)

/** Which open elements an opening tag closes when they are innermost, besides a paragraph. */
export const closedBy: Readonly<Record<string, ReadonlySet<string>>> = {
  body: wordSet('head'),
  dd: wordSet('dd dt'),
  dt: wordSet('dd dt'),
  li: wordSet('li'),
  td: wordSet('td th'),
  th: wordSet('td th'),
  tr: wordSet('caption td th tr'),
  tbody: wordSet('caption tbody td tfoot th thead tr'),
  tfoot: wordSet('caption tbody td tfoot th thead tr'),
  thead: wordSet('caption tbody td tfoot th thead tr'),
}

/** The attributes that tell whether an element shows something of the agent's. */
export const readAttributes = wordSet('class hidden id role style')
export type Attributes = Readonly<Record<string, string>>

/** Font size is not among them: nil on a cell only closes the gaps between what the cell holds. */
const hiding =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?![.\d])|max-height\s*:\s*0(?![.\d]))/i

/** Whether an element is hidden, as the preview text of a mail is. */
export const isHidden = ({hidden, style}: Attributes): boolean =>
  hidden !== undefined || (style !== undefined && hiding.test(style))

/** What mail programs call the elements that hold an earlier mail or its header. */
const quoteNames = wordSet(`
  gmail_attr gmail_extra gmail_quote gmail_quote_container moz-cite-prefix moz-forward-container olk_src_body_section
  protonmail_quote yahoo_quoted zmail_extra
`)
/** What Outlook puts before an earlier mail; all that follows is history. */
const dividerNames = wordSet('appendonsend divrplyfwdmsg mail-editor-reference-message-container')

/** Most elements have none. Outlook writes `x_` before the names of a mail that it quotes. */
const namesOf = ({class: classes = '', id = ''}: Attributes): string[] =>
  classes === '' && id === ''
    ? []
    : `${classes} ${id}`.split(/\s+/).map((name) => name.toLowerCase().replace(/^(?:x_)+/, ''))

/** Whether an element holds an earlier mail. */
export const isQuote = (attributes: Attributes): boolean => namesOf(attributes).some((name) => quoteNames.has(name))

/** Whether earlier mails begin at an element and go on to the end. */
export const isDivider = (attributes: Attributes): boolean => namesOf(attributes).some((name) => dividerNames.has(name))

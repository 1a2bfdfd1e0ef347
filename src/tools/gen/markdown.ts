/** A text as Markdown that prints just that text. */
export function literal(text: string): string {
  return text
    .replace(/[\\`*[\]<>~|&]|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replace(/^(\s*)([-+#])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
}

/** A text as code in a line, whatever backquotes it holds. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

/** A table with a head; cells are Markdown in one line. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A draft as one line for a cell; what `«…»` marks is bold and underlined, and an empty `«»` a caret. */
export function draftCell(draft: string): string {
  const marked = draft.split(/«([^»]*)»/).map((part, index) => (index % 2 === 1 ? mark(part) : literal(part)))
  return marked.join('').replace(/\r?\n/g, '<br>')
}

const mark = (words: string) =>
  words === '' ? '<b>‸</b>' : words.replace(/[^\r\n]+/g, (line) => `<b><ins>${literal(line)}</ins></b>`)

/** A page with what stands between `<!-- name -->` and `<!-- /name -->` replaced. Throws when it has no such place. */
export function fillMarked(page: string, name: string, contents: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [page.indexOf(open), page.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`the page has no place ${open} … ${close}`)
  return `${page.slice(0, start + open.length)}\n${contents}\n${page.slice(end)}`
}

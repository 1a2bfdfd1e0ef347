import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'

const style = `
:root {color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif}
body {max-width: 60rem; margin: 2rem auto; padding: 0 1rem}
table {border-collapse: collapse; margin: 1.5rem 0; width: 100%}
th, td {border-bottom: 1px solid #8886; padding: .4rem .8rem .4rem 0; text-align: start; vertical-align: top}
th {opacity: .75; font-weight: normal}
code {font-size: .9em; overflow-wrap: anywhere}
summary {cursor: pointer}
`

/**
 * Cuts the page of a group of rules into the Markdown of a page for each rule, by id.
 *
 * @param markdown With a heading of the second level for each rule, its id.
 */
export function rulePages(markdown: string): ReadonlyMap<string, string> {
  const [introduction = '', ...sections] = markdown.split(/^## /m)
  const legend = introduction.split(/\n\n+/).find((paragraph) => paragraph.includes('<ins>')) ?? ''
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n')
      const id = section.slice(0, end).trim()
      return [id, `# ${id}\n\n${section.slice(end).trim()}\n\n${legend}\n`]
    }),
  )
}

/** A rule's page as HTML. */
export function htmlPage(id: string, markdown: string): string {
  // The HTML in it is the generator's own: line breaks, marks, and lists that open.
  const body = micromark(markdown, {allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()]})
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${id} · replylint</title>
<style>${style}</style>
<body>
${body}</body>
</html>
`
}

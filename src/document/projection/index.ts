import type {Draft, Format} from '../draft.ts'
import type {HelpDesk} from '../placeholder/help-desk.ts'
import {projectHtml} from './html.ts'
import {projectMarkdown} from './markdown.ts'
import {projectPlain} from './plain.ts'
import type {Projection} from './projection.ts'

const projections: Readonly<Record<Format, (text: string, helpDesk?: HelpDesk) => Projection>> = {
  plain: projectPlain,
  markdown: projectMarkdown,
  html: projectHtml,
}

/** Turns a draft into what its reader sees, by the draft's format (default: `plain`). */
export const project = ({text, format = 'plain', context}: Draft): Projection =>
  (projections[format] ?? projectPlain)(text, context?.helpDesk)

import type {Draft} from '../draft.ts'
import {projectMarkdown} from './markdown.ts'
import {projectPlain} from './plain.ts'
import type {Projection} from './projection.ts'

/** Turns a draft into what its reader sees, by the draft's format (default: `plain`). */
export const project = ({text, format}: Pick<Draft, 'text' | 'format'>): Projection =>
  format === 'markdown' ? projectMarkdown(text) : projectPlain(text)

import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Context} from '../document/draft.ts'
import type {Guide, GuideInput} from '../guide/index.ts'
import {createPlaces} from '../text/lines.ts'
import {createLinter} from './index.ts'

/** Settings of the plugin: the style guide, and what is known besides the draft. */
export interface RetextReplylintOptions {
  readonly guide?: GuideInput | Guide
  readonly context?: Context
}

/**
 * A retext plugin that reports what replylint says about the file, as messages with the source `replylint`, the rule's id, the words (`actual`) and the rewrites
 * (`expected`). Errors are fatal messages, suggestions are infos.
 *
 * @throws GuideError when the guide says something that cannot be.
 */
export default function retextReplylint(options: RetextReplylintOptions = {}): (tree: Root, file: VFile) => void {
  const linter = createLinter(options.guide)
  return (_tree, file) => {
    const text = String(file)
    const placeOf = createPlaces(text)
    const draft = {text, ...(options.context ? {context: options.context} : {})}
    for (const problem of linter.lint(draft, file.path).problems) {
      const [start, end] = problem.range
      const place = {start: {...placeOf(start), offset: start}, end: {...placeOf(end), offset: end}}
      const message = file.message(problem.message, {place, ruleId: problem.rule, source: 'replylint'})
      message.actual = text.slice(start, end)
      message.expected = problem.suggestions.map((suggestion) => suggestion.text)
      message.fatal = fatalOf[problem.severity]
    }
  }
}

/** How unified tells errors, warnings and notes apart. */
const fatalOf = {error: true, warning: false, suggestion: undefined} as const

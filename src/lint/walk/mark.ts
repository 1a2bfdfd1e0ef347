import type {Edit} from '../../text/edit.ts'
import type {Range} from '../../text/range.ts'

/** What tells one problem of a text from another. */
export interface Mark extends Range {
  readonly rule: string
}

/** Whether two marks of the same text are one problem. */
export const sameMark = (a: Mark, b: Mark): boolean => a.rule === b.rule && a.start === b.start && a.end === b.end

/**
 * Where a mark is after an edit of its text: moved by an edit before it, stretched by one inside. Undefined when the
 * edit cuts its edge: then it is no longer what it was.
 */
export function movedBy(mark: Mark, edit: Edit): Mark | undefined {
  const by = edit.text.length - (edit.end - edit.start)
  if (mark.end <= edit.start) return mark
  if (edit.end <= mark.start) return {...mark, start: mark.start + by, end: mark.end + by}
  return mark.start <= edit.start && edit.end <= mark.end ? {...mark, end: mark.end + by} : undefined
}

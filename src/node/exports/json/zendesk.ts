import {type Desk, type FoundBody, hasText, hasTexts, RecordProblem, someBodiesIn, timeOf} from './desk.ts'
import type {View} from './view.ts'

/**
 * Zendesk macros, as `GET /api/v2/macros` gives them, and the shortcuts of Zendesk Chat. A macro that only sets fields
 * has no bodies, and neither has one that writes an internal note.
 */
export const zendesk: Desk = {
  lists: ['macros', 'shortcuts'],
  single: 'macro',
  isShaped: (record) => isMacro(record) || isShortcut(record),
  read: (record) =>
    !record.get('actions') && hasTexts(record, 'name', 'message') ? readShortcut(record) : readMacro(record),
}

/** Triggers and automations have actions, too, and conditions besides. */
const isMacro = (record: View): boolean =>
  hasTexts(record, 'title') &&
  !record.get('conditions') &&
  record.get('actions')?.items.some((action) => hasTexts(action, 'field') && action.get('value') !== undefined) === true

const isShortcut = (record: View): boolean =>
  !record.get('actions') && hasTexts(record, 'name', 'message', 'scope') && record.get('tags') !== undefined

function readMacro(record: View) {
  const actions = record.get('actions')
  if (!actions?.isList) {
    throw new RecordProblem(record, 'has no list of actions', 'a macro has one: export it again, or see --as')
  }
  const isInternal = actions.items.some(
    (action) =>
      action.get('field')?.text === 'comment_mode_is_public' && /^"?false"?$/.test(action.get('value')?.raw ?? ''),
  )
  return {
    id: record.get('id')?.id,
    title: record.get('title')?.text,
    updated: timeOf(record.get('updated_at')),
    bodies: isInternal ? [] : actions.items.flatMap(commentOf),
  }
}

function commentOf(action: View): readonly FoundBody[] {
  const field = action.get('field')?.text
  if (field !== 'comment_value' && field !== 'comment_value_html') return []
  const value = action.get('value')
  if (!value)
    throw new RecordProblem(action, `has a “${field}” without a value`, 'write its text, or delete the action')
  const format = field === 'comment_value_html' ? 'html' : 'plain'
  const [channel, text] = value.items
  const view = value.isList ? text : value
  if (!view) throw new RecordProblem(value, `has a “${field}” without a text`, 'it is ["channel:all", "the text"]')
  if (!hasText(view, `“${field}”`)) return []
  return [{view, format, ...(channel?.text === 'channel:chat' ? {channel: 'chat'} : {})}]
}

const readShortcut = (record: View) => ({
  id: record.get('id')?.id,
  title: record.get('name')?.text,
  bodies: someBodiesIn(record, [{key: 'message', format: 'plain', channel: 'chat'}]),
})

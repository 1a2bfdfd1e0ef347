import {type Desk, hasTexts, someBodiesIn, timeOf} from './desk.ts'

/** Zammad text modules, as `GET /api/v1/text_modules` gives them; its imports are CSV. */
export const zammad: Desk = {
  lists: ['text_modules'],
  isShaped: (record) =>
    hasTexts(record, 'name', 'content') && record.get('keywords') !== undefined && record.get('active') !== undefined,
  read: (record) => ({
    id: record.get('id')?.id,
    title: record.get('name')?.text,
    updated: timeOf(record.get('updated_at')),
    bodies: someBodiesIn(record, [{key: 'content', format: 'html'}]),
  }),
}

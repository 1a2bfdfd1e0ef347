import {type Desk, hasTexts, someBodiesIn, timeOf} from './desk.ts'

/** Front message templates, as `GET /message_templates` gives them. */
export const front: Desk = {
  lists: ['_results', 'message_templates'],
  isShaped: (record) => /^rsp_\w+$/.test(record.get('id')?.text ?? '') && hasTexts(record, 'name', 'body'),
  read: (record) => ({
    id: record.get('id')?.id,
    title: record.get('name')?.text,
    updated: timeOf(record.get('updated_at')),
    bodies: someBodiesIn(record, [{key: 'body', format: 'html'}]),
  }),
}

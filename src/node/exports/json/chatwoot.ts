import {type Desk, hasTexts, someBodiesIn, timeOf} from './desk.ts'

/** Chatwoot canned responses, as its API gives them: most are said in its chat window. */
export const chatwoot: Desk = {
  lists: ['canned_responses', 'payload'],
  isShaped: (record) => hasTexts(record, 'short_code', 'content'),
  read: (record) => ({
    id: record.get('id')?.id,
    title: record.get('short_code')?.text,
    updated: timeOf(record.get('updated_at')),
    bodies: someBodiesIn(record, [{key: 'content', format: 'markdown', channel: 'chat'}]),
  }),
}

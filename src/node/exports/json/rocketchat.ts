import {type Desk, hasTexts, someBodiesIn, timeOf} from './desk.ts'

/** Rocket.Chat canned responses, as `GET /api/v1/canned-responses` gives them. */
export const rocketchat: Desk = {
  lists: ['cannedResponses'],
  single: 'cannedResponse',
  isShaped: (record) => hasTexts(record, 'shortcut', 'text', 'scope'),
  read: (record) => ({
    id: (record.get('_id') ?? record.get('id'))?.id,
    title: record.get('shortcut')?.text,
    updated: timeOf(record.get('_updatedAt')),
    bodies: someBodiesIn(record, [{key: 'text', format: 'markdown', channel: 'chat'}]),
  }),
}

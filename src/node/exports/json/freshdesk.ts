import {type Desk, hasTexts, someBodiesIn, timeOf} from './desk.ts'

/** Freshdesk canned responses, as `GET /api/v2/canned_response_folders/{id}/responses` gives them. */
export const freshdesk: Desk = {
  lists: ['canned_responses', 'responses'],
  single: 'canned_response',
  isShaped: (record) => hasTexts(record, 'title', 'content_html'),
  read: (record) => ({
    id: record.get('id')?.id,
    title: record.get('title')?.text,
    updated: timeOf(record.get('updated_at')),
    bodies: someBodiesIn(record, [
      {key: 'content', format: 'plain'},
      {key: 'content_html', format: 'html'},
    ]),
  }),
}

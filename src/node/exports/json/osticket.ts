import {type Desk, hasTexts, localeOf, someBodiesIn, timeOf} from './desk.ts'

/** osTicket canned responses, as rows of its table `canned_response`; its own files are YAML. */
export const osticket: Desk = {
  lists: ['canned_response', 'canned_responses'],
  isShaped: (record) =>
    hasTexts(record, 'title', 'response') && (record.get('canned_id') ?? record.get('isenabled')) !== undefined,
  read: (record) => ({
    id: record.get('canned_id')?.id,
    title: record.get('title')?.text,
    locale: localeOf(record.get('lang')),
    updated: timeOf(record.get('updated')),
    bodies: someBodiesIn(record, [{key: 'response', format: 'html'}]),
  }),
}

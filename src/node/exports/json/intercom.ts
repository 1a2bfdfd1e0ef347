import {type Desk, someBodiesIn, timeOf} from './desk.ts'
import type {View} from './view.ts'

/** Intercom macros, as `GET /macros` gives them. */
export const intercom: Desk = {
  lists: ['macros'],
  isShaped: (record) =>
    record.get('type')?.text === 'macro' &&
    (record.get('body') ?? record.get('body_text')) !== undefined &&
    !record.get('actions'),
  read(record) {
    const channel = isForMessengerOnly(record) ? 'chat' : undefined
    return {
      id: record.get('id')?.id,
      title: record.get('name')?.text,
      updated: timeOf(record.get('updated_at')),
      bodies: someBodiesIn(record, [
        {key: 'body', format: 'html', channel},
        {key: 'body_text', format: 'plain', channel},
      ]),
    }
  },
}

function isForMessengerOnly(record: View): boolean {
  const places = record.get('available_on')?.items ?? []
  return places.length === 1 && places[0]!.text === 'messenger'
}

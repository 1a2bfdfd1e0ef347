import {type Desk, someBodiesIn} from './desk.ts'

/** GitHub saved replies, as GraphQL's `viewer.savedReplies.nodes` gives them: told by the key, not by the record. */
export const github: Desk = {
  lists: ['nodes', 'replies'],
  isShaped: (record) => record.pointer.includes('/savedReplies/nodes/'),
  read: (record) => ({
    id: (record.get('databaseId') ?? record.get('id'))?.id,
    title: (record.get('title') ?? record.get('name'))?.text,
    bodies: someBodiesIn(record, [{key: 'body', format: 'markdown', channel: 'forum'}]),
  }),
}

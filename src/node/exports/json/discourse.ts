import {type Desk, hasTexts, someBodiesIn} from './desk.ts'

/** The templates of Discourse's Templates plugin. */
export const discourse: Desk = {
  lists: ['templates'],
  isShaped: (record) => hasTexts(record, 'title', 'slug', 'content') && record.get('usages') !== undefined,
  read: (record) => ({
    id: record.get('id')?.id,
    title: record.get('title')?.text,
    bodies: someBodiesIn(record, [{key: 'content', format: 'markdown', channel: 'forum'}]),
  }),
}

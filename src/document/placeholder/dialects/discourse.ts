import {type Dialect, fieldsOf} from '../dialect.ts'
import {percent} from '../tokenizer.ts'

/** A closed list of fields, each with a fallback behind a colon; what it does not know goes out as it stands. */
export const discourse: Dialect = {
  id: 'discourse',
  name: 'Discourse',
  syntaxes: ['percent'],
  read: percent(',fallback:'),
  fields: fieldsOf(`
    my_username my_name chat_channel_name chat_channel_url chat_thread_name chat_thread_url context_title context_url
    topic_title topic_url original_poster_username original_poster_name reply_to_username reply_to_name
    last_poster_username reply_to_or_last_poster_username
  `),
  isClosed: true,
  customer: [
    'reply_to_username',
    'reply_to_name',
    'reply_to_or_last_poster_username',
    'last_poster_username',
    'original_poster_username',
    'original_poster_name',
  ],
  agent: ['my_name', 'my_username'],
  fallback: '%{FIELD,fallback:TEXT}',
  understands: [',fallback:'],
  whenEmpty: '',
}

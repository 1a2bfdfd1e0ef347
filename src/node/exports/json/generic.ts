import {type Channel, channels} from '../../../document/draft.ts'
import type {ExportFields} from '../reply.ts'
import {type Desk, hasText, localeOf, RecordProblem} from './desk.ts'
import type {View} from './view.ts'

/** The reader of records whose fields the guide names. */
export function genericDesk(fields: ExportFields): Desk {
  const get = (record: View, way: string | undefined) => (way === undefined ? undefined : fieldOf(record, way))
  return {
    lists: [],
    isShaped: () => false,
    read(record) {
      const view = fieldOf(record, fields.body)
      if (!view || !hasText(view, `“${fields.body}”`)) {
        const next = 'write one, or see “exports” in the guide'
        throw new RecordProblem(view ?? record, `has no text: “${fields.body}” is missing or empty`, next)
      }
      const channel = channelOf(fields.channel, record)
      return {
        id: get(record, fields.id)?.id,
        title: get(record, fields.title)?.text,
        locale: localeOf(get(record, fields.locale)),
        bodies: [{view, format: fields.format ?? formatOf(view.text!), ...(channel ? {channel} : {})}],
      }
    },
  }
}

/** By its name, or by its way: a key may have a dot in it. */
const fieldOf = (record: View, way: string): View | undefined => record.get(way) ?? record.at(way.split('.'))

function channelOf(field: string | undefined, record: View): Channel | undefined {
  if (field === undefined) return undefined
  const name = (fieldOf(record, field)?.text ?? field).toLowerCase()
  return channels.find((channel) => channel === name)
}

/** HTML where it holds a tag, otherwise plain. */
export const formatOf = (text: string): 'html' | 'plain' =>
  /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i.test(text) ? 'html' : 'plain'

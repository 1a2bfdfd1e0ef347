import {bodiesIn, type Desk, hasTexts, localeOf, RecordProblem, timeOf} from './desk.ts'

/** Gorgias macros, as `GET /api/macros` gives them. One that only tags or assigns has no bodies. */
export const gorgias: Desk = {
  lists: ['macros'],
  isShaped: (record) =>
    hasTexts(record, 'name') &&
    record.get('actions')?.items.some((action) => hasTexts(action, 'name') && action.get('arguments')?.isObject) ===
      true,
  read(record) {
    const actions = record.get('actions')
    if (!actions?.isList) {
      throw new RecordProblem(record, 'has no list of actions', 'a macro has one: export it again, or see --as')
    }
    const texts = actions.items.filter((action) => action.get('name')?.text === 'setResponseText')
    return {
      id: record.get('id')?.id,
      title: record.get('name')?.text,
      locale: localeOf(record.get('language')),
      updated: timeOf(record.get('updated_datetime')),
      bodies: texts.flatMap((action) => {
        const given = action.get('arguments')
        if (!given?.isObject) throw new RecordProblem(action, 'has a “setResponseText” without arguments', 'write them')
        return bodiesIn(given, [
          {key: 'body_html', format: 'html'},
          {key: 'body_text', format: 'plain'},
        ])
      }),
    }
  },
}

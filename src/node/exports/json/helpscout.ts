import {type Desk, hasTexts, RecordProblem, someBodiesIn} from './desk.ts'

/** Help Scout saved replies, one call each: the list of the API has previews only. */
export const helpscout: Desk = {
  lists: ['saved-replies', 'savedReplies', 'saved_replies'],
  isShaped: (record) => hasTexts(record, 'name', 'text', 'chatText'),
  read(record) {
    if (record.get('preview') && !record.get('text') && !record.get('chatText')) {
      throw new RecordProblem(record, 'has a preview only', 'fetch each saved reply by its id')
    }
    return {
      id: record.get('id')?.id,
      title: record.get('name')?.text,
      bodies: someBodiesIn(record, [
        {key: 'text', format: 'html'},
        {key: 'chatText', format: 'plain', channel: 'chat'},
      ]),
    }
  },
}

import type {PhraseEntry} from '../../phrase/entry.ts'

/** Words that open a reply; they count only at its beginning. */
export const greetingPhrases: readonly PhraseEntry[] = [
  {
    match: [
      '^ (hi|hii|hiya|hey|heya|heyy|hello|helo|hallo|howdy|hola|yo|namaste)',
      '^ (namaskar|vanakkam|salaam|aloha|bonjour|ciao|dear|greetings|welcome)',
      '^ good (day|morning|afternoon|evening)',
      '^ (morning|afternoon|evening)',
      "^ g'day",
      '^ to whom it may concern',
      '^ happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|holidays|new year)',
      '^ (merry|happy) christmas',
      '^, (hi|hello|hey) (there|again|all|folks|everyone|team)',
      '^ [I|we] (hope|trust) [that] you are [doing] (well|good|great|fine|safe)',
      '^ [I|we] (hope|trust) [that] (all|everything) is well',
      '^ [I|we] (hope|trust) [that] you are having a *2 (day|week|morning|afternoon|evening|weekend)',
      '^ [I|we] (hope|trust) [that] (this|my) [email|message|note|mail] finds you *',
    ],
    unless: ['welcome back to', 'morning (shift|slot|appointment|delivery)', 'afternoon (slot|appointment|delivery)'],
  },
]

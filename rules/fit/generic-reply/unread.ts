import type {PhraseEntry} from '../../../src/rule/index.ts'

/** What nobody would write who has read that something is wrong. */
export const asIfUnread: readonly PhraseEntry[] = [
  {
    match: [
      'if you *2 (experiencing|facing|having|encountering|experience|face|have|encounter|experienced|faced|encountered) any (issue|issues|problem|problems|trouble|difficulty|difficulties|concern|concerns|specific issue|specific issues)',
      'if there (is|are|was|were) any (issue|issues|problem|problems|concern|concerns)',
      '(have|has) any (issue|issues|concern|concerns) with (our|the) (app|service|product)',
    ],
    unless: 'any (other|more|further) (issue|issues|problem|problems|trouble|concern|concerns)',
    unlessNear: '(again|still|later|further|future|afterwards|once|after|while|during|along the way)',
  },
]

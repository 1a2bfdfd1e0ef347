import type {PhraseEntry} from '../../../src/rule/index.ts'

const trouble =
  '(issue|issues|problem|problems|concern|concerns|query|queries|trouble|difficulty|difficulties|grievance|complaint)'

/** “Please share your concern with us.” */
export const asksForIssue: readonly PhraseEntry[] = [
  {
    match: [
      `(share|explain|elaborate|describe|specify|mention|detail|elaborating|explaining|describing|sharing) [us] [more|on|about] *2 (your|the|you|this|our) *2 ${trouble}`,
      `(tell|let) (us|me) [know] [more] [about] *2 (your|the|what) *2 ${trouble}`,
      `(what|which) *2 ${trouble} (you are|are you|you have|you were|did you)`,
    ],
    unless: [
      '(details|detail|detailed|screenshot|screenshots)',
      '(the|your) *2 (issue|problem|concern) (is|was|has|and|again|number)',
    ],
  },
]

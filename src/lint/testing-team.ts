import {layerFromObject, resolveGuide} from '../guide/index.ts'
import {definePhrases, type PhraseEntry} from '../rule/index.ts'
import {createLinterWith} from './index.ts'
import type {Linter} from './linter.ts'

/** The linter of a team with one list of safe rewrites, of the kinds that markup has to withstand, and more of its own. */
export function teamLinter(more: readonly PhraseEntry[] = []): Linter {
  const team = definePhrases({
    id: 'team',
    group: 'team',
    summary: 'Speak as we do.',
    why: 'For the test.',
    severity: 'warning',
    message: '“{match}” is not ours.',
    phrases: [
      {match: 'very', swap: '', repair: 'safe'},
      {match: 'teeny', swap: 'tiny', repair: 'safe'},
      {match: 'big shop', swap: 'A & <B>', repair: 'safe'},
      {match: 'bye', swap: 'Best,\nTom', repair: 'safe'},
      {match: 'old link', swap: '{{shop.url}}', repair: 'safe'},
      {match: 'front desk', swap: 'service desk', repair: 'safe'},
      ...more,
    ],
    examples: [{good: 'It left.'}, {bad: '«very»'}],
  })
  return createLinterWith(resolveGuide([layerFromObject({}, 'guide')], [team]), {})
}

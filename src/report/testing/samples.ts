import {rules as builtIn} from '../../../rules/index.ts'
import {layerFromObject, resolveGuide} from '../../guide/index.ts'
import {createLinterWith} from '../../lint/linter.ts'
import type {DraftReport} from '../report.ts'

const severities = {
  'bare-refusal': 'error',
  cliche: 'warning',
  greeting: 'warning',
  'negative-language': 'warning',
  'sign-off': 'suggestion',
} as const

/** The rules that found the samples’ problems: a few, of all severities. */
export const sampleRules = builtIn.filter(({id}) => id in severities)

const linter = createLinterWith(resolveGuide([layerFromObject({rules: severities}, 'samples')], sampleRules), {})

/** What a linter says of a text, as a report. */
export const reportOf = (text: string, head: Partial<DraftReport> & Pick<DraftReport, 'id'>): DraftReport => ({
  ...head,
  text,
  ...linter.lint({text}),
})

/** Words that would be obeyed by a page, a terminal, an XML reader or a workflow that took them for more than words. */
export const hostile =
  'Hi <script>alert(1)</script><img src=x onerror=alert(2)>,\n\n' +
  'Please do not hesitate to "contact" us & \u0000\u0007\u001B[2J]]> <!-- \uD800 \uFFFE \u202E %0A::error::x, at your earliest convenience.\r\n' +
  "We can’t do that. </li></ul></style><svg onload='alert(3)'>\n"

/** Reports of every kind: problems of all severities, clean drafts, lines of NDJSON, a reply of an export, faults, notes. */
export const samples: readonly DraftReport[] = [
  reportOf('Hi Angela,\n\nPlease do not hesitate to contact us at your earliest convenience.\n\nAnn\n', {
    id: 'saved/a b#1%.txt',
  }),
  reportOf('Hi Angela,\n\nYour lamp left our warehouse this morning.\n\nAnn\n', {id: 'saved/clean.txt'}),
  reportOf(hostile, {id: 'saved/</title>\n"bad",name:.txt'}),
  reportOf('We can’t do that. Rest assured that we strive to help you.', {id: 7, source: 'sent.ndjson'}),
  reportOf('Unfortunately we can’t refund you.\nPlease do not hesitate to contact us.', {
    id: 'macros.json#/macros/3',
    source: 'macros.json',
    reply: {id: 360_012, title: 'Refund & “no”', pointer: '/macros/3/comment'},
    placeOf: (offset) => ({line: 40, column: 12 + offset}),
  }),
  {id: 'gone.txt', text: '', problems: [], notes: [], error: 'gone.txt: there is no such file or folder'},
  {
    id: 'long.txt',
    text: 'Hi.',
    problems: [],
    notes: ['1 place without a full stop for 2,000 characters: read in pieces.'],
  },
]

import {type DraftRef, defineLibraryRule, type LibraryFinding, type Noted} from '../../src/rule/index.ts'
import {type Difference, differences} from './twin-bodies/differences.ts'
import {examples} from './twin-bodies/examples.ts'
import {type Body, readBody} from './twin-bodies/read-body.ts'

export default defineLibraryRule({
  id: 'twin-bodies',
  summary: 'Say the same in every version of a reply.',
  why:
    'A help desk keeps a reply in HTML and as text, or for e-mail and for chat, and only one of them is mended when a price or a date changes: what a ' +
    'customer learns then depends on the way they wrote.',
  severity: 'warning',
  sees: 'bodies',
  examples,
  note: (document, _options, draft, run): Body => readBody(document, draft, run),
  *check(notes: readonly Noted<Body>[]): Iterable<LibraryFinding> {
    const first = new Map<string, Noted<Body>>()
    for (const noted of notes) {
      const key = `${noted.draft.reply} ${noted.draft.locale?.toLowerCase() ?? ''}`
      const twin = first.get(key)
      if (twin === undefined) first.set(key, noted)
      else for (const each of differences(twin.note, noted.note)) yield findingFor(each, twin.draft, noted.draft)
    }
  },
})

function findingFor(difference: Difference, one: DraftRef, other: DraftRef): LibraryFinding {
  const [oneName, otherName] = [versionName(one, other), versionName(other, one)]
  if (difference.kind === 'missing') {
    const [holder, lacking] = difference.in === 'other' ? [one, other] : [other, one]
    const name = versionName(lacking, holder)
    const message = `${capital(name)} leaves out “${short(difference.said.text)}”: say it in both, or in neither.`
    return {draft: holder, at: difference.said.at, message, related: [lacking]}
  }
  const said = `“${short(difference.other.text)}” where ${oneName} says “${short(difference.one.text)}”`
  return {
    draft: other,
    at: difference.other.at,
    message: `${capital(otherName)} says ${said}: make them agree.`,
    related: [one],
  }
}

const formatNames = {html: 'the HTML', markdown: 'the Markdown', plain: 'the text version'} as const
const channelNames = {
  email: 'the e-mail',
  chat: 'the chat version',
  social: 'the social post',
  sms: 'the text message',
  review: 'the review answer',
  forum: 'the forum post',
} as const

/** What tells a version of a reply from another one. */
function versionName(draft: DraftRef, other: DraftRef): string {
  if (draft.channel !== other.channel) return channelNames[draft.channel]
  if (draft.format !== other.format) return formatNames[draft.format]
  return draft.index < other.index ? 'the first version' : 'the other version'
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** More than these characters of a sentence need not be quoted. */
const longest = 70

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/, '')} …`
}

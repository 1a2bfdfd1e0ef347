import {type Document, defineRule, type Finding, isMisspelling, type Range} from '../../src/rule/index.ts'
import {meetsAny} from './emoji/ranges.ts'

export default defineRule({
  id: 'channel-style',
  group: 'fit',
  summary: 'Write as people write there.',
  why: 'A reply that reaches nobody’s notifications, a hashtag in a letter or a bare link says that nobody looked where they were (social care).',
  severity: 'warning',
  needs: ['channel', 'customer.name'],
  examples: [
    {bad: 'Hi Ana,\n\nYour bike is ready. See you soon «#HappyRiding»', context: {channel: 'email'}},
    {bad: '«#acmecares» about your feet, Ana!'},
    {good: 'So happy it arrived, Ana! #HappyRiding', context: {channel: 'social'}},
    {good: 'Order #4711, ticket #A4711 and case #W4711012 are one.'},
    {good: 'Set the color to #facade and the box to #fff.'},
    {good: 'Join the #general channel on Slack, or tag your photo with #AcmeHome on Instagram.'},
    {good: 'In C#, write `#include`, or open acme.test/#billing.'},
    {good: 'We’re #1 in town, and the hashtag #AcmeHome is yours.'},
    {bad: '«@username» sorry about the wait! It ships today.', context: {channel: 'social'}},
    {bad: '«@ana_bel» it ships today.', context: {channel: 'social', customer: {name: '@ana_bell'}}},
    {
      bad: '«@ben_k» it ships today.',
      context: {channel: 'social', customer: {name: '@ana_bell'}},
      severity: 'suggestion',
    },
    {good: '@ana_bell it ships today.', context: {channel: 'social', customer: {name: '@ana_bell'}}},
    {good: '@ben_k @Ana_Bell it ships today.', context: {channel: 'social', customer: {name: 'ana_bell'}}},
    {good: '@ana_bell it ships today.', context: {channel: 'social', customer: {name: 'Ana'}}},
    {
      good: 'It ships today, Ana. Thanks for the photo, @ben_k!',
      context: {channel: 'social', customer: {name: '@ana_bell'}},
    },
    {bad: '@ana_bell «https://acme.test/help/returns»', context: {channel: 'social'}},
    {bad: '«https://acme.test/help/returns»', context: {channel: 'forum'}},
    {bad: 'Hi Ana, here: «https://acme.test/returns» ^SB', context: {channel: 'social', customer: {name: 'Ana'}}},
    {good: '@ana_bell The steps for a return are here: https://acme.test/help/returns', context: {channel: 'social'}},
    {good: 'https://acme.test/help/returns', context: {channel: 'email', turn: 3}},
  ],
  *check(document): Iterable<Finding> {
    const channel = document.context.channel ?? 'email'
    if (channel === 'email') yield* hashtags(document)
    if (channel === 'social') yield* wrongHandle(document)
    if (channel === 'social' || channel === 'forum' || channel === 'review') yield* linkOnly(document)
  },
})

const hashtagsIn = (text: string): Iterable<RegExpExecArray> =>
  text.matchAll(
    /(?<![\p{L}\d_&/#@.])#(?!(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?![\p{L}\d_]))(?=\p{L})[\p{L}_]{3,40}(?![\p{L}\d_])/giu,
  )
/** Where a sentence speaks about a tag, a channel or a place on a page. */
const aboutTags =
  /\b(?:hash ?tags?|tag(?:ged|ging)?|channel|slack|discord|teams|irc|instagram|insta|twitter|tiktok|facebook|linkedin|css|html|selector|element|anchor|id|class|code|label|branch|issue|keyword|command|macro|type|enter|search)\b/i

function* hashtags({sentences, prose, atoms}: Document): Generator<Finding> {
  for (const sentence of sentences) {
    if (!prose.startsWith('#', sentence.start) && !sentence.text.includes('#') && prose[sentence.start - 1] !== '#')
      continue
    if (aboutTags.test(sentence.text)) continue
    const from = prose[sentence.start - 1] === '#' ? sentence.start - 1 : sentence.start
    for (const {0: tag, index} of hashtagsIn(prose.slice(from, sentence.end))) {
      const at = {start: from + index, end: from + index + tag.length}
      if (!meetsAny(atoms, at))
        yield {at, message: `“${tag}” links to nothing in an e-mail: write it as words, or leave it out.`}
    }
  }
}

/** The handles that a post opens with. */
const opening = /^\s*((?:@\w{1,30}(?!\w)[\s,.:]*)+)/
const nobody = /^@(?:user ?name|user|customer|name|handle|client|someone|screen_?name|first_?name)$/i

function* wrongHandle({prose, context}: Document): Generator<Finding> {
  const found = opening.exec(prose)
  if (!found) return
  const handles = Array.from(found[1]!.matchAll(/@\w+/g), ({0: handle, index}) => ({
    handle,
    start: found[0].length - found[1]!.length + index,
  }))
  const known = handleOf(context.customer?.name)
  if (known && handles.some(({handle}) => handle.toLowerCase() === known.toLowerCase())) return
  const [{handle, start}] = handles as [{handle: string; start: number}]
  const at = {start, end: start + handle.length}
  if (nobody.test(handle))
    yield {at, message: `“${handle}” reaches nobody: write ${known ? `“${known}”` : 'the customer’s handle'}.`}
  else if (known && handles.length === 1) {
    const isTypo = isMisspelling(handle.slice(1), known.slice(1))
    yield {
      at,
      message: `“${handle}” is not the customer’s handle: write “${known}”.`,
      ...(isTypo ? {} : {severity: 'suggestion' as const}),
    }
  }
}

/** A name that is a handle: with its sign, or with what no person's name has. */
const handleOf = (name: string | undefined): string | undefined => {
  if (name === undefined || !/^@?\w{2,30}$/.test(name) || !/[@_\d]/.test(name)) return undefined
  return name.startsWith('@') ? name : `@${name}`
}

/** Words beside a link that say what is behind it. */
const saysWhat = 3

function* linkOnly(document: Document): Generator<Finding> {
  const links = document.atoms.filter(({kind}) => kind === 'url')
  const [link] = links
  if (!link || document.words.length > links.length + 12) return
  const aside: readonly (Range | undefined)[] = [document.greeting, document.signOff]
  const said = document.words.filter(
    (word) =>
      word.kind === 'word' &&
      document.prose[word.start - 1] !== '@' &&
      !aside.some((each) => each && each.start <= word.start && word.end <= each.end),
  )
  if (said.length >= saysWhat) return
  yield {
    at: {start: link.start, end: link.end},
    message: 'A bare link looks like spam: say in a few words what is behind it.',
  }
}

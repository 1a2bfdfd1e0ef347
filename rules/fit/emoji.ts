import {type Document, defineRule, type Finding, type Range} from '../../src/rule/index.ts'
import {findEmoji, findEmoticons} from './emoji/find-emoji.ts'
import {endingAfter, meetsAny} from './emoji/ranges.ts'
import {withoutFace} from './emoji/without-face.ts'

export default defineRule({
  id: 'emoji',
  group: 'fit',
  summary: 'Smile where the customer can smile.',
  why: 'A smile makes a friendly reply friendlier; under bad news it looks like a grin (tip 44; social care).',
  severity: 'warning',
  repair: 'safe',
  needs: ['customer.message'],
  options: {
    policy: {
      type: 'choice',
      default: 'free',
      choices: ['free', 'mirror', 'never'],
      about:
        'free: anywhere but to somebody who is upset. mirror: only to somebody who uses them or is happy. never: nowhere.',
    },
    max: {type: 'integer', default: 0, min: 0, max: 50, about: 'Emoji in one reply, at the most; 0 sets no limit.'},
  },
  examples: [
    {good: 'Your bike is ready 🚲 See you at six!'},
    {good: 'So glad you like it 🎉', context: {channel: 'review', customer: {message: 'Love this app, thank you!'}}},
    {
      bad: 'The part is on its way «🙂»',
      fixed: 'The part is on its way.',
      context: {customer: {message: 'This is the third time it broke. I am furious and want my money back!'}},
    },
    {
      bad: 'Hey Dana!«💕🙈» We will swap it today «:)». Kit',
      fixed: 'Hey Dana! We will swap it today. Kit',
      context: {customer: {message: 'I am so angry. This is unacceptable, the worst service ever.'}},
    },
    {
      bad: 'We lost your parcel «😔»',
      context: {customer: {message: 'I am so angry. This is unacceptable, the worst service ever.'}},
      severity: 'suggestion',
    },
    {bad: 'All done «👍»', fixed: 'All done', options: {policy: 'never'}},
    {bad: 'All done «=)» Yana', fixed: 'All done. Yana', options: {policy: 'never'}},
    {good: 'Acme™ lamps © 2024, 5* rated, are in room #3 (see note 8).', options: {policy: 'never'}},
    {good: 'Press `:)` or write ":D" to see it.', options: {policy: 'never'}},
    {
      bad: 'All done «👍»',
      fixed: 'All done',
      options: {policy: 'mirror'},
      context: {customer: {message: 'Can you move my slot to Friday?'}},
    },
    {
      good: 'All done 👍',
      options: {policy: 'mirror'},
      context: {customer: {message: 'Can you move my slot to Friday? 🙏'}},
    },
    {good: 'All done 👍', options: {policy: 'mirror'}},
    {good: 'Tap the ⚙️ icon, then 🔔.', options: {policy: 'never'}},
    {bad: 'Your order is on its way 🚚 and the box is blue 💙 «🎁»', options: {max: 2}},
  ],
  *check(document, {policy, max}): Iterable<Finding> {
    const found = facesOf(document)
    if (found.length === 0) return
    const fault = faultOf(document, policy)
    for (const at of fault ? runsOf(document.prose, found) : []) {
      const written = document.prose.slice(at.start, at.end)
      const isMild = isUpset(document) && (document.context.channel === 'forum' || sorry.test(written))
      yield {
        at,
        message: fault!.replace('{match}', () => written),
        suggestions: [withoutFace(document, at, isMild ? 'review' : 'safe')],
        ...(isMild ? {severity: 'suggestion' as const} : {}),
      }
    }
    const surplus = found[max]
    if (fault || max === 0 || !surplus) return
    const message = `${found.length} emoji are a crowd: keep ${max}.`
    yield {at: surplus, message, suggestions: [{text: '', safety: 'review'}]}
  },
})

/** Faces that feel with somebody, rather than smile at them. */
const sorry = /^(?:[☹🙁😔😞😟😢😥😓😕🙏💔]\uFE0F?|[:=]['’]?-?\(+| )+$/u

const isUpset = ({customerMessage}: Document): boolean => customerMessage?.mood === 'upset'

/** Why no emoji may stand here; undefined where they may. */
function faultOf(document: Document, policy: string): string | undefined {
  const {customerMessage} = document
  if (isUpset(document)) return 'The customer is upset: leave “{match}” out.'
  if (policy === 'never') return 'We write without emoji: leave “{match}” out.'
  if (policy !== 'mirror' || !customerMessage || customerMessage.mood === 'happy') return undefined
  const {text} = customerMessage
  if (findEmoji(text).length + findEmoticons(text).length > 0) return undefined
  return 'The customer writes without emoji: leave “{match}” out.'
}

/** The emoji and emoticons of the agent's own words that are no part of an instruction, in order. */
function facesOf({prose, blocks, atoms}: Document): Range[] {
  const faces = [...findEmoji(prose), ...findEmoticons(prose)].sort((one, other) => one.start - other.start)
  return faces.filter((at) => {
    const block = endingAfter(blocks, at.start)
    if (!block || block.start >= at.end || meetsAny(atoms, at)) return false
    return !isNamed(prose, at) && !isMarker(prose, block, at)
  })
}

/** “the ⚙️ icon”, “tap 🔔”, “":D"”: the sign itself is spoken of. */
const isNamed = (prose: string, {start, end}: Range): boolean =>
  /\b(?:tap|click|press|select|choose|hit|the|an?|this|that|with|type|write|then|emoji|icon|sign) ?(?:on )?["“'‘(]?$/i.test(
    prose.slice(Math.max(0, start - 20), start),
  ) ||
  /^["”'’)]?\s?(?:icon|button|symbol|sign|emoji|tab|key|menu)\b/i.test(prose.slice(end, end + 12)) ||
  /["“]$/.test(prose.slice(Math.max(0, start - 1), start))

/** “1️⃣ Open the app”, “➡️ Settings”, “📞 0800 …”: a mark that a line begins with. */
const isMarker = (prose: string, block: Range, {start, end}: Range): boolean =>
  start === block.start && /^\S{1,3}\u20E3$|^[▶◀➡⬅⬆⬇✅☑❌⚠📞📧📱☎✉🔗📍🕒]/u.test(prose.slice(start, end))

/** Faces with nothing between them, or a space, are one. */
function runsOf(prose: string, faces: readonly Range[]): Range[] {
  const runs: Range[] = []
  for (const face of faces) {
    const last = runs.at(-1)
    if (last && /^ ?$/.test(prose.slice(last.end, face.start)))
      runs[runs.length - 1] = {start: last.start, end: face.end}
    else runs.push(face)
  }
  return runs
}

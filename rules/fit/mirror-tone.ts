import {
  type Document,
  defineRule,
  eachPlaceOnce,
  type Find,
  type Finding,
  type PhraseMatch,
  type Range,
} from '../../src/rule/index.ts'
import {withoutFace} from './emoji/without-face.ts'
import {examples} from './mirror-tone/examples.ts'
import {chatter, cold, jokes, jolly, laughter, officialese, slang, stiff} from './mirror-tone/phrases.ts'

type Message = NonNullable<Document['customerMessage']>

export default defineRule({
  id: 'mirror-tone',
  group: 'fit',
  summary: 'Meet customers in their own tone, and anger with calm.',
  why:
    'Cheer in the face of anger reads as mockery, slang in the face of formality as a lack of respect, and a stiff answer to a warm ' +
    'message as a door that closes (tips 6, 7, 37, 44).',
  severity: 'warning',
  repair: 'review',
  needs: ['customer.message'],
  options: {
    exclamations: {
      type: 'integer',
      default: 1,
      min: 0,
      max: 20,
      about: 'Exclamation marks at the most in an answer to anger or grief; those of the greeting don’t count.',
    },
  },
  phrases: {jolly, laughter, jokes, slang, stiff, officialese, chatter, cold},
  examples,
  *check(document, {exclamations}, find): Iterable<Finding> {
    const message = document.customerMessage
    if (message && document.sentences.length > 0)
      yield* eachSentenceOnce(document, eachPlaceOnce(outOfTone(document, message, exclamations, find)))
  },
})

/** A sentence is told once, and its smiles, which can be taken out, each. */
function eachSentenceOnce({sentences, prose}: Document, findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<number>()
  return findings.filter(({at, severity}) => {
    if (severity === 'suggestion' || !/\p{L}/u.test(prose.slice(at.start, at.end))) return true
    const index = sentences.findIndex(({end}) => end >= at.end)
    if (told.has(index)) return false
    told.add(index)
    return true
  })
}

function* outOfTone(document: Document, message: Message, exclamations: number, find: Find): Iterable<Finding> {
  if (message.mood === 'upset' || isInTrouble(message)) yield* tooCheerful(document, message, exclamations, find)
  yield* amongFriends(document, message, find)
  yield* shutsTheDoor(document, message, find)
  if (message.register === 'formal') yield* tooLoose(document, find)
  else if (message.mood !== 'upset' && isCheerful(message)) yield* tooStiff(document, find)
  else if (isFriendly(message)) yield* likeALetter(document, find)
}

/** Trouble told in a level voice allows one friendly mark, not fun. */
const isInTrouble = (message: Message): boolean =>
  message.mood === 'neutral' && message.has('trouble') && !message.has('praise', 'own-fault')

const laughs = /\b(?:(?:ha){2,}h?|(?:he){2,}|lo+l|lmao|rofl)\b|[😂🤣😅😆]|[:;]-?[)D]/iu

/** Trouble or none, told as one writes to somebody at the next desk: “Hi, how do I …? Thanks, Ana”. */
const isFriendly = ({mood, text}: Message): boolean =>
  mood !== 'upset' && /^\s*(?:hi|hey|hello|hiya|heya)\b/i.test(text)

const fewestSober = 8

/** Whole sentences, no smile, no short forms: somebody who wants an answer, not company. */
const isSober = ({mood, register, text, length, intents}: Message): boolean =>
  register !== 'casual' && mood !== 'happy' && length >= fewestSober && !intents.has('praise') && !laughs.test(text)

/** So many short forms are no slip. */
const fewestChatter = 3

/** A reply that is chatted from beginning to end, to somebody who writes in sentences. */
function* amongFriends(document: Document, message: Message, find: Find): Iterable<Finding> {
  if (document.context.channel === 'forum') return
  const said = find('chatter').map(({start, end}) => document.prose.slice(start, end))
  const different = new Set(said.filter((word) => !/^\p{Lu}{1,3}$/u.test(word)).map((word) => word.toLowerCase()))
  if (different.size < fewestChatter || !isSober(message)) return
  const {end} = document.sentences[0]!
  const [first, second] = [...different]
  yield {
    at: {start: end, end},
    message: `They write in whole sentences and get a chat (“${first}”, “${second}” and more): answer in theirs.`,
  }
}

/** “Hi, … sorry!! Is there any chance …?”: a friendly plea. */
const asksKindly = ({register, text}: Message): boolean =>
  register !== 'formal' && /^\s*(?:hi|hey|hello|hiya)\b/i.test(text) && /!/.test(text) && !/[?!]{3}/.test(text)

/** A friendly plea met with a lecture and no kind word. */
function* shutsTheDoor(document: Document, message: Message, find: Find): Iterable<Finding> {
  if ((document.context.turn ?? 0) > 0) return
  const [first] = find('cold')
  if (!first || document.prose.includes('!') || !asksKindly(message)) return
  if (document.does('thanks', 'apology', 'empathy', 'offer', 'alternative')) return
  const words = document.prose.slice(first.start, first.end)
  yield {
    at: {start: first.start, end: first.end},
    message: `They ask kindly and the answer is cold (“${words}”): say something kind, and what is still possible.`,
  }
}

/** So many phrases of old letters are more than a habit. */
const fewestOfficial = 3

/** A friendly line answered by an official letter. */
function* likeALetter(document: Document, find: Find): Iterable<Finding> {
  const matches = find('officialese')
  const [first] = matches
  const different = new Set(matches.map(({start, end}) => document.prose.slice(start, end).toLowerCase()))
  if (!first || different.size < fewestOfficial) return
  const words = document.prose.slice(first.start, first.end)
  yield {
    at: {start: first.start, end: first.end},
    message: `They write to you as to a person and get an official letter (“${words}” and more): answer as you would across a desk.`,
  }
}

/** Happy or at ease, and writing with a smile. */
function isCheerful({mood, register, text, intents}: Message): boolean {
  if (mood === 'upset' || register === 'formal') return false
  const enough = mood === 'happy' || register === 'casual' || intents.has('praise') ? 1 : 2
  const marks = text.match(/!|\p{Extended_Pictographic}|[:;]-?[)D]/gu)?.length ?? 0
  if (marks >= enough) return true
  const isEasy = /\bno (?:rush|hurry|worries)\b|\bthanks? (?:you )?so much\b|\bthanks a (?:million|bunch|lot)\b/i
  return marks + 1 >= enough && isEasy.test(text)
}

/** Without one of these there is no smile. */
const smileHint = /[:;=]-?[)DPp]|\^_\^|xD|[\u2300-\uFFFF]/
const smile = (): RegExp =>
  /(?<![\p{L}\p{N}])(?:[:;=]-?[)DPp]+|[:;]-?\)|\^_\^|xD)(?![\p{L}\p{N}/])|(?:(?![©®™‼⁉↔-↪▪-▫◀▶ℹ#*0-9])\p{Extended_Pictographic}️?(?:‍\p{Extended_Pictographic}️?)*)+/gu
const sober = /^(?:😔|😞|😟|😢|😥|🙁|☹️?|😕|💔|🙏|😓|😭|✅|✔️?|➡️?|👉|📧|📞|📩|☎️?|🔗|⚠️?|⬇️?)+$/u

/** Faces that wink at what went wrong. */
const mocking = /[🤐🙄😜😝😏🤪🤷]/u

const gentle = /^(?:[:;=]-?\)+|🙂|😊|☺️?)$/u

/** A small smile beside thanks, an offer or gladness: friendly to anybody who is calm. */
function isKindly({prose, sentences}: Document, {start, end}: Range): boolean {
  if (!gentle.test(prose.slice(start, end))) return false
  const beside = sentences.filter((sentence) => sentence.end <= start || sentence.start < end).at(-1)
  return (
    beside !== undefined &&
    (beside.does('thanks', 'offer', 'greeting', 'sign-off') || /\b(?:glad|happy|great|welcome)\b/i.test(beside.text))
  )
}

function* tooCheerful(document: Document, message: Message, most: number, find: Find): Iterable<Finding> {
  let isTold = false
  for (const at of smileHint.test(document.prose) ? places(document, smile()) : []) {
    const words = document.prose.slice(at.start, at.end)
    if (sober.test(words) || message.text.includes(words)) continue
    if (message.mood !== 'upset' && message.register !== 'formal' && isKindly(document, at)) continue
    isTold = true
    yield {
      at,
      message: `“${words}” ${/[🤐🙄😬🤔🤷]/u.test(words) ? 'is lost on' : 'smiles at'} somebody in trouble: leave it out.`,
      suggestions: [withoutFace(document, at)],
      ...(message.mood === 'upset' || message.register === 'formal' || mocking.test(words)
        ? {}
        : {severity: 'suggestion' as const}),
    }
  }
  const isCalm = message.mood !== 'upset'
  for (const list of ['laughter', 'jokes']) {
    for (const {start, end} of find(list)) {
      if (laughs.test(message.text)) continue
      isTold = true
      yield {
        at: {start, end},
        message: `“${document.prose.slice(start, end)}” makes light of what went wrong: say calmly what you are doing.`,
        ...(isCalm && list === 'jokes' && message.register !== 'formal' ? {severity: 'suggestion' as const} : {}),
      }
    }
  }
  if (isCalm) return
  for (const {start, end, entry} of find('jolly')) {
    isTold = true
    yield {
      at: {start, end},
      message: `“${document.prose.slice(start, end)}” is too merry for somebody who is upset: say calmly what you are doing.`,
      ...(entry.severity ? {severity: entry.severity} : {}),
    }
  }
  const marks = exclamationsOf(document)
  if (marks.length <= most || isTold) return
  const at = marks[most]!
  yield {
    at,
    message: `${marks.length} exclamation marks sound cheerful to somebody who is upset: end on a full stop.`,
    suggestions: [{text: '.'}],
    ...(marks.length > most + 1 ? {} : {severity: 'suggestion' as const}),
  }
}

function* tooLoose(document: Document, find: Find): Iterable<Finding> {
  for (const match of find('slang')) yield told(document, match, 'is loose for somebody who writes so formally')
}

const kindWord =
  /\b(?:made (?:my|our)|love|glad|happy|great|good|nice|kind|thank\w*|thx|sorry|welcome|enjoy|appreciat\w*|pleas(?:e|ed|ure)|cheers|lovely|wonderful|delighted|hope|yes|sure|of course)\b/i

/** A reply this short has no room for warmth that nobody sees. */
const fewWords = 30

/** A cheerful message met with office words, or with nothing friendly at all. */
function* tooStiff(document: Document, find: Find): Iterable<Finding> {
  const matches = find('stiff')
  for (const match of matches) yield told(document, match, 'is stiff for somebody who writes so warmly')
  const isBare =
    document.words.length < fewWords && !document.does('question', 'timeframe') && !kindWord.test(document.prose)
  if (matches.length > 0 || (document.context.turn ?? 0) > 0 || !(document.does('refusal') || isBare)) return
  if (document.greeting || document.does('thanks', 'apology', 'empathy', 'offer', 'alternative', 'greeting')) return
  if (document.prose.includes('!')) return
  const {start} = document.sentences[0]!
  yield {
    at: {start, end: start},
    message: 'They write warmly and the answer is cold: greet them, and say something kind before the no.',
  }
}

function told({prose}: Document, {start, end, entry}: PhraseMatch, what: string): Finding {
  const swaps = entry.swap === undefined ? [] : [entry.swap].flat()
  const rewrite = swaps[0] ? `write “${swaps[0]}”` : 'say it in their tone'
  return {
    at: {start, end},
    message: `“${prose.slice(start, end)}” ${what}: ${rewrite}.`,
    suggestions: swaps.map((text) => ({text})),
    ...(entry.severity ? {severity: entry.severity} : {}),
  }
}

/** Where a pattern stands in the agent's own words; links and the like are atoms and hold none. */
function places({blocks, prose, atoms}: Document, pattern: RegExp): Range[] {
  return blocks.flatMap((block) =>
    [...prose.slice(block.start, block.end).matchAll(pattern)]
      .map((found) => ({start: block.start + found.index, end: block.start + found.index + found[0].length}))
      .filter((at) => !atoms.some((atom) => atom.start < at.end && at.start < atom.end)),
  )
}

/** The exclamation marks of the agent's words, without those of the greeting, of thanks and of the sign-off. */
function exclamationsOf(document: Document): Range[] {
  const greeted = document.greeting?.end ?? 0
  return places(document, /!+/g).filter(({start}) => {
    if (start <= greeted + 1) return false
    const sentence = document.sentences.find((each) => each.start <= start && start <= each.end)
    return sentence !== undefined && !sentence.does('sign-off', 'greeting')
  })
}

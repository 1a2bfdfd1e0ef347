import type {Document, PhraseMatch, Suggestion, Word} from '../../../src/rule/index.ts'

/** What writer and customer can look at together, so that “let’s” is true. */
const together = new Set('check verify set try look see confirm review compare test troubleshoot'.split(' '))

const durations =
  /^(?:(?:a|another|up to|at least|about|around|between|for)\s+)*(?:few|couple of|several|\d[\d–-]*|two|three|four|five|six|seven|ten|twelve|week|day|month|hour)\b/i

/**
 * What is done once and then done: the verbs that “you can …” offers as a step. Elsewhere it would make a duty a
 * choice.
 */
const steps = new Set(
  `fill complete sign send mail email post upload attach share provide submit visit open close update change set
  reset restart reboot check verify confirm install reinstall uninstall download select choose click tap press use
  create add remove delete clear turn switch enable disable go return contact call ring write ask speak talk reply
  log register enter type copy paste move export import connect disconnect follow book order buy request apply
  drop bring take scan refresh reload look try test adjust edit rename save configure activate deactivate
  unsubscribe subscribe pick collect show tell give quit start stop find compare review override work authenticate
  reconfigure add fetch transfer replace track file raise lodge include quote mention`.split(/\s+/),
)

/** Ways to offer the step that “you have to” orders: “let’s …”, “you can …”, “the next step is to …”, “please …”. */
export function offers(document: Document, match: PhraseMatch): readonly Suggestion[] {
  const {words, prose} = document
  const verb = words[match.afterWord]
  if (verb?.sentence !== match.sentence || verb.before !== 'joined' || verb.kind !== 'word') return []
  const name = verb.text.toLowerCase()
  const at = {start: match.start, end: match.end}
  if (name === 'wait') return waits(document, match, verb)
  const opens = standsAtClauseStart(words[match.firstWord]!)
  const apostrophe = prose.includes('’') ? '’' : "'"
  const texts: string[] = []
  if (opens && together.has(name)) texts.push(`let${apostrophe}s`)
  const lead = leadOf(document, match)
  if (steps.has(name) && isChoice(document, match, lead)) texts.push('you can')
  if (steps.has(name) && isOneStep(document, match)) texts.push('the next step is to')
  if (name !== 'not' && name !== 'be' && isAskable(document, match, lead)) texts.push('please')
  return texts.map((text) => ({text: likeFirst(document, match, text), at}))
}

/** What stands before the order in its sentence. */
const leadOf = ({prose, sentences}: Document, {sentence, start}: PhraseMatch): string =>
  prose.slice(sentences[sentence]!.start, start).trim()

/** “To open an account …”, “If you’d like a refund …”: what the customer wants to do. */
const isWish = (text: string): boolean =>
  /^(?:(?:and|but|so|then|hi|hello)\b,? )?(?:(?:in order )?to \p{L}|if you(?:['’]d| would)? (?:still |also )?(?:like|want|wish|prefer|plan|intend)\b)/iu.test(
    text,
  )
const repeated = /\b(?:each|every|always|whenever|daily|(?:times|twice|once) an? (?:day|week)|before|by (?:the )?\d)\b/i

/** Whether the step is theirs to take or to leave, so that “you can” says what “you need to” said. */
function isChoice(document: Document, match: PhraseMatch, lead: string): boolean {
  const {prose, sentences} = document
  if (/\b(?:must|shall|required|obliged|obligated|bound|mandated)\b/i.test(prose.slice(match.start, match.end)))
    return false
  if (repeated.test(prose.slice(match.end, sentences[match.sentence]!.end))) return false
  return lead === '' || /^(?:so|then|now|next|first|hi|hello)\b[^,]{0,20},?$/i.test(lead) || isWish(lead)
}

/** Whether “please …” can stand there: what just happens (“if you lose it you have to …”) cannot be asked for. */
function isAskable(document: Document, match: PhraseMatch, lead: string): boolean {
  if (document.words[match.firstWord]!.before === 'sentence') return true
  return (
    (isWish(lead) || /(?:^|[\s,;])(?:so|then|also|please note|note)(?: that)?,?$/i.test(lead)) &&
    isOneStep(document, match, true)
  )
}

/** Gives the text a capital when the words it replaces have one. */
function likeFirst({prose}: Document, {start}: PhraseMatch, text: string): string {
  return /\p{Lu}/u.test(prose[start]!) ? text[0]!.toUpperCase() + text.slice(1) : text
}

/** “The next step is to …” reads right in a clause of its own, for something that is done once. */
function isOneStep(document: Document, match: PhraseMatch, anywhere = false): boolean {
  const previous = document.words[match.firstWord - 1]
  const opens =
    anywhere || standsAtClauseStart(document.words[match.firstWord]!) || /^(?:so|and|then|but)$/i.test(previous!.text)
  const {end} = document.sentences[match.sentence]!
  return opens && !/\b(?:if|when|whenever|each|every|always|before|times)\b/i.test(document.prose.slice(match.end, end))
}

/** “you’ll have to wait a few weeks” → “it should take a few weeks”. */
function waits(document: Document, match: PhraseMatch, verb: Word): readonly Suggestion[] {
  const rest = document.prose.slice(verb.end, document.sentences[match.sentence]!.end)
  const space = /^\s+(?:for\s+)?/.exec(rest)?.[0]
  if (space === undefined || !durations.test(rest.slice(space.length))) return []
  const end = verb.end + space.trimEnd().length
  return [{text: likeFirst(document, match, 'it should take'), at: {start: match.start, end}}]
}

/** “I need you to send …” → “please send …”. */
export function requests(document: Document, match: PhraseMatch): readonly Suggestion[] {
  const opens = document.words[match.firstWord]!.before === 'sentence'
  return [{text: opens ? 'Please' : 'please', at: {start: match.start, end: match.end}}]
}

export const standsAtClauseStart = ({before}: Word): boolean => before !== 'joined'

import {
  bySentence,
  type Document,
  defineRule,
  type Find,
  type Finding,
  fillMessage,
  type PhraseMatch,
  type Sentence,
  type Suggestion,
} from '../../src/rule/index.ts'
import {nextSentence, sameSentence} from './negative-language/answers.ts'
import {announcements, closed, limits, productLimits} from './negative-language/limits.ts'
import {turnedRound, withoutAnnouncement} from './negative-language/rewrites.ts'
import {
  clauseBefore,
  isApology,
  isConcession,
  isCondition,
  isQuestion,
  isTheirTrouble,
  isTheirWord,
  isWayBefore,
} from './negative-language/surroundings.ts'

export default defineRule({
  id: 'negative-language',
  group: 'wording',
  summary: 'Say what you can do, not what you can’t.',
  why:
    'Customers don’t care about what you can’t do, they want to hear what is going to be done. “Can’t”, “won’t” and “unfortunately” cause ' +
    'knee-jerk reactions before the solution is read (tips 2 and 8).',
  severity: 'warning',
  repair: 'review',
  phrases: {limits, closed, productLimits, announcements, sameSentence, nextSentence},
  examples: [
    {good: 'Should you be unavailable on Friday, write to me and I’ll move it.'},
    {good: 'I’m not able to change it by phone, though you can do it at the desk.'},
    {good: 'Glass isn’t allowed by the pool, everything else is welcome.'},
    {good: 'We don’t ship to mailboxes. A kiosk works just as well, and the one on Mill Lane is open until ten.'},
    {good: 'We don’t ship on Sundays. Shall I send it to a kiosk, for Monday?'},
    {good: 'We can’t move it by mail. The fastest way is the desk, open until six.'},
    {bad: '«We unable to» find this booking.'},
    {bad: '«Our hotel doesn’t accept» dogs.'},
    {bad: 'The form «cannot be entertained».'},
    {bad: '«There are no seats left» on Friday.'},
    {bad: '«Your request has been declined».'},
    {bad: '«The system won’t let» me move it.'},
    {bad: '«I’m afraid that’s a no».'},
    {bad: '«Alas», the pool is closed.'},
    {good: 'That lamp is back in stock on 3 June. I can reserve one for you now and send it the same day.'},
    {
      good: 'While there’s currently no way to sort by colour, we read every idea like yours, and I’ve added it to the list.',
    },
    {good: 'We don’t offer gift wrapping, but what I can do is add a handwritten card.'},
    {good: 'I can’t extend the trial a third time. I can move you to the small plan for a month at no cost.'},
    {good: 'You won’t be charged for the second parcel.'},
    {good: 'I won’t close this until you tell me that it works.'},
    {good: 'We can’t wait to see the photos!'},
    {good: 'Don’t worry, nothing was lost. We won’t touch your settings.'},
    {good: 'I can’t thank you enough for these steps, Hiroshi.'},
    {good: 'I understand that you can’t log in, and that the reset mail is not coming. Here is a fresh link.'},
    {good: 'If it doesn’t work, tell me what the screen says.'},
    {good: 'If we can’t reach you by phone, the courier leaves a card.'},
    {good: 'Please don’t hesitate to write again.'},
    {good: 'No problem at all, that’s not a silly question.'},
    {good: 'Your bank does not show the refund for three days.'},
    {good: 'Outlook doesn’t support that font, so I’ve saved the table as a picture for you.'},
    {good: 'We don’t share your address with anybody.'},
    {good: 'You wrote that we couldn’t find your booking. I have it here: room 12, two nights.'},
    {good: 'I don’t know yet why it happened. I’ll find out and write to you by noon.'},
    {good: 'Is a morning slot not possible for you?'},
    {good: 'We don’t want you to wait any longer, so the new one is already on its way.'},
    {good: 'Thanks for the tip! We couldn’t be happier about it.'},
    {good: 'Although I can’t give you the exact hour, the van will be with you before lunch.'},
    {good: 'I’m so sorry there’s no way to do that at this time, but I’ll share your request with the product team.'},
    {good: 'Our Pune store is closed on Mondays. You’re welcome to pick it up in Andheri today.'},
    {good: 'Basic fares cannot be changed. However, you can cancel within 24 hours and get all of it back.'},
    {good: 'We will never ask for your PIN.'},
    {good: 'We don’t mind at all if you keep the box.'},
    {good: 'We do not charge for the first visit.'},
    {good: 'Sadé, your tickets are in the attachment.'},
    {good: 'Your note says “we can’t open the file”. Which program do you use?'},
    {good: 'I’m sorry we couldn’t find a nurse for Tuesday. Amina comes on Wednesday at nine.'},
    {
      good: 'I can’t send you the list, because it would tell thieves where to look. I know that is hard. The case stays open. You can ask for a second look on this page.',
    },
    {good: 'I can’t say yes or no yet. The pilot decides at 6 tonight, and I’ll text you then.'},
    {
      good: 'Both tickets are yours, row 4. I can’t post them to you, because the box office closes at noon. Bring your ID to the desk.',
    },
    {bad: 'Thanks for writing. «I can’t» post them to you, because that is how it is.'},
    {good: 'The meter sends it by itself now, so we won’t be guessing any more.'},
    {bad: '«I can’t» tell you yet.'},
    {bad: '«We can not» give the deposit back, because the oil is paid.'},
    {bad: '«Unfortunately, we can’t help you» with this.'},
    {bad: '«We are unable to» process your request at this time.'},
    {good: 'I can’t tell who took the parcel, so I’ve sent a second one.'},
    {good: 'I’m not going to ask you to wait for the lab as well: the money is on its way.'},
    {
      good: 'We’re not going to build a darker mode. It would slow the map. In the meantime, the night filter comes close.',
    },
    {good: 'Hi Priya, we’re unable to locate your account. Kindly share your registered number.'},
    {bad: 'Hi Sam, «I am not able to» cancel the booking, as no insurance was bought.'},
    {bad: '«We don’t have» any info on that right now ^JT'},
    {bad: '«No, we don’t» do that size.'},
    {bad: '«We do not deliver» on Sundays.'},
    {bad: 'Hey! «we cant» give refunds over chat'},
    {bad: '«Unfortunately» the museum closes early today.'},
    {bad: 'Your order is late, «unfortunately».'},
    {bad: '«Sadly», the last pair was sold this morning.'},
    {bad: 'It’s out of warranty and «we won’t» repair it.'},
    {bad: 'Modifications «are not allowed» on this fare.'},
    {bad: 'Parcels «can’t be collected» from the depot.'},
    {bad: 'Refunds «are not possible» after the show has started.'},
    {bad: 'The requested seat «is unavailable».'},
    {bad: 'There is «nothing we can do» about the fee.'},
    {bad: 'There are «no exceptions».'},
    {bad: 'The price is the price, there’s «no way around» it.'},
    {bad: 'Be at the gate by five, «the driver does not» wait.'},
    {bad: '«Our system does not» accept vouchers from last year.'},
    {bad: 'We’d like to look into this, «but can’t find» your order.'},
    {bad: '«I can’t» get you the blue one until next month; it’s back ordered.'},
    {bad: '«We won’t» book the van before you confirm the address.'},
    {bad: '«We’re not able to» refund you without your receipt.'},
    {bad: 'The new keys «are not available» until Monday.'},
    {bad: '«We could not verify» your identity with the photo.'},
    {bad: 'I’m afraid «we don’t have» a table for eight on Saturday.'},
    {bad: '«We are not responsible» for lost luggage.'},
    {bad: '«We no longer support» the old scanner.'},
    {bad: '«I’m unable to» give you that figure, kindly wait.'},
    {bad: '«You can’t delete» the built-in filters.', severity: 'suggestion'},
    {good: 'I can’t see that from your log.', context: {channel: 'forum'}},
    {bad: 'Renaming a saved view «is not possible».', context: {channel: 'forum'}, severity: 'suggestion'},
  ],
  *check(document, _options, find) {
    const answers = {
      same: bySentence(find('sameSentence')),
      next: bySentence(find('nextSentence')),
      isHelpful: helpBeside(document),
    }
    const announced = bySentence(
      find('announcements').filter((match) => !isTheirTrouble(clauseBefore(document, match))),
    )
    const told = new Set<PhraseMatch>()
    for (const limit of limitsIn(document, find)) {
      const turned = turnedRound(document, limit.match)
      // A limit that can be turned round is not answered by what follows: it need not be told at all.
      if (turned.length === 0 && isAnswered(document, limit.match, answers)) continue
      const near = announced.get(limit.match.sentence) ?? []
      const opener = near.find((each) => !told.has(each) && opens(document, each, limit.match))
      if (opener) {
        told.add(opener)
        yield announcedLimit(document, opener, limit.match)
      } else if (limit.severity === 'warning' || near.length === 0) {
        yield {...plain(document, limit.match, turned), severity: limit.severity}
      }
    }
    for (const match of [...announced.values()].flat()) {
      if (!told.has(match)) yield plain(document, match, [withoutAnnouncement(document, match)])
    }
  },
})

interface Limit {
  readonly match: PhraseMatch
  readonly severity: 'warning' | 'suggestion'
}

/** The limits that are the company's own and said outright, in order, each place once. */
function limitsIn(document: Document, find: Find): readonly Limit[] {
  const lists = ['limits', 'closed', 'productLimits'] as const
  const all = lists.flatMap((list) => find(list).map((match) => ({match, severity: severityOf(document, match, list)})))
  all.sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end)
  let end = 0
  return all.filter((each): each is Limit => {
    if (each.severity === undefined || each.match.start < end) return false
    end = each.match.end
    return true
  })
}

/** Whether what stands before the words makes them a condition, a question, half a sentence (“while we can’t …”) or what the customer said. */
const isNoLimit = (before: string, sentence: Sentence, list: string): boolean =>
  isCondition(before) ||
  isConcession(before) ||
  isTheirWord(before) ||
  isQuestion(sentence, before) ||
  (list !== 'limits' && isTheirTrouble(before))

/** How loud a limit is; nothing for what is none. */
function severityOf(document: Document, match: PhraseMatch, list: string): Limit['severity'] | undefined {
  const before = clauseBefore(document, match)
  if (before !== '' && isNoLimit(before, document.sentences[match.sentence]!, list)) return undefined
  const words = document.prose.slice(match.start, match.end)
  if (document.context.channel === 'forum') return severityInForum(words, list)
  if (list === 'productLimits') return 'suggestion'
  return /\bcould/i.test(words) && isApology(before) ? undefined : 'warning'
}

/** A volunteer's “I can’t” is not the company's, and most that is not possible there is a fact about software. */
function severityInForum(words: string, list: string): Limit['severity'] | undefined {
  if (list !== 'limits') return /possible|can(?: ?no|['’])t|no way/i.test(words) ? 'suggestion' : undefined
  return /^(?:we|our|no|nothing|there)\b/i.test(words) ? 'warning' : undefined
}

type BySentence = ReadonlyMap<number, readonly PhraseMatch[]>

/** What may answer a limit. */
interface Answers {
  readonly same: BySentence
  readonly next: BySentence
  readonly isHelpful: (without: number) => boolean
}

/** Another way is shown in the same sentence after the limit, in the next two, or just before it. */
function isAnswered(document: Document, match: PhraseMatch, {same, next, isHelpful}: Answers): boolean {
  const {sentence} = match
  if (same.get(sentence)?.some((each) => each.start >= match.end)) return true
  if (isWayBefore(document.sentences[sentence]!)) return true
  if (same.get(sentence - 1)?.some((each) => /^what /i.test(document.prose.slice(each.start, each.end)))) return true
  if (next.has(sentence + 1) || next.has(sentence + 2)) return true
  if (isNotYet(document, match) || isAskedFor(document, match) || isStandIn(document, sentence)) return true
  return isReasoned(document, match) && (isWayLater(document, sentence) || isHelpful(sentence))
}

/** “I can’t say yet. The lab decides at eight.”: it will be known, and when. */
const isNotYet = (document: Document, {sentence, end}: PhraseMatch): boolean => {
  const here = document.sentences[sentence]!
  return (
    /\byet\b/i.test(document.prose.slice(end, here.end)) &&
    [0, 1, 2].some((on) => {
      const each = document.sentences[sentence + on]
      return each !== undefined && (each.does('timeframe') || clockTime.test(each.text))
    })
  )
}
const clockTime =
  /\b(?:at|by|until|before|after|on) (?:\d{1,2}(?:[:.]\d\d)?\b|noon|midnight|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/i

const lookedFor =
  /\b(?:find|locate|identify|verify|access|see|fetch|gauge|trace|pull up|understand|determine|match|retrieve)\b/i
const asks =
  /\b(?:could|can|would|will) you (?!still|also|always)|\b(?:please|kindly|request you to) (?:send|share|write|reply|check|confirm|tell|let|give|provide|email|drop|dm|message|mail)\b/i

/** “We can’t find your account. Could you send …?”: what is missing is asked for at once. */
const isAskedFor = (document: Document, {sentence, start, end}: PhraseMatch): boolean => {
  const {prose, sentences} = document
  const here = sentences[sentence]!
  if (!lookedFor.test(prose.slice(start, Math.min(here.end, end + 20)))) return false
  return asks.test(prose.slice(end, here.end)) || asks.test(sentences[sentence + 1]?.text ?? '')
}

/** “In the meantime, …” and “Until then, …” bring what stands in for it, a little later. */
const isStandIn = ({sentences}: Document, index: number): boolean =>
  sentences
    .slice(index + 1, index + waysAhead)
    .some(({text}) => /^(?:in the meantime|meanwhile|until then)\b/i.test(text))

/** “I can’t send them, because …”: a reason in the same sentence. */
const isReasoned = (document: Document, {sentence, end}: PhraseMatch): boolean =>
  /\b(?:because|since|so that|as it|as they)\b|: \w/i.test(document.prose.slice(end, document.sentences[sentence]!.end))

/** How far a way out may stand from a limit that has its reason with it. */
const waysAhead = 5

const isWayLater = ({sentences}: Document, index: number): boolean =>
  sentences
    .slice(index + 2, index + 1 + waysAhead)
    .some(({text}) => /^(?:but |so |and )?(?:if .{1,80}, )?you (?:can|could|may|keep|still)\b/i.test(text))

/**
 * Whether the reply, without one of its sentences, does something for the customer or shows them how: the limit there is
 * only its small print.
 */
function helpBeside({sentences}: Document): (index: number) => boolean {
  const helps = (each: Sentence) => !each.does('refusal') && each.does('action', 'alternative', 'instruction')
  let helpful: readonly Sentence[] | undefined
  return (index) => {
    helpful ??= sentences.filter(helps)
    return helpful.some((each) => each.index !== index)
  }
}

/** “Unfortunately, we can’t …”: the announcement leads straight into the limit, in one clause. */
function opens(document: Document, announcement: PhraseMatch, limit: PhraseMatch): boolean {
  const gap = limit.firstWord - announcement.afterWord
  if (gap < 0 || gap > 7) return false
  return document.words.slice(announcement.afterWord + 1, limit.firstWord + 1).every(({before}) => before === 'joined')
}

function announcedLimit(document: Document, announcement: PhraseMatch, limit: PhraseMatch): Finding {
  const adjacent = announcement.afterWord === limit.firstWord
  const turned = turnedRound(document, limit, adjacent ? announcement : undefined)
  const {message} = plain(document, limit, [])
  const at = {start: announcement.start, end: limit.end}
  return {at, message, suggestions: [...turned, withoutAnnouncement(document, announcement)]}
}

function plain({prose}: Document, {start, end, entry}: PhraseMatch, suggestions: readonly Suggestion[]): Finding {
  return {at: {start, end}, message: fillMessage(entry.message!, prose.slice(start, end), undefined), suggestions}
}

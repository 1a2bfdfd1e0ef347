import {
  type Document,
  defineRule,
  type Finding,
  type PhraseMatch,
  phraseFinding,
  type Sentence,
  type Suggestion,
} from '../../src/rule/index.ts'
import {begging} from './rating-request/phrases.ts'

export default defineRule({
  id: 'rating-request',
  group: 'fit',
  summary: 'Earn the stars, and don’t ask for them.',
  why: 'Asked for a better rating, customers learn what the help was for; a relationship is worth more than a star (turn customers into friends).',
  severity: 'warning',
  repair: 'review',
  needs: ['customer.message'],
  phrases: {begging},
  examples: [
    {bad: 'Hi Ravi, it is mended in 4.2. Please «update your rating».'},
    {bad: 'Before you go, please «do not leave a bad review».'},
    {bad: 'Please «write us a nice word on Google».'},
    {bad: 'The «5 stars help us a lot»!'},
    {bad: 'Don’t forget to «change your review to five stars»!'},
    {bad: 'How can we «convert this to a 5 star» experience?', context: {channel: 'review'}},
    {bad: 'We see that «your review hasn’t changed» yet.', context: {channel: 'review'}, severity: 'suggestion'},
    {bad: 'Kindly «reconsider your rating».', context: {channel: 'review'}},
    {bad: 'Would you mind «revising your low rating», Sir?', context: {channel: 'review'}},
    {bad: 'The fix is out. We «look forward to your updated review»!', context: {channel: 'review'}},
    {bad: 'Pls «give us 5 stars» if you like the app.', context: {channel: 'review'}},
    {bad: 'If this helped, please «take a second to rate my reply» 👍'},
    {bad: 'If you are happy, we «encourage you to share a five-star review».', context: {channel: 'review'}},
    {bad: 'Happy to help! «Leave us a positive review»?', context: {channel: 'chat', turn: 3}},
    {bad: 'Please «rate us on» the Play Store.', context: {channel: 'social'}},
    {bad: 'Do «rate our app», it helps a lot.', context: {channel: 'review'}},
    {bad: 'Tell us what we can do to «earn a 5-star rating» next time.', context: {channel: 'review'}},
    {bad: 'We’d love to «earn those 5 stars from you».', context: {channel: 'review'}},
    {bad: 'What is missing «for us to get the five stars»?', context: {channel: 'review'}},
    {bad: '«Support us with a better rating».', context: {channel: 'review'}},
    {bad: 'Glad it works! Don’t «forget to rate us».', context: {channel: 'sms'}},
    {bad: 'Please «remove your negative review» now that it is mended.'},
    {bad: 'Could you «raise your rating», as it works now?'},
    {bad: 'Please «give us a good rating» in the survey.'},
    {bad: 'I would request you to «increase your star rating».', context: {channel: 'review'}},
    {bad: 'We’d be «grateful if you bumped us up to five stars».'},
    {bad: '«We’d love a quick review» on your side.'},
    {bad: '«Review us on» Google when you have a minute!'},
    {bad: 'Would you consider «updating your review»?', context: {channel: 'review'}},
    {bad: 'Suggest how we can «make this a 5-star» for you.', context: {channel: 'review'}, severity: 'suggestion'},
    {bad: 'You can also «rate your experience» below.', severity: 'suggestion'},
    {good: 'Thank you for taking the time to rate and review us, Kim!', context: {channel: 'review'}},
    {good: 'Thanks for taking a minute to give us a review.', context: {channel: 'review'}},
    {good: 'Happy to review your experience with the depot.'},
    {good: 'Thank you for the five stars, Ravi!', context: {channel: 'review'}},
    {good: 'Thanks for rating us, and for the idea about tags.', context: {channel: 'review'}},
    {good: 'Thanks for updating your review, Jen. It made our week.', context: {channel: 'review'}},
    {good: 'I’m sorry about the crash that cost us your stars. It is mended in 4.2.', context: {channel: 'review'}},
    {good: 'What made you give us two stars? I’d like to mend that.', context: {channel: 'review'}},
    {good: 'You rated us three stars in May; the crash behind it is gone.', context: {channel: 'review'}},
    {
      good: 'You can change your review in the Play Store under My reviews.',
      context: {customer: {message: 'How do I change my review?'}},
    },
    {
      good: 'To edit your review, open it and tap the pencil.',
      context: {customer: {message: 'How can I edit my review? I found a typo.'}},
    },
    {good: 'The exchange rate changes at noon, and the interest rate on Monday.'},
    {good: 'I’ve asked our team to review your account.'},
    {good: 'Please review the invoice and tell me if the sum is right.'},
    {good: 'Please review our return steps before you pack it.'},
    {good: 'Could you update your app and your address?'},
    {good: 'The hotel has five stars and a rating of 9.1.'},
    {good: 'We’ll improve your score on the practice test together.'},
    {good: 'Your review of the draft is due on Friday.'},
    {good: 'I’ve read your review twice, and you are right about the hinge.'},
    {good: 'We hope to earn your trust back.'},
    {good: 'Tell me what would make this better for you.'},
    {good: 'The rate limit is five a second, and star schemas are supported.'},
    {good: 'Your rating is visible to you alone.'},
    {good: 'We got your survey, thank you: I’ve called the depot about it.'},
    {good: 'The button to rate a film is under the poster.'},
    {good: 'Delighted that you gave us 5 stars!', context: {channel: 'review'}},
    {good: 'Appreciate the stars, Kim. The dark mode is coming in May.', context: {channel: 'review'}},
  ],
  *check(document, _options, find): Iterable<Finding> {
    const begs = find('begging')
    if (begs.length === 0 || asksHow(document)) return
    const told = new Set<number>()
    for (const match of begs) {
      if (told.has(match.sentence) || isThanks(document, match)) continue
      told.add(match.sentence)
      yield {...phraseFinding(document, match, ''), suggestions: without(document, match)}
    }
  },
})

/** A customer who asks how to change a review gets the answer. */
const asksHow = ({customerMessage}: Document): boolean =>
  customerMessage !== undefined &&
  /\b(?:how|where|can i|unable|can[’']?t|cannot|want to)\b.{0,40}\b(?:review|rating|rate)\b/is.test(
    customerMessage.text,
  )

/** “Thank you for taking the time to rate us”: it is done already. */
const isThanks = ({prose, sentences}: Document, {sentence, start}: PhraseMatch): boolean =>
  /(?:^|\W)(?:thank(?:s|you)?|thx|grateful (?:that|you)|glad (?:that|you)|delighted)(?:\W(?!.*\b(?:if|please|pls|kindly)\b)[^.!?;]*)?$/is.test(
    prose.slice(Math.max(sentences[sentence]!.start, start - 120), start),
  )

/** Deletes the sentence that does nothing but ask, or the half of it that does. */
function without(document: Document, match: PhraseMatch): readonly Suggestion[] {
  const better = doBetter(document, match)
  if (better.length > 0) return better
  const sentence = document.sentences[match.sentence]!
  const others = sentence.acts.size
  const before = document.prose.slice(sentence.start, match.start)
  const and = /(?:,| –| —|;)? (?:and|so|but) (?:please |kindly |pls |also |do |don[’']t forget to |you can )*$/i.exec(
    before,
  )
  const isLast = /^[\s\p{So}]*[.!?]*[\s\p{So}]*$/u.test(document.prose.slice(match.end, sentence.end))
  if (and && isLast && and.index > 12)
    return [{at: {start: sentence.start + and.index, end: match.end}, text: '', safety: 'review'}]
  return isAlone(sentence, before) || others === 0 ? whole(document, sentence) : []
}

/** “how we can make this a 5-star experience” → “how we can do better”, “suggestions for us to get 5 stars” → “suggestions”. */
function doBetter({prose, sentences}: Document, {start, end, sentence}: PhraseMatch): readonly Suggestion[] {
  const words = prose.slice(start, end)
  const rest = prose.slice(end, sentences[sentence]!.end)
  const before = prose.slice(sentences[sentence]!.start, start)
  const tail = /^(?: (?:star|stars|rating|review|experience|from you|for you))*/i.exec(rest)![0].length
  const goal =
    /(?:^|\s)(?:(?:for|to help) us (?:to )?(?:get|earn|receive|win|give)|(?:in order )?to (?:get|earn|receive|win)(?= (?:a|the|your|those|5|five)))\b/i.exec(
      words,
    )
  if (/\b(?:suggestions?|recommendations?|inputs?)\b/i.test(`${before} ${words}`) && goal)
    return [
      {at: {start: start + goal.index + /^\s*/.exec(goal[0])![0].length, end: end + tail}, text: '', safety: 'review'},
    ]
  if (/^(?:make|convert|turn|change)\b.*\b(?:5|five)[ -]?stars?/is.test(words) && /\bwe (?:can|could) $/i.test(before))
    return [{at: {start, end: end + tail}, text: 'do better', safety: 'review'}]
  if (/^(?:earn|get|receive|win)\b/i.test(words) && /\b(?:can|could) do (?:better )?(?:in order )?to $/i.test(before))
    return [{at: {start, end: end + tail}, text: 'do better', safety: 'review'}]
  return []
}

/** “If this helped, please …”, “Please …”, “We’d love …”: nothing else is said before. */
const isAlone = (sentence: Sentence, before: string): boolean =>
  sentence.length < 30 &&
  /^(?:(?:if|when|once|in case|should) [^.;:]{0,80}[, ])?(?:please|pls|kindly|do|don[’']t|could you|would you|can you|we[’']d|we would|we|i[’']d|i would|you can|also|and|so|meanwhile|just|feel free|it would be)?[^,.;:]{0,40}$/i.test(
    before,
  )

/** Speaks on about the rating: “It will motivate us”, “Looking forward to it”. */
const goesOn =
  /^(?:looking forward to (?:it|that)|(?:it|this|that) (?:will|would|helps?|means|motivates))\b|\bstars?\b.*\brating\b/i

/** The whole sentence, where another one stays. */
function whole({sentences, prose}: Document, sentence: Sentence): readonly Suggestion[] {
  if (sentences.length === 1 || (sentence.next && goesOn.test(sentence.next.text))) return []
  const {start, end, text, previous, blockIndex} = sentence
  const signature = /\s*[-–—^*]+$/.exec(text)?.[0].length ?? 0
  if (signature > 0 && previous?.blockIndex === blockIndex)
    return [{at: {start: previous.end, end: end - signature}, text: '', safety: 'review'}]
  const smile =
    signature > 0 ? 0 : (/^\s*(?:\p{Extended_Pictographic}\uFE0F?)+/u.exec(prose.slice(end, end + 12))?.[0].length ?? 0)
  return [{at: {start, end: end - signature + smile}, text: '', safety: 'review'}]
}

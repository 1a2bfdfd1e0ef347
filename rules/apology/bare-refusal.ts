import {defineRule, type Sentence} from '../../src/rule/index.ts'
import {doors, refusals, reproaches} from './bare-refusal/phrases.ts'
import {
  isFollowedUp,
  isSoftened,
  isStated,
  isTakenBack,
  isTurned,
  opens,
  withoutEdges,
} from './bare-refusal/surroundings.ts'
import {wider} from './bare-refusal/wider-examples.ts'

export default defineRule({
  id: 'bare-refusal',
  group: 'apology',
  summary: 'Never stop at no.',
  why:
    'A bare no ends the conversation. The reason, another way or a next step is often enough to make people forget that they didn’t get ' +
    'what they asked for (tips 28, 35 and 36).',
  severity: 'warning',
  options: {
    within: {
      type: 'integer',
      default: 2,
      min: 0,
      max: 10,
      about: 'How many sentences before and after a no are read for a reason, another way, a deed or an offer.',
    },
  },
  phrases: {refusals, reproaches, doors},
  examples: [
    ...wider,
    {good: 'We can’t ship to Peru yet, because our courier doesn’t fly there.'},
    {good: 'I can’t move the date. I can put you on the list for Friday instead.'},
    {good: 'We don’t sell spare lids. A jam jar lid of 66 mm is a good alternative.'},
    {good: 'I’m unable to open the parcel for you. I have asked the depot to hold it until you’ve decided.'},
    {good: 'That size is not available. Would you like me to check the shop in Leeds?'},
    {good: 'No, used tickets aren’t refundable. If you’d like, I can turn yours into a voucher.'},
    {good: 'We do not offer a family plan. You can share one account on three screens.'},
    {good: 'Since the seal was broken, we can’t take the cream back.'},
    {good: 'I can’t thank you enough for the photos, Ewa!'},
    {good: 'We won’t charge you for the second visit.'},
    {good: 'I understand that you can’t get into your account. Your new link is in the next mail.'},
    {good: 'If it isn’t possible for you to come on Monday, tell me which day suits you.'},
    {good: 'I can’t switch the owner from here. To keep the account safe, the owner has to confirm it by mail.'},
    {good: 'I cannot find your order. Which mail address did you use?'},
    {good: 'No, you don’t need to send the box back.'},
    {good: 'Repairs are not something we can do here, because we have no workshop.'},
    {good: 'No, it’s not your fault at all.'},
    {good: 'Sorry, this fare can’t be changed. Here is what your options are: https://example.com/fares'},
    {good: 'We don’t have the red one in stock until 4 May.'},
    {good: 'We’re not able to waive the fee. Let me know if you’d rather split it over three months.'},
    {good: 'You told us that we don’t deliver on Sundays. From this week on, we do.'},
    {good: 'We cannot edit a sent invoice, so I’ve made you a new one with the right address.'},
    {good: 'Hey Jo, we dont do gift wrap. But the paper shop next door does ^T'},
    {good: 'Are exchanges not allowed on your receipt? Which shop did you buy it in?'},
    {good: 'Unfortunately the six o’clock sitting is not available. There is a table at eight, shall I book it?'},
    {good: 'It is not possible to rename a filter.', context: {channel: 'forum'}},
    {good: 'I’ve passed this to Rosa in billing, as I’m not able to change invoices. She writes to you today.'},
    {good: 'Not yet, I’m afraid. I’ve asked at both desks and nobody has seen it.'},
    {good: 'I can’t say yes yet. The captain decides at six tonight.'},
    {good: 'The decision is final, because the seal was broken. You can still have it cleaned by us for free.'},
    {good: 'We can’t make an exception, but I can split the fee over three months.'},
    {bad: 'Your claim came too late, because it reached us in May. «We cannot make any exceptions.»'},
    {bad: 'The ban was set because a tool was found. «We consider this matter closed.» Regards'},
    {bad: 'You should have rung us, so we could have swapped it. «Now there’s no way to change it.»'},
    {bad: 'Thanks for asking. «We don’t ship to Peru.»'},
    {bad: 'Hi Tom, «unfortunately we can’t refund the deposit.» Regards, Liz'},
    {bad: '«I’m sorry, I do not take bookings.» I am only able to list hotels.'},
    {bad: '«No, opened games are final sale.» Next time please read the label before you open it.'},
    {bad: 'Dear Sir, «we regret that we cannot process your request.» Kindly understand.'},
    {bad: '«Sorry, but the 7.40 bus is not available any more.»'},
    {bad: 'Hello Meera, «your claim has been declined.» Thank you.'},
    {bad: '«We do not offer refunds.»'},
    {bad: '«we cant do that» ^SB'},
    {bad: 'Hi! «That is not possible.» Have a nice day!'},
    {bad: '«Sorry, we’re not able to change the name on the ticket.» ^KP'},
    {bad: 'Thank you for writing. «We are unable to offer any compensation.» Kind regards, Anil'},
    {bad: '«We no longer sell the cable.»'},
    {bad: 'I understand how you feel. «There is nothing we can do.»'},
    {bad: 'Dear Mr Rao, «your account cannot be reactivated.» This is for your information.'},
    {bad: '«We don’t support Linux.» Thanks for your interest.'},
    {bad: '«Your device is not eligible for the upgrade.» Sorry!'},
    {bad: '«No, we don’t do custom sizes.»'},
    {bad: '«No, you can’t.»'},
    {bad: 'We have seen your appeal. «The fine stands.»'},
    {bad: 'Hi Lena, «the fee cannot be waived.» Please note the above.'},
    {bad: '«We won’t be making any changes to the menu.» Thanks, the kitchen team'},
    {bad: 'Hi dear, «refund is not possible in this case.»'},
    {bad: '«You are not eligible for the offer.» In future please read the mail with care.'},
    {bad: '«Sorry, that’s out of the question.»'},
    {bad: '«I am afraid we have no plans to add a calendar.» Best wishes, Mo'},
    {
      bad: '«We can’t ship to Peru.» The lamp is lovely. Many people like it. I can send it to Quito.',
      options: {within: 2},
    },
  ],
  *check(document, {within}, find) {
    if (document.context.channel === 'forum') return
    const extra = new Set(
      find('refusals')
        .filter((match) => isStated(document, match))
        .map(({sentence}) => sentence),
    )
    const reproached = new Set(find('reproaches').map(({sentence}) => sentence))
    const shut = new Set(
      find('doors')
        .filter((match) => isStated(document, match))
        .map(({sentence}) => sentence),
    )
    const isNo = (sentence: Sentence): boolean =>
      sentence.does('refusal') || extra.has(sentence.index) || shut.has(sentence.index)
    let told: Sentence | undefined
    const keepsOpen = (sentence: Sentence): boolean => opens(sentence, reproached.has(sentence.index))
    for (const sentence of document.sentences) {
      // Several noes in a row are one.
      if (!isNo(sentence) || (sentence.previous && isNo(sentence.previous))) continue
      const run = [sentence]
      for (let next = sentence.next; next && isNo(next); next = next.next) run.push(next)
      const last = run.at(-1)!
      const isShut = shut.has(sentence.index)
      const near = [...sentence.around(within), ...last.around(within)].filter(
        // A shut door is not opened by what was said before it.
        (each) => !isShut || each.index >= sentence.index,
      )
      if (near.some((each) => keepsOpen(each) && !isTooEarly(each, sentence))) continue
      if (isTurned(last) || isFollowedUp(last) || run.some((each) => isSoftened(each) || isTakenBack(each))) continue
      // The same no, said again two sentences on.
      if (told && told.blockIndex === sentence.blockIndex && sentence.index - told.index <= within) continue
      told = last
      yield {
        at: withoutEdges(document, sentence),
        message:
          'A bare no: add the reason (“because …”), another way (“what I can do is …”) or what happens next (“I’ve asked … and will write ' +
          'by …”).',
      }
    }
  },
})

/** A reason given well before the no is one for something else. */
const isTooEarly = (each: Sentence, no: Sentence): boolean =>
  each.index < no.index - 1 && !each.does('alternative', 'offer', 'transfer', 'action', 'question', 'instruction')

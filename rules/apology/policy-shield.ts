import {defineRule} from '../../src/rule/index.ts'
import {citations, laws, shields} from './policy-shield/phrases.ts'
import {shieldsIn} from './policy-shield/surroundings.ts'
import {wider} from './policy-shield/wider-examples.ts'

export default defineRule({
  id: 'policy-shield',
  group: 'apology',
  summary: 'Give the reason for a rule, not the rule.',
  why:
    '“It’s our policy” tells customers only that they are told no. When people understand the why they are more likely to be forgiving ' +
    '(tip 36).',
  severity: 'warning',
  phrases: {shields, citations, laws},
  examples: [
    ...wider,
    {good: 'We can’t take back opened creams, because nobody could use them safely after you.'},
    {good: 'It’s our policy to ask the owner first, so that nobody can take over your account.'},
    {good: 'As per our returns policy, you can send it back within 60 days. The label is attached.'},
    {good: 'Our refund policy covers damaged and late parcels.'},
    {good: 'The weather is not part of the offer, so we move you to Sunday for free.'},
    {good: 'You can claim it under section 12 of the Consumer Act.'},
    {good: 'I don’t have the authority to sign it, so I’ve asked Rosa to sign it today.'},
    {good: 'Here is our policy on refunds: https://example.com/refunds'},
    {good: 'Which part of our pet policy is unclear?'},
    {good: 'Our policy lets me give you €30 for the delay. It is on its way.'},
    {good: 'By law we must keep invoices for ten years.'},
    {good: 'As per RBI guidelines, we must ask for your PAN once a year.'},
    {good: 'Your provider’s policies do not allow forwarding, so mails end in the spam folder.'},
    {good: 'I’m not allowed to open the parcel, because only the addressee may break the seal.'},
    {good: 'You wrote that “it’s our policy” was all you were told. Here is the reason.'},
    {good: 'Under the terms of your plan, you get two free repairs a year.'},
    {good: 'To set a password policy, open Settings > Security.'},
    {good: 'We’ve changed our policy: from May on, you don’t need to show the receipt.'},
    {good: 'Our policy does not allow dogs in the sauna. This is because of the heat, which they can’t stand.'},
    {good: 'In line with our policy there are no extra charges for you.'},
    {good: 'The terms and conditions page is at the foot of our site.'},
    {good: 'Your insurance policy is active from Monday.'},
    {good: 'It’s the policy number on the top right of your letter.'},
    {good: 'Due to the storm we cannot fly today.'},
    {
      good: 'Because of data protection we can’t tell you who rang: it keeps your own number from being given away, too.',
    },
    {good: 'The GDPR gives you the right to a copy of your data. I’ve attached yours.'},
    {good: 'You agreed on Friday at ten, so I’ve booked that slot.'},
    {good: 'The rules of the game are in the box.'},
    {good: 'Frost damage falls outside the scope of the warranty, because no seal holds at that cold.'},
    {good: 'The system won’t let you save, since the field is too short. I’ve made it longer.'},
    {good: 'We have a clear view of the lake from the terrace.'},
    {good: 'It’s our usual practice to ring you first, so that nobody stands in front of a closed door.'},
    {good: 'GPO policy does not allow the sandbox.', context: {channel: 'forum'}},
    {bad: 'I’m afraid «it’s our policy not» to refund deposits.'},
    {bad: '«It’s just company policy», nothing personal.'},
    {bad: 'We can’t offer a refund «as per our delivery terms».'},
    {bad: '«As per our returns policy», items must be sent back within 14 days.'},
    {bad: 'Unfortunately, «the policy for weekend tickets is quite strict».'},
    {bad: 'The dent «falls outside the scope of our limited warranty».'},
    {bad: 'Hi, your case «does not meet our refund criteria». Thanks.'},
    {bad: '«We have a strict no refund policy».'},
    {bad: 'I’d love to, but «the system won’t let me do» that.'},
    {bad: '«We have to follow the rules», sir.'},
    {bad: 'No changes after Friday, «that’s standard procedure».'},
    {bad: 'Sorry mate, thats «above my pay grade».'},
    {bad: 'Sorry, «our policy does not allow» exchanges. Regards, Team'},
    {bad: 'Giving discounts is «against our policy». Thank you.'},
    {bad: 'Hi Jo, late returns are non-refundable «according to our terms and conditions». ^AL'},
    {bad: '«I’m not allowed to» give you that number.'},
    {bad: '«We are not authorised to» make changes to the booking.'},
    {bad: '«As stated in our terms», the fee is non-refundable.'},
    {bad: 'The customer is responsible for damage, «as it is explained in point 4 of the conditions».'},
    {bad: 'You can’t cancel now, «as mentioned in the contract».'},
    {bad: '«Rules are rules», sorry!'},
    {bad: 'I get it, but «we dont make the rules».'},
    {bad: 'Whatever the clerk told you, «verbal promises are not binding».'},
    {bad: 'We can’t talk to you about it «due to data protection».'},
    {bad: 'I can’t share that «for privacy reasons».'},
    {bad: '«Our policy states» that no exceptions are made.'},
    {bad: '«You have agreed to our terms» when you signed up.'},
    {bad: 'Kindly note that no refund is given «as per company policy».'},
    {bad: 'The box must be unopened «as per our store guidelines».'},
    {bad: 'The change isn’t possible «due to company policy».'},
    {bad: '«My hands are tied» here.'},
    {bad: 'That refund is «outside our policy». All the best, Dan'},
    {bad: 'Dear guest, «the hotel rules do not permit» visitors after ten.'},
    {bad: '«Under our terms», you are liable for the loss.'},
    {bad: 'Pictures «don’t form part of the offer».'},
    {bad: 'Arrival times «are not guaranteed under our conditions».'},
    {bad: '«I don’t have the authority to waive» it.'},
    {bad: 'Sorry, «we’ve been told not to take» cheques.'},
    {bad: 'I’d help you if I could, but «those are the rules».'},
    {bad: 'Late returns are refused «under clause 9 of the rental agreement».'},
    {bad: 'We’re unable to reopen the case «because of internal rules».'},
  ],
  *check(document, _options, find) {
    if (document.context.channel === 'forum') return
    const places = shieldsIn(document, find)
    const told = new Set<number>()
    for (const match of places) {
      if (told.has(match.sentence)) continue
      told.add(match.sentence)
      yield {
        at: {start: match.start, end: match.end},
        message: `“${document.prose.slice(match.start, match.end)}” stands where the reason should: say what the rule is good for (“because …”).`,
      }
    }
  },
})

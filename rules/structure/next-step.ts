import {defineRule, type Finding} from '../../src/rule/index.ts'
import {followUps} from './next-step/follow-ups.ts'
import {moments} from './next-step/moments.ts'
import {finding, promiseIn, readBySentence, saysWhen} from './next-step/promises.ts'
import {commitments, hopes, requests, vagueTimes, wishes} from './next-step/vague-times.ts'

export default defineRule({
  id: 'next-step',
  group: 'structure',
  summary: 'Say what happens next, and when.',
  why:
    'Waiting is easier with an end to it: “we’ll get back to you” may mean an hour or never, “I’ll write to you by Thursday” lets them ' +
    'get on with their day (tips 30 and 32).',
  severity: 'warning',
  needs: ['channel'],
  phrases: {followUps, vagueTimes, moments, commitments, wishes, requests, hopes},
  examples: [
    {good: 'I’ll write to you by Thursday noon with what the lab found.'},
    {good: 'We’ll get back to you within two working days.'},
    {good: 'Our courier will contact you tomorrow morning to agree on a time.'},
    {good: 'I’ll let you know once it has shipped.'},
    {good: 'We will email you when the part is back in stock.'},
    {good: 'I’ll get that fixed right away.'},
    {good: 'I’m asking our engineers now. They need a day, so I’ll update you on Tuesday.'},
    {good: 'We’ll get back to you. It usually takes 24 hours.'},
    {good: 'That works. Someone from our team will call you at 3 pm.'},
    {good: 'We’ll keep you posted if anything changes!'},
    {good: 'If we need anything else, we’ll be in touch.'},
    {good: 'Please send the form back as soon as possible, so that the discount still holds.'},
    {good: 'DM us your booking code ASAP and I’ll move you to the noon train today.'},
    {good: 'Could you reply at your earliest convenience?'},
    {good: 'Hope to see you again soon!'},
    {good: 'Hopefully it’ll be back soon, and the status page shows it first: https://status.test'},
    {good: 'Sorry, we don’t share that soon after a release.'},
    {good: 'As soon as you open the box, you’ll see the label.'},
    {good: 'The team was told that you would get back to them.'},
    {good: 'You will need to contact your bank for this one.'},
    {good: 'We’ll email you at {{ticket.next_update}}, fixed or not. That is at [time].', context: {template: true}},
    {good: 'I shall look into this personally and ring you this evening.'},
    {good: 'The refund will reach your card in 3-5 business days.'},
    {good: 'Kindly share the transaction ID, we will check and revert within 24 hrs.', context: {channel: 'review'}},
    {good: 'Write to us here so that we can reach out to you.', context: {channel: 'review'}},
    {good: 'Thanks! The new menu went live this morning. Talk soon, Ida'},
    {good: 'Will it be fixed soon? I’d say so: the patch is due on 4 May.'},
    {good: 'Our next build will be out in the coming days, then you can try it.', context: {channel: 'forum'}},
    {good: 'I’ll phone you at 5.15 to hear whether it’s warm.'},
    {good: 'The fitter will ring you half an hour before.'},
    {good: 'If you’d rather talk, I’ll ring you.'},
    {good: 'The hotel will ask for your passport at the desk.'},
    {bad: '«Somebody will give you a ring back as soon as they can».'},
    {bad: 'Visits can take up to ten days. «You will be informed of the date in due course».'},
    {bad: '«A new appointment will be scheduled in due course». If you can’t come, give two days’ notice.'},
    {bad: '«The plumber should be in touch».'},
    {bad: '«Kindly wait for our call».'},
    {bad: 'We got your form. «Further details to follow».'},
    {bad: 'Thanks for your message. «We’ll get back to you».'},
    {bad: '«The fitter will come when he is able».'},
    {bad: '«You will be contacted» once an outcome has been reached.'},
    {bad: 'Your request was received. «We will get back to you as soon as possible».'},
    {bad: 'Hi Lena, «someone will contact you shortly».'},
    {bad: 'Our engineers are looking at the outage and «will be in touch».'},
    {bad: 'Sorry about the mix-up! «I’ll let you know».'},
    {bad: '«Our team will reach out to you at the earliest» to sort this out.', context: {channel: 'review'}},
    {bad: 'Kindly mail us your details, «we will check and revert back to you».', context: {channel: 'review'}},
    {bad: 'Pls DM your number. «we’ll call you asap» ^RK', context: {channel: 'social'}},
    {bad: 'Dear Sir, «your concern will be resolved soon».'},
    {bad: 'Fill in the form and «one of our specialists will get in touch with you».'},
    {bad: 'The cups are back, and «we’ll send them on before too long».'},
    {bad: '«I’ll ask the mechanic and come back to you».'},
    {good: 'I’ll text you at eight with how it stands.'},
    {bad: '«We will keep you updated» on the progress.'},
    {bad: '«We will update you as soon as we have news».'},
    {bad: '«Let me check with the product team and get back to you».'},
    {bad: '«I’ll look into this and follow up with you shortly».'},
    {bad: '«We’re working hard to get your money to you ASAP».'},
    {bad: '«We try to answer every mail as quickly as possible».'},
    {bad: 'Thanks for flagging. «It should be up and running very soon».', context: {channel: 'social'}},
    {bad: '«The finance team will review the charge and notify you» of the outcome.'},
    {bad: 'Rest assured, «we will look into it on priority».', context: {channel: 'review'}},
    {bad: 'Please hold on. «You’ll hear from us in due course».'},
    {bad: 'The seller has your address and «will be contacting you».'},
    {bad: '«We will do the needful at the soonest».'},
    {bad: 'Once you send the photo, «we’ll get back to you».'},
    {bad: 'If you share your order number, «our team will connect with you».'},
    {bad: 'I have passed it on. «They’ll provide you with an update».'},
    {bad: '«we shall do it as soon as we can», sorry'},
    {bad: '«We promise to have the lift running again soon». I will inform you.'},
    {bad: 'Mail us «so that we can help you at the earliest».', context: {channel: 'review'}, severity: 'suggestion'},
    {bad: '1. Send the form.\n2. «Our team will review it and get back to you».', severity: 'suggestion'},
    {bad: 'Let me read up on this, «I’ll get back to you».', context: {channel: 'forum'}, severity: 'suggestion'},
  ],
  *check(document, _options, find): Iterable<Finding> {
    const found = readBySentence(find)
    if (found === undefined) return
    let told = -2
    let isMild = false
    for (const {index, text} of document.sentences) {
      const promise = promiseIn(document, index, found)
      if (!promise || text.endsWith('?') || saysWhen(document, index, found.moments, promise)) continue
      // Two sentences in a row about the same wait are one fault.
      if (index > told + 1 || (isMild && promise.severity === 'warning')) yield finding(document, promise)
      told = index
      isMild = promise.severity === 'suggestion'
    }
  },
})

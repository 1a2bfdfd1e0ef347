import {defineRule, phraseFinding} from '../../src/rule/index.ts'
import {doubted, fineHere, normal, waved} from './dismissive-diagnosis/phrases.ts'
import {shrugs} from './dismissive-diagnosis/shrugs.ts'
import {wider} from './dismissive-diagnosis/shrugs-examples.ts'
import {
  concluded,
  hurts,
  isAsked,
  isCondition,
  isExplained,
  isLookedInto,
  isUnstated,
  told,
} from './dismissive-diagnosis/surroundings.ts'

export default defineRule({
  id: 'dismissive-diagnosis',
  group: 'apology',
  summary: 'Say what you tried before you say that it works.',
  why:
    '“I can’t replicate your issue” may be true, but without context it feels flippant and lazy. The paths that you explored show whose ' +
    'side you are on (tip 30).',
  severity: 'warning',
  phrases: {fineHere, waved, normal, doubted, shrugs},
  examples: [
    ...wider,
    {good: 'I can’t reproduce the crash yet. I tried it on a Pixel 6 and an old iPad, both with 4.1.'},
    {good: 'I could not reproduce it with your file. Could you send me a recording?'},
    {good: 'It works fine on our end with version 3, so I’d like to see your log: Help > Export log.'},
    {good: 'That’s by design, because a shared link would show your notes to everybody.'},
    {good: 'This is expected behaviour since the update. You can turn it off under View > Compact.'},
    {good: 'I can reproduce it here, thank you for the steps!'},
    {good: 'Glad it’s working fine for you again.'},
    {good: 'This is not normal, and I’d like to find out why it happens.'},
    {good: 'If it works fine on your phone, the cable is broken.'},
    {
      good: 'The refund is back on your card in three days, which is perfectly normal for a bank.',
      context: {customer: {message: 'Thanks so much, you’re lovely! I’m so happy with it.'}},
    },
    {good: 'It’s perfectly normal to be nervous before the first lesson!'},
    {good: 'Your old plan works as before.'},
    {good: 'We don’t see any problem with a later check-in.'},
    {good: 'You wrote that nobody reported it. Eleven others did, and we’re on it.'},
    {good: 'That’s not how it is supposed to work. I’ve opened a ticket with the engineers.'},
    {good: 'I see no sign of fraud on your account.'},
    {good: 'This is the first I’ve heard of it, and I’d like to see it myself: may I call you at noon?'},
    {good: 'The glass was fine when it left us, so the courier dropped it. A new one is on its way.'},
    {good: 'Not able to reproduce it yet. I tried a 60-page scan on two machines, so could you send me yours?'},
    {good: 'Our customers love your photos.'},
    {good: 'Nobody else has seen it yet, so I’ve asked an engineer to look at yours.'},
    {good: 'The driver says he left it at the side door. Could you look there?'},
    {good: 'I doubt that it will be built this year.'},
    {good: 'If you don’t remember the code, ask for a new one.'},
    {good: 'We couldn’t replicate the flicker in the shop, so we’re sending you a new lamp anyway.'},
    {good: 'It isn’t by design. A fix goes out on Tuesday.'},
    {good: 'There are no problems with your booking: room 5, two nights.'},
    {good: 'Once everything is working correctly, close the window.'},
    {good: 'The link works for me. Try clearing the cache: press Ctrl+Shift+R.', context: {channel: 'forum'}},
    {good: 'It is working as expected again, thanks to your hint.'},
    {good: 'Did you see any error on the screen?'},
    {good: 'I’m sorry, that was an error on our side.'},
    {
      good: 'I know the noise is annoying. A hum is normal in the first minute; if yours goes on, we’ll swap the fridge.',
    },
    {bad: 'Hi Sam, «I can’t replicate your issue». Regards, Bo'},
    {bad: '«We are unable to reproduce the error».'},
    {bad: 'Thanks for the report. «I could not duplicate the problem».'},
    {bad: 'it «works fine for me» ^JK'},
    {bad: 'Hi, «we have had no other complaints» about the mattress.'},
    {bad: '«Couldn’t reproduce» it. Closing this.'},
    {bad: '«We’ve never had a problem» with that lock before.'},
    {bad: 'Strange. «This has never happened before».'},
    {bad: 'The vase «was fine when it left» our shop.'},
    {bad: 'The bike «left our workshop in perfect condition».'},
    {bad: '«All good on our end».'},
    {bad: 'I checked it. «Nobody else has this issue», so ask your host.'},
    {bad: 'I spoke to Max and «he doesn’t remember any such» call.'},
    {bad: 'The «driver denies it».'},
    {bad: 'The «nurse insists that she rang» you.'},
    {bad: '«That doesn’t sound like our Rita».'},
    {bad: '«His version of events is quite» another.'},
    {bad: '«I doubt that you were charged» twice.'},
    {bad: '«Unable to reproduce here». It must be something with your laptop. Reinstall it.'},
    {bad: '«They all do that».'},
    {bad: 'Dear customer, «everything is working fine from our end».'},
    {bad: 'We looked at the line and «it is working properly».'},
    {bad: '«We don’t see any issue» with the charger. Thank you.'},
    {bad: '«There is no problem on our» side, kindly note.'},
    {bad: '«No fault was found». Kind regards, the workshop'},
    {bad: 'Hello Ines, «no other customers have complained about» the pillow.'},
    {bad: '«You are the first person to» report this.'},
    {bad: '«We haven’t had any other complaints» about it.'},
    {bad: 'There’s «nothing wrong with the app».'},
    {bad: '«That is by design».'},
    {bad: '«This is expected behavior». Closing the ticket.'},
    {bad: 'The fan «is working as designed», sir.'},
    {bad: 'Thanks for writing. «It’s not a bug».'},
    {bad: '«That’s just how it works», sorry.'},
    {bad: 'The zip «is meant to be like that».'},
    {bad: 'It looks like «a user error» to me.'},
    {
      bad: '«A bit of creaking is perfectly normal».',
      context: {customer: {message: 'My new chair is broken! It creaks so loudly that I can’t work. I want it fixed.'}},
    },
    {bad: '«We are not seeing any sign of» a second order.'},
    {bad: '«We could not find any evidence that» the parcel was opened.'},
    {bad: '«You must have misread» the label.'},
    {bad: 'the site «works perfectly on my machine»', context: {channel: 'chat'}},
    {bad: '«I am not getting any errors» here.'},
    {bad: '«We have no record of any» call from you.', severity: 'suggestion'},
    {bad: '«A bit of noise is quite normal».', severity: 'suggestion'},
    {bad: 'It «works for me» in the nightly.', context: {channel: 'forum'}, severity: 'suggestion'},
  ],
  *check(document, _options, find) {
    const said = (['fineHere', 'waved', 'normal', 'doubted'] as const).flatMap(find)
    for (const match of find('fineHere')) {
      if (!isCondition(document, match) && !isLookedInto(document, match)) yield told(document, match)
    }
    for (const match of find('waved')) {
      if (!isCondition(document, match) && !isExplained(document, match)) yield told(document, match)
    }
    for (const match of find('normal')) {
      if (isCondition(document, match) || isExplained(document, match) || !isAsked(document)) continue
      yield told(document, match, hurts(document) ? undefined : 'suggestion')
    }
    const shrugs = find('shrugs')
    const isHurt = shrugs.length > 0 && hurts(document)
    for (const match of shrugs) {
      if (!isHurt && !concluded.test(document.sentences[match.sentence]!.text)) continue
      const isSaid = said.some(({start, end}) => start < match.end && match.start < end)
      if (!isSaid && !isCondition(document, match) && !isLookedInto(document, match)) yield told(document, match)
    }
    for (const match of find('doubted')) {
      if (!isUnstated(document, match)) yield phraseFinding(document, match, '')
    }
  },
})

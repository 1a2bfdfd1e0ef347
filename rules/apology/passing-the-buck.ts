import {defineRule, phraseFinding} from '../../src/rule/index.ts'
import {blame, notOurs, orders, others, ownSupport, pointers, quarrels, referrals} from './passing-the-buck/phrases.ts'
import {doneForThem} from './passing-the-buck/rewrites.ts'
import {
  hasAddress,
  isAfterNo,
  isAnswered,
  isConditional,
  isForTheirGood,
  isHelped,
  isOurs,
  isSite,
  persists,
  sentTo,
} from './passing-the-buck/surroundings.ts'
import {wider} from './passing-the-buck/wider-examples.ts'

export default defineRule({
  id: 'passing-the-buck',
  group: 'apology',
  summary: 'Take the problem on, whoever caused it.',
  why:
    'Customers don’t care whose fault the problem is, they want it fixed. The buck stops with the one who answers: help, hand it over for ' +
    'them, or say why they are better off elsewhere (tips 27, 41 and 45).',
  severity: 'warning',
  repair: 'review',
  phrases: {notOurs, others, orders, quarrels, referrals, pointers, ownSupport, blame},
  examples: [
    ...wider,
    {good: 'I’ve asked our billing team to refund you; Ada writes to you by noon.'},
    {good: 'Your bank can see the pending charge: ask them for the authorisation code.'},
    {good: 'I can’t see your post from here, so please ask your IT team, because only they can open the firewall.'},
    {good: 'Please contact your bank, as only they can lift the block.'},
    {good: 'You don’t need to contact the courier, I have done it for you.'},
    {good: 'If the card was stolen, you should call your bank at once.'},
    {good: 'You can reach the courier at https://example.com/depot, they hold it until Friday.'},
    {good: 'Could you ask your work IT if they block our site?'},
    {good: 'Outlook hides the button. Choose View > Ribbon and it comes back.'},
    {good: 'That was our mistake, and I’m sorry.'},
    {good: 'There’s nothing we can do about the storm, but I have moved your trip to Sunday at no cost.'},
    {good: 'It’s not your fault at all.'},
    {good: 'You wrote that “it’s not our department” was the last thing you heard. It is ours now.'},
    {good: 'Write to me again if the driver is late.'},
    {good: 'You can speak to our team at the desk when you arrive; they have your new ticket.'},
    {good: 'We only meet the nicest people, so thank you!'},
    {good: 'If anything comes up, contact our support team any time.', context: {channel: 'chat'}},
    {good: 'For further help, reach out to our support team: https://example.com/help', context: {channel: 'review'}},
    {good: 'Check with your mail provider which port they use.', context: {channel: 'forum'}},
    {good: 'This is a problem with the router. I’m sending you a new one today.'},
    {good: 'It’s a bug in Safari 17. Here is a way round it: switch off Private Relay for our site.'},
    {good: 'Please let us know which store you bought it in.'},
    {good: 'May I ask the courier for a photo and write to you tomorrow?'},
    {good: 'You have to ask for the blue one at the counter: the red one hurts.'},
    {good: 'I’ve spoken to the seller, who sends you a new one.'},
    {good: 'The crack falls outside the scope of the warranty, because frost caused it.'},
    {good: 'You should be able to claim it from the app: open Trips > Refunds.'},
    {good: 'There’s a form on our website: https://example.com/claims. Send me the number and I’ll do the rest.'},
    {good: 'We just ship it to your neighbour instead, if you like.'},
    {good: 'It has nothing to do with you, the fault was ours.'},
    {good: 'I’d try the Thai place next door, their noodles are wonderful.'},
    {good: 'It would be best to call your doctor before you take the next tablet.'},
    {good: 'We only ship on weekdays, so yours leaves on Monday.'},
    {good: 'We accept full responsibility for the leak.'},
    {good: 'The lift isn’t run by us, so I’ve rung the firm: they come at four.'},
    {good: 'It’s the job of the night porter to let you in, and he knows that you’re late.'},
    {good: 'The problem isn’t on your side, it’s our server.'},
    {good: 'The prize goes to the author of the best story.'},
    {bad: 'Sorry, «that is not my department».'},
    {bad: 'Unfortunately «this isn’t something our team can» help with.'},
    {bad: 'Lost cards «are not our responsibility».'},
    {bad: '«There is nothing we can do».'},
    {bad: 'The delay «is beyond our control».'},
    {bad: '«We do not deal with refunds» here.'},
    {bad: '«I only handle bookings», sir.'},
    {bad: 'It’s all automatic, «we have no control over» it ^TR'},
    {bad: '«This is the sales line, so we can’t help» you.'},
    {bad: '«You have reached the wrong department».'},
    {bad: '«You’ll have to contact the courier» about that.'},
    {bad: '«You will need to ask your bank».'},
    {bad: '«You would need to contact the sender», not us.'},
    {bad: 'Dear Asha, we «request you to reach out to the merchant» for the refund.'},
    {bad: '«You should speak to the seller» if you want your money back.'},
    {bad: 'The doctor filled it in wrong. You may want «to take this up with them».'},
    {bad: '«Kindly contact your network provider».'},
    {bad: '«Please contact the manufacturer».'},
    {bad: 'Hi! We «suggest you check with your bank» ^NB'},
    {bad: 'we «recommend contacting your isp»'},
    {bad: 'Hi Lou, please look at the site or «contact our support team». Customer Support'},
    {bad: '«That’s a problem with your» bank.'},
    {bad: 'Sorry, but the «issue is on your side».'},
    {bad: '«It was not our fault».'},
    {bad: 'The car park «isn’t run by us», it’s the council.'},
    {bad: 'A lost letter «is the responsibility of the post office».'},
    {bad: 'The refund «is the seller’s responsibility», not mine.'},
    {bad: '«There isn’t much we can do» at this stage.'},
    {bad: '«We can’t do anything about» the noise next door.'},
    {bad: '«Our responsibility ends» when the van leaves the yard.'},
    {bad: '«The problem isn’t on our side», kindly check yours.'},
    {bad: '«I’m not the one who decides» that.'},
    {bad: 'It works here, so «please contact the plugin’s author».'},
    {bad: '«Please speak to the ticket office».'},
    {bad: '«We are not liable for» the state of the room.'},
    {bad: '«We’re just a platform», so the price is theirs.'},
    {bad: '«We accept no responsibility for» parcels left in a porch.'},
    {bad: '«That’s between you and the landlord».'},
    {bad: 'Sorry pal, «thats nothing to do with us».'},
    {bad: '«You’re better off asking the courier», to be honest.'},
    {bad: '«Your best bet is to call the airline».'},
    {bad: '«You’d have to go through your insurer» for that.'},
    {bad: '«It would be best to raise this with the seller».'},
    {bad: 'Returns «are handled by another team».'},
    {bad: '«I don’t deal with refunds», only new bookings.'},
    {bad: '«There is a form on the airline’s website».'},
    {bad: 'Hi Pat, the tour firm has closed. «You should be able to claim from your» card company.'},
    {bad: 'If the light stays red after that, «contact customer support».'},
    {bad: 'The mix-up «was the courier’s fault».'},
    {
      bad: 'I can’t change the balance. You may want to «contact customer support».',
      context: {channel: 'chat'},
    },
    {bad: 'If it comes back, «contact support».', severity: 'suggestion'},
    {bad: '«You need to ask your provider» for the port.', context: {channel: 'forum'}, severity: 'suggestion'},
  ],
  *check(document, _options, find) {
    const isForum = document.context.channel === 'forum'
    const denials = find('notOurs')
    for (const [index, match] of denials.entries()) {
      // “We are only the platform, so we aren’t responsible”: the last one says it all.
      if (denials[index + 1]?.sentence === match.sentence || isAnswered(document, match)) continue
      yield phraseFinding(document, match, '')
    }
    for (const match of [...sentTo(find('orders'), find('others')), ...find('quarrels')]) {
      if (isConditional(document, match) || isForTheirGood(document, match)) continue
      const finding = {...phraseFinding(document, match, ''), suggestions: doneForThem(document, match)}
      yield isForum ? {...finding, severity: 'suggestion'} : finding
    }
    if (isForum) return
    for (const match of [
      ...sentTo(find('referrals'), find('others')).filter((each) => !isOurs(document, each)),
      ...find('pointers'),
      ...find('blame'),
    ]) {
      if (!isConditional(document, match) && !isHelped(document, match)) yield phraseFinding(document, match, '')
    }
    const isMail = (document.context.channel ?? 'email') === 'email'
    for (const match of find('ownSupport')) {
      const here = document.sentences[match.sentence]!
      // In a chat or a tweet, the desk that is named may well be another; after a no it is a way out.
      if (hasAddress(here) || (!isMail && !isAfterNo(here))) continue
      const finding = phraseFinding(document, match, '')
      const isMild = isConditional(document, match) && !(isMail && persists(document, match))
      yield isMild || isSite(document, match) ? {...finding, severity: 'suggestion'} : finding
    }
  },
})

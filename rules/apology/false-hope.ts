import {defineRule, phraseFinding} from '../../src/rule/index.ts'
import {efforts, futures, hedges, looks, someDay} from './false-hope/phrases.ts'
import {dateless, isDated, isFollowed} from './false-hope/surroundings.ts'

export default defineRule({
  id: 'false-hope',
  group: 'apology',
  summary: 'Say no when it is no, and give a date when it is yes.',
  why:
    'It’s better to say no and disappoint than to hedge: people spot “good idea, we’ll look at it some day” for what it is, and it comes ' +
    'back to bite (tip 33).',
  severity: 'warning',
  phrases: {hedges, futures, someDay, looks, efforts},
  examples: [
    {good: 'Tell me why if you like, but no need.'},
    {bad: '«We hope the food improves» for your next stay.'},
    {good: 'Dark mode isn’t planned, and I’d rather tell you now than keep you waiting.'},
    {good: 'The fix is in version 4.2, which comes out on 9 June.'},
    {good: 'It will be back in stock soon: the lorry is due on Friday.'},
    {good: 'Hopefully this helps!'},
    {good: 'Leave it with me, I’ll ring you before five.'},
    {good: 'I can ask Rosa for you. She is in at nine tomorrow.'},
    {good: 'Your application is under review until Friday.'},
    {good: 'Thursday’s parcel should be with you tomorrow, all being well.'},
    {good: 'Hopefully you can join us again.'},
    {good: 'We hope to see you soon!'},
    {good: 'We hope to exceed your expectations in the future.'},
    {good: 'Hopefully you’ll have a better stay next time.'},
    {good: 'It should hopefully be there on Friday.'},
    {good: 'Could you send the log? Hopefully we can find the cause in it.'},
    {good: 'We’re working on it and will add it eventually, but I can’t give you a date.'},
    {good: 'We might meet at the fair one day!'},
    {bad: 'Sold out, I’m afraid. «Fingers crossed» for next time!', severity: 'suggestion'},
    {good: 'Keep in mind that your old key stops working in the future version.'},
    {good: 'I’ll see what I can do and call you before five.'},
    {good: 'Let’s see what we can do: which version are you on?'},
    {good: 'Could you DM us your handle? We’ll see what we can do ^MO'},
    {good: 'Let me check with our engineers, and I’ll write to you by noon.'},
    {
      good: 'I’ve counted your vote, and everyone who voted gets a mail if we build it. It’s not planned for this year.',
    },
    {good: 'We’ll let you know as soon as it has shipped.'},
    {good: 'We’ve passed this along to the design team, who read every idea.'},
    {good: 'Would you consider a voucher for future stays?'},
    {good: 'If you need a hand in the future, write to me.'},
    {good: 'Your parcel should be with you tomorrow, hopefully before noon.'},
    {good: 'Looking forward to seeing you soon.'},
    {good: 'I’ll make sure that it doesn’t happen in the future.'},
    {good: 'The new ferry will be available in the future timetable from 1 May.'},
    {good: 'We have taken your allergy into account: there are no nuts in the menu.'},
    {good: 'You wrote that “it will be fixed soon” was our last answer. The fix is out today.'},
    {good: 'He will support you as soon as you ring.'},
    {good: 'Honest answer: we won’t build it this year, and I don’t want to promise what I can’t keep.'},
    {bad: '«Hopefully it’ll be fixed soon»!'},
    {bad: 'Production is slow, but «hopefully we’ll have good news» for all of you.'},
    {bad: '«We hope to have more news» for you then. Thanks for sticking with us!'},
    {bad: 'We may get a few more of these, «but no promises»!'},
    {bad: '«With a bit of luck it turns» up.'},
    {bad: '«Fingers crossed some more seats come» up.'},
    {bad: 'Your idea is «not off the table».'},
    {bad: '«We might consider adding it».'},
    {bad: 'Night mode «is under consideration». Keep the ideas coming!'},
    {bad: 'As for the deposit: «I’ll do what I can».'},
    {bad: 'Hi sir, «we will try our level best». Regards, Asha'},
    {bad: 'No worries, «leave it with me»! Tim'},
    {bad: 'Thanks for telling us. «Hopefully we’ll have it back» one of these days.'},
    {bad: 'I’ve told the depot, «hopefully someone can find it» for you.'},
    {bad: '«Hopefully you will see the refund» before long.'},
    {bad: '«The parcel should hopefully arrive» in due course.'},
    {bad: 'Good thought, «you might see it in the app one day».'},
    {bad: '«You never know, it might happen».'},
    {bad: '«I’m sure it’ll turn up», Ana.'},
    {bad: '«We wouldn’t rule it out».'},
    {bad: '«Fingers crossed we’ll get the song again» ^PL'},
    {bad: '«Hope to get this resolved» ASAP. ^KR'},
    {bad: 'While there’s no date, «we promise you’ll have offline maps soon».'},
    {bad: '«We hope you see improvements soon».'},
    {bad: 'Dear customer, kindly wait, «it will get resolved soon».'},
    {bad: 'Hi Ravi, the bank transfer «will be available very soon» in your app.'},
    {bad: 'We are «in process to launch new themes in sometime».'},
    {bad: 'Great idea! We are «working to add more languages soon».'},
    {bad: 'We do «intend to open the shop to other countries eventually».'},
    {bad: 'The widget is «coming soon»!'},
    {bad: 'Love the idea! The team will «take it into consideration for a future release».'},
    {bad: 'Good point, «we will keep this in mind».'},
    {bad: '«We’ll consider it for a future update».'},
    {bad: 'A print view «is definitely something we’d like to look» at one day.'},
    {bad: 'It may «be something we look» at in the future.'},
    {bad: '«we might add it in the future» who knows'},
    {bad: 'Your wish will «be considered for future versions».'},
    {bad: 'Thanks for asking. «I’ll see what I can do».'},
    {bad: 'Hmm, good idea. «Let me check with the product team and get back to you».'},
    {bad: '«We will surely try to include this» in the app. Have a nice day.'},
    {bad: 'No plans yet, but «never say never»!'},
    {bad: 'Our team is «working on options to drop the fee in the future».'},
    {bad: 'Things «might change in the future».'},
    {bad: '«We’ll do our best to fix» it.', severity: 'suggestion'},
    {bad: 'Group chats are «already on our roadmap».', severity: 'suggestion'},
  ],
  *check(document, _options, find) {
    if (document.context.channel === 'forum') return
    let end = 0
    const looksAt = find('looks').filter((match) => !isFollowed(document, match))
    const hopes = [...find('hedges'), ...dateless(document, find), ...looksAt]
    const told = new Set(hopes.map(({sentence}) => sentence))
    const vague = find('efforts').filter(({sentence}) => !told.has(sentence) && !told.has(sentence - 1))
    for (const match of [...hopes, ...vague].sort((a, b) => a.start - b.start)) {
      if (match.start < end || isDated(document, match)) continue
      end = document.sentences[match.sentence]!.end
      yield phraseFinding(document, match, '')
    }
  },
})

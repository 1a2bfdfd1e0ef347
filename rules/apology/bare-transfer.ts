import {defineRule, phraseFinding} from '../../src/rule/index.ts'
import {forced, passed, tidings} from './bare-transfer/phrases.ts'
import {isBetter, isCarriedOn, isIdea, isOffer} from './bare-transfer/surroundings.ts'
import {wider} from './bare-transfer/wider-examples.ts'

export default defineRule({
  id: 'bare-transfer',
  group: 'apology',
  summary: 'Say who takes over, and why that is better for the customer.',
  why:
    'Nobody likes being transferred. Without a short word on who takes over and why, customers can’t know that it is the best thing for ' +
    'them; “let me know if they don’t get back to you” keeps you their ally (tips 27 and 38).',
  severity: 'warning',
  phrases: {forced, passed, tidings},
  examples: [
    ...wider,
    {good: 'I’m going to set you up with Laura, our invoice specialist, who will get that fixed today.'},
    {good: 'I’ve passed this to our engineers, because they can read the crash file. You’ll hear from them by Friday.'},
    {good: 'I’ll have to transfer you to Tim, who can change the contract right away.'},
    {good: 'I have escalated your case to our claims team. They will write to you within two days.'},
    {good: 'Your case has been forwarded to the pharmacist on duty so that she can check the dose.'},
    {good: 'I have forwarded your feedback to the chef.'},
    {good: 'We’ll pass your kind words on to the crew!'},
    {good: 'Would you like me to transfer you to a person?'},
    {good: 'If you wish, I can transfer you to our night desk.'},
    {good: 'Your money has been transferred to your bank account.'},
    {good: 'You will be redirected to a page where you can choose a new password.'},
    {good: 'I have sent you the link.'},
    {good: 'You can transfer your playlists under Settings > Import.'},
    {good: 'I’ve asked Denise in returns, who has your parcel on her desk, to ring you today.'},
    {good: 'Once your transfer has cleared, the course opens.'},
    {good: 'I’ve escalated this to our network team. Let me know if they don’t get back to you.'},
    {good: 'We are forwarding your mail to your new address.'},
    {good: 'You wrote “I have been transferred five times”. That ends now: I stay with you until it’s solved.'},
    {good: 'I’m passing you to Ravi as he built the import and can look into your file.'},
    {good: 'Your ticket has been assigned seat 14A.'},
    {good: 'I have raised it with the depot and they’re sending the van back tonight.'},
    {good: 'We’ve reported the light to the council; they mend it by Thursday.'},
    {good: 'Please forward the invoice to our team.'},
    {good: 'I moved your booking to Monday.'},
    {good: 'I’ve sent it to accounts. They’ll write to you within two days.'},
    {good: 'I’ve forwarded this to Ada in accounts, who can change the number today.'},
    {good: 'I’ve put you in room 12 with the view of the office.'},
    {good: 'I’ve flagged it with the kitchen so that no nuts come near it.'},
    {good: 'Our billing team sees both payments, so I have asked them to refund one.'},
    {bad: '«I’ll have to transfer you» for that.'},
    {bad: '«I will have to transfer you» to the Billing team.'},
    {bad: '«You are being transferred».'},
    {bad: '«I’ve forwarded this to accounts» and they’ll be in touch as soon as possible.'},
    {bad: 'Your complaint «has been noted and shared with the concerned department» for necessary action.'},
    {bad: '«A dispute has been raised with the relevant team» and you will be contacted in due course.'},
    {bad: 'Hiya, «I’ve kicked it over to billing»! Cheers, Jo'},
    {bad: '«Your claim is with the claims team now».'},
    {bad: '«I’ve flagged it with maintenance». Gary'},
    {bad: '«Passed to the depot».'},
    {bad: 'Hi, case «has been logged with technical team». They will revert shortly.'},
    {bad: 'Hello, «you will be redirected to» another colleague.'},
    {bad: '«Please hold while I transfer» you.'},
    {bad: '«Transferring you to» an agent'},
    {bad: '«Your chat has been transferred».'},
    {bad: 'ok «let me transfer you»', context: {channel: 'chat'}},
    {bad: 'I can’t see invoices. «I need to pass you over» to accounts.'},
    {bad: 'Dear Kiran, «I have escalated your ticket».'},
    {bad: 'Hi, «we’ve forwarded this to our concerned team». Regards, Asha'},
    {bad: '«Your complaint has been escalated».'},
    {bad: '«Your request has been forwarded to the relevant department».'},
    {bad: '«We have raised the issue with our technical team». Thank you for your patience.'},
    {bad: '«we have forwarded your issue» ^RM'},
    {bad: '«I forwarded your case to» tier 2.'},
    {bad: '«We are forwarding your query to the appropriate team».'},
    {bad: '«I am passing this to our back office team».'},
    {bad: '«I’ve sent this to our logistics team». Have a great day!'},
    {bad: '«It has been escalated to the management». Kindly bear with us.'},
    {bad: 'Sorry about the noise, «I have reported this to the manager».'},
    {bad: '«We must redirect you to» a different desk.'},
    {bad: '«I’m redirecting you» now.'},
    {bad: '«This has been raised with our network team», who are working hard to fix it.'},
    {bad: 'The «same has been forwarded to the concerned team». You will be informed once it is done.'},
    {bad: 'Thank you. «The concerned team will handle» it.'},
    {bad: '«Your case was reassigned».'},
    {bad: '«We will pass this on to the team».', severity: 'suggestion'},
    {bad: 'Thanks! «I’ve passed this on to the team».', severity: 'suggestion'},
  ],
  *check(document, _options, find) {
    // Praise that is passed on to whoever earned it leaves nobody waiting.
    if (document.context.channel === 'forum' || document.customerMessage?.mood === 'happy') return
    const friendly = new Set(find('tidings').map(({sentence}) => sentence))
    let end = 0
    for (const match of [...find('forced'), ...find('passed')].sort((a, b) => a.start - b.start)) {
      if (match.start < end || isOffer(document, match)) continue
      const isForced = forced.includes(match.entry)
      if (isForced ? isBetter(document, match) : friendly.has(match.sentence) || isCarriedOn(document, match)) continue
      end = document.sentences[match.sentence]!.end
      const finding = phraseFinding(document, match, '')
      yield isIdea(document) ? {...finding, severity: 'suggestion'} : finding
    }
  },
})

import {type Document, defineRule, type Finding, type PhraseMatch, type Range} from '../../src/rule/index.ts'
import {isLineOfRequest} from './asks-again/find-details.ts'
import {meetsAny} from './emoji/ranges.ts'
import {publicAsks, secretAsks, secretLines} from './private-data/asks.ts'
import {findCards, masked} from './private-data/cards.ts'
import {findSecrets} from './private-data/secrets.ts'

/** A way that only the two of them can read, or a place for it. */
const privately =
  /\b(?:dms?|dming|pms?|direct message|private(?:ly)?|inbox|message us|msg us|whats ?app|e-?mail (?:us|me|to|it)|mail (?:us|it)|via (?:e-?)?mail|(?:drop|send|shoot) (?:us |me )?(?:an? |your )?(?:e-?)?mail|write to us|chat|call (?:us|me)|ring us|phone us|form|link|secure|portal|offline)\b/i
const openly =
  /\b(?:publicly|in (?:the|your) comments?|in (?:a|your) (?:public )?(?:reply|comment)|(?:right )?here|below|in this thread|under this (?:post|review|tweet))\b/i

export default defineRule({
  id: 'private-data',
  group: 'fit',
  summary: 'Keep private data private.',
  why: 'What stands in a message can be read by others, and who asks for a password teaches customers to give it to a thief (tip 40; social care).',
  severity: 'error',
  repair: 'safe',
  needs: ['channel'],
  phrases: {secretAsks, secretLines, publicAsks},
  examples: [
    {
      bad: 'We charged «4111 1111 1111 1111» on Monday.',
      fixed: 'We charged •••• •••• •••• 1111 on Monday.',
      severity: 'error',
    },
    {
      bad: 'Your card «4242424242424242» is on file.',
      fixed: 'Your card ••••••••••••4242 is on file.',
      severity: 'error',
    },
    {
      bad: 'The refund goes to the Amex «3782 822463 10005».',
      fixed: 'The refund goes to the Amex •••• •••••• •0005.',
      severity: 'error',
    },
    {
      bad: 'You paid with «5555-5555-5555-4444».',
      fixed: 'You paid with ••••-••••-••••-4444.',
      severity: 'error',
    },
    {good: 'We charged •••• 1111 on Monday, the card ending in 4242.'},
    {good: 'We charged XXXX-XXXX-XXXX-1111 and ****1111.'},
    {good: 'Your order 4111 1111 1111 1111 left today.'},
    {good: 'The tracking number is 4111111111111111, and the IMEI 352099001761481.'},
    {good: 'Licence key: 4111 1111 1111 1111'},
    {good: 'Use the test card 4242 4242 4242 4242 in the sandbox.'},
    {good: 'Your card was charged once, and the order is 4111-1111-1111-1112.'},
    {good: 'Call +44 4111 1111 1111 1111 or 0117 496 0000.'},
    {good: 'Version 4111.1111.1111.1111 is out; see acme.test/4111111111111111.'},
    {bad: 'I have reset it: your password is «Winter#2024».'},
    {bad: 'Username: ana. Password: «acme4711»'},
    {bad: 'Your new PIN is «4821».'},
    {bad: 'The SSN «078-05-1120» is what we have on file.'},
    {good: 'Your password is case sensitive and has 12 characters.'},
    {good: 'The PIN is 4 digits long. Your temporary password is {{temp_password}}.'},
    {good: 'Password: ******** and PIN: ••••'},
    {bad: 'Could you «send me your password», so I can look?'},
    {bad: 'Hi Tom, «what is your PIN»? I need it for the refund.'},
    {bad: 'Kindly «share your OTP» with me.'},
    {bad: 'Pls «provide us your login details» and we will do the needful.'},
    {bad: '«We’ll need your password» to get into the account.'},
    {bad: 'Please «reply with your username and password».'},
    {bad: 'To be sure that it is you, «tell me the full card number».'},
    {bad: 'Please «confirm your password here» and I will unlock it.'},
    {bad: 'Can you «DM us your account password»?', context: {channel: 'social'}},
    {bad: '«May I have your CVV», Sir?', context: {channel: 'chat', turn: 2}},
    {bad: '«Whats your pin», I can check it', context: {channel: 'chat', turn: 1}},
    {bad: 'Just «email us your login credentials» and we’ll set it up for you.'},
    {good: 'Never share your password with anyone, not even with us.'},
    {good: 'We’ll never ask you to send us your PIN.'},
    {good: 'Please do not send us your password.'},
    {good: 'Anyone who asks you to share your OTP is a fraud.'},
    {good: 'Provide your password when prompted.'},
    {good: 'You can change your password in Settings > Security.'},
    {good: 'I’ve sent you a link to set a new password.'},
    {good: 'Enter your PIN at the till.'},
    {good: 'Could you tell me the last four digits of your card?'},
    {good: 'Please send us a screenshot of the password field.'},
    {good: 'If you forgot your password, tell me and I’ll send a reset link.'},
    {good: 'You don’t need to give us your password for that.'},
    {bad: 'Sorry about that! Can you «share your order number»?', context: {channel: 'social'}},
    {bad: 'Please «provide us your registered mobile number» so that we can call.', context: {channel: 'review'}},
    {bad: '«What’s your email address»? I’ll check.', context: {channel: 'social'}},
    {bad: 'Kindly «reply with your phone number» and address.', context: {channel: 'social'}},
    {bad: 'Could you «post your account number» here? A moderator will look.', context: {channel: 'forum'}},
    {bad: 'Oh no! «Let us know your booking reference» and we’ll look. ^SB', context: {channel: 'social'}},
    {bad: '«Could we have your postcode», Jo? ^AM', context: {channel: 'social'}},
    {bad: 'Hi Ravi, pls «share your contact details» for us to reach out.', context: {channel: 'review'}},
    {bad: '«We need your date of birth» to find the account.', context: {channel: 'social'}},
    {bad: 'Please «mention your order id» in a public reply, and DM the rest.', context: {channel: 'social'}},
    {good: 'Can you DM us your order number? ^SB', context: {channel: 'social'}},
    {good: 'Can you share your order number in a direct message?', context: {channel: 'social'}},
    {good: 'Please share your order number: https://acme.test/dm', context: {channel: 'social'}},
    {good: 'Write to us at help@acme.test and share your registered number.', context: {channel: 'review'}},
    {good: 'Can you share your order number?', context: {channel: 'chat', turn: 1}},
    {good: 'Could you send me your order number and email address?'},
    {good: 'Please confirm your order in the app.', context: {channel: 'social'}},
    {good: 'Please don’t post your email address here.', context: {channel: 'forum'}},
    {good: 'Please remove your phone number from the post.', context: {channel: 'forum'}},
    {good: 'Tell us which phone you use and what your order was.', context: {channel: 'social'}},
    {good: 'Share your next order with a friend!', context: {channel: 'social'}},
    {good: 'Check that your email address is right in Settings.', context: {channel: 'forum'}},
  ],
  *check(document, _options, find): Iterable<Finding> {
    yield* writtenOut(document)
    const lines = find('secretLines').filter(({sentence}) => isLineOfRequest(document, sentence))
    for (const match of [...find('secretAsks'), ...lines]) {
      yield {
        at: match,
        message: `Nobody may ask for this: “${wordsOf(document, match)}”. Send a reset link, or check who it is in another way.`,
        severity: 'warning',
      }
    }
    if (!isPublic(document)) return
    const asks = find('publicAsks')
    if (asks.length === 0) return
    const isPrivate = privacyOf(document)
    for (const match of asks) {
      if (isPrivate(match)) continue
      yield {
        at: match,
        message: `Everyone would read the answer to “${wordsOf(document, match)}”: ask for it in a private message.`,
        severity: 'warning',
      }
    }
  },
})

const wordsOf = ({prose}: Document, {start, end}: PhraseMatch): string => prose.slice(start, end).replace(/\s+/g, ' ')

const isPublic = ({context: {channel}}: Document): boolean =>
  channel === 'social' || channel === 'review' || channel === 'forum'

/**
 * Tells of an ask whether it is answered by a private way: one that is named, or shown by a link or an address. A forum's post is long, so there only what stands
 * near counts.
 */
function privacyOf({context, prose, atoms, sentences}: Document): (match: PhraseMatch) => boolean {
  const links = atoms.filter(({kind}) => kind === 'url' || kind === 'email')
  const namesWay = (at: Range): boolean => meetsAny(links, at) || privately.test(prose.slice(at.start, at.end))
  const anywhere = context.channel !== 'forum' && namesWay({start: 0, end: prose.length})
  return (match) => {
    const sentence = sentences[match.sentence]!
    if (openly.test(prose.slice(match.end, sentence.end))) return false
    const near = sentence.around(1)
    return anywhere || (context.channel === 'forum' && namesWay({start: near[0]!.start, end: near.at(-1)!.end}))
  }
}

function* writtenOut({prose, blocks, atoms}: Document): Generator<Finding> {
  const isOwn = (at: Range): boolean => meetsAny(blocks, at) && !meetsAny(atoms, at)
  for (const {start, end} of findCards(prose)) {
    const at = {start, end}
    if (!isOwn(at)) continue
    const safe = masked(prose.slice(start, end))
    yield {at, message: `A whole card number: write “${safe}”.`, suggestions: [{text: safe, safety: 'safe'}]}
  }
  for (const {start, end, what} of findSecrets(prose)) {
    const at = {start, end}
    if (!isOwn(at)) continue
    yield {at, message: `A ${what} that others can read: send a link to set or see it instead.`, severity: 'warning'}
  }
}

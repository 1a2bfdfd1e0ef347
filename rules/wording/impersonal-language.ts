import {type Document, definePhrases, type PhraseMatch} from '../../src/rule/index.ts'
import {fitted} from './cliche/rewrites.ts'
import {notices} from './impersonal-language/notices.ts'
import {officeEnglish} from './impersonal-language/office-english.ts'
import {records} from './impersonal-language/records.ts'
import {stockPhrases} from './impersonal-language/stock-phrases.ts'

/** Words after which “the same” stands for “it”, as in “we will fix the same”; elsewhere it means what it says. */
const itself = new Set(
  (
    'discuss fix resolve rectify check verify implement confirm detect process update incorporate share acknowledge address ' +
    'investigate review initiate reconfirm clarify fixing resolving checking verifying sharing processing reviewing refund refunding send sending ' +
    'unlock reset activate deactivate enable disable arrange expedite dispatch submit upload forward furnish escalate cancel credit reverse release ' +
    'approve complete close correct return collect attach rectifying confirming updating arranging submitting investigating ' +
    'shared sent forwarded fixed resolved rectified checked verified updated processed reviewed initiated raised escalated approved completed noted ' +
    'validate validated highlight highlighted report reported provide provided forwarding raise raising reflect reflected ignore disregard incorporate ' +
    'examine examining raising highlighting noting acknowledging note regret pursue settle expedite expediting communicate communicated convey conveyed ' +
    'get solve solving solved mention submitting clear cleared trace tracing attached enclosed transferred credited refunded'
  ).split(' '),
)
/** Words that may follow “the same” where it stands for “it”: “unlock the same from our end”. */
const goesOn = new Set(
  'from at by on within asap soon today tomorrow through via to with accordingly immediately again once shortly and so'.split(
    ' ',
  ),
)

/** “Your request (4711) has been received”: the number keeps the words apart. */
function isNumbered({prose, sentences}: Document, match: PhraseMatch): boolean {
  const before = prose.slice(sentences[match.sentence]!.start, match.start)
  return /\b(?:your|this) (?:\w+ )?(?:inquiry|enquiry|request|query|submission|complaint|case|ticket|claim|application|email|message)\s*[^\w\s.?!,][^?!]{0,80}$/i.test(
    before,
  )
}

export default definePhrases({
  id: 'impersonal-language',
  group: 'wording',
  summary: 'Write to a person, as a person.',
  why: 'A customer who is an inquiry, a ticket or “the customer” feels like a number; a person writing to a person keeps them (tip 16).',
  severity: 'warning',
  message: 'This sounds like a form: “{match}”. Write {suggestion}.',
  phrases: [...notices, ...records, ...stockPhrases, ...officeEnglish],
  refine: fitted,
  skip(match, document) {
    if (/^ha(?:s|ve) been\b/i.test(document.prose.slice(match.start, match.end)) && match.entry.swap === 'is with me')
      return !isNumbered(document, match)
    if (document.prose.slice(match.start, match.end).toLowerCase() !== 'the same') return false
    const {words} = document
    const next = words[match.afterWord]
    if (next?.sentence === match.sentence && next.before === 'joined' && !goesOn.has(next.text.toLowerCase()))
      return true
    const previous = words[match.firstWord - 1]
    return previous?.sentence !== match.sentence || !itself.has(previous.text.toLowerCase())
  },
  examples: [
    {good: 'The price stays the same on Sundays.'},
    {good: 'We charge the same for every colour.'},
    {good: 'I sent the same chair again.'},
    {good: 'If your sister wants the same, tell her to ring.'},
    {good: 'Queue at the side door, it’s shorter.'},
    {good: 'The passenger beside you found your scarf.'},
    {good: 'Take the blue one for yourself and the red one for Tom.'},
    {bad: 'I have forwarded «the same» to the bakery.', fixed: 'I have forwarded it to the bakery.'},
    {bad: '«Same has been noted» in the book.'},
    {bad: '«For the same», bring your card to the desk.'},
    {bad: 'Our baker is «looking into the same».'},
    {bad: 'We «apologise for the same».'},
    {bad: 'An «SMS regarding the same» has gone out.'},
    {bad: '«This letter is to notify you that» the pool closes in May.'},
    {bad: '«I write to advise that» the seat is taken.'},
    {good: 'I’m writing about your seat: 14B is free again.'},
    {good: 'This is your seat for Friday: row 4, by the window.'},
    {bad: '«Kindly be reminded» to bring the card.'},
    {bad: '«The insured party is obliged» to send the form.'},
    {bad: 'It is «incumbent upon you» to bring the key.'},
    {bad: '«We have logged your request with number» 8812.'},
    {bad: '«You are number 14 in the queue».'},
    {bad: 'Your «cooperation in this regard is highly solicited».'},
    {bad: '«Awaiting your kind revert».'},
    {bad: 'As «discussed telephonically», the sofa goes back.'},
    {bad: 'The chair was «ordered by yourself» in May.'},
    {bad: '«With reference to your trailing mail», the lid is glass.'},
    {good: 'Hi Ana, I’ve read your message and I’m on it.'},
    {good: 'You asked for the reference: it’s 40-1187.'},
    {good: 'Your parcel number is on the label, next to the barcode.'},
    {good: 'The customer before you had booked the same room, so I’ve moved you to a bigger one.'},
    {good: 'It’s the same lamp, in blue.'},
    {good: 'Yours does the same when the battery is low.'},
    {good: 'Use the same address for both orders.'},
    {good: 'Thanks for your letter, Mr Osei. I have it here on my desk.'},
    {good: 'The advised speed is 30 on that road.'},
    {good: 'Is the green one advised for children? Yes, from three years on.'},
    {good: 'I noted your new address.'},
    {good: 'You can revert to the older version under Settings.'},
    {good: 'If you don’t like it, revert the change with one click.'},
    {good: 'The system keeps a record of each door that opens.'},
    {good: 'A colleague who knows violins, Marta, will call you at ten.'},
    {good: 'The ticket for the concert is in your inbox.'},
    {good: 'Your tickets are valid on any train that day.'},
    {good: 'She kindly offered to wait for you.'},
    {good: 'That was kindly meant, and thank you.'},
    {good: 'Turn the automated blinds off at the wall.'},
    {good: 'The lab determined the colour from a chip of paint.'},
    {good: 'I’ll write to you on Friday, with the result either way.'},
    {good: 'Reply to this message whenever it suits you.'},
    {good: 'A failure of the pump would ring the alarm.'},
    {good: 'It was noted on the box that the glass is thin.'},
    {good: 'Please keep this letter: it has your warranty on it.'},
    {good: 'In this regard the old model is better.'},
    {good: 'I’d advise you to wait for the sale.'},
    {bad: '«Your inquiry has been received».'},
    {bad: '«We have received your recent complaint» about the stain.'},
    {bad: '«We have received your enquiry», and the photo.'},
    {bad: '«We are in receipt of» your letter.', fixed: 'We have your letter.'},
    {bad: '«Your ticket has been created».'},
    {bad: '«Your ticket number is» 30871.'},
    {bad: 'Write the code «in all future correspondence».', fixed: 'Write the code when you write again.'},
    {bad: 'Requests are answered «in the order they were received».'},
    {bad: '«This is an automated message».'},
    {bad: '«Please do not reply to this email».'},
    {bad: '«This mailbox is not monitored».'},
    {bad: '«Please be advised that» the shop closes at four.', fixed: 'The shop closes at four.'},
    {bad: '«Kindly be informed that» your card was sent.', fixed: 'Your card was sent.'},
    {bad: '«It should be noted that» the offer ends on Friday.', fixed: 'The offer ends on Friday.'},
    {bad: '«It has been determined that» the seal was broken.'},
    {bad: 'Send the form back by Monday. «Failure to do so» may delay the refund.'},
    {
      bad: 'I’m writing «in regards to» your sofa.',
      fixed: 'I’m writing about your sofa.',
      severity: 'suggestion',
    },
    {good: 'You can send the same photo again.'},
    {good: 'The same will happen with the blue one.'},
    {good: 'Ask for the same at the desk, it’s free.'},
    {good: 'My colleague said the form is on the table.'},
    {good: 'Your request (the blue one) has been on my desk since noon, and it’s done.'},
    {
      bad: 'Share the code so that I can unlock «the same» from here.',
      fixed: 'Share the code so that I can unlock it from here.',
    },
    {bad: '«The same shall be refunded» by Monday.'},
    {bad: '«The same has been updated» on the portal.'},
    {bad: '«We wish to inform you that» the pool is closed.', fixed: 'The pool is closed.'},
    {bad: '«Said form» goes to the desk.'},
    {bad: 'Sign «the said document» and post it.'},
    {bad: 'Your request (8812) «has been received».'},
    {bad: 'Your ticket {{ticket.id}} «has been logged».', context: {template: true}},
    {bad: 'The fee «shall not be entertained for» refund.'},
    {bad: '«I refer to your trailing mail».'},
    {bad: 'Thank you for «your trailing mail».'},
    {good: 'Be honest with yourself: do you need the large one?'},
    {good: 'The flat is fully furnished, and the keys are at the desk.'},
    {good: 'I’ve closed your old account, as you asked.'},
    {good: 'The address above the barcode is the right one.'},
    {good: 'You can keep the blue one for yourself.'},
    {bad: '«We refer to your letter» of 3 May, which reached us today.'},
    {bad: 'I write «in relation to the above booking».'},
    {bad: 'The choice stays «with yourself».'},
    {bad: 'Your request «is under process».'},
    {bad: 'It was sent to the desk «for necessary action».'},
    {bad: '«Your complaint has now been closed».'},
    {bad: 'You will «be intimated» by text.', fixed: 'You will be told by text.'},
    {bad: '«In view of the foregoing», the fee stays.'},
    {bad: '«Your matter has been referred» upstairs.'},
    {bad: '«I must advise that» the deposit is lost.'},
    {bad: '«This is to bring to your notice that» the gate shuts at six.'},
    {bad: '«Kindly provide the below details» and I’ll look.', severity: 'suggestion'},
    {bad: '«Pursuant to» the contract, the deposit comes back.', fixed: 'Under the contract, the deposit comes back.'},
    {bad: 'I «hereby» confirm the date.', fixed: 'I confirm the date.'},
    {bad: 'Return the form to «the undersigned».'},
    {bad: '«Please do the needful».'},
    {bad: 'Check the bill and «kindly revert».', fixed: 'Check the bill and please reply.'},
    {bad: 'We’ll «update you on the same».', fixed: 'We’ll let you know.'},
    {bad: 'I’ll «intimate you» when it ships.', fixed: 'I’ll tell you when it ships.'},
    {bad: '«You are requested to» send a photo.', fixed: 'Please send a photo.'},
    {bad: 'He is «out of station» until Monday.', fixed: 'He is away until Monday.'},
    {bad: '«As per our recent telecon», the sofa goes back.', fixed: 'As we said on the phone, the sofa goes back.'},
    {bad: '«Further to your email», I’ve changed the date.'},
    {
      bad: '«As per» the care guide, wash it cold.',
      fixed: 'According to the care guide, wash it cold.',
      severity: 'suggestion',
    },
    {bad: '«Please note that» the lid is glass.', fixed: 'The lid is glass.', severity: 'suggestion'},
    {bad: '«Kindly» send a photo of the label.', fixed: 'Please send a photo of the label.', severity: 'suggestion'},
    {bad: '«We request you to» try once more.', fixed: 'Please try once more.', severity: 'suggestion'},
    {bad: '«Our records indicate» that it was paid.', severity: 'suggestion'},
    {bad: 'We’re working «on the same».', fixed: 'We’re working on it.', severity: 'suggestion'},
    {bad: 'Please «create a ticket» on our site.', severity: 'suggestion'},
    {bad: 'I’ve told «the concerned team».', severity: 'suggestion'},
    {bad: 'It is «the responsibility of the customer» to check the lid.', severity: 'suggestion'},
    {
      bad: 'Put the code in the subject «for our records».',
      fixed: 'Put the code in the subject so that we can find it.',
      severity: 'suggestion',
    },
    {
      bad: '«We would like to inform you that» your card was sent.',
      fixed: 'Your card was sent.',
      severity: 'suggestion',
    },
  ],
})

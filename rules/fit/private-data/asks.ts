import type {PhraseEntry} from '../../../src/rule/index.ts'

/** Handing something over to the writer. */
const give = '(send|share|give|tell|dm|pm|text|email|message|forward|provide|supply)'
const answer = '(reply|respond|answer|write back|get back)'

const secret =
  '(password|passwords|memorable word|memorable information|secret word|security word|mothers maiden name|mother’s maiden name|passcode|passphrase|passwd|pwd|pin|otp|cvv|cvc|credentials|login details|log in details|sign in details|one time passcode|card security code|security answer)'
const fullCard = '(full|complete|entire|whole|16 digit) [credit|debit|bank] card (number|numbers|no|details)'

const no =
  '(not|do not|does not|did not|will not|would not|should not|must not|can not|need not|never|nor|without|avoid|nobody|no one|no need to|no employee|beware|stop)'
const hand = '(send|share|give|tell|provide|supply|dm|text|email|message|forward|post|leave|confirm|reply|let)~'

/** Warnings against doing it, and other people who ask. */
const warned = [
  `${no} *5 ${hand}`,
  '(someone|somebody|anyone|anybody|scammer~|caller~|fraudster~|who|that|which|sites|emails|messages|they|he|she) *3 (ask|request|tell|want|trick|get)~ *4 (send|share|give|tell|provide|supply)~',
  '(send|share|give|tell|provide)~ [@your] [@the] *2 (password|pin|otp|cvv) *2 with (anyone|anybody|others|someone|somebody|other people)',
]

/** Where a form, an app or the customer's own device asks, and no person does. */
const elsewhere = [
  '(when|if|as) [you are|you’re] (prompted|asked)',
  'on [@the] (login|log in|sign in|next|following|same|this) (page|screen|form)',
  'password (manager|field|reset|policy|generator|box|protect~|requirements)',
  'pin (pad|field|post|board)',
  'reset~ [@your|@the] password',
]

/** Asking for what nobody may ask for, by any channel. */
export const secretAsks: readonly PhraseEntry[] = [
  {
    match: [
      `${give} @us [over|across|back] [with] *3 ${secret}`,
      `${give} *1 @your *2 ${secret}`,
      `${answer} [@us|back|here] with *3 ${secret}`,
      '(send|share|give|tell|provide|confirm) *3 (username|login|email|id) , [and] (password|pin|otp|passcode)',
      '(send|share|give|tell|provide|confirm) *3 (username|login|email|id) , [and] your (password|pin|otp|passcode)',
      `(confirm|verify) @your *2 ${secret} (with|to|for) @us`,
      `(confirm|verify) @your *2 ${secret} here`,
      `(could|can|would|will) you [please|kindly] (confirm|verify) @your *2 ${secret}`,
      `(what is|whats) @your *2 ${secret}`,
      `(may|can|could) @we (have|know|get|ask for) @your *2 ${secret}`,
      `@we [will|would|’ll|’d] (need|require|want) @your *2 ${secret}`,
      `let @us (know|have) @your *2 ${secret}`,
      `${give} [@us] [with] [@your|@the] ${fullCard}`,
      `(what is|whats) @your ${fullCard}`,
      `(may|can|could) @we have @your ${fullCard}`,
      `@we [will|’ll] (need|require) @your ${fullCard}`,
    ],
    unless: [
      ...warned,
      ...elsewhere,
      '(if|when|once|after|since) you *2 (send|share|give|tell|provide)~',
      '(last|final) (4|four) digits',
    ],
    unlessNear: ['(last|final) (4|four|2|two|3|three) [digits|numbers]', ...elsewhere],
  },
  {
    match: [
      '(reply|respond|answer) with *6 , the *4 and your *3 (password|passcode|passwords|pin|pwd|otp|cvv|cvc|passphrase)',
      '(reply|respond|answer|write back) with *8 and your *3 (password|passcode|passwords|pin|pwd|otp|cvv|cvc|passphrase)',
      `${answer} [@us|back|here] [with] *3 ${fullCard}`,
      '(send|share|give|tell|provide|confirm|need|require) *6 , the *4 and your *3 (password|passcode|passwords|pin|pwd|otp|cvv|cvc|passphrase)',
      '(last|three|3|4|four|security) (digits|number|numbers|code) (on|from|at) the (back|front|reverse) of @your *1 card',
      '(photo|photos|picture|pictures|scan|copy|image|pic|pics|photograph) of (both sides|the front|the back|front and back|the front and back) of @your *2 card',
      '(tell|give|send|share|read|forward) [me|us|out] [me|us] the *4 code (you|you have|you just|that|we|which) *3 (received|get|got|sent|texted)',
      '(what is|whats) the *3 code (you|you just|you have) *2 (received|got|been sent)',
    ],
    unless: [`${no} *5 ${hand}`, '(last|final) (4|four) digits'],
    unlessNear: [`${no} *5 ${hand}`, 'when prompted'],
  },
]

/** The same as a line of a list that asks for several things. */
export const secretLines: readonly PhraseEntry[] = [
  {
    match: [
      `^ ${secret} $`,
      `^ (your|the|login|account|current|registered|user|atm|netbanking|portal|email|app|old) *1 ${secret} $`,
      `^ ${fullCard}`,
    ],
    unless: ['(reset|change|forgot|new|link|without|no|not) *2 (password|pin)', 'hint'],
  },
]

/** What two words name; the rest of a name (“registered mobile number”) is in the gap before it. */
const detail =
  '(order number|order id|order no|order reference|order details|booking number|booking id|booking reference|confirmation number|confirmation code|reservation number|pnr|tracking number|tracking id|account number|account id|account details|customer number|customer id|membership number|policy number|email|email address|email id|mail id|phone number|phone no|mobile number|mobile no|contact number|contact no|contact details|contact info|contact information|telephone number|cell number|number|postcode|post code|zip|zip code|home address|postal address|full address|delivery address|shipping address|billing address|date of birth|dob|card number|card details|bank details|iban|ssn|social security number|passport number)'

/** Asking for what only the two of them should read. */
export const publicAsks: readonly PhraseEntry[] = [
  {
    match: [
      `(send|share|give|tell|provide|post|drop|forward|supply|submit) @us [with|over] *3 ${detail}`,
      `(send|share|give|tell|provide|post|drop|confirm|mention|comment|supply|furnish|specify|submit|leave) *2 @your *2 ${detail}`,
      `(reply|respond|comment) [back|here] with *3 ${detail}`,
      `(reply|respond|answer) to (this|the) * with *3 ${detail}`,
      `(what is|whats) @your *2 ${detail}`,
      `(may|can|could) @we (have|know|get) @your *2 ${detail}`,
      `let @us (know|have) *2 @your *2 ${detail}`,
      `@we [will|would|’ll|’d] (need|require) *1 @your *2 ${detail}`,
    ],
    unless: [
      'confirm~ @your email [address|id] (by|via|using|through|with)',
      `${no} *5 ${hand}`,
      'remove~ @your *2 (number|email|phone|details)',
      '@your (number one|number 1|phone is|phone has|phone and|phone to|phone settings|phone model|mobile app|mobile data|mobile device|phone or tablet|email account|email app|email client|email provider|inbox|mobile phone model|mobile network)',
      '(zip|order) (file|form)',
      'in (@the|@your) (app|settings|account|profile)',
    ],
  },
]

import {describe, expect, test} from 'vitest'
import {createReader} from '../document.ts'
import type {DetailKind, Intent, Mood, Register} from './message.ts'
import {readMessage} from './read-message.ts'

/** A message and what is to be read in it: mood, register (undefined: either will do), intents that must be there, and intents that must not. */
type Row = [
  message: string,
  mood: Mood,
  register: Register | undefined,
  intents: readonly Intent[],
  absent?: readonly Intent[],
]

/** Sad or frightening things, whoever is to blame; and words that only sound like them. */
const hardships: readonly [message: string, isHardship: boolean][] = [
  ['My husband passed away in March and I need to close his account.', true],
  ['We were burgled on Sunday, they took the laptop. Am I covered?', true],
  ['They made me redundant, can I pause the payments?', true],
  ['Bit panicky as the rent comes out tomorrow.', true],
  ['An old man tripped over it yesterday.', true],
  ['What happens if my bag gets stolen?', false],
  ['My phone died, what now?', false],
  ['I deleted it by accident.', false],
  ['Not worried, just curious.', false],
  ['I’m afraid I can’t make it on Friday.', false],
]

/** Trouble told by what the thing does, or by what was agreed. */
const troubles: readonly [message: string, isTrouble: boolean][] = [
  ['Ordered the green rug and got a blue one.', true],
  ['The tap your plumber fitted on Tuesday drips again.', true],
  ['My points from the March trip have not been added.', true],
  ['Since yesterday’s update none of my alarms go off.', true],
  ['Sorry to mess you about, but could we come an hour later?', false],
  ['Does the toaster’s cord leave the wall on the left?', false],
  ['Which size should I take if I am between M and L?', false],
  ['One of my family members works for you, who do I ask?', false],
]

describe('what has befallen them', () => {
  test.each(hardships)('%s', (message, isHardship) => {
    expect(readMessage(message).has('hardship')).toBe(isHardship)
  })
  test.each(troubles)('%s', (message, isTrouble) => {
    expect(readMessage(message).has('trouble')).toBe(isTrouble)
  })
})

const upset: readonly Row[] = [
  ['Worst app ever!!! Uninstalling', 'upset', undefined, ['vague-complaint']],
  ['very bad service', 'upset', undefined, ['vague-complaint']],
  ['1 star. Useless.', 'upset', undefined, ['vague-complaint']],
  ['It looks terrible.', 'upset', undefined, ['vague-complaint']],
  ['wrost experiance, dont download this app', 'upset', undefined, []],
  ['total scam, they took my money and now nobody answers', 'upset', undefined, ['trouble']],
  ['Still waiting for my refund after six weeks. Third email. No reply.', 'upset', undefined, ['trouble']],
  ['This is the third time you have sent me the wrong charger.', 'upset', undefined, ['trouble']],
  ['Great, another outage. On a Monday morning.', 'upset', undefined, ['trouble']],
  ['Thanks for nothing, @skyrail. Two hours on a cold platform.', 'upset', undefined, []],
  ['thanks for cancelling my train with no warning', 'upset', undefined, [], ['praise']],
  ['So much for next-day delivery…', 'upset', undefined, []],
  ['Oh great, the map is blank again 🙄', 'upset', undefined, ['trouble']],
  ['Good job ruining our anniversary dinner', 'upset', undefined, [], ['praise']],
  ['I am not happy with the way I was treated in your shop.', 'upset', undefined, []],
  [
    'I’m so frustrated. The lift app will not open my door and I’m outside in the rain.',
    'upset',
    undefined,
    ['trouble'],
  ],
  ['WHY DID YOU CHARGE ME TWICE??? GIVE ME MY MONEY BACK!!!', 'upset', undefined, ['trouble']],
  ['If this is not sorted today I am going elsewhere. Fed up.', 'upset', undefined, []],
  ['Never again. Never buying from you again.', 'upset', undefined, []],
  ['your support is a joke, been on hold 50 mins', 'upset', undefined, ['trouble']],
  ['The drawer arrived smashed and I am really disappointed.', 'upset', undefined, ['trouble']],
  ['My card is declined abroad and I’m stuck at the till crying 😭😭', 'upset', undefined, ['trouble']],
  ['I’ll see you in court.', 'upset', undefined, []],
  ['what a waste of money', 'upset', undefined, ['vague-complaint']],
  ['😡😡😡', 'upset', 'casual', []],
  ['👎👎', 'upset', 'casual', []],
  ['Froud company', 'upset', undefined, ['vague-complaint']],
  ['no help from customer care, pathetic, i am suffering from last 10 days sir', 'upset', undefined, ['trouble']],
  ['App hangs always. Waste of time. Kindly rectify.', 'upset', undefined, ['trouble', 'bug']],
  ['My mother passed away last week and her account is still sending her birthday offers.', 'upset', undefined, []],
  ['I have asked three times now to have this removed. Nobody cares.', 'upset', undefined, []],
  ['Your driver was rude and left the parcel in a puddle.', 'upset', undefined, []],
  ['how is this acceptable? My boarding pass has somebody else’s name on it', 'upset', undefined, []],
  ['Hate the new layout. Bring back the old one.', 'upset', undefined, []],
  ['I wish to express my profound dissatisfaction with the service at your Leeds branch.', 'upset', undefined, []],
  ['This is unacceptable. My flight was cancelled and the desk was closed.', 'upset', undefined, ['trouble']],
  ['again and again same error, very irritating', 'upset', undefined, ['trouble']],
  ['Shame on you. An 84 year old lady was left on the pavement.', 'upset', undefined, []],
  ['Lost all my photos after YOUR update. Devastated.', 'upset', undefined, ['trouble', 'bug']],
  ['the update sucks, everything is slow af', 'upset', 'casual', ['trouble']],
  ['Not good', 'upset', undefined, ['vague-complaint']],
  ['haven’t heard back in three weeks, this is ridiculous', 'upset', undefined, ['trouble']],
]

const calm: readonly Row[] = [
  ['Hi, my lamp arrived broken, could you send another?', 'neutral', undefined, ['trouble', 'request']],
  ['The zip on my jacket broke after two days. What can we do?', 'neutral', undefined, ['trouble', 'question']],
  ['I am 71 and not good with computers, where do I click to print?', 'neutral', undefined, ['question']],
  ['I can’t log in. It says invalid password.', 'neutral', undefined, ['trouble']],
  ['App crashes when I open a playlist.', 'neutral', undefined, ['trouble', 'bug']],
  ['app not opening in redmi note 10', 'neutral', 'casual', ['trouble', 'bug']],
  ['otp not coming', 'neutral', undefined, ['trouble']],
  ['Payment got deducted but not credited to wallet', 'neutral', undefined, ['trouble']],
  ['I was charged twice for order 4471.', 'neutral', undefined, ['trouble']],
  ['My parcel has not arrived yet. Could you check where it is?', 'neutral', undefined, ['trouble', 'request']],
  ['The courier delivered to the wrong address.', 'neutral', undefined, ['trouble']],
  ['There is a bug in the export: the second column is empty.', 'neutral', undefined, ['trouble', 'bug']],
  ['Since the last update the widget stopped working.', 'neutral', undefined, ['trouble', 'bug']],
  ['my account is blocked, please unblock', 'neutral', undefined, ['trouble', 'request']],
  ['One of the six glasses is missing.', 'neutral', undefined, ['trouble']],
  ['You sent a medium instead of a large.', 'neutral', undefined, ['trouble']],
  ['The page loads forever and then shows a white screen.', 'neutral', undefined, ['trouble', 'bug']],
  ['I get error 0x80070057 when I install the driver.', 'neutral', undefined, ['trouble', 'bug']],
  ['The sound cuts out every few minutes.', 'neutral', undefined, ['trouble', 'bug']],
  ['it keeps logging me out', 'neutral', 'casual', ['trouble', 'bug']],
  ['My flight was delayed by five hours, am I entitled to a meal?', 'neutral', undefined, ['trouble', 'question']],
  ['Nothing happens when I press Send.', 'neutral', undefined, ['trouble', 'bug']],
  ['We have not received the invoice for March.', 'neutral', undefined, ['trouble']],
  ['Refund not received. Ordered on 3 May, returned on 9 May.', 'neutral', undefined, ['trouble']],
  ['If I tap on the map, it freezes.', 'neutral', undefined, ['trouble', 'bug']],
  ['The tracking page says delivered but there is nothing here.', 'neutral', undefined, ['trouble']],
  ['Internet is down in my street.', 'neutral', undefined, ['trouble', 'bug']],
  ['The printer isnt recognised by my laptop.', 'neutral', undefined, ['trouble']],
  ['There seems to be a small problem with the colours on page 3.', 'neutral', undefined, ['trouble']],
]

const asking: readonly Row[] = [
  ['How do I change my password?', 'neutral', undefined, ['question'], ['trouble', 'vague-complaint']],
  ['Where can I find my invoices?', 'neutral', undefined, ['question'], ['trouble']],
  ['Do you ship to Norway?', 'neutral', undefined, ['question', 'purchase'], ['trouble']],
  ['How much is the family plan?', 'neutral', undefined, ['question', 'purchase'], ['trouble']],
  ['Is there a student discount?', 'neutral', undefined, ['question', 'purchase'], ['trouble']],
  ['What happens if the parcel is damaged?', 'neutral', undefined, ['question'], ['trouble']],
  ['Will I be charged if I cancel during the trial?', 'neutral', undefined, ['question'], ['trouble']],
  ['Can I return a chair if it does not fit?', 'neutral', undefined, ['question'], ['trouble']],
  ['I was wondering whether the gym is open on Easter Monday.', 'neutral', undefined, ['question'], ['trouble']],
  ['what is the interest rate', 'neutral', undefined, ['question'], ['trouble']],
  [
    'Please change my delivery address to 14 Elm Road, Bath.',
    'neutral',
    undefined,
    ['request'],
    ['trouble', 'question'],
  ],
  ['Could you move my appointment to Friday?', 'neutral', undefined, ['request'], ['trouble', 'question']],
  ['Could you tell me when the shop opens?', 'neutral', undefined, ['question'], ['trouble']],
  ['Kindly send me the statement for June.', 'neutral', undefined, ['request'], ['trouble']],
  ['I need a copy of my contract', 'neutral', undefined, ['request'], ['trouble']],
  ['I’d like to buy two more licences.', 'neutral', undefined, ['purchase'], ['trouble']],
  ['what’s the difference between basic and pro?', 'neutral', undefined, ['question', 'purchase'], ['trouble']],
  ['Tuesday', 'neutral', undefined, [], ['trouble', 'vague-complaint', 'praise']],
  ['Yes please', 'neutral', undefined, [], ['trouble', 'praise']],
  ['ok', 'neutral', undefined, [], ['trouble', 'praise', 'vague-complaint']],
  ['No problem, I can wait.', 'neutral', undefined, [], ['trouble']],
  ['No issues so far.', 'happy', undefined, [], ['trouble']],
  ['https://example.com/a/b', 'neutral', 'neutral', [], ['trouble', 'question']],
  ['My user ID is anna_4411.', 'neutral', undefined, [], ['trouble']],
  ['Can’t wait for the concert! Which gate should we use?', 'neutral', undefined, ['question'], ['trouble']],
  ['I don’t have the receipt any more.', 'neutral', undefined, [], ['trouble']],
]

const wishing: readonly Row[] = [
  ['Please add dark mode.', 'neutral', undefined, ['idea'], ['trouble']],
  ['It would be great if the calendar could show week numbers.', 'neutral', undefined, ['idea'], ['trouble', 'praise']],
  ['Would love to see an offline mode!', 'neutral', undefined, ['idea'], ['trouble']],
  ['I wish there was a way to sort by date.', 'neutral', undefined, ['idea'], ['trouble']],
  ['Any plans to support Linux?', 'neutral', undefined, ['idea'], ['trouble']],
  ['You should add more languages, Tamil for example', 'neutral', undefined, ['idea'], ['trouble']],
  ['sir plz add upi option', 'neutral', 'casual', ['idea'], ['trouble']],
  ['Feature request: let me pin a note to the top.', 'neutral', undefined, ['idea'], ['trouble']],
  ['It needs an undo button.', 'neutral', undefined, ['idea'], ['trouble']],
]

const leaving: readonly Row[] = [
  ['Please cancel my subscription.', 'neutral', undefined, ['cancellation'], ['trouble']],
  ['I want to close my account', 'neutral', undefined, ['cancellation'], ['trouble']],
  ['how can i unsubscribe from the newsletter', 'neutral', 'casual', ['cancellation', 'question'], ['trouble']],
  ['I do not wish to renew my membership in May.', 'neutral', undefined, ['cancellation'], ['trouble']],
  ['Delete my account please', 'neutral', undefined, ['cancellation', 'request'], ['trouble']],
  ['I have decided to terminate the contract as of 31 August.', 'neutral', undefined, ['cancellation']],
  ['What is your cancellation policy?', 'neutral', undefined, ['question'], ['cancellation', 'trouble']],
  ['Why did you cancel my order?', 'neutral', undefined, ['question', 'trouble'], ['cancellation']],
  ['Please don’t cancel my booking, I will pay tonight.', 'neutral', undefined, [], ['cancellation']],
]

const own: readonly Row[] = [
  ['I forgot my password, how do I reset it?', 'neutral', undefined, ['own-fault', 'question'], ['trouble']],
  ['I accidentally ordered two of the same shirt.', 'neutral', undefined, ['own-fault'], ['trouble']],
  ['My fault, I typed the wrong postcode. Can you correct it?', 'neutral', undefined, ['own-fault'], ['trouble']],
  [
    'I dropped my phone and the screen is cracked. Do you repair those?',
    'neutral',
    undefined,
    ['own-fault', 'question'],
    ['trouble'],
  ],
  ['by mistake i paid the bill two times', 'neutral', 'casual', ['own-fault'], ['trouble']],
  ['I’ve lost my card, can I have a new one?', 'neutral', undefined, ['own-fault'], ['trouble']],
  ['Sorry, I misread the size chart. Can I swap it?', 'neutral', undefined, ['own-fault'], ['trouble']],
  ['You accidentally charged me for two.', 'neutral', undefined, ['trouble'], ['own-fault']],
  ['I forgot my password and the reset link never arrives.', 'neutral', undefined, ['own-fault', 'trouble']],
]

const happy: readonly Row[] = [
  ['Love it!', 'happy', undefined, ['praise'], ['trouble']],
  ['Good', 'happy', undefined, ['praise'], ['trouble']],
  ['nice app', 'happy', 'neutral', ['praise'], ['trouble']],
  ['Super 👍', 'happy', 'casual', ['praise'], ['trouble']],
  ['Excellent service, thank you so much!', 'happy', undefined, ['praise'], ['trouble']],
  ['very gud app i like this', 'happy', undefined, ['praise'], ['trouble']],
  ['Easy to use and my kids love it', 'happy', undefined, ['praise'], ['trouble']],
  ['❤️❤️❤️', 'happy', 'casual', ['praise'], ['trouble']],
  [
    'Just wanted to say that Omar at the desk was brilliant. He found my bag within minutes.',
    'happy',
    undefined,
    ['praise'],
    ['trouble'],
  ],
  ['Best bakery in town. Keep it up!', 'happy', undefined, ['praise'], ['trouble']],
  ['You made my day, thank you!', 'happy', undefined, ['praise'], ['trouble']],
  ['It’s working now. Thanks for everything!', 'happy', undefined, [], ['trouble']],
  ['5 stars from me', 'happy', undefined, ['praise'], ['trouble']],
  [
    'Hey hey! Adore the app, 90 days in a row 💪 Could you add rowing?',
    'happy',
    'casual',
    ['praise', 'idea'],
    ['trouble'],
  ],
  ['hats off to your team', 'happy', undefined, ['praise'], ['trouble']],
  ['I highly recommend this shop.', 'happy', undefined, ['praise'], ['trouble']],
  ['Not bad at all, I’m impressed', 'happy', undefined, ['praise'], ['trouble', 'vague-complaint']],
  ['The food was delicious and the staff friendly.', 'happy', undefined, ['praise'], ['trouble']],
]

const mixed: readonly Row[] = [
  ['I love the app but it crashes every morning.', 'neutral', undefined, ['trouble', 'bug'], ['praise']],
  ['Good app, but the scanner is not working since Tuesday', 'neutral', undefined, ['trouble'], ['praise']],
  ['The app was good till the update.', 'neutral', undefined, [], ['praise']],
  ['Great shop. However nobody answers my mail.', 'neutral', undefined, ['trouble'], ['praise']],
  ['Some pages don’t load, the rest is good.', 'neutral', undefined, ['trouble'], ['praise']],
  ['Nice try, whoever you are.', 'neutral', undefined, [], ['praise']],
  ['My knee is bad, so a seat at the aisle would be best.', 'neutral', undefined, [], ['trouble']],
  ['The tent survived two weeks of snow.', 'neutral', undefined, [], ['trouble']],
  ['It strips the leading zeros. This worked in 4.1.', 'neutral', undefined, ['trouble', 'bug']],
  ['We sent the claim in May and heard nothing back.', 'neutral', undefined, ['trouble']],
  ['You changed our table without asking us.', 'neutral', undefined, ['trouble']],
  ['Second week running that the bread came cold.', 'upset', undefined, ['trouble']],
  ['Thanks for the quick reply. It still doesn’t print.', 'neutral', undefined, ['trouble']],
  ['Thank you Jo, it worked! I guess it was a glitch in my settings.', 'neutral', undefined, [], ['trouble']],
  ['Thank you, that fixed it.', 'happy', undefined, [], ['trouble']],
  ['The problem is solved, you can close this.', 'neutral', undefined, [], ['trouble']],
  ['Used to be great. Now it takes ages to load.', 'neutral', undefined, ['trouble'], ['praise']],
]

const others: readonly Row[] = [
  [
    'Mon colis n’est pas arrivé, pouvez-vous m’aider avec ma commande ?',
    'neutral',
    'neutral',
    [],
    ['trouble', 'question'],
  ],
  ['Hola, no puedo entrar en mi cuenta desde ayer, gracias por la ayuda', 'neutral', 'neutral', [], ['trouble']],
  ['Ich kann mich nicht mehr anmelden, bitte helfen Sie mir', 'neutral', 'neutral', [], ['trouble']],
  ['mera paisa abhi tak nahi aaya hai, account me problem kya hai', 'neutral', 'neutral', [], ['trouble']],
  ['私の注文が届きません', 'neutral', 'neutral', [], ['trouble']],
  ['Заказ не пришёл, что делать?', 'neutral', 'neutral', [], ['question', 'trouble']],
  ['app bahut kharab hai 😡😡', 'upset', undefined, [], ['trouble']],
]

const registers: readonly Row[] = [
  [
    'Dear Sir or Madam,\n\nI am writing to enquire about the warranty of my boiler.\n\nYours faithfully,\nP. Okafor',
    'neutral',
    'formal',
    ['question'],
  ],
  [
    'Dear Customer Support, I would be most grateful if you could forward the documents. Kind regards, Dr M. Lindqvist',
    'neutral',
    'formal',
    ['request'],
  ],
  ['Respected sir, kindly do the needful regarding my application at the earliest.', 'neutral', 'formal', []],
  ['To whom it may concern: I hereby request the closure of my account.', 'neutral', 'formal', []],
  [
    'Dear team, my order 5512 has not arrived. Your prompt assistance would be appreciated. Sincerely, Ivo Blum',
    'neutral',
    'formal',
    ['trouble'],
  ],
  ['hey guys, any chance u could check my order? thx', 'neutral', 'casual', ['request']],
  ['lol my controller died mid game, help pls', 'neutral', 'casual', ['request']],
  ['yo can i get a refund or nah', 'neutral', 'casual', []],
  ['omg it’s sooo pretty!!!', 'happy', 'casual', ['praise']],
  [
    'Hi, I have a question about my bill. Could you call me? Thanks, Maria',
    'neutral',
    'neutral',
    ['question', 'request'],
  ],
  ['Hello team, the second shoe is missing from the box. Regards, Tom', 'neutral', 'neutral', ['trouble']],
]

describe.each([
  ['upset', upset],
  ['in trouble and calm', calm],
  ['asking', asking],
  ['wishing', wishing],
  ['leaving', leaving],
  ['at fault', own],
  ['happy', happy],
  ['of two minds', mixed],
  ['in other languages', others],
  ['in their own manner', registers],
] as const)('customers who are %s', (_, rows) => {
  test.each<Row>(rows)('%s', (text, mood, register, intents, absent = []) => {
    const message = readMessage(text)
    expect(message.mood).toBe(mood)
    if (register) expect(message.register).toBe(register)
    expect([...message.intents]).toEqual(expect.arrayContaining([...intents]))
    expect(absent.filter((intent) => message.has(intent))).toEqual([])
  })
})

test.each<[string, Partial<Record<DetailKind, string>>]>([
  ['Order 40-77123 is late.', {'order-number': '40-77123'}],
  ['my order number is ABX99812, pls check', {'order-number': 'ABX99812'}],
  ['Ticket #7288583 has no answer', {'order-number': '7288583'}],
  ['Ref: HT-2291-B, see below', {'order-number': 'HT-2291-B'}],
  ['order 000-0000000-0000000 not here', {'order-number': '000-0000000-0000000'}],
  ['It concerns #W4689314.', {'order-number': '#W4689314'}],
  ['Account number: <acc_num>', {'order-number': '<acc_num>'}],
  ['Order number: XXXXXX', {'order-number': 'Order number: XXXXXX'}],
  ['Write to anna@example.com', {email: 'anna@example.com'}],
  ['Reach me at <email>', {email: '<email>'}],
  ['Call me on 07700 900 123', {phone: '07700 900 123'}],
  ['+49 30 901820 and ask for Ina', {phone: '+49 30 901820'}],
  ['call 0000000000', {phone: '0000000000'}],
  ['Phone: <tel_num>', {phone: '<tel_num>'}],
  ['It fails on my iPhone 13 Pro with iOS 17.2', {device: 'iPhone 13 Pro'}],
  ['windows 11, latest Chrome', {device: 'windows 11'}],
  ['on PS5 v1.12 it stutters', {device: 'PS5', version: 'v1.12'}],
  ['I run version 128.6.1esr', {version: 'version 128.6.1esr'}],
  ['My address is 14 Elm Road, Bath BA1 2AB', {address: '14 Elm Road, Bath BA1 2AB'}],
  ['Send it to Unit 3, Dock St, Bristol', {address: 'Unit 3, Dock St, Bristol'}],
  ['I paid on 29 June', {date: '29 June'}],
  ['bought 12/04/2024', {date: '12/04/2024'}],
  ['It began yesterday', {date: 'yesterday'}],
  ['ordered three weeks ago', {date: 'three weeks ago'}],
  ['You took $1,240 from me', {amount: '$1,240'}],
  ['200 rupees gone', {amount: '200 rupees'}],
  ['Rs. 500 debited', {amount: 'Rs. 500'}],
  ['Photo attached.', {screenshot: 'Photo attached'}],
  ['see the attached screenshot', {screenshot: 'see the attached screenshot'}],
  ['I’ve uploaded a short video', {screenshot: 'I’ve uploaded a short video'}],
  ['My name is Grace Adeyemi and I live here.', {name: 'Grace Adeyemi'}],
  ['The lid is loose.\n\nThanks,\nBogdan', {name: 'Bogdan'}],
  ['Can you look into it? Best, Annika', {name: 'Annika'}],
  ['It says “Session expired, log in again” each time', {'error-message': 'Session expired, log in again'}],
  ['I get error code CE-40851-8', {'error-message': 'error code CE-40851-8'}],
])('gives its details: %s', (text, expected) => {
  const details = readMessage(text).details
  for (const [kind, value] of Object.entries(expected)) {
    expect(details.filter((detail) => detail.kind === kind).map((detail) => detail.text)).toContain(value)
  }
  for (const {start, end, text: found} of details) expect(text.slice(start, end)).toBe(found)
})

test.each([
  'I have three cats and two dogs.',
  'Pathetic.',
  'Nothing works, please help',
  'Is the shop open?',
  'Thank you very much',
])('gives no detail: %s', (text) => expect(readMessage(text).details).toEqual([]))

test.each<[string, readonly string[]]>([
  ['I already restarted my phone and reinstalled the app.', ['restart', 'reinstall']],
  ['I have cleared the cache and logged out and in again.', ['clear', 'log']],
  ['Tried restarting the router, no luck.', ['restart']],
  ['i tried to reset my password', ['reset']],
  ['uninstalled it twice, still the same', ['uninstall']],
  ['We’ve tried another browser.', ['try']],
  ['I checked the spam folder too.', ['check']],
  ['I tried safe mode', ['try']],
  ['Turned it off and on. Nothing.', ['turn']],
  ['I called your helpline twice', ['call']],
  ['Should I reinstall the app?', []],
  ['Can you reset my password?', []],
  ['Could I reset it myself?', []],
  ['My phone restarted by itself.', []],
  ['Please restart the server.', []],
  ['How do I clear the cache?', []],
  ['You reset my streak.', []],
])('tells what was tried: %s', (text, verbs) => {
  expect(readMessage(text).stepsTried.map(({verb}) => verb)).toEqual(verbs)
})

test('topics are what it is about, folded and stemmed', () => {
  const {topics} = readMessage('Hello, my deliveries to the Café were delayed, please help. Thanks!')
  expect([...topics].sort()).toEqual(['cafe', 'delai', 'deliveri'])
})

test('quoted mail is not the customer’s voice', () => {
  const message = readMessage(
    'Thanks, all good.\n\nOn 3 May 2025 at 10:12, Ann <ann@example.com> wrote:\n> Terrible, it crashed again.',
  )
  expect(message.mood).toBe('happy')
  expect(message.has('trouble')).toBe(false)
})

test('of a long message the first 20,000 characters are read', () => {
  const message = readMessage(`${'so it goes '.repeat(1900)} it crashes`)
  expect(message.has('trouble')).toBe(false)
  expect(message.text.length).toBeGreaterThan(20_000)
})

test.each([
  'it crashed and i tried to restart. ',
  'no ',
  '"',
  '12 ',
  'error "',
  'A. ',
  '1-',
  ':( ',
  'order no ',
  '😡',
  '> a\n',
  'love ',
  'that fixed it. it crashed. I forgot it. ',
])('a long message of “%s” is read to its end', (unit) => {
  const {mood, register, intents, details, stepsTried, topics} = readMessage(
    unit.repeat(Math.ceil(20_000 / unit.length)),
  )
  expect([mood, register, intents, details, stepsTried, topics]).not.toContain(undefined)
})

test('offsets are those of the message, quoted mail or not', () => {
  const message = readMessage('> order 1111111\r\n> more\r\nMy order 40-77123 broke.\r\n')
  expect(message.details).toEqual([{kind: 'order-number', start: 34, end: 42, text: '40-77123'}])
})

test('a document reads its customer’s message once, and has none when it is missing or blank', () => {
  const reader = createReader()
  const document = reader.read({text: 'Hi', context: {customer: {message: 'It broke.'}}})
  expect(document.customerMessage).toBe(document.customerMessage)
  expect(document.customerMessage?.has('trouble')).toBe(true)
  expect(reader.read({text: 'Hi'}).customerMessage).toBeUndefined()
  expect(reader.read({text: 'Hi', context: {customer: {message: ' \n'}}}).customerMessage).toBeUndefined()
})

test.each(':( :[ =( ;-( :< :@ :/ >:( :’( D: :(( 😡 ☹'.split(' '))('the sad face %s is felt', (face) => {
  expect(readMessage('It came today').mood).toBe('neutral')
  expect(readMessage(`It came today ${face} ${face}`).mood).toBe('upset')
})

test.each(':) =) ;-) :D :P :] <3 👍 ❤️'.split(' '))('the glad face %s is felt', (face) => {
  expect(readMessage(`It came today ${face} ${face}`).mood).toBe('happy')
})

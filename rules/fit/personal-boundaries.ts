import {
  type Document,
  defineRule,
  type Finding,
  firstName,
  type PhraseMatch,
  phraseFinding,
  startsWithCapital,
} from '../../src/rule/index.ts'
import {endearments, farewells, offers} from './personal-boundaries/phrases.ts'

const message = '“{match}” is too close: use their name.'

export default defineRule({
  id: 'personal-boundaries',
  group: 'fit',
  summary: 'Be warm, and stay at work.',
  why: 'Pet names and private numbers feel like a step too close to many customers, and nobody answers them on a day off (blurred lines).',
  severity: 'warning',
  repair: 'review',
  phrases: {endearments, farewells, offers},
  examples: [
    {bad: 'Hey «lovely»!\n\nThe dress left today.'},
    {bad: 'Hi «hun», the dress left today.', context: {channel: 'chat', turn: 0}},
    {bad: 'Hello «sweetie», your cake is ready.'},
    {bad: 'Good morning «my dear»,\n\nyour parcel is here.'},
    {bad: 'Hi «dear», pls share the file.', context: {channel: 'chat'}},
    {bad: 'hey «gorgeous»! it is back in stock', context: {channel: 'social'}},
    {bad: 'Hi «Honey»,\n\nThe part is here.', context: {customer: {name: 'Dana Ruiz'}}},
    {bad: 'Thanks, «love»! It ships on Monday.'},
    {bad: 'Thank you so much «darling».'},
    {bad: 'Sorry, «hon». I’ll swap it today.'},
    {bad: 'Yes «dear», it is done.'},
    {bad: 'Hey «superstar»! Your payout is on its way.', severity: 'suggestion'},
    {bad: 'It ships on Monday.\n\n«Lots of love»,\nKay'},
    {bad: 'It ships on Monday.\n\n«Hugs and kisses»\nKay'},
    {bad: 'See you soon, and sending you a «big hug»!'},
    {bad: 'It ships on Monday.\n\n«Love»,\nKay', severity: 'suggestion'},
    {bad: 'It ships on Monday.\n\nKay «xx»', severity: 'suggestion'},
    {bad: 'It ships on Monday.\n\nKay «xoxo»'},
    {bad: 'Don’t worry «sweetheart» it happens to all of us.'},
    {bad: 'No need to panic, «my love», the form is easy.'},
    {bad: 'If it fails again, try «my personal number»: 0117 496 0000.'},
    {bad: 'Just «text me on my private phone» tonight.'},
    {bad: 'You can write to «my home address» too.'},
    {bad: 'Feel free to «add me on Facebook»!'},
    {bad: 'You can «follow me on insta» for more tips.'},
    {bad: '«Send me a friend request» and we’ll talk.'},
    {bad: '«Call me at home» if the boiler stops.'},
    {bad: 'Here it is. «My Instagram is» ana.makes.'},
    {bad: 'You can «call me on my mobile» until six.', severity: 'suggestion'},
    {bad: 'We should «grab a coffee together» when you are in town.'},
    {bad: '«Are you single»? Just kidding.'},
    {bad: '«You look stunning in that picture»!'},
    {bad: 'You can also mail «my personal email», I read it at night.'},
    {good: 'Dear Maggie,\n\nThe part is here.'},
    {good: 'Hi Honey,\n\nThe part is here.', context: {customer: {name: 'Honey Okoro'}}},
    {good: 'Hi Honey,\n\nThe part is here.'},
    {good: 'Dear Ms Love,\n\nThe part is here.'},
    {good: 'Dear customer, the part is here.'},
    {good: 'Oh dear, that is not how it should look. I’ve sent another.'},
    {good: 'What a lovely photo! We’d love to show it in our shop.'},
    {good: 'Have a lovely weekend!'},
    {good: 'Good morning! Lovely weather for your trip.'},
    {good: 'Thanks for the love, Tom!', context: {channel: 'review'}},
    {
      good: 'We bake every loaf with lots of love.\n\nIt comes out of the oven at six, and we keep one for you.\n\nBest wishes,\nKay\nThe bakery team',
    },
    {good: 'The honey is back: 12 jars left on Monday.'},
    {good: 'The baby monitor and the sweetheart neckline dress are in stock.'},
    {good: 'Is +44 117 496 0000 your personal number?'},
    {good: 'Could you try it with your own email?'},
    {good: 'Call me on 0117 496 0000, extension 4, until six.'},
    {good: 'It works on my own phone, so I think the app is fine.', context: {channel: 'forum'}},
    {good: 'Follow us on Instagram for the dates.'},
    {good: 'Let’s connect on LinkedIn.'},
    {good: 'I can’t add you as a friend, but I’m here every weekday.'},
    {good: 'We don’t take friend requests, and my private number stays private.'},
    {good: 'Our café has coffee and lunch until three.'},
    {good: 'Look under the key that is called .xxx', context: {channel: 'forum'}},
    {good: 'The table is dear to us, and near and dear to the chef.'},
    {good: 'Best wishes,\nLove Andersson', context: {agent: {name: 'Love Andersson'}}},
    {good: 'You look set for Friday: all three files are in.'},
  ],
  *check(document, _options, find): Iterable<Finding> {
    for (const match of find('endearments')) {
      const finding = petName(document, match)
      if (finding) yield finding
    }
    for (const match of find('farewells')) {
      if (isFarewell(document, match)) yield farewell(document, match)
    }
    for (const match of find('offers')) yield phraseFinding(document, match, message)
  },
})

const pet = /(?:my\s+|dearest\s+)?[\p{L}’']+(?:\s+star)?$/iu

/** The pet name alone, with the customer's name in its place; nothing when it may be somebody's name. */
function petName(document: Document, match: PhraseMatch): Finding | undefined {
  const {prose, context} = document
  const written = prose.slice(match.start, match.end)
  const word = pet.exec(written)?.[0] ?? written
  const at = {start: match.end - word.length, end: match.end}
  const {name} = context.customer ?? {}
  if (name?.toLowerCase().includes(word.toLowerCase())) return undefined
  if (name === undefined && startsWithCapital(word) && word !== written) return undefined
  const isGreeting = at.start > match.start && match.start <= (document.greeting?.start ?? -1)
  const instead = firstName(name) ?? (isGreeting ? 'there' : undefined)
  return {
    ...phraseFinding(document, match, message),
    at,
    message: (match.entry.message ?? message).replace('{match}', () => word),
    suggestions: instead && isGreeting ? [{text: instead, safety: 'review'}] : [],
  }
}

/** Whether the words stand where a reply ends; `.xxx` is a file's ending. */
const isFarewell = ({sentences, prose}: Document, {sentence, start}: PhraseMatch): boolean =>
  sentence >= sentences.length - 3 && prose[start] !== '.'

/** “Lots of love,” on its own line can be exchanged as it is; inside a sentence it cannot. */
function farewell(document: Document, match: PhraseMatch): Finding {
  const {suggestions = [], ...finding} = phraseFinding(document, match, message)
  const sentence = document.sentences[match.sentence]!
  const isWhole = sentence.length === match.afterWord - match.firstWord
  return {...finding, suggestions: isWhole ? suggestions : []}
}

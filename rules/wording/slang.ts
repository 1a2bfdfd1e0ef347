import {type Document, defineRule, type Finding, type PhraseMatch, phraseFinding} from '../../src/rule/index.ts'
import {banter, spoken} from './slang/chat-words.ts'
import {aint, drawled} from './slang/drawled.ts'
import {textisms} from './slang/textisms.ts'

/** Where a reply has to be short, so are its words. */
const shortChannels = new Set(['social', 'sms', 'chat'])

export default defineRule({
  id: 'slang',
  group: 'wording',
  summary: 'Write words, not slang.',
  why:
    'A customer who writes in sentences wonders whether “lol” takes them seriously, and a reader from elsewhere may not know the word at all. Mirror it ' +
    'when they write that way (tips 6 and 7).',
  severity: 'warning',
  repair: 'safe',
  phrases: {spoken, banter, textisms},
  examples: [
    {good: 'Vitamin K is in the blue box.'},
    {good: 'The toast is free with every soup.'},
    {good: 'Our baker found a def mark on the tin.'},
    {bad: 'The lid «thingy» is on its way.'},
    {bad: 'The oven is «borked» today.'},
    {bad: '«devs r on» it'},
    {bad: 'Tell me if it leaks again, «k»?'},
    {bad: 'That is «def a» crack.'},
    {bad: '«okie», it’s done'},
    {bad: 'The «bloody printer» is back.'},
    {good: 'Hey there! The lamp is on its way.'},
    {good: 'That sounds awesome, Kim. See you on Friday!'},
    {good: 'No worries at all, it’s free until Sunday.'},
    {good: 'The AAA batteries are in the small bag.'},
    {good: 'Set the colour to #fff and save.'},
    {good: 'Room VIII is on the left.'},
    {good: 'Hi Fam Jensen, your parcel left Oslo today.'},
    {good: 'Our U-shaped pillow is back, and so is bolt type U.'},
    {good: 'The drive-thru opens at six.'},
    {good: 'Is the login page legit? Yes, it is ours.'},
    {good: 'Thank you, and have a good night. ∞RN'},
    {good: 'All set. ^TY'},
    {good: 'Press J to jump and K to fall.'},
    {good: 'You have got to see the view from row 4.'},
    {good: 'She sent me a photo of the till receipt.'},
    {good: 'Your friend wrote “lol, it’s upside down”, and it was.'},
    {good: 'I’ll send it ASAP, today before five.'},
    {good: 'The DM went to the wrong handle, so here it is again.'},
    {good: 'You know what? The blue one is free as well.'},
    {good: 'See you on Monday, and thanks for the tip!'},
    {good: 'The hall is free from noon.'},
    {good: 'Too good to go: all of it left at nine.'},
    {
      good: 'haha yes, it’s gonna fit!',
      context: {channel: 'chat', customer: {message: 'lol thx dude, u think its gonna fit my bro?? haha'}},
    },
    {good: 'Hmm, let me look into that.'},
    {good: 'Type `gimme` in the box.'},
    {bad: 'Your parcel is «gonna» arrive on Friday.', fixed: 'Your parcel is going to arrive on Friday.'},
    {bad: 'Do you «wanna» keep the old number?', fixed: 'Do you want to keep the old number?'},
    {bad: '«Lemme» check that for you.', fixed: 'Let me check that for you.'},
    {bad: '«lol», that one gets everybody.'},
    {bad: 'We sent you two left shoes «haha».', severity: 'suggestion'},
    {good: 'The lamp stays lit for an hour after you leave.'},
    {good: 'A man called about the blue sofa at ten.'},
    {good: 'The girl on your cake will have a red dress, as you asked.'},
    {good: 'Your moment in the sun: the garden opens at nine.'},
    {bad: '«Hear you, man», and I have told the team.'},
    {bad: '«No worries girl», it’s sorted.'},
    {bad: 'It’s sold out «rn», sorry.'},
    {bad: 'Talk tomorrow.\n\n«Laters»,\nBen'},
    {bad: 'I’ll «hafta» ask the shop floor.', fixed: 'I’ll have to ask the shop floor.'},
    {bad: 'You’ve got loads of «ppl» ahead of you.', fixed: 'You’ve got loads of people ahead of you.'},
    {bad: 'Our checkout «screwed up», and I’ve refunded the second one.'},
    {bad: 'He’s a decent «bloke».', severity: 'suggestion'},
    {bad: '«Just kidding»! It’s free, of course.'},
    {bad: 'Sure thing, «dude».'},
    {bad: '«no biggie», I’ve put it right'},
    {bad: '«My bad», I sent the wrong link.'},
    {bad: '«Omg», that is a lot of water.'},
    {bad: '«That sucks». Let me see what I can do.'},
    {bad: 'The old one was «crappy» anyway.'},
    {bad: 'Send me the order number and «ur» name.'},
    {bad: 'Can «u» send the last four digits?', fixed: 'Can you send the last four digits?'},
    {bad: '«Plz» share the booking number.', fixed: 'Please share the booking number.'},
    {bad: '«Thx» for the photo, Ravi.', fixed: 'Thanks for the photo, Ravi.'},
    {bad: '«Btw», the shop closes at four.', fixed: 'By the way, the shop closes at four.'},
    {bad: '«idk» when it will be back in stock.'},
    {bad: 'See you «2moro» at nine.'},
    {bad: '«Heyyy» Priya!', fixed: 'Hey Priya!'},
    {bad: 'That’s «sooo» kind of you.', fixed: 'That’s so kind of you.'},
    {bad: 'The van «ain’t» here yet.'},
    {bad: 'I’ll «see ya» on Monday.'},
    {bad: 'We’re «stoked» that you like it.'},
    {bad: 'Email us the «deets».', fixed: 'Email us the details.'},
    {bad: 'It’s «kinda» heavy, so two of us will carry it.'},
    {bad: 'Mail us at hi@shop.test or «hit us up» on the app.'},
    {bad: '«Hang tight», I’m looking it up.', severity: 'suggestion'},
    {bad: 'Send us a «pic» of the label.', fixed: 'Send us a picture of the label.', severity: 'suggestion'},
    {
      bad: '«Pls» call us on Monday.',
      context: {channel: 'social'},
      fixed: 'Please call us on Monday.',
      severity: 'suggestion',
    },
    {bad: 'It’s «kinda» slow on old phones.', context: {channel: 'forum'}, severity: 'suggestion'},
    {bad: '«Yep», that’s the one.', fixed: 'Yes, that’s the one.', severity: 'suggestion'},
  ],
  *check(document, _options, find): Iterable<Finding> {
    if (document.customerMessage?.register === 'casual') return
    for (const list of ['spoken', 'banter', 'textisms']) {
      for (const match of find(list)) {
        if (!isName(document, match)) yield inItsPlace(document, slangFinding(document, match), list)
      }
    }
    for (const finding of [...aint(document), ...drawled(document)]) yield inItsPlace(document, finding, 'drawled')
  },
})

const slangFinding = (document: Document, match: PhraseMatch): Finding => {
  const finding = phraseFinding(document, match, '“{match}” is slang: write {suggestion}.')
  if (finding.message) return finding
  return {...finding, message: `“${document.prose.slice(match.start, match.end)}” is slang: write it out.`}
}

/** “Greenlight Fam”, “— RN”, “^TY”: a name or initials. */
function isName({prose, sentences}: Document, match: PhraseMatch): boolean {
  const words = prose.slice(match.start, match.end)
  if (/^\p{Lu}{1,2}$/u.test(words)) return true
  const startsSentence = sentences[match.sentence]!.start === match.start
  return !startsSentence && /^\p{Lu}\p{Ll}+$/u.test(words)
}

/** Softer on a forum, and for short forms where room is short. */
function inItsPlace({context}: Document, finding: Finding, list: string): Finding {
  const isSoft = context.channel === 'forum' || (list === 'textisms' && shortChannels.has(context.channel ?? 'email'))
  return isSoft ? {...finding, severity: 'suggestion'} : finding
}

import {type Document, definePhrases} from '../../src/rule/index.ts'
import {lectures} from './condescending-language/lectures.ts'
import {lecturing} from './condescending-language/lecturing.ts'
import {littleWords} from './condescending-language/little-words.ts'
import {superiority} from './condescending-language/superiority.ts'
import {talkingDown} from './condescending-language/talking-down.ts'
import {wider} from './condescending-language/talking-down-examples.ts'

/** What a customer is told to do, in the words of directions; “just reply” and “just shout” are invitations. */
const steps = new Set(
  (
    'go click double tap press hit open type enter copy paste follow select choose pick download install reinstall uninstall restart reboot reset ' +
    'refresh log sign check read visit remove delete turn switch fill scan upload scroll head navigate pop stick ignore smile wait close save ' +
    'add remember clear plug unplug move search submit complete look drag put do use'
  ).split(' '),
)

/** The sentence and the one before it. */
const before = ({sentences}: Document, sentence: number): string =>
  [sentences[sentence - 1]?.text, sentences[sentence]?.text].join(' ')

export default definePhrases({
  id: 'condescending-language',
  group: 'wording',
  summary: 'Explain without talking down.',
  why: 'To somebody who is stuck, “actually”, “simply” and “as I said” say that they ought to have known; the same sentence without them only helps (tips 2, 14).',
  severity: 'warning',
  message: '“{match}” can sound like a lecture. Write {suggestion}.',
  phrases: [...littleWords, ...lectures, ...superiority, ...talkingDown, ...lecturing],
  skip(match, document) {
    const last = document.words[match.afterWord - 1]?.text.toLowerCase()
    // “Just” of time, amount or place is no order, nor is every “simply”: only “just click …” is.
    // “No need to ring: just put it by the door” takes a worry away.
    if (last === 'just' && /no need|don['’]t (?:have|need) to/i.test(before(document, match.sentence))) return true
    if (last === 'just' || (last === 'simply' && match.entry.severity === 'suggestion'))
      return !steps.has(document.words[match.afterWord]?.text.toLowerCase() ?? '')
    // “You just need to click …” makes it sound easy; “you just need to reply” is all there is to do.
    if (/^you(?:['’]ll| will)? (?:just|simply) (?:need|have) to$/i.test(document.prose.slice(match.start, match.end)))
      return (
        document.context.channel === 'forum' || !steps.has(document.words[match.afterWord]?.text.toLowerCase() ?? '')
      )
    // “Got it?” asks; “got it.” agrees.
    if (/^(?:got it|understood)$/i.test(document.prose.slice(match.start, match.end)))
      return !/\?\s*$/.test(document.sentences[match.sentence]?.text ?? '')
    // A question that asks what really happened lectures nobody.
    return last === 'actually' && /\?\s*$/.test(document.sentences[match.sentence]?.text ?? '')
  },
  examples: [
    ...wider,
    {good: 'You’re actually right: the price on the shelf was the old one.'},
    {good: 'Thanks for actually sending the photo; it showed me the crack at once.'},
    {good: 'Good news: it’s actually cheaper than last year.'},
    {good: 'You don’t actually need to pay for that.'},
    {good: 'I actually had that trouble with mine, too.'},
    {good: 'Is the light actually on when it beeps?'},
    {good: 'Your refund went through just now.'},
    {good: 'There’s just one left, and I’ve put it aside for you.'},
    {good: 'I’ve just written to the seller.'},
    {good: 'Just reply to this message and I’ll book it.'},
    {good: 'Just shout if you get stuck.'},
    {good: 'No need to ring the bell. Just put the crate by the door.'},
    {good: 'The roses are simply glorious this year.'},
    {good: 'We announced it in the newsletter, and that one is easy to miss.'},
    {good: 'For next time: the month stands under Reports.'},
    {good: 'It costs just €4 a month.'},
    {good: 'Just a second: I’m looking it up.'},
    {good: 'The bread was simply wonderful, you wrote.'},
    {good: 'Could you describe clearly what you hear?'},
    {good: 'Clearly we sent the wrong box, and I’m sorry.'},
    {good: 'We obviously made a mistake there.'},
    {good: 'That’s obviously not good enough.'},
    {good: 'Of course you can bring the dog!'},
    {good: 'Of course! Here’s the link.'},
    {good: 'You should have it by Wednesday.'},
    {good: 'You should have received a code by text.'},
    {good: 'We should have told you about the strike.'},
    {good: 'Once the lamp is on, you should see a green dot.'},
    {good: 'As you asked, I’ve moved the delivery to Friday.'},
    {good: 'The slope is easy to miss in the snow.'},
    {good: 'That ought to fix the leak.'},
    {good: 'Tell me what you’ve read so far, and I’ll start from there.'},
    {good: 'I’ve explained it badly. Here’s another try, with pictures.'},
    {good: 'You just need to reply “yes”, and the room is yours.'},
    {good: 'I’ll remind you on the day before.'},
    {good: 'As announced, the choir sings at noon, and your seats are in row 2.'},
    {good: 'If you look under the lid, there is a small red switch.'},
    {good: 'You’ll see a green light; that’s it.'},
    {good: 'Just because we’re closed on Sunday doesn’t mean you have to wait: the shop in Lyon is open.'},
    {good: 'The care label was missing, and it isn’t written on the box either. I’m sorry.'},
    {good: 'It’s written on the box in very small print, so it’s easy to miss.'},
    {good: 'I wonder if the lid was loose when it left us.'},
    {good: 'Next time, just ring me and I’ll keep one back.'},
    {bad: '«Just because it is cold does not mean» the heater is broken.'},
    {bad: '«It was clearly stated on the booking page».'},
    {bad: 'The seat is narrow; «this is mentioned in the product description».'},
    {bad: '«In future, just make sure» the lid is shut.'},
    {bad: 'I «wonder if that is what you meant by» noisy.'},
    {bad: '«It’s actually the better room».'},
    {bad: '«All you had to do was» ring the bell.'},
    {bad: '«A quick look at the manual would have» told you.'},
    {bad: '«Perhaps I should explain how this works».'},
    {bad: '«You just need to» open the settings and pick the second tab.'},
    {bad: 'The price went up «as announced in the newsletter».'},
    {bad: '«As communicated in our email», the pool is closed in May.'},
    {bad: '«So basically» the disk is full.'},
    {bad: '«Let me remind you» that the deposit stays with us.'},
    {bad: '«May I remind you» of the house rules?'},
    {bad: '«You fail to understand» how a lease works.'},
    {bad: 'The steps «are self-explanatory».'},
    {bad: '«If you read the page properly», it says so.'},
    {bad: '«I am sure you can appreciate that» we get many calls.'},
    {bad: '«For future reference», the desk closes at four.'},
    {bad: '«Actually», the cable goes on the left.', fixed: 'The cable goes on the left.'},
    {bad: '«What you did there is actually» the wrong way round.', fixed: 'What you did there is the wrong way round.'},
    {bad: '«Obviously», the plug has to be in.', fixed: 'The plug has to be in.'},
    {bad: 'The plug is «obviously» out.', fixed: 'The plug is out.'},
    {bad: '«Clearly», the box was open.', fixed: 'The box was open.'},
    {bad: '«This is clearly explained in the leaflet».'},
    {bad: '«You are clearly» using the old app.'},
    {bad: '«Basically», the disk is full.', fixed: 'The disk is full.'},
    {bad: '«Surely you» saw the sign.'},
    {bad: '«Needless to say», the seal must be whole.', fixed: 'The seal must be whole.'},
    {bad: '«Simply» hold the button for ten seconds.', fixed: 'Hold the button for ten seconds.'},
    {bad: 'The shop «was simply» closed.', fixed: 'The shop was closed.'},
    {bad: '«Just» click the green button.', fixed: 'Click the green button.'},
    {bad: '«Just» turn the key twice.', fixed: 'Turn the key twice.'},
    {bad: '«As I said», the shop is closed.', fixed: 'The shop is closed.'},
    {bad: '«As I have already explained», the coat is sold out.', fixed: 'The coat is sold out.'},
    {bad: '«As our manager explained», the form is missing.'},
    {bad: '«As previously mentioned», the coat is sold out.', fixed: 'The coat is sold out.'},
    {bad: '«Like I said», it’s sold out.', fixed: 'It’s sold out.'},
    {bad: '«You ought to» charge it overnight.'},
    {bad: '«You should have read» the label.'},
    {bad: '«You should have been more careful» with the seal.'},
    {bad: '«You do realize that» the shop is closed on Sundays?'},
    {bad: '«You need to understand» how batteries age.'},
    {bad: '«Please try to understand». The oven was off.'},
    {bad: '«Everyone knows that» glass breaks.'},
    {bad: '«As you should know», the lid is glass.', fixed: 'The lid is glass.'},
    {bad: '«It’s not rocket science».'},
    {bad: '«What did you expect»?'},
    {bad: '«If you had read» the label, it would still work.'},
    {bad: '«Of course, you can’t» wash silk at 60.'},
    {bad: '«With all due respect», the seal was broken.'},
    {bad: '«I suggest you read» the label.'},
    {bad: '«Frankly», the old one was better.', fixed: 'The old one was better.'},
    {
      bad: 'The form is the one that you can «simply» open.',
      fixed: 'The form is the one that you can open.',
      severity: 'suggestion',
    },
    {bad: 'If it beeps, «just» press the button.', fixed: 'If it beeps, press the button.', severity: 'suggestion'},
    {bad: '«As mentioned», the shop is closed.', fixed: 'The shop is closed.', severity: 'suggestion'},
    {bad: '«All you have to do is» press the button.', severity: 'suggestion'},
    {bad: '«It’s very easy to do», with the small key.', severity: 'suggestion'},
    {bad: 'The lamp is «actually» green.', fixed: 'The lamp is green.', severity: 'suggestion'},
    {bad: '«As you know», we close at four.', fixed: 'We close at four.', severity: 'suggestion'},
  ],
})

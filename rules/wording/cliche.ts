import {definePhrases} from '../../src/rule/index.ts'
import {apologies} from './cliche/apologies.ts'
import {brochure} from './cliche/brochure.ts'
import {chatty} from './cliche/chatty.ts'
import {flattery} from './cliche/flattery.ts'
import {office} from './cliche/office.ts'
import {patience} from './cliche/patience.ts'
import {promises} from './cliche/promises.ts'
import {fitted} from './cliche/rewrites.ts'
import {striving} from './cliche/striving.ts'

/** Thanks for patience ring true once somebody has waited: from here on in a conversation. */
const waitedSince = 2

/** Looking forward to the next visit is warm to the happy, and hollow to somebody upset about the last one. */
const farewells = /forward to (?:welcoming|seeing|serving)/i

export default definePhrases({
  id: 'cliche',
  group: 'wording',
  summary: 'Say it as you would to a friend.',
  why: 'Customers have read these words so often that they stopped believing them; a plain sentence about their case shows that somebody read it (tips 8, 15).',
  severity: 'warning',
  message: 'Worn-out: “{match}”. Write {suggestion}.',
  phrases: [...apologies, ...patience, ...promises, ...striving, ...flattery, ...brochure, ...office, ...chatty],
  skip(match, document) {
    const thanksForWaiting = /patien|bear(ing)? with/i.test(document.prose.slice(match.start, match.end))
    return thanksForWaiting && (document.context.turn ?? 0) >= waitedSince
  },
  *refine(document, findings) {
    const mood = document.customerMessage?.mood
    for (const finding of fitted(document, findings)) {
      const isFarewell = farewells.test(document.prose.slice(finding.at.start, finding.at.end))
      if (isFarewell && mood === 'happy' && finding.severity === 'suggestion') continue
      yield isFarewell && mood === 'upset' ? {...finding, severity: 'warning'} : finding
    }
  },
  examples: [
    {good: 'Please bear with me while I look: I’ll be back in two minutes.'},
    {good: 'The volume of the speaker drops because of the case.'},
    {good: 'We sold out because of a high number of orders for the blue one.'},
    {good: 'The new menu starts on 3 May.'},
    {
      good: 'We look forward to welcoming you on the 4th.',
      context: {customer: {message: 'Yay, booked for the 4th! So excited, thanks!'}},
    },
    {bad: 'We’re on it, «kindly bear with us».'},
    {bad: '«Due to a high number of calls», answers take a week.'},
    {bad: 'Replies are late «because of the current ticket volume».'},
    {bad: 'Our crew is «working hard to resolve this».'},
    {good: 'The crew is at the pump now, and I’ll write by four.'},
    {bad: 'No date yet, but «watch this space»!'},
    {bad: 'There are some «exciting things in the works».'},
    {
      bad: 'The bus never came, I see. We «look forward to welcoming you» again.',
      fixed: 'The bus never came, I see. We hope to see you again.',
      context: {customer: {message: 'The bus never came and I stood in the rain for two hours. Furious.'}},
    },
    {good: 'I’m sorry your lamp arrived in two pieces, Ana. A new one left our shop this morning.'},
    {good: 'Is Tuesday an inconvenient time for the electrician? I can move him to Thursday.'},
    {good: 'There is no inconvenience fee for paying by card.'},
    {good: 'That’s your third parcel to go missing, and it’s our fault. I’ve refunded all three.'},
    {good: 'Just reply to this message, and I’ll pick it up from there.'},
    {good: 'Our chemist values accuracy: each bottle is weighed twice.'},
    {good: 'The doctor’s patience with my daughter was wonderful, you wrote. I’ve read it out to him.'},
    {good: 'Thanks for your patience while I checked with the warehouse: your desk is on the van.'},
    {good: 'Thank you for your patience. The engineer has found the fault, and it’s fixed.', context: {turn: 4}},
    {good: 'Thank you for reaching out, Priya! The blue one is back on Monday.'},
    {good: 'Thanks for getting in touch about the broken hinge.'},
    {good: 'If the courier doesn’t hesitate to leave it in the rain again, tell me and I’ll call the depot.'},
    {good: 'Most customers do not hesitate to switch sizes, so we keep both in stock.'},
    {good: 'You can rest easy: the charge was reversed at noon.'},
    {good: 'I checked the order twice, and it will reach you by Friday.'},
    {good: 'Thank you for your understanding of the French menu; the chef loved your notes.'},
    {good: 'The second speaker on the list is Dr Okafor, who is an esteemed cardiologist.'},
    {good: 'Your seat moves forward with the red lever.'},
    {good: 'We’re moving forward with the refund today.'},
    {good: 'Our valet parks customers’ cars on level 2.'},
    {good: 'The serving size on the label is wrong; thank you for telling us.'},
    {good: 'I’m delighted it fits, Marek!'},
    {good: 'The committed file is in the branch that you named.'},
    {good: 'This tile hides the seam, so the wall looks like one piece.'},
    {good: 'You’ve waited since Monday, and that’s too long. I’ve put your order on tonight’s van.'},
    {good: 'Happy to help. Have a lovely weekend in Lisbon!'},
    {good: 'Your feedback changed our packing: from May the jars travel in cardboard.'},
    {good: 'Please call me on Thursday after three, when I’ll have the lab’s answer.'},
    {good: 'We trust the driver with our own children.'},
    {good: 'The world map means the most to the little ones.'},
    {good: 'Your journey starts at platform 4, and you change in Crewe.'},
    {good: 'I’m sorry about the late bus and the walk in the rain.'},
    {good: 'She is committed to the garden, and so the beds look grand.'},
    {bad: 'Your letter «means the world to us».'},
    {bad: 'You’re why we do this: «thank you for being part of our journey».'},
    {bad: 'We answer fast and «are committed to delivering» fresh fish.'},
    {bad: 'Harbour Bank «remains committed to providing» branches in villages.'},
    {bad: 'I’m «sorry for the delay and for any inconvenience».'},
    {bad: '«We trust this is of assistance».'},
    {bad: '«We hope the above will be of help», Mr Osei.'},
    {bad: '«Thank you for giving us the opportunity to» put it right.'},
    {bad: '«Thank you for your prompt attention» to the bill.'},
    {bad: 'We «wish to extend our sincere apologies» for the cold soup.'},
    {bad: 'You are «at the heart of everything we do».'},
    {bad: 'That is below the «high standards we set» ourselves.'},
    {bad: '«Kindly accept my most sincere apologies on behalf of the whole crew».'},
    {bad: 'Our plumbers are «working round the clock to» dry the cellar.'},
    {good: 'Two plumbers are in the cellar tonight, and I’ll write by eight tomorrow.'},
    {good: 'I’m sorry about the wet cellar, Ana.'},
    {bad: '«Hope this helps»!', severity: 'suggestion'},
    {bad: '«We are constantly working towards» a better tram.'},
    {bad: 'A dry basement «is what we always strive for».'},
    {bad: '«We treat every complaint with the utmost care».'},
    {good: 'We are working on the tram line until Friday.'},
    {bad: 'Hi Tom, «we apologize for any inconvenience this may have caused». Your order ships on Monday.'},
    {bad: '«I sincerely apologise for the inconvenience».'},
    {bad: '«We’re sorry for the inconvenience caused by» the late van.', fixed: 'We’re sorry about the late van.'},
    {bad: '«All inconveniences are regretted».'},
    {
      bad: '«We regret to inform you that» the red coat is sold out.',
      fixed: 'We’re sorry to say that the red coat is sold out.',
    },
    {bad: '«Please accept our sincere apologies» for the wrong size.'},
    {bad: 'If the lid sticks, «please do not hesitate to» call me.', fixed: 'If the lid sticks, please call me.'},
    {bad: '«Don’t hesitate to reach out to» our team in Porto.', fixed: 'Please contact our team in Porto.'},
    {bad: 'Send the photo «at your earliest convenience».', fixed: 'Send the photo when it suits you.'},
    {bad: '«Thank you for your patience».'},
    {bad: '«We appreciate your patience and understanding» while we look into it.'},
    {bad: '«Thank you for your understanding».'},
    {bad: '«Rest assured», the refund is on its way.', fixed: 'The refund is on its way.'},
    {bad: '«Please be assured that» nothing was charged twice.', fixed: 'Nothing was charged twice.'},
    {bad: '«I want to assure you that» we read every complaint.', fixed: 'We read every complaint.'},
    {bad: 'We «take your concerns seriously» and will reply.'},
    {bad: 'We «strive to» answer within a day.', fixed: 'We try to answer within a day.'},
    {bad: '«It is our constant endeavour to» bring you fresh bread.', fixed: 'We try to bring you fresh bread.'},
    {bad: '«We are committed to delivering» a good app.'},
    {bad: '«We pride ourselves on» our bread.'},
    {bad: '«Your satisfaction is our top priority».'},
    {bad: 'Customer safety «is our number one priority».', fixed: 'Customer safety comes first.'},
    {bad: '«Your call is very important to us».'},
    {bad: '«We value your feedback».'},
    {
      bad: 'As one of our «valued customers», you get free delivery.',
      fixed: 'As one of our customers, you get free delivery.',
    },
    {bad: 'Thank you for «your valuable feedback» on the seats.', fixed: 'Thank you for your feedback on the seats.'},
    {bad: 'We hope to «exceed your expectations» next time.', fixed: 'We hope to do better next time.'},
    {bad: '«I hope this email finds you well». Your lamp left today.'},
    {bad: 'I’m attaching the invoice «for your kind perusal».', fixed: 'I’m attaching the invoice for you to read.'},
    {bad: '«We would like to take this opportunity to» thank you.', fixed: 'We would like to thank you.'},
    {bad: 'The report is late, «assuring you of our best services at all times».'},
    {bad: 'We’re «working tirelessly» on the outage.', fixed: 'We’re working on the outage.'},
    {bad: '«We’re always looking to improve», and I told the chef.'},
    {bad: '«We are currently experiencing a higher than normal call volume».', fixed: 'We’re busier than usual.'},
    {bad: '«We look forward to serving you again».'},
    {bad: 'Hang on: «good things come to those who wait».'},
    {bad: '«In these unprecedented times», the shop closes at four.', fixed: 'Right now, the shop closes at four.'},
    {bad: 'Here’s 10 % off «as a token of our appreciation».', fixed: 'Here’s 10 % off to say thank you.'},
    {bad: 'I’ve taken off the delivery charge «as a gesture of goodwill».', severity: 'suggestion'},
    {
      bad: 'We’ll do «everything in our power» to find the ring.',
      fixed: 'We’ll do everything we can to find the ring.',
      severity: 'suggestion',
    },
    {
      bad: '«Going forward», the invoice comes by e-mail.',
      fixed: 'From now on, the invoice comes by e-mail.',
      severity: 'suggestion',
    },
    {bad: 'Could you «reach out to» the seller?', fixed: 'Could you contact the seller?', severity: 'suggestion'},
    {
      bad: 'Enjoy a «seamless checkout experience».',
      fixed: 'Enjoy a smooth checkout experience.',
      severity: 'suggestion',
    },
    {bad: '«Thank you for contacting us».', severity: 'suggestion'},
  ],
})

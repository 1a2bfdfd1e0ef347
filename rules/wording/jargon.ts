import {
  bySentence,
  type Document,
  defineRule,
  eachPlaceOnce,
  type Finding,
  type PhraseEntry,
  type PhraseMatch,
  phraseFinding,
  type Swaps,
} from '../../src/rule/index.ts'
import {isKnown, writesTechnically} from './jargon/customer-knows.ts'
import {engineering} from './jargon/engineering.ts'
import {house, shorthand, trade} from './jargon/inside.ts'
import {technical} from './jargon/technical.ts'

const message = '“{match}” is an inside word: write {suggestion}, or say what it means.'

export default defineRule({
  id: 'jargon',
  group: 'wording',
  summary: 'Use words that the customer can know.',
  why:
    'Customers can’t act on words that only the company or its engineers know, and details of the machinery don’t make a fault any less annoying ' +
    '(tips 14 and 22).',
  severity: 'warning',
  repair: 'review',
  needs: ['customer.message'],
  options: {
    terms: {
      type: 'swaps',
      default: {},
      about: 'The team’s own inside words, each with a plain one: one, several to choose from, or none.',
    },
    dense: {
      type: 'integer',
      default: 3,
      min: 2,
      max: 20,
      about: 'So many technical terms in one sentence are too many for a customer who doesn’t write technically.',
    },
  },
  phrases: ({terms}) => ({team: teamEntries(terms), house, shorthand, engineering, trade, technical}),
  examples: [
    {good: 'A copy of the new lease is enough.', context: {customer: {message: 'The lift is late and broken!'}}},
    {
      good: 'The second line on the box is its number.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      good: 'Turn the box off, wait a minute, and turn it on.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      good: 'Open the garage, and the signal is better.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      good: 'My colleague who looks after the cameras calls you at four.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      good: 'The port opens at six, so take the early ferry.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      good: 'The webhook timed out, and the queue is being emptied now.',
      context: {customer: {message: 'Our webhook fails since noon, status 500. Is the API down?'}},
    },
    {
      bad: '«P1 has been» raised for it.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      bad: 'It’s «with our SRE» now.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      bad: '«Second line support» has your case.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      bad: '«The RCA» is not there yet.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      bad: '«Set the MTU» to 1492.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      bad: '«Send me a traceroute» from the same room.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      bad: '«The webhook timed out» last night.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      bad: 'A «truck roll» is booked for Friday.',
      context: {
        customer: {
          message: 'The camera that watches my cat goes off every few hours. I am 76, please explain it slowly.',
        },
      },
    },
    {
      good: 'I’ve asked a specialist to look at this, and she writes to you by noon.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      good: 'The page is white because a cookie is blocked. Open it in another browser, and it works.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      good: 'Your return number is 4471: write it on the box.',
      context: {customer: {message: 'How do I send the lamp back?'}},
    },
    {good: 'Your RMA (return number) is 4471.', context: {customer: {message: 'How do I send the lamp back?'}}},
    {good: 'The RMA is 4471, as you asked.', context: {customer: {message: 'What is my RMA number? I lost the mail.'}}},
    {
      good: 'The SLA in your plan is four hours, and we kept it.',
      context: {customer: {message: 'What does the SLA say about weekends?'}},
    },
    {
      good: 'Your server sends an old certificate in the TLS handshake, so the webhook payload never reaches the endpoint.',
      context: {customer: {message: 'Our webhook gets a TLS error. Is your API endpoint down?'}},
    },
    {
      good: 'The DNS record has a TTL of a day, so the SPF change needs until tomorrow.',
      context: {customer: {message: 'I changed the DNS. Why does the mail still bounce?'}},
    },
    {
      good: 'Please clear your cookies and sign in again.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      good: 'The Level 2 car park is closed, so use the one next door.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {good: 'Your seat is on the second tier, row 4.', context: {customer: {message: 'Where do I sit on Saturday?'}}},
    {
      good: 'That was tit for tat, and I’m glad it’s over.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {good: 'The coffee pod goes in with the foil up.', context: {customer: {message: 'Which way does the pod go in?'}}},
    {good: 'The blue dog toys are back in stock.', context: {customer: {message: 'Are the dog toys back?'}}},
    {good: 'Our courier brings it on Friday before noon.', context: {customer: {message: 'When will it come?'}}},
    {good: 'Sr. Gómez signed for it at ten.', context: {customer: {message: 'Who signed for it?'}}},
    {good: 'The API has a limit of 100 calls a minute.'},
    {
      good: 'The latency shows in the DNS lookup and the TLS handshake.',
      context: {channel: 'forum', customer: {message: 'It is so slow!'}},
    },
    {
      good: 'The kettle has a new heating plate, and the lid is steel.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      good: 'Your money is on its way back to you, and you’ll see it by Friday.',
      context: {customer: {message: 'Where is my refund?'}},
    },
    {
      good: 'Write `onboard you` in the search box.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      good: 'The van is late; I’ll write again at five.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      good: 'You’ll find the “SLA” page under Help.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {good: 'Ask your accountant whether the VAT is due.', context: {customer: {message: 'Is VAT included?'}}},
    {
      good: 'The code on the PDF opens the gate.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      bad: 'I’ll «escalate this to tier 2».',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      bad: '«Our L2 team» is on it.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      bad: 'It is with «level 3 support» now.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {good: 'Your name is now in the new system, so the login works.'},
    {
      bad: '«Flush the DNS cache» and it works.',
      context: {customer: {message: 'My pictures won’t load. I’m not good with computers.'}},
    },
    {
      bad: '«Log in to the cPanel» first.',
      context: {customer: {message: 'My pictures won’t load. I’m not good with computers.'}},
    },
    {bad: 'Your name was not «synced from our CRM».'},
    {bad: 'It’s missing «in the LDAP», so the door stays shut.'},
    {bad: 'You need «an RMA» for that.', context: {customer: {message: 'How do I send the lamp back?'}}},
    {bad: 'Your «RMA number» is 4471.', context: {customer: {message: 'How do I send the lamp back?'}}},
    {
      bad: 'That is within «our SLA».',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {bad: '«The TAT» for refunds is seven days.', context: {customer: {message: 'Where is my refund?'}}},
    {bad: 'Kindly share the «MSISDN».', context: {customer: {message: 'my recharge has failed'}}},
    {bad: 'The «AWB» is 8812.', context: {customer: {message: 'Where is my parcel?'}}},
    {
      bad: 'Dear customer, «the VAS» was stopped from our end.',
      context: {customer: {message: 'you people cut 50 rupees from my balance'}},
    },
    {
      bad: 'You could not «onboard digitally», kindly visit the branch.',
      context: {customer: {message: 'account opening is failing again and again'}},
    },
    {
      bad: 'The fare goes back «in credit shell».',
      context: {customer: {message: 'How do I get my money for the flight?'}},
    },
    {
      bad: 'Under «Reg E» you may get the sum back.',
      context: {customer: {message: 'Someone took 300 dollars from my card!'}},
    },
    {bad: 'This is «force majeure».', context: {customer: {message: 'My flight never left. Do I get my money back?'}}},
    {
      bad: 'As per our «SOP», the form comes first.',
      context: {customer: {message: 'Can I change the name on the ticket?'}},
    },
    {bad: 'I’ve «added it to our backlog».', context: {customer: {message: 'Could you add a dark mode?'}}},
    {bad: 'The fix «is in the next sprint».', context: {customer: {message: 'The app closes when I press save.'}}},
    {
      bad: 'Please send a «HAR file».',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      bad: 'Copy the «console output» to me.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {bad: 'The «3PL» has your box.', context: {customer: {message: 'Where is my parcel?'}}},
    {
      bad: 'The «session cookie is dropped by the reverse proxy, so the SSO» fails.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      bad: 'Our «load balancer lost two shards during the failover», hence the white page.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      bad: 'Your «DNS has a stale CNAME, and the TTL» is high.',
      context: {customer: {message: 'The shop page is gone since lunch!'}},
    },
    {
      bad: 'A «race condition in the message queue dropped your payload», sorry.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      bad: 'I’ll check the «deep link, the user agent and the subdomain».',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
    },
    {
      bad: '«Our back-end team» looks into it.',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
      severity: 'suggestion',
    },
    {
      bad: 'You’ll have it by «EOD».',
      context: {customer: {message: 'Our bakery’s order page stays white since Monday, what can we do?'}},
      severity: 'suggestion',
    },
    {bad: 'We need your «KYC».', context: {customer: {message: 'why is my wallet blocked'}}, severity: 'suggestion'},
    {bad: 'That is within «our SLA».', severity: 'suggestion'},
    {bad: 'The «paddock» opens at nine.', options: {terms: {paddock: 'car park'}}},
    {bad: 'Your «paddock pass» is in the mail.', options: {terms: {'paddock pass': null}}},
    {
      bad: 'The «vhost on your origin sends the old cert, so certbot» fails. Your «nameserver still hands out the IPv4» address. «SSH in and run chmod» on the folder.',
      context: {customer: {message: 'My shop says not secure. I sell flowers, please help!'}},
    },
    {
      good: 'Your certificate ran out on Sunday, and I’ve put a new one in. Open the page in an hour, and the lock is back.',
      context: {customer: {message: 'My shop says not secure. I sell flowers, please help!'}},
    },
    {
      bad: 'The «TLS handshake and the proxy config» failed.',
      context: {customer: {message: 'The page is white.'}},
      options: {dense: 2},
    },
  ],
  *check(document, {dense}, find): Iterable<Finding> {
    for (const match of find('team')) yield phraseFinding(document, match, message)
    const inside = ['engineering', 'shorthand', 'house', 'trade'].flatMap((list) =>
      find(list)
        .filter((match) => !isKnown(document, match) && (!forLaymen.has(list) || isLayman(document)))
        .map((match) => insideWord(document, match, list)),
    )
    // A sentence full of terms is told as a whole, not by the first of them.
    const full = [...denseTalk(document, find('technical'), dense)]
    const others = inside.filter(({at}) => !full.some((each) => each.at.start < at.end && at.start < each.at.end))
    yield* eachPlaceOnce([...full, ...others])
  },
})

/** Lists of words that only somebody who doesn’t run machines has to be spared. */
const forLaymen: ReadonlySet<string> = new Set(['engineering', 'shorthand'])

/** Somebody whose own words show that they don't run machines for a living. */
const isLayman = ({context, customerMessage}: Document): boolean =>
  customerMessage !== undefined && context.channel !== 'forum' && !writesTechnically(customerMessage.text)

const teamEntries = (terms: Swaps): readonly PhraseEntry[] =>
  Object.entries(terms).map(([match, swap]) => (swap === null ? {match} : {match, swap}))

/** A warning where the customer’s message shows that the word isn’t theirs; without one, nobody knows who reads it. */
function insideWord(document: Document, match: PhraseMatch, list: string): Finding {
  const finding = inSmallLetters(document, match, phraseFinding(document, match, message))
  const told = finding.message ? finding : {...finding, message: fallbackMessage(document, match)}
  const isSure = list !== 'trade' && document.customerMessage !== undefined && document.context.channel !== 'forum'
  return isSure ? told : {...told, severity: 'suggestion'}
}

/** “HAR file” has its capitals as an abbreviation; the plain words have one only where a sentence starts. */
function inSmallLetters({prose, words}: Document, {start, end, firstWord}: PhraseMatch, finding: Finding): Finding {
  if (!/^\p{Lu}{2}/u.test(prose.slice(start, end)) || words[firstWord]!.before === 'sentence') return finding
  const suggestions = finding.suggestions?.map((each) => ({
    ...each,
    text: each.text[0]!.toLowerCase() + each.text.slice(1),
  }))
  return {...finding, suggestions: suggestions ?? []}
}

const fallbackMessage = ({prose}: Document, {start, end}: PhraseMatch): string =>
  `“${prose.slice(start, end)}” is an inside word: say what it means.`

/** Sentences that are full of terms of the trade, to a customer who doesn’t write that way. */
function* denseTalk(document: Document, matches: readonly PhraseMatch[], dense: number): Iterable<Finding> {
  const {size} = termsOf(document, matches)
  if (size < dense || !isLayman(document)) return
  const isDenseAsAWhole = size >= dense * wholeReply
  for (const same of bySentence(matches).values()) {
    const terms = termsOf(document, same)
    if (terms.size < (isDenseAsAWhole ? 1 : dense)) continue
    const at = {start: same[0]!.start, end: same.at(-1)!.end}
    yield {at, message: forEngineers([...terms])}
  }
}

const forEngineers = ([first, second]: readonly string[]): string => {
  const words = second === undefined ? `“${first}” is` : `“${first}”, “${second}” and more in one reply are`
  return `${words} for engineers: say what it means for the customer, and what to do.`
}

/** A reply with one and a half times as many terms as a dense sentence is for engineers as a whole. */
const wholeReply = 1.5

const termsOf = ({prose}: Document, matches: readonly PhraseMatch[]): ReadonlySet<string> =>
  new Set(matches.map(({start, end}) => prose.slice(start, end).toLowerCase()))

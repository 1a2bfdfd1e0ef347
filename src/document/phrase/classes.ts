/** A class of words that `@name` stands for. */
export interface WordClass {
  readonly name: string
  /** What it stands for, one line. */
  readonly about: string
  /** Single words, normalized. */
  readonly words: readonly string[]
  /** Alternatives of several words; `@name` in one is a single word of the class itself. */
  readonly phrases: readonly string[]
}

function define(name: string, about: string, words: string, phrases: readonly string[] = []): WordClass {
  return {name, about, words: words.split(' '), phrases}
}

/** The words of `@number` that are not digits. */
const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty ' +
  'thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen'

/** The classes that a pattern may use. */
export const classes: readonly WordClass[] = [
  define('we', 'the writer, as who acts', 'i we'),
  define('us', 'the writer, as who is acted on', 'me us'),
  define('our', 'the writer’s', 'my our'),
  define('you', 'the reader', 'you u', ['you all']),
  define('your', 'the reader’s', 'your ur'),
  define('they', 'somebody else', 'he she they'),
  define('be', 'a form of “be”', 'am is are was were be been being'),
  define('have', 'a form of “have”', 'have has had having'),
  define('do', '“do” as a helping verb', 'do does did'),
  define('will', 'what is to come', 'will would shall'),
  define('modal', 'a modal verb', 'can could may might must shall should will would'),
  define('not', 'a negation', 'not never', ['no longer']),
  define('this', 'what was spoken of', 'this that it these those', ['the same']),
  define(
    'the',
    'an article, demonstrative or possessive',
    'a an the this that these those my our your his her its their',
  ),
  define(
    'very',
    'an intensifier',
    'so very really truly extremely most terribly deeply awfully incredibly sincerely genuinely particularly especially highly absolutely ' +
      'totally completely quite super dreadfully profoundly',
  ),
  define(
    'sorry',
    'a word of apology',
    'sorry apology apologies apologise apologises apologised apologising apologize apologizes apologized apologizing',
  ),
  define('contact', 'get in touch', 'contact call phone ring email mail message text write reach ask reply respond', [
    'write to',
    'write back to',
    'write in',
    'reach out',
    'reach out to',
    'get in touch',
    'get in touch with',
    'get back to',
    'reply to',
    'respond to',
    'talk to',
    'speak to',
    'speak with',
    'chat with',
  ]),
  define('number', 'a number in digits or words, or a range of two', numberWords, [
    '@number @number',
    '@number to @number',
    '@number or @number',
  ]),
  define(
    'time',
    'a unit of time',
    'second seconds minute minutes min mins hour hours hr hrs day days week weeks month months year years',
    [
      'business day',
      'business days',
      'business hour',
      'business hours',
      'working day',
      'working days',
      'working hour',
      'working hours',
      'calendar day',
      'calendar days',
    ],
  ),
  define('weekday', 'a day of the week', 'monday tuesday wednesday thursday friday saturday sunday'),
  define(
    'month',
    'a month',
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  define('thanks', 'a word of thanks', 'thanks thx cheers', ['thank you', 'thank u', 'many thanks']),
  define(
    'trouble',
    'something that is wrong',
    'problem problems issue issues trouble troubles error errors bug bugs difficulty difficulties fault faults glitch glitches failure failures ' +
      'hiccup hiccups snag snags mistake mistakes outage outages mixup mixups',
    ['mix up', 'mix ups'],
  ),
  define(
    'inconvenience',
    'what trouble does to people',
    'inconvenience inconveniences trouble frustration frustrations confusion disappointment hassle annoyance bother difficulty difficulties distress',
  ),
  define(
    'customer',
    'people who buy',
    'customer customers client clients user users guest guests member members subscriber subscribers buyer buyers',
  ),
]

const byName = new Map(classes.map((each) => [each.name, each]))

/** The class of that name, without its `@`. */
export const classNamed = (name: string): WordClass | undefined => byName.get(name)

const numberWordSet = new Set(numberWords.split(' '))
const digits = /^\d[\d.,:]*(?:st|nd|rd|th|k|m)?$/

/** Whether a normalized word is a number: digits (“30”, “2.5”, “1st”) or a number word. `@number` is this test. */
export const isNumber = (token: string): boolean => {
  const first = token.charCodeAt(0)
  return first >= 48 && first <= 57 ? digits.test(token) : numberWordSet.has(token)
}

/** The table of classes in `docs/phrases.md`, as Markdown. */
export const classTable = (): string =>
  [
    '| class | stands for | words |',
    '|---|---|---|',
    ...classes.map((each) => `| \`@${each.name}\` | ${each.about} | ${listed(each)} |`),
  ].join('\n')

function listed({name, words, phrases}: WordClass): string {
  if (name === 'number') return '30, 2.5, 1st, two, twenty-four; 24-48, two to three, one or two'
  return [...words.map((word) => (word === 'i' ? 'I' : word)), ...phrases].join(', ')
}

import {lettered} from '../../../src/rule/index.ts'

/** A full form or a contraction, and what stands for it in the other voice. */
export interface Form {
  /** How it reads in lower case, one space between words, straight apostrophes. */
  readonly written: string
  readonly other: string
}

const subjects = ['i', 'you', 'we', 'they', 'he', 'she', 'it'] as const
const be: Readonly<Record<string, string>> = {
  i: 'am',
  you: 'are',
  we: 'are',
  they: 'are',
  he: 'is',
  she: 'is',
  it: 'is',
}
const short: Readonly<Record<string, string>> = {am: '’m', are: '’re', is: '’s', have: '’ve', will: '’ll', would: '’d'}
const negated = [
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'would', 'should', 'could'].map(
    (verb): [string, string] => [`${verb} not`, `${verb}n’t`],
  ),
  ['can not', 'can’t'],
  ['cannot', 'can’t'],
  ['will not', 'won’t'],
] as const

const pairs: readonly (readonly [full: string, contracted: string])[] = [
  ...subjects.map((who) => [`${who} ${be[who]}`, `${who}${short[be[who]!]}`] as const),
  ...['that', 'there', 'here', 'what', 'who'].map((who) => [`${who} is`, `${who}’s`] as const),
  ...['i', 'you', 'we', 'they'].map((who) => [`${who} have`, `${who}’ve`] as const),
  ...subjects.filter((who) => who !== 'it').map((who) => [`${who} will`, `${who}’ll`] as const),
  ...['i', 'you', 'we', 'they'].map((who) => [`${who} would`, `${who}’d`] as const),
  ...negated,
]

/** What a friendly voice contracts. */
export const fullForms: ReadonlyMap<string, string> = new Map(pairs)

/** The words that full forms begin with. */
export const openers: ReadonlySet<string> = new Set(pairs.map(([full]) => full.split(' ')[0]!))

/** What a formal voice writes out; “I’d” and “it’s” depend on what follows. */
export const contractedForms: ReadonlyMap<string, string> = new Map([
  ...pairs.map(([full, contracted]) => [contracted.replace('’', "'"), full] as const),
  ["let's", 'let us'],
  ["shan't", 'shall not'],
  ["mustn't", 'must not'],
  ["can't", 'cannot'],
])

/** Whether “have” before this word helps another verb (“I have sent”) and doesn’t stand alone (“I have a dog”). */
export const isHelping = lettered(
  ({any}) =>
    `^(?:been|already|just|now|also|never|always|recently|not|[${any}]{2,}ed|sent|found|made|done|put|got|given|taken|seen|written|told|had|heard|left|gone|come|spoken|set|paid|chosen|begun|brought|kept|lost|met|shown|sold|bought|become|known|grown)$`,
  'i',
)

import type {PhraseEntry} from '../../../src/rule/index.ts'

/** “The customer”, the records and the passive voice, where “you” and “I” belong. */

export const records: readonly PhraseEntry[] = [
  // The customer, said to the customer
  {
    match:
      '(the responsibility|responsibility) of the (customer|user|client|buyer|guest|member|subscriber|account holder|cardholder)',
    swap: 'up to you',
    severity: 'suggestion',
  },
  {
    match:
      'the (customer|user|client|buyer|subscriber|account holder|cardholder) (must|should|has to|needs to|is required|is responsible|is advised|is requested|is expected|shall|agrees|is liable)',
    swap: 'you',
    severity: 'suggestion',
    unless: 'if the (customer|user|client|buyer)',
  },
  {
    match: [
      'the (insured|insured party|policyholder|policy holder|passenger|applicant|complainant|claimant|consumer|purchaser|tenant|account holder|cardholder|card holder|subscriber|patient|parent|guardian|hirer|customer) (is obliged|is obligated|shall|must provide|must furnish|must submit|must produce|is liable|is required|is deemed|is entitled|has to prove|has failed|is advised|is requested|will be notified|will be informed|is at liberty|is bound)',
      'the (insured|policyholder|policy holder|claimant|complainant|applicant|account holder) (must|should|has to|needs to|may)',
      'incumbent (upon|on) (you|the *)',
    ],
    message: 'This speaks about the customer: “{match}”. Say “you”.',
    unless: [
      'if the (customer|user|client|buyer|passenger|patient|tenant)',
      'the customer (is advised|is requested|is required|shall|is liable)',
      'the (patient|parent|guardian|tenant|passenger) (is entitled|will be informed)',
    ],
  },
  {
    match:
      '(customers|users|members|clients|subscribers) are (advised|requested|required|reminded|kindly requested|expected|asked)',
    swap: 'you can',
    severity: 'suggestion',
  },
  {match: 'dear (sir|madam) @we', swap: '', severity: 'suggestion'},
  {
    match:
      '(the|our) (aforementioned|aforesaid|above mentioned|abovementioned|above stated|said) (customer|account|order|issue|matter|subject|request|query|complaint|ticket)',
    swap: 'this',
  },
  {
    match:
      '(our|the) (concerned|relevant|respective|appropriate) (team|department|authority|authorities|section|personnel|officials|person)',
    swap: 'the people who handle this',
    severity: 'suggestion',
  },

  // The records speak, and it has been determined
  {
    match: '[as per] our (records|system|systems|logs) (indicate|indicates|show|shows|reflect|reflects|state|confirm)',
    swap: 'I can see',
    severity: 'suggestion',
  },
  {
    match: '(as per|according to) our (records|system|systems)',
    swap: 'as far as I can see',
    repair: 'safe',
    severity: 'suggestion',
  },
  {
    match:
      '[upon|on] (checking|reviewing|verification|verifying|investigation) [it|we] [was|have been] (observed|found|noticed|noted) that',
    swap: 'I looked, and',
    severity: 'suggestion',
  },
  {
    match: 'it (has been|was) (determined|observed|established|ascertained|concluded|noted|noticed|identified) that',
    swap: 'I found that',
  },
  {
    match: 'if it is (determined|established|concluded) that',
    swap: 'if we find that',
    repair: 'safe',
    severity: 'suggestion',
  },
  {match: 'a decision has been (made|taken|reached)', swap: 'we’ve decided', repair: 'review'},
  {
    match: 'failure to (do so|comply|respond|return|provide|pay|act|submit)',
    message: 'This sounds like a court: “{match}”. Say what happens next, and how you help.',
    unless: 'failure to (provide|pay|return) (you|the service|our)',
  },
  {
    match:
      '(will|may|shall) result in (your|the) (claim|request|application|account|return|order|ticket) being (denied|refused|rejected|closed|suspended|terminated|cancelled|canceled)',
    swap: 'means we can’t go on',
    severity: 'suggestion',
    unlessNear: 'failure to',
  },
  {
    match: [
      'no further action is required',
      'no action is required on your part',
      'no further action is required on your part',
    ],
    swap: 'there’s nothing more for you to do',
    severity: 'suggestion',
  },
  {match: '(we|I) are unable to entertain', swap: 'we can’t help with', severity: 'suggestion'},
  {
    match: [
      '(passengers|guests|patients|parents|tenants|residents|applicants|visitors|customers|members|users|account holders|policyholders|drivers|students|claimants) are [kindly|hereby|strongly|also|therefore] (advised|requested|urged|kindly requested) (to|that) *',
    ],
    unlessNear: ['@sorry'],
    message: '“{match}” speaks past the person: say “you”, or say what would help.',
  },
]

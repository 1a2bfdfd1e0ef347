import type {PhraseEntry} from '../../../src/rule/index.ts'

/** “The customer”, the records and the passive voice, where “you” and “I” belong. */

const parties =
  '(customer|customers|user|users|client|clients|buyer|buyers|guest|guests|member|members|subscriber|subscribers|passenger|passengers|policyholder|policyholders|claimant|claimants|applicant|applicants|tenant|tenants|resident|residents|patient|patients|hirer|hirers|purchaser|purchasers|cardholder|cardholders|account holder|account holders|visitor|visitors|participant|participants|student|students|consumer|consumers|attendee|attendees)'

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

  {
    match: [
      `(the|all) ${parties} (must|should|shall|may|will|has to|have to|needs to|need to) (provide|submit|complete|furnish|produce|present|bear|pay|ensure|return|sign|be asked|be required|be notified|be informed)`,
      `(the|all) ${parties} (is|are) [kindly|hereby|strongly|also|therefore|solely|fully] (required|requested|advised|reminded|asked|obliged|obligated|responsible|liable|deemed|bound|expected|urged|entitled|instructed|directed)`,
      `^, ${parties} (are|must|shall) [kindly|hereby|strongly|also|therefore|solely|fully] (required|requested|reminded|obliged|obligated|responsible|liable|deemed|bound|urged|instructed|directed|kindly asked|bear|furnish|submit)`,
      'you are [hereby|kindly|cordially|respectfully] (asked|advised|requested|reminded|required|instructed|directed|obliged|encouraged|urged) to [kindly] (send|submit|provide|furnish|complete|return|contact|wait|remain|pay|produce|present|keep|ensure|bring|sign|note)',
      'it is [hereby|kindly|respectfully|strongly|duly|further|also|therefore] (noted|regretted|understood|requested|advised|recommended|suggested|emphasised|emphasized|acknowledged|reiterated|observed|confirmed) that',
      'it (must|should|needs to|has to) be (noted|borne in mind|remembered|emphasised|emphasized|understood|pointed out|stressed) that',
      'it is (advisable|incumbent|imperative|mandatory) (that|to|for|upon|on)',
      '(a|the|this|that) (decision|determination|resolution|conclusion) (has been|was|had been) [now|subsequently|therefore] (made|taken|reached|arrived at|concluded)',
      '(upon|on|after|following) [further|careful|thorough|closer|detailed] (review|verification|checking|investigation|inspection|examination|scrutiny) , [it|we] (was|has been|were|is) (found|noted|noticed|observed|established|determined|seen)',
    ],
    message: 'This speaks past the person: “{match}”. Say “you” and “we”.',
    unless: [
      'if (the|a) *1 (customer|user|client|passenger|patient|tenant|guest)',
      '(in case|when|unless|whether|where) the *1 (customer|user|passenger|guest)',
      'you are [hereby] (required|obliged) to (pay|sign) (nothing|no)',
      '(you are|customers are) [kindly] requested to',
      'it (may|should|is to) be noted that',
      'incumbent (upon|on) (you|the *)',
      'it (has been|was) (determined|observed|established|ascertained|concluded|noted|noticed|identified) that',
      'the (decision|conclusion) (was|has been) (made|taken) (by|in|on|before|because|at)',
    ],
    unlessNear: '@sorry',
  },
]

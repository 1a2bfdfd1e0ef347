/** What the customer tells of, and the words that would answer it; the first that fits is shown. */
const samples: readonly (readonly [told: RegExp, words: string])[] = [
  [/\b(?:charg|billed|bill\b|debit|deduct|overpaid|refund|cashback)/i, 'I’m sorry about this charge'],
  [/\b(?:payment|money|paid|payout)/i, 'I’m sorry about the trouble with your payment'],
  [
    /\b(?:lost|missing|never (?:came|arrived|received)|not (?:received|arrived|delivered|come))/i,
    'I’m sorry it never reached you',
  ],
  [
    /\b(?:late|delay(?:ed|s)?|waiting|waited|no (?:reply|answer|response)|(?:for|since|in) (?:\w+ )?(?:days|weeks|months))\b/i,
    'I’m sorry you’ve had to wait',
  ],
  [/\b(?:log ?in|sign ?in|log(?:ged)? ?(?:on|out)|password|locked)/i, 'I’m sorry you’re locked out'],
  [
    /\b(?:crash|freez|bug|glitch|lag|slow|hang|error|fail|not (?:work|load|open)|doesn|won’?'?t|broke|down\b|outage)/i,
    'I’m sorry it isn’t working as it should',
  ],
]

/** The opening of an apology that would do, for this message. */
export const sampleFor = (message: string): string =>
  samples.find(([told]) => told.test(message))?.[1] ?? 'I’m sorry we let you down'

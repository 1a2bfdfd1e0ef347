const goods = '(order|parcel|package|delivery|letter|shipment|card|ticket|refund|replacement)'

/** What the customer tells of, and the words that answer just that; `$1` is what they call it. Without a sure fit, none names the trouble. */
const samples: readonly (readonly [told: RegExp, words: string])[] = [
  [/\b(?:charged|billed|debited)(?: \w+)? (?:twice|double|two times)\b/i, 'I’m sorry you were charged twice'],
  [/\b(?:overcharged|over-charged|charged too much)\b/i, 'I’m sorry you were charged too much'],
  [
    new RegExp(
      `\\bmy ${goods}\\b[^.?!,]{0,30}\\b(?:never (?:came|arrived)|(?:not|n[’']?t) (?:yet |even )?(?:arrived|come|been delivered))\\b`,
      'i',
    ),
    'I’m sorry your $1 hasn’t arrived',
  ],
  [
    /\b(?:arrived|came|was delivered|turned up) (?:\w+ )?(broken|damaged|cracked|smashed|scratched|dented|torn|shattered|snapped)\b/i,
    'I’m sorry it arrived $1',
  ],
  [/\b(?:locked out|(?:can[’']?t|can ?not|unable to) (?:log|sign) ?in)\b/i, 'I’m sorry you can’t get in'],
  [/\b(?:app|game|site|browser|program|it) (?:\w+ ){0,2}crash(?:es|ing)\b/i, 'I’m sorry about the crashes'],
  [
    /\b(?:still waiting|been waiting|waited (?:for |over |about )?(?:\w+ )?(?:minutes|hours|days|weeks|months))\b/i,
    'I’m sorry you’ve had to wait',
  ],
]

/** The opening of an apology that would do, for this message. */
export function sampleFor(message: string): string {
  for (const [told, words] of samples) {
    const match = told.exec(message)
    if (match) return words.replace('$1', () => match[1]!.toLowerCase())
  }
  return 'I’m sorry about this'
}

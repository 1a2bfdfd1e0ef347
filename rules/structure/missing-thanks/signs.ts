/** What tells that a customer did more than ask. */
interface Sign {
  /** Words in small letters; without any of them the pattern finds nothing, and is not tried. */
  readonly needs: readonly string[]
  readonly pattern: RegExp
}

/** Whether the text has at least one of these signs. */
export function holds(text: string, signs: readonly Sign[]): boolean {
  const small = text.toLowerCase()
  return signs.some(({needs, pattern}) => needs.some((word) => small.includes(word)) && pattern.test(text))
}

/** “Just so you know”, “small thing I noticed”: told for the company's sake, not for their own. */
export const volunteered: readonly Sign[] = [
  {needs: ['head'], pattern: /\bheads?[- ]?up\b/i},
  {
    needs: ['know', 'tell you', 'interested', 'pass', 'mention', 'flag'],
    pattern:
      /\b(?:thought|figured|felt|guess(?:ed)?|think) (?:i(?:[’']?d| should| would)|you(?:[’']?d| might| may| should| would| all)?)[^.!?]{0,20}\b(?:let you know|tell you|like to know|want to know|be interested|pass (?:it|this) on|mention|flag)\b/i,
  },
  {
    needs: ['know', 'flag', 'mention', 'point out'],
    pattern:
      /\b(?:just|only) (?:so you know|to let you know|letting you know|wanted to (?:let you know|flag|mention|point out))\b/i,
  },
  {
    needs: ['to flag', 'to point', 'to report'],
    pattern: /\b(?:wanted|want|like|writing) to (?:flag|point out|report)\b/i,
  },
  {needs: ['information', 'fyi'], pattern: /\bfor your information\b|^\W*fyi\b/i},
  {
    needs: ['noticed', 'spotted', 'came across', 'stumbled'],
    pattern:
      /\b(?:i|we)(?:[’']ve| have)? (?:also |just )?(?:noticed|spotted|came across|stumbled (?:up)?on)\b[^.!?]{0,90}\b(?:typo|mistake|misspel\w+|wrong|old|missing|broken|dead|outdated|says|it should|instead|error|bug|link|translat\w+|loose|stuck)/i,
  },
  {
    needs: ['spotted', 'found'],
    pattern:
      /\b(?:spotted|found) (?:a|an|another|one|two|some) (?:\w+ )?(?:bugs?|typos?|mistakes?|errors?|spelling|hole|glitch|broken)/i,
  },
  {needs: ['report'], pattern: /\bbug report\b|\breporting (?:a|an) /i},
  {
    needs: ['thing', 'bug', 'typo', 'detail', 'mistake', 'glitch'],
    pattern: /\b(?:small|little|tiny|minor|one) (?:thing|bug|typo|detail|mistake|glitch)\b/i,
  },
  {needs: ['complaint'], pattern: /\bnot a complaint\b/i},
  {
    needs: ['you may', 'you might'],
    pattern: /\byou (?:may|might) (?:want|like) to (?:know|check|look|fix|correct|have)/i,
  },
  {
    needs: ['on to'],
    pattern: /\bpass (?:this |it )?on to (?:whoever|who ever|the (?:right|person|people|team|web))/i,
  },
]

const digits: readonly string[] = [...'0123456789']
/** An offer of proof. */
export const offering: readonly Sign[] = [
  {
    needs: ['attached', 'below', 'enclosed'],
    pattern:
      /\b(?:clip|video|logs?|recording|screenshots?|files?|trace|dump|details|photos?) (?:is |are )?(?:attached|below|enclosed)\b/i,
  },
  {
    needs: ['send', 'share', 'provide', 'attach', 'upload', 'test'],
    pattern: /\b(?:can|could|happy to|glad to|will|i[’']ll) (?:\w+ )?(?:send|share|provide|attach|upload|test)\b/i,
  },
  {needs: ['repro'], pattern: /\bsteps to reproduce\b|\brepro(?:duc\w+)?\b/i},
]
/** Numbers and trials. */
export const counting: readonly Sign[] = [
  {
    needs: ['tested', 'tried', 'checked', 'reproduced', 'verified', 'happens', 'same'],
    pattern:
      /\b(?:tested|tried|checked|reproduced|verified|happens|same) (?:it |this |result )?(?:on|with|in) (?:two|three|four|several|both|\d) |\bverified\b/i,
  },
  {
    needs: digits,
    pattern:
      /\b(?:since|after|with|in) (?:version )?v?\d+\.\d|\b\d+ fps\b|\b\d+ (?:out of|of|in) \d+\b|\bsince (?:version )?v?\d/i,
  },
  {
    needs: ['every', 'when', 'known'],
    pattern: /\bevery (?:single )?time\b|\balways when\b|\bonly when\b|\bis this (?:a )?known\b/i,
  },
]

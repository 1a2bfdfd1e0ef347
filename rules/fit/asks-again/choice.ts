import type {PhraseEntry} from '../../../src/rule/index.ts'

const remedy = '(refund|replacement|exchange|credit|store credit|voucher|new one|money back|repair)'

/** “Would you like a replacement or a refund?” */
export const offersChoice: readonly PhraseEntry[] = [
  {
    match: [
      `(whether|if) (you|you would|you had) *4 ${remedy} or *3 ${remedy}`,
      `would you *4 ${remedy} or *3 ${remedy}`,
      `do you *4 ${remedy} or *3 ${remedy}`,
      `${remedy} or *3 ${remedy} (would|do) you`,
    ],
  },
]

/** What the customer has chosen, in their words, or undefined. */
export function choiceIn(message: string): string | undefined {
  const text = message.slice(0, 5000)
  if (/\b(?:refund|money back) or\b|\b(?:replacement|exchange|new one) or\b|\beither\b/i.test(text)) return undefined
  const match =
    /\b(?:want|need|like|prefer|rather have|send me|please|could you|can you|just|only)\b[^.?!]{0,40}\b(refund\w*|replac\w*|exchang\w*|money back|(?:a )?new one)\b/i.exec(
      text,
    )
  return match?.[1]
}

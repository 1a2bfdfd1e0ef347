/** Fallbacks that greet nobody: “Hi Valued Customer”. Compared without capitals and stops. */
const stiff: ReadonlySet<string> = new Set(
  `customer|valued customer|our valued customer|dear customer|esteemed customer|user|valued user|dear user|client|
  valued client|dear client|member|valued member|account holder|subscriber|buyer|shopper|guest|valued guest|visitor|
  sir|madam|ma'am|sir/madam|sir / madam|sir or madam|sir/ma'am|dear sir|dear madam|sirs|mr/ms|mr./ms.|
  to whom it may concern|requester|recipient|person|human|name|first name|n/a|unknown|null|none`
    .split('|')
    .map((each) => each.trim()),
)

/** Whether a fallback would greet the customer by what they are to the company, or by nothing at all. */
export const isStiff = (fallback: string): boolean =>
  stiff.has(
    fallback
      .trim()
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[!.,]+$/, ''),
  )

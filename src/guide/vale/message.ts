/** Fills a message's `%s` (or `%[1]s`) one after the other. */
export function fillTemplate(template: string, values: readonly string[]): string {
  let next = 0
  return template
    .replace(/%(?:\[(\d)\])?([sq%])/g, (hole, place: string | undefined, kind: string) => {
      if (kind === '%') return '%'
      const value = place === undefined ? values[next++] : values[Number(place) - 1]
      return value ?? hole
    })
    .replace(/\s+/g, ' ')
    .trim()
}

/** The message of a substitution: several wordings are joined by “or”, each in the quotation marks that stand around the first hole. */
export function fillSubstitution(template: string, wordings: readonly string[], observed: string): string {
  const quote = /(['"“‘]?)%(?:\[1\])?s(['"”’]?)/.exec(template)
  const [whole = '', open = '', close = ''] = quote ?? []
  if (wordings.length < 2 || open === '') return fillTemplate(template, [joined(wordings), observed])
  const bare = template.replace(whole, whole.slice(open.length, whole.length - close.length))
  return fillTemplate(bare, [joined(wordings.map((wording) => `${open}${wording}${close}`)), observed])
}

const joined = (wordings: readonly string[]): string =>
  wordings.length < 2 ? (wordings[0] ?? '') : `${wordings.slice(0, -1).join(', ')} or ${wordings.at(-1)}`

/** A message as one line for a list of rules. */
export const summaryOf = (template: string): string =>
  fillTemplate(template.replace(/['"“‘]?%(?:\[\d\])?[sq]['"”’]?/g, '…'), [])

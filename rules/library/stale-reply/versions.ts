import type {Line, Stale} from './claims.ts'

/** Says that an old version is meant: those who still have it, what changed from it, what is at least needed. */
const meansOld =
  /\b(?:older|earlier|old|previous|legacy|still (?:on|use|using|run|running|have)|if you (?:use|run|have|are on)|upgrad\w*|updat\w*|migrat\w*|from|since|before|prior to|until|up to|no longer|end of life|unsupported|discontinued|introduced|added|changed|removed|fixed|was|were|had|did|came|brought|let|replaced|released|higher|above|newer|at least|minimum|requires?|starting with|as of)\b|\+/i
const orLater = /^\s*(?:\+|(?:or|and) (?:later|newer|higher|above|up|greater|earlier|older|below|lower)|[-–]|to \d)/i

/** A version of a product that is older than the one that the guide names. */
export function oldVersions(
  {text, start}: Line,
  versions: Readonly<Record<string, string>>,
  patterns: ReadonlyMap<string, RegExp>,
): readonly Stale[] {
  return Object.entries(versions).flatMap(([product, current]) =>
    [...text.matchAll(patterns.get(product)!)].flatMap((match): readonly Stale[] => {
      const [words] = match
      const end = match.index + words.length
      const around = `${text.slice(0, match.index)} ${text.slice(end)}`
      if (!isOlder(match.groups!.version!, current) || orLater.test(text.slice(end)) || meansOld.test(around)) return []
      const message = `“${words}” is not the version of today: write ${current}, or leave the number out.`
      return [{start: start + match.index, end: start + end, message}]
    }),
  )
}

/** A product's name with a version behind it: “Acme Cloud 4.1”, “Acme Cloud version 4”, “Acme Cloud v4.1.2”. */
export const versionPatterns = (versions: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> =>
  new Map(
    Object.keys(versions).map((product) => {
      const name = product
        .trim()
        .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(/\s+/g, '\\s+')
      return [
        product,
        new RegExp(
          `(?<![\\p{L}\\p{N}])${name},? (?:version |ver\\.? |v\\.? ?)?(?<version>\\d{1,4}(?:\\.\\d{1,4}){0,3})(?![\\p{L}\\p{N}%€]|[.,:/]\\d| (?:users?|days?|seats?|licen[cs]es?|times?|months?|hours?|minutes?|people|GB|MB|%))`,
          'giu',
        ),
      ]
    }),
  )

/** Compares number by number, as far as the text says: 4 is not older than 4.2. */
function isOlder(said: string, current: string): boolean {
  const theirs = current.match(/\d+/g)?.map(Number) ?? []
  for (const [index, number] of said.split('.').map(Number).entries()) {
    const ours = theirs[index] ?? 0
    if (number !== ours) return number < ours
  }
  return false
}

import {remembering} from '../../text/remembering.ts'
import {formless, irregular, strangers} from './irregular.ts'

const vowels = 'aeiou'

/**
 * The forms of a verb or noun that `word~` stands for, the base itself first: third person and plural, past, participles. Generous where English has two
 * spellings (“cancelled”, “canceled”), and never another common word (“even” has no “evening”).
 *
 * @param base a normalized word in its dictionary form
 */
export const forms: (base: string) => readonly string[] = remembering(
  (base) => irregular.get(base) ?? regularForms(base),
  4096,
)

function regularForms(base: string): readonly string[] {
  if (base.length < 2 || formless.has(base) || !/^[a-z]+$/.test(base)) return [base]
  const made = [base, ...withS(base), ...stems(base).flatMap((stem) => [`${stem}ed`, `${stem}ing`]), ...special(base)]
  const foreign = strangers[base] ?? []
  return [...new Set(made)].filter((form) => !foreign.includes(form))
}

function withS(base: string): string[] {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [`${base}es`]
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`]
  if (/[^aeiou]o$/.test(base)) return [`${base}es`, `${base}s`]
  return [`${base}s`]
}

/** What -ed and -ing are put on, for bases whose two endings share it. */
function stems(base: string): string[] {
  if (/(?:e|[^aeiou]y)$/.test(base)) return []
  // “panicked”, but “synced”.
  if (/c$/.test(base)) return [base, `${base}k`]
  if (!endsShort(base)) return [base]
  const doubled = base + base.at(-1)
  // With one syllable the single consonant would be another word (“hoped”); with more, both spellings are met (“cancelled”, “referred”).
  return syllables(base) === 1 ? [doubled] : [base, doubled]
}

/** Bases in -e and -y, whose -ed and -ing differ. */
function special(base: string): string[] {
  const cut = base.slice(0, -1)
  if (/ie$/.test(base)) return [`${base}d`, `${base.slice(0, -2)}ying`]
  if (/(?:ee|oe|ye)$/.test(base)) return [`${base}d`, `${base}ing`]
  if (/e$/.test(base)) return [`${base}d`, `${cut}ing`]
  if (/[^aeiou]y$/.test(base)) return [`${cut}ied`, `${base}ing`]
  return []
}

/** Whether it ends in consonant, one vowel, consonant: “plan”, “refer”, not “need”, “show” or “ad”. */
function endsShort(base: string): boolean {
  const [before, vowel, last] = base.replace('qu', 'qw').slice(-3)
  if (!before || !vowel || !last) return false
  return !vowels.includes(before) && vowels.includes(vowel) && !`${vowels}wxy`.includes(last)
}

const syllables = (base: string): number => base.replace('qu', 'qw').match(/[aeiouy]+/g)?.length ?? 0

import type {Document, PhraseMatch} from '../../../src/rule/index.ts'

/** Words that lead straight into an order: “and you must …”, “which means you have to …”. */
const leadsIn = new Set(
  `and but so then plus also or now first firstly second secondly third next finally afterwards after that's
  however here therefore thus hence otherwise unfortunately sadly basically yes no ok okay hi hello note is was
  means mean meaning afraid well again still yet kindly sir madam mam remember because since says say`.split(/\s+/),
)
/**
 * “That you have to”: an order only after words like these; elsewhere it tells which (“the form that you have to
 * …”).
 */
const beforeThat = new Set(
  `note remember aware know is was say says said means mean advise inform believe ensure see confirm
  likely requires required require`.split(/\s+/),
)
/** “If you still want to leave after that you’ll have to …”: here “that” is a thing. */
const standsForThing = new Set(
  'after before with without for do did like want besides beyond despite than about'.split(' '),
)
/** A phrase in front of the order: “To proceed you will need to …”, “If you want X you have to …”. */
const phraseOpeners =
  'if|to|in|for|as|when|once|since|because|before|after|on|at|with|by|until|unless|due|under|per|from|during|without|while|though'
const opensPhrase = new RegExp(`^(?:(?:and|but|so|then|or)\\s+)?(?:${phraseOpeners}|although)\\b`, 'i')
/** Words that make “you have to” tell which, or how likely. */
const pointsBack = new Set(
  `what which who that all everything anything nothing something thing things think guess suppose
  probably perhaps maybe likely do did would will only step steps the as`.split(/\s+/),
)
const conditions = new Set('if when whenever whether once unless until before case where how'.split(' '))

/**
 * Whether “you have to” is the main thing said, and not “all you need to do”, “the setting you have to change” or
 * “if you need to”.
 */
export function isOrder(document: Document, match: PhraseMatch): boolean {
  const {words, prose} = document
  const next = words[match.afterWord]
  if (next?.before !== 'joined') return false
  const you = words[match.firstWord]!
  if (you.before !== 'joined') return true
  const previous = words[match.firstWord - 1]!.text.toLowerCase().replace('’', "'")
  if (leadsIn.has(previous)) return true
  if (conditions.has(previous)) return false
  const beforePrevious = words[match.firstWord - 2]?.text.toLowerCase() ?? ''
  const isThing = previous === 'that' && standsForThing.has(beforePrevious)
  if (previous === 'that' && !isThing) return beforeThat.has(beforePrevious)
  let first = match.firstWord
  while (first > 0 && words[first]!.before === 'joined') first--
  return (isThing || !pointsBack.has(previous)) && opensPhrase.test(prose.slice(words[first]!.start, match.start))
}

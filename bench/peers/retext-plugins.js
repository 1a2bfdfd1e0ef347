// The nine plugins of retext that are measured.
import contractions from 'retext-contractions'
import equality from 'retext-equality'
import indefiniteArticle from 'retext-indefinite-article'
import intensify from 'retext-intensify'
import passive from 'retext-passive'
import profanities from 'retext-profanities'
import readability from 'retext-readability'
import repeatedWords from 'retext-repeated-words'
import simplify from 'retext-simplify'

export const plugins = [
  contractions,
  equality,
  indefiniteArticle,
  intensify,
  passive,
  profanities,
  readability,
  repeatedWords,
  simplify,
]

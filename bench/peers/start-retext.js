// node start-retext.js FILE: one file through retext with nine plugins, as a script of one's own does it.
import {readFileSync} from 'node:fs'
import {retext} from 'retext'
import contractions from 'retext-contractions'
import equality from 'retext-equality'
import indefiniteArticle from 'retext-indefinite-article'
import intensify from 'retext-intensify'
import passive from 'retext-passive'
import profanities from 'retext-profanities'
import readability from 'retext-readability'
import repeatedWords from 'retext-repeated-words'
import simplify from 'retext-simplify'

const plugins = [
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
const processor = plugins.reduce((chain, plugin) => chain.use(plugin), retext())
for (const message of (await processor.process(readFileSync(process.argv[2], 'utf8'))).messages)
  console.log(String(message))

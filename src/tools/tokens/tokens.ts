// node src/tools/run.mjs src/tools/tokens/tokens.ts FILE.ndjson … compares our words and sentences with those of retext-english, in replies and customers' messages.
import {readFileSync} from 'node:fs'
import type {Draft} from '../../document/draft.ts'
import {compareTokens} from './compare.ts'

/** retext-english takes quadratic time, so longer texts are compared in parts. In UTF-16 code units. */
const longest = 4000
const shown = 10

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: node src/tools/run.mjs src/tools/tokens/tokens.ts FILE.ndjson …')
  process.exit(2)
}

const count = {texts: 0, words: 0, sentences: 0, differences: 0}
for (const file of files) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const {text, context} = JSON.parse(line) as Draft
    compare(text)
    compare(context?.customer?.message ?? '')
  }
}
console.log(
  Object.entries(count)
    .map(([what, number]) => `${number} ${what}`)
    .join(', '),
)
process.exitCode = count.differences > 0 ? 1 : 0

function compare(text: string): void {
  for (let start = 0; start < text.length; start += longest) {
    const {own, retext, words, sentences} = compareTokens(text.slice(start, start + longest))
    count.texts++
    count.words += words
    count.sentences += sentences
    if (own === retext) continue
    if (++count.differences <= shown) console.log(`ours:\n${own}\nretext-english:\n${retext}\n`)
  }
}

// What others do with a reply, each as its own documentation says to use it. Runs in this folder, where they are installed.
import {TextlintKernel} from '@textlint/kernel'
import textlintText from '@textlint/textlint-plugin-text'
import {text as alex} from 'alex'
import {LocalLinter} from 'harper.js'
import {binaryInlined} from 'harper.js/binaryInlined'
import {retext} from 'retext'
import english from 'retext-english'
import textlintAlex from 'textlint-rule-alex'
import misspellings from 'textlint-rule-common-misspellings'
import textlintWriteGood from 'textlint-rule-write-good'
import {unified} from 'unified'
import writeGood from 'write-good'
import {plugins} from './retext-plugins.js'

/** Functions from a text to what is wrong with it, by name; some are asynchronous. */
export async function peers() {
  const parser = unified().use(english).freeze()
  const processor = plugins.reduce((chain, plugin) => chain.use(plugin), retext()).freeze()
  const kernel = new TextlintKernel()
  const packs = {alex: textlintAlex, 'write-good': textlintWriteGood, misspellings}
  const options = {
    ext: '.txt',
    filePath: 'reply.txt',
    plugins: [{pluginId: 'text', plugin: textlintText.default ?? textlintText}],
    rules: Object.entries(packs).map(([ruleId, rule]) => ({ruleId, rule: rule.default ?? rule})),
  }
  const harper = new LocalLinter({binary: binaryInlined})
  await harper.setup()
  return {
    'retext-english, parsing only': (text) => parser.parse(text),
    'write-good': (text) => writeGood(text),
    'retext with nine plugins': (text) => processor.process(text),
    alex: (text) => alex(text),
    'textlint with three rule packs': (text) => kernel.lintText(text, options),
    'Harper (wasm)': (text) => harper.lint(text),
  }
}

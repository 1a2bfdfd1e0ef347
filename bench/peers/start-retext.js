// node start-retext.js FILE: one file through retext with nine plugins, as a script of one's own does it.
import {readFileSync} from 'node:fs'
import {retext} from 'retext'
import {plugins} from './retext-plugins.js'

const processor = plugins.reduce((chain, plugin) => chain.use(plugin), retext())
for (const message of (await processor.process(readFileSync(process.argv[2], 'utf8'))).messages)
  console.log(String(message))

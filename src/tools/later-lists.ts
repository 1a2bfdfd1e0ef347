import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Plugin} from 'esbuild'

const types = 'PhraseEntry|Example|LibraryExample'
const list = /\[(?:.*\]|\n[\s\S]*?\n\])/.source

/** A list as a file's own constant, and one as a property of a rule; the formatter sees to it that no line between starts where they do. */
const constant = new RegExp(`^((?:export )?const \\w+: readonly (?:${types})\\[\\] = )(${list})$`, 'gm')
const property = /^( {2}(?:examples|phrases): )(\[(?:.*\]|\n[\s\S]*?\n {2}\])),$/gm

/** Puts the lists of phrases and examples of a file's source off until somebody looks into them. */
export const withLaterLists = (source: string): string =>
  source.replace(constant, '$1laterList(() => $2)').replace(property, '$1laterList(() => $2),')

/** Puts the lists of phrases and examples off: making all of them takes longer than a draft, and a draft needs few. */
export const laterLists: Plugin = {
  name: 'later lists',
  setup(build) {
    build.onLoad({filter: /\/(?:rules|lexicon)\/.*\.ts$/}, ({path}) => {
      const source = readFileSync(path, 'utf8')
      const later = withLaterLists(source)
      if (later === source) return undefined
      const helper = JSON.stringify(resolve('src/text/later-list.ts'))
      return {contents: `import {laterList} from ${helper}\n${later}`, loader: 'ts'}
    })
  },
}

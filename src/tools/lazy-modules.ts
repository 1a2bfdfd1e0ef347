import {basename, relative, resolve} from 'node:path'
import type {Plugin} from 'esbuild'

/**
 * Packages and files of which other files use these functions and nothing else, and which most drafts can do without:
 * they are set up at the first call.
 */
export const lazyModules: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['spawn', 'spawnSync'],
  'string-width': ['default'],
  'rules/library/duplicate-reply/lookalikes.ts': ['createLookalikes'],
  'rules/library/duplicate-reply/shingles.ts': ['resemblance', 'shinglesOf', 'mix'],
  'rules/library/mixed-terms/find-terms.ts': ['createTermFinder'],
  'rules/library/stale-reply/claims.ts': ['pastCopyright', 'pastDates', 'pastSeasons', 'pastYears'],
  'rules/library/stale-reply/versions.ts': ['oldVersions', 'versionPatterns'],
  'rules/library/twin-bodies/differences.ts': ['differences'],
  'rules/library/twin-bodies/read-body.ts': ['readBody', 'squeezed'],
  'src/cli/draft-worker.ts': ['serveDrafts', 'startDraftWorker'],
  'src/cli/colors.ts': ['createColors'],
  'src/document/customer/read-message.ts': ['readMessage'],
  'src/document/engines/readability.ts': ['readability'],
  'src/document/engines/write-good.ts': ['writeGood'],
  'src/document/projection/html.ts': ['projectHtml'],
  'src/document/projection/markdown.ts': ['projectMarkdown'],
  'src/document/projection/markdown-shape.ts': ['keepsMarkdown'],
  'src/guide/check-examples.ts': ['checkGuide'],
  'src/guide/files.ts': ['matchFiles', 'relativeTo'],
  'src/guide/parse.ts': ['parseGuide'],
  'src/guide/shape.ts': ['unknownName', 'validPart', 'wrongValue'],
}

const namespace = 'lazy'

/** Sets some modules up when they are called first. */
export const lazily = (modules: Readonly<Record<string, readonly string[]>> = lazyModules): Plugin => ({
  name: 'lazy modules',
  setup(build) {
    const names = Object.keys(modules).map((name) => basename(name).replaceAll('.', '\\.'))
    build.onResolve({filter: new RegExp(`(?:^|/)(?:${names.join('|')})$`)}, ({path, namespace: from, resolveDir}) => {
      const name = path.startsWith('.') ? relative('', resolve(resolveDir, path)) : path
      return from !== namespace && Object.hasOwn(modules, name)
        ? {path: name, namespace, pluginData: {specifier: path, resolveDir}}
        : undefined
    })
    build.onLoad({filter: /.*/, namespace}, ({path, pluginData: {specifier, resolveDir}}) => ({
      contents: modules[path]!.map((name) => callLater(name, JSON.stringify(specifier))).join('\n'),
      resolveDir,
    }))
  },
})

const callLater = (name: string, specifier: string): string =>
  `export ${name === 'default' ? 'default' : `const ${name} =`} (...given) => require(${specifier}).${name}(...given)`

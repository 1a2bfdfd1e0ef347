import type {Plugin} from 'esbuild'

/** Lets the executable import modules through `bin/import.js`, which stands beside its folder: kept code cannot import. */
export const importsOutside: Plugin = {
  name: 'imports outside',
  setup(build) {
    build.onResolve({filter: /\/import-from\.ts$/}, () => ({path: '../bin/import.js', external: true}))
  },
}

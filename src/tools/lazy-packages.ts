import type {Plugin} from 'esbuild'

/**
 * Packages with nothing but a default function, which take longer to set up than a draft to read and are seldom called: they are set up at the first
 * call.
 */
const packages = ['string-width']

const namespace = 'lazy'

/** Puts the set-up of some packages off. */
export const lazyPackages: Plugin = {
  name: 'lazy packages',
  setup(build) {
    const filter = new RegExp(`^(?:${packages.join('|')})$`)
    build.onResolve({filter}, ({path, namespace: from, resolveDir}) =>
      from === namespace ? undefined : {path, namespace, pluginData: resolveDir},
    )
    build.onLoad({filter: /.*/, namespace}, ({path, pluginData}) => ({
      contents: `export default (...given) => require('${path}').default(...given)`,
      resolveDir: pluginData as string,
    }))
  },
}

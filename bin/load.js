const {accessSync, constants, readFileSync, renameSync, unlink, writeFileSync} = require('node:fs')
const {createRequire} = require('node:module')
const {dirname} = require('node:path')
const {Script} = require('node:vm')

/**
 * Runs a CommonJS bundle as `require` does, with what V8 made of it in an earlier run: compiling takes longer than a draft. That is kept beside the
 * bundle and nowhere else, so that only who may change the program may change it too; V8 refuses what another version of it made, or other flags.
 *
 * @param {string} bundle path of a bundle in a function that takes what a CommonJS module is given, after a comment of what tells it from other builds
 * @returns {{exports: Record<string, any>, keep: () => void}} what it exports; `keep` leaves the compiled code for the next run, if there is none yet that V8 takes
 */
function load(bundle) {
  // The bundle is ASCII, which is read faster so.
  const source = readFileSync(bundle, 'latin1')
  const cache = `${bundle}.${source.slice(2, source.indexOf('\n'))}-${process.version}-${process.arch}.cache`
  const cachedData = kept(cache)
  const script = new Script(source, {filename: bundle, cachedData})
  const module = {exports: {}}
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle))
  const isMissing = cachedData === undefined || script.cachedDataRejected
  return {exports: module.exports, keep: () => isMissing && put(cache, () => script.createCachedData())}
}

function kept(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Where nothing may be written, every run compiles for itself. */
function put(file, make) {
  const draft = `${file}.${process.pid}`
  try {
    accessSync(dirname(file), constants.W_OK)
    writeFileSync(draft, make(), {flag: 'wx'})
    renameSync(draft, file)
  } catch {
    // What is left of it is nobody's trouble.
    unlink(draft, () => {})
  }
}

module.exports = {load}

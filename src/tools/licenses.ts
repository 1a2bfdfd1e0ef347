import {readdirSync, readFileSync} from 'node:fs'

/** The folders of the packages, sorted, that the given input files of a bundle belong to. */
export function bundledPackages(inputs: readonly string[]): string[] {
  const folders = inputs.flatMap((input) => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? [])
  return [...new Set(folders)].sort()
}

/** The license of each package, as a file to stand beside the bundle. Throws when a package carries none. */
export function licenseNotices(folders: readonly string[]): string {
  return folders.map(notice).join(`\n${'-'.repeat(80)}\n\n`)
}

function notice(folder: string): string {
  const {name, version, license} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  if (!file && !license) throw new Error(`${name} has no license`)
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`
}

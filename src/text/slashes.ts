/** A path with forward slashes, as globs and addresses have it. */
export const slashes = (path: string): string => path.replaceAll('\\', '/')

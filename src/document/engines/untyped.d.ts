declare module 'write-good' {
  /** Write-good ships no types; this is the part that is used. `offset` is the length of what was found. */
  export default function writeGood(
    text: string,
    options?: Readonly<Record<string, boolean>>,
  ): {index: number; offset: number; reason: string}[]
}

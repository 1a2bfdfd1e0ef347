let isLinted = false

/** Notes that this thread lints. */
export const noteLinted = (): void => {
  isLinted = true
}

/** Whether this thread has linted: only then is what was compiled for it worth keeping for the next run. */
export const hasLinted = (): boolean => isLinted

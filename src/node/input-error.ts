/** A file or stream that cannot be linted, and why; the message names it and says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** As it was asked for. */
  readonly path: string

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.path = path
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link to itself',
  ENAMETOOLONG: 'its name is longer than the system allows',
}

/** What the system said about a path, as an InputError. */
export function fromSystem(path: string, error: unknown): InputError {
  const {code = '', message = String(error)} = error as NodeJS.ErrnoException
  return new InputError(path, `${path}: ${reasons[code] ?? message}`, {cause: error})
}

/** Whether an error is the system's, about a file. */
export const isFromSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error

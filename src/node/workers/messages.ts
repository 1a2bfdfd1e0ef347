/** What threads tell each other. An error keeps its name and message, by which it is known. */
export interface TaskMessage<Task> {
  readonly number: number
  readonly task: Task
}

export type AnswerMessage<Result> =
  | 'ready'
  | {readonly number: number; readonly result: Result}
  | {readonly number: number; readonly error: SentError}

export interface SentError {
  readonly name: string
  readonly message: string
  readonly stack?: string | undefined
}

export function sentError(error: unknown): SentError {
  if (!(error instanceof Error)) return {name: 'Error', message: String(error)}
  return {name: error.name, message: error.message, stack: error.stack}
}

/** The error as the other thread threw it, but for its class. */
export function receivedError({name, message, stack}: SentError): Error {
  const error = new Error(message)
  error.name = name
  if (stack !== undefined) error.stack = stack
  return error
}

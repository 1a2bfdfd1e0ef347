/** What threads tell each other. Several tasks go together: a message costs as much as a short task. */
export interface TasksMessage<Task> {
  readonly number: number
  readonly tasks: readonly Task[]
}

/** What the tasks of a message came to, in their order. An error keeps its name and message, by which it is known. */
export type AnswerMessage<Result> = 'ready' | {readonly number: number; readonly outcomes: readonly Outcome<Result>[]}

export type Outcome<Result> = {readonly result: Result} | {readonly error: SentError}

export interface SentError {
  readonly name: string
  readonly message: string
  readonly stack?: string | undefined
}

/** What came of a task, as it is sent. */
export const sentOutcome = <Result>(settled: PromiseSettledResult<Result>): Outcome<Result> =>
  settled.status === 'fulfilled' ? {result: settled.value} : {error: sentError(settled.reason)}

function sentError(error: unknown): SentError {
  if (!(error instanceof Error)) return {name: 'Error', message: String(error)}
  return {name: error.name, message: error.message, stack: error.stack}
}

/** What came of a task in another thread. */
export const receivedOutcome = <Result>(outcome: Outcome<Result>): PromiseSettledResult<Result> =>
  'error' in outcome
    ? {status: 'rejected', reason: receivedError(outcome.error)}
    : {status: 'fulfilled', value: outcome.result}

/** The error as the other thread threw it, but for its class. */
function receivedError({name, message, stack}: SentError): Error {
  const error = new Error(message)
  error.name = name
  if (stack !== undefined) error.stack = stack
  return error
}

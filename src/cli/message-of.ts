import {isForeseen} from './foreseen.ts'
import {UsageError} from './usage-error.ts'

/** What a person is told of an error: what is wrong and what to do; for a bug here, where to send it. */
export function messageOf(error: unknown): string {
  if (isForeseen(error) || error instanceof UsageError) return error.message
  const message = error instanceof Error ? error.message : String(error)
  const next = 'Run it again with REPLYLINT_DEBUG=1 and send what it prints to the project’s issues'
  return `this is a fault of replylint itself: ${message}\n${next}`
}

import type {MessagePort} from 'node:worker_threads'
import {type AnswerMessage, type Outcome, sentError, type TasksMessage} from './messages.ts'

/** Does the tasks that come through a port, one after the other. */
export function serve<Task, Result>(
  port: Pick<MessagePort, 'on' | 'postMessage'>,
  work: (task: Task) => Promise<Result>,
): void {
  const tell = (message: AnswerMessage<Result>) => port.postMessage(message)
  let last = Promise.resolve()
  port.on('message', ({number, tasks}: TasksMessage<Task>) => {
    last = last.then(async () => {
      const outcomes: Outcome<Result>[] = []
      for (const task of tasks) outcomes.push(await outcomeOf(work, task))
      tell({number, outcomes})
    })
  })
  tell('ready')
}

async function outcomeOf<Task, Result>(work: (task: Task) => Promise<Result>, task: Task): Promise<Outcome<Result>> {
  try {
    return {result: await work(task)}
  } catch (error) {
    return {error: sentError(error)}
  }
}

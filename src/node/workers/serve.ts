import type {MessagePort} from 'node:worker_threads'
import {type AnswerMessage, sentError, type TaskMessage} from './messages.ts'

/** Does the tasks that come through a port, one after the other. */
export function serve<Task, Result>(
  port: Pick<MessagePort, 'on' | 'postMessage'>,
  work: (task: Task) => Promise<Result>,
): void {
  const tell = (message: AnswerMessage<Result>) => port.postMessage(message)
  let last = Promise.resolve()
  port.on('message', ({number, task}: TaskMessage<Task>) => {
    last = last.then(async () => {
      try {
        tell({number, result: await work(task)})
      } catch (error) {
        tell({number, error: sentError(error)})
      }
    })
  })
  tell('ready')
}

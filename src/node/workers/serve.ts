import type {MessagePort} from 'node:worker_threads'
import {type AnswerMessage, sentOutcome, type TasksMessage} from './messages.ts'
import type {WorkTogether} from './pool.ts'

/** Does the tasks that come through a port, those of a message together, one message after the other. */
export function serve<Task, Result>(
  port: Pick<MessagePort, 'on' | 'postMessage'>,
  work: WorkTogether<Task, Result>,
): void {
  const tell = (message: AnswerMessage<Result>) => port.postMessage(message)
  let last = Promise.resolve()
  port.on('message', ({number, tasks}: TasksMessage<Task>) => {
    last = last.then(async () => tell({number, outcomes: (await work(tasks)).map(sentOutcome)}))
  })
  tell('ready')
}

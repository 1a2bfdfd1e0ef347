// A handler for Express, and for any server that hands over a parsed body and takes JSON: app.post('/lint', lintReply).
import {createLinter} from 'replylint'

const linter = createLinter()

/** Longer than any reply; a server decides how much work a stranger may ask for. */
const longest = 20_000

/** Answers `{"text": "…", "customer": "Ann"}` with the problems of the text, and whether it may be sent. */
export function lintReply(request: Request, response: Response): void {
  const {text, customer} = Object(request.body) as {readonly text?: unknown; readonly customer?: unknown}
  if (typeof text !== 'string' || text.length > longest) {
    response.status(400).json({error: `Send {"text": "…"} of up to ${longest} characters.`})
    return
  }
  const context = typeof customer === 'string' ? {customer: {name: customer}} : {}
  const {problems} = linter.lint({text, context})
  response.status(200).json({sendable: problems.every(({severity}) => severity !== 'error'), problems})
}

interface Request {
  readonly body?: unknown
}

interface Response {
  status(code: number): Response
  json(body: unknown): unknown
}

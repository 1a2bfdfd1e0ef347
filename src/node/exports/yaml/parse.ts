import {Composer, CST, type Document, Parser} from 'yaml'

/** Deeper than this no value is composed: the library does it by calling itself, and Node may not survive the end of the stack. */
const mostDepth = 1000

/** The documents of a file, with their tokens; or the offset where its values are nested too deeply. */
export function parseYaml(file: string): {readonly documents: readonly Document.Parsed[]} | {readonly tooDeep: number} {
  const tokens = [...new Parser().parse(file)]
  const tooDeep = firstTooDeep(tokens)
  if (tooDeep !== undefined) return {tooDeep}
  const composer = new Composer({keepSourceTokens: true, prettyErrors: false, logLevel: 'error'})
  return {documents: [...composer.compose(tokens)]}
}

type Open = {readonly token: CST.Token; readonly depth: number}

function firstTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open: Open[] = tokens.map((token) => ({token, depth: 0}))
  for (let next = open.pop(); next; next = open.pop()) {
    const {token, depth} = next
    if (depth > mostDepth) return token.offset
    if (token.type === 'document' && token.value) open.push({token: token.value, depth})
    if (!CST.isCollection(token)) continue
    for (const {key, value} of token.items) {
      if (key) open.push({token: key, depth: depth + 1})
      if (value) open.push({token: value, depth: depth + 1})
    }
  }
  return undefined
}

import {isMap, isScalar, isSeq} from 'yaml'
import {parseYaml} from './parse.ts'

/** Whether a file's first characters are osTicket's canned responses: a list of `title`, `response` and their like. */
export function looksLikeOsticket(head: string): boolean {
  if (!/^[ \t-]*response:/m.test(head)) return false
  const root = rootOf(head)
  const first = isSeq(root) ? root.items[0] : undefined
  return (
    holdsTexts(first, 'title', 'response') && ['isenabled', 'notes', 'dept_id', 'lang'].some((key) => has(first, key))
  )
}

/** Whether a file's first characters are saved replies as `.github/replies.yml` has them: `replies: [{name, body}]`. */
export function looksLikeGithub(head: string): boolean {
  if (!/^["']?replies["']?[ \t]*:/m.test(head)) return false
  const root = rootOf(head)
  const replies = isMap(root) ? root.get('replies') : undefined
  return isSeq(replies) && holdsTexts(replies.items[0], 'name', 'body')
}

/** A head may end in the middle, which the library takes for an error behind what it has read. */
function rootOf(head: string): unknown {
  const parsed = parseYaml(head)
  return 'tooDeep' in parsed ? undefined : parsed.documents[0]?.contents
}

const holdsTexts = (node: unknown, ...keys: readonly string[]): boolean =>
  isMap(node) &&
  keys.every((key) => {
    const value = node.get(key, true)
    return isScalar(value) && typeof value.value === 'string'
  })

const has = (node: unknown, key: string): boolean => isMap(node) && node.has(key)

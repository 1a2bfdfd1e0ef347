import {mostSequences} from './check.ts'
import {PhraseError} from './phrase-error.ts'

const special = /[\s()[\]|,^$*@~]/

/** The offset of the bracket that closes the one at `open`, or nothing when it stays open. */
export function findClose(source: string, open: number): number | undefined {
  const stack: string[] = []
  for (let at = open; at < source.length; at++) {
    const char = source[at]!
    if (char === '(') stack.push(')')
    else if (char === '[') stack.push(']')
    else if (char === ')' || char === ']') {
      if (stack.pop() !== char) return undefined
      if (stack.length === 0) return at
    }
  }
  return undefined
}

/** Every way to write the word at `start`, whose brackets hold alternatives for some of its letters: `apologi(s|z)e`, `colo[u]r`. */
export function spellings(source: string, start: number): {texts: string[]; start: number; end: number} {
  let texts = ['']
  let at = start
  while (at < source.length) {
    const char = source[at]!
    if (char === '(' || char === '[') {
      const close = closeOf(source, at)
      texts = times(texts, alternatives(source, at, close), source, start, close + 1)
      at = close + 1
    } else if (special.test(char)) break
    else {
      texts = texts.map((text) => text + char)
      at += 1
    }
  }
  return {texts: [...new Set(texts)], start, end: at}
}

function closeOf(source: string, open: number): number {
  const close = findClose(source, open)
  if (close !== undefined) return close
  throw new PhraseError(
    'a bracket that is not closed',
    source,
    open,
    open + 1,
    `add “${source[open] === '(' ? ')' : ']'}”`,
  )
}

function alternatives(source: string, open: number, close: number): string[] {
  const branches: string[] = source[open] === '[' ? [''] : []
  let from = open + 1
  for (let at = from; at <= close; at++) {
    const char = source[at]!
    if (char === '(' || char === '[') {
      throw new PhraseError(
        'brackets in brackets inside a word',
        source,
        at,
        at + 1,
        'write every spelling out: (a|b|c)',
      )
    }
    if (char !== '|' && at !== close) refuseSign(source, at)
    else {
      const text = source.slice(from, at)
      if (text.trim() === '') {
        throw new PhraseError('an empty alternative', source, from - 1, at + 1, 'write [a|b] where nothing may stand')
      }
      branches.push(text)
      from = at + 1
    }
  }
  return branches
}

function refuseSign(source: string, at: number): void {
  if (!/[,^$*@~]/.test(source[at]!)) return
  throw new PhraseError(
    'more than letters inside a word',
    source,
    at,
    at + 1,
    'put a space before or after the brackets',
  )
}

function times(
  texts: readonly string[],
  more: readonly string[],
  source: string,
  start: number,
  end: number,
): string[] {
  if (texts.length * more.length > mostSequences) {
    throw new PhraseError('too many word sequences', source, start, end, `keep to ${mostSequences}: split the pattern`)
  }
  return texts.flatMap((text) => more.map((other) => text + other))
}

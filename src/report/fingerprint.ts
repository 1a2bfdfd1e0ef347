import type {Problem} from '../lint/problem.ts'
import {sentenceAround} from './sentence.ts'

/**
 * Gives each problem a fingerprint by its content: its rule, its sentence and its words there. It stays the same
 * when the reply moves, is renamed, or gets another problem; problems that are alike are numbered in their order.
 */
export function createFingerprints(): (text: string, problem: Problem) => string {
  const seen = new Map<string, number>()
  return (text, {rule, range: [start, end]}) => {
    const sentence = sentenceAround(text, {start, end})
    const parts = [text.slice(sentence.start, sentence.end), text.slice(start, end)]
    const hash = hashOf([rule, ...parts.map((part) => part.replace(/\s+/g, ' ').trim())].join('\n'))
    const number = (seen.get(hash) ?? 0) + 1
    seen.set(hash, number)
    return `${hash}:${number}`
  }
}

const mask = (1n << 64n) - 1n

/** FNV-1a of 64 bits over UTF-16 code units, in hexadecimal. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) hash = ((hash ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n) & mask
  return hash.toString(16).padStart(16, '0')
}

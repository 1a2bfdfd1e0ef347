import {type AST, RegExpParser} from '@eslint-community/regexpp'

/** How often `+`, `*` and `{n,}` may repeat in a pattern that only JavaScript's own engine can run. */
const mostRepeats = 100

/** In how many ways such a pattern may be read at one place, so that no text can keep the engine busy. */
const mostWays = 10_000

/** A pattern that is right as it stands, and yet not run: the message says why. */
export class RefusedPattern extends Error {
  override readonly name = 'RefusedPattern'
}

/**
 * A pattern with lookarounds or references for JavaScript's own engine, which tries one way after the other: repeats are bounded, and so is
 * the number of ways.
 *
 * @throws RefusedPattern when a text could keep the engine busy; SyntaxError when it is no pattern.
 */
export function boundedPattern(source: string, flags: string): RegExp {
  const pattern = new RegExpParser({ecmaVersion: 2022}).parsePattern(source, 0, source.length, flags.includes('u'))
  if (waysOf(pattern) > mostWays) {
    throw new RefusedPattern(
      `it could be tried in more than ${mostWays.toLocaleString('en')} ways at one place of a text`,
    )
  }
  return new RegExp(withBounds(pattern, source), flags)
}

type Node = AST.Pattern | AST.Alternative | AST.Element | AST.QuantifiableElement

function waysOf(node: Node): number {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return sumOf(node.alternatives)
    case 'Assertion':
      return 'alternatives' in node ? sumOf(node.alternatives) : 1
    case 'Alternative':
      return node.elements.reduce((ways, element) => ways * waysOf(element), 1)
    case 'Quantifier':
      return repeatedWays(waysOf(node.element), node.min, topOf(node))
    default:
      return 1
  }
}

const sumOf = (alternatives: readonly AST.Alternative[]): number =>
  alternatives.reduce((ways, alternative) => ways + waysOf(alternative), 0)

const topOf = ({min, max}: AST.Quantifier): number => (max === Number.POSITIVE_INFINITY ? min + mostRepeats : max)

/** The ways of every count from `min` to `max`. */
function repeatedWays(ways: number, min: number, max: number): number {
  if (ways === 1) return max - min + 1
  let sum = 0
  for (let count = min; count <= max && sum <= mostWays; count++) sum += ways ** count
  return sum
}

function withBounds(pattern: AST.Pattern, source: string): string {
  const edits: {readonly start: number; readonly end: number; readonly text: string}[] = []
  collect(pattern, (quantifier) => {
    if (quantifier.max !== Number.POSITIVE_INFINITY) return
    const {min, greedy, element, end} = quantifier
    edits.push({start: element.end, end, text: `{${min},${topOf(quantifier)}}${greedy ? '' : '?'}`})
  })
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, {start, end, text: bounds}) => text.slice(0, start) + bounds + text.slice(end), source)
}

function collect(node: Node, each: (quantifier: AST.Quantifier) => void): void {
  if (node.type === 'Quantifier') {
    each(node)
    collect(node.element, each)
  } else if (node.type === 'Alternative') for (const element of node.elements) collect(element, each)
  else if ('alternatives' in node) for (const alternative of node.alternatives) collect(alternative, each)
}

import {isContactLine, isPersonalContact, isShortCapitalised} from './contact-line.ts'
import {isClosingLine, type Line} from './lines.ts'

/** How far from the end a closing or a `--` line is looked for, in filled lines. */
const reach = 15

/**
 * Marks what stands under the agent's name and is no message: job title, telephone, address, legal footer, and what
 * follows a `-- ` line. The closing and
 * the name below it stay. When in doubt, a line stays. `leftOut` lines (quoted mail) are not looked at.
 */
export function findSignature(lines: readonly Line[], leftOut: readonly boolean[]): boolean[] {
  const flags = new Array<boolean>(lines.length).fill(false)
  let filled = [...lines.keys()].filter((index) => lines[index]!.text !== '' && !leftOut[index])
  const mark = (indexes: readonly number[]): void => {
    if (indexes.length === 0) return
    for (const index of indexes) flags[index] = true
    filled = filled.filter((index) => !flags[index])
  }
  mark(afterDelimiter(lines, filled))
  mark(legalFooter(lines, filled))
  mark(contactLines(lines, filled))
  return flags
}

function afterDelimiter(lines: readonly Line[], filled: readonly number[]): readonly number[] {
  const from = Math.max(1, filled.length - reach)
  const at = filled.findIndex((index, order) => order >= from && lines[index]!.text === '--')
  if (at < 0) return []
  const hasNameBelow = isClosingLine(lines[filled[at - 1]!]!.text)
  return filled.filter((_, order) => order === at || order > at + (hasNameBelow ? 1 : 0))
}

const legal =
  /^(?:\*{0,2}(?:confidentiality (?:notice|note)|legal disclaimer|disclaimer)\b\*{0,2} ?[:-]|(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication)\b.{0,80}\b(?:confidential|intended (?:only|solely)|privileged)|if you are not the (?:intended|named) (?:recipient|addressee)|please consider the environment before printing|(?:sent|get|download) (?:from|with|via) (?:my )?(?:iphone|ipad|android|samsung|galaxy|mobile|phone|blackberry|outlook|yahoo|mail for)|get outlook for)/i
/** How all of these begin: less to compile for the many texts that have none. */
const legalStart =
  /^(?:\*|confid|legal d|discl|this (?:e-?mail|mess|comm)|the info|if you are|please cons|(?:sent|get|download) (?:from|with|via|out))/i
const subscription =
  /^(?:you(?: are|’re|'re| have)? (?:receiv(?:ed|ing)) this (?:e-?mail|message)|(?:click here )?to unsubscribe|unsubscribe\b|manage (?:your )?(?:preferences|subscription)|view (?:this )?(?:e-?mail )?in (?:your )?browser|copyright\b|©|all rights reserved|registered (?:office|in (?:england|scotland|ireland))|company (?:registration )?(?:no|number))/i

/**
 * From the first line of the footer to the end, or to a postscript. Lines about subscriptions are a footer only
 * under a signature.
 */
function legalFooter(lines: readonly Line[], filled: readonly number[]): readonly number[] {
  const signedAt = filled.findLastIndex((index) => isClosingLine(lines[index]!.text))
  const at = filled.findIndex((index, order) => {
    const {text} = lines[index]!
    if (order === 0 || order < filled.length - reach) return false
    return (
      (legalStart.test(text) && legal.test(text)) || (signedAt >= 0 && order > signedAt + 1 && subscription.test(text))
    )
  })
  return at < 0 ? [] : upToPostscript(lines, filled.slice(at))
}

function upToPostscript(lines: readonly Line[], filled: readonly number[]): readonly number[] {
  const postscript = filled.findIndex((index) => /^p\.? ?p?\.?s\b/i.test(lines[index]!.text))
  return postscript < 0 ? filled : filled.slice(0, postscript)
}

/** The unbroken run of contact lines under the name; a company's bare name counts when a surer line follows it. */
function contactLines(lines: readonly Line[], filled: readonly number[]): readonly number[] {
  const below = belowName(lines, filled)
  let sure = 0
  for (let order = 0; order < below.length; order++) {
    const {text} = lines[below[order]!]!
    if (isContactLine(text)) sure = order + 1
    else if (!isShortCapitalised(text)) break
  }
  return below.slice(0, sure)
}

function belowName(lines: readonly Line[], filled: readonly number[]): readonly number[] {
  const from = Math.max(0, filled.length - reach)
  const closing = filled.findLastIndex((index, order) => order >= from && isClosingLine(lines[index]!.text))
  if (closing >= 0) return filled.slice(closing + 2)
  for (let order = Math.max(1, from); order < filled.length - 1; order++) {
    const index = filled[order]!
    const isApart = lines[index - 1]?.text === ''
    if (isApart && filled[order + 1] === index + 1 && isName(lines[index]!.text)) {
      const below = filled.slice(order + 1)
      const texts = below.map((each) => lines[each]!.text)
      // Without a closing only a block that runs to the end is a signature.
      if (texts.every((text) => isContactLine(text) || isShortCapitalised(text)) && texts.some(isPersonalContact))
        return below
    }
  }
  return []
}

const isName = (text: string): boolean => /^\p{Lu}[\p{L}’'-]*\.?(?: \p{Lu}[\p{L}’'-]*\.?){0,2},?$/u.test(text)

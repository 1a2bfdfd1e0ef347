import type {Document} from '../../document/document.ts'
import {inSentenceCase} from './opening.ts'
import {onOneLine} from './tally.ts'

/** Who signs replies: a person by name, the team, or nobody, since the help desk adds that. */
export type Signer = 'person' | 'team' | 'nobody'

/** How a reply ends. */
export interface Closing {
  /** “Kind regards”; empty when there is none. */
  readonly words: string
  readonly signer: Signer
}

const team =
  /\b(?:team|support|department|desk|helpdesk|services?|care|customers?|crew|staff|office|company|inc|ltd|gmbh)\b/i

export function closingOf({signOff, prose}: Document): Closing {
  if (signOff === undefined) return {words: '', signer: 'nobody'}
  const {closing, name, placeholder} = signOff
  const words = closing
    ? inSentenceCase(onOneLine(prose.slice(closing.start, closing.end)).replace(/[\s,.!]+$/, ''))
    : ''
  if (placeholder) return {words, signer: 'person'}
  if (name === undefined) return {words, signer: 'nobody'}
  return {words, signer: team.test(prose.slice(name.start, name.end)) ? 'team' : 'person'}
}

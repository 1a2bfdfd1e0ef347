import type {Atom, Document, Range, Suggestion} from '../../../src/rule/index.ts'
import {type SentText, sentText} from './sent-text.ts'
import {smsParts} from './sms.ts'
import {plainDraft} from './sms-marks.ts'

/** Marks that make a text message dearer, and what to write instead. */
export interface DearMarks {
  /** Where the first of them stands, in prose offsets. */
  readonly at: Range
  readonly message: string
  /** Half a sentence for a message that says more. */
  readonly advice: string
  /** The one rewrite that saves the messages. */
  readonly suggestion: Suggestion
}

/**
 * Looks for typographic marks without which a draft goes out as fewer text messages: one curly apostrophe is enough for
 * a message to hold 70 characters instead of 160.
 *
 * @param fill What a placeholder prints.
 */
export function dearMarks(document: Document, sent: SentText, fill: (atom: Atom) => string): DearMarks | undefined {
  const now = smsParts(sent.text)
  if (now.encoding === 'GSM-7' || now.starts.length === 1) return undefined
  const plain = plainDraft(document)
  if (!plain) return undefined
  const then = smsParts(sentText(plain, fill).text)
  if (then.starts.length >= now.starts.length) return undefined
  const marks = listed(plain.marks)
  const instead = plain.twins.length > 0 ? `write ${listed(plain.twins)}` : 'write it plainly'
  return {
    at: plain.first,
    message: `With ${marks} this goes out as ${now.starts.length} text messages, without as ${then.starts.length}: ${instead}.`,
    advice: `without ${marks} it would be ${then.starts.length}`,
    suggestion: {text: plain.text, at: plain.at, safety: plain.isSame ? 'safe' : 'review'},
  }
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

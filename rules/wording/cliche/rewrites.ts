import {type Document, type Finding, lettered, type Range, type Suggestion} from '../../../src/rule/index.ts'
import {personOf} from '../../structure/curt-phrasing/in-person.ts'

/** Rewrites that are a clause of their own: what hung on the old words cannot hang on them. */
const wholeClause =
  /(?:nuisance|(?:again|you) by …|hoped for|telling (?:us|me)|frustrating|awful|annoyed too|glad you’re with us|keep you long|right for you|it’s right|your points|this review|until …|sort this out|look after it|hear more|looking into it|passed this to …)$/

const goesToDoing = lettered(({any}) => `\\bto [${any}]+ing\\b`)

/** Findings whose rewrites speak in the draft’s own person and go with the words after them; those that don’t are dropped. */
export function* fitted(document: Document, findings: Iterable<Finding>): Iterable<Finding> {
  let inPerson: ReturnType<typeof personOf> | undefined
  for (const finding of findings) {
    inPerson ??= personOf(document)
    const told = (finding.suggestions ?? []).map((each) => ({...each, text: inPerson!(each.text)}))
    const suggestions = told.filter((each) => goesOn(document, finding.at, each))
    const message = told.length === 0 || suggestions.length > 0 ? inPerson(finding.message) : bare(finding)
    yield {...finding, message, suggestions}
  }
}

/** The message without the sentence that offers a rewrite. */
function bare({message, suggestions}: Finding): string {
  const rest = message.split(/(?<=[.!?]) /).filter((part) => !suggestions!.some(({text}) => part.includes(`“${text}”`)))
  return rest.length > 0 ? rest.join(' ') : message
}

/** Whether the sentence can go on after the rewrite as it did after the old words. */
function goesOn({prose, sentences}: Document, {start, end}: Range, {text}: Suggestion): boolean {
  const words = prose.slice(start, end)
  if (goesToDoing(words) && !goesToDoing(text)) {
    const sentence = sentences.find((each) => each.end >= end)
    if (sentence && /\band \p{L}+ing\b/u.test(prose.slice(end, sentence.end))) return false
  }
  if (!wholeClause.test(text)) return true
  const next = /^ +(\p{L}+)(?: +(\p{L}+))?/u.exec(prose.slice(end, end + 40))
  if (!next) return true
  if (/^thank/i.test(text)) return /^(?:as|because|since)$/i.test(next[1]!)
  return /^(?:and|but|so)$/i.test(next[1]!) && next[2] !== 'for' && !/^(?:your|this|the|it|that)\b/i.test(words)
}

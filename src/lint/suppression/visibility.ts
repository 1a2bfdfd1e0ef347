import type {Draft} from '../../document/draft.ts'
import type {SuppressionComment} from '../../document/suppression.ts'

/**
 * Whether no customer can ever read a comment: HTML and Markdown do not show HTML comments, and a help desk takes the
 * Liquid comments out of a saved reply. In a draft about to be sent nobody does.
 */
export function isHidden({syntax}: SuppressionComment, {format = 'plain', context}: Draft): boolean {
  if (syntax === 'html') return format !== 'plain'
  return syntax === 'liquid' && context?.template === true
}

/** Why a customer would read it, and what to do instead. */
export function sentMessage({syntax, word}: SuppressionComment): string {
  const instead = 'Write ignore in the front matter or in the guide.'
  if (syntax === 'liquid') return `“${word}” would be sent: a Liquid comment is one in a saved reply alone. ${instead}`
  if (syntax === 'html') return `“${word}” would be sent: plain text has no comments. ${instead}`
  return `“${word}” would be sent: it stands in no comment. ${instead}`
}

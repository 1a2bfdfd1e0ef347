/**
 * Errors that say by themselves what is wrong and what to do. Known by name, since a guide's own code may bring its
 * own replylint.
 */
const foreseen = ['InputError', 'GuideError', 'RuleError', 'PhraseError']

/** Whether an error is one that a draft, a guide or a rule can cause, rather than a bug here. */
export const isForeseen = (error: unknown): error is Error => error instanceof Error && foreseen.includes(error.name)

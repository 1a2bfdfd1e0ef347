import type {Agreement, AgreementResult} from '../lint/audit/agreement.ts'
import type {AuditResult} from '../lint/audit/audit.ts'
import {jsonText} from './json-text.ts'

/**
 * An audit as JSON: `{"drafts", "words", "rules": [{"rule", "off", "hits", "drafts", "bySeverity", "per1000Words",
 * "per100Replies", "phrases": [{"phrase", "count", "atLeast"}], "examples": [{"id", "source", "line", "column",
 * "before", "match", "after"}]}]}`, the most hits first, and with labels also `"labels": {"drafts", "labelled", "lostSpans",
 * "rules": [{"rule", "real", "found", "alarms", "precision", "recall"}], "all"}`; a ratio of nothing is null.
 */
export function formatAuditJson({drafts, words, rules}: AuditResult, agreement?: AgreementResult): string {
  const entries = rules.map((rule) => ({
    ...rule,
    per1000Words: rounded(rule.per1000Words),
    per100Replies: rounded(rule.per100Replies),
  }))
  const labels = agreement && {
    ...agreement,
    rules: agreement.rules.map(agreementEntry),
    all: agreementEntry(agreement.all),
  }
  return `${jsonText({drafts, words, rules: entries, ...(labels ? {labels} : {})}, 2)}\n`
}

const agreementEntry = ({precision, recall, ...rest}: Agreement) => ({
  ...rest,
  precision: precision === undefined ? null : rounded(precision),
  recall: recall === undefined ? null : rounded(recall),
})

/** To four places. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

import {type Severity, severityRank} from '../rule/index.ts'

/** A finding may be milder than its rule; what a guide says about the rule is the most that it can be. */
export function heard(severity: Severity | undefined, own: Severity, explicit: boolean): Severity {
  if (severity === undefined) return own
  return explicit && severityRank[severity] > severityRank[own] ? own : severity
}

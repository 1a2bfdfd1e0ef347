import * as v from 'valibot'

/** What a person marked in a reply. */
export interface Label {
  readonly rule: string
  /** The words, as they stand in the reply; null where something is missing. */
  readonly span: string | null
  /** False for a borderline case, which counts neither way. */
  readonly sure: boolean
}

/** What people marked in one reply, which may be nothing. */
export interface LabelledDraft {
  readonly id: string | number
  readonly labels: readonly Label[]
}

const schema = v.object(
  {
    id: v.union([v.string(), v.number()], 'text or a number'),
    problems: v.array(
      v.object(
        {
          rule: v.string('text'),
          span: v.nullish(v.string('text or null')),
          sure: v.nullish(v.boolean('true or false')),
        },
        'an object such as {"rule": "cliche", "span": "rest assured", "sure": true}',
      ),
      'a list',
    ),
  },
  'an object such as {"id": "h1", "problems": []}',
)

/**
 * Reads a line of labels: `{"id": "h1", "problems": [{"rule": "cliche", "span": "rest assured", "sure": true}]}`.
 * `span` defaults to null, `sure` to true; other keys are passed over.
 *
 * @returns What is wrong, as a text, when it cannot be read.
 */
export function parseLabels(json: string): LabelledDraft | string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return `it is not JSON: ${(error as Error).message}`
  }
  const result = v.safeParse(schema, value)
  if (!result.success) return result.issues.map(tell).join('; ')
  const {id, problems} = result.output
  return {id, labels: problems.map(({rule, span, sure}) => ({rule, span: span ?? null, sure: sure ?? true}))}
}

function tell(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  if (path === null) return `expected ${issue.message}`
  return issue.input === undefined ? `“${path}” is missing` : `“${path}” must be ${issue.message}`
}

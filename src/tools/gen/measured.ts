import {existsSync, readFileSync} from 'node:fs'

/** What `npm run measure` found on labelled replies that no rule was tuned on. */
export interface Measured {
  /** How many replies were labelled. */
  readonly replies: number
  /** By rule: places that people marked for sure, how many of them it found, and its warnings that meet no mark. */
  readonly rules: Readonly<Record<string, {readonly real: number; readonly found: number; readonly alarms: number}>>
}

const file = 'rules/measured.json'

/** The figures as they were written last; none before the first measuring. */
export const readMeasured = (): Measured =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Measured) : {replies: 0, rules: {}}

/** A rule's figures as a sentence for its page; fewer marks than five say little, and the sentence says so. */
export function measuredLine({replies, rules}: Measured, rule: string): string {
  if (replies === 0) return ''
  const {real, found, alarms} = rules[rule] ?? {real: 0, found: 0, alarms: 0}
  if (real + alarms === 0) return `Measured: on ${replies} labelled replies nobody marked it, and it raised no warning.`
  const precision = found + alarms > 0 ? `precision ${(found / (found + alarms)).toFixed(2)}` : ''
  const recall = real > 0 ? `recall ${(found / real).toFixed(2)}` : ''
  const ratios = [precision, recall].filter(Boolean).join(', ')
  const few = real < 5 ? '; too few to say much' : ''
  const raised = `${alarms} false ${alarms === 1 ? 'alarm' : 'alarms'}`
  return `Measured: on ${replies} labelled replies ${found} of ${real} marked places found, ${raised} (${ratios}${few}).`
}

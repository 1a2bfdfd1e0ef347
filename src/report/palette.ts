import type {Severity} from '../rule/index.ts'

type Paint = (text: string) => string

/** How the pretty format paints: functions from text to text, such as chalk's. */
export interface Palette extends Readonly<Record<Severity, Paint>> {
  /** A draft's name. */
  readonly heading: Paint
  /** What stands back: rule ids, line numbers, reasons. */
  readonly dim: Paint
  /** A rewrite that `--fix` applies. */
  readonly safe: Paint
  /** A rewrite to choose. */
  readonly review: Paint
}

const plain: Paint = (text) => text

/** Paints nothing. */
export const plainPalette: Palette = {
  error: plain,
  warning: plain,
  suggestion: plain,
  heading: plain,
  dim: plain,
  safe: plain,
  review: plain,
}

import type {Dialect} from '../placeholder-syntax/dialects.ts'
import type {Field} from '../placeholder-syntax/reading.ts'

/** The placeholder with this fallback as the dialect writes it; undefined where its other filters would be lost. */
export function withFallback({text, placeholder}: Field, dialect: Dialect, fallback: string): string | undefined {
  const {syntax, field, fallback: old} = placeholder
  if (syntax === 'attribute') return `<attribute key="${field}" default="${fallback}"/>`
  if (dialect.fallback === undefined) return undefined
  const filters = text.split(/\|+/).length - 1
  if (filters > (old === undefined ? 0 : 1)) return undefined
  return dialect.fallback.replace('FIELD', () => field).replace('TEXT', () => fallback)
}

import {type Dialect, type Field, filled, written} from '../../../src/rule/index.ts'

/** The placeholder with this fallback as the dialect writes it; undefined where its other filters would be lost. */
export function withFallback({text, placeholder}: Field, dialect: Dialect, fallback: string): string | undefined {
  const {syntax, field, fallback: old} = placeholder
  if (syntax === 'attribute' && dialect.syntaxes.includes(syntax))
    return `<attribute key="${field}" default="${fallback}"/>`
  if (dialect.fallback === undefined) return undefined
  // Another help desk's braces hold another help desk's field.
  if (dialect.read(text) === undefined) return written(dialect, dialect.customer[0]!, fallback)
  const filters = text.split(/\|+/).length - 1
  if (filters > (old === undefined ? 0 : 1)) return undefined
  return filled(dialect.fallback, field, fallback)
}

import {describe, expect, it} from 'vitest'
import {rules} from '../../rules/index.ts'
import {dropOutspoken, precedence} from './precedence.ts'

const at = (rule: string, start: number, end: number, severity: 'suggestion' | 'warning' | 'error' = 'warning') => ({
  rule,
  start,
  end,
  severity,
})

describe('precedence', () => {
  it('names rules that exist, and no pair both ways', () => {
    const ids = new Set(rules.map(({id}) => id))
    expect(precedence.flat().filter((id) => !ids.has(id))).toEqual([])
    const pairs = new Set(precedence.map((pair) => pair.join(' before ')))
    expect(pairs.size).toBe(precedence.length)
    expect(precedence.filter(([speaks, silent]) => pairs.has(`${silent} before ${speaks}`))).toEqual([])
  })

  it('lets the first rule speak where both meet', () => {
    const kept = [at('greeting', 0, 13), at('customer-name', 5, 13), at('customer-name', 40, 44)]
    expect(dropOutspoken(kept)).toEqual([kept[0], kept[2]])
  })

  it('holds for the same silence', () => {
    expect(dropOutspoken([at('greeting', 0, 0), at('customer-name', 0, 0)])).toEqual([at('greeting', 0, 0)])
  })

  it('does not let a suggestion silence a warning', () => {
    const both = [at('greeting', 0, 13, 'suggestion'), at('customer-name', 5, 13)]
    expect(dropOutspoken(both)).toEqual(both)
  })

  it('leaves alone what does not meet, and other rules', () => {
    const apart = [at('greeting', 0, 5), at('customer-name', 5, 9), at('emoji', 0, 5)]
    expect(dropOutspoken(apart)).toEqual(apart)
  })
})

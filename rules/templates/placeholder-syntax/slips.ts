import {type Atom, type Document, type Finding, knowsField, namesOf} from '../../../src/rule/index.ts'

/** What the template's own Liquid makes: `{% assign days = 3 %}`, `{% for order in ticket.orders %}`. */
export function madeHere({atoms}: Document): string[] {
  return atoms.flatMap(({text}) => {
    const [, made] = /^\{%-?\s*(?:assign|capture|for|set)\s+(\w{1,60})/.exec(text) ?? []
    return made === undefined ? [] : [made, `${made}.*`]
  })
}

/** `{% if … %}` without its `{% endif %}`: one such tag, and no placeholder of the template is filled in. */
export function* unbalancedTags({unbalancedTags, atoms, projection}: Document): Generator<Finding> {
  for (const tag of unbalancedTags) {
    const atom = atoms.find((each) => projection.map.toSource(each).start === tag.start)
    if (atom === undefined) continue
    const kind = /[a-z]+/.exec(tag.text)?.[0] ?? ''
    const what = kind.startsWith('end')
      ? `closes nothing: take it out, or open it with “{% ${kind.slice(3)} … %}”`
      : `is never closed: end it with “{% end${kind} %}”`
    yield {at: atom, message: `“${tag.text}” ${what}.`}
  }
}

/** “Hi {{name}} ,”: the space stays, whatever the name is. */
export function* spaced({helpDesk: {fields}, prose}: Document): Generator<Finding> {
  for (const {end} of fields) {
    const [space] = /^ {1,3}(?=[,.!?;:](?:\s|$))/.exec(prose.slice(end, end + 6)) ?? []
    if (space === undefined) continue
    const at = {start: end, end: end + space.length + 1}
    const mark = prose.slice(at.end - 1, at.end)
    const message = `The space before “${mark}” goes out with the placeholder: write “${mark}” right behind it.`
    yield {at, message, severity: 'warning', suggestions: [{text: mark, safety: 'safe'}]}
  }
}

/** What HubSpot prints in a value's place, saved as if it were text. */
export function* missingToken(atom: Atom): Generator<Finding> {
  if (!/^\[\[MISSING TOKEN\b/.test(atom.text)) return
  const message = `“${atom.text}” is what HubSpot prints for a value that it does not have: write the placeholder itself.`
  yield {at: atom, message}
}

const inner = /\{\{\s*([\w.]+)[^{}]*\}\}/

/** A placeholder of the template's help desk inside back-ticks, where it is not filled in. */
export function* inCode(atom: Atom, {helpDesk: {speaks}}: Document): Generator<Finding> {
  if (atom.kind !== 'code') return
  const field = inner.exec(atom.text)?.[1]
  const keepers = speaks.filter((dialect) => dialect.keepsCode && field?.includes('.') && knowsField(dialect, field))
  if (keepers.length === 0) return
  const message = `${namesOf(keepers)} fills nothing in inside of code, so customers read ${atom.text} as it stands: take it out of the code.`
  yield {at: atom, message, severity: 'warning'}
}

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../index.ts'
import {movedBy} from './mark.ts'
import {type Choice, decide, type LintText, startWalk, type Walk} from './walk.ts'

const linter = createLinter({
  phrases: {
    'acme/tier': {message: 'No tiers.', match: {'tier two': 'a specialist'}, repair: 'safe'},
    'acme/desk': {message: 'No desks.', match: {'the desk': ['our team', 'us']}, repair: 'review'},
    'acme/both': {message: 'Not both.', match: 'desk and tier'},
  },
  rules: {'acme/tier': 'warning'},
})
const lint: LintText = (text) => linter.lint({text}).problems.filter(({rule}) => rule.startsWith('acme/'))
const start = (text: string) => startWalk(text, lint)
const chosen = (walk: Walk, ...choices: Choice[]) => choices.reduce((each, choice) => decide(each, choice, lint), walk)
const take = (suggestion = 0): Choice => ({do: 'take', suggestion})
const skip: Choice = {do: 'skip'}
const ignore: Choice = {do: 'ignore'}
const undo: Choice = {do: 'undo'}
const words = ({text, current}: Walk) => current && text.slice(...current.range)

describe('a walk', () => {
  it('goes from problem to problem in the order of their places', () => {
    const first = start('I asked tier two, then the desk, then tier two.')
    expect([words(first), words(chosen(first, skip)), words(chosen(first, skip, skip))]).toEqual([
      'tier two',
      'the desk',
      'tier two',
    ])
    expect(chosen(first, skip, skip, skip).current).toBeUndefined()
    expect(chosen(first, skip, skip, skip).skipped).toBe(3)
  })

  it('takes the suggestion that was chosen, and lints what came out', () => {
    const walk = chosen(start('I asked tier two, then the desk.'), take(), take(1))
    expect(walk.text).toBe('I asked a specialist, then us.')
    expect({changes: walk.changes, current: walk.current, problems: walk.problems}).toEqual({
      changes: 2,
      current: undefined,
      problems: [],
    })
  })

  it('puts other words in, and asks again where they are no better', () => {
    const first = start('I asked the desk.')
    const walk = chosen(first, {do: 'write', edit: {start: 0, end: 17, text: 'So I asked tier two.'}})
    expect([walk.text, words(walk)]).toEqual(['So I asked tier two.', 'tier two'])
    expect(walk.effect).toEqual({gone: 0, come: 1, stays: false})
    const same = chosen(first, {do: 'write', edit: {start: 0, end: 1, text: 'We'}})
    expect(same.effect?.stays).toBe(true)
  })

  it('remembers what was skipped, whatever is changed before it', () => {
    const changed = chosen(start('The desk knows. I ask tier two. Then tier two.'), skip, take(), take())
    expect([changed.text, changed.current]).toEqual([
      'The desk knows. I ask a specialist. Then a specialist.',
      undefined,
    ])
    const before = chosen(start('I ask tier two. The desk knows.'), skip, {
      do: 'write',
      edit: {start: 0, end: 1, text: 'Now we'},
    })
    expect(words(before)).toBe('The desk')
    expect(chosen(before, skip).current).toBeUndefined()
  })

  it('tells what went with a change', () => {
    const walk = start('The desk and tier two know.')
    expect(walk.open).toHaveLength(3)
    expect(chosen(walk, {do: 'write', edit: {start: 0, end: 21, text: 'We'}}).effect).toEqual({
      gone: 2,
      come: 0,
      stays: false,
    })
  })

  it('does not listen to a rule any more', () => {
    const walk = chosen(start('Tier two, the desk, tier two.'), ignore)
    expect(walk.open.map(({rule}) => rule)).toEqual(['acme/desk'])
    expect([...walk.ignored]).toEqual(['acme/tier'])
    expect(walk.problems).toHaveLength(3)
  })

  it('undoes every choice, one at a time, and nothing more', () => {
    const first = start('Tier two, the desk, tier two.')
    expect(chosen(first, skip, undo)).toEqual(first)
    expect(chosen(first, ignore, undo)).toEqual(first)
    expect(chosen(first, take(), undo)).toEqual(first)
    expect(chosen(first, undo)).toBe(first)
  })

  it('refuses choices that there are not', () => {
    expect(() => chosen(start('The desk.'), take(2))).toThrow(RangeError)
    expect(() => chosen(start('All is well.'), skip)).toThrow(RangeError)
  })
})

describe('any series of choices', () => {
  const piece = fc.constantFrom('tier two', 'the desk', 'desk and tier', 'we', ',', '.', '\n\n', '😀', 'two', 'The')
  const choice = fc.oneof(
    fc.record({do: fc.constant('take' as const), suggestion: fc.nat(1)}),
    fc.record({do: fc.constant('write' as const), from: fc.double({min: 0, max: 1, noNaN: true}), text: piece}),
    fc.constant(skip),
    fc.constant(ignore),
    fc.constant(undo),
  )
  const drafts = fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join(' '))

  it('leaves a text with its own problems; undoing gives back each walk before', () => {
    fc.assert(
      fc.property(drafts, fc.array(choice, {maxLength: 12}), (text, choices) => {
        let walk = start(text)
        const trail = [walk]
        for (const wish of choices) {
          const {current} = walk
          if (wish.do !== 'undo' && current === undefined) break
          if (wish.do === 'take' && wish.suggestion >= current!.suggestions.length) continue
          const edit = {start: Math.floor(('from' in wish ? wish.from : 0) * walk.text.length), end: walk.text.length}
          const next = decide(walk, wish.do === 'write' ? {do: 'write', edit: {...edit, text: wish.text}} : wish, lint)
          if (wish.do === 'undo') {
            if (trail.length > 1) trail.pop()
            expect(next).toBe(trail.at(-1))
          } else if (next !== walk) trail.push(next)
          walk = next
          expect(walk.problems).toEqual(lint(walk.text))
          for (const open of walk.open) expect(walk.problems).toContain(open)
          if (walk.open.length > 0) expect(walk.open).toContain(walk.current)
        }
        for (const before of trail.toReversed().slice(1)) {
          walk = decide(walk, undo, lint)
          expect(walk.text).toBe(before.text)
        }
        expect(walk.text).toBe(text)
      }),
      {numRuns: 150},
    )
  })

  it('comes to an end when all is skipped', () => {
    fc.assert(
      fc.property(drafts, (text) => {
        let walk = start(text)
        const most = walk.open.length
        for (let index = 0; index < most; index++) walk = decide(walk, skip, lint)
        expect(walk.current).toBeUndefined()
      }),
      {numRuns: 50},
    )
  })
})

describe('a mark', () => {
  const mark = {rule: 'a', start: 10, end: 20}
  it.each([
    ['before it', {start: 0, end: 5, text: 'x'}, {start: 6, end: 16}],
    ['up to it', {start: 5, end: 10, text: ''}, {start: 5, end: 15}],
    ['inside', {start: 12, end: 14, text: 'four'}, {start: 10, end: 22}],
    ['after it', {start: 20, end: 25, text: 'x'}, {start: 10, end: 20}],
  ])('is moved by an edit %s', (_, edit, range) => {
    expect(movedBy(mark, edit)).toEqual({rule: 'a', ...range})
  })

  it('is lost when an edit cuts its edge', () => {
    expect(movedBy(mark, {start: 5, end: 12, text: ''})).toBeUndefined()
    expect(movedBy(mark, {start: 15, end: 22, text: ''})).toBeUndefined()
  })
})

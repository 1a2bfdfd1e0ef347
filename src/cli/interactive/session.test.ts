import {describe, expect, it} from 'vitest'
import {createLinter} from '../../lint/index.ts'
import {plainPalette} from '../../report/palette.ts'
import {type Answer, type Asker, Interrupted} from '../ask.ts'
import {type Subject, walkThrough} from './session.ts'

const linter = createLinter({
  phrases: {
    'acme/tier': {message: 'No tiers.', match: {'tier two': 'a specialist'}, repair: 'safe'},
    'acme/desk': {message: 'No desks.', match: {'the desk': ['our team', 'us']}, repair: 'review'},
  },
})
const page = {size: () => ({columns: 60, rows: 24}), color: plainPalette}

const subject = (text: string): Subject => ({
  head: {id: 'a.txt'},
  text,
  lint: (each) => linter.lint({text: each}).problems.filter(({rule}) => rule.startsWith('acme/')),
  keep: 'write a.txt',
})

/** A person who gives these answers, one after the other: a key, `=words` where words are typed, `^C`, `esc`. */
async function sit(text: string, answers: string, rows = 24) {
  const left = answers.split(' ')
  const told: string[] = []
  const offered: string[][] = []
  const next = () => {
    const answer = left.shift()
    if (answer === undefined || answer === '^C') throw new Interrupted()
    return answer === 'esc' ? undefined : answer
  }
  const asker: Asker = {
    say: (words) => void told.push(words),
    async choose<Key extends string>(all: readonly Answer<Key>[]) {
      offered.push(all.map(({key, label}) => `${key} ${label}`))
      const answer = next()
      if (answer === undefined) return undefined
      const found = all.find(({key}) => key === answer)
      if (!found) throw new Error(`${answer} is not among ${all.map(({key}) => key)}`)
      return found.key
    },
    async type() {
      return next()?.slice(1).replaceAll('_', ' ')
    },
  }
  const outcome = await walkThrough(subject(text), asker, {...page, size: () => ({columns: 60, rows})})
  return {...outcome, text: outcome.walk.text, told: told.join(''), offered, left}
}

describe('a walk with a person', () => {
  it('shows the sentence before and after', async () => {
    const {told, offered} = await sit('Hi. I asked tier two, then the desk, for you.', 's s')
    expect(told).toContain('  1  I asked tier two, then the desk, for you.\n             ‾‾‾‾‾‾‾‾')
    expect(offered[0]![0]).toBe('1 I asked a specialist, then the desk, for you.')
    expect(offered[1]!.slice(0, 2)).toEqual([
      '1 I asked tier two, then our team, for you.',
      '2 I asked tier two, then us, for you.',
    ])
  })

  it('shows a word or two of each rewrite where the window is small', async () => {
    const {offered} = await sit('I asked the desk for you.', 's', 9)
    expect(offered[0]!.slice(0, 2)).toEqual(['1 our team', '2 us'])
  })

  it('takes, undoes, types and keeps', async () => {
    const {text, goesOn, dropped} = await sit('I asked tier two, then the desk.', '1 u 1 t =I_asked_everybody. k')
    expect({text, goesOn, dropped}).toEqual({text: 'I asked everybody.', goesOn: true, dropped: false})
  })

  it('goes back from typing with Esc, and from an empty line', async () => {
    expect((await sit('I asked tier two.', 't esc t = 1 k')).text).toBe('I asked a specialist.')
  })

  it('asks nothing more when nothing was changed', async () => {
    const {text, goesOn, left} = await sit('I asked tier two.', 's')
    expect({text, goesOn, left}).toEqual({text: 'I asked tier two.', goesOn: true, left: []})
    expect((await sit('Hi.', 'never')).left).toEqual(['never'])
    expect((await sit('I asked tier two.', 'q')).goesOn).toBe(false)
  })

  it('undoes the last choice at the end as well', async () => {
    expect((await sit('I asked tier two.', '1 u s')).text).toBe('I asked tier two.')
  })

  it('ignores a rule in all of the draft', async () => {
    const {text, walk} = await sit('Tier two, the desk, tier two.', 'i 2 k')
    expect(text).toBe('Tier two, us, tier two.')
    expect([...walk.ignored]).toEqual(['acme/tier'])
  })

  it('quits, keeping or dropping what was done, or goes back', async () => {
    const draft = 'Tier two, the desk, tier two.'
    expect(await sit(draft, '1 q k')).toMatchObject({text: 'A specialist, the desk, tier two.', goesOn: false})
    expect(await sit(draft, '1 q d')).toMatchObject({text: draft, goesOn: false, dropped: true})
    expect(await sit(draft, '1 esc b 1 1 k')).toMatchObject({
      text: 'A specialist, our team, a specialist.',
      goesOn: true,
    })
    expect(await sit(draft, '1 1 1 d')).toMatchObject({text: draft, goesOn: true, dropped: false})
  })

  it('stops at once', async () => {
    await expect(sit('Tier two, the desk.', '1 ^C')).rejects.toThrow(Interrupted)
  })

  it('tells what a change did to the other problems', async () => {
    expect((await sit('Tier two and the desk.', 't =All_of_us. k')).told).toContain('  1 other problem went with it.\n')
    expect((await sit('Tier two.', 't =Tier_two,_the_desk. q d')).told).toMatch(
      /That problem is still there\.\n +1 new problem came with it\./,
    )
    expect((await sit('Tier two.', 't =Tier_two. s')).told).toContain('That is what it says already.')
  })
})

import {describe, expect, it} from 'vitest'
import {readFrontMatter} from './front-matter.ts'
import {parseDraftLine} from './ndjson.ts'

const custom = {open: '<<', close: '>>', customer: ['first']}
const line = (helpDesk: unknown) => parseDraftLine(JSON.stringify({text: 'Hi', context: {helpDesk}}), 1)
const matter = (text: string) => readFrontMatter(text, {file: 'x.txt', text, start: 0})

describe('helpDesk of a draft', () => {
  it('is read from NDJSON', () => {
    expect(line('front')).toEqual({id: 1, draft: {text: 'Hi', context: {helpDesk: 'front'}}})
    expect(line(custom)).toEqual({id: 1, draft: {text: 'Hi', context: {helpDesk: custom}}})
    expect(line(null)).toEqual({id: 1, draft: {text: 'Hi', context: {}}})
    expect(line('frnt')).toMatchObject({error: expect.stringContaining('did you mean “front”')})
    expect(line({open: '<<'})).toMatchObject({
      error: expect.stringContaining('“context.helpDesk” must be one of zendesk'),
    })
  })

  it('is read from front matter', () => {
    expect(matter('helpDesk: front\n').context).toEqual({helpDesk: 'front'})
    expect(matter("helpDesk: {open: '<<', close: '>>', customer: [first]}\n").context).toEqual({helpDesk: custom})
    expect(() => matter('helpDesk: frnt\n')).toThrow('Did you mean “front”?')
    expect(() => matter('helpDesk: {open: a}\n')).toThrow('“helpDesk” is one of zendesk')
  })
})

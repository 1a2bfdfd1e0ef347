import {describe, expect, it} from 'vitest'
import {createReader} from '../../src/document/document.ts'
import type {Context, Format, Suggestion} from '../../src/rule/index.ts'
import rule from './numbered-steps.ts'

const reader = createReader()

function suggestionFor(text: string, context: Context = {}, format: Format = 'plain'): Suggestion | undefined {
  const document = reader.read({text, context, format})
  const [finding, ...more] = rule.check(document, {min: 3}, () => [])
  expect(finding).toBeDefined()
  expect(more).toEqual([])
  return finding!.suggestions?.[0]
}

function rewritten(text: string, context: Context = {}, format: Format = 'plain'): string | undefined {
  const suggestion = suggestionFor(text, context, format)
  if (!suggestion) return undefined
  const {start, end} = suggestion.at!
  return text.slice(0, start) + suggestion.text + text.slice(end)
}

const clear =
  'Hi Lea,\n\nGlad you asked. First open the lid and take out the filter, then rinse it under cold water. Next, let it dry overnight. Finally, put it back and close the lid. It should hum again.\n\nIda'.replace(
    'let it dry',
    'place it on a towel',
  )

describe('numbered-steps', () => {
  it('numbers the steps of an e-mail, a capital each and without the words of sequence', () => {
    expect(rewritten(clear)).toBe(
      'Hi Lea,\n\nGlad you asked.\n\n1. Open the lid and take out the filter.\n2. Rinse it under cold water.\n3. Place it on a towel overnight.\n' +
        '4. Put it back and close the lid.\n\nIt should hum again.\n\nIda',
    )
  })

  it('is safe there and in Markdown, where every step begins with its verb', () => {
    expect(suggestionFor(clear)?.safety).toBe('safe')
    expect(suggestionFor(clear, {channel: 'forum'}, 'markdown')?.safety).toBe('safe')
  })

  it('is only offered where a list may not be shown as one', () => {
    expect(suggestionFor(clear, {channel: 'forum'})?.safety).toBe('review')
    expect(suggestionFor(clear, {channel: 'chat'})?.safety).toBe('review')
  })

  it('is only offered where more than words of sequence is left out', () => {
    const told = 'You need to open the lid, then take out the filter and rinse it, and then put it back.'
    expect(suggestionFor(told)?.safety).toBe('review')
    expect(rewritten(told)).toBe('1. Open the lid.\n2. Take out the filter and rinse it.\n3. Put it back.')
  })

  it('is only offered where another sentence stands between the steps, and keeps it with its step', () => {
    const aside = 'Open the lid. It sticks a little. Then take out the filter, and then put in the new one.'
    expect(suggestionFor(aside)?.safety).toBe('review')
    expect(rewritten(aside)).toBe(
      '1. Open the lid. It sticks a little.\n2. Take out the filter.\n3. Put in the new one.',
    )
  })

  it('makes the purpose the line above the list', () => {
    expect(rewritten('To change the filter, open the lid, take out the old one and put in the new one.')).toBe(
      'To change the filter:\n\n1. Open the lid.\n2. Take out the old one.\n3. Put in the new one.',
    )
  })

  it('keeps a please', () => {
    expect(rewritten('Please open the lid, then remove the filter, and then close the lid again.')).toBe(
      '1. Please open the lid.\n2. Remove the filter.\n3. Close the lid again.',
    )
  })

  it('keeps a sentence whole that does not begin with its step', () => {
    expect(
      rewritten(
        'Open the lid and remove the filter. In the box that came with it, take out the new one. Then close the lid.',
      ),
    ).toBe(
      '1. Open the lid and remove the filter.\n2. In the box that came with it, take out the new one.\n3. Close the lid.',
    )
  })

  it.each([
    [
      'a thought would be cut in two',
      'Open the lid, remove the filter and when the light turns red, press the button, then close it.',
    ],
    [
      'the steps run over several lines',
      'Open the lid and remove the filter.\n\nThen put in the new one and close the lid.',
    ],
    ['their line begins with a hard space', '\u00A0Open the lid, then remove the filter, then close it.'],
    ['the first step has no clear beginning', 'On the left, open the lid, then remove the filter, then close it.'],
  ])('offers nothing where %s', (_why, text) => {
    expect(suggestionFor(text)).toBeUndefined()
  })

  it('offers nothing in Markdown where the steps hold markup', () => {
    expect(suggestionFor('Open the **lid**, then remove the filter, then close it.', {}, 'markdown')).toBeUndefined()
  })

  it.each([
    ['something stands before them in their line', 'So sorry.<br>Open the lid, then remove the filter, then close it.'],
    ['what follows would be one step more', 'Open the lid, then remove the filter, then close it. 1. Or write to us.'],
    ['what follows would begin something', 'Open the lid, then remove the filter, then close it. > Or write to us.'],
  ])('offers nothing in Markdown where %s', (_why, text) => {
    expect(suggestionFor(text, {}, 'markdown')).toBeUndefined()
  })

  it('has nothing to say about its own list', () => {
    const text = rewritten(clear)!
    expect([...rule.check(reader.read({text}), {min: 3}, () => [])]).toEqual([])
  })

  it('keeps every number, link and placeholder', () => {
    const text = 'Open https://shop.test/a?b=1, then enter 4711 and your {{ticket.id}}, and then click Save 2 times.'
    const list = rewritten(text)!
    for (const kept of ['https://shop.test/a?b=1', '4711', '{{ticket.id}}', '2 times']) expect(list).toContain(kept)
  })

  it('offers nothing behind an open bracket', () => {
    const text = 'It is easy. (Open the lid, then remove the filter, then close it.)'
    expect(suggestionFor(text)).toBeUndefined()
  })

  it('keeps the faces around the steps, and no dashes', () => {
    expect(rewritten('Glad you asked! 🙂 Open the lid, then remove the filter, then close it. 🎉 It hums.')).toBe(
      'Glad you asked! 🙂\n\n1. Open the lid.\n2. Remove the filter.\n3. Close it.\n\n🎉 It hums.',
    )
    expect(rewritten('Glad you asked. - Open the lid, then remove the filter, then close it. - It hums.')).toBe(
      'Glad you asked.\n\n1. Open the lid.\n2. Remove the filter.\n3. Close it.\n\nIt hums.',
    )
  })

  it('reads a long paragraph', () => {
    const text = 'Open the lid, then remove the filter, and then close it. '.repeat(4000)
    expect([...rule.check(reader.read({text}), {min: 3}, () => [])]).not.toEqual([])
  })
})

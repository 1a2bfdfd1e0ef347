import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rules as builtIn} from '../../../rules/index.ts'
import {createReader} from '../../document/document.ts'
import {type Channel, channels, type Draft} from '../../document/draft.ts'
import {checkExamples} from '../../lint/index.ts'
import {checkGuide, type Guide, parseGuide, resolveGuide, withPresets} from '../index.ts'
import {
  type Answers,
  createHabitReader,
  type Habits,
  noHabits,
  proposedAnswers,
  readWords,
  writeStarter,
  writeWords,
} from './index.ts'

const reader = createReader()

function habitsOf(replies: readonly (string | Draft)[]): Habits {
  const habits = createHabitReader()
  for (const reply of replies) habits.add(reader.read(typeof reply === 'string' ? {text: reply} : reply))
  return habits.finish()
}

const times = (count: number, text: string) => Array.from({length: count}, () => text)
const layerOf = (text: string) => parseGuide(text, {file: 'replylint.yaml', format: 'yaml'})
const guideOf = (text: string): Guide => resolveGuide(withPresets(layerOf(text)), builtIn)
/** Every proposal taken. */
const switchedOn = (text: string) => text.replace(/^( *)#(?! )/gm, '$1')
const place = {templates: ['saved-replies/']}

const busy = [
  ...times(
    12,
    'Hi {{name}},\n\nI’ve reopened this conversation, and Acme Cloud runs. AcmePay is next.\n\nKind regards,\n{{agent}}',
  ),
  ...times(3, 'Hello there,\n\nYour support ticket is closed, and Acme Cloud runs.\n\nBest regards,\nThe Support Team'),
  'Dear Ann,\n\nPlease restart acme cloud.',
]

describe('what replies have in common', () => {
  it('counts greetings, closings and who signs', () => {
    const {replies, openers, greetings, closings, signers} = habitsOf(busy)
    expect(replies).toBe(16)
    expect(openers).toEqual([
      {text: 'Hi', replies: 12},
      {text: 'Hello', replies: 3},
      {text: 'Dear', replies: 1},
    ])
    expect(greetings).toEqual([
      {text: 'Hi {{name}}', replies: 12},
      {text: 'Hello there', replies: 3},
      {text: 'Dear', replies: 1},
    ])
    expect(closings).toEqual([
      {text: 'Kind regards', replies: 12},
      {text: 'Best regards', replies: 3},
    ])
    expect(signers).toEqual({person: 12, team: 3, nobody: 1})
  })

  it('finds the names of products in their capitals, and what is written otherwise', () => {
    expect(habitsOf(busy).names).toEqual([
      {text: 'Acme Cloud', replies: 15, otherwise: 1},
      {text: 'AcmePay', replies: 12, otherwise: 0},
    ])
  })

  it.each([
    ['customers and agents', 'Hi Ann Brook,\n\nIt left today.\n\nKind regards,\nTom Reed'],
    ['the first word of a sentence', 'Ask Tom about it. Ask Ida too.'],
    ['what a button is called', 'Click Save Changes, then choose “Send Now”.'],
    ['loud words', 'PLEASE NOTE that it left today.'],
    ['days and months', 'It arrives on Monday Morning or in May Sunday.'],
    ['a name across a full stop', 'We sell Lamps. Shades come later.'],
    ['quoted mail', 'It left today.\n\n> I bought a Walnut Lamp there.'],
  ])('takes no name from %s', (_, text) => {
    expect(habitsOf(times(6, text)).names).toEqual([])
  })

  it('takes a name at the start of a sentence where it is known from inside of one', () => {
    const [name] = habitsOf([
      ...times(3, 'Acme Cloud is up.'),
      'Use Acme Cloud.',
      'Your Acme Cloud’s bill is here.',
    ]).names
    expect(name).toMatchObject({text: 'Acme Cloud', replies: 5})
  })

  it('proposes the word that most use, when the other one means nothing else', () => {
    const {terms} = habitsOf(busy)
    expect(terms).toEqual([
      {use: {text: 'conversation', replies: 12}, avoid: {text: 'ticket', replies: 3}, isClear: true},
    ])
    const [term] = habitsOf([...busy, 'Your ticket for the concert is here.']).terms
    expect(term).toMatchObject({avoid: {text: 'ticket'}, isClear: false})
    const cases = [...times(9, 'I’ve reopened this conversation.'), 'Your case number is 12.']
    expect(habitsOf(cases).terms).toEqual([])
  })

  it('knows the channels that drafts name', () => {
    const drafts = (['chat', 'email', 'chat'] as const).map((channel) => ({text: 'It left.', context: {channel}}))
    expect(habitsOf(drafts).channels).toEqual([
      {text: 'chat', replies: 2},
      {text: 'email', replies: 1},
    ])
    expect(proposedAnswers(habitsOf(drafts)).channels).toEqual(['email', 'chat'])
  })
})

describe('what is proposed', () => {
  it('is the usual without replies', () => {
    expect(proposedAnswers(noHabits)).toEqual({voice: 'friendly', channels: ['email'], signer: 'person', terms: {}})
  })

  it('is formal only where nearly all are', () => {
    expect(proposedAnswers(habitsOf(times(10, 'Dear Ann,\n\nIt left.'))).voice).toBe('formal')
    expect(proposedAnswers(habitsOf(times(9, 'Dear Ann,\n\nIt left.'))).voice).toBe('friendly')
    expect(
      proposedAnswers(habitsOf([...times(10, 'Dear Ann,\n\nIt left.'), ...times(5, 'Hi Ann,\n\nIt left.')])).voice,
    ).toBe('friendly')
  })

  it('switches no rule off because replies break it', () => {
    expect(proposedAnswers(habitsOf(times(10, 'It left.\n\nRegards,\nThe Lamp Team'))).signer).toBe('person')
  })
})

describe('words to avoid', () => {
  it('are read as people type them', () => {
    expect(readWords('ticket = conversation, agent=specialist or colleague; cheap,, a → b')).toEqual({
      terms: {ticket: 'conversation', agent: ['specialist', 'colleague'], cheap: null, a: 'b'},
    })
    expect(readWords(' ')).toEqual({terms: {}})
    for (const wrong of ['ticket =', '= b', 'a = b = c']) expect(readWords(wrong)).toHaveProperty('fault')
  })

  it('are written as they are read', () => {
    const line = 'ticket = conversation, agent = specialist or colleague, cheap'
    const read = readWords(line)
    expect('terms' in read && writeWords(read.terms)).toBe(line)
  })
})

describe('the guide', () => {
  it('holds what was answered, and says what each proposal rests on', () => {
    const habits = habitsOf(busy)
    const text = writeStarter(proposedAnswers(habits), habits, place)
    expect(layerOf(text).value).toEqual({
      extends: 'recommended',
      voice: 'friendly',
      product: ['Acme Cloud', 'AcmePay'],
      terms: {ticket: 'conversation'},
      overrides: [{files: ['saved-replies/'], context: {template: true}}],
      rules: {'sign-off': 'warning'},
    })
    expect(text).toContain('# In 16 replies: “Hi” 12, “Hello” 3, “Dear” 1; as it stands: “Hi {{name}}” 12.')
    expect(text).toContain('  - Acme Cloud # 15 replies, 1 time in other capitals')
    expect(text).toContain('  ticket: conversation # “conversation” in 12 replies, “ticket” in 3')
    expect(text).toContain('  # In 16 replies: a name 12, a team 3, nobody 1; “Kind regards” 12, “Best regards” 3.')
  })

  it.each([
    ['of busy replies', habitsOf(busy)],
    ['of none', noHabits],
    ['of replies that say little', habitsOf(['It left today.', 'Hi Ann, it left in the Walnut Lamp box.'])],
  ])('%s is right as it stands, and with every proposal taken', (_, habits) => {
    const text = writeStarter(proposedAnswers(habits), habits, place)
    for (const each of [text, switchedOn(text)]) {
      const guide = guideOf(each)
      const {failures, untested} = checkGuide(guide, checkExamples)
      expect({failures, untested}).toEqual({failures: [], untested: []})
    }
    expect(switchedOn(text)).not.toBe(text)
    expect(Object.keys(layerOf(switchedOn(text)).value)).toContain('phrases')
  })

  it('leaves to a guide above what nobody was asked', () => {
    const above = {extends: '../replylint.yaml', templates: []}
    const text = writeStarter(proposedAnswers(noHabits), noHabits, {...above, isAsked: false})
    expect(layerOf(text).value).toEqual({extends: '../replylint.yaml'})
    expect(layerOf(switchedOn(text)).problems).toEqual([])
    expect(layerOf(writeStarter(proposedAnswers(noHabits), noHabits, above)).value.voice).toBe('friendly')
  })

  it('reads well in narrow windows', () => {
    const habits = habitsOf(busy)
    for (const line of writeStarter(proposedAnswers(habits), habits, place).split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(110)
  })

  const word = fc.stringMatching(/^[\p{L}\p{N}'":#&*!%@{}[\]>|?, -]{1,12}$/u).map((text) => text.trim() || 'x')
  const anyAnswers: fc.Arbitrary<Answers> = fc.record({
    voice: fc.constantFrom('friendly', 'formal'),
    channels: fc.subarray([...channels] as Channel[], {minLength: 1}),
    signer: fc.constantFrom('person', 'team', 'nobody'),
    terms: fc.dictionary(word, fc.oneof(word, fc.constant(null), fc.array(word, {minLength: 2, maxLength: 3})), {
      maxKeys: 4,
    }),
  })

  it('says just what was answered, whatever the words', () => {
    fc.assert(
      fc.property(anyAnswers, fc.array(word, {maxLength: 3}), (answers, folders) => {
        const templates = folders.map((folder) => `${folder}/`)
        const {value, problems} = layerOf(writeStarter(answers, noHabits, {templates}))
        expect(problems).toEqual([])
        expect(value.voice).toBe(answers.voice)
        expect(value.terms ?? {}).toEqual({...answers.terms})
        expect(value.overrides?.[0]?.files ?? []).toEqual(templates)
        expect(value.context?.channel ?? 'email').toBe(answers.channels[0])
        expect(value.rules?.['sign-off']).toBe(answers.signer === 'person' ? 'warning' : 'off')
      }),
    )
  })

  it('quotes replies without letting them write the guide', () => {
    const habits = habitsOf(times(6, 'Hi {{na\u2028me\u0085\u001b[31m}},\n\nIt left.\n\nBest,\nX'))
    const text = writeStarter(proposedAnswers(habits), habits, place)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them is what is asked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/)
    expect(layerOf(text).problems).toEqual([])
  })
})

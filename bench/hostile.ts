import {createLinter, type Draft, type GuideInput, type Linter} from '../src/index.ts'

/** How fast texts are read that nobody writes, beside plain text of the same length. */
export interface HostileBench {
  /** Characters a second of plain drafts, by their length. */
  readonly plain: Readonly<Record<number, number>>
  /** The time for each kind of text over that for plain text. */
  readonly times: Readonly<Record<string, number>>
}

const paragraph = `I looked at your order this morning, and the lamp is on its way. It should be at your door on Friday, before noon.
If the shade has a scratch again, send us a photo and we will mail a new one the same day. You can keep the old one.

`

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

type Make = (length: number) => string | {readonly text: string; readonly draft?: Omit<Draft, 'text'>}

const run =
  (piece: string): Make =>
  (length) =>
    filled(piece, length)
const html =
  (piece: string): Make =>
  (length) => ({text: filled(piece, length), draft: {format: 'html'}})
const markdown =
  (piece: string): Make =>
  (length) => ({text: filled(piece, length), draft: {format: 'markdown'}})

const kinds: Readonly<Record<string, Make>> = {
  'double quotes': run('"'),
  'curly quotes': run('“'),
  'quotes that close': run('“a” '),
  'low quotes': run('„'),
  apostrophes: run("'"),
  'dots and letters': run('a.'),
  dots: run('.'),
  brackets: run('('),
  'brackets in brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'square brackets': run('['),
  'square brackets in square brackets': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  braces: run('{'),
  'braces in braces': (length) => '{'.repeat(length / 2) + '}'.repeat(length / 2),
  spaces: run(' '),
  'line breaks': run('\n'),
  tabs: run('\t'),
  'a word and many spaces': run(`a${' '.repeat(500)}`),
  emoji: run('🎉'),
  'emoji families': run('👩‍👩‍👧‍👦'),
  'combining marks': (length) => `e${filled('\u0301', length - 1)}`,
  'no space': run('a'),
  'no space, capitals': run('A'),
  digits: run('1'),
  'digits and dashes': run('12-'),
  'e.g.': run('e.g. '),
  addresses: run('ann@example.com '),
  'at signs': run('a@'),
  links: run('https://example.com/a/b?c=d '),
  slashes: run('/'),
  hyphens: run('-'),
  commas: run('a, '),
  exclamations: run('!'),
  'short paragraphs': run('Yes.\n\n'),
  'quoted lines': run('> yes\n'),
  'nested quotes': run('>'),
  'one word': run('we '),
  'one phrase': run('unfortunately '),
  'half phrases': run('please do not hesitate to '),
  'words that may start phrases': run('we can not do the it is '),
  'one letter': run('I '),
  'words and emoji': run('ok 🎉 '),
  'short sentences': run('Go. '),
  'limits and reasons': run('I can’t post them to you, because that is how it is. '),
  'open placeholders': run('{{'),
  'placeholders that do not end': run('{{ a '),
  placeholders: run('{{ticket.requester.first_name}} '),
  branches: run('{% if a %}x{% else %}y{% endif %} '),
  'branches in branches': (length) => {
    const depth = Math.floor(length / 22)
    return `${'{% if a %}'.repeat(depth)}x${'{% endif %}'.repeat(depth)}`
  },
  'open branches': run('{% if a %}'),
  filters: (length) => `{{ a ${filled('| default: "b" ', length - 8)}}}`,
  'percent signs': run('%'),
  'placeholders of all kinds that do not end': run('{{{ a ${b %{c #{d {!e <f [g '),
  'placeholders without a name': run('{{}} [] <> %{} #{} '),
  'fill-ins': run('[NAME] '),
  'angle brackets': run('<'),
  signatures: run('-- \n'),
  greetings: run('Hi Ann,\n'),
  'HTML in HTML': html('<div>'),
  'HTML tags that do not end': html('<a href="'),
  'HTML character references': html('&amp;'),
  'HTML with broken references': html('&am'),
  'HTML inline in inline': html('<b><i>'),
  'HTML paragraphs': html('<p>Yes.</p>'),
  'HTML placeholders': html('<p>{{ticket.requester.first_name}}</p>'),
  'Markdown quotes in quotes': markdown('> '),
  'Markdown lists in lists': (length) => {
    const depth = Math.floor(Math.sqrt(length))
    const lines = Array.from({length: depth}, (_, index) => `${' '.repeat(index * 2)}- a`)
    return {text: lines.join('\n').slice(0, length), draft: {format: 'markdown'}}
  },
  'Markdown items': markdown('- a\n'),
  'Markdown items of words': markdown('- We did it.\n'),
  'Markdown headings': markdown('a\n=\n'),
  'Markdown paragraphs': markdown('Yes.\n\n'),
  'Markdown words that may start phrases': markdown('we can not do the it is '),
  'Markdown placeholders': markdown('{{ticket.requester.first_name}} '),
  'Markdown stars': markdown('*a '),
  'Markdown brackets': markdown('[a]('),
  'Markdown open brackets': markdown('['),
  'Markdown brackets in brackets': (length) => ({
    text: '['.repeat(length / 2) + ']'.repeat(length / 2),
    draft: {format: 'markdown'},
  }),
  'Markdown backticks': markdown('`a'),
  'Markdown tables': markdown('|a|b|\n|-|-|\n'),
  'a Markdown table of words': (length) => ({
    text: `| no | word |\n| - | - |\n${filled('| lamp | friday |\n', length)}`,
    draft: {format: 'markdown'},
  }),
}

/** What a customer wrote, as hostile. */
const messages: readonly string[] = [
  'double quotes',
  'digits',
  'digits and dashes',
  'no space',
  'emoji',
  'commas',
  'one word',
  'at signs',
  'spaces',
]

const hostileGuide: GuideInput = {
  phrases: {
    'acme/hostile': {
      message: 'No.',
      match: ['a *8 a *8 a', '(a|a b|we) *8 (a|b|we) *8 (can|a|we)', '[a] [a] [a] [a] [a] [a] we', '* *8 * *8 we'],
    },
  },
}

const timeOf = (task: () => void): number => {
  const start = performance.now()
  task()
  return performance.now() - start
}

/** @param length UTF-16 code units of each text. */
export function benchHostile(
  length = 50_000,
  lengths: readonly number[] = [1000, 10_000, 100_000, 1_000_000, 10_000_000],
): HostileBench {
  const linter = createLinter()
  const guided = createLinter(hostileGuide)
  const whole = filled(paragraph, length)
  for (let round = 0; round < 3; round++) for (const each of [linter, guided]) each.lint({text: whole})
  const best = (by: Linter, draft: Draft) => Math.min(...[1, 2, 3].map(() => timeOf(() => by.lint(draft))))
  const plainTime = best(linter, {text: whole})
  const ratio = (draft: Draft, by = linter) => best(by, draft) / plainTime
  const times: Record<string, number> = {}
  for (const [name, make] of Object.entries(kinds)) {
    const made = make(length)
    times[name] = ratio(typeof made === 'string' ? {text: made} : {...made.draft, text: made.text})
  }
  for (const name of messages) {
    const message = kinds[name]!(length) as string
    times[`customer’s message: ${name}`] = ratio({text: whole, context: {customer: {message}}})
  }
  times['1 MB without a space'] =
    timeOf(() => linter.lint({text: filled('a', 1_000_000)})) / ((plainTime * 1_000_000) / length)
  times['hostile phrases of a team'] = ratio({text: whole}, guided)
  for (const name of ['one word', 'words that may start phrases', 'no space'])
    times[`hostile phrases of a team: ${name}`] = ratio({text: kinds[name]!(length) as string}, guided)
  const plain = Object.fromEntries(
    lengths.map((each) => {
      const text = filled(paragraph, each)
      // Enough for short drafts to be compiled as the long ones before were.
      const count = Math.max(1, Math.round(1_000_000 / each))
      const drafts = Array.from({length: count}, () => ({text}))
      const readAll = () => linter.lintAll(drafts)
      const rounds = each > 1_000_000 ? [1] : [1, 2, 3]
      return [each, (each * count * 1000) / Math.min(...rounds.map(() => timeOf(readAll)))]
    }),
  )
  return {plain, times}
}

/** Prints the rates of plain text by length, and what takes longest. */
export function printHostile({plain, times}: HostileBench): void {
  console.log('\nPlain text by length')
  const [first = 1] = Object.values(plain)
  for (const [length, rate] of Object.entries(plain))
    console.log(
      `  ${length.padEnd(30)}${(rate / 1000).toFixed(0).padStart(5)} K characters a second${`${(rate / first).toFixed(2)} ×`.padStart(10)}`,
    )
  console.log('\nThe time for texts that nobody writes, over that for plain text of their length')
  for (const [name, time] of Object.entries(times)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 20))
    console.log(`  ${name.padEnd(50)}${`${time.toFixed(2)} ×`.padStart(10)}`)
}

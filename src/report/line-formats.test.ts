import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {formatGithub} from './github.ts'
import type {DraftReport} from './report.ts'
import {reportOf, samples} from './testing/samples.ts'
import {formatUnix} from './unix.ts'
import {visible} from './visible.ts'

const two = reportOf('Hi Angela,\n\nPlease do not hesitate to contact us. We strive to help.\n\nAnn\n', {
  id: 'saved/a.txt',
})
const withWords = (name: string, words: string): DraftReport => ({
  id: name,
  text: words,
  notes: [words],
  problems: [
    {rule: words, severity: 'error', message: words, range: [0, words.length], line: 1, column: 1, suggestions: []},
  ],
})

describe('formatUnix', () => {
  it('is a line for each problem, with its place in the file', () => {
    expect(formatUnix([two])).toBe(
      'saved/a.txt:3:1: Worn-out: “Please do not hesitate to”. Write “Please”. [warning/cliche]\n' +
        'saved/a.txt:3:42: Worn-out: “strive to”. Write “try to”. [warning/cliche]\n',
    )
    expect(formatUnix([samples[1]!])).toBe('')
  })

  it('names the reply of an export and the line of NDJSON, and tells faults and notes', () => {
    const lines = formatUnix(samples).split('\n')
    expect(lines).toContain(
      'macros.json:40:47: “Refund & “no”” (id 360012): Worn-out: “Please do not hesitate to”. Write “Please”. [warning/cliche]',
    )
    expect(lines).toContain('sent.ndjson: 7 › 1:40: Worn-out: “strive to”. Write “try to”. [warning/cliche]')
    expect(lines).toContain('gone.txt: there is no such file or folder [error]')
    expect(lines).toContain(`long.txt: ${samples[6]!.notes[0]} [note]`)
    const broken = {id: 2, source: 'sent.ndjson', text: '', problems: [], notes: [], error: 'line 2 is not JSON'}
    expect(formatUnix([broken])).toBe('sent.ndjson: 2: line 2 is not JSON [error]\n')
  })

  it('keeps to its line, whatever a draft says', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (name, words) => {
        const output = formatUnix([withWords(name, words)])
        expect(output.split(/[\r\n\u2028\u2029]/)).toHaveLength(3)
        expect(output).not.toMatch(/[^\P{Cc}\n]/u)
      }),
    )
  })
})

/** Reads workflow commands as the runner of GitHub Actions does. */
function commandsOf(output: string) {
  const plain = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  return output
    .split(/\r\n|\n|\r/)
    .slice(0, -1)
    .map((line) => {
      const [, name, pairs, message] = /^::([a-z]+) (.*?)::(.*)$/s.exec(line)!
      const properties = pairs!
        .split(',')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), plain(pair.slice(pair.indexOf('=') + 1))])
      return {name, message: plain(message!), ...Object.fromEntries(properties)}
    })
}

describe('formatGithub', () => {
  it('is a command for each problem, columns to the last character, rewrites beneath', () => {
    expect(formatGithub([two]).split('\n')[0]).toBe(
      '::warning file=saved/a.txt,line=3,endLine=3,col=1,endColumn=25,title=cliche (warning)::' +
        'Worn-out: “Please do not hesitate to”. Write “Please”.%0A→ Please',
    )
  })

  it('has no columns over several lines, and no lines that are not the file’s', () => {
    const [problem] = two.problems
    const over = {...two, problems: [{...problem!, range: [0, 14] as const}]}
    const [first] = commandsOf(formatGithub([over]))
    expect(first).toMatchObject({line: '1', endLine: '3'})
    expect(first).not.toHaveProperty('col')
    expect(commandsOf(formatGithub([samples[3]!]))[0]).not.toHaveProperty('line')
  })

  it('tells severities apart, and what could not be read', () => {
    const commands = commandsOf(formatGithub(samples))
    expect(new Set(commands.map(({name}) => name))).toEqual(new Set(['error', 'warning', 'notice']))
    expect(commands).toContainEqual({
      name: 'error',
      file: 'gone.txt',
      title: 'not read',
      message: 'there is no such file or folder',
    })
  })

  it('is read back as it was meant, whatever a draft or a file is called or says', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}).map((text) => text.replaceAll('\\', '')),
        fc.oneof(fc.string({unit: 'binary'}), fc.constant('a\n::error::b%0A,c:d')),
        (name, words) => {
          const commands = commandsOf(formatGithub([withWords(name, words)]))
          expect(commands.map((command) => command.name)).toEqual(['error', 'notice'])
          expect(commands[0]).toMatchObject({file: shown(name), title: `${shown(words)} (error)`})
          expect(commands[0]!.message).not.toMatch(/\p{Cc}/u)
        },
      ),
    )
  })
})

/** Line breaks are kept as they are, and what a terminal obeys is shown as a symbol. */
const shown = (text: string): string =>
  text
    .split(/([\r\n])/)
    .map((part) => (/^[\r\n]$/.test(part) ? part : visible(part)))
    .join('')

import {describe, expect, it} from 'vitest'
import {findAtoms} from './atoms.ts'

const shown = (text: string): string[] => findAtoms(text).map((atom) => `${atom.kind} ${atom.text}`)

describe('findAtoms', () => {
  it.each([
    ['See https://example.com/a?b=c#d.', ['url https://example.com/a?b=c#d']],
    ['(see https://example.com/a_(b)), or', ['url https://example.com/a_(b)']],
    ['“https://example.com”', ['url https://example.com']],
    ['herehttps://example.com/x!', ['url https://example.com/x']],
    ['www.example.com, www.example.org/x;', ['url www.example.com', 'url www.example.org/x']],
    ['at help.acme.care/refunds now', ['url help.acme.care/refunds']],
    ['on acme.com or ACME.COM', ['url acme.com', 'url ACME.COM']],
    ['bit.ly/3abc', ['url bit.ly/3abc']],
    ['type about:config or about:preferences#privacy.', ['url about:config', 'url about:preferences#privacy']],
    ['http://localhost:3000/x', ['url http://localhost:3000/x']],
    ['https://acme.com/t/{{ ticket.id }}/x, done', ['url https://acme.com/t/{{ ticket.id }}/x']],
    ['acme.com/{%ticket.id%}.', ['url acme.com/{%ticket.id%}']],
    ['{{site.url}}/help', ['placeholder {{site.url}}']],
    ['write to ann.b+c@example.co.uk.', ['email ann.b+c@example.co.uk']],
    ['mailto:ann@example.com', ['url mailto:ann@example.com']],
    ['<ann@example.com>', ['email ann@example.com']],
    ['run `npm i` and ``a b``', ['code `npm i`', 'code ``a b``']],
    ['`https://example.com` {{x}}', ['code `https://example.com`', 'placeholder {{x}}']],
    ['{{ x | default: "https://example.com" }}', ['placeholder {{ x | default: "https://example.com" }}']],
  ])('reads %j', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it.each([
    'It stopped working.In the end',
    'the issue.It will',
    'and/or',
    'e.g. this',
    'v1.2/3',
    'prefs.js and setup.exe',
    'Hi.no problem',
    '@acme',
    'a @ b',
    'ann@',
    'at 3.30pm',
    'don`t and can`t',
    'a ` b',
    'https://',
    'www.',
    'What about:settings',
    '10.000,00',
    'a...com',
  ])('finds nothing in %j', (text) => {
    expect(shown(text)).toEqual([])
  })
})

import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {projectHtml} from './html.ts'

const shown = (source: string): string[] => {
  const {prose, blocks} = projectHtml(source)
  return blocks.map(
    ({start, end, kind, startsParagraph}) => `${startsParagraph ? '¶ ' : ''}${kind}: ${prose.slice(start, end)}`,
  )
}

describe('projectHtml', () => {
  it.each([
    ['<p>Hi <b>An</b>na,</p><p>all is <i>well</i>.</p>', ['¶ text: Hi Anna,', '¶ text: all is well.']],
    [
      'Tom &amp; Jo&#39;s &lt;3 &#x1F600; &nope; &copy 5 &eacute;t&eacute;&nvlt;',
      ["¶ text: Tom & Jo's <3 😀 &nope; © 5 été<⃒"],
    ],
    ['one\r\n   two<b> </b> <i> three</i>&#10; four ', ['¶ text: one two three four']],
    ['a&nbsp;b&nbsp;&nbsp;<br>&nbsp;c', ['¶ text: a\u00a0b', 'text: c']],
    ['a<br>b<BR/>c</br>d<br><br>e', ['¶ text: a', 'text: b', 'text: c', 'text: d', '¶ text: e']],
    [
      '<div>Hi,</div><div><br></div><div>one</div><div>two<br></div><div>three</div><div>&nbsp;</div><div>four</div>',
      ['¶ text: Hi,', '¶ text: one', 'text: two', 'text: three', '¶ text: four'],
    ],
    ['<p>a<p>b<h2>c</h2>d<hr>e', ['¶ text: a', '¶ text: b', '¶ heading: c', '¶ text: d', '¶ text: e']],
    [
      '<p>Steps:</p><ul><li>one<li><p>two</p><p>more</p><ol><li>deep</ol></ul>end',
      ['¶ text: Steps:', '¶ item: one', 'item: two', '¶ item: more', 'item: deep', '¶ text: end'],
    ],
    [
      '<table><thead><tr><th>a<th>b<tbody><tr><td>c</td><td>d</td></table>',
      ['¶ cell: a', 'cell: b', 'cell: c', 'cell: d'],
    ],
    ['<table><tr><td>Hi Ann,<br>thanks.</td></tr></table>', ['¶ text: Hi Ann,', 'text: thanks.']],
    ['<table role="presentation"><tr><td>a</td><td>b</td></tr></table>', ['¶ text: a', '¶ text: b']],
    ['<dl><dt>a<dd>b</dl>', ['¶ text: a', 'text: b']],
    ['<a href="https://a.example" title="no">the guide</a> <img src="b.png" alt="no"> end', ['¶ text: the guide end']],
    ['Hi<!-- no -->, <!--[if mso]>no<![endif]--><![if !mso]>you<![endif]>', ['¶ text: Hi, you']],
    [
      '<head><title>no</title><style>p > a {}</style></head><body>a<script>x = "<p>no</p>"</script>b</body>',
      ['¶ text: ab'],
    ],
    [
      '<p>a</p><pre>no\n<b>no</b></pre><textarea>no</textarea><svg><text>no</text></svg><p>b',
      ['¶ text: a', '¶ text: b'],
    ],
    ['Use <code>a  &amp; b</code> now', ['¶ text: Use <code>a  &amp; b</code> now']],
    ['Use <code>a\nb</code> now <code>open<p>b', ['¶ text: Use now', '¶ text: b']],
    ['<div style="color:red; display : NONE">preview</div><span hidden>no</span>Hi', ['¶ text: Hi']],
    ['<td style="font-size:0px;max-height:100px">Hi</td>', ['¶ text: Hi']],
    ['<p style="display:none">no<p>yes', ['¶ text: yes']],
    ['<p>a</p><blockquote><p>no</p><blockquote>no</blockquote></blockquote><p>b</p>', ['¶ text: a', '¶ text: b']],
    ['\uFEFF<p>Hi</p>', ['¶ text: Hi']],
    ['1 < 2 <3 a<b', ['¶ text: 1 < 2 <3 a']],
    ['</p></div><p>a</i></b> b</div> c</p>', ['¶ text: a b c']],
    ['<b>a<p>b</b>c</p>', ['¶ text: a', '¶ text: bc']],
    ['<div>a<table><tr><td>b</div>c</table>d', ['¶ text: a', '¶ text: bc', '¶ text: d']],
    ['<o:p/>a<o:p>&nbsp;</o:p>', ['¶ text: a']],
    ['', []],
  ])('prints %j', (source, expected) => {
    expect(shown(source)).toEqual(expected)
  })

  it.each([
    '<div class="gmail_quote">On 3 May 2025 Ann wrote:<blockquote>where?</blockquote></div>',
    '<div class="moz-cite-prefix">On 3 May, Ann wrote:<br></div><blockquote type="cite">where?</blockquote>',
    '<div>On 3 May 2025 at 10:12, Ann &lt;<a href="mailto:a@b.example">a@b.example</a>&gt; wrote:<br><blockquote>where?</blockquote></div>',
    '<p>On 3 May 2025, Ann &lt;a@b.example&gt; wrote:</p><p>where?</p>',
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann</div><div>where?</div>',
    '<div><b>From:</b> Ann &lt;a@b.example&gt;<br><b>Sent:</b> 3 May<br><b>To:</b> Tom<br><b>Subject:</b> Lamp</div><p>where?</p>',
    '<div id="x_OLK_SRC_BODY_SECTION">where?</div>',
    '<p>&gt; where?</p>',
    '<p>---------- Forwarded message ---------<br>where?</p>',
  ])('leaves out %s', (history) => {
    expect(shown(`<p>It is here.</p>${history}`)).toEqual(['¶ text: It is here.'])
  })

  it('keeps what the agent writes below a quote', () => {
    const source = '<p>On 3 May 2025 at 10:12, Ann wrote:</p><blockquote>where?</blockquote><p>In Leeds.</p>'
    expect(shown(source)).toEqual(['¶ text: In Leeds.'])
  })

  it.each([
    '<p>Kind regards,<br>Tom<br><b>Support Lead</b><br>+44 20 7946 0000</p>',
    '<div>Kind regards,</div><div>Tom</div><div><br></div><div>Support Lead | <a href="x">Acme</a></div>',
    '<p>Kind regards,<br>Tom</p><p>-- <br>Acme Lamps</p>',
  ])('leaves out the signature of %s', (end) => {
    expect(shown(`<p>It is here.</p>${end}`).map((each) => each.replace('¶ ', ''))).toEqual([
      'text: It is here.',
      'text: Kind regards,',
      'text: Tom',
    ])
  })

  it('keeps placeholders whole, whatever stands in or around them', () => {
    const source =
      'Hi {{a  b}} {{ x | default: "<b>" }}<p class="{{c > d}}">{% if a < b %}yes{% endif %}</p> <a href="{{hidden}}">{{url}}</a>' +
      ' <attribute key="user.name" default="there"/> {{<b>name</b>}} <name> &lt;date&gt; <code>{{no}}</code>'
    const {prose, atoms} = projectHtml(source)
    expect(atoms.map(({kind, text}) => `${kind} ${text}`)).toEqual([
      'placeholder {{a  b}}',
      'placeholder {{ x | default: "<b>" }}',
      'placeholder {% if a < b %}',
      'placeholder {% endif %}',
      'placeholder {{url}}',
      'placeholder <attribute key="user.name" default="there"/>',
      'placeholder {{name}}',
      'placeholder <name>',
      'placeholder <date>',
      'code <code>{{no}}</code>',
    ])
    for (const atom of atoms) expect(prose.slice(atom.start, atom.end)).toBe(atom.text)
    expect(prose).not.toContain('hidden')
  })

  it('knows whose name stands under the closing', () => {
    const {atoms} = projectHtml('<p>Hi {{name}},</p><p>Kind regards,<br>{{ name }}</p>')
    expect(atoms.map(({placeholder}) => placeholder?.role)).toEqual(['customer-name', 'agent-name'])
  })

  it.each([
    ['Tom &amp; Jo', '&', '&amp;', false],
    ['Tom &amp; <b>Jo</b> &#39;x&#39; then', 'then', 'then', true],
    ['caf&eacute; one', 'café', 'caf&eacute;', false],
    ['<a href="x">the guide</a> here', 'the guide', 'the guide', true],
    ['so <b>very</b> kind', 'very kind', 'very</b> kind', false],
    ['one\n  two', 'one two', 'one\n  two', false],
    ['one<!-- x -->two', 'onetwo', 'one<!-- x -->two', false],
  ])('maps %j: %j', (source, words, expected, exact) => {
    const {prose, map} = projectHtml(source)
    const range = {start: prose.indexOf(words), end: prose.indexOf(words) + words.length}
    const {start, end} = map.toSource(range)
    expect(source.slice(start, end)).toBe(expected)
    expect(map.isExact(range)).toBe(exact)
  })

  it.each([
    '<',
    '</',
    '<b>',
    '</b>',
    '<b><p>',
    '<i><b></i>',
    '<b></i>',
    '<div>',
    '<p>',
    '<li>',
    '<ul><li>',
    '<table><tr><td>',
    '<td></div>',
    '<blockquote>',
    '<code>',
    '<code>a</code>',
    '<!--',
    '<!',
    '<p a="',
    '<script>',
    '<title>&',
    '&',
    '&#',
    '&am',
    '&amp;',
    '&nbsp;',
    '{{',
    '<br>',
    'a <b>b</b> ',
  ])('reads %j to its end', (piece) => {
    const source = piece.repeat(Math.ceil(320_000 / piece.length))
    const {blocks, map} = projectHtml(source)
    for (const block of blocks) expect(map.toSource(block).end).toBeLessThanOrEqual(source.length)
  })
})

/** Undoes what HTML does to a word. */
const decoded = (text: string): string =>
  text
    .replace(/<!--.*?-->|<[^<>]*>/gs, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
      code === undefined ? decodeNamedCharacterReference(name!) || whole : String.fromCodePoint(Number(code)),
    )

describe('any HTML', () => {
  // Without x: a row of them is held for a place to fill in.
  const word = fc.stringMatching(/^[a-w]{2,8}$/)
  const spaces = fc.constantFrom(' ', '\n', ' \r\n\t', '&nbsp;', '<wbr> ', ' <!-- no > -->')
  const piece = fc.oneof(
    {weight: 4, arbitrary: word},
    word.map((text) => `<b>${text}</b>`),
    word.map((text) => `${text}<i>${text}</i>`),
    word.map((text) => `<a href="https://u.example/?a=1&amp;b=no" title='no > no'>${text}</a>`),
    word.map((text) => `<SPAN CLASS=no>${text} ${text}</SPAN >`),
    word.map((text) => `${text}&eacute;${text}&#233;`),
    word.map((text) => `<code>${text} &lt;${text}</code>`),
    fc.constantFrom(
      '&amp;',
      '&#39;',
      '&lt;',
      'Jo&rsquo;s',
      '<br>',
      '<br/>',
      '<img alt="no">',
      '<b>open',
      '</i>',
      '1 < 2',
      '<o:p></o:p>',
      '{{ticket.requester.first_name}}',
      '{% if a < b %}',
      '<attribute key="user.name" default="there"/>',
      'https://u.example/{{ticket.id}}',
      'help@u.example',
    ),
  )
  const line = fc
    .array(fc.tuple(piece, spaces), {minLength: 1, maxLength: 7})
    .map((parts) => parts.map((part) => part.join('')).join(''))
  const block = fc.oneof(
    {weight: 3, arbitrary: line.map((text) => `<p>${text}</p>`)},
    line.map((text) => `<div>${text}</div>`),
    line.map((text) => `<p style="color: red">${text}`),
    line.map((text) => `<h2>${text}</h2>`),
    line,
    fc
      .array(line, {minLength: 1, maxLength: 3})
      .map((items) => `<ul>${items.map((text) => `<li>${text}</li>`).join('\n')}</ul>`),
    fc
      .array(line, {minLength: 1, maxLength: 3})
      .map((items) => `<ol>${items.map((text) => `<li>${text}`).join('')}</ol>`),
    line.map((text) => `<table><tr><td>${text}</td><td>x</td></tr></table>`),
    word.map((text) => `<div style="display:none">${text}${text}hidden</div>`),
    fc.constantFrom(
      '<pre>hidden\nhidden</pre>',
      '<blockquote>hidden</blockquote>',
      '<style>hidden</style>',
      '<hr>',
      '</div>',
    ),
    fc.constantFrom('<p>Hi Ann,<br>thanks</p>', '<p>Kind regards,<br>Tom<br>Support Lead</p>'),
  )
  const document = fc.array(block, {maxLength: 7}).map((blocks) => blocks.join('\n'))

  it('maps every word to what prints it, and keeps blocks and atoms in order', () => {
    fc.assert(
      fc.property(document, (source) => {
        const {prose, map, blocks, atoms} = projectHtml(source)
        expect(prose).not.toContain('hidden')
        let last = -1
        for (const {start, end} of blocks) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        let before = 0
        for (const atom of atoms) {
          expect(atom.start).toBeGreaterThanOrEqual(before)
          expect(prose.slice(atom.start, atom.end)).toBe(atom.text)
          expect(blocks.some((each) => each.start <= atom.start && atom.end <= each.end)).toBe(true)
          const range = map.toSource(atom)
          expect(source.slice(range.start, range.end)).toBe(atom.text)
          before = atom.end
        }
        let from = 0
        for (const match of prose.matchAll(/[\p{L}\p{M}\d]+/gu)) {
          const place = {start: match.index, end: match.index + match[0].length}
          const range = map.toSource(place)
          const text = source.slice(range.start, range.end)
          expect(text === match[0] || decoded(text) === match[0]).toBe(true)
          // What can be replaced is there letter by letter.
          expect(map.isExact(place)).toBe(text === match[0])
          expect(range.start).toBeGreaterThanOrEqual(from)
          from = range.end
        }
      }),
      {numRuns: 500},
    )
  })

  it('throws at nothing', () => {
    const rubbish = fc
      .array(fc.oneof(fc.constantFrom(...'<>/&;"\'=!-{}%#'), block, fc.string()), {maxLength: 12})
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(rubbish, (source) => {
        const {blocks, map} = projectHtml(source)
        for (const each of blocks) expect(map.toSource(each).end).toBeLessThanOrEqual(source.length)
      }),
      {numRuns: 500},
    )
  })
})

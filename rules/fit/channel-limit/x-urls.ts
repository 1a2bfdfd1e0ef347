import type {Range} from '../../../src/rule/index.ts'

/**
 * Endings that make a name a link on X, also where nobody meant one (“Thanks.So”, “setup.py”): those of countries, and
 * generic ones that are seen often. Those in other scripts (“.рф”) are left out.
 */
const endings = new Set(
  `
  ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv
  bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et eu
  fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in
  io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf
  mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph
  pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy
  sz tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ws ye yt
  za zm zw
  com net org edu gov info biz app dev online store tech cloud care help support site shop club chat email news live
  life world today zone money page link xyz one blog group agency team services network systems center company bank
  fund health media digital design studio website space solutions software
`
    .trim()
    .split(/\s+/),
)

/** A name with an ending and perhaps a path. */
const bareNames = (text: string): Iterable<RegExpExecArray> =>
  /[^\s.]\.[^\s.]/.test(text)
    ? text.matchAll(
        /(?<![a-z\u00c0-\u024f\d@＠$#＃_./-])(?:[a-z\d](?:[a-z\d_-]{0,61}[a-z\d])?\.){1,5}([a-z]{2,24})(?![a-z\d@+\p{M}-]|\.[\p{L}\d])(?:\/\S*)?/giu,
      )
    : []

/** The letters of a path and of a query that X takes into a link; with the first other one the link ends. */
const linkedParts = (url: string): RegExpExecArray | null =>
  /^((?:https?:\/\/)?[\p{L}\p{M}\d._-]+(?::\d{1,5})?)(\/[a-z\u00c0-\u024f\u1e00-\u1eff\p{Script=Cyrillic}\d!*';:=+,.$/%#[\]–_~@|&()-]*)?(\?[a-z\d!?*'@():&=+$/%#[\]_.,~|;-]*)?/iu.exec(
    url,
  )

/**
 * What X makes a link of, and so counts as a link, in order: the text's web addresses as far as X reads them, and bare
 * names that are an address only for X. Source: docs.x.com, “Counting characters”; held against twitter-text in the
 * tests. UTF-16 code units.
 *
 * @param urls Where web addresses stand in the text, in order.
 */
export function xUrls(text: string, urls: readonly Range[]): Range[] {
  const known = urls
    .filter(({start}) => !/[a-z\d@＠$#＃]/i.test(text[start - 1] ?? ''))
    .map(({start, end}) => ({start, end: start + readByX(text.slice(start, end)).length}))
  const bare = [...bareNames(text)]
    .filter(({1: ending}) => endings.has(ending!.toLowerCase()))
    .map(({0: name, index}) => ({start: index, end: index + readByX(name).length}))
  const separate: Range[] = []
  for (const range of [...known, ...bare].sort((one, other) => one.start - other.start)) {
    if (range.start >= (separate.at(-1)?.end ?? 0)) separate.push(range)
  }
  return separate
}

/** How much of a web address X reads as one. */
function readByX(url: string): string {
  const [, name = url, path = '', query = ''] = linkedParts(url) ?? []
  const isBare = path === '' && !/^https?:/i.test(url)
  // What follows without a space in another script is text.
  if (isBare || (path === '' && query === '')) return trimmed(name, /[a-z\u00c0-\u024f\d/]/i)
  const read = trimmed(path, path.includes('(') ? /[\p{L}\d+=_#/)-]/u : /[\p{L}\d+=_#/-]/u)
  return read.length < path.length ? name + read : name + path + trimmed(query, /[a-z\d_&=#/-]/i)
}

/** The text up to its last character that may end it. */
function trimmed(text: string, canEnd: RegExp): string {
  let end = text.length
  while (end > 0 && !canEnd.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

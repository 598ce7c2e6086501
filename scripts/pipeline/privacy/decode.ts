/** Text without what hides it from a plain look: entities, percent-encoding, markup and invisible characters. */

/** An encoding inside an encoding inside an encoding. */
const ROUNDS = 3
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u20e3\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|[\u{e0000}-\u{e01ef}]/gu

/** The named entities for what numbers, addresses and encodings are written with; letters are the parser's work. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  colon: ':',
  comma: ',',
  commat: '@',
  dash: '-',
  emsp: ' ',
  ensp: ' ',
  gt: '>',
  hyphen: '-',
  lbrack: '[',
  lowbar: '_',
  lpar: '(',
  lsqb: '[',
  lt: '<',
  mdash: '-',
  middot: '.',
  nbsp: ' ',
  ndash: '-',
  newline: ' ',
  nonbreakingspace: ' ',
  num: '#',
  percnt: '%',
  period: '.',
  plus: '+',
  quot: '"',
  rbrack: ']',
  rpar: ')',
  rsqb: ']',
  shy: '',
  sol: '/',
  tab: ' ',
  thinsp: ' ',
  thinspace: ' ',
  underbar: '_',
  zwj: '',
  zwnj: ''
}

/** One line in, one line out. */
export function decode(line: string): string {
  let text = line
  for (let round = 0; round < ROUNDS && /[&%]/u.test(text); round++) {
    const before = text
    text = decodePercent(decodeEntities(text))
    if (text === before) break
  }
  return text.normalize('NFKC').replace(INVISIBLE, '').replaceAll('\n', ' ')
}

/** For text that no parser has read: HTML, comments, front matter, code. */
export function withoutMarkup(line: string): string {
  return decode(line)
    .replace(/<\/?[a-z][^<>@]{0,200}>/giu, '')
    .replace(/[*~`\\]/gu, '')
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));?/giu,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
  )
}

/** Whole runs at a time, because a character can be more than one byte; what is no UTF-8 stays as it is. */
function decodePercent(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/giu, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run.replace(/%([2-7][\da-f])/giu, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16))
      )
    }
  })
}

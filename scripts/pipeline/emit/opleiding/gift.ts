/**
 * Questions as GIFT, the text that Moodle and others import: https://docs.moodle.org/en/GIFT_format. Every text is marked as
 * plain, so no sign in it gets a meaning on the way; a question is free of empty lines, because those end it.
 */

import type { Vraagsoort } from '../../opleiding/toetsvraag.ts'

export type GiftKeuze = { tekst: string; isJuist: boolean; waarom: string }

/** All texts are plain, with "\n" between lines. */
export type GiftVraag = {
  /** Unique in the bank. */
  id: string
  /** What the trainer may filter by. */
  labels: readonly string[]
  /** As it stands in the list of the bank. */
  naam: string
  vraag: string
  soort: Vraagsoort
  /** In the right order, of an order. */
  keuzes: readonly GiftKeuze[]
  /** Shown to everyone afterwards. */
  naderhand: string
}

export function giftOf(categorie: string, vragen: readonly GiftVraag[]): string {
  return [`$CATEGORY: ${categoryName(categorie)}`, ...vragen.map(giftVraag)].join('\n\n') + '\n'
}

/** Is not escaped, and a slash in it would be a category within another. */
function categoryName(naam: string): string {
  return naam.replace(/\s+/gu, ' ').trim().replaceAll('/', '//')
}

function giftVraag(vraag: GiftVraag): string {
  const { id, labels, naam, naderhand } = vraag
  const marks = [`[id:${id}]`, ...labels.map((label) => `[tag:${label}]`)]
  return [
    `// ${marks.join(' ')}`,
    `::${escaped(naam.replace(/\s+/gu, ' '))}::${plain(vraag.vraag)} {`,
    ...ANTWOORDEN[vraag.soort](vraag).map((line) => `\t${line}`),
    ...(naderhand === '' ? [] : [`\t####${plain(naderhand)}`]),
    '}'
  ].join('\n')
}

type Answers = (vraag: GiftVraag) => string[]

const ANTWOORDEN: Readonly<Record<Vraagsoort, Answers>> = {
  'een-antwoord': one,
  'meer-antwoorden': several,
  'waar-of-niet': trueOrFalse,
  volgorde: order,
  open: () => []
}

function one({ keuzes }: GiftVraag): string[] {
  return keuzes.map(
    ({ tekst, isJuist, waarom }) => `${isJuist ? '=' : '~'}${plain(tekst)}${feedback(waarom)}`
  )
}

/**
 * Right answers share the mark, wrong ones share what is taken away: who ticks everything earns nothing. A weight of 100 is
 * not read. So a question with one right answer asks for one, and a single wrong one takes away 90.
 */
function several(vraag: GiftVraag): string[] {
  const { keuzes } = vraag
  const right = keuzes.filter(({ isJuist }) => isJuist).length
  if (right < 2) return one(vraag)
  const wrong = keuzes.length - right
  const share = weight(100 / right)
  const loss = weight(-Math.min(90, 100 / wrong))
  return keuzes.map(
    ({ tekst, isJuist, waarom }) => `~%${isJuist ? share : loss}%${plain(tekst)}${feedback(waarom)}`
  )
}

/** Five decimals, as importers know the parts of a whole: 33.33333. */
function weight(part: number): string {
  return String(Number(part.toFixed(5)))
}

/** First what is said to who was wrong, then to who was right. */
function trueOrFalse({ keuzes }: GiftVraag): string[] {
  const why = (isJuist: boolean): string => keuzes.find((keuze) => keuze.isJuist === isJuist)?.waarom ?? ''
  const [wrong, right] = [why(false), why(true)]
  const said = right === '' ? feedback(wrong) : `${feedback(wrong) || '#'}${feedback(right)}`
  return [`${keuzes[0]?.isJuist ? 'T' : 'F'}${said}`]
}

/** GIFT has no order: each step is matched with its place. */
function order({ keuzes }: GiftVraag): string[] {
  return keuzes.map(({ tekst }, index) => `=${plain(tekst)} -> ${index + 1}`)
}

function feedback(waarom: string): string {
  return waarom === '' ? '' : `#${plain(waarom)}`
}

/** Said of every text, or one that begins with "[html]" would be that. */
function plain(text: string): string {
  return `[plain]${escaped(text)}`
}

/** "&&058;" is how importers note an escaped sign: a text must not look so. */
function escaped(text: string): string {
  return (
    text
      .trim()
      .replace(/&(?=&)/gu, '& ')
      // The arrow of a match cannot be escaped: an answer with one would be read as a pair.
      .replaceAll('->', '→')
      // Other ends of a line: what follows one could begin a comment.
      .replace(/[\v\f\u0085\u2028\u2029]/gu, ' ')
      .replace(/[\\:#={}~]/gu, String.raw`\$&`)
      .replace(/\n/gu, String.raw`\n`)
  )
}

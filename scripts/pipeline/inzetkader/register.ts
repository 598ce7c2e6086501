/**
 * The register of a technologie: `docs/inzetkader/<technologie>/register.jsonl`, one decision a line, only ever added to.
 * Written by `npm run vaststellen`, `npm run intrekken` and `npm run overzetten`. It is what makes a rule of years ago
 * citable: what was adopted are the files whose digest stands here (digest.ts), and the vingerafdruk
 * (core/fingerprint.ts) tells a person which article changed.
 */

import * as z from 'zod'
import { folderOf, nameOf, VERSION } from '../core/address.ts'
import { refusedCharacters } from '../core/characters.ts'
import { stringsIn } from '../core/strings.ts'
import { datum, tekst, vingerafdruk } from '../core/fields.ts'
import type { Source } from '../core/types.ts'

const versie = z.string().regex(new RegExp(`^${VERSION}$`, 'u'))

const besluit = {
  versie,
  door: tekst(80, 'Het orgaan of de functie die besliste.'),
  op: datum('Dag van de beslissing.'),
  besluit: tekst(60, 'Kenmerk van het besluit.')
}

const som = z.string().regex(/^[0-9a-f]{64}$/u)

const woorden = {
  /** By number: "BC 6.1". */
  artikels: z.record(z.string(), vingerafdruk('Van het artikel.')),
  /** By file name without extension: all words of the page, also those outside articles. */
  bladen: z.record(z.string(), vingerafdruk('Van het blad.'))
}

/** By file name: SHA-256 over every file and image of the version. */
const bestanden = z.record(z.string(), som)

/** A version adopted, and what it said word for word. */
const vaststelling = z.strictObject({
  soort: z.literal('vaststelling'),
  ...besluit,
  van_kracht_op: datum('Eerste dag waarop de versie geldt.'),
  /** Only on lines of before fingerprints carried the name of their normaliser: "v1". Those have no digests either. */
  normaliser: z.string().optional(),
  ...woorden,
  bestanden: bestanden.optional()
})

/** The same words under new fingerprints, with the digests that an old line lacked. It decides nothing. */
const overzetting = z.strictObject({ soort: z.literal('overzetting'), versie, ...woorden, bestanden })

/** The end of a version: another takes its place, or none. */
const einde = z.strictObject({
  soort: z.enum(['vervanging', 'intrekking']),
  ...besluit,
  tot: datum('Eerste dag waarop de versie niet meer geldt.')
})

/** A version goes on: what was to take its place is called off, and its end with it. */
const voortzetting = z.strictObject({ soort: z.literal('voortzetting'), ...besluit })

const REGEL = z.discriminatedUnion('soort', [vaststelling, overzetting, einde, voortzetting])

export type Vaststelling = z.output<typeof vaststelling>
export type Einde = z.output<typeof einde>
export type Voortzetting = z.output<typeof voortzetting>
export type Overzetting = z.output<typeof overzetting>
export type Besluit = Vaststelling | Einde | Voortzetting
export type Regel = Besluit | Overzetting
export type RegisterLine = Regel & { line: number }

export type Register = {
  path: string
  technologie: string
  lines: readonly RegisterLine[]
  /** Line numbers that are no decision, or one too many: what stands behind that is not read. */
  faults: readonly number[]
  /** Each line as written, for the rule that compares. */
  written: readonly string[]
}

const decoder = new TextDecoder()

/** Lines of a register; a version takes two to four in its life. */
export const REGISTER_LIMIT = 2000

export function readRegister({ path, bytes }: Source): Register {
  const all = decoder
    .decode(bytes)
    .replaceAll('\r\n', '\n')
    .replace(/\n$/u, '')
    .split('\n', REGISTER_LIMIT + 1)
  const written = all.slice(0, REGISTER_LIMIT)
  const lines: RegisterLine[] = []
  const faults: number[] = []
  written.forEach((text, index) => {
    const result = REGEL.safeParse(parseJson(text))
    if (result.success && isReadable(result.data)) lines.push({ ...result.data, line: index + 1 })
    else faults.push(index + 1)
  })
  if (all.length > REGISTER_LIMIT) faults.push(REGISTER_LIMIT + 1)
  return { path, technologie: nameOf(folderOf(path)), lines, faults, written }
}

/** No rule over pages sees a register, and an escape of JSON hides a character as well as one of YAML. */
function isReadable(line: Regel): boolean {
  return stringsIn(line).every(({ value }) => refusedCharacters(value).length === 0)
}

/** The line as `vaststellen` writes it; keys in the order of the schema, so that equal decisions are equal bytes. */
export function writeLine(line: Regel): string {
  return `${JSON.stringify(REGEL.parse(line))}\n`
}

/** Written once only: a key that stands there twice, or a letter written as its code, says one thing to a reader and another to us. */
function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return JSON.stringify(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

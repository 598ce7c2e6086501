/**
 * The register of a technologie: `docs/inzetkader/<technologie>/register.jsonl`, one decision a line, only ever added to.
 * Written by `npm run vaststellen` and `npm run intrekken`. It is what makes a rule of years ago citable: the words that
 * were adopted are those whose vingerafdruk stands here (design §4).
 */

import { z } from 'zod'
import { refusedCharacters } from './characters.ts'
import { stringsIn } from './decoded.ts'
import { datum, tekst, vingerafdruk } from './schemas/fields.ts'
import type { Entry, Source } from './types.ts'

const versie = z.string().regex(/^\d{1,2}\.\d{1,2}$/u)

const besluit = {
  versie,
  door: tekst(80, 'Het orgaan of de functie die besliste.'),
  op: datum('Dag van de beslissing.'),
  besluit: tekst(60, 'Kenmerk van het besluit.')
}

/** A version adopted, and what it said word for word. */
const vaststelling = z.strictObject({
  soort: z.literal('vaststelling'),
  ...besluit,
  van_kracht_op: datum('Eerste dag waarop de versie geldt.'),
  /** Version of the normaliser that made the fingerprints (fingerprint.ts). */
  normaliser: z.string(),
  /** By number: "BC 6.1". */
  artikels: z.record(z.string(), vingerafdruk('Van het artikel.')),
  /** By file name without extension: all words of the page, also those outside articles. */
  bladen: z.record(z.string(), vingerafdruk('Van het blad.'))
})

/** The end of a version: another takes its place, or none. */
const einde = z.strictObject({
  soort: z.enum(['vervanging', 'intrekking']),
  ...besluit,
  tot: datum('Eerste dag waarop de versie niet meer geldt.')
})

/** A version goes on: what was to take its place is called off, and its end with it. */
const voortzetting = z.strictObject({ soort: z.literal('voortzetting'), ...besluit })

const REGEL = z.discriminatedUnion('soort', [vaststelling, einde, voortzetting])

export type Vaststelling = z.output<typeof vaststelling>
export type Einde = z.output<typeof einde>
export type Voortzetting = z.output<typeof voortzetting>
export type Regel = Vaststelling | Einde | Voortzetting
export type RegisterLine = Regel & { line: number }

export type Register = {
  path: string
  technologie: string
  lines: readonly RegisterLine[]
  /** Line numbers that are no decision. */
  faults: readonly number[]
  /** Each line as written, for the rule that compares. */
  written: readonly string[]
}

/** An earlier state of the same pages, for the rules that compare. */
export type Base = { entries: readonly Entry[]; registers: readonly Register[] }

const decoder = new TextDecoder()

export function readRegister({ path, bytes }: Source): Register {
  const written = decoder.decode(bytes).replace(/\n$/u, '').split('\n')
  const lines: RegisterLine[] = []
  const faults: number[] = []
  written.forEach((text, index) => {
    const result = REGEL.safeParse(parseJson(text))
    if (result.success && isReadable(result.data)) lines.push({ ...result.data, line: index + 1 })
    else faults.push(index + 1)
  })
  return { path, technologie: path.split('/')[2] ?? '', lines, faults, written }
}

/** No rule over pages sees a register, and an escape of JSON hides a character as well as one of YAML. */
function isReadable(line: Regel): boolean {
  return stringsIn(line).every(({ value }) => refusedCharacters(value).length === 0)
}

/** The line as `vaststellen` writes it; keys in the order of the schema, so that equal decisions are equal bytes. */
export function writeLine(line: Regel): string {
  return `${JSON.stringify(REGEL.parse(line))}\n`
}

/** The end that was decided last of a version among these lines, unless it was to go on after all. */
export function eindeOf(
  lines: readonly RegisterLine[],
  versie: string
): (Einde & { line: number }) | undefined {
  const last = lines.findLast((line) => line.versie === versie && line.soort !== 'vaststelling')
  return last?.soort === 'vervanging' || last?.soort === 'intrekking' ? last : undefined
}

export function vaststellingOf(
  register: Register | undefined,
  versie: string
): (Vaststelling & { line: number }) | undefined {
  return register?.lines.find(
    (line): line is Vaststelling & { line: number } => line.soort === 'vaststelling' && line.versie === versie
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

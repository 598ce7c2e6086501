/**
 * What this browser keeps for a reader, as a file to take along to another device, and back again. Pure: who keeps what
 * says how it is read, and how two of it become one; the buttons are `src/parts/meeneem.tsx`.
 */

export type Meeneem<Data> = {
  /** In the file, and in its name: `voortgang`. Two sorts never read each other's. */
  soort: string
  /** How it is called in a sentence: `je voortgang`. */
  naam: string
  /** Of how `Data` is written; a file of a later one is refused. */
  versie: number
  /** Undefined for whatever is not of this sort: a file can be made by anybody. */
  lees: (value: unknown) => Data | undefined
  /** What was kept here and what comes from elsewhere. Nothing of either is lost. */
  samen: (hier: Data, elders: Data) => Data
  /** What is in it, as it ends "Nu bewaard: …". */
  inWoorden: (data: Data) => string
}

/** How we know a file of ours. */
const MAKER = 'PLOT kenniscentrum'
/** Characters. Years of use stay far below it; a file beyond it is no file of ours, and is not read to find out. */
export const MEESTE = 2_000_000

export type Bestand = { naam: string; tekst: string }

/** `dag` is today, so that a reader tells two files apart. */
export function bestandVan<Data>({ soort, versie }: Meeneem<Data>, data: Data, dag: string): Bestand {
  const inhoud = { van: MAKER, soort, versie, bewaard: data }
  return { naam: `plot-${soort}-${dag}.json`, tekst: `${JSON.stringify(inhoud, null, 2)}\n` }
}

/** Dutch: what is wrong with the file, and what to do. */
type Uitkomst<Data> = { data: Data } | { fout: string }

/** Dutch, for a browser that refuses. */
export const NIET_BEWAARD =
  'Je browser bewaart niets. Dat is zo in een privévenster, of als opslag uit staat.'

const GEEN_BESTAND =
  'Dit bestand komt niet van deze site, of het is beschadigd. Kies het bestand dat je hier bewaarde: zijn naam begint met "plot-" en eindigt op ".json". Wat je al had, is niet gewijzigd.'

/** What stands in a file that a reader chose. */
export function uitBestand<Data>(meeneem: Meeneem<Data>, tekst: string): Uitkomst<Data> {
  const inhoud = recordUit(tekst)
  if (inhoud?.['van'] !== MAKER) return { fout: GEEN_BESTAND }
  const { soort, versie, bewaard } = inhoud
  if (soort !== meeneem.soort)
    return { fout: `In dit bestand zit iets anders dan ${meeneem.naam}. Kies een ander bestand.` }
  if (typeof versie !== 'number' || versie > meeneem.versie)
    return {
      fout: 'Dit bestand is gemaakt met een nieuwere versie van de site. Laad deze pagina opnieuw en probeer het nog eens.'
    }
  const data = meeneem.lees(bewaard)
  return data === undefined ? { fout: GEEN_BESTAND } : { data }
}

/** What a text in the store of the browser holds: an older site, or another program, may have written it. */
export function uitOpslag<Data>(
  { lees }: Pick<Meeneem<Data>, 'lees'>,
  tekst: string | undefined,
  leeg: Data
): Data {
  const value = tekst === undefined ? undefined : valueUit(tekst)
  return (value === undefined ? undefined : lees(value)) ?? leeg
}

function recordUit(tekst: string): Record<string, unknown> | undefined {
  const value = tekst.length > MEESTE ? undefined : valueUit(tekst)
  return isRecord(value) ? value : undefined
}

function valueUit(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

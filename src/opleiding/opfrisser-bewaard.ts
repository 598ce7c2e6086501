/** What the refresher keeps, as a text: in the browser, and in the file that a reader takes along. Whatever comes back is looked at. */

import { isDay } from '../pipeline'
import { FACETTEN, gebruikteWoorden, type Kaart, type Keuze, LEEG, type Stand } from './opfrisser-stand'

const MERK = 'plot-opfrisser'
const VERSIE = 1

/** More than a reader can ever gather here; what is larger is another file. */
export const GROOTSTE = 2_000_000

export type Gelezen =
  | { soort: 'goed'; stand: Stand }
  /** `waarom` is Dutch, whole sentences. `gered`: what could be read of it, with what could not. */
  | { soort: 'stuk'; waarom: string; gered?: { stand: Stand; verloren: number } }

export function alsTekst(stand: Stand): string {
  return JSON.stringify({ soort: MERK, versie: VERSIE, ...stand })
}

export function leesStand(text: string): Gelezen {
  const found = parsed(text)
  if (!isRecord(found))
    return stuk('Het is geen leesbaar bestand van de Opfrisser: het is afgebroken, of het is iets anders.')
  const { soort, versie } = found
  if (soort !== MERK) return stuk('Het is geen bestand van de Opfrisser.')
  if (typeof versie === 'number' && versie > VERSIE)
    return stuk(
      'Het komt van een nieuwere versie van deze site. Laad de pagina opnieuw en probeer dan nog eens.'
    )
  if (versie !== VERSIE || !isRecord(found['kaarten']))
    return stuk('Het bestand van de Opfrisser is beschadigd: de vragen staan er niet in.')
  return metKaarten(found, found['kaarten'])
}

function metKaarten(
  found: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>
): Gelezen {
  const entries = Object.entries(given)
  const goed = entries.flatMap(([sleutel, value]): [string, Kaart][] => {
    const kaart = SLEUTEL.test(sleutel) ? kaartUit(value) : undefined
    return kaart ? [[sleutel, kaart]] : []
  })
  const kaarten = Object.fromEntries(goed)
  const dienst = dienstUit(found['dienst'])
  const stand: Stand = {
    kaarten,
    woorden: gebruikteWoorden(woordenUit(found['woorden']), kaarten),
    keuze: keuzeUit(found['keuze']),
    ...(dienst ? { dienst } : {})
  }
  const verloren = entries.length - goed.length
  if (verloren === 0) return { soort: 'goed', stand }
  const hoeveel = verloren === 1 ? '1 vraag is' : `${verloren} vragen zijn`
  return stuk(`${hoeveel} beschadigd.`, { stand, verloren })
}

function stuk(waarom: string, gered?: { stand: Stand; verloren: number }): Gelezen {
  return { soort: 'stuk', waarom, ...(gered ? { gered } : {}) }
}

const SLEUTEL = /^[a-z0-9-]{1,80}\/v-[a-z0-9-]{1,80}$/u
const VINGERAFDRUK = /^(?:v\d{1,3}:)?[0-9a-f]{12}$/u
const LANGSTE = 100

function kaartUit(value: unknown): Kaart | undefined {
  if (!isRecord(value)) return undefined
  const { laatst, terug, stabiliteit, moeilijkheid, keren, fout, artikel, vingerafdruk } = value
  const isGoed =
    isDag(laatst) &&
    isDag(terug) &&
    isTussen(stabiliteit, 0.001, 36_500) &&
    isTussen(moeilijkheid, 1, 10) &&
    isTelling(keren) &&
    isTelling(fout) &&
    isTekst(artikel) &&
    isTekst(vingerafdruk) &&
    VINGERAFDRUK.test(vingerafdruk)
  return isGoed ? { laatst, terug, stabiliteit, moeilijkheid, keren, fout, artikel, vingerafdruk } : undefined
}

function woordenUit(value: unknown): Stand['woorden'] {
  return Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter(
      (entry): entry is [string, string[]] => VINGERAFDRUK.test(entry[0]) && isTeksten(entry[1])
    )
  )
}

function keuzeUit(value: unknown): Keuze {
  const given = isRecord(value) ? value : {}
  const entries = FACETTEN.map((facet) => {
    const chosen = given[facet]
    return [facet, isTeksten(chosen) ? chosen : LEEG.keuze[facet]]
  })
  return Object.fromEntries(entries) as Keuze
}

function dienstUit(value: unknown): Stand['dienst'] {
  if (!isRecord(value)) return undefined
  const { dag, gedaan, ruimte } = value
  return isDag(dag) && isTelling(gedaan) && isTelling(ruimte) ? { dag, gedaan, ruimte } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDag(value: unknown): value is string {
  return typeof value === 'string' && isDay(value)
}

function isTussen(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most
}

function isTelling(value: unknown): value is number {
  return isTussen(value, 0, 100_000) && Number.isInteger(value)
}

function isTekst(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LANGSTE
}

function isTeksten(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** What came of bringing a file in, by number. */
export type Samenvoeging = { stand: Stand; nieuw: number; vernieuwd: number; gebleven: number }

/** Of each question the later answer counts, wherever it was given; what was chosen here stays. Nothing is lost. */
export function samengevoegd(hier: Stand, daar: Stand): Samenvoeging {
  const taken = Object.entries(daar.kaarten).filter(([sleutel, kaart]) =>
    isLater(kaart, hier.kaarten[sleutel])
  )
  const nieuw = taken.filter(([sleutel]) => !hier.kaarten[sleutel]).length
  const kaarten = { ...hier.kaarten, ...Object.fromEntries(taken) }
  return {
    stand: {
      ...hier,
      kaarten,
      woorden: gebruikteWoorden({ ...daar.woorden, ...hier.woorden }, kaarten)
    },
    nieuw,
    vernieuwd: taken.length - nieuw,
    gebleven: Object.keys(daar.kaarten).length - taken.length
  }
}

function isLater(kaart: Kaart, own: Kaart | undefined): boolean {
  if (!own) return true
  return kaart.laatst === own.laatst ? kaart.keren > own.keren : kaart.laatst > own.laatst
}

/** Dutch, a sentence. */
export function samenvoegingInWoorden({ nieuw, vernieuwd, gebleven }: Samenvoeging): string {
  if (nieuw + vernieuwd === 0)
    return gebleven === 0
      ? 'In dit bestand staat nog geen antwoord. Er is niets veranderd.'
      : 'Alles uit dit bestand stond hier al, of je beantwoordde het hier later. Er is niets veranderd.'
  const delen = [
    nieuw > 0 && `${vragen(nieuw)} erbij`,
    vernieuwd > 0 && `${vragen(vernieuwd)} bijgewerkt`,
    gebleven > 0 &&
      (gebleven === 1 ? '1 vraag bleef zoals ze hier was' : `${vragen(gebleven)} bleven zoals ze hier waren`)
  ].filter((deel) => deel !== false)
  return `Gelukt: ${delen.join(', ')}.`
}

function vragen(aantal: number): string {
  return aantal === 1 ? '1 vraag' : `${aantal} vragen`
}

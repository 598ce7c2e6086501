/** What a change costs, in Dutch: headings and sentences as data, for whoever writes them down. */

import { masked } from '../privacy/redact.ts'
import { BRONNEN } from '../site/pins.ts'
import type { ArtikelGevolg, Gevolg, NoemerGevolg, VersieGevolg } from './gevolg.ts'
import {
  artikelPunt,
  bladPunt,
  kaartPunt,
  nietGezienPunt,
  noemerPunt,
  pinPunt,
  type Punt,
  versiePunt
} from './punten.ts'

export type Deel = {
  kop: string
  /** What to do about it. */
  uitleg?: string
  punten: Punt[]
  /** How many more there are. */
  meer: number
}

export type Verteld = { zin: string; delen: Deel[] }

/** Points that are told one by one under a heading; a change of a whole version has hundreds. */
const MOST = 40

export function vertel(gevolgen: readonly Gevolg[]): Verteld {
  return { zin: kern(gevolgen), delen: delenOf(gevolgen) }
}

/** In one sentence: does a rule change, or only a draft. */
function kern(gevolgen: readonly Gevolg[]): string {
  const articles = gevolgen.filter((gevolg) => gevolg.soort === 'artikel')
  const isUnseen = gevolgen.some(({ soort }) => soort === 'niet-gezien')
  const isRule = gevolgen.some(
    (gevolg) =>
      (gevolg.soort === 'artikel' && !gevolg.isConcept) || (gevolg.soort === 'versie' && isDecided(gevolg))
  )
  const unseen = isUnseen ? ' Niet alles kon nagegaan worden.' : ''
  if (isRule) return `Deze wijziging verandert regels die gelden of zullen gelden.${unseen}`
  if (articles.length > 0) return `Deze wijziging verandert een concept, en geen regel die geldt.${unseen}`
  return isUnseen
    ? 'In wat nagegaan kon worden, verandert geen regel. Niet alles kon nagegaan worden.'
    : 'Deze wijziging verandert geen regel.'
}

function isDecided({ wat, isConcept }: VersieGevolg): boolean {
  return wat === 'vastgesteld' || wat === 'eindigt' || (wat === 'weg' && !isConcept)
}

type Kop = Pick<Deel, 'kop' | 'uitleg'> & { punt: (gevolg: Gevolg) => Punt | false }

const OVER = 'Lees na of ze nog kloppen.'

const artikels =
  (wat: ArtikelGevolg['wat']) =>
  (gevolg: Gevolg): Punt | false =>
    gevolg.soort === 'artikel' && gevolg.wat === wat && artikelPunt(gevolg)

const noemers =
  (waar: NoemerGevolg['waar']) =>
  (gevolg: Gevolg): Punt | false =>
    gevolg.soort === 'noemer' && gevolg.waar === waar && noemerPunt(gevolg)

/** In the order in which they are read. */
const KOPPEN: readonly Kop[] = [
  {
    kop: 'Niet nagegaan',
    uitleg:
      'In deze bestanden staan fouten. Wat ze zeggen, telt hieronder niet mee. Los ze op (npm run check) en kijk opnieuw.',
    punt: (gevolg) => gevolg.soort === 'niet-gezien' && nietGezienPunt(gevolg)
  },
  { kop: 'Versies', punt: (gevolg) => gevolg.soort === 'versie' && versiePunt(gevolg) },
  { kop: 'Artikels met andere woorden', punt: artikels('gewijzigd') },
  { kop: 'Nieuwe artikels', punt: artikels('nieuw') },
  { kop: 'Artikels die vervallen', punt: artikels('vervallen') },
  ...Object.entries(BRONNEN).map(([soort, { kop, uitleg }]): Kop => ({
    kop,
    uitleg,
    punt: (gevolg) => gevolg.soort === 'pin' && gevolg.pin.soort === soort && pinPunt(gevolg)
  })),
  {
    kop: 'Veldkaarten om na te kijken',
    uitleg: 'Ze noemen een artikel dat wijzigt, en zeggen er nog hetzelfde over.',
    punt: (gevolg) => gevolg.soort === 'kaart' && kaartPunt(gevolg)
  },
  {
    kop: 'Afgedrukte kaarten en bladen die verouderen',
    uitleg: 'Wie de code op zijn blad scant, ziet dat het gewijzigd is. Druk ze opnieuw af.',
    punt: (gevolg) => gevolg.soort === 'blad' && bladPunt(gevolg)
  },
  {
    kop: 'Verslagen over deze artikels',
    uitleg: 'Een verslag blijft vertellen over de regel van toen.',
    punt: noemers('praktijk')
  },
  { kop: 'Lessen over deze artikels', uitleg: OVER, punt: noemers('opleiding') },
  { kop: 'Andere pagina’s over deze artikels', uitleg: OVER, punt: noemers('elders') }
]

function delenOf(gevolgen: readonly Gevolg[]): Deel[] {
  return KOPPEN.flatMap(({ punt, ...kop }) => {
    const punten = gevolgen.flatMap((gevolg) => punt(gevolg) || [])
    if (punten.length === 0) return []
    return [
      { ...kop, punten: punten.slice(0, MOST).map(withoutPersons), meer: Math.max(0, punten.length - MOST) }
    ]
  })
}

/** As a finding does not repeat the personal data that it finds, neither does this. */
function withoutPersons({ zin, plaatsen, ...punt }: Punt): Punt {
  return {
    ...punt,
    zin: zin.map((stuk) => (typeof stuk === 'string' ? stuk : { ...stuk, van: masked(stuk.van) })),
    ...(plaatsen && {
      plaatsen: plaatsen.map(({ oud, nieuw }) => ({
        ...(oud === undefined ? {} : { oud: masked(oud) }),
        ...(nieuw === undefined ? {} : { nieuw: masked(nieuw) })
      }))
    })
  }
}

import type { Place } from '../core/diagnostic.ts'
import {
  foutenVan,
  MEESTE_KEUZES,
  readToetsvragen,
  type VraagFout,
  type Vraagsoort,
  VRAAGSOORTEN
} from '../opleiding/toetsvraag.ts'
import type { Document } from '../entry.ts'
import type { DocumentRule } from './rule.ts'

export const toetsVorm: DocumentRule = {
  id: 'toets-vorm',
  level: 'error',
  why: 'Uit deze ene tekst komen de toets op de site, het pakket voor een leerplatform en de dia’s. Elk daarvan moet weten wat het juiste antwoord is.',
  help: 'Schrijf onder de kop een lijst met vakjes: - [x] voor een juist antwoord, - [ ] voor een fout. Daaronder: > Uitleg: waarom.',
  checkDocument(document, report) {
    const { path, kind, matter, body } = document
    if (kind !== 'vragen') return
    const heads = headsIn(document)
    const vragen = readToetsvragen(body.nodes)
    if (vragen.length === 0) report({ path, message: 'Op deze pagina staat geen enkele vraag.', help: ZO })
    for (const vraag of vragen) {
      const place = body.headings.find(({ id, depth }) => id === vraag.id && depth === 2)
      const soort = heads.get(vraag.id)
      if (soort === undefined) report({ path, place, ...zonderGegevens(vraag.id, vraag.titel) })
      else for (const fout of foutenVan(soort, vraag)) report({ path, place, ...MELDINGEN[fout] })
    }
    const asked = new Set(vragen.map(({ id }) => id))
    for (const id of heads.keys()) {
      if (asked.has(id)) continue
      const message = `Bovenaan staan gegevens van "${id}", maar er is geen vraag met dat id.`
      report({ path, place: placeOf(matter, id), message, help: `Schrijf een kop: ## Je vraag? {#${id}}` })
    }
  }
}

const ZO =
  'Schrijf een kop met een id, zoals ## Wanneer waarschuw je? {#v-waarschuwen}, en daaronder de antwoorden.'

/** How each is answered, of what is readable in the front matter; the rest is told there. */
function headsIn({ matter }: Document): Map<string, Vraagsoort> {
  const written = matter?.values['vragen']
  if (typeof written !== 'object' || written === null) return new Map()
  return new Map(
    Object.entries(written as Record<string, { soort?: unknown } | null>).flatMap(([id, head]) => {
      const soort = VRAAGSOORTEN.find((known) => known === head?.soort)
      return soort ? [[id, soort] as const] : []
    })
  )
}

function placeOf(matter: Document['matter'], id: string): Place | undefined {
  return matter?.placeOf(['vragen', id])
}

function zonderGegevens(id: string, titel: string): { message: string; help: string } {
  return id.startsWith('v-')
    ? {
        message: `De vraag "${id}" heeft bovenaan geen gegevens.`,
        help: `Zet onder vragen: een regel ${id}: en daaronder soort, artikel en niveau.`
      }
    : {
        message: `De kop "${titel}" is geen vraag: hij heeft geen id dat met v- begint.`,
        help: ZO
      }
}

const MELDINGEN: Readonly<Record<VraagFout, { message: string; help?: string }>> = {
  'geen-keuzes': { message: 'Deze vraag heeft geen lijst met antwoorden.' },
  'geen-vakjes': { message: 'Niet elk antwoord van deze vraag heeft een vakje.' },
  'geen-juist': { message: 'Geen enkel antwoord van deze vraag is juist.' },
  'geen-fout': { message: 'Alle antwoorden van deze vraag zijn juist: er valt niets te kiezen.' },
  'een-juist': {
    message: 'Deze vraag heeft meer dan één juist antwoord.',
    help: 'Laat één vakje aangekruist, of schrijf bovenaan soort: meer-antwoorden.'
  },
  'waar-of-niet': {
    message: 'De antwoorden van deze vraag zijn niet "Waar" en "Niet waar".',
    help: 'Schrijf twee antwoorden, "Waar" en dan "Niet waar", en kruis het juiste aan.'
  },
  genummerd: {
    message: 'Een volgorde is een genummerde lijst.',
    help: 'Schrijf de stappen in de juiste volgorde, zoals "1. Je waarschuwt." en "2. Je neemt op." De toets schudt ze zelf door elkaar.'
  },
  'te-kort': {
    message: 'Deze volgorde heeft minder dan drie stappen.',
    help: 'Voeg stappen toe, of schrijf bovenaan soort: een-antwoord en maak er een vraag met vakjes van.'
  },
  'keuzes-bij-open': {
    message: 'Een open vraag heeft geen lijst met antwoorden.',
    help: 'Verwijder de lijst, of schrijf bovenaan soort: een-antwoord.'
  },
  'geen-modelantwoord': {
    message: 'Deze open vraag heeft geen modelantwoord.',
    help: 'Schrijf onder de vraag "> Modelantwoord: " en daarachter wat een goed antwoord bevat.'
  },
  'geen-uitleg': {
    message: 'Deze vraag zegt niet waarom het antwoord juist is.',
    help: 'Schrijf onder de antwoorden "> Uitleg: " en daarachter waarom, met het artikel erbij.'
  },
  dubbel: {
    message: 'Twee antwoorden van deze vraag zijn hetzelfde.',
    help: 'Schrijf een ander antwoord achter "- [ ]", of verwijder die regel.'
  },
  'te-veel': {
    message: `Deze vraag heeft meer dan ${MEESTE_KEUZES} antwoorden.`,
    help: 'Verwijder regels met "- [ ]", of splits de vraag.'
  }
}

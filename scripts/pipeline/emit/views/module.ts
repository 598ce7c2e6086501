/** How a trainer makes a module: the folder to begin with, where it is handed in, and what one types who has Node. */

import { beginmapOf } from '../../bijdragen/beginmap.ts'
import { type CodeHost, codeHostOf, uploadAt } from '../../core/code-host.ts'
import { LESPAKKET_FOLDER } from '../../core/lespakket.ts'
import { ownId } from '../../core/own-id.ts'
import type { Output } from '../../core/types.ts'
import { zip } from '../../core/zip.ts'
import { contentDate } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { MODULE_ADDRESS } from '../../site/views.ts'
import type { View, ViewMaker } from '../context.ts'
import { type Meldpunten, meldpuntenOf } from '../meldpunten.ts'

export type ModuleView = View & {
  meldpunten: Meldpunten
  /** Of the folder to begin with: where it is, how large, and what is in it. */
  zip: { address: string; kB: number; bestanden: string[] }
  /** Where a folder is dropped on the code host; absent while none is set. */
  oplaad?: { kind: CodeHost; adres: string }
  /** The name that the folder, and so the module, has until its writer gives it another. */
  naam: string
  /** In the order in which one types them. A test does so. */
  opdrachten: readonly Opdracht[]
  /** How one writes; absent where this site has no such page. */
  schrijfwijzer?: string
}

export type Opdracht = { opdracht: string; wat: string }

/** Where modules stand in the repository. */
const MAP = 'docs/opleiding'
const SCHRIJFWIJZER = '/bijdragen/schrijfwijzer'
const NAAM = 'mijn-module'
const ZIP_ADDRESS = `/${LESPAKKET_FOLDER}/beginmap-module.zip`

const OPDRACHTEN: readonly Opdracht[] = [
  {
    opdracht: `npm run nieuw -- module ${NAAM}`,
    wat: 'Zet de beginmap klaar. Kies zelf een naam: kleine letters, cijfers en koppeltekens.'
  },
  {
    opdracht: 'npm run check',
    wat: 'Zegt wat er nog moet gebeuren, in één keer. Herhaal het tot er geen fouten meer zijn. Een vraag die op nalezing wacht, is geen fout.'
  },
  {
    opdracht: `npm run herlezen -- ${NAAM}`,
    wat: 'Toont elke vraag naast haar artikel. Antwoord ja als de vraag klopt: dan schrijft de opdracht de vingerafdruk van het artikel bij de vraag.'
  },
  { opdracht: 'npm run build', wat: 'Bouwt de site met je module erin. Bekijk ze daarna met npm run serve.' },
  {
    opdracht: `npm run lespakket -- ${NAAM}`,
    wat: 'Maakt het lespakket: lessen, dia’s, vragen en bladen in één zip.'
  }
]

export const moduleMaken: ViewMaker = ({ site, repository, postbus }) => {
  const meldpunten = meldpuntenOf({ repository, postbus })
  const { opslagplaats } = meldpunten
  const files = beginbestanden(site)
  const data: ModuleView = {
    address: MODULE_ADDRESS,
    titel: 'Maak een module',
    omschrijving: 'Begin met een map die al klopt, en schrijf je eigen lessen over de voorbeelden heen.',
    bijgewerkt: contentDate(site.entries),
    toc: [
      { value: 'Wat zit er in de map?', id: ownId('map'), level: 2 },
      { value: 'Zo maak je er jouw module van', id: ownId('schrijf'), level: 2 },
      { value: 'Geef je map door', id: ownId('geef-door'), level: 2 },
      { value: 'Wat gebeurt er met je vragen?', id: ownId('vragen'), level: 2 },
      { value: 'Werk je met Node?', id: ownId('node'), level: 2 }
    ],
    meldpunten,
    zip: {
      address: ZIP_ADDRESS,
      kB: Math.ceil(zip(files).length / 1000),
      bestanden: files.map(({ path }) => path.slice(NAAM.length + 1))
    },
    ...(opslagplaats === undefined
      ? {}
      : { oplaad: { kind: codeHostOf(opslagplaats), adres: uploadAt(opslagplaats, MAP) } }),
    naam: NAAM,
    ...(site.byAddress.has(SCHRIJFWIJZER) ? { schrijfwijzer: SCHRIJFWIJZER } : {}),
    opdrachten: OPDRACHTEN
  }
  return [{ view: 'module', data }]
}

/** Dated by the content, so that the same content gives the same bytes. */
export function beginmapOutput(site: Site): Output {
  return { path: `static${ZIP_ADDRESS}`, bytes: zip(beginbestanden(site)) }
}

function beginbestanden(site: Site): Output[] {
  const encoder = new TextEncoder()
  return beginmapOf(contentDate(site.entries)).map(({ naam, text }) => ({
    path: `${NAAM}/${naam}`,
    bytes: encoder.encode(text)
  }))
}

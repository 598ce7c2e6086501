/** What learners get: the lessons, the questions without their answers, and the words that are used. */

import type { EntryOf } from '../../../entry.ts'
import { addressNamed } from '../../../kinds.ts'
import { omschrijvingOf } from '../../page-link.ts'
import type { Html } from '../../static/html.ts'
import { xml } from '../../xml.ts'
import { type Blad, lijst, tekstVan, waaropDeel } from './delen.ts'
import { type Deel, type Papier, papierVan } from './papier.ts'
import type { Stof } from './stof.ts'
import { openVragen } from './vragen.ts'

export function handOut(stof: Stof): Papier {
  const { module, lessen, kit } = stof
  const blad: Blad = {
    ...stof,
    ids: new Map([
      [module.address, MODULE],
      ...lessen.map(({ address }) => [address, idVan(address)] as const)
    ])
  }
  return papierVan({
    naam: 'hand-out.pdf',
    soort: 'Hand-out voor cursisten',
    inleiding: omschrijvingOf(module),
    kit,
    vooraf: [
      xml`<section class="leerdoelen"><h2>Na deze module kun je dit</h2>${lijst(module.data.leerdoelen)}</section>`
    ],
    delen: [
      { id: MODULE, titel: 'Over deze module', inhoud: tekstVan(blad, module), opNieuwBlad: true },
      ...lessen.map((les) => lesDeel(blad, les)),
      ...toetsDelen(blad, stof),
      ...begrippenDelen(stof),
      waaropDeel(kit)
    ]
  })
}

const MODULE = 'module'

function idVan(address: string): string {
  return `les-${address.slice(address.lastIndexOf('/') + 1)}`
}

function lesDeel(blad: Blad, les: EntryOf<'les'>): Deel {
  return {
    id: idVan(les.address),
    titel: les.data.titel,
    inhoud: xml`<p class="inleiding">${les.data.omschrijving}</p>${tekstVan(blad, les)}`,
    opNieuwBlad: true
  }
}

function toetsDelen(blad: Blad, { vragen, kit }: Stof): Deel[] {
  if (vragen.length === 0) return []
  const worth = kit.isConcept ? ' De toets gaat over een concept: wat hier juist is, kan nog veranderen.' : ''
  const inhoud = xml`<p>Antwoord eerst zelf. Kijk daarna samen na.${worth}</p>${openVragen(blad, vragen)}`
  return [{ id: 'toets', titel: 'Toets', inhoud, opNieuwBlad: true }]
}

/** What the module and its lessons say that they lean on, as the glossary has it. */
function begrippenDelen({ site, module, lessen }: Stof): Deel[] {
  const names = [module, ...lessen].flatMap(({ data }) => data.begrippen ?? [])
  const terms = [...new Set(names)].flatMap((name): Html[] => {
    const entry = site.byAddress.get(addressNamed('begrip', name))
    return entry?.kind === 'begrip' ? [xml`<dt>${entry.data.titel}</dt><dd>${entry.data.definitie}</dd>`] : []
  })
  if (terms.length === 0) return []
  return [
    {
      id: 'begrippen',
      titel: 'Begrippen',
      inhoud: xml`<dl class="begrippen">${terms}</dl>`,
      opNieuwBlad: true
    }
  ]
}

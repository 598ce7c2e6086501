/** The slides of a module: its lessons in their order, the questions that may be asked, and what all of it stands on. */

import { datumInWoorden, telwoord } from '../../../core/dutch.ts'
import type { Node } from '../../../core/tree.ts'
import type { Entry, EntryOf } from '../../../entry.ts'
import type { Site } from '../../../site/site.ts'
import { listedAt } from '../../onderdelen.ts'
import { omschrijvingOf } from '../../page-link.ts'
import { resolveBody } from '../../resolve.ts'
import { kitfeiten, type Kitfeiten } from '../feiten.ts'
import { type Toets, toetsOf } from '../toets.ts'
import type { Dia, Dias } from './dia.ts'
import { los, notitiesIn } from './kop-delen.ts'
import { lesdias } from './lesdias.ts'
import { verdeel } from './verdeel.ts'
import { vraagdias } from './vraagdias.ts'

type Module = EntryOf<'module'>

export function diasVan(site: Site, module: Module, siteUrl: string): Dias {
  const feiten = kitfeiten(site, module, siteUrl)
  const parts = listedAt(site, module.address)
  const lessen = parts.filter(({ kind }) => kind === 'les')
  const vragen = parts.flatMap((part) => (part.kind === 'vragen' ? toetsdias(site, part, feiten) : []))
  return {
    feiten,
    dias: [
      titeldia(site, module),
      ...gewoon({ titel: 'Wat je leert', boven: feiten.titel, address: module.address }, [
        ['ul', {}, ...module.data.leerdoelen.map((doel): Node => ['li', {}, doel])]
      ]),
      ...lessen.flatMap((les, index) =>
        lesdias({
          titel: les.data.titel,
          address: les.address,
          boven: `Les ${index + 1} van ${lessen.length}`,
          nodes: bodyOf(site, les)
        })
      ),
      ...vragen,
      grondendia(module, feiten)
    ]
  }
}

/** Without words the page begins with a heading: then its description is said. */
function bodyOf(site: Site, les: Entry): Node[] {
  const nodes = resolveBody(site, les)
  const [first] = nodes
  const hasWords = first !== undefined && (typeof first === 'string' || first[0] !== 'h2')
  return hasWords ? nodes : [['p', {}, omschrijvingOf(les)], ...nodes]
}

function titeldia(site: Site, module: Module): Dia {
  const { address, data } = module
  return {
    soort: 'titel',
    titel: data.titel,
    boven: 'PLOT kenniscentrum',
    body: [
      ['p', {}, omschrijvingOf(module)],
      ['p', {}, `Voor: ${data.doelgroep.join(', ')}`]
    ],
    noten: [],
    notities: los(notitiesIn(resolveBody(site, module)), address),
    address
  }
}

function gewoon(start: Pick<Dia, 'titel' | 'boven' | 'address'>, body: Node[]): Dia[] {
  const parts = verdeel(body)
  return parts.map((part, index) => ({
    ...start,
    soort: 'inhoud',
    ...(parts.length > 1 ? { vervolg: { nummer: index + 1, van: parts.length } } : {}),
    body: part,
    noten: [],
    notities: []
  }))
}

/** Nothing where none may be asked. */
function toetsdias(site: Site, entry: EntryOf<'vragen'>, feiten: Kitfeiten): Dia[] {
  const toets = toetsOf(site, entry, resolveBody(site, entry))
  if (toets.vragen.length === 0) return []
  return [
    {
      soort: 'deel',
      titel: entry.data.titel,
      boven: feiten.titel,
      body: inleidingVan(toets),
      noten: [],
      notities: [
        ['p', {}, 'Laat de groep eerst kiezen. Het antwoord staat hier bij elke vraag, en op de dia erna.']
      ],
      address: entry.address
    },
    ...vraagdias(toets.vragen, entry.address)
  ]
}

function inleidingVan({ vragen, wachten, isConcept }: Toets): Node[] {
  const telling = vragen.length === 1 ? 'Eén vraag.' : `${telwoord(vragen.length)} vragen.`
  return [
    ['p', {}, telling.charAt(0).toUpperCase() + telling.slice(1)],
    ...(isConcept
      ? [['p', {}, 'Deze toets toetst een concept. Wat ze juist noemt, kan nog veranderen.'] as Node]
      : []),
    ...(wachten > 0 ? [['p', {}, wachtenInWoorden(wachten)] as Node] : [])
  ]
}

function wachtenInWoorden(wachten: number): string {
  return wachten === 1
    ? '1 vraag wacht op nalezing en staat niet op deze dia’s.'
    : `${wachten} vragen wachten op nalezing en staan niet op deze dia’s.`
}

/** The articles by their numbers are for who wants to look them up. */
function grondendia({ address }: Module, feiten: Kitfeiten): Dia {
  const { titel, status, isFictief, gronden, bijgewerkt, licentie } = feiten
  const zinnen = [
    ...(isFictief ? ['Dit is een fictief voorbeeld.'] : []),
    ...(status === 'voorstel' ? ['Deze module is een voorstel. PLOT heeft ze niet vastgesteld.'] : []),
    `Bijgewerkt op ${datumInWoorden(bijgewerkt)}. Dit is geen juridisch advies: de officiële tekst gaat voor.`
  ]
  const bronnen = gronden.map(({ bron, isConcept }): Node => [
    'li',
    {},
    isConcept ? `${bron} (concept)` : bron
  ])
  return {
    soort: 'inhoud',
    titel: 'Waarop deze dia’s steunen',
    boven: titel,
    body: [
      ...zinnen.map((zin): Node => ['p', {}, zin]),
      ...(bronnen.length > 0 ? [['ul', {}, ...bronnen] as Node] : []),
      ['p', {}, `Licentie: ${licentie.naam}.`]
    ],
    noten: [],
    notities: gronden.map(({ bron, artikels }): Node => [
      'p',
      {},
      `${bron}: ${artikels.map(({ nummer }) => nummer).join(', ')}.`
    ]),
    address
  }
}

/**
 * A module as a SCORM 1.2 package: its lessons and the questions that may be asked, for a learning platform or a folder on
 * a disk. Notes for the trainer stay out of it. It asks nothing of the network.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { nameOf } from '../../../core/address.ts'
import type { Node } from '../../../core/tree.ts'
import type { Output } from '../../../core/types.ts'
import { zip } from '../../../core/zip.ts'
import type { EntryOf } from '../../../entry.ts'
import type { Site } from '../../../site/site.ts'
import { markTerms, type Terms } from '../../../site/terms.ts'
import { beeldAt } from '../../images.ts'
import { listedAt } from '../../onderdelen.ts'
import { omschrijvingOf } from '../../page-link.ts'
import { resolveBody } from '../../resolve.ts'
import { statischBlad } from '../../static/blad.ts'
import { naarSite } from '../../static/links.ts'
import { STIJL } from '../../static/stijl.ts'
import { beeldenIn } from '../../static/tree.ts'
import { type Kitfeiten, kitfeiten } from '../feiten.ts'
import { TAAL } from '../module-json.ts'
import { inleidingOf, toetsOf } from '../toets.ts'
import { manifestXml } from './manifest.ts'
import { type Cursus, lesId, lichaamVan, START, TOETS } from './pagina.ts'
import { STIJL_VAN_CURSUS } from './stijl.ts'

type Module = EntryOf<'module'>

/**
 * Every scored question right. What is needed to pass PLOT has yet to decide, and any lower number would be ours; a
 * platform can set its own.
 */
const GRENS = 100

const PAGINA = 'index.html'
const encoder = new TextEncoder()

export type ScormOptions = {
  siteUrl: string
  /** The program of the page (src/lespakket/speler.ts), as one plain script. */
  speler: string
  terms: Terms
}

/** The files of the package, the manifest with them. */
export function scormFiles(site: Site, module: Module, { siteUrl, speler, terms }: ScormOptions): Output[] {
  const cursus = cursusVan(site, module, siteUrl, terms)
  const beelden = beeldenVan(site, cursus)
  const vragen = cursus.toets?.vragen ?? []
  const toSite = naarSite(siteUrl)
  const within = new Map<string, string>([
    [module.address, START],
    ...listedAt(site, module.address).flatMap(({ kind, address }): [string, string][] =>
      kind === 'les'
        ? [[address, lesId(nameOf(address))]]
        : kind === 'vragen' && cursus.toets
          ? [[address, TOETS]]
          : []
    )
  ])
  const lichaam = lichaamVan(cursus, versieVan(cursus), GRENS, {
    link: (address) => {
      const [page = '', anchor] = address.split('#')
      const id = within.get(page)
      return id === undefined ? toSite(address) : anchor === undefined ? `#${id}` : `#${id}-${anchor}`
    },
    beeld: (address) => beelden.get(address)?.path,
    isElders: true
  })
  const titel = titelVan(cursus.feiten)
  const files = [
    {
      path: PAGINA,
      bytes: statischBlad({ titel, taal: TAAL, lichaam, stijl: 'stijl.css', script: 'speler.js' })
    },
    { path: 'speler.js', bytes: encoder.encode(speler) },
    { path: 'stijl.css', bytes: encoder.encode(STIJL + STIJL_VAN_CURSUS) },
    ...beelden.values()
  ]
  const manifest = manifestXml({
    naam: cursus.feiten.naam,
    titel,
    grens: vragen.some(({ soort }) => soort !== 'open') ? GRENS : undefined,
    pagina: PAGINA,
    bestanden: files.map(({ path }) => path)
  })
  return [{ path: 'imsmanifest.xml', bytes: encoder.encode(manifest) }, ...files]
}

export function scormZip(site: Site, module: Module, options: ScormOptions): Uint8Array {
  return zip(scormFiles(site, module, options))
}

/** As a platform lists it: what it is worth belongs to its name. */
function titelVan({ titel, isFictief, isConcept }: Kitfeiten): string {
  return `${isFictief ? 'Fictief voorbeeld: ' : ''}${titel}${isConcept ? ' (toetst een concept)' : ''}`
}

function cursusVan(site: Site, module: Module, siteUrl: string, terms: Terms): Cursus {
  const { leerdoelen } = module.data
  const parts = listedAt(site, module.address)
  const bodyOf = (entry: (typeof parts)[number] | Module): Node[] =>
    markTerms(resolveBody(site, entry), terms, entry.address)
  const vragen = parts.find((part): part is EntryOf<'vragen'> => part.kind === 'vragen')
  const toets = vragen && toetsOf(site, vragen, resolveBody(site, vragen))
  return {
    feiten: kitfeiten(site, module, siteUrl),
    omschrijving: omschrijvingOf(module),
    leerdoelen,
    inleiding: bodyOf(module),
    lessen: parts
      .filter(({ kind }) => kind === 'les')
      .map((les) => ({
        naam: nameOf(les.address),
        titel: les.data.titel,
        omschrijving: omschrijvingOf(les),
        body: bodyOf(les)
      })),
    ...(vragen && toets && toets.vragen.length > 0
      ? { toets: { titel: vragen.data.titel, inleiding: inleidingOf(bodyOf(vragen)), vragen: toets.vragen } }
      : {})
  }
}

/** Beside the page, under the names that they have on the site. */
function beeldenVan(site: Site, { inleiding, lessen, toets }: Cursus): Map<string, Output> {
  const vragen = toets?.vragen ?? []
  const asked = vragen.flatMap(({ casus, keuzes, uitleg, modelantwoord }) => [
    ...casus,
    ...keuzes.flatMap(({ nodes, waarom }) => [...nodes, ...waarom]),
    ...uitleg,
    ...modelantwoord
  ])
  const nodes = [...inleiding, ...lessen.flatMap(({ body }) => body), ...(toets?.inleiding ?? []), ...asked]
  return new Map(
    beeldenIn(nodes).flatMap((address) => {
      const bytes = beeldAt(site, address)
      return bytes ? [[address, { path: address.slice(1), bytes }] as const] : []
    })
  )
}

/** What kept answers mean: of another course, or one whose questions are others, they say nothing. */
function versieVan({ lessen, toets }: Cursus): string {
  const vragen = toets?.vragen ?? []
  const shape = [
    lessen.map(({ naam }) => naam),
    vragen.map(({ id, soort, keuzes }) => [id, soort, keuzes.map(({ nodes, isJuist }) => [nodes, isJuist])])
  ]
  return bytesToHex(sha256(encoder.encode(JSON.stringify(shape)))).slice(0, 8)
}

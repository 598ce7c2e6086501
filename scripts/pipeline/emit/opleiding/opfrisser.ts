/**
 * The questions of all modules as one deck, for who refreshes a few at a time: those that may be asked and no other. Beside
 * each stand the words of its article, so that a browser can tell its reader what changed since they last answered.
 */

import { folderOf, nameOf } from '../../core/address.ts'
import { mapElements, type Node } from '../../core/tree.ts'
import type { EntryOf } from '../../entry.ts'
import { regelsNu } from '../../site/gronden.ts'
import type { Grond } from '../../site/pin.ts'
import type { Site } from '../../site/site.ts'
import { toetsvragenOf } from '../../site/toetsvragen.ts'
import { listedAt } from '../onderdelen.ts'
import { resolveBody } from '../resolve.ts'
import { gesteldeVragen, type VraagOpPagina } from './toets.ts'

const OPLEIDING = '/opleiding'

const DIENSTEN = ['politie', 'brandweer'] as const

export type Opfrisvraag = VraagOpPagina & {
  /** Of its module, as its folder is called. */
  module: string
  technologieen: readonly string[]
  /** For whom its article is written. */
  diensten: readonly string[]
  /** Of the words that its article has now. */
  vingerafdruk: string
  isConcept?: true
}

export type OpfrisModule = { naam: string; titel: string; address: string; toets: string; aantal: number }

export type Opfrisdeck = {
  modules: OpfrisModule[]
  /** Their ids count within their module. */
  vragen: Opfrisvraag[]
  /** By vingerafdruk, a line a block. */
  woorden: Readonly<Record<string, readonly string[]>>
}

export function opfrisdeckOf(site: Site): Opfrisdeck {
  const all = modulesIn(site).flatMap((part) => vragenIn(site, part))
  return {
    modules: opfrisModules(site),
    vragen: all.map(({ vraag }) => vraag),
    woorden: Object.fromEntries(
      all.map(({ vraag, grond }) => [vraag.vingerafdruk, regelsNu(site, grond.gevonden)])
    )
  }
}

/** Modules with a test, as long as nobody withdrew them. */
export function opfrisModules(site: Site): OpfrisModule[] {
  return modulesIn(site).map(({ module: { address, data }, toets }) => {
    const aantal = toetsvragenOf(site, toets).filter(({ stand }) => stand === 'geldt').length
    return { naam: nameOf(address), titel: data.titel, address, toets: toets.address, aantal }
  })
}

type Part = { module: EntryOf<'module'>; toets: EntryOf<'vragen'> }

function modulesIn(site: Site): Part[] {
  const modules = listedAt(site, OPLEIDING).filter(
    (entry): entry is EntryOf<'module'> => entry.kind === 'module'
  )
  return modules.flatMap((module) => {
    const toets = listedAt(site, module.address).find(
      (part): part is EntryOf<'vragen'> => part.kind === 'vragen'
    )
    return toets === undefined || module.data.status === 'ingetrokken' ? [] : [{ module, toets }]
  })
}

type Gesteld = { vraag: Opfrisvraag; grond: Grond & { soort: 'woorden' } }

function vragenIn(site: Site, { module, toets }: Part): Gesteld[] {
  const nodes = fromElsewhere(resolveBody(site, toets), toets.address)
  return gesteldeVragen(toetsvragenOf(site, toets), nodes).map(({ vraag, grond }) => ({
    grond,
    vraag: {
      ...vraag,
      module: nameOf(module.address),
      technologieen: module.data.technologieen,
      diensten: dienstenVan(site, grond),
      vingerafdruk: grond.gevonden.artikel.vingerafdruk,
      ...(grond.isConcept ? { isConcept: true as const } : {})
    }
  }))
}

/** A link within the page of the test leads there from the page of the deck too. */
function fromElsewhere(nodes: readonly Node[], address: string): Node[] {
  return mapElements(nodes, ([tag, props, ...children]) => [
    tag,
    props.href?.startsWith('#') ? { ...props, href: address + props.href } : props,
    ...children
  ])
}

/** Of an inzetkader those of its technologie, of a law those that it holds for. */
function dienstenVan(site: Site, { gevonden: { entry } }: Gesteld['grond']): readonly string[] {
  if (entry.kind === 'rechtsbron') {
    const { geldt_voor } = (entry as EntryOf<'rechtsbron'>).data
    return DIENSTEN.filter((dienst) => geldt_voor.includes('iedereen') || geldt_voor.includes(dienst))
  }
  const technologie = site.byAddress.get(folderOf(folderOf(entry.address)))
  return technologie?.kind === 'technologie' ? technologie.data.diensten : DIENSTEN
}

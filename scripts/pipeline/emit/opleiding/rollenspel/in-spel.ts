/**
 * The articles that a role-play is about, in their own words: what an observer can look for. In every version that can still
 * count, because which of them does is decided when it is read.
 */

import { nameOf } from '../../../core/address.ts'
import { childrenOf, type Element, isElement, type Node, textOf } from '../../../core/tree.ts'
import type { Entry, EntryOf } from '../../../entry.ts'
import { nummerOf, parseNummer } from '../../../inzetkader/artikels.ts'
import { standingOn, type Version } from '../../../inzetkader/versions.ts'
import { nodesOp } from '../../../site/artikel-woorden.ts'
import { contentDate } from '../../../site/entries.ts'
import { grondInWet } from '../../../site/gronden.ts'
import type { FoundArtikel, Site } from '../../../site/site.ts'
import { versionsOf } from '../../../site/versions.ts'
import { resolveBody } from '../../resolve.ts'
import { opPapier } from './delen.ts'

export type InSpel = {
  /** As it is cited, without a version: "BC 6.1". */
  nummer: string
  /** Name of the technologie; none of a law. */
  technologie?: string
  /** The version that the role-play keeps to. */
  vast?: string
  woorden: InWoorden[]
}

/** What an article says, in one version or in several that say it alike; of a law in none. */
export type InWoorden = {
  in: { versie?: string; address: string }[]
  titel: string
  vingerafdruk: string
  /** As the field card says it: the shortest there is. */
  kaart: string[]
  /** The sentence that the article opens with, with the list that it announces. */
  regel: Node[]
  /** What stands under "Wat vaststaat"; nothing where each corps decides for itself. */
  vaststaat: Node[]
}

export function inSpelVan(site: Site, { data }: EntryOf<'rollenspel'>): InSpel[] {
  return [...new Set(data.artikels)].map((text): InSpel => {
    const { id, prefix, versie } = parseNummer(text)
    const technologie = site.prefixes.get(prefix)
    if (!technologie) return { nummer: text, woorden: lawWords(site, text) }
    const name = nameOf(technologie.address)
    const versions = meantVersions(site, name, versie)
    return {
      nummer: nummerOf(id),
      technologie: name,
      ...(versie === undefined ? {} : { vast: versie }),
      woorden: grouped(versions.flatMap((version) => wordsIn(site, name, version, id)))
    }
  })
}

/** Those that can count on the date of the content or later; of an article with a version that one alone. */
function meantVersions(site: Site, technologie: string, pinned: string | undefined): readonly Version[] {
  const day = contentDate(site.entries)
  return versionsOf(site, technologie).filter((version) =>
    pinned === undefined ? standingOn(version, day) !== 'ended' : version.versie === pinned
  )
}

function wordsIn(site: Site, technologie: string, { versie, address }: Version, id: string): InWoorden[] {
  const found = site.artikels.get(`${technologie}@${versie}#${id}`)?.[0]
  if (!found) return []
  const { entry, artikel } = found
  const [, ...nodes] = nodesOp(resolveBody(site, entry), id) ?? []
  return [
    {
      in: [{ versie, address: `${entry.address}#${id}` }],
      titel: artikel.titel,
      vingerafdruk: artikel.vingerafdruk,
      kaart: cardWords(site, `${address}/kaart`, artikel),
      ...saidIn(nodes)
    }
  ]
}

function cardWords(site: Site, address: string, { id }: FoundArtikel['artikel']): string[] {
  const kaart = site.byAddress.get(address)
  if (kaart?.kind !== 'kaart') return []
  return kaart.data.acties.flatMap(({ doe, artikel }) => (parseNummer(artikel).id === id ? [doe] : []))
}

function lawWords(site: Site, nummer: string): InWoorden[] {
  const grond = grondInWet(site, nummer)
  if (grond.soort !== 'woorden') return []
  const { entry, artikel } = grond.gevonden
  const [, ...nodes] = nodesOp(resolveBody(site, entry as Entry), artikel.id) ?? []
  return [
    {
      in: [{ address: `${entry.address}#${artikel.id}` }],
      titel: artikel.titel,
      vingerafdruk: artikel.vingerafdruk,
      kaart: [],
      ...saidIn(nodes)
    }
  ]
}

function saidIn(nodes: readonly Node[]): Pick<InWoorden, 'regel' | 'vaststaat'> {
  const blocks = nodes.filter(isElement)
  const kop = blocks.findIndex((block) => isHeading(block) && titleOf(block) === 'wat vaststaat')
  const below = kop < 0 ? [] : blocks.slice(kop + 1)
  const end = below.findIndex(isHeading)
  return {
    regel: opPapier(ruleIn(blocks)),
    vaststaat: opPapier(end < 0 ? below : below.slice(0, end))
  }
}

function ruleIn(blocks: readonly Element[]): Element[] {
  const start = blocks.findIndex(([tag]) => tag === 'p')
  const [rule, next] = start < 0 ? [] : blocks.slice(start, start + 2)
  if (!rule || blocks.slice(0, start).some(isHeading)) return []
  const announces = textOf(rule).trimEnd().endsWith(':')
  return announces && next && (next[0] === 'ul' || next[0] === 'ol') ? [rule, next] : [rule]
}

function isHeading([tag]: Element): boolean {
  return /^h[1-6]$/u.test(tag)
}

function titleOf(heading: Element): string {
  return childrenOf(heading).map(textOf).join('').trim().toLowerCase()
}

/** Versions that say the same together. */
function grouped(all: readonly InWoorden[]): InWoorden[] {
  const byWords = new Map<string, InWoorden>()
  for (const { in: places, ...words } of all) {
    const key = JSON.stringify(words)
    const known = byWords.get(key)
    byWords.set(key, { in: [...(known?.in ?? []), ...places], ...words })
  }
  return [...byWords.values()]
}

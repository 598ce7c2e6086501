/** An article as its reviewer needs it: its words, the law that it stands on, what changed since it was last read again, the reports since. */

import { versionOf } from '../../core/address.ts'
import { standsOn } from '../../core/fingerprint.ts'
import { newestFirst } from '../../core/order.ts'
import { mapElements, type Node } from '../../core/tree.ts'
import type { EntryOf } from '../../entry.ts'
import { type ArtikelDiff, diffVersions } from '../../inzetkader/diff.ts'
import { compareVersions, type Version } from '../../inzetkader/versions.ts'
import { isGestopt, staatVan } from '../../praktijk/staat.ts'
import { sameWords } from '../../site/cite.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Nazicht } from '../../site/nazicht.ts'
import type { Site } from '../../site/site.ts'
import type { PageContext } from '../context.ts'
import { type ArtikelWijziging, wijzigingOf } from '../inzetkader/changes.ts'
import { type VersionArtikel, versionData } from '../inzetkader/version-data.ts'
import { type PageLink, pageLink } from '../page-link.ts'
import { type Naleeswet, wettenBij } from './naleeswet.ts'

/** Reports shown at one article. */
const VERSLAGEN_LIMIT = 20

export type Naleesartikel = Pick<VersionArtikel, 'id' | 'nummer' | 'titel' | 'address' | 'vingerafdruk'> & {
  nodes: Node[]
  wetten: Naleeswet[]
  /** The review that counts, in this version or in one before it. */
  laatste?: Pick<Nazicht, 'op' | 'door' | 'tegen' | 'uitkomst'> & { versie: string }
  /** What its words were then: the same, those of another version, or words that no version has. */
  toen?: 'zelfde' | 'onbekend' | { versie: string; diff: ArtikelDiff }
  /** What its version changed in it, and why. */
  wijziging?: ArtikelWijziging
  /** About it in any version, of after that review, newest first. */
  verslagen: PageLink[]
  verslagenMeer?: number
}

export type Naleescontext = Pick<PageContext, 'site' | 'relations' | 'changes'>

type Gelezen = { nazicht: Nazicht; versie: string }

/** Of each chapter of a version. */
export function naleesartikels(
  { site, relations, changes }: Naleescontext,
  technologie: string,
  version: Version
): (entry: EntryOf<'hoofdstuk'>) => Naleesartikel[] {
  const inVersie = tekstenVan(site, technologie)
  const gelezen = nazichtenTot(site, technologie, version.versie)
  return (entry) =>
    inVersie(version.versie)
      .filter(({ address }) => address.startsWith(`${entry.address}#`))
      .map((artikel): Naleesartikel => {
        const { id, nummer, titel, address, vingerafdruk } = artikel
        const nodes = elders(artikel.nodes, entry.address)
        const laatste = tellend(gelezen, artikel)
        const { wijziging } = wijzigingOf(changes, entry, nummer)
        return {
          ...{ id, nummer, titel, address, vingerafdruk, nodes },
          wetten: wettenBij(site, entry, nodes, wijziging?.log ?? []),
          ...(laatste && { laatste: kort(laatste), toen: toenBij(laatste, artikel) }),
          ...(wijziging && { wijziging }),
          ...verslagenOver(id, laatste?.nazicht.op)
        }
      })

  function toenBij(
    { nazicht: { vingerafdruk }, versie: gelezenIn }: Gelezen,
    artikel: VersionArtikel
  ): NonNullable<Naleesartikel['toen']> {
    if (standsOn(vingerafdruk, artikel)) return 'zelfde'
    const versies = sameWords(site, { technologie, id: artikel.id, vingerafdruk }).map(({ versie }) => versie)
    const versie = versies.includes(gelezenIn) ? gelezenIn : versies.at(-1)
    const oud = versie === undefined ? undefined : inVersie(versie).find(({ id }) => id === artikel.id)
    const diff = oud && diffVersions([oud], [artikel])[0]
    return versie === undefined || diff === undefined ? 'onbekend' : { versie, diff }
  }

  function verslagenOver(id: string, sinds = ''): Pick<Naleesartikel, 'verslagen' | 'verslagenMeer'> {
    const addresses = [...site.artikels]
      .filter(([key]) => key.startsWith(`${technologie}@`) && key.endsWith(`#${id}`))
      .flatMap(([, found]) => found.map(({ entry }) => `${entry.address}#${id}`))
      .flatMap((address) => relations.vanArtikel.get(address) ?? [])
    const alle = [...new Set(addresses)]
      .flatMap((address) => site.byAddress.get(address) ?? [])
      .filter((page) => page.kind === 'ervaring')
      .filter(({ data }) => data.datum > sinds && !isGestopt(staatVan(data)))
      .sort(newestFirst)
    const meer = alle.length - VERSLAGEN_LIMIT
    return {
      verslagen: alle.slice(0, VERSLAGEN_LIMIT).map(pageLink),
      ...(meer > 0 ? { verslagenMeer: meer } : {})
    }
  }
}

/** Drawn on another page than its own: what leads to its own page leads there. */
function elders(nodes: readonly Node[], address: string): Node[] {
  return mapElements(nodes, ([tag, props, ...children]) =>
    props.href?.startsWith('#')
      ? [tag, { ...props, href: address + props.href }, ...children]
      : [tag, props, ...children]
  )
}

/** The articles of each version, put together when the first asks for them. */
function tekstenVan(site: Site, technologie: string): (versie: string) => readonly VersionArtikel[] {
  const known = new Map<string, readonly VersionArtikel[]>()
  return (versie) => {
    const kader = site.byAddress.get(`/inzetkader/${technologie}/${versie}`)
    const made =
      known.get(versie) ??
      (kader?.kind === 'inzetkader'
        ? versionData(site, kader).hoofdstukken.flatMap(({ artikels }) => artikels)
        : [])
    known.set(versie, made)
    return made
  }
}

/** Of this version and those before it, newest first. */
function nazichtenTot(site: Site, technologie: string, versie: string): Gelezen[] {
  return entriesOf(site, 'hoofdstuk')
    .flatMap(({ address, data: { nagelezen = [] } }) => {
      const at = versionOf(address)
      if (at?.technologie !== technologie || compareVersions(at.versie, versie) > 0) return []
      return nagelezen.map((nazicht) => ({ nazicht, versie: at.versie }))
    })
    .sort((a, b) => (a.nazicht.op < b.nazicht.op ? 1 : -1))
}

/** One of the present words, however old; else the newest of other words. */
function tellend(gelezen: readonly Gelezen[], artikel: VersionArtikel): Gelezen | undefined {
  const own = gelezen.filter(({ nazicht }) => nazicht.artikel.split('@')[0] === artikel.nummer)
  return own.find(({ nazicht }) => standsOn(nazicht.vingerafdruk, artikel)) ?? own[0]
}

function kort({ nazicht, versie }: Gelezen): NonNullable<Naleesartikel['laatste']> {
  const { op, door, tegen, uitkomst } = nazicht
  return { op, door, tegen, uitkomst, versie }
}

/** A whole version on one page: read in one go, printed or kept as one PDF. Each chapter starts a sheet of its own. */

import { ARTIKEL_ID } from '../../inzetkader/artikels.ts'
import { workingOn } from '../../core/fault.ts'
import { nameOf, versionOf } from '../../core/address.ts'
import { addressNamed } from '../../kinds.ts'
import { ownId } from '../../core/own-id.ts'
import { encodeBlad, BLAD_NORMALISER } from '../../inzetkader/blad.ts'
import { entriesOf, updatedOn } from '../../site/entries.ts'
import { hoofdstukkenOf } from '../../site/themas.ts'
import type { Site } from '../../site/site.ts'
import { assertTree, type Element, mapElements, type Node, type Props } from '../../core/tree.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { type Afwijking, afwijkingenOn } from '../zones/afwijkingen.ts'
import { type ThemaLinks, themaLinks } from '../inzetkader/kader.ts'
import { type BladCodes, bladCodesOf, type Qr, qrOf, technologieTitle } from '../inzetkader/blad-codes.ts'
import type { PageContext } from '../context.ts'
import { type PageLink, pageLink } from '../page-link.ts'
import { resolveBody } from '../resolve.ts'
import { type Strip, stripOf } from '../strip.ts'
import type { View, ViewMaker } from '../context.ts'

export type AllesHoofdstuk = {
  /** Of its heading on this page. */
  id: string
  address: string
  titel: string
  volgorde: number
  bijgewerkt: string
  strip: Strip
  body: Node[]
  artikels: { id: string; nummer: string; titel: string }[]
  afwijkingen: readonly Afwijking[]
  blad: BladCodes
}

export type AllesView = View & {
  /** Address of the version. */
  versie: string
  technologie: string
  fictief: boolean
  strip: Strip
  /** For the sheets before the first chapter: they stand for the version as a whole. */
  qr: Qr
  body: Node[]
  hoofdstukken: AllesHoofdstuk[]
  /** Of the version, where it has any. */
  themas?: ThemaLinks[]
  /** Of the version and all its chapters, each once. */
  recht: PageLink[]
  bronnen: NonNullable<EntryOf<'hoofdstuk'>['data']['bronnen']>
}

export const alles: ViewMaker = (context) =>
  entriesOf(context.site, 'inzetkader').map((kader) => ({
    view: 'alles',
    data: workingOn(kader.path, () => allesOf(context, kader))
  }))

function allesOf(context: PageContext, kader: EntryOf<'inzetkader'>): AllesView {
  const { site, siteUrl } = context
  const hoofdstukken = hoofdstukkenOf(site, kader.address)
  const version = versionOf(kader.address) ?? { technologie: '', versie: '' }
  return {
    address: `${kader.address}/alles`,
    titel: `${kader.data.titel}: volledige tekst`,
    omschrijving:
      'Alle hoofdstukken en artikels van deze versie op één pagina, om te lezen of af te drukken.',
    bijgewerkt: updatedOn(kader),
    toc: [],
    versie: kader.address,
    technologie: technologieTitle(site, version.technologie),
    fictief: kader.data.fictief === true,
    strip: stripOf(site, kader),
    qr: qrOf(siteUrl + encodeBlad({ ...version, normaliser: BLAD_NORMALISER, artikels: [] })),
    body: onOnePage(site, kader, kader),
    hoofdstukken: hoofdstukken.map((entry) =>
      workingOn(entry.path, () => hoofdstukOf(context, kader, entry))
    ),
    ...themaLinks(site, kader),
    ...sourcesOf(site, [kader, ...hoofdstukken])
  }
}

function sourcesOf(
  site: Site,
  pages: readonly EntryOf<'inzetkader' | 'hoofdstuk'>[]
): Pick<AllesView, 'recht' | 'bronnen'> {
  const names = new Set(pages.flatMap(({ data }) => data.recht ?? []))
  const bronnen = pages.flatMap(({ data }) => data.bronnen ?? [])
  return {
    recht: [...names].flatMap((name) => {
      const found = site.byAddress.get(addressNamed('rechtsbron', name))
      return found ? [pageLink(found)] : []
    }),
    bronnen: [...new Map(bronnen.map((bron) => [JSON.stringify(bron), bron])).values()]
  }
}

function hoofdstukOf(
  context: PageContext,
  kader: EntryOf<'inzetkader'>,
  entry: EntryOf<'hoofdstuk'>
): AllesHoofdstuk {
  const blad = bladCodesOf(context, entry)
  if (!blad) throw new Error(`A chapter without a code: ${entry.path}`)
  return {
    id: chapterId(entry.address),
    address: entry.address,
    titel: entry.data.titel,
    volgorde: entry.data.volgorde,
    bijgewerkt: updatedOn(entry),
    strip: stripOf(context.site, entry),
    body: onOnePage(context.site, kader, entry),
    artikels: entry.artikels.map(({ id, nummer, titel }) => ({ id, nummer, titel })),
    afwijkingen: afwijkingenOn(context.site, context.afwijkingen, entry),
    blad: { ...blad, artikels: {} }
  }
}

function chapterId(address: string): string {
  return ownId(`hoofdstuk-${nameOf(address)}`)
}

/**
 * The body of a page as a part of the one page: headings a step deeper, ids of its own, and links to what stands on the
 * same page led there. Articles keep their id, which is unique in a version: `#bc-6-1` works here too.
 */
function onOnePage(
  site: Site,
  kader: EntryOf<'inzetkader'>,
  entry: EntryOf<'inzetkader' | 'hoofdstuk'>
): Node[] {
  const name = nameOf(entry.address)
  // No name holds a "_", so ids of two pages never meet.
  const idHere = (id: string): string => (ARTIKEL_ID.test(id) ? id : `${name}_${id}`)
  const ownHref = (href: string): string => {
    if (href.startsWith('#')) return `#${idHere(href.slice(1))}`
    if (!href.startsWith(`${kader.address}/`)) return href
    const [address = '', anchor] = href.split('#')
    if (anchor !== undefined && ARTIKEL_ID.test(anchor)) return `#${anchor}`
    return anchor === undefined && site.byAddress.get(address)?.kind === 'hoofdstuk'
      ? `#${chapterId(address)}`
      : href
  }
  const nodes = mapElements(resolveBody(site, entry as Entry), ([tag, props, ...children]) => {
    const own: Props = {
      ...props,
      ...(props.id === undefined ? {} : { id: idHere(props.id) }),
      ...(props.href === undefined ? {} : { href: ownHref(props.href) })
    }
    const deeper = /^h[1-5]$/u.test(tag) ? (`h${Number(tag.slice(1)) + 1}` as Element[0]) : tag
    return [deeper, own, ...children]
  })
  assertTree(nodes)
  return nodes
}

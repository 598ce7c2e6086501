/**
 * The sections of the site, in the order of the menu. What stands in one, its kinds say themselves (`lists` in kind.ts).
 * The menu, the sidebars, the lists and the feeds are made from this.
 */

export type Section = {
  /** The first step of its addresses. */
  naam: string
  /** In the menu on top. */
  woord: string
  /** Reached from other pages only. */
  isOffMenu?: true
  /** Loose pages stand in it, beside its own. */
  hasPages?: true
  /** Views that stand in its sidebar (site/views.ts): no page tells of them. */
  views?: readonly { naam: string; woord: string }[]
  /** Readers can follow it: the title of the feed, what it brings, and how a browser offers it. */
  feed?: { titel: string; omschrijving: string; woord: string }
}

const ALL = [
  { naam: 'inzetkader', woord: 'Inzetkader' },
  { naam: 'opleiding', woord: 'Opleiding' },
  {
    naam: 'praktijk',
    woord: 'Praktijk',
    feed: {
      titel: 'PLOT kenniscentrum: ervaringsverslagen',
      omschrijving: 'Wat zones meemaken en eruit leren.',
      woord: 'Ervaringsverslagen'
    }
  },
  { naam: 'begrippen', woord: 'Begrippen' },
  { naam: 'recht', woord: 'Recht' },
  { naam: 'zones', woord: 'Zones', isOffMenu: true },
  {
    naam: 'opvolging',
    woord: 'Opvolging',
    hasPages: true,
    views: [
      { naam: 'invoering', woord: 'Invoering' },
      { naam: 'nazicht', woord: 'Nazicht' },
      { naam: 'dekking', woord: 'Dekking' },
      { naam: 'lessen', woord: 'Lessen in cijfers' },
      { naam: 'gaten', woord: 'Gaten' }
    ]
  },
  { naam: 'behoeften', woord: 'Behoeften', isOffMenu: true },
  { naam: 'markt', woord: 'Markt', isOffMenu: true },
  {
    naam: 'nieuws',
    woord: 'Nieuws',
    feed: {
      titel: 'PLOT kenniscentrum: nieuws',
      omschrijving: 'Wat er nieuw is over bodycams en drones in Limburg.',
      woord: 'Nieuws'
    }
  },
  {
    naam: 'bijdragen',
    woord: 'Bijdragen',
    hasPages: true,
    views: [
      { naam: 'module', woord: 'Maak een module' },
      { naam: 'foto', woord: 'Foto' }
    ]
  },
  { naam: 'over', woord: 'Over', hasPages: true, views: [{ naam: 'open-data', woord: 'Open data' }] }
] as const satisfies readonly Section[]

export type SectionName = (typeof ALL)[number]['naam']

export const SECTIONS: readonly (Section & { naam: SectionName })[] = ALL

/** The section that stands at an address. */
export function sectionAt(address: string): Section | undefined {
  return SECTIONS.find(({ naam }) => address === `/${naam}`)
}

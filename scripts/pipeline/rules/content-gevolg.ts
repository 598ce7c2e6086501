import type { Place } from '../core/diagnostic.ts'
import { added } from '../core/added.ts'
import type { EntryOf } from '../entry.ts'
import { isAdopted } from '../inzetkader/versions.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import type { SiteRule } from './rule.ts'

type Verslag = EntryOf<'ervaring'>
type Fault = { path: string; place?: Place | undefined; message: string; help: string }

export const contentGevolg: SiteRule = {
  id: 'content-gevolg',
  level: 'error',
  why: 'Wie een verslag schreef, wil zien wat het wijzigde. Wie een gewijzigde regel of les leest, wil weten waarom. Zegt maar één kant het, dan klopt een van beide niet.',
  help: 'Laat het verloop van het verslag en de wijzigingen van het inzetkader of de module hetzelfde zeggen.',
  checkSite(site, report) {
    const faults = [
      ...GEVOLGEN.flatMap((gevolg) => gevolgFaults(site, gevolg)),
      ...moduleFaults(site),
      ...entriesOf(site, 'ervaring').flatMap((verslag) => verwijzingFaults(site, verslag))
    ]
    for (const fault of faults) report(fault)
  }
}

/** That a page says of itself that a report changed it, on which day and by whose decision. */
type Naming = { verslag: string; wie: string; op: string; door: string }

/** A step that says that a report changed something, and where that stands. */
type Gevolg = {
  staat: 'kader-gewijzigd' | 'opleiding-gewijzigd'
  namingsIn: (site: Site) => Naming[]
  /** Below which address what it changed stands. */
  under: string
  nobody: string
  where: string
}

const GEVOLGEN: readonly Gevolg[] = [
  {
    staat: 'kader-gewijzigd',
    // A concept changes nothing yet.
    namingsIn: (site) =>
      entriesOf(site, 'inzetkader').flatMap(({ data: { titel, wijzigingen = [], goedgekeurd, ...data } }) =>
        wijzigingen.flatMap(({ verslag }) =>
          verslag !== undefined && goedgekeurd && isAdopted(data)
            ? [{ verslag, wie: titel, op: goedgekeurd.op, door: goedgekeurd.door }]
            : []
        )
      ),
    under: '/inzetkader/',
    nobody: 'geen vastgestelde versie van een inzetkader noemt dit verslag',
    where: 'van de versie die hierdoor wijzigde'
  },
  {
    staat: 'opleiding-gewijzigd',
    namingsIn: (site) =>
      entriesOf(site, 'module').flatMap(({ data: { titel, wijzigingen = [] } }) =>
        wijzigingen.map(({ verslag, op }) => ({ verslag, wie: titel, op, door: 'lesgever' }))
      ),
    under: '/opleiding/',
    nobody: 'geen module noemt dit verslag',
    where: 'van de module die hierdoor wijzigde'
  }
]

function gevolgFaults(site: Site, { staat, namingsIn, under, nobody, where }: Gevolg): Fault[] {
  const namings = new Map<string, Naming[]>()
  for (const naming of namingsIn(site)) added(namings, naming.verslag, naming)
  // A page with faults of its own may name it.
  const isUnsure = [...site.unfinished.keys()].some((address) => address.startsWith(under))
  return entriesOf(site, 'ervaring').flatMap(({ path, address, data, places }): Fault[] => {
    const steps = [...data.verloop.keys()].filter((index) => data.verloop[index]?.staat === staat)
    const [naming] = namings.get(address) ?? []
    if (naming === undefined)
      return isUnsure
        ? []
        : steps.map((index) => ({
            path,
            place: places?.[`verloop.${index}`],
            message: `De stap zegt "${staat}", maar ${nobody}.`,
            help: `Zet bij wijzigingen: ${where} ook verslag: ${address}. Wijzigde er niets, dan is de stap "geen-wijziging", met een reden.`
          }))
    if (steps.length > 0) return []
    return [
      {
        path,
        place: places?.['verloop'],
        message: `"${naming.wie}" noemt dit verslag als oorzaak van een wijziging, maar het verloop zegt dat niet.`,
        help: `Zet onderaan bij verloop: - { staat: ${staat}, op: ${naming.op}, door: ${JSON.stringify(naming.door)} }`
      }
    ]
  })
}

function moduleFaults(site: Site): Fault[] {
  return entriesOf(site, 'module').flatMap(({ path, data, places }) =>
    (data.wijzigingen ?? []).flatMap(({ verslag }, index) =>
      namedFaults(site, verslag, data.fictief).map((fault) => ({
        path,
        place: places?.[`wijzigingen.${index}`],
        ...fault
      }))
    )
  )
}

/** The reports that steps name. */
function verwijzingFaults(site: Site, { path, address, data, places }: Verslag): Fault[] {
  return data.verloop.flatMap(({ verslag }, index): Fault[] => {
    if (verslag === undefined) return []
    const place = places?.[`verloop.${index}`]
    if (verslag !== address)
      return namedFaults(site, verslag, data.fictief).map((fault) => ({ path, place, ...fault }))
    const message = 'Deze stap noemt het verslag waarin hij zelf staat.'
    return [{ path, place, message, help: 'Zet bij verslag: het adres van het andere verslag.' }]
  })
}

/** What is named has to be there, and to be as real as what names it. */
function namedFaults(site: Site, verslag: string, fictief: true | undefined): Omit<Fault, 'path'>[] {
  if (site.unfinished.has(verslag)) return []
  const found = site.byAddress.get(verslag)
  if (found?.kind !== 'ervaring')
    return [
      {
        message: `Het verslag ${verslag} bestaat niet.`,
        help: 'Verbeter verslag: het is het adres, zoals verslag: /praktijk/voorbeeldzone/2026-03-05-rollenspel'
      }
    ]
  if (found.data.fictief === fictief) return []
  const differs = fictief ? 'is echt en deze pagina is fictief' : 'is fictief en deze pagina is echt'
  return [
    {
      message: `Het verslag ${verslag} ${differs}: het ene kan niet uit het andere volgen.`,
      help: 'Noem bij verslag: een ander verslag, of zet fictief: true als deze pagina een voorbeeld is.'
    }
  ]
}

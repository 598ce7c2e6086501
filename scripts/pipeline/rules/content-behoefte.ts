import { nodenIn } from '../behoeften/noden.ts'
import { nameOf } from '../core/address.ts'
import { suggester } from '../privacy/suggest.ts'
import { behoefteNaam, delenVan, marktAddress, marktVan } from '../site/behoeften.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import type { SiteRule } from './rule.ts'

/** What is wrong, what may have been meant, and what to do. */
type Fout = { message: string; help: string }

export const contentBehoefte: SiteRule = {
  id: 'content-behoefte',
  level: 'error',
  why: 'Van een nood leest men door naar de eis, het product en de opleiding. Een behoefte die niet bestaat, leidt nergens heen, en dan lijkt het of er niets voor is.',
  help: 'Schrijf behoefte: als de naam van de marktverkenning, een schuine streep en een id, zoals behoefte: bodycam/bedienen.',
  checkSite(site, report) {
    const suggest = suggester()
    for (const { path, data, places } of entriesOf(site, 'bevraging'))
      for (const { vraag, behoefte } of nodenIn(data)) {
        const fout = behoefte === undefined ? undefined : foutIn(site, behoefte, suggest)
        if (fout) report({ path, place: places?.[`vragen.${vraag}`], ...fout })
      }
  }
}

function foutIn(site: Site, behoefte: string, suggest: ReturnType<typeof suggester>): Fout | undefined {
  const { technologie, id } = delenVan(behoefte)
  const markt = marktVan(site, technologie)
  if (markt === undefined) {
    if (site.unfinished.has(marktAddress(technologie))) return undefined
    const known = (): string[] => entriesOf(site, 'markt').map(({ address }) => nameOf(address))
    return {
      message: `Er is geen marktverkenning "${technologie}", en dus ook geen behoefte ${behoefte}.${suggest('markt', technologie, known)}`,
      help: `Maak eerst docs/markt/${technologie}/index.md. Of laat behoefte: weg, en schrijf nood: true`
    }
  }
  const ids = markt.data.behoeften.map((known) => known.id)
  if (ids.includes(id)) return undefined
  return {
    message: `${markt.path} heeft geen behoefte "${id}".${suggest(markt.path, id, () => ids)}`,
    help: `Schrijf een van deze: ${ids.map((known) => behoefteNaam(markt, known)).join(', ')}. Of voeg de behoefte daar toe.`
  }
}

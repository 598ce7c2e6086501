import { versionOf } from '../core/address.ts'
import { entriesOf } from '../site/entries.ts'
import type { SiteRule } from './rule.ts'

export const contentStatusReview: SiteRule = {
  id: 'content-status-review',
  level: 'error',
  why: 'Een nazicht zegt dat een geldende regel nog klopt. Een concept geldt nog niet; een datum van nazicht zou het officieel doen lijken.',
  help: 'Verwijder "nagelezen" uit de kop tot de versie vastgesteld is.',
  checkSite(site, report) {
    for (const { path, address, data, citations } of entriesOf(site, 'hoofdstuk')) {
      const [first] = data.nagelezen ?? []
      const { technologie, versie } = versionOf(address) ?? {}
      const kader = site.byAddress.get(`/inzetkader/${technologie}/${versie}`)
      if (first === undefined || kader?.kind !== 'inzetkader') continue
      const { status } = kader.data
      if (status !== 'concept' && status !== 'in-beoordeling') continue
      report({
        path,
        place: citations.find(({ text }) => text === first.artikel),
        message: `Dit hoofdstuk heeft een nazicht, maar versie ${versie} heeft nog de status "${status}".`
      })
    }
  }
}

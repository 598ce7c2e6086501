import { nameOf } from '../core/address.ts'
import { type NamedKind, SECTIONS } from '../kinds.ts'
import { entriesOf } from '../site/site.ts'
import { bedoelt } from '../privacy/suggest.ts'
import type { SiteRule } from './rule.ts'

const WORDS: Record<NamedKind, string> = {
  rechtsbron: 'De rechtsbron',
  begrip: 'Het begrip',
  zone: 'De zone',
  technologie: 'De technologie'
}

export const linkName: SiteRule = {
  id: 'link-name',
  level: 'error',
  why: 'Pagina’s verwijzen in hun kop naar elkaar met een naam. Zo kan elke pagina tonen wie naar haar verwijst.',
  help: 'Neem de laatste stap van het adres, zoals "wpa" in /recht/wpa, of maak eerst de pagina.',
  checkSite(site, report) {
    const names = new Map<NamedKind, string[]>()
    const namesOf = (kind: NamedKind): string[] => {
      const known = names.get(kind) ?? entriesOf(site, kind).map(({ address }) => nameOf(address))
      names.set(kind, known)
      return known
    }
    for (const entry of site.entries) {
      for (const { kind, name, line, column } of entry.references) {
        const known = namesOf(kind)
        if (known.includes(name) || site.unfinished.has(`/${SECTIONS[kind]}/${name}`)) continue
        report({
          path: entry.path,
          place: { line, column },
          message: `${WORDS[kind]} "${name}" bestaat niet.${bedoelt(name, known)}`
        })
      }
    }
  }
}

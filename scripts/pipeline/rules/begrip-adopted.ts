import { adoptedFolders } from '../inzetkader/digest.ts'
import { markTerms, type Term, type Terms, termsOf } from '../site/terms.ts'
import { folderOf, versionOf } from '../core/address.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import { type Node, textOf, visitElements } from '../core/tree.ts'
import type { Entry } from '../entry.ts'
import type { ChangeRule } from './rule.ts'

export const begripAdopted: ChangeRule = {
  id: 'begrip-adopted',
  level: 'info',
  why: 'De uitleg van een begrip verschijnt ook in vastgestelde regels. Wie haar wijzigt, wijzigt wat een lezer onder die regel verstaat, zonder dat er een woord van wijzigt.',
  help: 'Kijk na of de vastgestelde regels met deze uitleg nog hetzelfde zeggen.',
  checkChange(site, base, report) {
    if (termsIn(site) === termsIn(base)) return
    const pages = adoptedPages(site)
    const [before, now] = [explainedIn(pages, termsOf(base)), explainedIn(pages, termsOf(site))]
    for (const [key, { term, word, versies }] of now) {
      const known = before.get(key)?.versies
      if (versies.every((versie) => known?.includes(versie))) continue
      const message = `Bij "${word}" staat in vastgestelde regels (${versies.join(', ')}) nu een andere uitleg: ${term.definitie}`
      report({ path: pathOf(term), message })
    }
    const left = new Set([...now.values()].map(({ term }) => term.address))
    for (const { term, word, versies } of before.values()) {
      if (left.has(term.address)) continue
      const message = `Bij "${word}" staat in vastgestelde regels (${versies.join(', ')}) geen uitleg meer.`
      report({ path: pathOf(term), message })
    }
  }
}

/** A word with the term that explains it, as a reader sees it, and the versions in which it does. */
type Explained = { term: Term; word: string; versies: string[] }

function termsIn(site: Pick<Site, 'entries'>): string {
  return JSON.stringify(
    entriesOf(site, 'begrip')
      .map(({ address, data }) => [address, data])
      .sort()
  )
}

function adoptedPages(site: Site): Entry[] {
  const folders = new Set(adoptedFolders([...site.registers.values()]))
  return site.entries.filter(({ path }) => folders.has(`${folderOf(path)}/`))
}

function explainedIn(pages: readonly Entry[], terms: Terms): Map<string, Explained> {
  const found = new Map<string, Explained>()
  for (const { address, body } of pages) {
    const { technologie = '', versie = '' } = versionOf(address) ?? {}
    visitElements(markTerms(JSON.parse(body) as Node[], terms, address), (element) => {
      const [tag, { href = '', title = '', label = '' }] = element
      if (tag !== 'begrip') return
      const word = textOf(element)
      const key = JSON.stringify([href, title, label, word])
      const term = { address: href, titel: label, definitie: title }
      const versies = new Set([...(found.get(key)?.versies ?? []), `${technologie} ${versie}`])
      found.set(key, { term, word, versies: [...versies] })
    })
  }
  return found
}

function pathOf({ address }: Term): string {
  return `docs${address}.md`
}

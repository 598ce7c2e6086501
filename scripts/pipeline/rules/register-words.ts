import { bladOf, isUnfinished, pagesOf, type VersionPage } from '../adopted.ts'
import type { Place } from '../diagnostic.ts'
import { NORMALISER } from '../fingerprint.ts'
import type { Vaststelling } from '../register.ts'
import type { SiteRule } from './rule.ts'

export const registerWords: SiteRule = {
  id: 'register-words',
  level: 'error',
  why: 'Een vastgestelde regel moet jaren later nog na te lezen zijn zoals hij gold. Daarom wijzigt een vastgestelde versie nooit meer, ook geen komma.',
  help: 'Zet de tekst terug zoals hij was. Een verbetering, ook van een tikfout, komt in het concept van de volgende versie.',
  checkSite(site, report) {
    for (const { technologie, lines } of site.registers.values()) {
      for (const line of lines) {
        const pages = pagesOf(site, technologie, line.versie)
        const index = pages.find(({ kind }) => kind === 'inzetkader')
        // Without its index the version is gone as a whole (register-status).
        if (line.soort !== 'vaststelling' || line.normaliser !== NORMALISER || !index) continue
        for (const page of pages) {
          for (const { place, message } of changesOf(page, line)) report({ path: page.path, place, message })
        }
        if (isUnfinished(site, index)) continue
        for (const message of missingFrom(pages, line)) report({ path: index.path, message })
      }
    }
  }
}

type Change = { place?: Place; message: string }

function changesOf(page: VersionPage, { versie, artikels, bladen }: Vaststelling): Change[] {
  const changes = page.artikels.flatMap((artikel): Change[] => {
    const { nummer, vingerafdruk } = artikel
    const adopted = artikels[nummer]
    if (adopted === vingerafdruk) return []
    const message =
      adopted === undefined
        ? `${nummer} staat niet in versie ${versie} zoals ze vastgesteld is.`
        : `De woorden van ${nummer} zijn gewijzigd sinds versie ${versie} vastgesteld is (nu ${vingerafdruk}, toen ${adopted}).`
    return [{ place: artikel, message }]
  })
  const adopted = bladen[bladOf(page)]
  if (adopted === undefined)
    return [...changes, { message: `Dit blad staat niet in versie ${versie} zoals ze vastgesteld is.` }]
  // A page changes with each of its articles; only words outside of them are still to be told.
  if (changes.length > 0 || adopted === page.vingerafdruk) return changes
  const message = `De woorden van dit blad zijn gewijzigd sinds versie ${versie} vastgesteld is (nu ${page.vingerafdruk ?? ''}, toen ${adopted}).`
  return [{ message }]
}

function missingFrom(pages: readonly VersionPage[], { versie, artikels, bladen }: Vaststelling): string[] {
  const nummers = new Set(pages.flatMap((page) => page.artikels.map(({ nummer }) => nummer)))
  const names = new Set(pages.map(bladOf))
  return [
    ...Object.keys(artikels)
      .filter((nummer) => !nummers.has(nummer))
      .map((nummer) => `${nummer} is verdwenen uit de vastgestelde versie ${versie}.`),
    ...Object.keys(bladen)
      .filter((name) => !names.has(name))
      .map((name) => `Het blad ${name}.md is verdwenen uit de vastgestelde versie ${versie}.`)
  ]
}

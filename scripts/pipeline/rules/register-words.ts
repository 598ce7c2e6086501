import { pageNameOf, isUnfinished, pagesOf, type VersionPage } from '../site/adopted.ts'
import type { Place } from '../core/diagnostic.ts'
import { filesIn } from '../inzetkader/digest.ts'
import { standsOn } from '../core/fingerprint.ts'
import { bestandenOf, wordLinesOf } from '../inzetkader/register-lines.ts'
import type { Register } from '../inzetkader/register.ts'
import type { Site } from '../site/site.ts'
import type { SiteRule } from './rule.ts'

export const registerWords: SiteRule = {
  id: 'register-words',
  level: 'error',
  why: 'Een vastgestelde regel moet jaren later nog na te lezen zijn zoals hij gold. Daarom wijzigt een vastgestelde versie nooit meer, ook geen komma, geen opmaak en geen beeld.',
  help: 'Zet de tekst terug zoals hij was. Een verbetering, ook van een tikfout, komt in het concept van de volgende versie.',
  checkSite(site, report) {
    for (const register of site.registers.values()) {
      // That a version is adopted twice, register-line tells.
      const adopted = register.lines.filter(({ soort }) => soort === 'vaststelling')
      for (const versie of new Set(adopted.map((line) => line.versie))) {
        for (const finding of findingsOf(site, register, versie)) report(finding)
      }
    }
  }
}

type Words = {
  artikels: readonly Readonly<Record<string, string>>[]
  bladen: readonly Readonly<Record<string, string>>[]
}
type Found = { path: string; place?: Place; message: string }

function findingsOf(site: Site, register: Register, versie: string): Found[] {
  const folder = `docs/inzetkader/${register.technologie}/${versie}/`
  const pages = pagesOf(site, register.technologie, versie)
  const lines = wordLinesOf(register, versie)
  const words = { artikels: lines.map(({ artikels }) => artikels), bladen: lines.map(({ bladen }) => bladen) }
  const inPages = pages.flatMap((page) =>
    changesOf(page, versie, words).map((change) => ({ path: page.path, ...change }))
  )
  const told = new Set(inPages.map(({ path }) => path))
  const inFiles = changedFiles(site, register, versie, folder).filter(({ path }) => !told.has(path))
  const index = pages.find(({ kind }) => kind === 'inzetkader')
  // Without its index the version is gone as a whole (register-status), or nobody can read yet what it says.
  const gone = index && !isUnfinished(site, index) ? missingFrom(pages, versie, words) : []
  return [...inPages, ...inFiles, ...gone.map((message) => ({ path: index?.path ?? register.path, message }))]
}

type Change = { place?: Place; message: string }

function changesOf(page: VersionPage, versie: string, { artikels, bladen }: Words): Change[] {
  const changes = page.artikels.flatMap((artikel): Change[] => {
    const { nummer, vingerafdruk } = artikel
    const adopted = artikels.flatMap((known) => known[nummer] ?? [])
    const [pin] = adopted
    if (pin === undefined)
      return [
        { place: artikel, message: `${nummer} staat niet in versie ${versie} zoals ze vastgesteld is.` }
      ]
    if (adopted.every((known) => standsOn(known, artikel))) return []
    const message = `De woorden van ${nummer} zijn gewijzigd sinds versie ${versie} vastgesteld is (nu ${vingerafdruk}, toen ${pin}).`
    return [{ place: artikel, message }]
  })
  const adopted = bladen.flatMap((known) => known[pageNameOf(page)] ?? [])
  const [pin] = adopted
  if (pin === undefined)
    return [...changes, { message: `Dit blad staat niet in versie ${versie} zoals ze vastgesteld is.` }]
  // A page changes with each of its articles; only words outside of them are still to be told.
  const { vingerafdruk = '', oud = '' } = page
  if (changes.length > 0 || adopted.every((known) => standsOn(known, { vingerafdruk, oud }))) return changes
  const message = `De woorden van dit blad zijn gewijzigd sinds versie ${versie} vastgesteld is (nu ${vingerafdruk}, toen ${pin}).`
  return [{ message }]
}

/** What the words do not show: another byte, an image, a file more or less. */
function changedFiles(site: Site, register: Register, versie: string, folder: string): Found[] {
  const adopted = bestandenOf(register, versie)
  const now = filesIn(site.digests, folder)
  // Without its register line of old times nobody knows (register-digest); without any file the version is gone.
  if (!adopted || Object.keys(now).length === 0) return []
  const names = [...new Set([...Object.keys(adopted), ...Object.keys(now)])].sort()
  return names.flatMap((name) => {
    const [then, today] = [valueOf(adopted, name), valueOf(now, name)]
    if (then === today) return []
    const what =
      then === undefined
        ? `Dit bestand staat niet in versie ${versie} zoals ze vastgesteld is.`
        : today === undefined
          ? `Dit bestand is verdwenen uit de vastgestelde versie ${versie}.`
          : `Dit bestand is gewijzigd sinds versie ${versie} vastgesteld is.`
    return [{ path: folder + name, message: what }]
  })
}

function valueOf(files: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(files, name) ? files[name] : undefined
}

function missingFrom(pages: readonly VersionPage[], versie: string, { artikels }: Words): string[] {
  const nummers = new Set(pages.flatMap((page) => page.artikels.map(({ nummer }) => nummer)))
  const known = new Set(artikels.flatMap(Object.keys))
  return [...known]
    .filter((nummer) => !nummers.has(nummer))
    .map((nummer) => `${nummer} is verdwenen uit de vastgestelde versie ${versie}.`)
}

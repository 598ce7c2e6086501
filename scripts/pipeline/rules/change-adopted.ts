import { nameOf, versionOf } from '../kinds.ts'
import type { EntryOf } from '../types.ts'
import type { ChangeRule } from './rule.ts'

export const changeAdopted: ChangeRule = {
  id: 'change-adopted',
  level: 'error',
  why: 'Een vastgestelde regel moet jaren later nog na te lezen zijn zoals hij gold. Daarom wijzigt een vastgestelde versie nooit meer.',
  help: 'Laat deze versie zoals ze was en maak een nieuwe versie met de gewijzigde tekst.',
  checkChange(site, base, report) {
    const chapters = base.filter((entry): entry is EntryOf<'hoofdstuk'> => entry.kind === 'hoofdstuk')
    const adopted = base.filter((entry) => entry.kind === 'inzetkader' && entry.data.status === 'vastgesteld')
    for (const before of chapters) {
      const version = versionOf(before.address)
      if (
        !version ||
        !adopted.some(({ address }) => address.endsWith(`/${version.technologie}/${version.versie}`))
      )
        continue
      const after = site.byPath.get(before.path)
      for (const artikel of before.artikels) {
        const now = after?.artikels.find(({ id }) => id === artikel.id)
        const where = `${artikel.nummer} uit de vastgestelde versie ${nameOf(version.versie)}`
        if (!now) report({ path: before.path, message: `${where} is verdwenen.` })
        else if (now.vingerafdruk !== artikel.vingerafdruk) {
          report({ path: before.path, place: now, message: `De woorden van ${where} zijn gewijzigd.` })
        }
      }
    }
  }
}

import { folderOf, nameOf } from '../core/address.ts'
import { adoptedFolders, filesIn } from '../inzetkader/digest.ts'
import { bestandenOf } from '../inzetkader/register-lines.ts'
import type { ChangeRule } from './rule.ts'

export const changeAdopted: ChangeRule = {
  id: 'change-adopted',
  level: 'error',
  why: 'In de map van een vastgestelde versie wijzigt geen byte meer, wat het register intussen ook zegt. Alleen nazicht, een einddatum en de status na een beslissing komen er later bij.',
  help: 'Zet het bestand terug zoals het op main staat. Een verbetering komt in het concept van de volgende versie.',
  checkChange(site, base, report) {
    for (const register of base.registers) {
      for (const folder of adoptedFolders([register])) {
        const before = filesIn(base.digests, folder)
        const now = filesIn(site.digests, folder)
        const versie = nameOf(folderOf(folder))
        const told = bestandenOf(site.registers.get(register.technologie), versie)
        for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
          // What no longer agrees with the register is told there (register-words).
          if (before[name] === now[name] || (told && told[name] !== now[name])) continue
          const what =
            now[name] === undefined ? 'verdwenen' : before[name] === undefined ? 'nieuw' : 'gewijzigd'
          report({
            path: folder + name,
            message: `Dit bestand is ${what} in versie ${versie}, die al vastgesteld was.`
          })
        }
      }
    }
  }
}

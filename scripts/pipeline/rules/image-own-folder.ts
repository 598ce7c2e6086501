import { addressOf, folderOf, joinPath, versionOf } from '../core/address.ts'
import { addressFault } from '../core/safe-url.ts'
import type { DocumentRule } from './rule.ts'

export const imageOwnFolder: DocumentRule = {
  id: 'image-own-folder',
  level: 'error',
  why: 'Een vastgestelde versie ligt vast met alles wat in haar map staat. Een beeld uit een andere map kan later wijzigen, en dan zegt de regel iets anders.',
  help: 'Zet het beeld in de map van deze versie en schrijf enkel zijn naam: ![wat erop te zien is](naam.png).',
  checkDocument({ path, body }, report) {
    if (versionOf(addressOf(path)) === undefined) return
    for (const { target, isImage, line, column } of body.links) {
      if (!isImage || addressFault(target, isImage)) continue
      if (joinPath(path, decodeURIComponent(target).replace(/#.*$/u, '')).startsWith(`${folderOf(path)}/`))
        continue
      report({ path, place: { line, column }, message: 'Dit beeld staat niet in de map van deze versie.' })
    }
  }
}

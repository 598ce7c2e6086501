import { isLitter } from '../litter.ts'
import type { SourceRule } from './rule.ts'

const SEGMENT = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u
const FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/u
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u
/** Code units of a whole path. */
const LENGTH_LIMIT = 160

export const safetyFileName: SourceRule = {
  id: 'safety-file-name',
  level: 'error',
  why: 'De naam van een bestand wordt het adres van de pagina. Vreemde tekens breken links, en sommige kunnen de bouw sturen.',
  help: 'Gebruik enkel kleine letters zonder accenten, cijfers en koppeltekens, zoals 2026-03-05-rollenspel.md.',
  checkSources(sources, report) {
    for (const source of sources) {
      const { path, isLink } = source
      if (isLink || isLitter(source)) continue
      const parts = path.split('/')
      const file = parts.pop() ?? ''
      const wrong = parts.find((part) => !SEGMENT.test(part)) ?? (FILE.test(file) ? undefined : file)
      if (wrong !== undefined)
        report({ path, message: `De naam ${JSON.stringify(wrong)} heeft tekens die we niet toelaten.` })
      else if (DEVICE.test(file.split('.')[0] ?? ''))
        report({ path, message: 'Deze naam is op Windows voorbehouden.' })
      else if (path.length > LENGTH_LIMIT)
        report({ path, message: `Dit pad is langer dan ${LENGTH_LIMIT} tekens.` })
    }
  }
}

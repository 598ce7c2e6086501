import { isLitterName } from '../core/litter.ts'
import { slugOf } from '../core/slug.ts'
import type { SourceRule } from './rule.ts'

const SEGMENT = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u
const FILE = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/u
/** Names that Windows keeps for devices, whatever stands behind a dot, in any folder of a path. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/u
/** What a server gives for the folder around it (index), or for an address in it that does not exist (404). */
const SERVED = /^(?:index|404)(?:\.|$)/u
/** Code units of a whole path. */
const LENGTH_LIMIT = 160

const ALLOWED =
  'Gebruik enkel kleine letters zonder accenten, cijfers en koppeltekens, zoals 2026-03-05-rollenspel.md.'
const LONGER = 'Zet er een woord bij, zoals aux-ingang in plaats van aux.'
const NAMED = 'Kies een naam die zegt waarover het gaat. Enkel de eerste pagina van een map heet index.md.'

export const safetyFileName: SourceRule = {
  id: 'safety-file-name',
  level: 'error',
  why: 'De naam van een bestand wordt het adres van de pagina. Vreemde tekens breken links, en sommige kunnen de bouw sturen.',
  help: ALLOWED,
  checkSources(sources, report) {
    for (const { path, isLink } of sources) {
      if (isLink || isLitterName(path)) continue
      const parts = path.split('/')
      const file = parts.pop() ?? ''
      const wrong = parts.find((part) => !SEGMENT.test(part)) ?? (FILE.test(file) ? undefined : file)
      if (wrong !== undefined)
        report({
          path,
          message: `De naam ${JSON.stringify(wrong)} heeft tekens die we niet toelaten.`,
          help: `Noem het ${rightPath(path)}. ${ALLOWED}`
        })
      else if ([...parts, file].some((part) => DEVICE.test(part)))
        report({ path, message: 'Windows houdt deze naam voor zichzelf.', help: LONGER })
      else if (
        (file === 'index.md' || !file.endsWith('.md') ? parts : [...parts, file]).some((part) =>
          SERVED.test(part)
        )
      )
        report({
          path,
          message: 'De namen index en 404 hebben op een website een eigen betekenis.',
          help: NAMED
        })
      else if (path.length > LENGTH_LIMIT)
        report({ path, message: `Dit pad is langer dan ${LENGTH_LIMIT} tekens.` })
    }
  }
}

/** The same path in names that are allowed; a version keeps its dot, and the file its ending. */
function rightPath(path: string): string {
  const parts = path.split('/').map((part) => (SEGMENT.test(part) ? part : slugOf(part)))
  const { stem = '', ending = '' } = /(?<stem>[^/]*?)(?<ending>\.[a-z0-9]+)?$/iu.exec(path)?.groups ?? {}
  const file = `${slugOf(stem) || 'naam'}${ending.toLowerCase()}`
  return [...parts.slice(0, -1).filter((part) => part !== ''), file].join('/')
}

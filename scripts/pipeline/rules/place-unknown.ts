import { exampleOf, kindOf, KINDS } from '../kinds.ts'
import type { SourceRule } from './rule.ts'

export const placeUnknown: SourceRule = {
  id: 'place-unknown',
  level: 'error',
  why: 'De plaats van een bestand zegt wat het is: een verslag, een begrip, een les. Op een andere plaats weet de site er geen weg mee.',
  help: `Zet het bestand op een van deze plaatsen: ${[...new Set(KINDS.map(exampleOf))].join(', ')}.`,
  checkSources(sources, report) {
    for (const { path, isLink } of sources) {
      if (!isLink && path.endsWith('.md') && !kindOf(path))
        report({ path, message: 'Op deze plaats verwachten we geen bestand.' })
    }
  }
}

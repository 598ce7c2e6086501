import { isLitterName } from '../core/litter.ts'
import type { SourceRule } from './rule.ts'

export const safetySymlink: SourceRule = {
  id: 'safety-symlink',
  level: 'error',
  why: 'Een snelkoppeling kan naar een bestand buiten de bijdrage wijzen en zo iets publiceren dat niet voor de site bedoeld is.',
  help: 'Zet het bestand zelf op deze plaats in plaats van een snelkoppeling.',
  checkSources(sources, report) {
    for (const { path, isLink } of sources) {
      // An editor marks the file that is open with one.
      if (isLink && (!isLitterName(path) || path.endsWith('/.git')))
        report({ path, message: 'Dit is een snelkoppeling (symbolic link) of een submodule, geen bestand.' })
    }
  }
}

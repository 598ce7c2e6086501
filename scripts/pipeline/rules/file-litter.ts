import { isHarmless } from '../core/litter.ts'
import type { SourceRule } from './rule.ts'

export const fileLitter: SourceRule = {
  id: 'file-litter',
  level: 'warning',
  why: 'Tussen de teksten staat enkel wat lezers te zien krijgen. Wat een computer er achterlaat, neemt plaats in en kan namen van andere bestanden verraden.',
  help: 'Verwijder dit bestand.',
  checkSources(sources, report) {
    for (const source of sources) {
      if (isHarmless(source))
        report({
          path: source.path,
          message: 'Dit bestand is geen inhoud: een programma liet het hier achter.'
        })
    }
  }
}

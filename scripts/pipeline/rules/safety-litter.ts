import { isHarmless, type Litter, litterIn } from '../core/litter.ts'
import type { SourceRule } from './rule.ts'

const THUMBNAILS = /^(?:eh)?thumbs(?:_vista)?\.db/iu

export const safetyLitter: SourceRule = {
  id: 'safety-litter',
  level: 'error',
  why: 'Programma’s en systemen laten bestanden achter: halve en oude versies van een tekst, kleine kopieën van foto’s, namen van mensen en mappen. Dat is geen inhoud, en wat erin staat, heeft niemand nagelezen.',
  help: 'Verwijder het uit je voorstel. Is het toch een tekst of een beeld, geef het dan een gewone naam, zoals docs/over/camera.md.',
  checkSources(sources, report) {
    const told = new Set<string>()
    for (const source of sources) {
      const litter = litterIn(source.path)
      if (!litter || isHarmless(source) || isRepository(litter, source.isLink) || told.has(litter.path))
        continue
      told.add(litter.path)
      report({ path: source.path, ...tellingOf(litter, source.path) })
    }
  }
}

/** `safety-symlink` tells of a repository within this one, which comes as a link. */
function isRepository({ name }: Litter, isLink = false): boolean {
  return isLink && name === '.git'
}

function tellingOf({ of, name, path }: Litter, file: string): { message: string; help?: string } {
  if (THUMBNAILS.test(name))
    return {
      message: 'Windows bewaarde hier kleine kopieën van foto’s, ook van foto’s die al weg zijn.',
      help: 'Verwijder dit bestand. Stond het al in een eerdere versie (commit), meld dat dan aan de beheerder.'
    }
  const what = path === file ? 'Dit bestand' : `De map ${JSON.stringify(name)}`
  return { message: `${what} is van ${of} en is geen inhoud.` }
}

import { folderOf } from '../core/address.ts'
import type { Kind } from '../kinds.ts'
import type { SourceRule } from './rule.ts'
import { kindOf } from '../kinds.ts'

const NEEDS_INDEX: ReadonlySet<Kind> = new Set(['inzetkader', 'hoofdstuk', 'kaart', 'les'])

export const placeParent: SourceRule = {
  id: 'place-parent',
  level: 'error',
  why: 'Een hoofdstuk hoort bij een versie, een les bij een module. Zonder die bovenliggende pagina vindt de lezer het stuk niet.',
  help: 'Maak eerst het bestand index.md in die map.',
  checkSources(sources, report) {
    const paths = new Set(sources.map(({ path }) => path))
    for (const { path } of sources) {
      const kind = kindOf(path)
      if (!kind || !NEEDS_INDEX.has(kind)) continue
      const folder = kind === 'inzetkader' ? folderOf(folderOf(path)) : folderOf(path)
      if (!paths.has(`${folder}/index.md`)) report({ path, message: `De map ${folder} heeft geen index.md.` })
    }
  }
}

import { addressOf, folderOf } from '../core/address.ts'
import { definitionOf, isNamedAfter, kindOf } from '../kinds.ts'
import type { SourceRule } from './rule.ts'

export const placeParent: SourceRule = {
  id: 'place-parent',
  level: 'error',
  why: 'Een hoofdstuk hoort bij een versie, een les bij een module. Zonder die bovenliggende pagina vindt de lezer het stuk niet.',
  help: 'Maak eerst het bestand index.md in die map.',
  checkSources(sources, report) {
    const paths = new Set(sources.map(({ path }) => path))
    for (const { path } of sources) {
      const folder = parentFolderOf(path)
      if (folder !== undefined && !paths.has(`${folder}/index.md`))
        report({
          path,
          message: `De map ${folder} heeft geen index.md.`,
          help: `Maak eerst ${folder}/index.md. Het sjabloon staat op /bijdragen/sjablonen#${kindOf(`${folder}/index.md`) ?? ''}.`
        })
    }
  }
}

/** The folder of the page that lists this one, unless that stands elsewhere: the zone of a report is named in its path. */
function parentFolderOf(path: string): string | undefined {
  const kind = kindOf(path)
  if (!kind) return undefined
  const { lists = [] } = definitionOf(kind)
  const isBelow = lists.some((list) => 'under' in list && !isNamedAfter(kind, list.under))
  return isBelow ? `docs${folderOf(addressOf(path))}` : undefined
}

import { definitionOf, KINDS, type Kind } from '../kinds.ts'
import { shownTemplate } from './templates.ts'
import type { Node } from '../core/tree.ts'
import type { EntryOf } from '../entry.ts'
import { heading, ownPage } from './own-page.ts'

/** What most people come for stands first. */
const SHOWN: readonly Kind[] = ['ervaring', ...KINDS.filter((kind) => kind !== 'ervaring')]

/** The templates of `npm run nieuw`, to copy by who has no terminal. */
export function templatePage(): EntryOf<'pagina'> {
  return ownPage({
    address: '/bijdragen/sjablonen',
    path: 'scripts/pipeline/bijdragen/templates.ts',
    titel: 'Sjablonen',
    omschrijving: 'Een correct begin voor elke soort pagina, met de uitleg erbij.',
    volgorde: 10,
    body: [
      [
        'p',
        {},
        'Neem het sjabloon van de soort over, vul het aan en verwijder de uitleg. Uitleg staat achter # of tussen <!-- en -->.'
      ],
      [
        'p',
        {},
        'Werk je op je eigen computer? Dan maakt ',
        ['code', {}, 'npm run nieuw'],
        ' het bestand op de juiste plaats.'
      ],
      ...SHOWN.flatMap(templateSection)
    ],
    headings: SHOWN.map((kind) => heading(kind, woordOf(kind), 2))
  })
}

function templateSection(kind: Kind): Node[] {
  const { path, text } = shownTemplate(kind)
  return [
    ['h2', { id: kind }, woordOf(kind)],
    ['p', {}, 'Plaats: ', ['code', {}, path]],
    ['pre', {}, ['code', { lang: 'markdown' }, text]]
  ]
}

function woordOf(kind: Kind): string {
  return definitionOf(kind).woord
}

/** The page that takes the data out of a photo, in the browser of whoever has nothing else. It shows nothing of the content. */

import { contentDate } from '../../site/entries.ts'
import type { ViewMaker } from '../context.ts'

export const foto: ViewMaker = ({ site }) => [
  {
    view: 'foto',
    data: {
      address: '/bijdragen/foto',
      titel: 'Haal gegevens uit een foto',
      omschrijving:
        'Een foto draagt onzichtbaar mee waar, wanneer en met welk toestel ze gemaakt is. Hier maak je er een zonder.',
      bijgewerkt: contentDate(site.entries),
      toc: []
    }
  }
]

/** Links to the PDFs of a page, with their size. Which there are is asked when the page has nothing else to do. */

import type { ReactNode } from 'react'
import type { Pdf } from '../data'
import { PDF_FOLDER, PDF_LIST } from '../pipeline'
import { sizeOf } from '../parts/grootte'
import { useLijst } from '../reader/lijst'
import { hrefOf } from '../reader/published'

/** `paginas`: addresses of the pages that were printed. Nothing shows before the answer, nor where there are none. */
export function Pdfs({ paginas }: { paginas: readonly string[] }): ReactNode {
  const all = useLijst(`/${PDF_FOLDER}/${PDF_LIST}`) as readonly Pdf[]
  const own = paginas.flatMap((pagina) => all.filter((pdf) => pdf.pagina === pagina))
  if (own.length === 0) return null
  return (
    <ul className="pdfs" aria-label="Als pdf">
      {own.map(({ naam, address, bladen, bytes }) => (
        <li key={address}>
          <a href={hrefOf(address)}>
            {naam}{' '}
            <span className="klein">{`pdf, ${bladen} ${bladen === 1 ? 'blad' : 'bladen'}, ${sizeOf(bytes)}`}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

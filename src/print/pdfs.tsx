/** Links to the PDFs of a page, with their size. Which there are is asked when the page has nothing else to do. */

import { type ReactNode, useEffect, useState } from 'react'
import type { Pdf } from '../data'
import { PDF_FOLDER, PDF_LIST } from '../pipeline'
import { whenIdle } from '../reader/idle'
import { hrefOf } from '../reader/published'

/** `paginas`: addresses of the pages that were printed. Nothing shows before the answer, nor where there are none. */
export function Pdfs({ paginas }: { paginas: readonly string[] }): ReactNode {
  const all = useList()
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

/** Asked once for all pages that a tab shows; what failed is asked again by the next. */
let answer: Promise<readonly Pdf[]> | undefined

function useList(): readonly Pdf[] {
  const [list, setList] = useState<readonly Pdf[]>([])
  useEffect(() => {
    let isGone = false
    whenIdle(() => {
      answer ??= fetchList()
      void answer.then((found) => !isGone && setList(found))
    })
    return () => {
      isGone = true
    }
  }, [])
  return list
}

async function fetchList(): Promise<readonly Pdf[]> {
  try {
    const response = await fetch(hrefOf(`/${PDF_FOLDER}/${PDF_LIST}`))
    if (response.ok) return (await response.json()) as Pdf[]
  } catch {
    // No network, or a page in its place: then there are no links.
  }
  answer = undefined
  return []
}

/** As a reader says it: 840 kB, 3,1 MB. */
export function sizeOf(bytes: number): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}

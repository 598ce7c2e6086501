/** What a trainer takes along of a module: each file with what one does with it, its sort and its size. */

import type { ReactNode } from 'react'
import type { Lespakket as Kit, Lespakketbestand, Page } from '../data'
import { LESPAKKET_FOLDER, LESPAKKET_LIST, ownId } from '../pipeline'
import { sizeOf } from '../parts/grootte'
import { useLijst } from '../reader/lijst'
import { hrefOf } from '../reader/published'

export function Lespakket({ page }: { page: Page }): ReactNode {
  return page.lespakket && page.lespakket.length > 0 ? (
    <Bestanden module={page.address} bestanden={page.lespakket} />
  ) : null
}

/** Those that the site always has; with all others once somebody made them (`npm run lespakket`). */
function Bestanden({
  module,
  bestanden
}: {
  module: string
  bestanden: readonly Lespakketbestand[]
}): ReactNode {
  const kits = useLijst(`/${LESPAKKET_FOLDER}/${LESPAKKET_LIST}`) as readonly Kit[]
  const shown = kits.find((kit) => kit.module === module)?.bestanden ?? bestanden
  const id = ownId('lespakket')
  return (
    <section className="lespakket" aria-labelledby={id}>
      <h2 id={id}>Lespakket</h2>
      <p>Voor wie lesgeeft: download wat je nodig hebt.</p>
      <ul>
        {shown.map(({ address, titel, waarvoor, soort, bytes }) => (
          <li key={address}>
            <a
              className={soort === 'zip' ? 'knop' : undefined}
              href={hrefOf(address)}
              download={soort === 'html' ? undefined : true}
            >
              {titel} <span className="klein">{`${soort}, ${sizeOf(bytes)}`}</span>
            </a>
            <p className="klein">{waarvoor}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

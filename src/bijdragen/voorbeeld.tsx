/** The report as its page will look: the same component, over the page that is open. */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { PageOf } from '../data'
import { mapElements, type VerslagVelden } from '../pipeline'
import { Verslag } from '../praktijk/verslag'
import { beeldVan } from './beeldkast'
import { tekenVoorbeeld } from './nakijker'

type Stand = PageOf<'ervaring'> | 'nog-niet' | 'fout' | undefined

export function Voorbeeld({ velden, sluit }: { velden: VerslagVelden; sluit: () => void }): ReactNode {
  const venster = useRef<HTMLDialogElement>(null)
  const [stand, setStand] = useState<Stand>()
  // As it was when it was asked for: nobody types behind a dialog.
  const [gevraagd] = useState(velden)
  useEffect(() => {
    venster.current?.showModal()
    const adressen: string[] = []
    let isVoorbij = false
    tekenVoorbeeld(gevraagd).then(
      (pagina) => {
        if (!isVoorbij) setStand(pagina ? metBeelden(pagina, gevraagd, adressen) : 'nog-niet')
      },
      () => {
        if (!isVoorbij) setStand('fout')
      }
    )
    return () => {
      isVoorbij = true
      for (const adres of adressen) URL.revokeObjectURL(adres)
    }
  }, [gevraagd])
  return (
    <dialog ref={venster} className="voorbeeld" aria-label="Voorbeeld van je verslag" onClose={sluit}>
      <div className="voorbeeld__kop">
        <p>Zo zal je verslag eruitzien. Het staat nog nergens.</p>
        <button type="button" className="formulier__knop" onClick={() => venster.current?.close()}>
          Sluit het voorbeeld
        </button>
      </div>
      <Getoond stand={stand} />
    </dialog>
  )
}

function Getoond({ stand }: { stand: Stand }): ReactNode {
  if (stand === undefined) return <p role="status">Even geduld.</p>
  if (stand === 'fout')
    return <p role="status">Het voorbeeld kon niet geladen worden. Probeer het nog eens met netwerk.</p>
  if (stand === 'nog-niet')
    return (
      <p role="status">Dit kan nog niet getoond worden. Vul eerst de keuzes in, en een titel en een zin.</p>
    )
  return <Verslag report={stand} />
}

/** The images of the draft in the place of those that the site will make of them. */
function metBeelden(
  pagina: PageOf<'ervaring'>,
  velden: VerslagVelden,
  adressen: string[]
): PageOf<'ervaring'> {
  const body = mapElements(pagina.body, (element) => {
    const [tag, props] = element
    if (tag !== 'img') return element
    const nummer = Number(/-(?<nummer>\d+)\.\w+-0\.webp$/u.exec(props.src ?? '')?.groups?.['nummer'] ?? 0)
    const blob = beeldVan(velden.beelden[nummer - 1]?.naam ?? '')
    if (!blob) return element
    const src = URL.createObjectURL(blob)
    adressen.push(src)
    const { alt = '', title } = props
    return [tag, { src, alt, ...(title !== undefined && { title }) }]
  })
  return { ...pagina, body }
}

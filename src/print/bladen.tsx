/** The sheets that a page becomes on paper, and the button that prints one article of it. */

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useStrip } from '../inzetkader/confirmed'
import type { Page, Strip } from '../data'
import { type BladHead, bladCss } from './blad-css'
import { useToday } from '../reader/today'
import { headLines } from './blad-head'

/** The rules of `css`, which holds our words and escaped strings only. The minifier of the HTML may write them shorter. */
export function BladStyle({ css }: { css: string }): ReactNode {
  return <style suppressHydrationWarning>{css}</style>
}

/** Prints one article of the page; undefined where articles cannot be printed alone. */
const PrintArtikel = createContext<((id: string) => void) | undefined>(undefined)

export function Bladen({ page, children }: { page: Page; children: ReactNode }): ReactNode {
  const [alone, setAlone] = useState<string>()
  useEffect(() => {
    if (alone === undefined) return undefined
    const done = (): void => setAlone(undefined)
    window.addEventListener('afterprint', done)
    window.print()
    return () => window.removeEventListener('afterprint', done)
  }, [alone])
  const head = headOf(page, useStrip(page.strip), alone, useToday())
  return (
    <PrintArtikel value={page.kind === 'hoofdstuk' ? setAlone : undefined}>
      <BladStyle css={bladCss(head) + (alone === undefined ? '' : aloneCss(alone))} />
      <PrintHead head={head} />
      {children}
    </PrintArtikel>
  )
}

/** For browsers that draw nothing in the margins of a page: once, above the text, with the code behind it (print.css). */
export function PrintHead({ head }: { head: BladHead }): ReactNode {
  return <p className="print-kop">{head.regels.join(' · ')}</p>
}

function headOf(page: Page, strip: Strip, alone: string | undefined, today: string | undefined): BladHead {
  const artikel = page.artikels.find(({ id }) => id === alone)
  const titel = artikel ? `${artikel.nummer} ${artikel.titel}` : page.titel
  return {
    regels: headLines(
      {
        titel: page.kind === 'hoofdstuk' && !artikel ? `Hoofdstuk ${page.data.volgorde}. ${titel}` : titel,
        technologie: page.blad?.technologie,
        strip,
        bijgewerkt: page.bijgewerkt,
        fictief: page.data.fictief === true,
        address: artikel ? `${page.address}#${artikel.id}` : page.address
      },
      today
    ),
    qr: artikel ? page.blad?.artikels[artikel.id] : page.blad?.qr
  }
}

/** Only the article, what warns that its text is no rule, and the footnotes it refers to. Its id is letters, digits and hyphens. */
function aloneCss(id: string): string {
  const artikel = `[aria-labelledby="${id}"]`
  return (
    `@media print{.pagina>:not(.pagina__kop,.voetnoten,${artikel}),.pagina__kop>:not(.strip),.strip__regel,` +
    `.pagina:not(:has(${artikel} .voetnoot))>.voetnoten{display:none}}`
  )
}

/** Hidden without the script that it needs (`met-script`). */
export function DrukArtikel({ id }: { id: string }): ReactNode {
  const print = useContext(PrintArtikel)
  if (!print) return null
  return (
    <button type="button" className="druk-artikel met-script" aria-describedby={id} onClick={() => print(id)}>
      Druk af
    </button>
  )
}

/** A whole version on one page: chapters in order, each with its own sheets and its own code on paper. */

import Head from '@docusaurus/Head'
import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { Fragment, type ReactNode } from 'react'
import { InJouwZone } from '../zones/afwijkingen'
import { Bronnen } from '../page/bronnen'
import { StatusStrip } from '../page/strip'
import type { ArtikelParts } from '../parts/artikel'
import { Tree } from '../parts/tree'
import { useStrip } from '../inzetkader/confirmed'
import { inThemas } from '../inzetkader/themas'
import type { AllesView, Strip } from '../data'
import { ownId } from '../pipeline'
import { bladCss } from '../print/blad-css'
import { headLines } from '../print/blad-head'
import { PrintHead, BladStyle } from '../print/bladen'
import { Pdfs } from '../print/pdfs'
import { useToday } from '../reader/today'
import { useChosenZone } from '../zones/choice'
import { hrefOf } from '../reader/published'

type Hoofdstuk = AllesView['hoofdstukken'][number]

export default function Alles({ page }: { page: AllesView }): ReactNode {
  const { collectAnchor } = useBrokenLinks()
  for (const { id, artikels } of page.hoofdstukken)
    for (const anchor of [id, ...artikels.map((artikel) => artikel.id)]) collectAnchor(anchor)
  const today = useToday()
  const zone = useChosenZone()
  const strip = useStrip(page.strip)
  const head = { regels: headLines({ ...page, strip }, today), qr: page.qr }
  const css = [
    bladCss(head),
    ...page.hoofdstukken.map((part) => bladCss(headOf(page, strip, part, today), part.id))
  ]
  return (
    <div className="pagina alles">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <BladStyle css={css.join('')} />
      <PrintHead head={head} />
      <header className="pagina__kop">
        <p className="pagina__soort">
          <a href={hrefOf(page.versie)}>{page.technologie}</a>
        </p>
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
        <StatusStrip strip={page.strip} bijgewerkt={page.bijgewerkt} fictief={page.fictief} />
      </header>
      <Inhoud {...page} />
      {/* It comes late, so not above what a finger is already on its way to. */}
      <Pdfs paginas={[page.address]} />
      <Tree nodes={page.body} />
      {page.hoofdstukken.map((hoofdstuk) => (
        <section
          key={hoofdstuk.id}
          id={hoofdstuk.id}
          className="alles__hoofdstuk"
          aria-labelledby={ownId(`kop-${hoofdstuk.id}`)}
        >
          <p className="pagina__soort">Hoofdstuk {hoofdstuk.volgorde}</p>
          <h2 id={ownId(`kop-${hoofdstuk.id}`)}>{hoofdstuk.titel}</h2>
          <Tree nodes={hoofdstuk.body} artikel={partsOf(hoofdstuk, zone)} />
        </section>
      ))}
      <Bronnen recht={page.recht} bronnen={page.bronnen} />
    </div>
  )
}

/** What holds in the chosen zone stands under its article here too. */
function partsOf({ address, afwijkingen }: Hoofdstuk, zone: string | undefined): ArtikelParts {
  return (id) => {
    const own = afwijkingen.filter(({ href }) => href === `${address}#${id}`)
    return { onderRegel: <InJouwZone afwijkingen={own} zone={zone} /> }
  }
}

function headOf(
  { technologie, fictief }: AllesView,
  { versies }: Strip,
  hoofdstuk: Hoofdstuk,
  today: string | undefined
) {
  const titel = `Hoofdstuk ${hoofdstuk.volgorde}. ${hoofdstuk.titel}`
  const strip = { ...hoofdstuk.strip, ...(versies && { versies }) }
  return {
    regels: headLines({ ...hoofdstuk, strip, titel, technologie, fictief }, today),
    qr: hoofdstuk.blad.qr
  }
}

function Inhoud({ hoofdstukken, themas }: Pick<AllesView, 'hoofdstukken' | 'themas'>): ReactNode {
  return (
    <nav className="alles__inhoud" aria-labelledby={ownId('inhoud')}>
      <h2 id={ownId('inhoud')}>Inhoud</h2>
      {inThemas(hoofdstukken, themas).map(({ titel: thema, items }) => (
        <Fragment key={thema ?? ''}>
          {thema !== undefined && <h3 className="thema">{thema}</h3>}
          <ol>
            {items.map(({ id, volgorde, titel, artikels }) => (
              <li key={id} value={volgorde}>
                <a href={`#${id}`}>{titel}</a>
                <ul>
                  {artikels.map((artikel) => (
                    <li key={artikel.id}>
                      <a href={`#${artikel.id}`}>
                        <span className="artikelnummer">{artikel.nummer}</span> {artikel.titel}
                      </a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </nav>
  )
}

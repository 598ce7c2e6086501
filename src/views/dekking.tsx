/** What the training covers: per technologie the gaps first, then every article. Works without JavaScript, but for the filter. */

import { useLocation } from '@docusaurus/router'
import type { ReactNode } from 'react'
import type { DekkingVan, DekkingView } from '../data'
import { datumInWoorden, ownId } from '../pipeline'
import { useHydrated } from '../reader/hydrated'
import { FictiefBanner } from '../parts/fictief'
import { hrefOf } from '../reader/published'
import { DekkingTabel } from './dekking-tabel'
import { OpvolgingKop } from './opvolging-kop'
import { type Gat, gatenIn, gekozenIn, tellingInWoorden, tellingVan } from './dekking-telling'

const WETTEN = ownId('wetten')
const TELLEN = ownId('tellen')

export default function Dekking({ page }: { page: DekkingView }): ReactNode {
  const { search } = useLocation()
  const isHydrated = useHydrated()
  const shown = isHydrated ? gekozenIn(page.technologieen, search) : page.technologieen
  const isAll = shown.length === page.technologieen.length
  const gekozen = isAll ? undefined : shown[0]?.naam
  return (
    <div className="pagina dekking">
      <OpvolgingKop page={page}>
        <p>
          <a href={`#${TELLEN}`}>Hoe we tellen</a> lees je onderaan.
        </p>
      </OpvolgingKop>
      {page.technologieen.length > 1 && <Keuze page={page} gekozen={gekozen} isFilter={isHydrated} />}
      {shown.map((technologie) => (
        <Technologie key={technologie.naam} van={technologie} />
      ))}
      {isAll && page.wetten.length > 0 && (
        <section aria-labelledby={WETTEN}>
          <h2 id={WETTEN}>Wetten</h2>
          <p>
            Niemand moet een hele wet aanleren. Hier staan enkel de artikels waarover al een les, een
            rollenspel of een vraag gaat.
          </p>
          <DekkingTabel titel="Wetten" hoofdstukken={[{ rijen: page.wetten }]} />
        </section>
      )}
      <Tellen dag={page.bijgewerkt} />
    </div>
  )
}

type KeuzeProps = { page: DekkingView; gekozen: string | undefined; isFilter: boolean }

/** Without JavaScript each leads to its place on the page. */
function Keuze({ page: { address, technologieen }, gekozen, isFilter }: KeuzeProps): ReactNode {
  const choices = [
    { naam: undefined, titel: 'Alles', href: address },
    ...technologieen.map(({ naam, titel }) => ({
      naam,
      titel,
      href: address + (isFilter ? `?technologie=${naam}` : `#${ownId(naam)}`)
    }))
  ]
  return (
    <nav className="dekking__keuze" aria-label="Toon">
      <ul>
        {choices.map(({ naam, titel, href }) => (
          <li key={titel}>
            <a href={hrefOf(href)} {...(naam === gekozen ? { 'aria-current': 'true' as const } : {})}>
              {titel}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Technologie({ van }: { van: DekkingVan }): ReactNode {
  const { naam, titel, address, versie, fictief, hoofdstukken } = van
  const id = ownId(naam)
  const rijen = hoofdstukken.flatMap((hoofdstuk) => hoofdstuk.rijen)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{titel}</h2>
      {fictief && <FictiefBanner />}
      {versie === undefined || rijen.length === 0 ? (
        <p>
          Van <a href={hrefOf(address)}>{titel}</a> staan er nog geen artikels.
        </p>
      ) : (
        <>
          <p>
            <strong>{tellingInWoorden(tellingVan(rijen))}.</strong> Geteld in{' '}
            <a href={hrefOf(versie.address)}>
              {versie.isConcept ? 'het concept' : 'versie'} {versie.naam}
            </a>
            .
          </p>
          {gatenIn(van).map((gat) => (
            <Gaten key={gat.naam} gat={gat} van={van} />
          ))}
          <h3 id={`${id}-alle`}>Alle artikels</h3>
          <DekkingTabel titel={`Dekking van ${titel}`} hoofdstukken={hoofdstukken} />
        </>
      )}
    </section>
  )
}

/** By chapter, in the order of the version. */
function Gaten({ gat, van }: { gat: Gat; van: DekkingVan }): ReactNode {
  const lacking = new Set(gat.rijen)
  return (
    <>
      <h3 id={ownId(`${van.naam}-${gat.naam}`)}>
        {gat.kop} <span className="onderdelen__aantal">({gat.rijen.length})</span>
      </h3>
      {gat.uitleg !== undefined && <p>{gat.uitleg}</p>}
      <ul className="dekking__gaten">
        {van.hoofdstukken.flatMap(({ titel, address, rijen }) => {
          const own = rijen.filter((rij) => lacking.has(rij))
          return own.length === 0
            ? []
            : [
                <li key={address}>
                  {titel}:{' '}
                  {own.map((rij) => (
                    <a
                      key={rij.nummer}
                      className="artikelnummer"
                      href={hrefOf(rij.address)}
                      title={rij.titel}
                    >
                      {rij.nummer}
                    </a>
                  ))}
                </li>
              ]
        })}
      </ul>
    </>
  )
}

function Tellen({ dag }: { dag: string }): ReactNode {
  return (
    <section aria-labelledby={TELLEN}>
      <h2 id={TELLEN}>Hoe we tellen</h2>
      <ul>
        <li>Een artikel is aangeleerd als een les het noemt in haar lijst van artikels.</li>
        <li>
          Het is getoetst als een toets er nu een vraag over stelt. Een vraag die op nalezing wacht, telt
          niet.
        </li>
        <li>
          “Niets om te vragen” betekent: er staat niets vast voor iedereen. Elk korps beslist zelf, dus
          bestaat er geen juist antwoord.
        </li>
        <li>
          Een les of toets die zelf verzonnen is, telt niet mee bij echte artikels. Een rollenspel wel: de
          scène is verzonnen, de artikels niet. Ook een module met verzonnen voorbeelden telt mee, zolang haar
          lessen over echte artikels gaan.
        </li>
        <li>Een ingetrokken module telt niet mee.</li>
        <li>Dit is de stand van {datumInWoorden(dag)}.</li>
      </ul>
    </section>
  )
}

/** What was in force on a day. The static page lists all versions with their dates; the browser answers for one day. */

import { useHistory, useLocation } from '@docusaurus/router'
import { type ReactNode, useEffect } from 'react'
import { InJouwZone } from '../zones/afwijkingen'
import { idIn } from '../reader/address'
import { Citeer, PvZin, PvZinOverWeg } from '../inzetkader/citeer'
import { Tree } from '../parts/tree'
import { KaderKop } from '../inzetkader/kop'
import { VersieLijst } from '../inzetkader/versie-lijst'
import { useVersies } from '../inzetkader/confirmed'
import type { OpView, VersionArtikel, VersionData } from '../data'
import { elsewhere } from '../parts/elsewhere'
import { antwoordOn, readDay } from '../inzetkader/op-dag'
import { ownId, type Stap } from '../pipeline'
import { useToday } from '../reader/today'
import { useChosenZone } from '../zones/choice'
import { periodeOf } from '../inzetkader/versies'
import { Onderweg } from '../parts/onderweg'
import { type Geladen, useGeladen } from '../reader/geladen'
import { adresOf, hrefOf } from '../reader/published'
import { DagVraag } from './dagvraag'

type Props = { page: OpView }

export default function Op({ page }: Props): ReactNode {
  const today = useToday()
  const { dag } = page
  const versies = useVersies(page.versies)
  return (
    <div className="pagina op">
      <KaderKop page={page} />
      <p className="zonder-script">
        Zonder JavaScript zoek je zelf: neem in deze lijst de versie die op je dag telde.
      </p>
      {today !== undefined && <OpDag page={page} today={today} />}
      <section aria-labelledby={ownId('alle-versies')}>
        <h2 id={ownId('alle-versies')}>Alle versies met hun datums</h2>
        <p>Een versie telt vanaf haar eerste dag. Op de dag die na “tot” staat, telt ze niet meer.</p>
        <VersieLijst versies={versies} dag={dag} />
      </section>
    </div>
  )
}

/** Only in the browser: the day stands in the address or is today. */
function OpDag({ page, today }: Props & { today: string }): ReactNode {
  const { pathname, search } = useLocation()
  const history = useHistory()
  const getypt = new URLSearchParams(search).get('datum')?.trim() ?? ''
  const dag = getypt === '' ? today : readDay(getypt)
  return (
    <>
      <DagVraag
        naam="datum"
        id="op-datum"
        vraag="Op welke dag?"
        getypt={getypt}
        dag={dag}
        toon={(text) =>
          history.push({ pathname, search: text === '' ? '' : `?datum=${encodeURIComponent(text)}` })
        }
      />
      {dag !== undefined && <Antwoord page={page} dag={dag} today={today} />}
    </>
  )
}

function Antwoord({ page, dag, today }: Props & { dag: string; today: string }): ReactNode {
  const { kop, uitleg, versie, dagen } = antwoordOn(useVersies(page.versies), dag, today)
  const data = useGeladen<VersionData>(page.versies.map((version) => version.data))
  return (
    <section className="op__antwoord" aria-labelledby={ownId('op-antwoord')}>
      <div role="status">
        <h2 id={ownId('op-antwoord')}>{kop}</h2>
        {uitleg.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </div>
      {versie !== undefined && (
        <p>
          <a href={hrefOf(versie.address)}>Versie {versie.versie}</a>, van kracht {periodeOf(versie)}.
        </p>
      )}
      {versie === undefined && dagen.length > 0 && (
        <ul>
          {dagen.map(({ dag: andere, tekst }) => (
            <li key={andere}>
              <a href={hrefOf(`${page.address}?datum=${andere}`)}>{tekst}</a>
            </li>
          ))}
        </ul>
      )}
      {versie !== undefined && (
        <Artikels
          data={data.get(versie.data)}
          dag={dag}
          address={versie.address}
          fictief={page.fictief === true}
        />
      )}
    </section>
  )
}

type ArtikelsProps = {
  data: Geladen<VersionData> | 'fout' | undefined
  address: string
  dag: string
  fictief: boolean
}

function Artikels({ data, address, dag, fictief }: ArtikelsProps): ReactNode {
  useScrollToHash(typeof data === 'object')
  if (data === undefined || data === 'fout')
    return (
      <Onderweg wat="De artikels" isFout={data === 'fout'}>
        <a href={hrefOf(address)}>Lees ze in de versie zelf.</a>
      </Onderweg>
    )
  return data.hoofdstukken.map((hoofdstuk) => (
    <section key={hoofdstuk.address} className="op__hoofdstuk">
      <h2>
        {hoofdstuk.volgorde}. {hoofdstuk.titel}
      </h2>
      {hoofdstuk.artikels.map((artikel) => (
        <Artikel key={artikel.id} artikel={artikel} data={data} dag={dag} fictief={fictief} />
      ))}
    </section>
  ))
}

type ArtikelProps = { artikel: VersionArtikel; data: Geladen<VersionData>; dag: string; fictief: boolean }

function Artikel({ artikel, data, dag, fictief }: ArtikelProps): ReactNode {
  const { id, nummer, titel, vingerafdruk, address, nodes, afwijkingen = [] } = artikel
  const zone = useChosenZone()
  const pagina = address.slice(0, address.indexOf('#'))
  const bron = { technologie: data.technologie, versie: data, artikel, address, fictief }
  const naUitkomst = (weg: readonly Stap[]): ReactNode => (
    <PvZinOverWeg bron={bron} weg={weg} geladen={data.geladen} />
  )
  return (
    <article className="artikel" id={id} aria-labelledby={ownId(`${id}-titel`)}>
      <a className="artikel__nummer" href={hrefOf(address)}>
        {nummer}
      </a>
      <Citeer bron={bron} geladen={data.geladen} />
      <PvZin bron={bron} geladen={data.geladen} />
      <h3 id={ownId(`${id}-titel`)}>{titel}</h3>
      <Tree nodes={elsewhere(nodes, pagina, id)} boom={() => naUitkomst} />
      <InJouwZone afwijkingen={afwijkingen} zone={zone} dag={dag} />
      <dl className="op__bron">
        <div>
          <dt>Vast adres</dt>
          <dd>
            <a className="op__adres" href={hrefOf(address)}>
              {adresOf(address)}
            </a>
          </dd>
        </div>
        <div>
          <dt>Vingerafdruk</dt>
          <dd>
            <code>{vingerafdruk}</code>
          </dd>
        </div>
      </dl>
    </article>
  )
}

/** An address with `#bc-6-1` leads to an article that was not there yet when the page opened. */
function useScrollToHash(isReady: boolean): void {
  const { hash } = useLocation()
  useEffect(() => {
    if (isReady) document.getElementById(idIn(hash) ?? '')?.scrollIntoView()
  }, [isReady, hash])
}

/** The page of all modules: any page of a section, but for its list, in which one chooses, and how far this reader is. */

import { useLocation } from '@docusaurus/router'
import { type ReactNode, useEffect } from 'react'
import type { Aanbod, Modulekaart, Modulekenmerk, PageOf } from '../data'
import { StatusWoord } from '../parts/status-woord'
import { ToetsStand } from '../opleiding/leerpad'
import {
  bewaarVoortgang,
  isNiets,
  standVan,
  useVoortgang,
  VOORTGANG,
  type Voortgang
} from '../opleiding/voortgang'
import Page from '../page/page'
import { Filterkeuze } from '../parts/filterkeuze'
import { Fictief } from '../parts/lijst'
import { type Gezegd, Meenemen } from '../parts/meeneem'
import { STATUSSEN } from '../parts/status'
import { gefilterd, MODULEKENMERKEN, ownId } from '../pipeline'
import { BladStyle } from '../print/bladen'
import { addressState } from '../reader/address-state'
import { type Filters, filtersIn, paramsOf } from '../reader/filters'
import { bestandVan, MEESTE, NIET_BEWAARD, uitBestand } from '../reader/meeneem'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'

export default function Overzicht({ page }: { page: PageOf<'pagina'> }): ReactNode {
  const { aanbod } = page
  return <Page page={page} delen={aanbod ? { lijst: <Modulelijst aanbod={aanbod} /> } : {}} />
}

const adres = addressState<Filters<Modulekenmerk>>({
  empty: {},
  stateIn: (search) => filtersIn(new URLSearchParams(search), MODULEKENMERKEN),
  searchOf: (filters) => {
    const text = new URLSearchParams(paramsOf(filters, MODULEKENMERKEN)).toString()
    return text === '' ? '' : `?${text}`
  }
})

/** A step of the way back. */
function kies(filters: Filters<Modulekenmerk>): void {
  adres.tell(filters)
  adres.write('pushState')
}

const NAMEN: Readonly<Record<Modulekenmerk, string>> = {
  technologie: 'Technologie',
  dienst: 'Dienst',
  doelgroep: 'Voor wie',
  status: 'Waar het staat'
}

function Modulelijst({ aanbod }: { aanbod: Aanbod }): ReactNode {
  const filters = adres.use()
  const { search } = useLocation()
  useEffect(() => adres.read(), [search])
  const voortgang = useVoortgang()
  const getoond = gefilterd(aanbod, filters).flatMap((place) => aanbod.kaarten[place] ?? [])
  return (
    <section className="onderdelen modules" aria-labelledby={ownId('onderdelen')}>
      {/* Our own words only; the cards stand so where no script runs, too. */}
      <BladStyle css={CSS} />
      <h2 id={ownId('onderdelen')} className="kop" tabIndex={-1}>
        Modules <span className="onderdelen__aantal">({getoond.length})</span>
      </h2>
      <Filterkeuze
        woord="Kies welke modules je ziet"
        namen={NAMEN}
        filters={filters}
        data={aanbod}
        kies={kies}
      />
      <p role="status" className="verslagen__stand">
        {standInWoorden(filters, getoond.length, aanbod.aantal)}
      </p>
      <ul className="modules__kaarten">
        {getoond.map((kaart) => (
          <Kaart key={kaart.address} kaart={kaart} voortgang={voortgang} />
        ))}
      </ul>
      {getoond.length === 0 && (
        <p>{aanbod.aantal === 0 ? 'Er is nog geen enkele module.' : 'Laat een keuze weg om meer te zien.'}</p>
      )}
      <p>
        Wil je onthouden wat je leerde? De <a href={hrefOf('/opleiding/opfrissen')}>Opfrisser</a> stelt je
        drie vragen per dienst.
      </p>
      <p>
        Geef je les? <a href={hrefOf('/bijdragen/module')}>Maak zelf een module</a>.
      </p>
      <JouwVoortgang voortgang={voortgang} />
    </section>
  )
}

function standInWoorden(filters: Filters<Modulekenmerk>, aantal: number, alle: number): string {
  if (Object.keys(filters).length === 0) return ''
  return aantal === 0
    ? 'Geen enkele module past bij wat je koos.'
    : `${String(aantal)} van ${alle === 1 ? 'de ene module' : `de ${String(alle)} modules`}`
}

type KaartProps = { kaart: Modulekaart; voortgang: Voortgang }

function Kaart({ kaart, voortgang }: KaartProps): ReactNode {
  const { address, titel, omschrijving, status, technologieen, diensten, voorkennis, toets } = kaart
  const woord = STATUSSEN[status]
  return (
    <li className="modules__kaart">
      <h3>
        <a href={hrefOf(address)}>{titel}</a>
      </h3>
      <p className="rijen__merken">
        <Fictief item={kaart} />
        {woord && <StatusWoord status={woord} />}
        {[...technologieen, ...diensten].map((merk) => (
          <span key={merk} className="merkje">
            {merk}
          </span>
        ))}
        {toets?.isConcept && <span className="merkje">Toetst een concept</span>}
      </p>
      <p>{omschrijving}</p>
      <p className="modules__feiten">{feitenVan(kaart).join(' · ')}</p>
      {voorkennis.length > 0 && <p className="modules__feiten">Wat je al kent: {voorkennis.join(', ')}</p>}
      {toets !== undefined && toets.wachten > 0 && (
        <p className="modules__wachten">{wachtenInWoorden(toets.wachten)}</p>
      )}
      <Stand kaart={kaart} voortgang={voortgang} />
    </li>
  )
}

function feitenVan({ duur, lessen, rollenspelen, toets }: Modulekaart): string[] {
  return [
    `Duur: ${duur}`,
    counted(lessen.length, 'les', 'lessen'),
    counted(toets?.vragen ?? 0, 'vraag', 'vragen'),
    counted(rollenspelen, 'rollenspel', 'rollenspelen')
  ].filter((feit) => feit !== '')
}

function counted(aantal: number, een: string, meer: string): string {
  return aantal === 0 ? '' : `${String(aantal)}\u00a0${aantal === 1 ? een : meer}`
}

function wachtenInWoorden(aantal: number): string {
  return aantal === 1 ? '1 vraag wacht op nalezing' : `${String(aantal)} vragen wachten op nalezing`
}

/** Nothing where this reader has not begun. */
function Stand({ kaart: { lessen, toets }, voortgang }: KaartProps): ReactNode {
  const { aantal, gelezen, gewijzigd } = standVan(voortgang, lessen)
  const resultaat = toets && voortgang.toetsen[toets.address]
  if (gelezen === 0 && !resultaat) return null
  return (
    <div className="modules__stand">
      {/* The words beside it say the same. */}
      <progress max={aantal} value={gelezen} aria-hidden="true" />
      <span>
        {gelezen} van {aantal} lessen gelezen
        {gewijzigd > 0 && `, ${String(gewijzigd)} sindsdien gewijzigd`}
      </span>
      {resultaat && (
        <span>
          Toets: <ToetsStand resultaat={resultaat} />
        </span>
      )}
    </div>
  )
}

function JouwVoortgang({ voortgang }: { voortgang: Voortgang }): ReactNode {
  const isLeeg = isNiets(voortgang)
  const today = useToday()
  const zetTerug = (tekst: string): Gezegd => teruggezet(voortgang, tekst)
  return (
    <section className="met-script" aria-labelledby={ownId('voortgang')}>
      <h2 id={ownId('voortgang')} className="kop" tabIndex={-1}>
        Jouw voortgang
      </h2>
      <p>
        {isLeeg
          ? 'Onder elke les staat een knop waarmee je zegt dat je ze las. Hier zie je dan hoever je bent.'
          : `Bewaard: ${VOORTGANG.inWoorden(voortgang)}.`}{' '}
        Enkel deze browser onthoudt het: er wordt niets verstuurd. Neem je voortgang als bestand mee naar een
        ander toestel.
      </p>
      <Meenemen
        bestand={isLeeg || today === undefined ? undefined : bestandVan(VOORTGANG, voortgang, today)}
        grootste={MEESTE}
        zetTerug={zetTerug}
        vraag="Wis je je voortgang?"
        wis={() => bewaarVoortgang(undefined)}
      />
    </section>
  )
}

function teruggezet(voortgang: Voortgang, tekst: string): Gezegd {
  const read = uitBestand(VOORTGANG, tekst)
  if ('fout' in read) return { tekst: read.fout, isFout: true }
  const samen = VOORTGANG.samen(voortgang, read.data)
  return bewaarVoortgang(samen)
    ? { tekst: `Teruggezet. Nu bewaard: ${VOORTGANG.inWoorden(samen)}.` }
    : { tekst: NIET_BEWAARD, isFout: true }
}

const CSS = `
.modules__kaarten { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); list-style: none; margin: 0 0 1rem; padding: 0; }
.pagina .modules__kaart { border: 1px solid var(--line); border-top: 4px solid var(--house); border-radius: 4px; break-inside: avoid; display: flex; flex-direction: column; margin: 0; padding: 0.75rem 1rem 1rem; }
.pagina .modules__kaart h3 { font-size: 1.125rem; margin: 0 0 0.35rem; }
.modules__kaart h3 a { display: block; padding-block: 0.35rem; }
.pagina .modules__kaart p { line-height: 1.4; margin: 0 0 0.5rem; }
.modules__kaart .modules__feiten { color: var(--ink-soft); font-size: 0.9375rem; }
.modules__kaart .modules__wachten { border-left: 5px solid var(--signal); font-weight: 600; padding-left: 0.6rem; }
.modules__stand { border-top: 1px solid var(--line); display: grid; font-size: 0.9375rem; gap: 0.25rem; margin-top: auto; padding-top: 0.5rem; }
.modules__stand progress { accent-color: var(--house); height: 0.6rem; width: 100%; }
`

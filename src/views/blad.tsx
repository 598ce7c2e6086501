/** Where the code on a sheet of paper leads: does what stands on it still count today? */

import Head from '@docusaurus/Head'
import { useLocation } from '@docusaurus/router'
import type { ReactNode } from 'react'
import { allArtikels } from '../inzetkader/all-artikels'
import { useVersies } from '../inzetkader/confirmed'
import type { BladView, Compared, Blad } from '../data'
import { datumInWoorden, decodeBlad, inForceOn } from '../pipeline'
import type { VersionArtikel, VersionData } from '../data'
import { judge, type Verdict } from '../print/verdict'
import { useToday } from '../reader/today'
import { useGeladen } from '../reader/geladen'
import { hrefOf } from '../reader/published'

type Technologie = BladView['technologieen'][number]

export default function Blad({ page }: { page: BladView }): ReactNode {
  const { search } = useLocation()
  const today = useToday()
  return (
    <div className="pagina blad">
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <header className="pagina__kop">
        <h1>{page.titel}</h1>
      </header>
      <div aria-live="polite">
        {today === undefined ? <ZonderScript /> : <Antwoord page={page} query={search} today={today} />}
      </div>
    </div>
  )
}

/** Also the first moment of everybody else, so it only says what is true for all. */
function ZonderScript(): ReactNode {
  return (
    <>
      <p className="pagina__inleiding">
        Deze pagina vergelijkt je blad met wat vandaag geldt. Daarvoor is JavaScript nodig.
      </p>
      <p>
        Lukt dat niet? Kijk bij het <a href={hrefOf('/inzetkader')}>inzetkader</a> welke versie vandaag geldt.
        De versie van je blad staat bovenaan op het papier.
      </p>
    </>
  )
}

function Antwoord({ page, query, today }: { page: BladView; query: string; today: string }): ReactNode {
  const blad = decodeBlad(query)
  const technologie = page.technologieen.find(({ naam }) => naam === blad?.technologie)
  if (query === '') return <ZonderCode />
  if (!blad || !technologie) return <Onleesbaar />
  return (
    <Nagekeken key={query} blad={blad} technologie={technologie} today={today} bijgewerkt={page.bijgewerkt} />
  )
}

function ZonderCode(): ReactNode {
  return (
    <p className="pagina__inleiding">
      Scan met de camera van je toestel de code die rechtsboven op je blad staat. Deze pagina zegt dan of het
      blad vandaag nog klopt.
    </p>
  )
}

function Onleesbaar(): ReactNode {
  return (
    <Uitspraak toon="ongeldig" kop="Deze code kunnen we niet lezen">
      <p>
        Scan de code opnieuw, of zoek het artikel op in het <a href={hrefOf('/inzetkader')}>inzetkader</a>.
      </p>
    </Uitspraak>
  )
}

type Props = { blad: Blad; technologie: Technologie; today: string; bijgewerkt: string }

function Nagekeken({ blad, technologie, today, bijgewerkt }: Props): ReactNode {
  const { prefix, titel, address } = technologie
  const versies = useVersies(technologie.versies)
  const current = inForceOn(versies, today)
  const printed = versies.find(({ versie }) => versie === blad.versie)
  const wanted = [...new Set([current, printed].flatMap((version) => version?.data ?? []))]
  const data = useGeladen<VersionData>(wanted)
  const dataOf = (versie: string): VersionData | undefined => {
    const found = data.get(versies.find((version) => version.versie === versie)?.data ?? '')
    return found === 'fout' ? undefined : found
  }
  if (wanted.some((address) => !data.has(address))) return <p>Even kijken…</p>
  if (current && blad.artikels.length > 0 && !dataOf(current.versie))
    return <NietNaTeKijken address={address} />
  const verdict = judge({ blad, day: today, versies, dataOf })
  const titles = allArtikels(dataOf(blad.versie))
  return (
    <>
      <Uitspraak toon={verdict.toon} kop={`${verdict.kop}.`}>
        {verdict.uitleg.length > 0 && <p>{verdict.uitleg.join(' ')}</p>}
      </Uitspraak>
      <Lijsten verdict={verdict} prefix={prefix} titles={titles} />
      <p className="blad__verder">
        <a href={hrefOf(address)}>{current ? `${titel}: wat vandaag geldt` : `${titel}: alle versies`}</a>
        {current && current.versie !== blad.versie && (
          <a href={hrefOf(`${address}/wijzigingen`)}>Wat er wijzigde, en waarom</a>
        )}
      </p>
      <p className="klein">
        Op je blad: {titel}, versie {blad.versie}. Nagekeken op {datumInWoorden(today)}, met de teksten van
        deze site zoals bijgewerkt op {datumInWoorden(bijgewerkt)}.
      </p>
    </>
  )
}

function NietNaTeKijken({ address }: { address: string }): ReactNode {
  return (
    <Uitspraak toon="ongeldig" kop="Dit kunnen we nu niet nakijken">
      <p>
        Je hebt geen verbinding, en de tekst die vandaag geldt staat niet op dit toestel. Probeer het later
        opnieuw, of kijk bij het <a href={hrefOf(address)}>inzetkader</a>.
      </p>
    </Uitspraak>
  )
}

const TEKENS: Readonly<Record<Verdict['toon'], string>> = { geldig: '✓', gewijzigd: '!', ongeldig: '✕' }

function Uitspraak({
  toon,
  kop,
  children
}: Pick<Verdict, 'toon' | 'kop'> & { children: ReactNode }): ReactNode {
  return (
    <div className={`blad__uitspraak blad__uitspraak--${toon}`}>
      <h2>
        <span aria-hidden="true">{TEKENS[toon]}</span> {kop}
      </h2>
      {children}
    </div>
  )
}

type Found = Compared<VersionArtikel>

function Lijsten({
  verdict,
  prefix,
  titles
}: {
  verdict: Verdict
  prefix: string
  titles: VersionArtikel[]
}): ReactNode {
  const { geldend, concept } = verdict
  const draw = (found: Found): ReactNode => (
    <Artikel key={found.nummer} found={found} prefix={prefix} titles={titles} />
  )
  const parts: [kop: string, items: readonly Found[]][] = [
    ['Anders dan wat vandaag geldt', geldend.filter(({ isSame }) => !isSame)],
    ['Zoals het vandaag geldt', geldend.filter(({ isSame }) => isSame)],
    ['Gewijzigd in het concept', concept.filter(({ isSame }) => !isSame)]
  ]
  return parts.map(
    ([kop, items]) =>
      items.length > 0 && (
        <section key={kop} className="blad__artikels">
          <h3>{kop}</h3>
          <ul>{items.map(draw)}</ul>
        </section>
      )
  )
}

function Artikel({
  found,
  prefix,
  titles
}: {
  found: Found
  prefix: string
  titles: VersionArtikel[]
}): ReactNode {
  const { nummer, now, isSame } = found
  const name = `${prefix} ${nummer.replace('-', '.')}`
  if (now)
    return (
      <li>
        <a href={hrefOf(now.address)}>
          <span className="artikelnummer">{name}</span> {now.titel}
        </a>
        {!isSame && ': nu met andere woorden'}
      </li>
    )
  const gone = titles.find(({ id }) => id === `${prefix.toLowerCase()}-${nummer}`)
  return (
    <li>
      <span className="artikelnummer">{name}</span>
      {gone && ` ${gone.titel}`}: bestaat niet meer
    </li>
  )
}

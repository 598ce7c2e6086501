/** The page of the search. Without JavaScript a way in: sections and terms. The browser answers what stands in the address. */

import { useLocation } from '@docusaurus/router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { loadZoekwoorden, type ZoekenView, type Zoekwoorden } from '../data'
import { Alfabet } from '../page/alfabet'
import { hrefOf } from '../reader/published'
import { useToday } from '../reader/today'
import { elders } from '../zoeken/elders'
import { Facetten } from '../zoeken/facetten'
import { lees, type Stand, typ, useGevraagde, zet } from '../zoeken/gevraagde'
import { Niets } from '../zoeken/niets'
import { useSneltoets, zetSneltoets } from '../zoeken/sneltoets'
import { kleed } from '../zoeken/stijl'
import { Treffers } from '../zoeken/treffers'
import type { Antwoord } from '../zoeken/zoeker'
import { useAntwoord } from '../zoeken/use-antwoord'
import { VragenZonderAntwoord } from '../zoeken/vragen'

export default function Zoeken({ page }: { page: ZoekenView }): ReactNode {
  const stand = useGevraagde()
  const { search } = useLocation()
  useEffect(lees, [search])
  useEffect(kleed, [])
  const isVraag = stand.vraag.trim() !== ''
  return (
    <div className={`pagina zoeken${isVraag ? ' zoeken--vraag' : ''}`}>
      <h1>{page.titel}</h1>
      <p className="zonder-script">
        Zonder JavaScript kan je browser hier niet zoeken. Kies hieronder een deel van de site of een begrip.
      </p>
      <Veld stand={stand} />
      {elders && (
        <p className="klein">
          Zoeken gaat via {elders.naam}. Typ geen namen.{' '}
          <a href={hrefOf('/over/privacy')}>Wat er met je vraag gebeurt</a>
        </p>
      )}
      {isVraag ? <Gevonden stand={stand} /> : <Ingangen page={page} />}
      <VragenZonderAntwoord />
      <Sneltoets />
    </div>
  )
}

function Veld({ stand }: { stand: Stand }): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  // Who came for nothing but the field, by the sign in the bar of a phone, can type at once.
  useEffect(() => {
    if (window.location.search === '') field.current?.focus()
  }, [])
  return (
    <search>
      <form
        className="zoekveld"
        action={hrefOf('/zoeken')}
        onSubmit={(event) => {
          event.preventDefault()
          zet()
        }}
      >
        <input
          ref={field}
          type="search"
          name="q"
          aria-label="Zoek op deze site"
          placeholder={elders ? `Zoeken via ${elders.naam}` : 'Zoeken'}
          autoComplete="off"
          autoCapitalize="none"
          maxLength={200}
          value={stand.vraag}
          onChange={({ currentTarget }) => typ(currentTarget.value)}
          onBlur={zet}
        />
        <button>Zoek</button>
      </form>
    </search>
  )
}

function Gevonden({ stand }: { stand: Stand }): ReactNode {
  const antwoord = useAntwoord(stand, useToday())
  const woorden = useZoekwoorden()
  if (antwoord === 'fout')
    return (
      <p role="alert">
        Zoeken lukt nu niet: er is geen verbinding, en wat je zoekt staat nog niet op dit toestel.{' '}
        <a href={hrefOf('/zoeken')}>Kies uit de lijst</a>, of probeer het opnieuw als je verbinding hebt.
      </p>
    )
  return (
    <>
      <p className="zoeken__aantal" role="status">
        {antwoord === undefined ? 'Even zoeken…' : aantalVan(stand.vraag.trim(), antwoord)}
      </p>
      {antwoord && (
        <div className="zoeken__antwoord" aria-busy={antwoord.later !== undefined}>
          <Facetten stand={stand} antwoord={antwoord} woorden={woorden} />
          <div className="zoeken__lijst">
            {antwoord.aantal === 0 && <Niets stand={stand} bedoelde={antwoord.bedoelde} />}
            <Treffers treffers={antwoord.treffers} woorden={woorden} />
          </div>
        </div>
      )}
    </>
  )
}

function aantalVan(vraag: string, { aantal, treffers, onbekend }: Antwoord): string {
  if (aantal === 0) return `Niets gevonden voor “${vraag}”.`
  const gevonden = aantal === 1 ? '1 antwoord' : `${String(aantal)} antwoorden`
  const getoond = treffers.length < aantal ? ` Je ziet de beste ${String(treffers.length)}.` : ''
  const zonder = onbekend.map((word) => `“${word}”`).join(' en ')
  return `${gevonden} op “${vraag}”.${getoond}${zonder === '' ? '' : ` Over ${zonder} vinden we niets.`}`
}

function Ingangen({ page }: { page: ZoekenView }): ReactNode {
  return (
    <>
      <h2>Delen van de site</h2>
      {/* As in the menu of a phone. */}
      <ul className="menublad__delen">
        {page.delen.map(({ address, woord }) => (
          <li key={address}>
            <a href={hrefOf(address)}>{woord}</a>
          </li>
        ))}
      </ul>
      <h2>Begrippen van A tot Z</h2>
      <Alfabet items={page.begrippen} />
    </>
  )
}

function Sneltoets(): ReactNode {
  return (
    <label className="sneltoets met-script">
      <input
        type="checkbox"
        checked={useSneltoets()}
        onChange={({ currentTarget }) => zetSneltoets(currentTarget.checked)}
      />
      Met de toets / spring ik naar het zoekveld. Met Ctrl en K kan het altijd.
    </label>
  )
}

function useZoekwoorden(): Zoekwoorden | undefined {
  const [woorden, setWoorden] = useState<Zoekwoorden>()
  useEffect(() => {
    loadZoekwoorden().then(setWoorden, () => undefined)
  }, [])
  return woorden
}

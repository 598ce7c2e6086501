/** The end of the form: what is still to do, how it will look, and, once nothing stands in the way, the ways to hand it over. */

import { type ReactNode, useState } from 'react'
import type { Meldpunten } from '../data'
import type { VerslagVelden, Verslagvraag } from '../pipeline'
import type { Bevinding } from './bericht'
import { Bevindingen, telling } from './bevindingen'
import type { Concept } from './concept'
import { Doorgeven } from './doorgeven'
import type { Stand } from './use-nagekeken'
import { Voorbeeld } from './voorbeeld'
import { idVan, isDeel, vraagtekst } from './vragen'

type Props = {
  meldpunten: Meldpunten
  concept: Concept
  velden: VerslagVelden
  /** Questions without an answer. */
  open: readonly Verslagvraag[]
  stand: Stand
  bevindingen: readonly Bevinding[]
  isBewaard: boolean | undefined
  wis: () => void
}

export function Nazicht(props: Props): ReactNode {
  const { meldpunten, concept, velden, open, stand, bevindingen: echt, isBewaard, wis } = props
  const [toontVoorbeeld, setToont] = useState(false)
  const { nagekeken, isVers, isStuk } = stand
  const zonderAlt = concept.beelden.filter(({ alt }) => alt.trim() === '').length
  const isKlaar =
    nagekeken !== undefined &&
    isVers &&
    open.length === 0 &&
    zonderAlt === 0 &&
    !echt.some(({ niveau }) => niveau === 'error')
  return (
    <>
      <p role="status" className="nazicht__stand">
        {isStuk ? STUK : zin(open.length, zonderAlt, echt, nagekeken !== undefined)}
      </p>
      <Openstaand open={open} echt={echt} />
      <Bevindingen bevindingen={echt.filter(({ vraag }) => vraag === undefined)} />
      <p className="nazicht__knoppen">
        <button
          type="button"
          className="formulier__knop formulier__knop--stil"
          onClick={() => setToont(true)}
        >
          Toon hoe het eruit zal zien
        </button>
      </p>
      {toontVoorbeeld && <Voorbeeld velden={velden} sluit={() => setToont(false)} />}
      {isKlaar && <Doorgeven meldpunten={meldpunten} concept={concept} nagekeken={nagekeken} wis={wis} />}
      <Concepthouder isBewaard={isBewaard} wis={wis} />
    </>
  )
}

const STUK =
  'De controle kon niet geladen worden. Je tekst blijft bewaard. Probeer het opnieuw zodra je netwerk hebt.'

function zin(open: number, zonderAlt: number, echt: readonly Bevinding[], isNagekeken: boolean): string {
  if (!isNagekeken) return 'De controle wordt geladen.'
  const delen = [
    ...(open > 0
      ? [open === 1 ? 'Nog 1 vraag te beantwoorden' : `Nog ${String(open)} vragen te beantwoorden`]
      : []),
    ...(zonderAlt > 0
      ? [zonderAlt === 1 ? 'beschrijf nog 1 foto' : `beschrijf nog ${String(zonderAlt)} foto’s`]
      : []),
    ...(echt.length > 0 ? [`de controle vond ${telling(echt)}`] : [])
  ]
  if (delen.length === 0) return 'Alles is ingevuld, en de controle vond niets.'
  const tekst = delen.join('; ')
  return `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`
}

/** The way back to each question that asks for something. */
function Openstaand({
  open,
  echt
}: {
  open: readonly Verslagvraag[]
  echt: readonly Bevinding[]
}): ReactNode {
  const met = [...new Set(echt.flatMap(({ vraag }) => vraag ?? []))]
  if (open.length + met.length === 0) return null
  return (
    <ul className="nazicht__lijst">
      {open.map((vraag) => (
        <NaarVraag key={vraag} vraag={vraag} waarom="nog leeg" />
      ))}
      {met.map((vraag) => (
        <NaarVraag
          key={vraag}
          vraag={vraag}
          waarom={telling(echt.filter((found) => found.vraag === vraag))}
        />
      ))}
    </ul>
  )
}

function NaarVraag({ vraag, waarom }: { vraag: Verslagvraag; waarom: string }): ReactNode {
  const id = idVan(vraag)
  const ga = (): void => {
    const veld = document.getElementById(id)
    veld?.focus()
    veld?.scrollIntoView({ block: 'center' })
  }
  return (
    <li>
      <a
        href={`#${id}`}
        onClick={(event) => {
          event.preventDefault()
          ga()
        }}
      >
        {isDeel(vraag) ? vraag : vraagtekst(vraag).titel}
      </a>{' '}
      <span className="klein">{waarom}</span>
    </li>
  )
}

function Concepthouder({ isBewaard, wis }: { isBewaard: boolean | undefined; wis: () => void }): ReactNode {
  const [vraagt, setVraagt] = useState(false)
  return (
    <div className="concepthouder">
      <p>
        {isBewaard === false
          ? 'Je browser bewaart dit concept niet. Laat deze pagina openstaan tot je klaar bent.'
          : 'Je concept staat alleen in deze browser, ook zonder netwerk. Niemand anders ziet het.'}
      </p>
      {vraagt ? (
        <p>
          Alles wat je invulde, verdwijnt.{' '}
          <button
            type="button"
            className="knop-stil"
            onClick={() => {
              wis()
              setVraagt(false)
            }}
          >
            Ja, wis mijn concept
          </button>{' '}
          <button type="button" className="knop-stil" onClick={() => setVraagt(false)}>
            Nee
          </button>
        </p>
      ) : (
        <button type="button" className="knop-stil" onClick={() => setVraagt(true)}>
          Wis mijn concept
        </button>
      )}
    </div>
  )
}

/** The refresher: three questions a shift, spaced by what its reader knew. It keeps that in this browser and sends nothing. */

import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { Opfrisdeck, Opfrisvraag } from '../data'
import { loadDiff } from '../pipeline'
import { Onderweg } from '../parts/onderweg'
import { useGeladen } from '../reader/geladen'
import { whenIdle } from '../reader/idle'
import { useToday } from '../reader/today'
import { Beheer, Onleesbaar } from './opfrisser-beheer'
import {
  aantalIn,
  type Deck,
  geldigeKeuze,
  isGekozen,
  rustend,
  vraagNu,
  wachtrijOp,
  type Wijziging,
  wijzigingVan
} from './opfrisser-keuze'
import { Keuzelijst } from './opfrisser-keuzelijst'
import { Rust } from './opfrisser-rust'
import {
  beantwoord,
  dienstOp,
  type Kaart,
  metGedaan,
  metKaart,
  metMeerRuimte,
  type Oordeel,
  sleutelVan,
  type Stand
} from './opfrisser-stand'
import { kleed } from './opfrisser-stijl'
import { Gewijzigd } from './opfrisser-wijziging'
import { type Opgeslagen, useOpgeslagen } from './use-opfrisser'
import type { Uitslag } from './zelftest-stand'
import { EenVraag } from './zelftest-vraag'

export function drawOpfrisser(deck: string): ReactNode {
  return <Opfrisser address={deck} />
}

function Opfrisser({ address }: { address: string }): ReactNode {
  const deck = useGeladen<Opfrisdeck>([address]).get(address)
  const dag = useToday()
  const opgeslagen = useOpgeslagen()
  const { gelezen } = opgeslagen
  useEffect(kleed, [])
  // Here before it is needed, because that may be without a network.
  useEffect(() => whenIdle(() => void loadDiff().catch(() => undefined)), [])
  if (deck === undefined || deck === 'fout' || dag === undefined)
    return <Onderweg wat="De vragen" isFout={deck === 'fout'} />
  return (
    <div className="opfrisser">
      {gelezen.soort === 'stuk' ? (
        <Onleesbaar opgeslagen={opgeslagen} dag={dag} />
      ) : (
        <Dienst deck={deck} stand={gelezen.stand} dag={dag} opgeslagen={opgeslagen} />
      )}
    </div>
  )
}

/** A question as it was asked, with what its reader knew of it before. */
type Gesteld = {
  vraag: Opfrisvraag
  voor: Kaart | undefined
  wijziging: Wijziging | undefined
  hoever: string
  uitslag?: Uitslag
}

type DienstProps = { deck: Deck; stand: Stand; dag: string; opgeslagen: Opgeslagen }

function Dienst({ deck, stand, dag, opgeslagen }: DienstProps): ReactNode {
  const { wijzig, isBewaard } = opgeslagen
  // What was answered stays on the screen until its reader goes on, whatever comes next.
  const [nagekeken, setNagekeken] = useState<Gesteld>()
  const nu = nagekeken ?? gesteldNu(deck, stand, dag)
  const sleutel = nu && sleutelVan(nu.vraag)
  const [frame, gaVerder] = useVolgFocus(sleutel)
  const bewaar = (gesteld: Gesteld, oordeel: Oordeel, isEerst: boolean): void =>
    wijzig((bewaard) => {
      const { vraag, voor, wijziging } = gesteld
      const kaart = beantwoord(voor, { oordeel, dag, isGewijzigd: wijziging !== undefined, vraag })
      const met = metKaart(bewaard, deck, sleutelVan(vraag), kaart)
      return isEerst ? metGedaan(met, dag) : met
    })
  return (
    <>
      {deck.vragen.some(({ isConcept }) => isConcept) && (
        <p className="toets__concept">
          De Opfrisser toetst een concept. Wat ze juist noemt, kan nog veranderen.
        </p>
      )}
      {!isBewaard && (
        <p className="opfrisser__melding" role="alert">
          Deze browser bewaart niets. Je kunt antwoorden, maar als je de pagina sluit, is het weg. Bewaar je
          stand hieronder als bestand.
        </p>
      )}
      <div ref={frame} className="zelftest">
        {nu === undefined ? (
          <Rust
            deck={deck}
            stand={stand}
            dag={dag}
            onMeer={() => {
              gaVerder()
              wijzig((all) => metMeerRuimte(all, dag))
            }}
          />
        ) : (
          <EenVraag
            key={sleutel}
            vraag={nu.vraag}
            hoever={nu.hoever}
            uitslag={nu.uitslag}
            verder="Ga verder"
            onUitslag={(uitslag) => {
              setNagekeken({ ...nu, uitslag })
              bewaar(nu, uitslag.isJuist ? 'juist' : 'fout', true)
            }}
            onVerder={() => {
              gaVerder()
              setNagekeken(undefined)
            }}
            vooraf={
              nu.wijziging &&
              nu.voor && <Gewijzigd vraag={nu.vraag} wijziging={nu.wijziging} sinds={nu.voor.laatst} />
            }
            naderhand={
              nu.uitslag?.isJuist && (
                <label className="opfrisser__twijfel">
                  <input
                    type="checkbox"
                    onChange={({ currentTarget }) =>
                      bewaar(nu, currentTarget.checked ? 'twijfel' : 'juist', false)
                    }
                  />
                  Ik twijfelde. Vraag het sneller opnieuw.
                </label>
              )
            }
          />
        )}
      </div>
      <Hoever deck={deck} stand={stand} />
      <Keuzelijst
        deck={deck}
        keuze={stand.keuze}
        onKeuze={(keuze) => wijzig((bewaard) => ({ ...bewaard, keuze }))}
      />
      <Beheer opgeslagen={opgeslagen} stand={stand} dag={dag} />
    </>
  )
}

function gesteldNu(deck: Deck, stand: Stand, dag: string): Gesteld | undefined {
  const vraag = vraagNu(deck, stand, dag)
  if (!vraag) return undefined
  const { gedaan, ruimte } = dienstOp(stand, dag)
  const totaal = Math.min(ruimte, gedaan + aantalIn(wachtrijOp(deck, stand, dag)))
  return {
    vraag,
    voor: stand.kaarten[sleutelVan(vraag)],
    wijziging: wijzigingVan(vraag, stand, deck),
    hoever: `Vraag ${gedaan + 1} van ${totaal}`
  }
}

/** Who goes on stands at what comes next; who opens the page, or does something else on it, stays where they are. */
function useVolgFocus(
  sleutel: string | undefined
): [frame: RefObject<HTMLDivElement | null>, gaVerder: () => void] {
  const frame = useRef<HTMLDivElement>(null)
  const hasMoved = useRef(false)
  useEffect(() => {
    if (hasMoved.current) frame.current?.querySelector<HTMLElement>('[data-begin]')?.focus()
    hasMoved.current = false
  }, [sleutel])
  return [frame, () => (hasMoved.current = true)]
}

function Hoever({ deck, stand }: Pick<DienstProps, 'deck' | 'stand'>): ReactNode {
  const keuze = geldigeKeuze(stand.keuze, deck)
  const own = deck.vragen.filter((vraag) => isGekozen(vraag, keuze))
  const gezien = own.filter((vraag) => stand.kaarten[sleutelVan(vraag)]).length
  const rust = rustend(stand, deck)
  if (own.length === 0 && rust === 0) return null
  return (
    <p className="klein">
      {gezien === 0
        ? `Er zitten ${own.length} vragen in je keuze.`
        : `Je beantwoordde al ${gezien} van de ${own.length} vragen in je keuze.`}
      {rust > 0 &&
        ` ${rust === 1 ? '1 vraag die je beantwoordde, stelt' : `${rust} vragen die je beantwoordde, stelt`} de site nu niet: iemand moet ze eerst nalezen. Je stand blijft bewaard.`}
    </p>
  )
}

/** The form of a survey: answers on the device of who answers, and a file to hand to the contact person. Nothing is sent. */

import { type ReactNode, useEffect } from 'react'
import type { Bevraging } from '../data'
import { ownId } from '../pipeline'
import { type Gezegd, Meenemen } from '../parts/meeneem'
import { NIET_BEWAARD } from '../reader/meeneem'
import { hrefOf } from '../reader/published'
import { antwoordbestand, beantwoord, GROOTSTE, leesAntwoorden, MEENEEM } from './antwoorden'
import { kleed } from './stijl'
import { type Antwoordstand, useAntwoorden } from './use-antwoorden'
import { Vraagveld } from './vraagveld'

export function Formulier({ bevraging }: { bevraging: Bevraging }): ReactNode {
  const stand = useAntwoorden(bevraging)
  const { ingevuld, wijzig } = stand
  useEffect(kleed, [])
  const { vragen } = bevraging
  return (
    <div className="bevraging met-script">
      {vragen.map((vraag, index) => (
        <Vraagveld
          key={vraag.id}
          vraag={vraag}
          nummer={`Vraag ${String(index + 1)} van ${String(vragen.length)}`}
          ingevuld={ingevuld}
          onKeuze={(id, codes) =>
            wijzig((nu) => ({ ...nu, beurt: nu.beurt + 1, keuzes: { ...nu.keuzes, [id]: codes } }))
          }
          onWoorden={(id, woorden) =>
            wijzig((nu) => ({ ...nu, beurt: nu.beurt + 1, woorden: { ...nu.woorden, [id]: woorden } }))
          }
        />
      ))}
      <Bezorgen bevraging={bevraging} stand={stand} />
    </div>
  )
}

function Bezorgen({ bevraging, stand }: { bevraging: Bevraging; stand: Antwoordstand }): ReactNode {
  const { ingevuld, isBewaard } = stand
  const aantal = beantwoord(ingevuld).length
  const bestand = antwoordbestand(ingevuld)
  return (
    <section aria-labelledby={ownId('bezorgen')}>
      <h2 id={ownId('bezorgen')}>Bezorg je antwoorden</h2>
      <p role="status" className="bevraging__stand">
        {aantal} van {bevraging.vragen.length} vragen beantwoord. Je hoeft niet alles te beantwoorden.
      </p>
      {!isBewaard && <p role="alert">{NIET_BEWAARD} Bewaar je antwoorden als bestand voor je weggaat.</p>}
      {aantal > 0 && (
        <ol>
          <li>
            <p>
              <BewaarAls {...bestand}>Bewaar je antwoorden als bestand</BewaarAls>
            </p>
          </li>
          <li>
            {bevraging.status === 'voorstel' ? (
              <>
                Deze bevraging is nog een voorstel: bezorg het bestand aan niemand. Je kunt er wel mee{' '}
                <a href={hrefOf(`${bevraging.address}/optellen`)}>het optellen uitproberen</a>.
              </>
            ) : (
              'Bezorg het bestand aan de contactpersoon van je zone, bijvoorbeeld als bijlage bij een mail. De site verstuurt niets.'
            )}
          </li>
          <li>Wis daarna je antwoorden hieronder, zeker op een toestel dat je deelt.</li>
        </ol>
      )}
      <Beheer bevraging={bevraging} stand={stand} />
    </section>
  )
}

/** The file is the link itself: made here, and under no address. */
function BewaarAls({
  naam,
  tekst,
  children
}: {
  naam: string
  tekst: string
  children: ReactNode
}): ReactNode {
  const link = { href: `data:application/json;charset=utf-8,${encodeURIComponent(tekst)}`, download: naam }
  return (
    <a className="bevraging__knop" {...link}>
      {children}
    </a>
  )
}

function Beheer({ bevraging, stand }: { bevraging: Bevraging; stand: Antwoordstand }): ReactNode {
  const { ingevuld, wijzig, wis } = stand
  const zetTerug = (tekst: string): Gezegd => {
    const gelezen = leesAntwoorden(bevraging, tekst)
    if ('fout' in gelezen) return { tekst: gelezen.fout, isFout: true }
    const isLeeg = beantwoord(ingevuld).length === 0
    const samen = isLeeg ? gelezen.ingevuld : MEENEEM.samen(ingevuld, gelezen.ingevuld)
    wijzig(() => samen)
    return { tekst: `Gelukt. Nu bewaard: ${MEENEEM.inWoorden(samen)}.` }
  }
  return (
    <details>
      <summary>Later verder, of alles wissen</summary>
      <p>
        Wat je kiest, blijft in deze browser tot je het wist. Op een ander toestel verder? Bewaar een bestand
        en zet het daar terug.
      </p>
      <Meenemen
        bestand={beantwoord(ingevuld).length > 0 ? antwoordbestand(ingevuld) : undefined}
        grootste={GROOTSTE}
        zetTerug={zetTerug}
        vraag="Wis je al je antwoorden op deze bevraging?"
        wis={wis}
      />
    </details>
  )
}

/** The chapter with its new reviews as a file, what the check says of them, and the ways to hand it over. */

import { type ReactNode, useEffect, useState } from 'react'
import type { Meldpunten } from '../data'
import { Kopieerknop } from '../parts/kopieerknop'
import { type Nazicht, ownId } from '../pipeline'
import { bewaarBestand } from '../reader/bewaar-bestand'
import { hrefOf } from '../reader/published'
import type { Nagelezen } from './bericht'
import { Bevindingen, telling } from './bevindingen'
import { leesNa } from './nakijker'
import { type Gastheer, mailAan } from './overdracht'
import { UploadStappen } from './upload-stappen'
import { Mailknop, Wegen } from './wegen'

type Props = {
  path: string
  text: string
  klaar: readonly Nazicht[]
  vandaag: string
  meldpunten: Meldpunten
  neemWeg: (nummer: string) => void
}

export function NaleesDoorgeven({ path, text, klaar, vandaag, meldpunten, neemWeg }: Props): ReactNode {
  const nagelezen = useNagelezen(path, text, klaar, vandaag)
  const isGoed =
    typeof nagelezen === 'object' && !nagelezen.bevindingen.some(({ niveau }) => niveau === 'error')
  return (
    <section className="formulier" aria-labelledby={ownId('doorgeven')}>
      <h2 id={ownId('doorgeven')}>Geef je nazicht door</h2>
      <ul className="nalezen__klaar">
        {klaar.map(({ artikel, uitkomst }) => (
          <li key={artikel}>
            <span>
              <strong>{artikel}</strong>:{' '}
              {uitkomst === 'ongewijzigd' ? 'blijft zoals het is' : 'aan te passen'}
            </span>
            <button type="button" className="knop-stil" onClick={() => neemWeg(artikel)}>
              Haal weg<span className="enkel-gehoord"> het nazicht van {artikel}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="nazicht__stand">
        {zin(nagelezen)}
      </p>
      {typeof nagelezen === 'object' && <Bevindingen bevindingen={nagelezen.bevindingen} />}
      {isGoed && <Klaar nagelezen={nagelezen} klaar={klaar} meldpunten={meldpunten} />}
      <p className="klein">
        Lees gerust eerst andere artikels van dit hoofdstuk na: ze komen in hetzelfde bestand. Er gaat niets
        weg voor jij het doorgeeft, en sluit je deze pagina, dan is het weg.
      </p>
    </section>
  )
}

function useNagelezen(
  path: string,
  text: string,
  klaar: readonly Nazicht[],
  dag: string
): Nagelezen | 'fout' | undefined {
  const [found, setFound] = useState<{ van: readonly Nazicht[]; nagelezen: Nagelezen | 'fout' }>()
  useEffect(() => {
    let isHere = true
    leesNa({ path, text, nieuw: klaar, dag }).then(
      (nagelezen) => isHere && setFound({ van: klaar, nagelezen }),
      () => isHere && setFound({ van: klaar, nagelezen: 'fout' })
    )
    return () => {
      isHere = false
    }
  }, [path, text, klaar, dag])
  return found?.van === klaar ? found.nagelezen : undefined
}

function zin(nagelezen: Nagelezen | 'fout' | undefined): string {
  if (nagelezen === undefined) return 'De controle kijkt na…'
  if (nagelezen === 'fout')
    return 'De controle kon niet geladen worden. Probeer het opnieuw zodra je netwerk hebt.'
  const { bevindingen } = nagelezen
  return bevindingen.length === 0
    ? 'Klaar: de controle vond niets.'
    : `De controle vond ${telling(bevindingen)}.`
}

type KlaarProps = { nagelezen: Nagelezen; klaar: readonly Nazicht[]; meldpunten: Meldpunten }

function Klaar({ nagelezen, klaar, meldpunten }: KlaarProps): ReactNode {
  const bewaar = (): void =>
    bewaarBestand(
      nagelezen.path.slice(nagelezen.path.lastIndexOf('/') + 1),
      new Blob([nagelezen.text], { type: 'text/markdown' })
    )
  const titel = klaar.map(({ artikel }) => artikel).join(', ')
  return (
    <>
      <p>
        Het bestand <code>{nagelezen.path}</code> blijft zoals het was, met jouw nazicht erbij.
      </p>
      <p>
        <button type="button" className="formulier__knop formulier__knop--stil" onClick={bewaar}>
          Bewaar het bestand
        </button>
      </p>
      <Wegen
        meldpunten={meldpunten}
        bestand={nagelezen}
        zonder={ZONDER}
        voorstel={(gastheer) => <Voorstel gastheer={gastheer} text={nagelezen.text} />}
        mail={(postbus) => <Mail postbus={postbus} nagelezen={nagelezen} titel={titel} />}
      />
    </>
  )
}

const ZONDER = {
  opslagplaats:
    'Er is nog geen opslagplaats ingesteld. Bewaar het bestand en geef het aan PLOT zoals je dat voor een opleiding doet.',
  postbus: 'Er is nog geen postbus ingesteld.'
}

function Voorstel({ gastheer, text }: { gastheer: Gastheer; text: string }): ReactNode {
  const { kind, naam, wijzig, oplaad } = gastheer
  return (
    <>
      <p>
        <strong>Je accountnaam wordt zichtbaar.</strong> Een voorstel is meteen openbaar.
      </p>
      <ol>
        <li>
          <Kopieerknop
            woord="Kopieer het bestand"
            veld="Het bestand met je nazicht"
            className="formulier__knop"
            tekst={() => text}
          />
        </li>
        <li>
          <a className="formulier__knop" href={hrefOf(wijzig)} target="_blank" rel="noopener noreferrer">
            Open het bestand op {naam}
          </a>
        </li>
        <li>Selecteer daar alles en plak. Enkel jouw nazicht komt erbij.</li>
        <li>
          Kies <b lang="en">Commit changes</b>
          {kind === 'github' && (
            <>
              {' '}
              en dan <b lang="en">Propose changes</b>
            </>
          )}
          .
        </li>
      </ol>
      <details>
        <summary>Liever met het bewaarde bestand?</summary>
        <UploadStappen kind={kind} adres={oplaad} wat="nazicht" />
      </details>
    </>
  )
}

function Mail({
  postbus,
  nagelezen,
  titel
}: {
  postbus: string
  nagelezen: Nagelezen
  titel: string
}): ReactNode {
  const { adres, heeftTekst } = mailAan(postbus, nagelezen, titel, undefined, 'Nazicht')
  return (
    <>
      <p>
        Je hebt geen account nodig.
        {!heeftTekst && ' Bewaar eerst het bestand, en voeg het als bijlage toe.'}
      </p>
      <Mailknop postbus={postbus} adres={adres} />
    </>
  )
}

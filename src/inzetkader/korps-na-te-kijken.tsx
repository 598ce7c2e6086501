/** Answers that no longer stand on the words of today: by article, with the words that changed. */

import type { ReactNode } from 'react'
import { RegelVerschil } from '../parts/regel-verschil'
import { hrefOf } from '../reader/published'
import { datumInWoorden, ownId } from '../pipeline'
import { ligtVast } from './korps-document'
import type { Antwoord, ArtikelStand, Gesteld, Korps, KorpsStand } from './korps-stand'
import { type Daden, Bevestig } from './korps-vraag'

type Props = {
  korps: Korps
  stand: KorpsStand
  daden: Daden
  naar: (gesteld: Gesteld) => void
  schrap: (antwoord: Antwoord) => void
}

export function NaTeKijken({ korps, stand, daden, naar, schrap }: Props): ReactNode {
  const artikels = stand.hoofdstukken
    .flatMap((hoofdstuk) => hoofdstuk.artikels)
    .filter(({ vragen }) => vragen.some(({ isOpnieuw }) => isOpnieuw))
  if (artikels.length + stand.vervallen.length === 0) return null
  return (
    <section className="korps__na" aria-labelledby={ownId('opnieuw')}>
      <h2 id={ownId('opnieuw')}>Opnieuw te bekijken</h2>
      <p>Het inzetkader wijzigde nadat je antwoordde. Dit zijn de antwoorden die daarop steunen.</p>
      {artikels.map((artikel) => (
        <EenArtikel
          key={artikel.artikel.id}
          stand={artikel}
          woorden={korps.woorden}
          daden={daden}
          naar={naar}
        />
      ))}
      {stand.vervallen.length > 0 && <Vervallen antwoorden={stand.vervallen} schrap={schrap} />}
    </section>
  )
}

type ArtikelProps = { stand: ArtikelStand; woorden: Korps['woorden'] } & Pick<Props, 'daden' | 'naar'>

function EenArtikel({ stand: { artikel, vragen }, woorden, daden, naar }: ArtikelProps): ReactNode {
  const opnieuw = vragen.filter(({ isOpnieuw }) => isOpnieuw)
  const gronden = [...new Set(opnieuw.flatMap(({ antwoord }) => antwoord?.vingerafdruk ?? []))]
  return (
    <article className="korps__na-artikel" aria-labelledby={ownId(`na-${artikel.id}`)}>
      <h3 id={ownId(`na-${artikel.id}`)}>
        <a href={hrefOf(artikel.address)}>
          <span className="artikelnummer">{artikel.nummer}</span> {artikel.titel}
        </a>
      </h3>
      {gronden.map((grond) => {
        const oud = woorden[grond]
        return oud === undefined ? (
          <p key={grond}>Welke woorden wijzigden, weet dit toestel niet meer.</p>
        ) : (
          <RegelVerschil key={grond} oud={oud} nieuw={artikel.regels} />
        )
      })}
      <ul>
        {opnieuw.map((gesteld) => (
          <li key={gesteld.vraag}>
            <p>
              <strong>{gesteld.vraag}</strong>
              {gesteld.antwoord && gesteld.antwoord.vraag !== gesteld.vraag && (
                <> De vraag was: “{gesteld.antwoord.vraag}”</>
              )}
            </p>
            <Beantwoord antwoord={gesteld.antwoord} />
            <Bevestig gesteld={gesteld} daden={daden} />{' '}
            <button type="button" className="knop-stil" onClick={() => naar(gesteld)}>
              Pas dit antwoord aan
            </button>
          </li>
        ))}
      </ul>
    </article>
  )
}

function Beantwoord({ antwoord }: { antwoord: Antwoord | undefined }): ReactNode {
  if (!antwoord) return null
  const delen = [ligtVast(antwoord), antwoord.tekst ?? ''].filter((deel) => deel !== '')
  return (
    <p>
      Je antwoordde op {datumInWoorden(antwoord.op)}, bij versie {antwoord.versie}: {delen.join('. ')}
    </p>
  )
}

function Vervallen({
  antwoorden,
  schrap
}: {
  antwoorden: readonly Antwoord[]
  schrap: Props['schrap']
}): ReactNode {
  return (
    <>
      <h3>De vraag verviel</h3>
      <p>Deze vragen staan niet meer in het inzetkader. Je antwoord blijft bewaard tot je het schrapt.</p>
      <ul>
        {antwoorden.map((antwoord) => (
          <li key={`${antwoord.artikel} ${antwoord.vraag}`}>
            <p>
              <strong>
                {antwoord.nummer} {antwoord.vraag}
              </strong>
            </p>
            <Beantwoord antwoord={antwoord} />
            <button type="button" className="knop-stil" onClick={() => schrap(antwoord)}>
              Schrap dit antwoord
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

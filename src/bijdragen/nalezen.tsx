/** The table of a reviewer: one article, what belongs beside it, and the review that comes of it. Nothing is sent from here. */

import { type ReactNode, useEffect, useState } from 'react'
import type { Meldpunten, Naleesdata, Naleesrij } from '../data'
import { Onderweg } from '../parts/onderweg'
import { naleesAddress, type Nazicht } from '../pipeline'
import { useGeladen } from '../reader/geladen'
import { hrefOf } from '../reader/published'
import { naamVan, naar } from './nalezen-adres'
import { NaleesArtikel } from './nalezen-artikel'
import { NaleesDoorgeven } from './nalezen-doorgeven'
import { LEEG, NaleesFormulier, type Velden } from './nalezen-formulier'
import { kleed as kleedNalezen } from './nalezen-stijl'
import { kleed } from './stijl'

type Props = { rij: Naleesrij; id: string; meldpunten: Meldpunten; vandaag: string }

export default function Nalezen({ rij, id, meldpunten, vandaag }: Props): ReactNode {
  const address = naleesAddress(rij.address)
  const data = useGeladen<Naleesdata>([address]).get(address)
  useEffect(() => {
    kleed()
    kleedNalezen()
  }, [])
  return (
    <div className="nalezen met-script">
      <Balk rij={rij} id={id} />
      {data === undefined || data === 'fout' ? (
        <Onderweg wat="De artikels" isFout={data === 'fout'} />
      ) : (
        <Hoofdstuk key={data.path} {...{ rij, id, data, meldpunten, vandaag }} />
      )}
    </div>
  )
}

/** Back to the list, and the articles of this chapter. */
function Balk({ rij, id }: Pick<Props, 'rij' | 'id'>): ReactNode {
  return (
    <nav className="nalezen__balk" aria-label="Artikels om na te lezen">
      <a {...naar('')}>← Alle hoofdstukken</a>
      <p>
        {rij.technologie}, versie {rij.versie}: <a href={hrefOf(rij.address)}>{rij.titel}</a>
      </p>
      <ul>
        {rij.artikels.map((artikel) => (
          <li key={artikel.id}>
            <a
              {...naar(naamVan(rij, artikel.id))}
              className="artikelnummer"
              aria-current={artikel.id === id ? 'true' : undefined}
            >
              {artikel.nummer}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What was written in this chapter stays while one goes from article to article: it leaves as one file. */
function Hoofdstuk({ rij, id, data, meldpunten, vandaag }: Props & { data: Naleesdata }): ReactNode {
  const [klaar, setKlaar] = useState<readonly Nazicht[]>([])
  const [door, setDoor] = useState('')
  const artikel = data.artikels.find((one) => one.id === id)
  if (!artikel) return <p>Dit artikel staat niet meer in dit hoofdstuk.</p>
  const zonder = (nummer: string): Nazicht[] => klaar.filter((nazicht) => nazicht.artikel !== nummer)
  const zet = (velden: Velden): void => {
    const { nummer, vingerafdruk } = artikel
    setDoor(velden.door)
    setKlaar([...zonder(nummer), { artikel: nummer, vingerafdruk, ...velden }])
  }
  const eigen = klaar.find((nazicht) => nazicht.artikel === artikel.nummer)
  return (
    <>
      <NaleesArtikel key={id} artikel={artikel} />
      {data.text === undefined ? (
        <p className="nalezen__concept">
          <strong>Dit is een concept.</strong> Je kunt het nalezen, maar een nazicht komt er pas bij als de
          versie vastgesteld is. Klopt er iets niet? Wijzig dan <a href={hrefOf(rij.address)}>de tekst</a> via{' '}
          <a href={hrefOf('/bijdragen')}>Bijdragen</a>.
        </p>
      ) : (
        <>
          <NaleesFormulier
            key={`nazicht ${id}`}
            artikel={artikel}
            begin={eigen ?? { ...LEEG, op: vandaag, door }}
            vandaag={vandaag}
            isKlaar={eigen !== undefined}
            zet={zet}
          />
          {klaar.length > 0 && (
            <NaleesDoorgeven
              path={data.path}
              text={data.text}
              klaar={klaar}
              vandaag={vandaag}
              meldpunten={meldpunten}
              neemWeg={(nummer) => setKlaar(zonder(nummer))}
            />
          )}
        </>
      )}
    </>
  )
}

/** Images of a report: drawn anew when they are chosen, so that nothing of their data goes along, and described by hand. */

import { type ReactNode, useEffect, useState } from 'react'
import { type Deel, ownId } from '../pipeline'
import { Geweigerd, schoongemaakt } from '../reader/foto-schoon'
import { bewaarBeeld, haalBeeld, wisBeeld } from './beeldkast'
import { type ConceptBeeld, NAMEN } from './concept'
import { nieuweNaam } from './invoer'

const ONVERWACHT = 'Het lukte niet met deze foto. Maak er een schermafdruk van en kies die.'

/** Those that came out, and why others did not. */
export async function voegBeeldenToe(
  bestanden: readonly Blob[],
  deel: Deel
): Promise<{ nieuw: ConceptBeeld[]; opmerkingen: string[] }> {
  const nieuw: ConceptBeeld[] = []
  const opmerkingen: string[] = []
  for (const bestand of bestanden) {
    try {
      const schoon = await schoongemaakt(bestand)
      const naam = nieuweNaam(schoon.naam)
      await bewaarBeeld(naam, schoon.blob)
      nieuw.push({ naam, alt: '', deel })
    } catch (fout) {
      opmerkingen.push(fout instanceof Geweigerd ? fout.message : ONVERWACHT)
    }
  }
  return { nieuw, opmerkingen }
}

type Props = {
  beelden: readonly ConceptBeeld[]
  zet: (beelden: ConceptBeeld[]) => void
  voegToe: (bestanden: File[]) => void
}

export function Beelden({ beelden, zet, voegToe }: Props): ReactNode {
  const id = ownId('verslag-beelden')
  const wijzig = (naam: string, nieuw: Partial<ConceptBeeld>): void =>
    zet(beelden.map((beeld) => (beeld.naam === naam ? { ...beeld, ...nieuw } : beeld)))
  const neem = (naam: string): void => {
    zet(beelden.filter((beeld) => beeld.naam !== naam))
    void wisBeeld(naam)
  }
  return (
    <div className="vraag">
      <label htmlFor={id}>Foto’s</label>
      <span className="vraag__uitleg" id={`${id}-uitleg`}>
        Mag leeg blijven. Nooit van een echte interventie. We tekenen de foto opnieuw: plaats, uur en toestel
        gaan er hier uit. Kijk zelf na of er niemand herkenbaar is.
      </span>
      <input
        id={id}
        type="file"
        multiple
        accept="image/jpeg,image/png,image/webp,image/heic,image/heif"
        aria-describedby={`${id}-uitleg`}
        onChange={({ currentTarget }) => {
          voegToe([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
      {beelden.length > 0 && (
        <ol className="beelden">
          {beelden.map((beeld, index) => (
            <Beeld key={beeld.naam} beeld={beeld} nummer={index + 1} wijzig={wijzig} neem={neem} />
          ))}
        </ol>
      )}
    </div>
  )
}

type BeeldProps = {
  beeld: ConceptBeeld
  nummer: number
  wijzig: (naam: string, nieuw: Partial<ConceptBeeld>) => void
  neem: (naam: string) => void
}

function Beeld({ beeld: { naam, alt, deel }, nummer, wijzig, neem }: BeeldProps): ReactNode {
  const adres = useAdres(naam)
  const id = ownId(`verslag-${naam.replace(/\W/gu, '-')}`)
  // Of this page alone, and under no path: what hrefOf does is not for these.
  const bron = { src: adres }
  return (
    <li>
      {adres !== undefined && <img {...bron} alt="" />}
      <div>
        <label htmlFor={id}>Wat is er te zien op foto {nummer}?</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          maxLength={250}
          value={alt}
          aria-describedby={`${id}-waarom`}
          onChange={({ currentTarget }) => wijzig(naam, { alt: currentTarget.value })}
        />
        <span className="vraag__uitleg" id={`${id}-waarom`}>
          Voor wie de foto niet ziet.
        </span>
        <label htmlFor={`${id}-deel`}>Bij welk deel?</label>
        <select
          id={`${id}-deel`}
          value={deel}
          onChange={({ currentTarget }) => wijzig(naam, { deel: currentTarget.value as Deel })}
        >
          {NAMEN.map((naamVanDeel) => (
            <option key={naamVanDeel}>{naamVanDeel}</option>
          ))}
        </select>
        <button type="button" className="knop-stil" onClick={() => neem(naam)}>
          Haal foto {nummer} weg
        </button>
      </div>
    </li>
  )
}

function useAdres(naam: string): string | undefined {
  const [adres, setAdres] = useState<string>()
  useEffect(() => {
    let made: string | undefined
    let isVoorbij = false
    void haalBeeld(naam).then((blob) => {
      if (isVoorbij || !blob) return
      made = URL.createObjectURL(blob)
      setAdres(made)
    })
    return () => {
      isVoorbij = true
      if (made !== undefined) URL.revokeObjectURL(made)
    }
  }, [naam])
  return adres
}

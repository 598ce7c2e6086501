/** Takes the data out of a photo, for whoever has only a browser; without JavaScript the page says how it is done by hand. */

import { type ChangeEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { View } from '../data'
import { ownId } from '../pipeline'
import { useHydrated } from '../reader/hydrated'
import { hrefOf } from '../reader/published'
import { Geweigerd, type Schoon, schoongemaakt } from '../reader/foto-schoon'

export default function Foto({ page }: { page: View }): ReactNode {
  return (
    <div className="pagina foto">
      <header className="pagina__kop">
        <p className="pagina__soort">
          <a href={hrefOf('/bijdragen')}>Bijdragen</a>
        </p>
        <h1>{page.titel}</h1>
        <p className="pagina__inleiding">{page.omschrijving}</p>
      </header>
      <Maker />
      <h2>Kijk ook naar wat je ziet</h2>
      <p>
        Een gezicht, een nummerplaat, een huisnummer of een naamplaatje blijft op de foto staan. Knip het weg
        of kies een andere foto. Een echte interventie komt nooit op de site.
      </p>
      <h2>Zonder deze pagina</h2>
      <ul>
        <li>
          <strong>Telefoon of tablet:</strong> toon de foto op het volledige scherm, maak een schermafdruk en
          gebruik die. Een schermafdruk weet niet waar de foto gemaakt is.
        </li>
        <li>
          <strong>Windows:</strong> klik met de rechtermuisknop op de foto. Kies Eigenschappen, Details,
          Eigenschappen en persoonlijke gegevens verwijderen. Kies daar een kopie zonder gegevens.
        </li>
        <li>
          <strong>macOS:</strong> toon de foto in Voorvertoning en maak een schermafdruk met Shift, Command en
          4.
        </li>
      </ul>
    </div>
  )
}

type Stand =
  | { wat: 'leeg' }
  | { wat: 'bezig' }
  | { wat: 'geweigerd'; waarom: string }
  | { wat: 'klaar'; foto: Schoon; adres: string }

const ONVERWACHT = 'Het lukte niet met deze foto. Maak er een schermafdruk van en kies die.'

function Maker(): ReactNode {
  const isHydrated = useHydrated()
  const [stand, setStand] = useState<Stand>({ wat: 'leeg' })
  const beurt = useRef(0)
  useEffect(
    () => () => {
      if (stand.wat === 'klaar') URL.revokeObjectURL(stand.adres)
    },
    [stand]
  )
  const kies = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const bestand = currentTarget.files?.[0]
    if (bestand === undefined) return
    const mijn = ++beurt.current
    setStand({ wat: 'bezig' })
    const volgende = await schoongemaakt(bestand).then(
      (foto): Stand => ({ wat: 'klaar', foto, adres: URL.createObjectURL(foto.blob) }),
      (fout: unknown): Stand => ({
        wat: 'geweigerd',
        waarom: fout instanceof Geweigerd ? fout.message : ONVERWACHT
      })
    )
    // Somebody chose another photo meanwhile.
    if (mijn === beurt.current) setStand(volgende)
    else if (volgende.wat === 'klaar') URL.revokeObjectURL(volgende.adres)
  }
  return (
    <section className="foto__maker" aria-labelledby={ownId('foto-kies')}>
      <h2 id={ownId('foto-kies')}>Kies een foto</h2>
      <p>De foto blijft op je toestel. Er wordt niets verstuurd, en het werkt ook zonder netwerk.</p>
      <noscript>
        <p>Deze pagina heeft JavaScript nodig. Lees hieronder hoe het zonder kan.</p>
      </noscript>
      <label className="foto__kies">
        Foto
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp,image/heic,image/heif"
          disabled={!isHydrated}
          onChange={(event) => void kies(event)}
        />
      </label>
      <div role="status" className="foto__antwoord">
        <Antwoord stand={stand} />
      </div>
      {stand.wat === 'klaar' && <Bewaar adres={stand.adres} naam={stand.foto.naam} />}
    </section>
  )
}

function Bewaar({ adres, naam }: { adres: string; naam: string }): ReactNode {
  // Of this page alone, and under no path: what hrefOf does is not for these.
  const link = { href: adres, download: naam }
  const beeld = { src: adres }
  return (
    <>
      <p>
        <a className="knop" {...link}>
          Bewaar de foto zonder gegevens
        </a>
      </p>
      <p>
        Geef ze een naam die zegt wat erop staat, zoals <code>vest-met-camera.jpg</code>. Zet ze in de map van
        je tekst, in de plaats van de oude.
      </p>
      <img className="foto__beeld" {...beeld} alt="De foto zoals je ze bewaart" />
    </>
  )
}

function Antwoord({ stand }: { stand: Stand }): ReactNode {
  switch (stand.wat) {
    case 'leeg':
      return null
    case 'bezig':
      return <p>Even geduld.</p>
    case 'geweigerd':
      return <p className="foto__fout">{stand.waarom}</p>
    case 'klaar': {
      const { weg, breedte, hoogte } = stand.foto
      const wat = weg.length === 0 ? 'Er stonden geen gegevens in.' : `Weggehaald: ${weg.join(', ')}.`
      return (
        <p>
          Klaar: {breedte} bij {hoogte} beeldpunten. {wat}
        </p>
      )
    }
  }
}

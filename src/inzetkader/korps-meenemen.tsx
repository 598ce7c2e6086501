/** The result as a document, and the draft as a file for a colleague or another device. Nothing is sent. */

import { type ReactNode, useState } from 'react'
import type { KorpsData } from '../data'
import { csvText, ownId } from '../pipeline'
import { Meenemen } from '../parts/meeneem'
import { bewaarBestand } from '../reader/bewaar-bestand'
import { bestandVan, MEESTE, uitBestand } from '../reader/meeneem'
import { hrefOf } from '../reader/published'
import { type Bewaard, samen } from './korps-bewaard'
import { rijenVan } from './korps-blad'
import { documentVan } from './korps-document'
import { markdownVan } from './korps-markdown'
import type { Korps, KorpsStand } from './korps-stand'

type Props = { korps: Korps; data: KorpsData; stand: KorpsStand; dag: string; bewaard: Bewaard }

export function KorpsMeenemen({ korps, data, stand, dag, bewaard }: Props): ReactNode {
  const [fout, setFout] = useState('')
  const { meeneem, wijzig, wis } = bewaard
  const maak = async (vorm: Vorm): Promise<void> => {
    setFout('')
    try {
      const bron = documentVan(korps, data, stand, dag)
      bewaarBestand(`${bron.naam}.${vorm}`, await MAKERS[vorm](bron, data, stand))
    } catch {
      setFout(
        'Dit bestand maken lukte niet. Word heeft de eerste keer verbinding nodig: probeer het dan opnieuw. Markdown en het rekenblad lukken ook zonder.'
      )
    }
  }
  const isNiets = korps.antwoorden.length === 0 && korps.naam === ''
  return (
    <section className="korps__mee" aria-labelledby={ownId('meenemen')}>
      <h2 id={ownId('meenemen')}>Neem je kader mee</h2>
      <label className="korps__woorden" htmlFor={ownId('korpsnaam')}>
        Hoe heet je korps? Dat komt op het document.
        <input
          id={ownId('korpsnaam')}
          type="text"
          maxLength={200}
          value={korps.naam}
          onChange={({ target }) => wijzig((nu) => ({ ...nu, naam: target.value }))}
        />
      </label>
      <p className="korps__knoppen">
        <button type="button" className="knop" onClick={() => void maak('docx')}>
          Download als Word
        </button>{' '}
        <button type="button" className="knop-stil" onClick={() => void maak('md')}>
          Markdown
        </button>{' '}
        <button type="button" className="knop-stil" onClick={() => void maak('csv')}>
          Rekenblad (CSV)
        </button>
      </p>
      <p role="status" className={fout === '' ? undefined : 'mislukt'}>
        {fout}
      </p>
      <p className="klein">
        Het Word-bestand opent ook in LibreOffice. Vraagt Word of het de velden mag bijwerken? Kies Ja: dan
        krijgt de inhoudstafel haar bladzijden.
      </p>
      <h3>Werk later of elders verder</h3>
      <p>
        Je antwoorden staan enkel in deze browser. Bewaar ze als bestand voor een collega of een ander
        toestel.
      </p>
      <Meenemen
        bestand={isNiets ? undefined : bestandVan(meeneem, korps, dag)}
        grootste={MEESTE}
        zetTerug={(tekst) => {
          const uitkomst = uitBestand(meeneem, tekst)
          if ('fout' in uitkomst) return { tekst: uitkomst.fout, isFout: true }
          if (!wijzig((nu) => samen(nu, uitkomst.data)))
            return { tekst: 'Terugzetten lukte niet: deze browser bewaart niets.', isFout: true }
          return { tekst: `Teruggezet: ${meeneem.inWoorden(uitkomst.data)}.` }
        }}
        vraag="Wil je alle antwoorden van je korps wissen?"
        wis={wis}
      />
      <p>
        Niets wordt verstuurd. Wil je je kader met andere korpsen delen? Dat is een bijdrage zoals elke
        andere: <a href={hrefOf('/bijdragen')}>lees hoe je bijdraagt</a>.
      </p>
    </section>
  )
}

type Vorm = 'docx' | 'md' | 'csv'
type Maker = (
  bron: ReturnType<typeof documentVan>,
  data: KorpsData,
  stand: KorpsStand
) => Blob | Promise<Blob>

const MAKERS: Readonly<Record<Vorm, Maker>> = {
  docx: async (bron) => (await import('./korps-word')).wordVan(bron),
  md: (bron) => new Blob([markdownVan(bron)], { type: 'text/markdown;charset=utf-8' }),
  csv: (_, data, stand) => new Blob([csvText(rijenVan(data, stand))], { type: 'text/csv;charset=utf-8' })
}

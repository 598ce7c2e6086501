/** The form for a report, in four steps on one page. It stays on the device until its writer hands it over. */

import { type DragEvent, type ReactNode, useEffect, useMemo, useState } from 'react'
import type { VerslagView } from '../data'
import { ownId, type Verslagvraag } from '../pipeline'
import { todayInBrussels } from '../reader/today'
import { Artikels } from './artikels'
import { Beelden, voegBeeldenToe } from './beelden'
import type { Bevinding } from './bericht'
import { type Concept, NAMEN, openVragen } from './concept'
import { Deelvraag } from './deelvraag'
import { type Ingevoerd, voerPlakIn, voerWordIn } from './invoer'
import { Nazicht } from './nazicht'
import { kleed } from './stijl'
import { useConcept } from './use-concept'
import { type Stand, useNagekeken } from './use-nagekeken'
import { Keuzevraag, Tekstvraag, Vinkvraag } from './velden'

export default function Formulier({ page }: { page: VerslagView }): ReactNode {
  useEffect(kleed, [])
  const { concept, wijzig, isBewaard, wis } = useConcept()
  const [opmerkingen, setOpmerkingen] = useState<readonly string[]>([])
  const velden = useMemo(() => ({ ...concept, datum: todayInBrussels() }), [concept])
  const stand = useNagekeken(velden)
  const open = openVragen(concept)
  const bevindingen = echteBevindingen(stand, open)
  const bij = (vraag: Verslagvraag): Bevinding[] => bevindingen.filter((found) => found.vraag === vraag)
  const zet =
    <Veld extends keyof Concept>(veld: Veld) =>
    (waarde: Concept[Veld]): void =>
      wijzig((nu) => ({ ...nu, [veld]: waarde }))
  const voerIn = async (lezing: Promise<Ingevoerd>): Promise<void> => {
    setOpmerkingen(['Even geduld.'])
    const { wijzig: wijziging, opmerkingen: gezegd } = await lezing
    wijzig(wijziging)
    setOpmerkingen(gezegd)
  }
  const voegToe = (bestanden: readonly File[]): void => {
    void voegBeeldenToe(bestanden, 'Wat gebeurde er').then(({ nieuw, opmerkingen: gezegd }) => {
      wijzig((nu) => ({ ...nu, beelden: [...nu.beelden, ...nieuw] }))
      setOpmerkingen(gezegd)
    })
  }
  const opLaten = (event: DragEvent): void => {
    const bestanden = [...event.dataTransfer.files]
    if (bestanden.length === 0) return
    event.preventDefault()
    const word = bestanden.find(isWord)
    if (word) void voerIn(voerWordIn(word))
    else voegToe(bestanden)
  }
  const keuzes = (vraag: Verslagvraag): VerslagView['keuzes'][string] => page.keuzes[vraag] ?? []
  const enkel = (vraag: 'werkt_het' | 'getest' | 'dienst' | 'type') => (
    <Vinkvraag
      vraag={vraag}
      isEen
      keuzes={keuzes(vraag)}
      waarden={concept[vraag] === '' ? [] : [concept[vraag]]}
      zet={([waarde = '']) => zet(vraag)(waarde)}
      bevindingen={bij(vraag)}
    />
  )
  const veel = (vraag: 'technologieen' | 'doelen') => (
    <Vinkvraag
      vraag={vraag}
      keuzes={keuzes(vraag)}
      waarden={concept[vraag]}
      zet={zet(vraag)}
      bevindingen={bij(vraag)}
    />
  )
  return (
    <form
      className="formulier"
      data-is-vers={stand.isVers}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onDragOver={(event) => event.preventDefault()}
      onDrop={opLaten}
    >
      <h2 id={ownId('stap-1')}>1. Vertel wat er gebeurde</h2>
      <Woordbestand voerIn={(bestand) => void voerIn(voerWordIn(bestand))} />
      <div role="status" className="formulier__gezegd">
        {opmerkingen.length > 0 && (
          <ul>
            {opmerkingen.map((tekst) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        )}
      </div>
      {NAMEN.map((deel) => (
        <Deelvraag
          key={deel}
          deel={deel}
          tekst={concept.delen[deel]}
          bevindingen={bij(deel)}
          zet={(tekst) => wijzig((nu) => ({ ...nu, delen: { ...nu.delen, [deel]: tekst } }))}
          plak={(html, van, tot) => void voerIn(voerPlakIn(html, deel, van, tot))}
        />
      ))}
      <Beelden beelden={concept.beelden} zet={zet('beelden')} voegToe={voegToe} />

      <h2 id={ownId('stap-2')}>2. Waarover gaat het?</h2>
      {enkel('dienst')}
      {veel('technologieen')}
      {veel('doelen')}
      {enkel('type')}
      <Keuzevraag
        vraag="zone"
        keuzes={keuzes('zone')}
        waarde={concept.zone}
        zet={zet('zone')}
        bevindingen={bij('zone')}
      />
      <Artikels artikels={concept.artikels} zet={zet('artikels')} bevindingen={bij('artikels')} />
      {enkel('werkt_het')}
      {keuzes('getest').length > 0 && enkel('getest')}

      <h2 id={ownId('stap-3')}>3. Geef het een titel</h2>
      <Tekstvraag vraag="titel" waarde={concept.titel} zet={zet('titel')} bevindingen={bij('titel')} />
      <Tekstvraag
        vraag="omschrijving"
        waarde={concept.omschrijving}
        zet={zet('omschrijving')}
        bevindingen={bij('omschrijving')}
      />

      <h2 id={ownId('stap-4')}>4. Kijk na en geef door</h2>
      <Nazicht
        meldpunten={page.meldpunten}
        concept={concept}
        velden={velden}
        open={open}
        stand={stand}
        bevindingen={bevindingen}
        isBewaard={isBewaard}
        wis={wis}
      />
    </form>
  )
}

/** What is empty, or was when it was looked at, is told once, at the end: nobody is wrong who is still writing. */
function echteBevindingen({ nagekeken, van }: Stand, open: readonly Verslagvraag[]): Bevinding[] {
  const leeg = new Set<Verslagvraag | undefined>([...open, ...(van ? openVragen(van) : [])])
  return (nagekeken?.bevindingen ?? []).filter(({ vraag }) => vraag === undefined || !leeg.has(vraag))
}

function Woordbestand({ voerIn }: { voerIn: (bestand: File) => void }): ReactNode {
  const id = ownId('verslag-word')
  return (
    <div className="vraag vraag--stil">
      <label htmlFor={id}>Heb je al een tekst in Word?</label>
      <span className="vraag__uitleg" id={`${id}-uitleg`}>
        Kies het bestand (.docx) of sleep het hierheen. Je kunt ook uit Word plakken: lijsten en tabellen
        blijven.
      </span>
      <input
        id={id}
        type="file"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-describedby={`${id}-uitleg`}
        onChange={({ currentTarget }) => {
          const [bestand] = currentTarget.files ?? []
          if (bestand) voerIn(bestand)
          currentTarget.value = ''
        }}
      />
    </div>
  )
}

function isWord({ name }: File): boolean {
  return /\.docx?$/iu.test(name)
}

/** The result as a file, and the ways to hand it over. Nothing is sent: the reader opens what is made here. */

import { type ReactNode, useState } from 'react'
import type { Ingevuld } from '../behoeften/antwoorden'
import { type Gastheer, mailAan, type Verslagbestand } from '../bijdragen/overdracht'
import { Wegen } from '../bijdragen/wegen'
import type { OptellenView } from '../data'
import { foutenInTelling, resultaatBron, voorstel } from '../pipeline'
import { hrefOf } from '../reader/published'
import { todayInBrussels } from '../reader/today'

type Props = { page: OptellenView; ingevuld: readonly Ingevuld[]; zonder: readonly string[] }

const FUNCTIES = ['Contactpersoon van de zone', 'Redactie van het kenniscentrum']

type Velden = { van: string; tot: string; zone: string; door: string }

export function Indienen({ page, ingevuld, zonder }: Props): ReactNode {
  const { bevraging, zones, meldpunten } = page
  const vandaag = todayInBrussels()
  const [velden, setVelden] = useState<Velden>({ van: '', tot: vandaag, zone: '', door: FUNCTIES[0] ?? '' })
  const telling = voorstel(
    bevraging.vragen,
    ingevuld.map(({ keuzes }) => keuzes),
    zonder
  )
  const nog = watNogMoet(velden, vandaag, Object.keys(telling.tellingen).length)
  // What the check would refuse is not handed over: its page and this one ask the same function.
  const fouten = foutenInTelling(bevraging.vragen, telling)
  const { zone, ...rest } = velden
  const bron = resultaatBron({
    ...telling,
    ...rest,
    ...(zone === '' ? {} : { zone }),
    bevraging,
    vandaag
  })
  return (
    <>
      <div className="bevraging__velden">
        <Dag naam="van" woord="Eerste dag van invullen" velden={velden} onVelden={setVelden} />
        <Dag naam="tot" woord="Laatste dag van invullen" velden={velden} onVelden={setVelden} />
        {bevraging.status !== 'voorstel' && (
          <label>
            Zone
            <select
              value={zone}
              onChange={({ currentTarget }) => setVelden({ ...velden, zone: currentTarget.value })}
            >
              <option value="">niet noemen</option>
              {zones.map(({ naam, titel }) => (
                <option key={naam} value={naam}>
                  {titel}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          Wie telde
          <select
            value={velden.door}
            onChange={({ currentTarget }) => setVelden({ ...velden, door: currentTarget.value })}
          >
            {FUNCTIES.map((functie) => (
              <option key={functie}>{functie}</option>
            ))}
          </select>
        </label>
      </div>
      {bevraging.status === 'voorstel' && (
        <p>
          <strong>Deze bevraging is nog een voorstel.</strong> Het resultaat krijgt het label fictief en telt
          nergens mee.
        </p>
      )}
      <p role="status" className="bevraging__stand">
        {nog ?? fouten[0]?.message ?? 'Klaar om door te geven. Lees het nog één keer.'}
      </p>
      {nog === undefined && fouten.length === 0 && <Klaar bron={bron} meldpunten={meldpunten} />}
    </>
  )
}

function watNogMoet({ van, tot }: Velden, vandaag: string, vragen: number): string | undefined {
  if (vragen === 0) return 'Er is geen enkele vraag om door te geven. Wacht op meer antwoorden.'
  if (van === '' || tot === '') return 'Kies de eerste en de laatste dag van invullen.'
  if (tot < van) return 'De laatste dag komt voor de eerste. Verbeter een van beide.'
  return tot > vandaag ? 'De laatste dag ligt in de toekomst. Kies een dag tot en met vandaag.' : undefined
}

type DagProps = {
  naam: 'van' | 'tot'
  woord: string
  velden: Velden
  onVelden: (velden: Velden) => void
}

function Dag({ naam, woord, velden, onVelden }: DagProps): ReactNode {
  return (
    <label>
      {woord}
      <input
        type="date"
        value={velden[naam]}
        onChange={({ currentTarget }) => onVelden({ ...velden, [naam]: currentTarget.value })}
      />
    </label>
  )
}

type Bron = Verslagbestand & { titel: string }

function Klaar({ bron, meldpunten }: { bron: Bron; meldpunten: OptellenView['meldpunten'] }): ReactNode {
  return (
    <>
      <pre className="bevraging__tekst" tabIndex={0} aria-label="Het bestand van het resultaat">
        {bron.text}
      </pre>
      <p>
        <Bewaar {...bron} />
      </p>
      <Wegen
        meldpunten={meldpunten}
        bestand={bron}
        zonder={ZONDER}
        voorstel={(gastheer) => <Voorstel gastheer={gastheer} path={bron.path} />}
        mail={(postbus) => (
          <p>
            <Mail postbus={postbus} bron={bron} />
          </p>
        )}
      />
    </>
  )
}

const ZONDER = {
  opslagplaats:
    'Er is nog geen opslagplaats ingesteld. Bewaar het resultaat en geef het aan PLOT zoals je dat voor een opleiding doet.',
  postbus: 'Er is nog geen postbus ingesteld.'
}

/** The file is the link itself: made here, and under no address. */
function Bewaar({ path, text }: Bron): ReactNode {
  const link = {
    href: `data:text/markdown;charset=utf-8,${encodeURIComponent(text)}`,
    download: path.slice(path.lastIndexOf('/') + 1)
  }
  return (
    <a className="bevraging__knop" {...link}>
      Bewaar het resultaat als bestand
    </a>
  )
}

function Voorstel({
  gastheer: { naam, nieuw, neemtTekst, oplaad },
  path
}: {
  gastheer: Gastheer
  path: string
}): ReactNode {
  return (
    <>
      <p>
        <strong>Je accountnaam wordt zichtbaar.</strong> Een voorstel is meteen openbaar.
      </p>
      {nieuw !== undefined && neemtTekst ? (
        <p>
          <Buiten adres={nieuw}>Open het voorstel op {naam}</Buiten>
        </p>
      ) : (
        <p>
          Bewaar eerst het resultaat. <Buiten adres={oplaad}>Open de map op {naam}</Buiten> en zet het bestand
          daar als <code>{path}</code>.
        </p>
      )}
    </>
  )
}

function Mail({ postbus, bron }: { postbus: string; bron: Bron }): ReactNode {
  const { adres, heeftTekst } = mailAan(postbus, bron, bron.titel, undefined, 'Resultaat van een bevraging')
  return (
    <>
      {!heeftTekst && 'Bewaar eerst het resultaat, en voeg het als bijlage toe. '}
      <a className="bevraging__knop" href={hrefOf(adres)}>
        Mail naar {postbus}
      </a>
    </>
  )
}

function Buiten({ adres, children }: { adres: string; children: ReactNode }): ReactNode {
  return (
    <a className="bevraging__knop" href={hrefOf(adres)} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}

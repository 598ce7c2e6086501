/**
 * Three drawn steps over the page of the code host where files or a folder are dropped. The drawings are schematic, so that they stay right
 * when such a page gets another look; what to do stands in the words beside them.
 */

import type { ReactNode } from 'react'
import { hrefOf } from '../reader/published'

type Props = {
  kind: 'github' | 'gitlab'
  /** Of the page of the code host where files are dropped; undefined while no host is set. */
  adres: string | undefined
  wat?: Wat
}

/** A report, a report in a zip with its images, the folder of a module, or a file that is there already. */
type Wat = 'verslag' | 'zip' | 'map' | 'nazicht'

type Woorden = { titel: string; vooraf?: string; object: string; zin: string }

const WOORDEN: Readonly<Record<Wat, Woorden>> = {
  verslag: {
    titel: 'Sleep het bestand',
    object: 'je bestand',
    zin: 'waarover je verslag gaat, zoals “Verslag van een oefening met de bodycam”. Geen namen, geen plaats.'
  },
  zip: {
    titel: 'Sleep de bestanden',
    vooraf: 'Pak de zip eerst uit. Je sleept wat erin zit: je verslag en de foto’s.',
    object: 'alles',
    zin: 'waarover je verslag gaat, zoals “Verslag van een oefening met de bodycam”. Geen namen, geen plaats.'
  },
  nazicht: {
    titel: 'Sleep het bestand',
    vooraf: 'Verander de naam van het bestand niet: het komt in de plaats van het oude.',
    object: 'je bestand',
    zin: 'wat je nalas, zoals “Nazicht van BC 6.1”. Geen namen.'
  },
  map: {
    titel: 'Sleep de map',
    vooraf: 'Neem een computer. Je sleept de map van je module, niet de zip.',
    object: 'je map',
    zin: 'waarover je module gaat, zoals “Module over waarschuwen”. Geen namen.'
  }
}

export function UploadStappen({ kind, adres, wat = 'verslag' }: Props): ReactNode {
  const { titel, vooraf, zin } = WOORDEN[wat]
  return (
    <ol className="uploadstappen" role="list">
      <li>
        <SleepBeeld isMap={wat === 'map'} />
        <Stap nummer={1} titel={titel}>
          {vooraf !== undefined && <p>{vooraf}</p>}
          {adres !== undefined && (
            <p>
              <a
                className="uploadstappen__link"
                href={hrefOf(adres)}
                target="_blank"
                rel="noopener noreferrer"
              >
                {kind === 'github' ? 'Open de uploadpagina op GitHub' : 'Open de map op GitLab'}
              </a>
            </p>
          )}
          {kind === 'github' ? <SleepGitHub wat={wat} /> : <SleepGitLab wat={wat} />}
        </Stap>
      </li>
      <li>
        <ZinBeeld />
        <Stap nummer={2} titel="Schrijf één zin">
          <p>Zeg onder het vak {zin} Een tweede veld mag leeg blijven.</p>
        </Stap>
      </li>
      <li>
        <VoorstelBeeld />
        {kind === 'github' ? <KlikGitHub /> : <KlikGitLab />}
      </li>
    </ol>
  )
}

/** An account without the right to write is told so before anything can be dropped. */
const GEEN_RECHT = 'Dan mag je account hier niets opladen. Kies de weg met een mail: die is even goed.'

function SleepGitHub({ wat }: { wat: Wat }): ReactNode {
  return (
    <>
      <p>
        Meld je aan en sleep {WOORDEN[wat].object} in het vak.
        {wat !== 'map' && (
          <>
            {' '}
            Op een telefoon tik je op <b lang="en">choose your files</b>.
          </>
        )}
      </p>
      <p>
        Staat er <b lang="en">Uploads are disabled</b>? {GEEN_RECHT}
      </p>
    </>
  )
}

function SleepGitLab({ wat }: { wat: Wat }): ReactNode {
  return (
    <>
      {wat === 'map' ? (
        <p>
          Meld je aan, klik boven de lijst op het plusteken en kies <b lang="en">New directory</b>. Geef de
          naam van je map. Kies daarna in die map <b lang="en">Upload file</b>, voor elk bestand, in hetzelfde
          voorstel.
        </p>
      ) : (
        <p>
          Meld je aan, klik boven de lijst op het plusteken en kies <b lang="en">Upload file</b>. Sleep je
          bestand in het vak.{wat === 'zip' && ' Doe dat voor elk bestand, in hetzelfde voorstel.'}
        </p>
      )}
      <p>
        Staat <b lang="en">Upload file</b> er niet bij? {GEEN_RECHT}
      </p>
    </>
  )
}

function KlikGitHub(): ReactNode {
  const knop = <span lang="en">Propose changes</span>
  return (
    <Stap nummer={3} titel={<>Klik {knop}</>}>
      <p>
        Kun je kiezen, kies dan <b lang="en">Create a new branch</b>. Klik <b>{knop}</b>, en op de volgende
        pagina <b lang="en">Create pull request</b>.
      </p>
    </Stap>
  )
}

function KlikGitLab(): ReactNode {
  return (
    <Stap nummer={3} titel="Klik de knop onderaan">
      <p>
        Laat aangevinkt dat er een <b lang="en">merge request</b> komt. Klik <b lang="en">Commit changes</b>{' '}
        (of <b lang="en">Upload file</b>), en op de volgende pagina <b lang="en">Create merge request</b>.
      </p>
    </Stap>
  )
}

export function Stap({
  nummer,
  titel,
  children
}: {
  nummer: number
  titel: ReactNode
  children: ReactNode
}): ReactNode {
  return (
    <div className="uploadstappen__tekst">
      <p className="uploadstappen__titel">
        <span className="uploadstappen__nummer" aria-hidden="true">
          {nummer}
        </span>
        <span>{titel}</span>
      </p>
      {children}
    </div>
  )
}

/** A window of a browser, with what happens in it. */
export function Venster({ children }: { children: ReactNode }): ReactNode {
  return (
    <svg className="uploadbeeld" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect className="uploadbeeld__venster" x="2" y="2" width="236" height="146" rx="7" />
      <path className="uploadbeeld__lijn" d="M2 22h236" />
      <g className="uploadbeeld__stil">
        <circle cx="14" cy="12" r="3.5" />
        <circle cx="26" cy="12" r="3.5" />
        <circle cx="38" cy="12" r="3.5" />
        <rect x="54" y="8" width="120" height="8" rx="4" />
      </g>
      {children}
    </svg>
  )
}

/** A hand of the mouse, its tip at 0, 0. */
export function Pijl({ x, y }: { x: number; y: number }): ReactNode {
  return (
    <path
      className="uploadbeeld__pijl"
      transform={`translate(${x} ${y})`}
      d="M0 0l15 13-7 .8 4 8-3.6 1.8-4-8L0 20z"
    />
  )
}

function SleepBeeld({ isMap }: { isMap: boolean }): ReactNode {
  return (
    <Venster>
      <rect className="uploadbeeld__vak" x="84" y="36" width="136" height="98" rx="6" />
      <path className="uploadbeeld__accent" d="M152 112V74m0 0l-12 12m12-12l12 12" />
      <path className="uploadbeeld__accent" d="M128 120h48" />
      <path className="uploadbeeld__spoor" d="M52 112c14 4 24 0 36-12" />
      {isMap ? (
        <path className="uploadbeeld__blad" d="M16 64h16l6 7h24v37H16z" />
      ) : (
        <>
          <path className="uploadbeeld__blad" d="M20 56h26l12 12v40H20z" />
          <path className="uploadbeeld__accent" d="M46 56v12h12" />
          <path className="uploadbeeld__tekstlijn" d="M27 78h24M27 87h24M27 96h15" />
        </>
      )}
      <Pijl x={46} y={100} />
    </Venster>
  )
}

function ZinBeeld(): ReactNode {
  return (
    <Venster>
      <rect className="uploadbeeld__stil" x="20" y="33" width="70" height="7" rx="3.5" />
      <rect className="uploadbeeld__veld" x="20" y="48" width="200" height="26" rx="4" />
      <path className="uploadbeeld__tekstlijn" d="M30 61h46m7 0h30m7 0h22" />
      <path className="uploadbeeld__accent" d="M150 54v14" />
      <rect className="uploadbeeld__leeg" x="20" y="84" width="200" height="50" rx="4" />
    </Venster>
  )
}

function VoorstelBeeld(): ReactNode {
  return (
    <Venster>
      <circle className="uploadbeeld__leeg" cx="29" cy="43" r="6" />
      <rect className="uploadbeeld__stil" x="43" y="39.5" width="104" height="7" rx="3.5" />
      <circle className="uploadbeeld__veld" cx="29" cy="66" r="6" />
      <circle className="uploadbeeld__vol" cx="29" cy="66" r="2.6" />
      <path className="uploadbeeld__tekstlijn" d="M45 66h46m7 0h58" />
      <rect className="uploadbeeld__vol" x="20" y="92" width="128" height="34" rx="5" />
      <path className="uploadbeeld__op" d="M36 109h38m8 0h50" />
      <Pijl x={132} y={112} />
    </Venster>
  )
}

/** Three drawn steps from the folder to begin with to a module of one's own, before anything is handed in. */

import type { ReactNode } from 'react'
import { Pijl, Stap, Venster } from './upload-stappen'

export function ModuleStappen({ naam }: { naam: string }): ReactNode {
  return (
    <ol className="uploadstappen" role="list">
      <li>
        <NaamBeeld />
        <Stap nummer={1} titel="Pak uit en geef een naam">
          <p>
            Pak de zip uit. Geef de map <code>{naam}</code> een eigen naam: kleine letters, cijfers en
            koppeltekens, zoals <code>waarschuwen-in-een-zin</code>. Zo heet je module straks in het adres.
          </p>
        </Stap>
      </li>
      <li>
        <KopBeeld />
        <Stap nummer={2} titel="Vul de gegevens in">
          <p>
            Open elk bestand met een gewone tekstverwerker, zoals Kladblok. Tussen de streepjes bovenaan staan
            de gegevens. Laat elk woord voor een dubbelpunt staan en schrijf erachter.
          </p>
        </Stap>
      </li>
      <li>
        <TekstBeeld />
        <Stap nummer={3} titel="Schrijf over de voorbeelden heen">
          <p>
            Een les meer? Kopieer een les, geef ze een andere naam en een volgend nummer bij{' '}
            <code>volgorde</code>. Een deel dat je niet nodig hebt, gooi je weg.
          </p>
          <p>
            Is een tekst niet meer verzonnen? Haal dan de regel <code>fictief: true</code> weg.
          </p>
        </Stap>
      </li>
    </ol>
  )
}

function NaamBeeld(): ReactNode {
  return (
    <Venster>
      <path className="uploadbeeld__blad" d="M26 52h24l9 10h42v46H26z" />
      <path className="uploadbeeld__accent" d="M38 52v8m0 6v8m0 6v8" />
      <path className="uploadbeeld__accent" d="M110 84h20m0 0l-8-8m8 8l-8 8" />
      <path className="uploadbeeld__blad" d="M142 46h24l9 10h42v40h-75z" />
      <rect className="uploadbeeld__veld" x="142" y="106" width="75" height="22" rx="4" />
      <path className="uploadbeeld__tekstlijn" d="M150 117h34" />
      <path className="uploadbeeld__accent" d="M192 111v12" />
    </Venster>
  )
}

function KopBeeld(): ReactNode {
  return (
    <Venster>
      <rect className="uploadbeeld__vak" x="20" y="32" width="200" height="60" rx="4" />
      <path className="uploadbeeld__accent" d="M32 46h26M32 62h36M32 78h20" />
      <path className="uploadbeeld__tekstlijn" d="M76 46h60m7 0h36M86 62h44M70 78h80" />
      <path className="uploadbeeld__tekstlijn" d="M20 108h200M20 122h150" />
      <Pijl x={150} y={80} />
    </Venster>
  )
}

function TekstBeeld(): ReactNode {
  return (
    <Venster>
      <path className="uploadbeeld__blad" d="M34 36h44l14 14v76H34z" />
      <path className="uploadbeeld__tekstlijn" d="M44 66h36M44 80h36M44 94h36M44 108h22" />
      <path className="uploadbeeld__accent" d="M104 82h20m0 0l-8-8m8 8l-8 8" />
      <path className="uploadbeeld__blad" d="M138 36h44l14 14v76h-58z" />
      <path className="uploadbeeld__accent" d="M148 66h36M148 80h36M148 94h22" />
      <path className="uploadbeeld__spoor" d="M148 108h30" />
      <Pijl x={180} y={106} />
    </Venster>
  )
}

/** What a korps still has to decide, what it decided, and what it takes along. All of it stays in this browser. */

import { type ReactNode, useEffect, useMemo, useState } from 'react'
import type { KorpsData, KorpsView } from '../data'
import { currentOn, ownId } from '../pipeline'
import { Onderweg } from '../parts/onderweg'
import { useGeladen } from '../reader/geladen'
import { hrefOf } from '../reader/published'
import { NIET_BEWAARD } from '../reader/meeneem'
import { useToday } from '../reader/today'
import { useVersies } from './confirmed'
import { isConcept } from './korps-document'
import { type Bewaard, bewaardVan } from './korps-bewaard'
import { inWoorden, KorpsHoofdstuk } from './korps-hoofdstuk'
import { KorpsMeenemen } from './korps-meenemen'
import { NaTeKijken } from './korps-na-te-kijken'
import {
  bevestig,
  type Gesteld,
  isBeantwoord,
  metAntwoord,
  standVan,
  telVan,
  vragenIn,
  zonder
} from './korps-stand'
import { kleed } from './korps-stijl'
import { type Daden, vraagId } from './korps-vraag'

export function drawKorps(page: KorpsView): ReactNode {
  return <Korps page={page} />
}

function Korps({ page }: { page: KorpsView }): ReactNode {
  const dag = useToday()
  const versie = currentOn(useVersies(page.versies), dag ?? page.bijgewerkt)
  const address = versie?.data ?? ''
  const data = useGeladen<KorpsData>([address]).get(address)
  const bewaard = useMemo(() => bewaardVan(page.technologie.naam), [page.technologie.naam])
  useEffect(kleed, [])
  if (versie === undefined) return <p>Er is nog geen inzetkader om te beantwoorden.</p>
  if (data === undefined || data === 'fout' || dag === undefined)
    return <Onderweg wat="De vragen" isFout={data === 'fout'} />
  return <Invullen data={data} dag={dag} bewaard={bewaard} />
}

type InvullenProps = { data: KorpsData; dag: string; bewaard: Bewaard }

function Invullen({ data, dag, bewaard }: InvullenProps): ReactNode {
  const korps = bewaard.useKorps()
  const stand = useMemo(() => standVan(korps, data), [korps, data])
  const [isBewaard, setBewaard] = useState(true)
  const { open, toggle, naar } = useOpen(data)
  const wanneer = { op: dag, versie: data.versie }
  // What is kept now may be of another tab: the question is found again in it.
  const doe = (change: Parameters<Bewaard['wijzig']>[0]): void => setBewaard(bewaard.wijzig(change))
  const daden: Daden = {
    antwoord: (gesteld, nieuw) => doe((nu) => metAntwoord(nu, gesteld, nieuw, wanneer)),
    bevestig: (gesteld) => doe((nu) => bevestig(nu, gesteld, wanneer))
  }
  const vragen = vragenIn(stand)
  const volgende = vragen.find(({ antwoord, isOpnieuw }) => isOpnieuw || !isBeantwoord(antwoord))
  return (
    <div className="korps met-script">
      {!isBewaard && <p role="alert">{NIET_BEWAARD} Download je kader vóór je deze pagina sluit.</p>}
      <p>
        Je antwoordt op <a href={hrefOf(data.address)}>versie {data.versie}</a>
        {isConcept(data) && ', een concept: niemand heeft die versie vastgesteld'}.
      </p>
      <h2 id={ownId('stand')}>Waar je staat</h2>
      <p role="status" className="korps__totaal">
        <strong>{inWoorden(telVan(vragen))}</strong>
      </p>
      {volgende && (
        <p>
          <button type="button" className="knop" onClick={() => naar(volgende)}>
            {volgende.isOpnieuw
              ? 'Naar het volgende antwoord om na te kijken'
              : 'Naar de volgende open vraag'}
          </button>
        </p>
      )}
      <NaTeKijken
        korps={korps}
        stand={stand}
        daden={daden}
        naar={naar}
        schrap={(antwoord) => doe((nu) => zonder(nu, antwoord))}
      />
      <h2 className="korps__lijst-kop">De vragen, per hoofdstuk</h2>
      {stand.hoofdstukken
        .filter(({ artikels }) => artikels.some((artikel) => artikel.vragen.length > 0))
        .map((hoofdstuk) => (
          <KorpsHoofdstuk
            key={hoofdstuk.hoofdstuk.naam}
            stand={hoofdstuk}
            isOpen={open.has(hoofdstuk.hoofdstuk.naam)}
            onToggle={(isOpen) => toggle(hoofdstuk.hoofdstuk.naam, isOpen)}
            daden={daden}
          />
        ))}
      <KorpsMeenemen korps={korps} data={data} stand={stand} dag={dag} bewaard={bewaard} />
    </div>
  )
}

/** Which chapters stand open, and how one comes to a question in one that does not. */
function useOpen(data: KorpsData): {
  open: ReadonlySet<string>
  toggle: (naam: string, isOpen: boolean) => void
  naar: (gesteld: Gesteld) => void
} {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [doel, setDoel] = useState<{ id: string }>()
  useEffect(() => {
    if (!doel) return
    const vraag = document.getElementById(doel.id)
    vraag?.focus({ preventScroll: true })
    vraag?.scrollIntoView()
  }, [doel])
  const toggle = (naam: string, isOpen: boolean): void =>
    setOpen((known) => {
      if (known.has(naam) === isOpen) return known
      return new Set(isOpen ? [...known, naam] : [...known].filter((other) => other !== naam))
    })
  const naar = (gesteld: Gesteld): void => {
    const hoofdstuk = data.hoofdstukken.find(({ artikels }) =>
      artikels.some(({ id }) => id === gesteld.artikel.id)
    )
    if (hoofdstuk) toggle(hoofdstuk.naam, true)
    setDoel({ id: vraagId(gesteld) })
  }
  return { open, toggle, naar }
}

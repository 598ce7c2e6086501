/** What a reader can do with what is kept: take it along, put it back, wipe it out; and what to do when it cannot be read. */

import type { ReactNode } from 'react'
import { Download, type Gezegd, Meenemen } from '../parts/meeneem'
import { GROOTSTE, leesStand, samengevoegd, samenvoegingInWoorden } from './opfrisser-bewaard'
import type { Stand } from './opfrisser-stand'
import type { Opgeslagen } from './use-opfrisser'

type Props = { opgeslagen: Opgeslagen; stand: Stand; dag: string }

export function Beheer({ opgeslagen, stand, dag }: Props): ReactNode {
  const { tekst } = opgeslagen
  const aantal = Object.keys(stand.kaarten).length
  const zetTerug = (gekozen: string): Gezegd => {
    const { melding, daar } = gelezenBestand(gekozen)
    if (!daar) return { tekst: melding, isFout: true }
    let gezegd = ''
    opgeslagen.wijzig((hier) => {
      const samen = samengevoegd(hier, daar)
      gezegd = [samenvoegingInWoorden(samen), melding].filter((deel) => deel !== '').join(' ')
      return samen.stand
    })
    return { tekst: gezegd }
  }
  return (
    <details className="opfrisser__beheer">
      <summary>Je stand bewaren, terugzetten of wissen</summary>
      <p>
        Je antwoorden staan enkel in deze browser. Op een ander toestel verder? Bewaar ze als bestand en zet
        ze daar terug.
      </p>
      <Meenemen
        bestand={aantal > 0 && tekst !== undefined ? { naam: `opfrisser-${dag}.json`, tekst } : undefined}
        grootste={GROOTSTE}
        zetTerug={zetTerug}
        vraag={`Wis je wat hier staat over ${aantal === 1 ? '1 vraag' : `${String(aantal)} vragen`}?`}
        wis={opgeslagen.wis}
      />
    </details>
  )
}

const KIES =
  'Kies het bestand dat je hier bewaarde: het heet opfrisser, met een datum, en eindigt op .json. Er is niets veranderd.'

/** `melding` is Dutch: what is wrong with it, where something is. */
function gelezenBestand(tekst: string): { melding: string; daar?: Stand } {
  const gelezen = leesStand(tekst)
  if (gelezen.soort === 'goed') return { melding: '', daar: gelezen.stand }
  if (!gelezen.gered) return { melding: `Dit bestand kunnen we niet gebruiken. ${gelezen.waarom} ${KIES}` }
  return {
    melding: `Niet alles: in het bestand ${gelezen.waarom}`.replace(
      'bestand 1 vraag is',
      'bestand is 1 vraag'
    ),
    daar: gelezen.gered.stand
  }
}

/** What is kept cannot be read: it stays as it is until its reader decides. */
export function Onleesbaar({ opgeslagen, dag }: Omit<Props, 'stand'>): ReactNode {
  const { gelezen, tekst = '', vervang, wis } = opgeslagen
  if (gelezen.soort === 'goed') return null
  const { gered } = gelezen
  const leesbaar = Object.keys(gered?.stand.kaarten ?? {}).length
  return (
    <section className="opfrisser__onleesbaar">
      <h2>Een deel van je stand is beschadigd</h2>
      <p>
        Wat deze browser van je antwoorden bewaarde, kunnen we niet helemaal lezen. Er is niets gewist. Bewaar
        het eerst als bestand, en kies dan hoe je verdergaat.
      </p>
      <p>
        <Download tekst={tekst} naam={`opfrisser-beschadigd-${dag}.json`}>
          Bewaar wat er staat
        </Download>
      </p>
      <p>
        {gered && leesbaar > 0 && (
          <button type="button" className="knop-stil" onClick={() => vervang(gered.stand)}>
            Ga verder met{' '}
            {leesbaar === 1 ? 'de vraag die leesbaar is' : `de ${leesbaar} vragen die leesbaar zijn`}
          </button>
        )}{' '}
        <button type="button" className="knop-stil" onClick={wis}>
          Begin opnieuw
        </button>
      </p>
    </section>
  )
}

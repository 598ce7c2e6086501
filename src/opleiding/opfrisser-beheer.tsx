/** What a reader can do with what is kept: take it along, put it back, wipe it out; and what to do when it cannot be read. */

import { type ChangeEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { GROOTSTE, leesStand, samengevoegd, samenvoegingInWoorden } from './opfrisser-bewaard'
import type { Stand } from './opfrisser-stand'
import type { Opgeslagen } from './use-opfrisser'

type Props = { opgeslagen: Opgeslagen; stand: Stand; dag: string }

export function Beheer({ opgeslagen, stand, dag }: Props): ReactNode {
  const [gezegd, setGezegd] = useState('')
  const aantal = Object.keys(stand.kaarten).length
  const zetTerug = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const bestand = currentTarget.files?.[0]
    if (!bestand) return
    const { melding, daar } = await gelezenBestand(bestand)
    // The same file can be chosen again once it was mended.
    currentTarget.value = ''
    if (!daar) return setGezegd(melding)
    opgeslagen.wijzig((hier) => {
      const samen = samengevoegd(hier, daar)
      setGezegd([samenvoegingInWoorden(samen), melding].filter((deel) => deel !== '').join(' '))
      return samen.stand
    })
  }
  return (
    <details className="opfrisser__beheer">
      <summary>Je stand bewaren, terugzetten of wissen</summary>
      <p>
        Je antwoorden staan enkel in deze browser. Op een ander toestel verder? Bewaar ze als bestand en zet
        ze daar terug.
      </p>
      {aantal > 0 && opgeslagen.tekst !== undefined && (
        <p>
          <Download tekst={opgeslagen.tekst} naam={`opfrisser-${dag}.json`}>
            Bewaar als bestand
          </Download>
        </p>
      )}
      <label className="opfrisser__bestand">
        Zet een bestand terug
        <input type="file" accept=".json,application/json" onChange={(event) => void zetTerug(event)} />
      </label>
      {aantal > 0 && (
        <Wis
          aantal={aantal}
          onWis={() => {
            opgeslagen.wis()
            setGezegd('Alles is gewist.')
          }}
        />
      )}
      <p role="status">{gezegd}</p>
    </details>
  )
}

const KIES =
  'Kies het bestand dat je hier bewaarde: het heet opfrisser, met een datum, en eindigt op .json. Er is niets veranderd.'

/** `melding` is Dutch: what is wrong with it, where something is. */
async function gelezenBestand(bestand: Blob): Promise<{ melding: string; daar?: Stand }> {
  if (bestand.size > GROOTSTE) return { melding: `Dit bestand is te groot. ${KIES}` }
  const text = await bestand.text().catch(() => undefined)
  if (text === undefined) return { melding: `Je browser kon dit bestand niet openen. ${KIES}` }
  const gelezen = leesStand(text)
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

/** The file is the link itself: made here, and under no address. */
function Download({
  tekst,
  naam,
  children
}: {
  tekst: string
  naam: string
  children: ReactNode
}): ReactNode {
  const link = { href: `data:application/json;charset=utf-8,${encodeURIComponent(tekst)}`, download: naam }
  return (
    <a className="knop-stil opfrisser__download" {...link}>
      {children}
    </a>
  )
}

function Wis({ aantal, onWis }: { aantal: number; onWis: () => void }): ReactNode {
  const [isGevraagd, setGevraagd] = useState(false)
  const behoud = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isGevraagd) behoud.current?.focus()
  }, [isGevraagd])
  if (!isGevraagd)
    return (
      <p>
        <button type="button" className="knop-stil" onClick={() => setGevraagd(true)}>
          Wis alles
        </button>
      </p>
    )
  return (
    <p>
      Wis je wat hier staat over {aantal === 1 ? '1 vraag' : `${aantal} vragen`}? Dat kun je niet
      terugdraaien.{' '}
      <button ref={behoud} type="button" className="knop-stil" onClick={() => setGevraagd(false)}>
        Nee, hou het bij
      </button>{' '}
      <button type="button" className="knop-stil" onClick={onWis}>
        Ja, wis alles
      </button>
    </p>
  )
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

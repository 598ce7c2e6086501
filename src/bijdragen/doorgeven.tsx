/** The last step: by the code host or by mail, each as good as the other. The reader opens it, nothing is sent from here. */

import { type ReactNode, useEffect, useState } from 'react'
import type { Meldpunten } from '../data'
import { hrefOf } from '../reader/published'
import { beeldVan } from './beeldkast'
import type { Nagekeken } from './bericht'
import type { Concept } from './concept'
import { bestandVan, type Gastheer, mailAan } from './overdracht'
import { UploadStappen } from './upload-stappen'
import { Mailknop, Wegen } from './wegen'

type Props = { meldpunten: Meldpunten; concept: Concept; nagekeken: Nagekeken; wis: () => void }

export function Doorgeven({ meldpunten, concept, nagekeken, wis }: Props): ReactNode {
  const bewaar = useBestand(nagekeken, concept)
  return (
    <>
      <p>Kies wat je het makkelijkst vindt. Beide wegen zijn even goed.</p>
      <Wegen
        meldpunten={meldpunten}
        bestand={nagekeken}
        zonder={ZONDER}
        voorstel={(gastheer) => (
          <Voorstel
            gastheer={gastheer}
            text={nagekeken.text}
            bewaar={bewaar}
            heeftBeelden={concept.beelden.length > 0}
          />
        )}
        mail={(postbus) => (
          <Mail postbus={postbus} nagekeken={nagekeken} titel={concept.titel} bewaar={bewaar} />
        )}
      />
      {bewaar && (
        <p>
          <Bewaar {...bewaar} isStil />
        </p>
      )}
      <Aangekomen wis={wis} />
    </>
  )
}

const ZONDER = {
  opslagplaats:
    'Er is nog geen opslagplaats ingesteld. Bewaar je verslag als bestand en geef het aan de contactpersoon van je zone.',
  postbus:
    'Er is nog geen postbus ingesteld. Bewaar je verslag als bestand en spreek PLOT aan zoals je dat voor een opleiding doet.'
}

type Bestand = { naam: string; adres: string; heeftBeelden: boolean }

/** The file to keep, as long as the draft is what it was. */
function useBestand(nagekeken: Nagekeken, { beelden }: Concept): Bestand | undefined {
  const [bestand, setBestand] = useState<Bestand>()
  useEffect(() => {
    let adres: string | undefined
    let isVoorbij = false
    const met = beelden.flatMap(({ naam }, index) => {
      const blob = beeldVan(naam)
      return blob ? [{ naam: nagekeken.beelden[index] ?? naam, blob }] : []
    })
    void bestandVan(nagekeken, met).then(({ naam, blob }) => {
      if (isVoorbij) return
      adres = URL.createObjectURL(blob)
      setBestand({ naam, adres, heeftBeelden: met.length > 0 })
    })
    return () => {
      isVoorbij = true
      if (adres !== undefined) URL.revokeObjectURL(adres)
      setBestand(undefined)
    }
  }, [nagekeken, beelden])
  return bestand
}

function Bewaar({ naam, adres, isStil = false }: Bestand & { isStil?: boolean }): ReactNode {
  // Of this page alone, and under no path: what hrefOf does is not for these.
  const link = { href: adres, download: naam }
  return (
    <a className={isStil ? 'bewaar' : 'formulier__knop'} {...link}>
      Bewaar je verslag als bestand
    </a>
  )
}

function Buiten({ adres, children }: { adres: string; children: ReactNode }): ReactNode {
  return (
    <a className="formulier__knop" href={hrefOf(adres)} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}

type VoorstelProps = { gastheer: Gastheer; text: string; bewaar: Bestand | undefined; heeftBeelden: boolean }

function Voorstel({ gastheer, text, bewaar, heeftBeelden }: VoorstelProps): ReactNode {
  const { kind, naam, nieuw, neemtTekst, oplaad } = gastheer
  const isInEenKeer = nieuw !== undefined && !heeftBeelden
  return (
    <>
      <p>
        <strong>Je accountnaam wordt zichtbaar.</strong> Een voorstel is meteen openbaar, nog voor iemand of
        iets het nakijkt.
      </p>
      {isInEenKeer && neemtTekst && (
        <>
          <p>
            <Buiten adres={nieuw}>Open het voorstel op {naam}</Buiten>
          </p>
          <p>
            Er opent een nieuw tabblad met je verslag erin. Kies daar <b lang="en">Commit changes</b> en dan{' '}
            <b lang="en">Propose changes</b>.
          </p>
        </>
      )}
      {isInEenKeer && !neemtTekst && (
        <>
          <p>
            <button
              type="button"
              className="formulier__knop"
              onClick={() => void navigator.clipboard.writeText(text)}
            >
              Kopieer je verslag
            </button>
          </p>
          <p>
            <Buiten adres={nieuw}>Open een nieuw bestand op {naam}</Buiten> en plak het daar.
          </p>
        </>
      )}
      {!isInEenKeer && (
        <>
          <p>
            {heeftBeelden
              ? 'Met foto’s gaat het in drie stappen. Bewaar eerst je verslag.'
              : 'Je verslag is lang. Bewaar het eerst: daarna gaat het in drie stappen.'}
          </p>
          {bewaar && <Bewaar {...bewaar} />}
          <UploadStappen kind={kind} adres={oplaad} wat={heeftBeelden ? 'zip' : 'verslag'} />
        </>
      )}
    </>
  )
}

type MailProps = { postbus: string; nagekeken: Nagekeken; titel: string; bewaar: Bestand | undefined }

function Mail({ postbus, nagekeken, titel, bewaar }: MailProps): ReactNode {
  const { adres, heeftTekst } = mailAan(
    postbus,
    nagekeken,
    titel,
    bewaar?.heeftBeelden ? bewaar.naam : undefined
  )
  return (
    <>
      <p>
        Je hebt geen account nodig. De redactie zet je verslag klaar en toont je de tekst voor hij verschijnt.
      </p>
      {!heeftTekst && bewaar && (
        <>
          <p>Bewaar eerst je verslag, en voeg het bestand als bijlage toe.</p>
          <p>
            <Bewaar {...bewaar} />
          </p>
        </>
      )}
      <Mailknop postbus={postbus} adres={adres} />
    </>
  )
}

function Aangekomen({ wis }: { wis: () => void }): ReactNode {
  return (
    <div className="aangekomen">
      <p>Je concept blijft hier staan tot jij zegt dat je verslag aangekomen is.</p>
      <button type="button" className="knop-stil" onClick={wis}>
        Het is aangekomen: wis mijn concept
      </button>
    </div>
  )
}

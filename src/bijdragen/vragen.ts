/** What the form asks, in the words of who answers. The questions of the six parts come from the kind (praktijk/delen.ts). */

import { DELEN, type Deel, type OwnId, ownId, type Verslagvraag } from '../pipeline'

type Vraagtekst = { titel: string; uitleg?: string; magLeeg?: true }

const VELDEN: Readonly<Record<Exclude<Verslagvraag, Deel>, Vraagtekst>> = {
  technologieen: { titel: 'Over welke technologie gaat het?' },
  dienst: { titel: 'Bij welke dienst was het?' },
  doelen: { titel: 'Waarvoor diende de camera?', uitleg: 'Kies alles wat past.' },
  type: { titel: 'Wat voor moment was het?' },
  zone: {
    titel: 'Voor welke zone schrijf je?',
    uitleg:
      'De zone staat in het adres van je verslag. Kies een gedeelde zone als je de jouwe niet wilt noemen.'
  },
  artikels: {
    titel: 'Over welke artikels gaat het?',
    uitleg: 'Zoek met je eigen woorden, of typ een nummer zoals BC 6.1.',
    magLeeg: true
  },
  werkt_het: { titel: 'Werkt het?', magLeeg: true },
  getest: { titel: 'Hoe is het getest?', magLeeg: true },
  titel: {
    titel: 'Welke titel geef je je verslag?',
    uitleg: 'Kort, zonder namen. De titel wordt ook het adres.'
  },
  omschrijving: {
    titel: 'Wat vindt een lezer hier, in één zin?',
    uitleg: 'Deze zin staat in lijsten en zoekresultaten.'
  }
}

/** `In welke omstandigheden? Dag of nacht.` → the question, and what helps to answer it. */
export function vraagtekst(vraag: Verslagvraag): Vraagtekst {
  if (!isDeel(vraag)) return VELDEN[vraag]
  const { titel = '', uitleg = '' } = /^(?<titel>[^?]*\??)\s*(?<uitleg>.*)$/u.exec(DELEN[vraag])?.groups ?? {}
  return { titel, ...(uitleg !== '' && { uitleg }) }
}

export function isDeel(vraag: Verslagvraag): vraag is Deel {
  return vraag in DELEN
}

/** Of the field that answers, so that a link leads to it. */
export function idVan(vraag: Verslagvraag): OwnId {
  return ownId(`vraag-${vraag.toLowerCase().replace(/[^a-z]+/gu, '-')}`)
}

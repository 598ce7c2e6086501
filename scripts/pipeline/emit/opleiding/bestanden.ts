/** The files of a kit as a trainer finds them: what each is, and what one does with it. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { LESPAKKET_FOLDER, type Lespakketbestand, SCORM_FILE } from '../../core/lespakket.ts'
import type { Output } from '../../core/types.ts'

type Woorden = Pick<Lespakketbestand, 'titel' | 'waarvoor' | 'soort'>

/** In the order in which they are shown. */
const BESTANDEN: Readonly<Record<string, Woorden>> = {
  'hand-out.pdf': {
    titel: 'Hand-out voor cursisten',
    waarvoor: 'De lessen, de toets zonder antwoorden en de begrippen, om uit te delen.',
    soort: 'pdf'
  },
  'lesgeversgids.pdf': {
    titel: 'Lesgeversgids',
    waarvoor: 'Het plan, je notities per les en de rollenspelen.',
    soort: 'pdf'
  },
  'antwoordsleutel.pdf': {
    titel: 'Antwoordsleutel',
    waarvoor: 'De juiste antwoorden, met uitleg en artikel.',
    soort: 'pdf'
  },
  'dias.pptx': {
    titel: 'Dia’s voor PowerPoint',
    waarvoor: 'Pas ze aan en toon ze in PowerPoint of LibreOffice.',
    soort: 'pptx'
  },
  'dias.html': {
    titel: 'Dia’s als webpagina',
    waarvoor: 'Toon ze in een browser, ook zonder internet, met je notities ernaast.',
    soort: 'html'
  },
  [SCORM_FILE]: {
    titel: 'Cursus voor een leerplatform',
    waarvoor: 'Zet dit bestand in Moodle of een ander platform dat SCORM 1.2 kent.',
    soort: 'SCORM, zip'
  },
  'vragen.gift.txt': {
    titel: 'Vragenbank',
    waarvoor: 'Voeg de vragen toe aan de vragenbank van Moodle.',
    soort: 'GIFT, txt'
  },
  'module.json': {
    titel: 'Gegevens van de module',
    waarvoor: 'Voor wie leermateriaal verzamelt: wat ze leert en waarop ze steunt.',
    soort: 'json'
  }
}

const VOLGORDE = Object.keys(BESTANDEN)

/** Of what stands beside each other in the folder of a module; `path` is the name of the file there. */
export function bestandenVan(module: string, files: readonly Output[]): Lespakketbestand[] {
  return files
    .map(({ path, bytes }) => {
      const woorden = BESTANDEN[path]
      if (!woorden) throw new Error(`Nobody says what a file of a kit is for: ${path}`)
      return bestandAt(`/${LESPAKKET_FOLDER}/${module}/${path}`, woorden, bytes)
    })
    .sort((a, b) => VOLGORDE.indexOf(a.naam) - VOLGORDE.indexOf(b.naam))
}

/** The one file with all others. */
export function zipBestand(naam: string, bytes: Uint8Array): Lespakketbestand {
  const woorden = {
    titel: 'Het hele lespakket',
    waarvoor: 'Alle bestanden hieronder in één keer.',
    soort: 'zip'
  }
  return bestandAt(`/${LESPAKKET_FOLDER}/${naam}`, woorden, bytes)
}

function bestandAt(address: string, woorden: Woorden, bytes: Uint8Array): Lespakketbestand {
  const naam = address.slice(address.lastIndexOf('/') + 1)
  return {
    naam,
    ...woorden,
    address,
    bytes: bytes.length,
    vingerafdruk: bytesToHex(sha256(bytes)).slice(0, 12)
  }
}

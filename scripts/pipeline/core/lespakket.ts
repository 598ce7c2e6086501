/** The training kits: where their files stand on the site, and the list of those that `npm run lespakket` made. */

/** Folder of the site; in it one with the name of each module. */
export const LESPAKKET_FOLDER = 'lespakket'
/** In that folder of a module: its course package for a learning platform. */
export const SCORM_FILE = 'scorm.zip'
/** In that folder, once the kits were made. */
export const LESPAKKET_LIST = 'index.json'

/** What the content of the site may be used for. */
export const LICENTIE = {
  naam: 'Creative Commons Naamsvermelding 4.0 (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/'
} as const

/** A file of a kit. */
export type Lespakketbestand = {
  /** Of the file: `hand-out.pdf`. */
  naam: string
  titel: string
  /** Dutch: what somebody does with it. */
  waarvoor: string
  /** Dutch, in a few letters: "pdf". */
  soort: string
  address: string
  bytes: number
  /** First 12 hex digits of the SHA-256 of the file. */
  vingerafdruk: string
}

/** What stands in the list: of one module all files, the one with everything first. */
export type Lespakket = { module: string; bijgewerkt: string; bestanden: Lespakketbestand[] }

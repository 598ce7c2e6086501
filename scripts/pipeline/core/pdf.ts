/** The PDFs that stand beside a built site. `npm run pdf` writes their list; before it ran the list is empty. */

export type Pdf = {
  /** As a reader calls it: "Veldkaart op A4". */
  naam: string
  address: string
  /** Address of the page that is printed. */
  pagina: string
  bytes: number
  bladen: number
  /** First 12 hex digits of the SHA-256 of the file, for who passes it on. */
  vingerafdruk: string
}

/** Folder of the site, and in it the list. */
export const PDF_FOLDER = 'pdf'
export const PDF_LIST = 'index.json'

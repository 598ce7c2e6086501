import type { OwnId } from '../pipeline'

/** What stands in the drawn template where a report will be poured. No text of ours or of a report looks like it. */
export const PLACEHOLDERS = {
  title: '%%verslag-titel%%',
  description: '%%verslag-omschrijving%%',
  body: '%%verslag-tekst%%'
} as const

/** The path of the template as Docusaurus draws it; it also stands in its canonical address. */
export const TEMPLATE_PATH = '/praktijk/:zone/:naam'

/** Id of the script element (JSON, not code) that carries a report's data for hydration. */
export const DATA_ID = '_verslag-data' satisfies OwnId

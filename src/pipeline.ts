/** The one door to the pure functions that the site shares with the content script; it loads no data. */

export { ANTWOORDEN } from '../scripts/pipeline/core/antwoordbestand.ts'
export {
  readBeslisboom,
  uitkomstOf,
  walk,
  type Antwoord,
  type Stap,
  type Vraag
} from '../scripts/pipeline/core/beslisboom.ts'
export { withoutInvisible } from '../scripts/pipeline/core/characters.ts'
export { addDays, dayInBrussels, daysBetween, isDay, latest } from '../scripts/pipeline/core/calendar.ts'
export { CHECK_INDEX, dataAddress, naleesAddress } from '../scripts/pipeline/core/data-address.ts'
export { datumInWoorden, hoofdletter, woord } from '../scripts/pipeline/core/dutch.ts'
export { titelVanKader } from '../scripts/pipeline/core/kader.ts'
export { ownId, type OwnId } from '../scripts/pipeline/core/own-id.ts'
export { fullAddress, hrefUnder, publishedAt } from '../scripts/pipeline/core/published.ts'
export { addressFault, isExternal } from '../scripts/pipeline/core/safe-url.ts'
export { DELEN } from '../scripts/pipeline/praktijk/delen.ts'
export { childrenOf, mapElements, textOf } from '../scripts/pipeline/core/tree.ts'
export {
  compareVersions,
  currentOn,
  inForceOn,
  isAdopted,
  isCalledOff,
  isInForce,
  situationOn,
  standingOn
} from '../scripts/pipeline/inzetkader/versions.ts'
export { mistLes, mistVraag } from '../scripts/pipeline/opleiding/dekking.ts'
export { aantalGaten, aantalIn, gatenOp, inWoorden } from '../scripts/pipeline/opvolging/gaten.ts'
export { gefilterd, tellingen } from '../scripts/pipeline/core/facetten.ts'
export { MODULEKENMERKEN } from '../scripts/pipeline/opleiding/filter.ts'
export { KENMERKEN } from '../scripts/pipeline/praktijk/filter.ts'
export { isBeslist, isOpen, STATEN } from '../scripts/pipeline/praktijk/staat.ts'
export { LESPAKKET_FOLDER, LESPAKKET_LIST } from '../scripts/pipeline/core/lespakket.ts'
export { sectionAt } from '../scripts/pipeline/core/sections.ts'
export {
  HOUDBAAR_MAANDEN,
  invoeringOp,
  isOudeVraag,
  STANDEN,
  type Bekend
} from '../scripts/pipeline/zones/invoering.ts'
export { foutenIn as foutenInTelling, isKlein, MINSTENS } from '../scripts/pipeline/behoeften/geheim.ts'
export { resultaatBron } from '../scripts/pipeline/behoeften/resultaat-bron.ts'
export { geteld, voorstel } from '../scripts/pipeline/behoeften/tellen.ts'
export { samenInWoorden } from '../scripts/pipeline/behoeften/vragen.ts'
export {
  BEWIJS_MAANDEN,
  BEWIJSSOORTEN,
  bewijsOp,
  bewijsVervaltOp,
  CATEGORIEEN,
  GEWICHTEN,
  GEWOON,
  gewichtVan,
  isVerlopen,
  puntenVoor,
  uitkomstVoor,
  zekerBeter,
  type Gewogen,
  type Uitkomst,
  type Weging
} from '../scripts/pipeline/markt/vergelijking.ts'
export { csvText, type Cell } from '../scripts/pipeline/emit/csv.ts'
export { PDF_FOLDER, PDF_LIST } from '../scripts/pipeline/core/pdf.ts'
export { questionsFor, toestandenQuestion } from '../scripts/pipeline/zoeken/algolia/asking.ts'
export { answerOf } from '../scripts/pipeline/zoeken/algolia/answering.ts'
export { kitOpDag } from '../scripts/pipeline/emit/opleiding/rollenspel/op-dag.ts'
export { compareBlad, decodeBlad, isComparable, shortened } from '../scripts/pipeline/inzetkader/blad.ts'

/** For who cleans a photo: fetched when one is chosen. */
export const loadPersonal = () => import('../scripts/pipeline/images/look.ts')

/** What the worker searches with, marks with, and proposes with where nothing was found. Nothing else may ask for these. */
export const loadZoeken = () => import('../scripts/pipeline/zoeken/site-search.ts')
export const loadFragmenten = () => import('../scripts/pipeline/zoeken/fragment.ts')
export const loadBedoeld = () => import('../scripts/pipeline/zoeken/bedoeld.ts')

/** Word by word: only for who puts two versions side by side, so it is fetched then. */
export const loadDiff = () => import('../scripts/pipeline/inzetkader/diff.ts')

/** What the form checks with, in a worker beside it, and how it shows what is written. */
export const loadNakijken = async () => ({
  ...(await import('../scripts/pipeline/check-one.ts')),
  ...(await import('../scripts/pipeline/bijdragen/verslag-bron.ts')),
  ...(await import('../scripts/pipeline/bijdragen/nazicht-bron.ts'))
})
export type { Diagnostic } from '../scripts/pipeline/core/diagnostic.ts'
export type { Nazicht } from '../scripts/pipeline/bijdragen/nazicht-bron.ts'
export const loadVoorbeeld = () => import('../scripts/pipeline/emit/voorbeeld.ts')
export type {
  Deel,
  VerslagVelden,
  Vraag as Verslagvraag
} from '../scripts/pipeline/bijdragen/verslag-bron.ts'

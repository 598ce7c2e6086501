/** The one door to the pure functions that the site shares with the content script; it loads no data. */

export { readBeslisboom, walk, type Antwoord, type Vraag } from '../scripts/pipeline/core/beslisboom.ts'
export { ownId, type OwnId } from '../scripts/pipeline/core/own-id.ts'
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
export { compareSheet, decodeSheet, isComparable, shortened } from '../scripts/pipeline/inzetkader/sheet.ts'

/** Word by word: only for who puts two versions side by side, so it is fetched then. */
export const loadDiff = () => import('../scripts/pipeline/inzetkader/diff.ts')

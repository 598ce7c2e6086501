/** The one door to the pure functions that the site shares with the content script; it loads no data. */

export { readBeslisboom, walk, type Antwoord, type Vraag } from '../scripts/pipeline/beslisboom.ts'
export { ownId, type OwnId } from '../scripts/pipeline/own-id.ts'
export { childrenOf, mapElements, textOf } from '../scripts/pipeline/tree.ts'
export {
  compareVersions,
  currentOn,
  inForceOn,
  isAdopted,
  isCalledOff,
  isInForce,
  situationOn,
  standingOn
} from '../scripts/pipeline/versions.ts'
export { compareSheet, decodeSheet, shortened } from '../scripts/pipeline/sheet.ts'

/** Word by word: only for who puts two versions side by side, so it is fetched then. */
export const loadDiff = () => import('../scripts/pipeline/diff.ts')

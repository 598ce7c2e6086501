/** The one door to the functions that the content script and the browser share, so that both decide alike. */

export { mapElements } from '../scripts/pipeline/tree.ts'
export {
  compareVersions,
  currentOn,
  inForceOn,
  isAdopted,
  isInForce,
  situationOn,
  standingOn
} from '../scripts/pipeline/versions.ts'

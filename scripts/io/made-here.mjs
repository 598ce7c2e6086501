/**
 * The folders that this program and its tools make: nobody may bring one. Asked of git before anything runs, because
 * some of them hold programs. Where git cannot say it (a copy without it, or a folder that it does not trust), what we
 * keep there is still believed only with our seal (seal.mjs).
 */

import { spawnSync } from 'node:child_process'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'

export const MADE = ['.cache', '.docusaurus', 'build', 'generated', 'node_modules', 'test-results']
/** Somebody who works in two folders may share the packages of one. */
const MAY_BE_LINK = 'node_modules'

/** A sentence in Dutch, or undefined when all is well. */
export function strangerIn(root) {
  const tracked = trackedIn(root)
  if (tracked !== undefined)
    return `In git staat ${tracked}, een map die het programma zelf maakt. Wat daarin staat, vertrouwen we niet. Verwijder ze uit git: git rm -r --cached ${tracked}`
  const link = MADE.find(
    (name) =>
      name !== MAY_BE_LINK &&
      lstatSync(join(root, name), { throwIfNoEntry: false })?.isSymbolicLink() === true
  )
  return link && `${link} is een link naar een andere plaats. Daar schrijven we niets. Verwijder de link.`
}

/** In any case of letters, because some disks see no difference. */
function trackedIn(root) {
  const asked = MADE.map((name) => `:(icase)${name}`)
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--', ...asked], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  })
  const first = (stdout ?? '').split('\0')[0].split('/')[0].toLowerCase()
  return MADE.find((name) => name === first)
}

/** Which two versions a reader asked for, read from the address; whatever stands there has an answer. */

import type { Version } from '../data'

export type Keuze =
  | { soort: 'geen' }
  | { soort: 'fout'; melding: string }
  | { soort: 'verschil'; van: Version; naar: Version; isOmgekeerd: boolean }

/** `versies` lowest first; `search` is that of an address: `?van=1.0&naar=1.1`. */
export function readKeuze(versies: readonly Version[], search: string): Keuze {
  const asked = new URLSearchParams(search)
  const van = asked.get('van')
  const naar = asked.get('naar')
  if (!van && !naar) return { soort: 'geen' }
  if (!van || !naar) return { soort: 'fout', melding: 'Kies twee versies.' }
  const versionOf = (versie: string) => versies.find((known) => known.versie === versie)
  const [from, to] = [versionOf(van), versionOf(naar)]
  if (!from || !to) {
    const unknown = from ? naar : van
    const melding = /^\d{1,2}\.\d{1,2}$/u.test(unknown)
      ? `Versie ${unknown} bestaat niet. Kies uit de lijst.`
      : 'Die versie bestaat niet. Kies uit de lijst.'
    return { soort: 'fout', melding }
  }
  if (from === to)
    return {
      soort: 'fout',
      melding: `Je koos twee keer versie ${van}. Kies twee verschillende versies.`
    }
  return versies.indexOf(from) < versies.indexOf(to)
    ? { soort: 'verschil', van: from, naar: to, isOmgekeerd: false }
    : { soort: 'verschil', van: to, naar: from, isOmgekeerd: true }
}

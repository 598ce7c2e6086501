/** The files that a contact person chose: which count, which came twice, which cannot be read. Pure; no file makes another go. */

import type { Bevraging } from '../data'
import { GEEN_BESTAND } from '../reader/meeneem'
import { type Gelezen, GROOTSTE, type Ingevuld, leesAntwoorden } from './antwoorden'

export type Binnen = { naam: string; gelezen: Gelezen }

/** Without its text for a file that is too large to be one of ours: then nobody read it. */
export function binnengekomen(bevraging: Bevraging, naam: string, tekst: string | undefined): Binnen {
  return {
    naam,
    gelezen:
      tekst === undefined || tekst.length > GROOTSTE
        ? { fout: 'Dit is te groot voor een antwoordbestand. Kies het bestand dat de invuller bezorgde.' }
        : voorOntvanger(leesAntwoorden(bevraging, tekst))
  }
}

/** Who counts got the file from somebody else. */
function voorOntvanger(gelezen: Gelezen): Gelezen {
  return 'fout' in gelezen && gelezen.fout === GEEN_BESTAND ? { fout: GEEN_ANTWOORDEN } : gelezen
}

const GEEN_ANTWOORDEN =
  'Dit is geen antwoordbestand van deze site, of het is beschadigd. Vraag de invuller om het opnieuw te bewaren en te bezorgen.'

/** How one file fares; `zegt` is Dutch. */
export type Bestandstand = { naam: string; soort: 'goed' | 'dubbel' | 'fout'; zegt: string }

export function standVanBestanden(binnen: readonly Binnen[]): Bestandstand[] {
  const geteld = teTellen(binnen)
  return binnen.map((one): Bestandstand => {
    const { naam, gelezen } = one
    if ('fout' in gelezen) return { naam, soort: 'fout', zegt: `Niet geteld. ${gelezen.fout}` }
    if (geteld.includes(one)) return { naam, soort: 'goed', zegt: 'Geteld.' }
    const other = geteld.find((known) => ingevuldIn(known)?.kenmerk === gelezen.ingevuld.kenmerk)
    return {
      naam,
      soort: 'dubbel',
      zegt: `Niet nog eens geteld: het komt van dezelfde invuller als ${other?.naam ?? 'een ander bestand'}, dat even recent of recenter is.`
    }
  })
}

export function ingevuldeVan(binnen: readonly Binnen[]): Ingevuld[] {
  return teTellen(binnen).flatMap((one) => ingevuldIn(one) ?? [])
}

/** Of each person the latest file. */
function teTellen(binnen: readonly Binnen[]): Binnen[] {
  const latest = new Map<string, Binnen>()
  for (const one of binnen) {
    const ingevuld = ingevuldIn(one)
    if (!ingevuld) continue
    const known = latest.get(ingevuld.kenmerk)
    const before = known && ingevuldIn(known)
    if (!before || ingevuld.beurt > before.beurt) latest.set(ingevuld.kenmerk, one)
  }
  return [...latest.values()]
}

function ingevuldIn({ gelezen }: Binnen): Ingevuld | undefined {
  return 'fout' in gelezen ? undefined : gelezen.ingevuld
}

import { woord } from '../core/dutch.ts'
import type { Place } from '../core/diagnostic.ts'
import type { EntryOf } from '../entry.ts'
import { entriesOf } from '../site/entries.ts'
import { dienstVan } from '../zones/dienst.ts'
import type { Feit, Toestemming } from '../zones/velden.ts'
import type { SiteRule } from './rule.ts'

/** What is wrong with one item, and what to do. */
type Fout = readonly [message: string, help: string]

export const contentInvoering: SiteRule = {
  id: 'content-invoering',
  level: 'error',
  why: 'Het overzicht van de invoering toont per zone één stand en wie toestemming gaf. Spreken twee feiten elkaar tegen, of gaf een raad toestemming die dat bij deze zone niet kan, dan toont het iets wat nergens staat.',
  help: 'Lees de bron opnieuw, en schrijf enkel wat ze zegt.',
  checkSite(site, report) {
    const tiles = new Map<string, string>()
    for (const zone of entriesOf(site, 'zone')) {
      const { path, data } = zone
      for (const { place, fout } of foutenIn(zone)) report({ path, place, message: fout[0], help: fout[1] })
      if (data.tegel === undefined || data.geldig_tot !== undefined) continue
      const { rij, kolom } = data.tegel
      const spot = `${String(dienstVan(data))} rij ${String(rij)}, kolom ${String(kolom)}`
      const other = tiles.get(spot)
      tiles.set(spot, other ?? path)
      if (other !== undefined)
        report({
          path,
          place: placeOf(zone, 'tegel'),
          message: `Op rij ${String(rij)}, kolom ${String(kolom)} van de kaart staat al de zone van ${other}.`,
          help: 'Kies bij tegel: een andere rij of kolom.'
        })
    }
  }
}

function* foutenIn(zone: EntryOf<'zone'>): Generator<{ place: Place | undefined; fout: Fout }> {
  const { feiten = [], toestemmingen = [] } = zone.data
  for (const [index, feit] of feiten.entries()) {
    const fout = foutInReden(feit) ?? tegenspraak(feit, feiten.slice(0, index))
    if (fout) yield { place: placeOf(zone, `feiten.${String(index)}`), fout }
  }
  for (const [index, toestemming] of toestemmingen.entries()) {
    const fout = foutInRaad(zone.data, toestemming)
    if (fout) yield { place: placeOf(zone, `toestemmingen.${String(index)}`), fout }
  }
}

function placeOf({ places }: EntryOf<'zone'>, key: string): Place | undefined {
  return places?.[key]
}

function foutInReden({ stand, reden, toelichting }: Feit): Fout | undefined {
  if (reden === undefined) return undefined
  if (stand === 'in-gebruik' || stand === 'onbekend')
    return [
      `Bij de stand ${woord(stand)} hoort geen reden waarom het wacht of stopte.`,
      'Verwijder de regel reden: of verbeter de stand.'
    ]
  return reden === 'andere' && toelichting === undefined
    ? ['De reden is "andere", en nergens staat welke.', 'Schrijf bij toelichting: welke reden de bron geeft.']
    : undefined
}

/** Of one day there is one stand and one choice. */
function tegenspraak(feit: Feit, earlier: readonly Feit[]): Fout | undefined {
  const sameDay = earlier.filter(({ technologie, op }) => technologie === feit.technologie && op === feit.op)
  const other = sameDay.find(
    ({ stand, keuze }) =>
      (stand !== 'onbekend' && feit.stand !== 'onbekend' && stand !== feit.stand) ||
      (keuze !== undefined && feit.keuze !== undefined && keuze !== feit.keuze)
  )
  if (other === undefined) return undefined
  const both = ({ stand, keuze }: Feit): string => [stand, keuze].filter(Boolean).join(', ')
  return [
    `Twee feiten over ${feit.technologie} van ${feit.op} spreken elkaar tegen: ${both(other)} en ${both(feit)}.`,
    'Laat het feit met de sterkste bron staan, en zet bij toelichting: wat de andere bron zegt.'
  ]
}

function foutInRaad(zone: EntryOf<'zone'>['data'], { gemeente, zoneraad }: Toestemming): Fout | undefined {
  const isFire = dienstVan(zone) === 'brandweer'
  const right = isFire ? 'zoneraad: true' : 'gemeente: en daarachter de naam'
  if (gemeente === undefined && zoneraad === undefined)
    return ['Bij deze toestemming staat niet van welke raad ze is.', `Schrijf ${right}`]
  if (gemeente !== undefined && isFire)
    return [
      'Bij een hulpverleningszone beslist de zoneraad, geen gemeente.',
      `Schrijf ${right} in plaats van gemeente:`
    ]
  if (zoneraad && !isFire)
    return ['Een politiezone heeft geen zoneraad.', `Schrijf ${right} in plaats van zoneraad:`]
  const { gemeenten } = zone
  return gemeente === undefined || gemeenten === undefined || gemeenten.includes(gemeente)
    ? undefined
    : [
        `De gemeente "${gemeente}" staat niet bij de gemeenten van deze zone.`,
        `Schrijf een van deze: ${gemeenten.join(', ')}. Of vul gemeenten: aan.`
      ]
}

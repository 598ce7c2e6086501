import type { Kind } from '../kinds.ts'
import type { DocumentRule } from './rule.ts'

type Values = Readonly<Record<string, unknown>>

const NAMES: Readonly<Partial<Record<Kind, string>>> = {
  hoofdstuk: 'Een hoofdstuk van een inzetkader',
  module: 'Een module',
  begrip: 'Een begrip dat op de wet steunt',
  zone: 'Een zone met feiten of gemeenten',
  nieuws: 'Een nieuwsbericht',
  rechtsbron: 'Een rechtsbron'
}

export const contentSource: DocumentRule = {
  id: 'content-source',
  level: 'error',
  why: 'Wie een regel of een feit leest, moet kunnen nagaan waar het staat. Zonder bron is het een mening.',
  help: 'Zet in de kop recht: met namen uit /recht, of bronnen: met naam en zekerheid. Weet je het niet zeker, schrijf dan "onbekend" en maak er een open vraag van.',
  checkDocument({ path, kind, matter }, report) {
    if (kind === undefined || matter === undefined || matter.problems.length > 0) return
    const { values, placeOf } = matter
    const needed = neededSources(kind, values)
    if (values['fictief'] === true || needed.length === 0) return
    if (needed.some((key) => Array.isArray(values[key]) && values[key].length > 0)) return
    const what = NAMES[kind] ?? 'Deze pagina'
    const message = `${what} heeft een bron nodig: ${needed.map((key) => `"${key}"`).join(' of ')} ontbreekt.`
    const help = needed.includes('recht')
      ? undefined
      : 'Zet in de kop bronnen: met per bron een naam en een zekerheid.'
    report({ path, place: placeOf(['titel']), message, help })
  }
}

/** One of these fields must be there. */
function neededSources(kind: Kind, values: Values): readonly string[] {
  switch (kind) {
    case 'hoofdstuk':
    case 'module':
      return ['recht', 'bronnen']
    case 'begrip':
      return values['grondslag'] === 'wet' ? ['recht', 'bronnen'] : []
    case 'zone':
      return values['feiten'] !== undefined || values['gemeenten'] !== undefined ? ['recht', 'bronnen'] : []
    case 'nieuws':
    case 'rechtsbron':
      return ['bronnen']
    default:
      return []
  }
}

import { definitionOf } from '../kinds.ts'
import type { DocumentRule } from './rule.ts'

export const contentSource: DocumentRule = {
  id: 'content-source',
  level: 'error',
  why: 'Wie een regel of een feit leest, moet kunnen nagaan waar het staat. Zonder bron is het een mening.',
  help: 'Zet in de kop: recht: [wpa], met namen uit /recht. Of: bronnen: [{ naam: "Wat je las, en van wie", zekerheid: volgens-bron }]. Weet je het niet zeker, schrijf dan "onbekend" en maak er een open vraag van.',
  checkDocument({ path, kind, matter }, report) {
    if (kind === undefined || matter === undefined) return
    const { values, placeOf, isLost } = matter
    const { source } = definitionOf(kind)
    if (!source || values['fictief'] === true || source.when?.(values) === false) return
    const needed: readonly string[] = source.fields
    // What is there in another form, or cannot be read, is told of elsewhere.
    if (['fictief', ...needed].some(isLost)) return
    if (needed.some((key) => values[key] !== undefined && values[key] !== null && !isEmpty(values[key])))
      return
    const message = `${source.wie} heeft een bron nodig: ${needed.map((key) => `"${key}"`).join(' of ')} ontbreekt.`
    const help = needed.includes('recht')
      ? undefined
      : 'Zet in de kop: bronnen: [{ naam: "Wat je las, en van wie", zekerheid: volgens-bron }]'
    report({ path, place: placeOf(['titel']), message, help })
  }
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

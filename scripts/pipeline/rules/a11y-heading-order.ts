import { toWrite } from '../parse/shown.ts'
import type { DocumentRule } from './rule.ts'

export const a11yHeadingOrder: DocumentRule = {
  id: 'a11y-heading-order',
  level: 'error',
  why: 'Wie niet ziet hoe groot een kop is, springt van kop naar kop. Een overgeslagen niveau lijkt een stuk dat ontbreekt.',
  help: 'Begin met ## en ga telkens hoogstens één niveau dieper: onder ## komt ###, onder ### komt ####.',
  checkDocument({ path, body }, report) {
    let previous = 1
    for (const { depth, text, line, column } of body.headings) {
      const say = (message: string, help?: string): void =>
        report({ path, place: { line, column }, message, help })
      if (text === '') say('Deze kop is leeg.', 'Schrijf de kop, of verwijder de tekens #.')
      if (depth === 1) {
        say(
          'Deze kop heeft één #. De grote titel van de pagina komt al uit "titel" in de kop van het bestand.',
          `Schrijf ${toWrite(`## ${text}`)}, of verwijder deze regel als hij de titel herhaalt.`
        )
      } else if (depth > previous + 1) {
        const hashes = '#'.repeat(depth)
        say(
          previous === 1
            ? `De eerste kop heeft ${hashes} in plaats van ##.`
            : `Na een kop met ${'#'.repeat(previous)} komt hier een kop met ${hashes}: een niveau is overgeslagen.`,
          `Schrijf ${toWrite(`${hashes.slice(0, previous + 1)} ${text}`)}.`
        )
      }
      previous = depth
    }
  }
}

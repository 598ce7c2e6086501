import { distance } from 'fastest-levenshtein'
import { isMarkdown } from '../core/address.ts'
import { pathOf, type Place, placeWordsOf, type Word } from '../core/place.ts'
import { slugOf } from '../core/slug.ts'
import { definitionOf, kindOf, KINDS } from '../kinds.ts'
import type { SourceRule } from './rule.ts'

export const placeUnknown: SourceRule = {
  id: 'place-unknown',
  level: 'error',
  why: 'De plaats van een bestand zegt wat het is: een verslag, een begrip, een les. Op een andere plaats weet de site er geen weg mee.',
  help: 'Kies op /bijdragen/sjablonen wat je schrijft: daar staat de plaats bij.',
  checkSources(sources, report) {
    for (const source of sources) {
      const { path } = source
      if (!isMarkdown(source) || kindOf(path)) continue
      const help = `Zet het bestand op ${placeFor(path)}. Schrijf je iets anders, kijk dan op /bijdragen/sjablonen welke plaats daarbij hoort.`
      report({ path, message: 'Op deze plaats verwachten we geen bestand.', help })
    }
  }
}

/** The place that is most like this one: of the kinds whose folders it shares most of, the path with the fewest other letters. */
function placeFor(path: string): string {
  const steps = path.replace(/\.md$/u, '').split('/')
  const candidates = KINDS.map((kind) => candidate(definitionOf(kind).place, steps))
  const most = candidates.reduce((best, { shared }) => Math.max(best, shared), 0)
  const [first = '', ...rest] = candidates.filter(({ shared }) => shared === most).map((one) => one.path)
  return rest.reduce((best, one) => (distance(one, path) < distance(best, path) ? one : best), first)
}

/** The words of a place, read from the same steps of a path; a day that stands nowhere is left to fill in. */
function candidate(place: Place, steps: readonly string[]): { path: string; shared: number } {
  const last = steps.at(-1) ?? ''
  const day = /\d{4}-\d{2}-\d{2}/u.exec(last)?.[0]
  const words = placeWordsOf(place).map((word): [string, string] => {
    const step = place.findIndex((segment) => [segment].flat().includes(word))
    return [word.naam, wordFor(word, step === place.length - 1 ? last : (steps[step] ?? ''), day)]
  })
  const path = pathOf(place, Object.fromEntries(words))
  const made = path.replace(/\.md$/u, '').split('/')
  const differs = made.findIndex((step, index) => step !== steps[index])
  return { path, shared: differs < 0 ? made.length : differs }
}

function wordFor({ isDay, pattern, example }: Word, step: string, day: string | undefined): string {
  if (isDay) return day ?? 'jjjj-mm-dd'
  const isWhole = new RegExp(`^(?:${pattern})$`, 'u').test(step)
  const slug = slugOf(step.replace(/^\d{4}-\d{2}-\d{2}-?/u, ''))
  return isWhole ? step : new RegExp(`^(?:${pattern})$`, 'u').test(slug) ? slug : example
}

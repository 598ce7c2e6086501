import type { EntryOf } from '../entry.ts'
import { entriesOf } from '../site/entries.ts'
import type { SiteRule } from './rule.ts'

type Vraag = EntryOf<'bevraging'>['data']['vragen'][string]
type Data = EntryOf<'bevraging'>['data']

/** Where it stands, what is wrong, and what to do. */
type Fout = readonly [key: string, message: string, help: string]

export const contentBevraging: SiteRule = {
  id: 'content-bevraging',
  level: 'error',
  why: 'Een vraag zonder antwoorden kan niemand beantwoorden, en twee antwoorden met dezelfde code worden samen geteld.',
  help: 'Verbeter de vraag of haar antwoorden.',
  checkSite(site, report) {
    for (const { path, data, places } of entriesOf(site, 'bevraging'))
      for (const [key, message, help] of foutenIn(data)) report({ path, place: places?.[key], message, help })
  }
}

function* foutenIn({ vragen, schalen = [], open_van, open_tot }: Data): Generator<Fout> {
  if (open_van !== undefined && open_tot !== undefined && open_tot < open_van)
    yield ['open_tot', 'De bevraging sluit voor ze opengaat.', 'Verbeter open_van: of open_tot:']
  for (const [index, { naam, antwoorden }] of schalen.entries()) {
    const key = `schalen.${String(index)}`
    const twice = schalen.findIndex((other) => other.naam === naam)
    if (twice < index) yield [key, `Er zijn twee schalen "${naam}".`, 'Geef elke schaal een eigen naam.']
    yield* dubbel(key, `De schaal "${naam}"`, antwoorden)
  }
  for (const [id, vraag] of Object.entries(vragen)) {
    const key = `vragen.${id}`
    const fout = foutInVorm(id, vraag, schalen)
    if (fout) yield [key, ...fout]
    yield* dubbel(key, id, vraag.antwoorden ?? [])
  }
}

function* dubbel(key: string, wie: string, antwoorden: readonly { code: string }[]): Generator<Fout> {
  const codes = antwoorden.map(({ code }) => code)
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice !== undefined)
    yield [key, `${wie} heeft twee antwoorden met de code "${twice}".`, 'Geef elk antwoord een eigen code.']
}

function foutInVorm(
  id: string,
  { soort, antwoorden, schaal }: Vraag,
  schalen: readonly { naam: string }[]
): readonly [message: string, help: string] | undefined {
  if (soort === 'schaal') {
    if (antwoorden) return [`${id} heeft een schaal en toch eigen antwoorden.`, 'Verwijder antwoorden:']
    if (schaal === undefined)
      return [`${id} heeft geen schaal.`, 'Schrijf schaal: en daarachter een naam uit schalen:']
    const names = schalen.map(({ naam }) => naam)
    return names.includes(schaal)
      ? undefined
      : [
          `${id} gebruikt de schaal "${schaal}", en die bestaat niet.`,
          names.length === 0 ? 'Zet de schaal bij schalen:' : `Schrijf een van deze: ${names.join(', ')}.`
        ]
  }
  if (schaal !== undefined)
    return [
      `${id} heeft een schaal, en is van de soort ${soort}.`,
      'Verwijder schaal: of schrijf soort: schaal'
    ]
  if (soort === 'open')
    return antwoorden
      ? [
          `${id} is een open vraag en heeft toch antwoorden.`,
          'Verwijder antwoorden: of kies een andere soort:'
        ]
      : undefined
  return antwoorden && antwoorden.length > 1
    ? undefined
    : [
        `${id} heeft minder dan twee antwoorden om uit te kiezen.`,
        'Vul antwoorden: aan, of schrijf soort: open'
      ]
}

/**
 * A content root of any size: every kind of page, so many of each, with links, citations and names that lead somewhere or,
 * unless it must be clean, only nearly.
 */

import { filledIn } from '../fixtures/filled-in.ts'
import { definitionOf, type Kind } from '../pipeline/kinds.ts'
import { pathOf, type Words } from '../pipeline/core/place.ts'
import type { ImageFacts, Source } from '../pipeline/core/types.ts'
import { lettersOf, type Random, randomFrom, sentenceOf, source, wordOf } from './seeded.ts'

const DAY = '2026-03-05'
const FINGERPRINT = 'v2:0123456789ab'

type Fields = Readonly<Record<string, string>>

function page(kind: Kind, words: Words, fields: Fields, body: string): Source {
  const { place, start } = definitionOf(kind)
  const values = { ...start({ datum: DAY, titel: 'Titel', words, prefix: 'AA' }), fictief: 'true', ...fields }
  const head = Object.entries(values).map(([key, value]) => `${key}: ${value}`)
  return source(pathOf(place, words), filledIn(`---\n${head.join('\n')}\n---\n\n${body}\n`))
}

/** `units` of each; `isClean` leaves the faults out, and keeps the zones and versions few, as they are. */
export function siteOf(units: number, isClean = false): Source[] {
  const random = randomFrom(units)
  const zones = isClean ? 20 : units
  const technologies = isClean ? 3 : Math.ceil(units / 4)
  const numbers = [...Array(units).keys()]
  return [
    ...[...Array(zones).keys()].map((number) => zone(number, isClean)),
    ...[...Array(technologies).keys()].flatMap((number) => technology(number, isClean)),
    ...numbers.flatMap((number) => unit(number, { units, zones, technologies, isClean, random })),
    ...(isClean ? [] : numbers.flatMap((number) => strays(number, random)))
  ]
}

function prefixOf(number: number): string {
  return `A${lettersOf(number).toUpperCase()}`
}

function zone(number: number, isClean: boolean): Source {
  const artikel = `${prefixOf(Math.floor(number / 4))} 1.${(number % 3) + 1}`
  const afwijking = `\n  - artikel: ${artikel}\n    vingerafdruk: ${FINGERPRINT}\n    tekst: Zo niet.\n    reden: Daarom.\n    door: College\n    van: 2026-01-01\n    tot: 2027-01-01`
  return page('zone', { naam: `zone-${number}` }, isClean ? {} : { afwijkingen: afwijking }, 'Een zone.')
}

function technology(number: number, isClean: boolean): Source[] {
  const technologie = `tech-${number}`
  const prefix = prefixOf(number)
  const versions = isClean ? ['0.1'] : ['1.0', '1.1', '1.2']
  const index = page(
    'technologie',
    { naam: technologie },
    {
      prefix,
      titel: `Toestel ${number}`,
      vragen: `[${prefix} 1.1${isClean ? '' : `, ${prefix} 1.1@1.0, ZZ 1.1`}]`
    },
    'Wat er is afgesproken.'
  )
  const pages = versions.flatMap((versie) => version({ technologie, versie, prefix, isClean }))
  const besluit = { versie: '1.0', door: 'Stuurgroep', op: '2025-01-01', besluit: `SG-${number}` }
  const regel = {
    soort: 'vaststelling',
    ...besluit,
    van_kracht_op: '2025-02-01',
    artikels: { [`${prefix} 1.1`]: FINGERPRINT },
    bladen: { index: FINGERPRINT }
  }
  const register = source(`docs/inzetkader/${technologie}/register.jsonl`, `${JSON.stringify(regel)}\n{}\n`)
  return [index, ...pages, ...(isClean ? [] : [register])]
}

type Versie = { technologie: string; versie: string; prefix: string; isClean: boolean }

function version({ technologie, versie, prefix, isClean }: Versie): Source[] {
  const words = { technologie, versie }
  const adopted = {
    status: 'vastgesteld',
    van_kracht_op: '2025-02-01',
    goedgekeurd: '{ door: Stuurgroep, op: 2025-01-01, besluit: SG-1 }'
  }
  const artikels = [1, 2, 3]
    .map(
      (artikel) =>
        `## Vraag ${artikel} {#${prefix.toLowerCase()}-1-${artikel}}\n\nDoe dit, zie ${prefix} 1.${artikel}.\n`
    )
    .join('\n')
  const acties = [1, 2, 3, 1, 2]
    .map((artikel) => `\n  - doe: Doe dit.\n    artikel: ${isClean ? prefix : 'AA'} 1.${artikel}`)
    .join('')
  const nazicht = `\n  - artikel: ${prefix} 1.1\n    vingerafdruk: ${FINGERPRINT}\n    op: 2026-01-02\n    door: Jurist\n    tegen: De wet\n    uitkomst: ongewijzigd`
  return [
    page('inzetkader', words, versie === '1.0' || versie === '1.1' ? adopted : {}, 'Een versie.'),
    page(
      'hoofdstuk',
      { ...words, naam: 'een' },
      { volgorde: '1', ...(isClean ? {} : { nagelezen: nazicht }) },
      artikels
    ),
    ...(isClean ? [] : [page('hoofdstuk', { ...words, naam: 'twee' }, { volgorde: '2' }, artikels)]),
    page('kaart', words, { acties, twijfel: 'Vraag het.' }, 'Een kaart.')
  ]
}

type Around = { units: number; zones: number; technologies: number; isClean: boolean; random: Random }

function unit(number: number, around: Around): Source[] {
  const { units, zones, technologies, isClean, random } = around
  const other = Math.floor(random() * units)
  const prefix = prefixOf(other % technologies)
  const law = `W${lettersOf(number).toUpperCase()}`
  const text = [...Array(6).keys()].map(() => sentenceOf(random, 20)).join('\n\n')
  const links = [
    `Zie [pagina ${other}](/over/pagina-${other}), [deel](/over/pagina-${other}#deel-${other}) en ${prefix} 1.1.`,
    `De term camera ${wordOf(random)} ${other} staat in [de uitleg](/over/pagina-${other}).`
  ]
  const nearly = [
    `Zie [een](/over/pagina-${other}x), [twee](/over/pagina-${other}#dee-${other}) en [drie](../../over/pagin-${number}.md).`,
    `Volgens ${prefix} 7.${(number % 90) + 1}, ${prefix} 1.1@1.0 en ${law} 8.`,
    `![Een vest aan de haak](vest-${number}.png)`
  ]
  const body = [text, ...links, ...(isClean ? [] : nearly)].join('\n\n')
  const parts = ['Wat gebeurde er?', ...Object.keys(definitionOf('ervaring').parts?.vragen ?? {})]
  const report = parts.slice(1).map((part) => `## ${part}\n\n${body}`)
  return [
    page(
      'ervaring',
      { zone: `zone-${number % zones}`, datum: DAY, naam: `verslag-${number}` },
      { technologieen: isClean ? '[tech-0]' : `[tech-${number}]`, begrippen: `[term-${other}]` },
      report.join('\n\n')
    ),
    page(
      'begrip',
      { naam: `term-${number}` },
      {
        titel: `Camera ${lettersOf(number)} ${number}`,
        synoniemen: isClean ? `[camera ${number}]` : `[camera ${number % 100}, de]`
      },
      body
    ),
    page(
      'rechtsbron',
      { naam: `wet-${number}` },
      { prefix: law, titel: `Wet ${number}` },
      `## Artikel 1: waar {#${law.toLowerCase()}-1}\n\n${text}`
    ),
    page(
      'pagina',
      { deel: 'over', naam: `pagina-${number}` },
      { titel: `Pagina ${number}`, recht: `[wet-${other}]` },
      `## Deel ${number}\n\n${body}`
    ),
    page(
      'module',
      { naam: `module-${number}` },
      { titel: `Module ${number}`, technologieen: '[tech-0]' },
      text
    ),
    ...(isClean || number % 2 === 0
      ? [page('les', { module: `module-${number}`, naam: 'les' }, {}, text)]
      : [])
  ]
}

/** What stands there and is no page: images, shown and not, names that are refused, what programs leave behind. */
function strays(number: number, random: Random): Source[] {
  const name = `${wordOf(random)}-${number}`
  const image: ImageFacts = {
    width: 10,
    height: 10,
    hash: number.toString(16).padStart(32, '0'),
    personal: number % 3 === 0 ? ['tijdstip'] : [],
    variants: number % 5 === 0 ? [] : [{ width: 10, height: 10, bytes: new Uint8Array(1) }]
  }
  return [
    { path: `docs/over/${name}.png`, bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), image },
    { path: `docs/over/koppeling-${number}.md`, bytes: new Uint8Array(), isLink: true },
    source(`docs/over/${name}.docx`, 'x'),
    source(`docs/over/.${name}.md.swp`, 'x'),
    source(`docs/over/Foto ${number}.md`, 'x'),
    source(`docs/over/0475 12 34 ${String(number % 90).padStart(2, '0')} ${number}.md`, 'x'),
    source(`docs/over/inspecteur-jan-peeters-${number}.md`, 'x'),
    source(`docs/elders/${name}/.gitkeep`, '')
  ]
}

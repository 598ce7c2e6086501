/** What is said of a proposal before anything in it is read: what cannot be looked at, and what asks for another pair of eyes. */

import { isRegister } from '../../pipeline/core/address.ts'
import { type Diagnostic, type Level, START, TOLD } from '../../pipeline/core/diagnostic.ts'
import { VOORSTEL, WHOLE } from '../comparison.ts'
import { MADE } from '../made-here.mjs'
import { FOLDERS } from '../read.ts'
import type { Change, Proposal } from './changes.ts'

/** Files that one proposal changes. */
export const FILES_LIMIT = 1000
/** Bytes of what it adds or changes. */
export const BYTES_LIMIT = 64 * 1024 * 1024

/** After an error nothing of the proposal is written, so nothing else looks at it. */
export function toldOf({ tree, changes, adopted }: Proposal): Diagnostic[] {
  if (tree === undefined) return [CLASH]
  return [
    ...namedIn(changes, adopted),
    ...tooMuch(changes),
    ...changes.flatMap((change) => noFile(change)),
    ...madeFolders(changes)
  ]
}

const CLASH = finding(
  'error',
  'Je voorstel en main wijzigden dezelfde regels. De controle weet niet welke tekst moet blijven.',
  'Breng je voorstel gelijk met main. Op GitHub staat daarvoor de knop "Resolve conflicts" bij je voorstel.'
)

/** What the code host itself reads: a proposal that changes it can decide what is said of it. */
const CONTROL = /^(?:\.github\/|\.gitlab-ci\.yml$|\.ci\/)/u

/** On top of everything, from what weighs most. */
function namedIn(changes: readonly Change[], adopted: readonly string[]): Diagnostic[] {
  const registers = changes.filter(isRegister).map(({ path }) => path)
  const versions = adopted.filter((folder) => changes.some(({ path }) => path.startsWith(folder)))
  const outside = changes.map(({ path }) => path).filter((path) => !isContribution(path))
  const control = outside.filter((path) => CONTROL.test(path))
  return [
    ...(control.length > 0
      ? [
          finding(
            'info',
            `Dit voorstel wijzigt hoe voorstellen nagekeken worden: ${some(control)}.`,
            'Vertrouw hier geen groen vinkje. Lees eerst deze wijziging zelf na.'
          )
        ]
      : []),
    ...registers.map((path) =>
      finding(
        'info',
        'Dit voorstel wijzigt het register. Een regel daarin maakt van een tekst een regel die geldt.',
        'Enkel wie voor het bevoegde orgaan mag spreken, keurt dit goed.',
        path
      )
    ),
    ...versions.map((folder) =>
      finding(
        'info',
        `Dit voorstel wijzigt een vastgestelde versie: ${some(changes.map(({ path }) => path).filter((path) => path.startsWith(folder)))}.`,
        'In een vastgestelde versie mogen enkel de status, de einddatum en het nazicht nog wijzigen.'
      )
    ),
    ...(outside.length > 0
      ? [
          finding(
            'info',
            `Dit voorstel wijzigt ${outside.length === 1 ? 'een bestand' : `${outside.length} bestanden`} buiten docs en blog: ${some(outside)}.`,
            'Een beheerder leest dit na. De controle en het voorbeeld gebruiken het programma van main, dus wat hier wijzigt, is nog niet uitgevoerd.'
          )
        ]
      : [])
  ]
}

function tooMuch(changes: readonly Change[]): Diagnostic[] {
  const bytes = changes.reduce((sum, change) => sum + change.bytes, 0)
  const files =
    changes.length > FILES_LIMIT
      ? [
          finding(
            'error',
            `Dit voorstel wijzigt ${changes.length} bestanden. Meer dan ${FILES_LIMIT} in één keer kijkt niemand na.`,
            'Verdeel het over meer voorstellen.'
          )
        ]
      : []
  if (bytes <= BYTES_LIMIT) return files
  return [
    ...files,
    finding(
      'error',
      `Wat dit voorstel toevoegt of wijzigt, is samen ${Math.ceil(bytes / 1024 / 1024)} MB. Meer dan ${BYTES_LIMIT / 1024 / 1024} MB mag niet.`,
      'Maak beelden kleiner of laat ze weg. Een film hoort niet in de opslagplaats.'
    )
  ]
}

/** What git keeps under a name without it being a file. */
function noFile({ path, mode }: Change): Diagnostic[] {
  if (mode === '120000')
    return [
      finding(
        'error',
        'Dit is een snelkoppeling en geen bestand.',
        'Zet het bestand zelf op deze plaats.',
        path
      )
    ]
  if (mode === '160000')
    return [
      finding(
        'error',
        'Dit is een submodule: wat erin staat, staat niet in deze opslagplaats.',
        'Haal ze weg en zet de bestanden zelf op deze plaats.',
        path
      )
    ]
  return []
}

/** Git looks at the case of letters, not every disk does. */
function madeFolders(changes: readonly Change[]): Diagnostic[] {
  const first = changes.filter(({ mode }) => mode !== undefined).map(({ path }) => path.split('/')[0] ?? '')
  const found = [...new Set(first)].filter((name) => MADE.includes(name.toLowerCase()))
  return found.map((name) =>
    finding(
      'error',
      `In dit voorstel staat ${name}, een map die het programma zelf maakt. Wat daarin staat, vertrouwen we niet.`,
      `Verwijder ze uit git: git rm -r --cached ${name}`
    )
  )
}

function isContribution(path: string): boolean {
  return FOLDERS.some((folder) => path.startsWith(`${folder}/`))
}

function some(paths: readonly string[]): string {
  const rest = paths.length - TOLD
  return `${paths.slice(0, TOLD).join(', ')}${rest > 0 ? ` en nog ${rest}` : ''}`
}

function finding(level: Level, message: string, help: string, path = WHOLE): Diagnostic {
  return { path, ...START, level, rule: VOORSTEL, message, help }
}

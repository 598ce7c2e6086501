/**
 * A correct start for each kind: front matter with the schema's own explanations as comments, and a body to fill in.
 * `npm run nieuw` writes them and the site shows them, so they cannot drift from the rules: every one passes the check.
 */

import { z } from 'zod'
import { addressOf, nameOf } from '../core/address.ts'
import { exampleOf, type Kind } from '../kinds.ts'
import { SCHEMAS } from '../schemas.ts'

export type Start = {
  /** ISO date that the template carries. */
  datum: string
  titel: string
}

type Values = Readonly<Record<string, string>>

/** Values as YAML text, for the fields that a start needs. */
function valuesOf(kind: Kind, { datum, titel }: Start, prefix: string): Values {
  const common = { titel, omschrijving: 'Schrijf hier in één zin wat de lezer vindt.', bijgewerkt: datum }
  const bron = '\n  - naam: Voorbeeld van een bron\n    zekerheid: volgens-bron'
  switch (kind) {
    case 'technologie':
      return { ...common, prefix: 'XX', diensten: '[politie, brandweer]' }
    case 'inzetkader':
      return { ...common, status: 'concept', peildatum: datum }
    case 'hoofdstuk':
      return { ...common, volgorde: '1', peildatum: datum, bronnen: bron }
    case 'kaart':
      return {
        ...common,
        acties: ['Doe dit eerst', 'Doe dan dit', 'En dan dit', 'Daarna dit', 'Sluit hiermee af']
          .map((doe) => `\n  - doe: ${doe}\n    artikel: ${prefix} 1.1`)
          .join(''),
        twijfel: 'Vraag het aan je leidinggevende.'
      }
    case 'module':
      return {
        ...common,
        volgorde: '99',
        technologieen: '[bodycam]',
        doelgroep: '[cursist]',
        leerdoelen: '[Noem hier wat de cursist kan]',
        duur: 'door PLOT te bepalen',
        status: 'voorstel',
        bronnen: bron
      }
    case 'les':
      return { ...common, volgorde: '1' }
    case 'ervaring':
      return {
        titel,
        omschrijving: common.omschrijving,
        datum,
        technologieen: '[bodycam]',
        dienst: 'politie',
        type: 'ervaring',
        doelen: '[agressie]',
        staat: 'ingediend'
      }
    case 'begrip':
      return {
        titel,
        definitie: 'Leg het begrip uit in één zin.',
        bijgewerkt: datum,
        grondslag: 'vakgebruik'
      }
    case 'rechtsbron':
      return {
        ...common,
        soort: 'wet',
        datum: datum,
        geldt_voor: '[politie]',
        prefix,
        toestand: 'onbekend',
        peildatum: datum,
        zekerheid: 'volgens-bron',
        bronnen: bron
      }
    case 'zone':
      return { ...common, soort: 'lokaal' }
    case 'pagina':
      return common
    case 'nieuws':
      return { titel, omschrijving: common.omschrijving, datum, bronnen: bron }
  }
}

const REPORT_PARTS: Values = {
  Context:
    'In welke omstandigheden? Dag of nacht, binnen of buiten, soort interventie. Geen plaats, geen namen.',
  Verwacht: 'Wat had er moeten gebeuren?',
  'Wat gebeurde er': 'Wat gebeurde er echt?',
  Waarom: 'Waarom liep het zo?',
  'Wat leren we': 'Wat neem je mee?',
  Aanbeveling: 'Wie moet wat veranderen: beleid, opleiding of toestel?'
}

function bodyOf(kind: Kind, prefix: string): string {
  switch (kind) {
    case 'ervaring':
      return Object.entries(REPORT_PARTS)
        .map(([heading, question]) => `## ${heading}\n\n<!-- ${question} -->\n\nVul aan.`)
        .join('\n\n')
    case 'hoofdstuk':
      return `## Schrijf de vraag of de actie {#${prefix.toLowerCase()}-1-1}\n\n<!-- Begin met één zin: de actie. -->\n\nVul aan.\n\n### Wat je korps beslist\n\n:::checklist\n\n- Welke vraag moet je korps beantwoorden?\n\n:::\n\n### Waarom\n\n<!-- De reden, in één tot drie zinnen. De site vouwt dit deel dicht. -->\n\nVul aan.`
    case 'rechtsbron':
      return `## Artikel 1: schrijf de vraag of de actie {#${prefix.toLowerCase()}-1}\n\n<!-- Eén kop per artikel. Zo wordt ${prefix} 1 in elke tekst een link naar hier. -->\n\nVul aan, in je eigen woorden.`
    default:
      return '<!-- Schrijf hier de tekst. Begin met wat de lezer moet doen of weten. -->\n\nVul aan.'
  }
}

/** `prefix` is that of the technologie in which a chapter stands, or of a law. */
export function templateOf(kind: Kind, start: Start, prefix = examplePrefix(kind)): string {
  const { properties = {} } = z.toJSONSchema(SCHEMAS[kind], { io: 'input' }) as {
    properties?: Record<string, { description?: string }>
  }
  const values = valuesOf(kind, start, prefix)
  const lines = Object.entries(properties).flatMap(([name, { description = '' }]) => {
    const value = values[name]
    if (value === undefined) return [`# ${description}`, `# ${name}:`]
    return [`# ${description}`, value.startsWith('\n') ? `${name}:${value}` : `${name}: ${value}`]
  })
  return `---\n# Regels met # zijn uitleg: verwijder ze als je klaar bent.\n${lines.join('\n')}\n---\n\n${bodyOf(kind, prefix)}\n`
}

/** The template as the site shows it. */
export function shownTemplate(kind: Kind): { path: string; text: string } {
  return {
    path: exampleOf(kind),
    text: templateOf(kind, { datum: '2026-01-31', titel: 'Schrijf hier de titel' })
  }
}

function examplePrefix(kind: Kind): string {
  return kind === 'rechtsbron' ? lawPrefixOf(nameOf(addressOf(exampleOf(kind)))) : 'XX'
}

/** A prefix to start a law with, from the name of its page. Where two laws meet, prefix-unique says so. */
export function lawPrefixOf(name: string): string {
  const signs = name.replaceAll('-', '').toUpperCase()
  return (/^[A-Z]/u.test(signs) ? signs : `X${signs}`).slice(0, 6).padEnd(2, 'X')
}

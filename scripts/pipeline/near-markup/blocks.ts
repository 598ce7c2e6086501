/** Blocks, as other tools begin them. */

import { blockFor } from './names.ts'
import type { NearMarkup } from './row.ts'

const LEAD = '^(?<lead>[\\ufffc \\t]*)'

export const BLOCKS: readonly NearMarkup[] = [
  {
    name: 'een blok met een spatie of een losse titel achter :::',
    signs: [':::'],
    pattern: new RegExp(
      `${LEAD}(?<colons>:{3,})(?:[ \\t]+(?<name>[a-z][\\w-]*)|(?<close>[a-z][\\w-]*)(?=[ \\t]+\\S))[ \\t]*(?:\\[(?<label>[^\\][\\n]*)\\]|(?<title>[^[{\\n][^\\n]*))?[ \\t]*$`,
      'gimu'
    ),
    form: 'Schrijf de naam tegen de dubbele punten en een titel tussen rechte haken: :::tip[Titel]. Sluit het blok met een regel :::.',
    mend: ({ groups, within }) => {
      const own = blockFor(groups['name'] ?? groups['close'] ?? '')
      const title = (groups['label'] ?? groups['title'] ?? '').trim()
      const colons = groups['colons'] ?? ''
      if (own === undefined || /[[\]]/u.test(title) || colons.length >= within) return undefined
      return { text: `${colons}${own}${title === '' ? '' : `[${title}]`}` }
    }
  },
  {
    name: 'een blok met een klasse tussen accolades',
    signs: [':::'],
    pattern: new RegExp(`${LEAD}:{3,}[ \\t]*\\{[^{}\\n]*\\}[ \\t]*$`, 'gmu'),
    form: 'Schrijf een blok als :::tip of :::warning, zonder accolades.'
  },
  {
    name: 'het einde van een blok dat nergens begint',
    signs: [':::'],
    pattern: new RegExp(`${LEAD}:{3,}[ \\t]*$`, 'gmu'),
    form: 'Verwijder deze regel. Staan er blokken in elkaar, geef dan het buitenste vier dubbele punten, aan het begin en aan het einde: ::::tip … ::::.',
    partOf: [
      'een blok met een spatie of een losse titel achter :::',
      'een blok met een klasse tussen accolades'
    ]
  },
  {
    name: 'een kader van GitHub of Obsidian',
    signs: ['[!'],
    pattern: new RegExp(
      `${LEAD}\\[!(?<name>[a-z][\\w-]*)(?:\\|[^\\]\\n]*)?\\][-+]?[ \\t]*(?<title>[^\\n]*)$`,
      'gimu'
    ),
    form: 'Schrijf een blok: :::note[Titel], daaronder de tekst zonder >, en een regel :::.'
  },
  {
    name: 'een kader van MkDocs',
    signs: ['!!!', '???'],
    pattern: new RegExp(
      `${LEAD}(?:!!!|\\?\\?\\?\\+?)[ \\t]+(?<name>[a-z][\\w-]*)(?:[ \\t]+"(?<title>[^"\\n]*)")?[ \\t]*$`,
      'gimu'
    ),
    form: 'Schrijf een blok: :::warning[Titel], daaronder de tekst zonder inspringen, en een regel :::.'
  },
  {
    name: 'een tabblad',
    signs: ['==='],
    pattern: new RegExp(`${LEAD}===!?\\+?[ \\t]+"[^"\\n]*"[ \\t]*$`, 'gmu'),
    form: 'Tabbladen bestaan hier niet. Geef elk deel een kop: ### Politie.'
  },
  {
    name: 'een blok van reStructuredText of AsciiDoc',
    signs: ['..', '['],
    pattern: new RegExp(
      `${LEAD}(?:\\.\\.[ \\t]+[a-z][\\w-]*::|\\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\][ \\t]*$)[^\\n]*`,
      'gmu'
    ),
    form: 'Schrijf een blok: :::note, daaronder de tekst, en een regel :::.'
  }
]

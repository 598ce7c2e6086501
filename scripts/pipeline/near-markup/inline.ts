/** Signs around words that mean nothing here. */

import { as, type NearMarkup } from './row.ts'

/** `**` with words between: what stands within and what follows. */
const STARS =
  /(?<!\*)(?<mark>\*{1,3})(?!\*)(?<before>[ \t]*)(?<words>[^*\n]*[^*\s])(?<after>[ \t]*)\k<mark>(?!\*)(?<next>[\p{L}\p{N}]*)/gmu

/** Signs that are drawn raised. */
const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  n: 'ⁿ',
  i: 'ⁱ'
}
const LOWERED: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋'
}

export function raised(text: string): string | undefined {
  return drawn(text, RAISED)
}

export function lowered(text: string): string | undefined {
  return drawn(text, LOWERED)
}

/** Undefined when one of the signs has no such form. */
function drawn(text: string, forms: Readonly<Record<string, string>>): string | undefined {
  const signs = text.split(/(?=.)/u).map((sign) => forms[sign])
  return signs.includes(undefined) || text === '' ? undefined : signs.join('')
}

const EMOJI: Readonly<Record<string, string>> = {
  warning: '⚠️',
  white_check_mark: '✅',
  x: '❌',
  bulb: '💡',
  memo: '📝',
  fire: '🔥'
}

export const INLINE: readonly NearMarkup[] = [
  {
    name: 'vet dat niet vet werd',
    signs: ['*'],
    pattern: STARS,
    holds: ({ groups: { mark = '', before = '', after = '', words = '', next = '' } }) =>
      mark.length > 1 ? true : before === '' && after === '' && /[\p{P}]$/u.test(words) && next !== '',
    form: 'Zet geen spatie binnen de sterretjes, en wel een spatie erbuiten: **Let op:** tekst.',
    mend: ({ groups: { mark = '', words = '', before = '', after = '', next = '' } }) => {
      const isGlued = /\p{P}$/u.test(words) && next !== ''
      if (before === '' && after === '' && !isGlued) return undefined
      return { text: `${mark}${words.trim()}${mark}${next === '' ? '' : ' '}${next}` }
    }
  },
  {
    name: 'een sterretje te veel of te weinig',
    signs: ['**'],
    pattern: /\*\*+/gmu,
    form: 'Zet evenveel sterretjes voor als na de woorden: **belangrijk**. Wil je een sterretje tonen, schrijf dan \\*.'
  },
  {
    name: 'doorstrepen met een spatie binnen de tekens',
    signs: ['~~'],
    pattern: /~~(?:[ \t]*(?<words>[^~\n]*[^~\s])[ \t]*~~)?/gmu,
    form: 'Schrijf de tekens tegen de woorden: ~~oud~~.',
    mend: ({ groups: { words } }) => (words === undefined ? undefined : { text: `~~${words}~~` })
  },
  {
    name: 'gemarkeerde tekst',
    signs: ['=='],
    pattern: /(?<!=)==(?=[^\s=])(?<words>[^=\n]*[^=\s])==(?!=)/gmu,
    form: 'Maak het vet: **belangrijk**.',
    mend: as(({ words = '' }) => `**${words}**`)
  },
  {
    name: 'onderstreepte tekst',
    signs: ['++'],
    pattern: /(?<![\p{L}\p{N}+])\+\+(?=[^\s+])(?<words>[^+\n]*[^+\s])\+\+(?![\p{L}\p{N}+])/gmu,
    form: 'Onderstrepen doen alleen links. Maak het vet: **nieuw**.',
    mend: as(({ words = '' }) => `**${words}**`)
  },
  {
    name: 'vet of schuin van een wiki',
    signs: ["''"],
    pattern: /(?<!')(?<mark>'{2,3})(?=[^\s'])(?<words>[^'\n]*[^'\s])\k<mark>(?!')/gmu,
    form: 'Schrijf **vet** met twee sterretjes en *schuin* met één.',
    mend: ({ groups: { mark = '', words = '' } }) =>
      mark.length === 3 ? { text: `**${words}**` } : undefined
  },
  {
    name: 'een verborgen opmerking van Obsidian',
    signs: ['%%'],
    pattern: /%%[^%\n]+%%/gmu,
    form: 'Verwijder dit: hier is het voor iedereen te lezen.'
  },
  {
    name: 'een verborgen opmerking van MDX',
    signs: ['{/*'],
    pattern: /\{\/\*[^\n]*?(?:\*\/\}|$)/gmu,
    form: 'Verwijder dit: hier is het voor iedereen te lezen.'
  },
  {
    name: 'verborgen tekst of een koprij van Jira',
    signs: ['||'],
    pattern: /\|\|[^|\n]+\|\|/gmu,
    form: 'Laat de strepen weg. Is het een tabel, schrijf dan | Wat | Wie | en daaronder |---|---|.'
  },
  {
    name: 'een code voor een emoji',
    signs: [':'],
    pattern: /(?<![\p{L}\p{N}:/]):(?<name>[a-z][a-z0-9_+-]*|[+-]1):(?![\p{L}\p{N}:])/gmu,
    holds: ({ text, start }) => /[\s(*_|>]|^$/u.test(text.charAt(start - 1)),
    form: 'Zet het teken zelf, of schrijf in woorden wat je bedoelt.',
    mend: ({ groups: { name = '' } }) =>
      Object.hasOwn(EMOJI, name) ? { text: EMOJI[name] ?? '' } : undefined
  },
  {
    name: 'een wiskundige formule',
    signs: ['$'],
    pattern:
      /(?<![\p{L}\p{N}$])(?:\$\$[^$\n]*(?:\$\$|$)|\$(?=[^\s$])(?:\p{L}|[^$\n]*[\\^_{}=<>][^$\n]*)\$(?![\p{L}\p{N}$]))/gmu,
    form: 'Formules bestaan hier niet. Schrijf ze als gewone tekst, met ² en × waar dat past: *h* = 2³.'
  },
  {
    name: 'een wiskundige formule',
    signs: ['\\(', '\\['],
    pattern: /\\\((?:(?!\\[()])[^\n])*\\\)|\\\[(?:(?:(?!\\[[\]])[^\n])*\\\]|[ \t]*$)/gmu,
    holds: ({ words }) => /[\\^_={}]|^\\\(\p{L}\\\)$/u.test(words.slice(2, -2)) || words.trim() === '\\[',
    form: 'Formules bestaan hier niet. Schrijf ze als gewone tekst, met ² en × waar dat past: *h* = 2³.'
  },
  {
    name: 'een hoog of laag teken',
    signs: ['^'],
    pattern: /(?<=[\p{L}\p{N})])\^(?:(?<words>[^\s^]{1,12})\^|(?<power>[23])(?![\p{L}\p{N}]))/gmu,
    form: 'Schrijf het teken zelf: m², 2³, CO₂.',
    mend: ({ groups: { words, power = '' } }) => {
      const text = raised(words ?? power)
      return text === undefined ? undefined : { text }
    }
  },
  {
    name: 'een opdracht van LaTeX',
    signs: ['\\'],
    pattern: /\\[a-zA-Z]{2,}\{[^{}\n]*\}/gmu,
    form: 'Schrijf **vet**, *schuin* of ## Kop.',
    mend: ({ words }) => {
      const { command = '', inner = '' } = /^\\(?<command>\w+)\{(?<inner>.*)\}$/u.exec(words)?.groups ?? {}
      if (command === 'textbf' || command === 'underline') return { text: `**${inner}**` }
      return command === 'emph' || command === 'textit' ? { text: `*${inner}*` } : undefined
    }
  },
  {
    name: 'opmaak van een forum',
    signs: ['[/'],
    pattern:
      /\[(?<tag>b|i|u|s|url|img|quote|code|list|size|color|center|table)(?:=[^\][\n]*)?\](?:(?<words>[^\][\n]*)\[\/\k<tag>\])?/gimu,
    form: 'Schrijf **vet**, *schuin* en [woorden](/over/plan).',
    mend: ({ groups: { tag = '', words = '' } }) => {
      if (words.trim() === '' || words !== words.trim()) return undefined
      if (/^[bu]$/iu.test(tag)) return { text: `**${words}**` }
      return /^i$/iu.test(tag) ? { text: `*${words}*` } : undefined
    }
  },
  {
    name: 'een macro van Jira of Confluence',
    signs: ['{'],
    pattern:
      /(?<!\{)\{(?:note|info|tip|warning|panel|code|quote|noformat|color|expand|section|column|excerpt|anchor|status|center)(?::[^{}\n]*)?\}(?!\})/gmu,
    form: 'Schrijf een blok: :::note, daaronder de tekst, en een regel :::.'
  },
  {
    name: 'een code van een sjabloon',
    signs: ['{{', '{%', '<%'],
    pattern: /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/gmu,
    form: 'Hier wordt niets ingevuld. Schrijf de tekst zelf.'
  },
  {
    name: 'een kenmerk tussen accolades',
    signs: ['{:', '{.', '{#', '='],
    pattern:
      /[ \t]?\{:?[ \t]*(?:[.#][\p{L}\d][\p{L}\d_-]*|[a-z][a-z-]*=(?:"[^"\n]*"|[^\s{}"]+))(?:[ \t]+(?:[.#][\p{L}\d][\p{L}\d_-]*|[a-z][a-z-]*=(?:"[^"\n]*"|[^\s{}"]+)))*[ \t]*\}/gmu,
    form: 'Verwijder dit: kenmerken bestaan hier niet. Een eigen adres kan alleen bij een kop: ## Kop {#eigen-naam}.',
    mend: ({ words }) => (words.includes('#') ? undefined : { text: '' })
  },
  {
    name: 'een blok op één regel',
    signs: [':'],
    pattern: /(?<![\p{L}\p{N}:]):{1,2}[a-z][a-z0-9-]*(?:\[[^\][\n]*\](?:\{[^{}\n]*\})?|\{[^{}\n]*\})/gmu,
    form: 'Zo een teken bestaat hier niet. Schrijf de woorden zelf, of een blok op eigen regels: :::tip.'
  },
  {
    name: 'een accent in plaats van een apostrof',
    signs: ['`'],
    pattern: /(?<=\p{L})[`´](?<rest>s|tje|tjes|er|en)(?!\p{L})/gmu,
    form: "Schrijf een apostrof: foto's.",
    mend: as(({ rest = '' }) => `'${rest}`)
  },
  {
    name: 'een code-teken te veel of te weinig',
    signs: ['`'],
    pattern: /`+/gmu,
    form: "Zet het teken ` voor en na de woorden: `REC`. Een apostrof schrijf je als '."
  }
]

/** Links and images that did not become one. */

import { as, type NearMarkup } from './row.ts'

/** Signs that an escape left: `\[` is no beginning. */
const NOT_ESCAPED = '(?<!\\\\)'

export const LINKS: readonly NearMarkup[] = [
  {
    name: 'een ingevoegde pagina of afbeelding van Obsidian',
    signs: ['![['],
    pattern: new RegExp(`${NOT_ESCAPED}!\\[\\[[^\\]\\n]+\\]\\]`, 'gmu'),
    form: 'Schrijf een afbeelding als ![wat erop staat](naam.png), en een pagina als [woorden](/over/plan).'
  },
  {
    name: 'een link van een wiki',
    signs: ['[['],
    pattern: new RegExp(`${NOT_ESCAPED}\\[\\[[^\\]\\n]+\\]\\]`, 'gmu'),
    form: 'Schrijf een link als [woorden](/over/plan), met het adres van de pagina zoals het in de adresbalk staat.'
  },
  {
    name: 'een link met een spatie tussen de haken',
    signs: ['] ('],
    pattern: new RegExp(
      `${NOT_ESCAPED}(?<words>!?\\[[^\\][\\n]+\\])[ \\t]+\\((?<address>(?:https?:|mailto:|\\.{0,2}/|#)[^()\\s]*|\\ufffc+)\\)`,
      'gmu'
    ),
    form: 'Schrijf de haken tegen elkaar: [woorden](/over/plan).',
    mend: as(({ words = '', address = '' }) => `${words}(${address})`)
  },
  {
    name: 'een link met de haken omgekeerd',
    signs: [')['],
    pattern: /\([^()\n]+\)\[(?:\ufffc+|https?:[^\][\n]+|\/[^\][\n]+)\]/gmu,
    form: 'Zet de woorden tussen rechte haken en het adres tussen ronde: [woorden](/over/plan).'
  },
  {
    name: 'een link of afbeelding met een spatie in het adres',
    signs: ['](', ']\ufffc'],
    pattern: new RegExp(
      `${NOT_ESCAPED}!?\\[[^\\][\\n]*\\]\\((?!\\s)[^()\\n]*[^()\\s][ \\t]+[^()\\n]*\\)`,
      'gmu'
    ),
    form: 'In een adres staat geen spatie. Geef het bestand een naam zonder spatie en schrijf ![Een vest](mijn-foto.png); in een webadres schrijf je %20.'
  },
  {
    name: 'een link die geen link werd',
    signs: [']('],
    pattern: new RegExp(`${NOT_ESCAPED}!?\\[[^\\][\\n]*\\]\\([^\\n]{0,200}?(?:\\)|$)`, 'gmu'),
    form: 'Sluit beide haken en laat spaties en haken in het adres weg: [woorden](/over/plan).'
  },
  {
    name: 'een link naar een adres dat nergens staat',
    signs: [']['],
    pattern: new RegExp(`${NOT_ESCAPED}!?\\[(?!\\^)[^\\][\\n]+\\]\\[[^\\][\\n]*\\]`, 'gmu'),
    form: 'Schrijf het adres erbij: [woorden](/over/plan), of zet onderaan een regel [naam]: /over/plan.'
  },
  {
    name: 'een voetnoot in de zin',
    signs: ['^['],
    pattern: /\^\[[^\][\n]+\]/gmu,
    form: 'Zet in de zin [^1], en onderaan een regel [^1]: met de tekst van de noot.'
  },
  {
    name: 'een bijlage uit een mail',
    signs: ['[cid:', '[image:', '[Afbeelding', '[afbeelding:', '[Image', '[Bijlage'],
    pattern: /\[(?:cid|image|afbeelding|bijlage):[^\][\n]*\]/gimu,
    form: 'Het beeld zelf is er niet bij. Zet het naast dit bestand en schrijf ![wat erop staat](naam.png), of verwijder dit.'
  },
  {
    name: 'een verwijzing die een schrijfprogramma achterliet',
    signs: ['【', 'contentReference', '[cite', 'cite\ue200', 'oaicite'],
    pattern:
      /[ \t]?(?:【[^】\n]*】|:contentReference\[[^\][\n]*\](?:\{[^{}\n]*\})?|\[cite(?:_start|_end|:[ \t]?[\d,. \t]+)\])/gmu,
    form: 'Verwijder dit, en noem de bron in een voetnoot: [^1].',
    mend: as(() => '')
  }
]

/** The rule book: one page per rule, from the rule itself and from the fixtures that test it. */

import type { Level, RuleInfo } from '../core/diagnostic.ts'
import { RULES } from '../rules/index.ts'
import type { Element, Node } from '../core/tree.ts'
import type { EntryOf } from '../entry.ts'
import { heading, ownPage } from './own-page.ts'

export const RULE_BOOK = '/bijdragen/regels'

/** The fixtures of a rule as text: right, wrong, and what the check says of the wrong one. */
export type Example = { goed: string; fout: string; melding: string }
export type Examples = ReadonlyMap<string, Example>

/** Characters of an example that a page shows. */
const SHOWN = 2500

export function rulePages(examples: Examples): EntryOf<'pagina'>[] {
  return [overview(), ...RULES.map((rule) => rulePage(rule, examples.get(rule.id)))]
}

const LEVELS: Record<Level, { word: string; melding: string; uitleg: string }> = {
  error: {
    word: 'fout',
    melding: 'fout',
    uitleg: 'Een fout: de publicatie wacht tot dit opgelost is.'
  },
  warning: {
    word: 'waarschuwing',
    melding: 'let op',
    uitleg: 'Een waarschuwing: de nalezer kijkt hier eerst.'
  },
  info: {
    word: 'ter info',
    melding: 'ter info',
    uitleg: 'Ter info: er is niets fout, maar wie het voorstel nakijkt, leest dit eerst.'
  }
}

function overview(): EntryOf<'pagina'> {
  const items = RULES.map((rule): Element => [
    'li',
    {},
    ['a', { href: `${RULE_BOOK}/${rule.id}` }, rule.id],
    ` (${levelOf(rule)}). ${rule.why}`
  ])
  return ownPage({
    address: RULE_BOOK,
    path: 'scripts/pipeline/rules/index.ts',
    titel: 'Regelboek van de controle',
    omschrijving: 'Alles wat de controle nakijkt, waarom, en wat je doet als ze iets vindt.',
    volgorde: 30,
    body: [
      [
        'p',
        {},
        'Een fout houdt de publicatie tegen. Een waarschuwing niet, maar de nalezer ziet ze eerst. Wat "ter info" is, staat bovenaan: daar is niets fout aan. Niemand kan een regel uitzetten.'
      ],
      ['ul', {}, ...items]
    ]
  })
}

function levelOf({ level }: RuleInfo): string {
  return LEVELS[level].word
}

function rulePage(rule: RuleInfo, example: Example | undefined): EntryOf<'pagina'> {
  const sections: { id: string; title: string; nodes: Node[] }[] = [
    { id: 'waarom', title: 'Waarom deze regel er is', nodes: [['p', {}, rule.why]] },
    { id: 'wat-doe-je', title: 'Wat je doet', nodes: [['p', {}, rule.help]] },
    ...(example
      ? [
          { id: 'zo-niet', title: 'Zo niet', nodes: [code(rule, example.fout)] },
          {
            id: 'wat-de-controle-zegt',
            title: 'Wat de controle dan zegt',
            nodes: [code(rule, inDutch(example.melding))]
          },
          { id: 'zo-wel', title: 'Zo wel', nodes: [code(rule, example.goed)] }
        ]
      : [])
  ]
  return ownPage({
    address: `${RULE_BOOK}/${rule.id}`,
    path: `scripts/pipeline/rules/${rule.id}.ts`,
    titel: `Regel ${rule.id}`,
    omschrijving: LEVELS[rule.level].uitleg,
    volgorde: 999,
    body: [
      ...sections.flatMap(({ id, title, nodes }): Node[] => [['h2', { id }, title], ...nodes]),
      ['p', {}, ['a', { href: RULE_BOOK }, 'Terug naar het regelboek']]
    ],
    headings: sections.map(({ id, title }) => heading(id, title, 2))
  })
}

/** The pinned report has the level as code; a reader gets the word. */
function inDutch(melding: string): string {
  return melding.replace(
    /^(\S+:\d+:\d+) (error|warning|info) /gmu,
    (_, place: string, level: Level) => `${place} ${LEVELS[level].melding} `
  )
}

/** Digits of a privacy example are hidden: a made-up number that passes the check may still be somebody's. */
function code({ id }: RuleInfo, text: string): Element {
  const shown = id.startsWith('privacy-') ? text.replace(/\d/gu, '•') : text
  const isLong = shown.length > SHOWN
  return ['pre', {}, ['code', {}, isLong ? `${shown.slice(0, SHOWN)}\n[…]\n` : shown]]
}

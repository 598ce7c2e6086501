/** The rule book: one page per rule, from the rule itself and from the fixtures that test it. */

import { slug } from 'github-slugger'
import type { Level, RuleInfo } from '../core/diagnostic.ts'
import { RULES } from '../rules/index.ts'
import type { Element, Node } from '../core/tree.ts'
import type { EntryOf } from '../entry.ts'
import { heading, ownPage } from './own-page.ts'
import { PAREN } from './rule-pairs.ts'
import { ONDERWERPEN, titelOf } from './rule-titles.ts'

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
  const groups = ONDERWERPEN.flatMap(([titel, ...begin]) => {
    const own = RULES.filter(({ id }) => begin.includes(subjectOf(id)))
    return own.length === 0 ? [] : [{ id: slug(titel), titel, rules: own }]
  })
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
      ...groups.flatMap(({ id, titel, rules }): Node[] => [
        ['h2', { id }, titel],
        ['ul', {}, ...rules.map(lineOf)]
      ])
    ],
    headings: groups.map(({ id, titel }) => heading(id, titel, 2))
  })
}

function lineOf(rule: RuleInfo): Element {
  return [
    'li',
    {},
    ['a', { href: `${RULE_BOOK}/${rule.id}` }, titelOf(rule.id)],
    ` (${levelOf(rule)}, `,
    ['code', {}, rule.id],
    `). ${rule.why}`
  ]
}

/** `privacy` of `privacy-phone`. */
function subjectOf(id: string): string {
  return id.split('-')[0] ?? id
}

function levelOf({ level }: RuleInfo): string {
  return LEVELS[level].word
}

type Section = { id: string; title: string; nodes: Node[] }

function rulePage(rule: RuleInfo, example: Example | undefined): EntryOf<'pagina'> {
  const sections: Section[] = [
    { id: 'waarom', title: 'Waarom deze regel er is', nodes: [['p', {}, rule.why]] },
    { id: 'wat-doe-je', title: 'Wat je doet', nodes: [['p', {}, rule.help]] },
    ...examplesOf(rule, example)
  ]
  return ownPage({
    address: `${RULE_BOOK}/${rule.id}`,
    path: `scripts/pipeline/rules/${rule.id}.ts`,
    titel: titelOf(rule.id),
    omschrijving: LEVELS[rule.level].uitleg,
    volgorde: 999,
    body: [
      ['p', {}, 'Regel ', ['code', {}, rule.id], ' van het ', ['a', { href: RULE_BOOK }, 'regelboek'], '.'],
      ...sections.flatMap(({ id, title, nodes }): Node[] => [['h2', { id }, title], ...nodes])
    ],
    headings: sections.map(({ id, title }) => heading(id, title, 2))
  })
}

/** The pair that was written for readers; of a rule without one, what its fixture has and what is said of it. */
function examplesOf({ id }: RuleInfo, example: Example | undefined): Section[] {
  const pair = PAREN[id]
  const fout = pair?.[0] ?? example?.fout
  const goed = pair?.[1] ?? example?.goed
  if (fout === undefined || goed === undefined) return []
  return [
    { id: 'zo-niet', title: 'Zo niet', nodes: [code(fout)] },
    ...(pair || !example
      ? []
      : [
          {
            id: 'wat-de-controle-zegt',
            title: 'Wat de controle dan zegt',
            nodes: [code(inDutch(example.melding))]
          }
        ]),
    { id: 'zo-wel', title: 'Zo wel', nodes: [code(goed)] }
  ]
}

/** The pinned report has the level as code; a reader gets the word. */
function inDutch(melding: string): string {
  return melding.replace(
    /^(\S+:\d+:\d+) (error|warning|info) /gmu,
    (_, place: string, level: Level) => `${place} ${LEVELS[level].melding} `
  )
}

function code(text: string): Element {
  const isLong = text.length > SHOWN
  return ['pre', {}, ['code', {}, isLong ? `${text.slice(0, SHOWN)}\n[…]\n` : text]]
}

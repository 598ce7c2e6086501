/** The rule book: one page per rule, from the rule itself and from its pair, which a test runs through the check. */

import { slug } from 'github-slugger'
import type { Level, RuleInfo } from '../core/diagnostic.ts'
import { RULES } from '../rules/index.ts'
import type { Element, Node } from '../core/tree.ts'
import type { EntryOf } from '../entry.ts'
import { heading, ownPage } from './own-page.ts'
import { PAREN } from './rule-pairs.ts'
import { ONDERWERPEN, titelOf } from './rule-titles.ts'

export const RULE_BOOK = '/bijdragen/regels'

export function rulePages(): EntryOf<'pagina'>[] {
  return [overview(), ...RULES.map(rulePage)]
}

const LEVELS: Record<Level, { word: string; uitleg: string }> = {
  error: {
    word: 'fout',
    uitleg: 'Een fout: de publicatie wacht tot dit opgelost is.'
  },
  warning: {
    word: 'waarschuwing',
    uitleg: 'Een waarschuwing: de nalezer kijkt hier eerst.'
  },
  info: {
    word: 'ter info',
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

function rulePage(rule: RuleInfo): EntryOf<'pagina'> {
  const sections: Section[] = [
    { id: 'waarom', title: 'Waarom deze regel er is', nodes: [['p', {}, rule.why]] },
    { id: 'wat-doe-je', title: 'Wat je doet', nodes: [['p', {}, rule.help]] },
    ...examplesOf(rule)
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

/** None of a rule that is still being written. */
function examplesOf({ id }: RuleInfo): Section[] {
  const [fout, goed] = PAREN[id] ?? []
  if (fout === undefined || goed === undefined) return []
  return [
    { id: 'zo-niet', title: 'Zo niet', nodes: [code(fout)] },
    { id: 'zo-wel', title: 'Zo wel', nodes: [code(goed)] }
  ]
}

function code(text: string): Element {
  return ['pre', {}, ['code', {}, text]]
}

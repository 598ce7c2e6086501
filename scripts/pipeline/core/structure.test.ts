import { expect, test } from 'vitest'
import { fingerprintsOf, type Fingerprints } from './fingerprint.ts'
import { writtenLeads } from '../inzetkader/leads.ts'
import { parse } from '../parse/parse.ts'
import { linesOf, readable } from './structure.ts'
import { childrenOf, isElement, type Node } from './tree.ts'

const PATH = 'docs/inzetkader/bodycam/1.0/activering.md'
const IMAGES: Record<string, string> = { 'docs/inzetkader/bodycam/1.0/plan.png': 'aaaa' }

function nodesOf(text: string, path = PATH): Node[] {
  const bytes = new TextEncoder().encode(`---\ntitel: Activering\n---\n\n${text}\n`)
  return parse({ path, bytes }).body.nodes
}

function leadsOf(nodes: readonly Node[], path = PATH, images = IMAGES) {
  return writtenLeads(path, nodes, (image) => images[image] ?? '')
}

function pinOf(text: string, path = PATH, images = IMAGES): Fingerprints {
  const nodes = nodesOf(`## Wanneer neem je op? {#bc-6-1}\n\n${text}`, path)
  const [artikel] = nodes.filter(isElement)
  return fingerprintsOf(childrenOf(artikel as Exclude<Node, string>), leadsOf(nodes, path, images))
}

test('a rule as lines: every block with what stands around it', () => {
  const text = `Je **moet** [opnemen](/recht/wpa "de wet")[^1].

- Vraag?
  - Ja
  - Nee

  Nog iets.
- [x] Gedaan ~~niet~~

3. Drie
4. Vier

:::danger[Nooit binnen]
Pas op.

> Gezegd.
:::

| a | b |
| :-- | --- |
| c \\| d | |

![Een plan](plan.png)

### Waarom

Daarom.

### Meer

\`\`\`
a  b
\`\`\`

[^1]: Een *noot*.
`
  const nodes = nodesOf(`## Titel {#bc-6-1}\n\n${text}`)
  expect(linesOf(nodes, leadsOf(nodes)).map(readable)).toEqual([
    '§ BC 6.1',
    '## Titel',
    'Je moet opnemen (→ /recht/wpa | de wet)[noot Een noot.].',
    '• Vraag?',
    '· • Ja',
    '· • Nee',
    '· Nog iets.',
    '• [x] Gedaan ~~niet~~',
    '№3 Drie',
    '№ Vier',
    '[danger | Nooit binnen]',
    'danger › Pas op.',
    'danger › > Gezegd.',
    '| a | b |',
    '|---|',
    '| c | d |  |',
    '[beeld Een plan | aaaa]',
    '[waarom]',
    'waarom › Daarom.',
    '### Meer',
    '[code ]',
    'code › a  b',
    '[voetnoten]',
    'voetnoten › № Een noot.'
  ])
})

const RULE = 'Zet de opname aan.\n\nTenzij iemand gevaar loopt.'

/** Each turns a rule, and the first normaliser saw none of it. */
test.each<[string, string, string]>([
  ['a reason folds an exception away', RULE, RULE.replace('\n\n', '\n\n### Waarom\n\n')],
  [
    'a heading ends a fold earlier',
    'Neem op.\n\n### Waarom\n\nDaarom.\n\nAltijd.',
    'Neem op.\n\n### Waarom\n\nDaarom.\n\n### Uitzondering\n\nAltijd.'
  ],
  ['words only for teachers', RULE, RULE.replace(/(Tenzij.*)/u, ':::lesgever\n$1\n:::')],
  ['danger made a tip', ':::danger[Let op]\nNiet doen.\n:::', ':::tip[Let op]\nNiet doen.\n:::'],
  ['a block gone', ':::tip[Let op]\nNiet doen.\n:::', 'Let op\n\nNiet doen.'],
  ['a block ends earlier', ':::tip[A]\nEen.\n\nTwee.\n:::', ':::tip[A]\nEen.\n:::\n\nTwee.'],
  [
    'a table reshaped',
    '| a | b |\n| --- | --- |\n| c | d |\n| e | f |',
    '| a | b |\n| --- | --- |\n| c | d |\n\n| e | f |\n| --- | --- |'
  ],
  [
    'a head made a row',
    '| a | b |\n| --- | --- |\n| c | d |',
    '| a | b |\n| --- | --- |\n\n| c | d |\n| --- | --- |'
  ],
  ['a link retargeted', 'Zie [de wet](/recht/wpa).', 'Zie [de wet](/recht/gdpr).'],
  ['a link to another part', 'Zie [hier](#bc-6-1).', 'Zie [hier](#bc-6-2).'],
  ['a heading one deeper', '### Wanneer\n\nNu.', '#### Wanneer\n\nNu.'],
  ['a list made a sequence', '- Stop.\n- Ga.', '1. Stop.\n2. Ga.'],
  ['a sequence that starts elsewhere', '1. Stop.\n2. Ga.', '4. Stop.\n5. Ga.'],
  ['words quoted', 'Neem op.', '> Neem op.'],
  ['a note in other words', 'Neem op[^a].\n\n[^a]: Altijd.', 'Neem op[^a].\n\n[^a]: Nooit.'],
  ['a note at another sentence', 'Een[^a]. Twee.\n\n[^a]: Nooit.', 'Een. Twee[^a].\n\n[^a]: Nooit.'],
  ['a sentence out of a point', '- Een.\n\n  Twee.', '- Een.\n\nTwee.'],
  ['words that look like a block', ':::tip\nNu.\n:::', '\\[tip\\]\n\ntip › Nu.']
])('turns a rule: %s', (_, before, after) => {
  expect(pinOf(before).vingerafdruk).not.toBe(pinOf(after).vingerafdruk)
})

test('turns a rule: another picture under the same name', () => {
  const text = '![Een plan](plan.png)'
  expect(pinOf(text).vingerafdruk).not.toBe(
    pinOf(text, PATH, { 'docs/inzetkader/bodycam/1.0/plan.png': 'bbbb' }).vingerafdruk
  )
})

test.each<[string, string, string]>([
  ['bold', 'Neem op.', '**Neem** *op*.'],
  ['a hard line break', 'Neem op. Stop.', 'Neem op.\\\nStop.'],
  ['the same page by another road', '[wet](/recht/wpa)', '[wet](../../../recht/wpa.md)'],
  ['how a table is aligned', '| a |\n| --- |\n| b |', '| a |\n| --: |\n| b |'],
  ['the number of a note', 'Neem op[^a].\n\n[^a]: Altijd.', 'Neem op[^z].\n\n[^z]: Altijd.'],
  ['space between points', '- Een.\n- Twee.', '- Een.\n\n- Twee.']
])('leaves a rule as it is: %s', (_, before, after) => {
  expect(pinOf(before).vingerafdruk).toBe(pinOf(after).vingerafdruk)
})

test('a link within its own version goes along when the version gets another number', () => {
  const other = 'docs/inzetkader/bodycam/1.1/activering.md'
  const own = (versie: string): string => `[zie](/inzetkader/bodycam/${versie}/rollen#bc-7-1)`
  expect(pinOf(own('1.0')).vingerafdruk).toBe(pinOf(own('1.1'), other).vingerafdruk)
  expect(pinOf(own('1.0')).vingerafdruk).not.toBe(pinOf(own('1.0'), other).vingerafdruk)
})

test('notes that lead to each other end', () => {
  expect(pinOf('A[^a].\n\n[^a]: Zie[^b].\n\n[^b]: Zie[^a].').vingerafdruk).toMatch(/^v2:/u)
})

import { describe, expect, test } from 'vitest'
import { REPORTS } from '../../io/report.ts'
import { compile } from '../compile.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { RULES } from '../rules/index.ts'
import { parseTxtar } from '../core/txtar.ts'
import { redact } from './redact.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

/** Every place in which a rule quotes what was written. */
const HOSTILE = `-- docs/over/93.05.18-223.61.md --
---
titel: Test
"jan.peeters@politie.be": x
---
-- docs/over/0475-12-34-56/x.md --
Tekst.
-- docs/over/jan%40politie.be.png --
x
-- docs/over/camera.md --
---
titel: Camera
omschrijving: Wat je meeneemt.
bijgewerkt: 2026-03-05
"BE68 5390 0754 7034": x
recht: [1-abx-123, 0475123456]
---

\`\`\`93.05.18-223.61
x
\`\`\`

:::jan.peeters@politie.be
x
:::

## Kop {#93.05.18-223.61}

<jan-0475123456>x</jan-0475123456>

![0475 12 34 56](1-ABC-123.png)
-- docs/over/links.md --
---
titel: Links
omschrijving: Waar het staat.
bijgewerkt: 2026-03-05
recht: [rr-93051822361]
---

[a](./jan.peeters@politie.be.md) [b](/zones/%39%33051822361) [c](#1-ABC-123) [d](/over/0475/12.34.56)
![e](1-ABC-123.png)
`
const SECRETS = [
  '93.05.18', '93051822361', '%39%33', '223.61', 'jan.peeters', 'jan%40', 'jan@', 'BE68', '5390', '1-abx', '1-ABC', '047512', '0475 12', '0475-12', '0475/12'
] // prettier-ignore

describe('no report repeats an identifier', () => {
  const { diagnostics } = compile(parseTxtar(HOSTILE), OPTIONS)

  test('the rules do quote what was written', () => {
    const rules = new Set(diagnostics.map(({ rule }) => rule))
    expect([...rules]).toEqual(
      expect.arrayContaining([
        'link-page',
        'link-anchor',
        'link-name',
        'safety-file-name',
        'matter-schema',
        'safety-code-language',
        'heading-id'
      ])
    )
  })

  test.each(Object.entries(REPORTS))('%s', (_, render) => {
    const report = render({ files: 5, pages: 0, diagnostics })
    expect(SECRETS.filter((secret) => report.toLowerCase().includes(secret.toLowerCase()))).toEqual([])
  })
})

describe('redact', () => {
  const diagnostic: Diagnostic = {
    path: 'docs/over/x.md', line: 1, column: 1, level: 'error', rule: 'link-page', message: '', help: ''
  } // prettier-ignore
  const masked = (help: string): string => redact({ ...diagnostic, help }).help

  test.each([
    ['Deze pagina bestaat niet: 93.05.18-223.61.', 'Deze pagina bestaat niet: ***61.'],
    ['De sleutel "jan@politie.be" bestaat niet.', 'De sleutel "***be" bestaat niet.'],
    ['Twee: 0475 12 34 56 en 1-ABC-123.', 'Twee: ***56 en ***23.'],
    ['Gecodeerd: /%39%33051822361', 'Gecodeerd: /***61'],
    ['Verhuld: jan&commat;politie.be', 'Verhuld: ***be'],
    ['Niets aan de hand: 100%25 van SHA-512.', 'Niets aan de hand: 100%25 van SHA-512.']
  ])('%j', (message, expected) => {
    expect(masked(message)).toBe(expected)
  })

  test('cuts a long message after masking, so that no half of an identifier is left', () => {
    const { message } = redact({ ...diagnostic, message: `${'x '.repeat(146)}93.05.18-223.61 en nog meer` })
    expect(message).toBe(`${'x '.repeat(146)}***61 en…`)
  })

  test('leaves our own words alone', () => {
    for (const { why, help } of RULES) expect([masked(why), masked(help)]).toEqual([why, help])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorsIn } from '../../../scripts/fixtures/word.ts'
import { readMarkdown } from '../../../scripts/pipeline/parse/markdown.ts'
import { Geweigerd } from '../../reader/foto-schoon'
import { leesPlak } from './lees'

/** The same inputs in every run. */
const SEED = 17

const maakSchoon = (bestand: Blob) => Promise.resolve({ blob: bestand })
const lees = (html: string) => leesPlak(html, maakSchoon)
const markdownOf = async (html: string) => (await lees(html)).markdown

/** What Word puts on the clipboard, around what was chosen. */
const fromWord = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=NL-BE><!--StartFragment-->${body}<!--EndFragment--></body></html>`

const punt = (level: number, sign: string, words: string, place = 'Middle') =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:36.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>\n`

describe('from Word', () => {
  test('lists, nested by their levels', async () => {
    const html = [
      punt(1, '·', 'De drager <b>waarschuwt </b>luid.', 'First'),
      punt(2, 'o', 'In één zin.'),
      punt(3, '§', 'Kort.'),
      punt(2, 'o', 'Voor de opname.'),
      punt(1, '·', 'De collega bevestigt.', 'Last'),
      '<p class=MsoNormal>Daarna:<o:p></o:p></p>',
      punt(1, '1.', 'Open de deur.', 'First'),
      punt(2, 'a)', 'Langzaam.'),
      punt(1, '2.', 'Zeg de zin.', 'Last'),
      '<p class=MsoListParagraph>Een alinea zonder teken.<o:p></o:p></p>'
    ].join('')
    expect(await markdownOf(fromWord(html))).toBe(`- De drager **waarschuwt** luid.
  - In één zin.
    - Kort.
  - Voor de opname.
- De collega bevestigt.

Daarna:

1. Open de deur.
   1. Langzaam.
2. Zeg de zin.

Een alinea zonder teken.`)
  })

  test('headings, a title, a quote and a table with joined cells', async () => {
    const html = `<p class=MsoTitle>De zin kwam niet aan</p><h1>1. Context</h1><p class=MsoNormal>Binnen.</p><h2>Wie</h2><h4>Diep</h4>
<p class=MsoQuote>Was dat aan?</p><h1>Bijlage</h1><table class=MsoTableGrid><tr><td colspan=2><p class=MsoNormal><b>Wie</b></p></td><td><p class=MsoNormal>&nbsp;</p></td></tr>
<tr><td rowspan=2><p>Ploeg</p></td><td><p>a|b</p></td><td>${punt(1, '·', 'ja')}${punt(1, '·', 'nee')}</td></tr><tr><td>c</td><td><p>x</p><p>y</p></td></tr></table>`
    const { markdown, titel, opmerkingen } = await lees(fromWord(html))
    expect(titel).toBe('De zin kwam niet aan')
    expect(markdown).toBe(`## Context

Binnen.

### Wie

#### Diep

> Was dat aan?

## Bijlage

| **Wie** | **Wie** | Kolom 3 |
| - | - | - |
| Ploeg | a\\|b | ja; nee |
| Ploeg | c | x y |`)
    expect(opmerkingen).toEqual([
      '1 tabel had samengevoegde cellen. Hun tekst staat nu in elke cel.',
      'Een tabel had een kolom zonder kop. Daar staat nu "Kolom" met een nummer: schrijf wat eronder staat.',
      'Een lijst in een tabel staat nu op één regel, met puntkomma’s ertussen.'
    ])
  })

  test('notes, and what stood beside the text', async () => {
    const html = `<p class=MsoNormal>Volgens de lijst.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>
<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AP1]</a></span><del cite="mailto:An%20Peeters" datetime="2026-03-05T10:11">De schuld van An.</del><ins cite="mailto:An%20Peeters" datetime="2026-03-05T10:11"> En zo.</ins><span style='display:none;mso-hide:all'>Verborgen.</span><v:shape id="x"><v:imagedata src="file:///C:/Users/An/x.png"/></v:shape></p>
<p class=MsoNormal>Daarna. Zie <a href="#_Toc12">hoofdstuk 2</a>.</p><p class=MsoToc1>Inhoud 3</p>
<div style='mso-element:footnote-list'><br clear=all><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1">[1]</a> Van de oefening.</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Klopt dit?</p></div></div>`
    const { markdown, opmerkingen } = await lees(fromWord(html))
    expect(markdown).toBe(
      'Volgens de lijst.[^noot-1] En zo.\n\n[^noot-1]: Van de oefening.\n\nDaarna. Zie hoofdstuk 2.'
    )
    expect(opmerkingen).toEqual([
      'Verborgen tekst is niet meegekomen.',
      'Wat in de bijgehouden wijzigingen geschrapt was, is niet meegekomen. Wat toegevoegd was wel.',
      'De inhoudsopgave is niet meegekomen.',
      '1 opmerking van Word is niet meegekomen.',
      'Links naar een andere plaats in je document zijn nu gewone tekst.',
      'Een tekening (pijl, vorm of lijn) is niet meegekomen. Maak er een schermafdruk van en voeg die toe als foto.',
      '1 voetnoot staat nu onder de alinea waar hij bij hoort.'
    ])
  })

  test('in a browser', async () => {
    const item = (level: number, tag: string, words: string) =>
      `<div class="ListContainerWrapper SCXW1 BCX8"><${tag} class="BulletListStyle1 SCXW1" role="list"><li data-leveltext="" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span></p></li></${tag}></div>`
    const html = `<div class="OutlineElement"><p role="heading" aria-level="2" class="Paragraph">Het eerste uur</p></div>${item(1, 'ul', 'Een')}${item(2, 'ul', 'Twee')}${item(1, 'ul', 'Drie')}`
    expect(await markdownOf(html)).toBe('### Het eerste uur\n\n- Een\n  - Twee\n- Drie')
  })
})

describe('from other programs', () => {
  test('Google Docs: bold is a style, a list stands in a list, links go round', async () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400;font-style:normal">Gewoon, </span><span style="font-weight:700;">vet</span><span style="font-style:italic;"> en schuin</span>.</p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>Een</span></p></li><ul><li aria-level="2"><p><span>Twee</span></p></li></ul></ul><p><a href="https://www.google.com/url?q=https://www.besafe.be/nl&amp;sa=D&amp;ust=1">Besafe over camera’s</a></p></b>`
    expect(await markdownOf(html)).toBe(
      'Gewoon, **vet** *en schuin*.\n\n- Een\n  - Twee\n\n[Besafe over camera’s](https://www.besafe.be/nl)'
    )
  })

  test('LibreOffice', async () => {
    const html = `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4"/><style>p { margin: 0 }</style></head><body><p style="line-height: 100%"><font color="#000000"><span style="font-weight: normal">Een </span><b>vet</b><strike>weg</strike></font> woord.</p><ol><li><p>Een</p><ul><li><p>Twee</p></li></ul></li></ol><p>Bron.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>De lijst.</p></div></body></html>`
    expect(await markdownOf(html)).toBe(
      'Een **vet**~~weg~~ woord.\n\n1. Een\n   - Twee\n\nBron.[^noot-1]\n\n[^noot-1]: De lijst.'
    )
  })

  test('Outlook: a link that goes round through a guard, paragraphs that are breaks', async () => {
    const guarded =
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.besafe.be%2Fnl&amp;data=05%7Can.peeters%40example.be'
    const html = fromWord(
      `<div><p class=MsoNormal>Dag,<br><br>Lees <a href="${guarded}">Besafe over camera’s</a>.<br>Groeten</p></div>`
    )
    expect(await markdownOf(html)).toBe(
      'Dag,\n\nLees [Besafe over camera’s](https://www.besafe.be/nl).\\\nGroeten'
    )
  })

  test('raised digits, invisible signs, addresses in the text', async () => {
    const html =
      '<p>12 m<sup>2</sup>, 10<sup>-5</sup>, CO<sub>2</sub>, de 1<sup>e</sup>, x<sup>2n</sup>, on\u00adzicht\u200bbaar\u00a0dit. Zie https://voorbeeld.be/a_b_c.</p>'
    const { markdown, opmerkingen } = await lees(html)
    expect(markdown).toBe('12 m², 10⁻⁵, CO₂, de 1e, x2n, onzichtbaar dit. Zie <https://voorbeeld.be/a_b_c>.')
    expect(opmerkingen).toEqual([
      'Cijfers die hoger of lager stonden, staan nu op de regel. Lees na of dat klopt.'
    ])
  })

  test('a table for the eye only is text', async () => {
    const { markdown, opmerkingen } = await lees('<table><tr><td><p>Een.</p><p>Twee.</p></td></tr></table>')
    expect(markdown).toBe('Een.\n\nTwee.')
    expect(opmerkingen).toEqual(['Een tabel met één kolom of één rij staat er nu als gewone tekst.'])
  })

  test('images: what came along is drawn anew, what is elsewhere is not fetched', async () => {
    const html =
      '<p><img src="data:image/png;base64,iVBORw0KGgo=" alt="Een vest"><img src="https://voorbeeld.be/spion.gif"><img src="file:///C:/x.png"></p>'
    const { markdown, beelden, opmerkingen } = await lees(html)
    expect(markdown).toBe('![Een vest](beeld-1.png)')
    expect(beelden.map(({ naam, blob }) => [naam, blob.size])).toEqual([['beeld-1.png', 8]])
    expect(opmerkingen).toEqual(['2 beelden kunnen niet mee met plakken. Voeg ze apart toe als foto.'])
  })

  test('a description that no person wrote does not count', async () => {
    const html = ['C:\\Users\\An\\foto.png', 'IMG_1.JPG', 'Afbeelding. Automatisch gegenereerde beschrijving']
      .map((alt) => `<p><img src="data:image/png;base64,iVBORw0KGgo=" alt="${alt}"></p>`)
      .join('')
    const { beelden, opmerkingen } = await lees(html)
    expect(beelden.map(({ alt }) => alt)).toEqual(['', '', 'Afbeelding'])
    expect(opmerkingen[0]).toBe('Beeld 1 heeft nog geen beschrijving. Zeg in één zin wat erop te zien is.')
  })
})

describe('hostile', () => {
  test.each([
    ['a script', '<p>Voor<script>alert(1)</script><img src=x onerror="alert(1)">na</p>', 'Voorna'],
    ['a handler', '<p onclick="alert(1)" style="x:expression(alert(1))">Tekst</p>', 'Tekst'],
    ['a scheme', '<a href="javascript:alert(1)">klik</a>', 'klik'],
    ['a scheme in disguise', '<a href="java&#10;script:alert(1)">klik</a>', 'klik'],
    ['data as a page', '<a href="data:text/html,x">klik</a>', 'klik'],
    ['a name before the host', '<a href="https://politie.be@voorbeeld.be/">politie</a>', 'politie'],
    ['a frame', '<iframe src="https://voorbeeld.be"></iframe><p>Tekst</p>', 'Tekst'],
    ['a drawing', '<svg><script>alert(1)</script><text>x</text></svg><p>Tekst</p>', 'Tekst'],
    ['markup as text', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '\\<script>alert(1)\\</script>'],
    [
      'code as text',
      '<p>{1+1}</p><p>import x from "y"</p><p>export const a = 1</p>',
      '{1+1}\n\nimport x from "y"\n\nexport const a = 1'
    ],
    ['a block as text', '<p>:::tip</p><p>:::</p>', '\\:::tip\n\n\\:::'],
    ['a head as text', '<p>---</p><p>titel: x</p><p>---</p>', '\\---\n\ntitel: x\n\n\\---'],
    ['an id as text', '<h3>Kop {#over}</h3>', '### Kop \\{#over}'],
    ['a note as text', '<p>[^1] en [x]: y</p>', '\\[^1] en \\[x]: y']
  ])('%s', async (_, html, markdown) => {
    expect(await markdownOf(html)).toBe(markdown)
    expect(errorsIn(body(`${markdown}\n\nTekst.`))).toEqual([])
  })

  test('a megabyte is too much at once', async () => {
    const reden: unknown = await lees('x'.repeat(1_000_001)).catch((error: unknown) => error)
    expect(reden).toBeInstanceOf(Geweigerd)
    expect((reden as Geweigerd).message).toBe(
      'Dit is te veel om in één keer te plakken. Plak het in stukken, of bewaar het als Word-document en kies dat bestand.'
    )
  })

  test('so are very many elements', async () => {
    await expect(lees('<p>x'.repeat(60_001))).rejects.toThrow(/^Dit is te lang voor één verslag/u)
  })

  test('what is nested too deep is refused, or is text', async () => {
    const deep = await lees('<b>'.repeat(300) + 'x' + '</b>'.repeat(300))
    expect(deep.markdown).toBe('**x**')
    const comments = '<!--<v:f>-->'.repeat(1000) + '<!--'.repeat(1000)
    expect((await lees(`<p>x<br></p>${'<p>y'.repeat(1000)}${comments}`)).markdown).toMatch(/^x\n\ny\n\ny/u)
    const reden: unknown = await lees('<div></b>'.repeat(301)).catch((error: unknown) => error)
    expect(reden).toBeInstanceOf(Geweigerd)
    expect((reden as Geweigerd).message).toBe(
      'Deze opmaak is te ingewikkeld. Plak de tekst zonder opmaak (Ctrl+Shift+V).'
    )
  })

  test('what is too long for a report is refused', async () => {
    const reden: unknown = await lees(`<p>${'x '.repeat(150_000)}`).catch((error: unknown) => error)
    expect((reden as Geweigerd).message).toBe(
      'Dit is te lang voor één verslag. Kies wat over dit voorval gaat, en plak enkel dat.'
    )
  })

  test('a table that says it is large', async () => {
    const html = '<table><tr><td colspan=9999 rowspan=9999>a</td><td>b</td></tr><tr><td>c</td></tr></table>'
    const { markdown, opmerkingen } = await lees(html)
    expect(markdown).toBe('a\n\nb\n\nc')
    expect(opmerkingen).toEqual(['Een tabel was te groot, en staat er nu als gewone tekst.'])
  })

  test('any text is that text for the check as well', async () => {
    const signs = fc.constantFrom(
      ...'a b * _ ` ~ # > - + = | [ ] ( ) { } < & ; : ! \\ ^ $ " @ . 1'.split(' '),
      ' ',
      '&amp;amp;',
      ':::',
      '---',
      '\n',
      '](',
      '{#x}',
      'http://x.be',
      'www.x.be'
    )
    const words = fc.array(signs, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(words, words, async (one, two) => {
        const markdown = await markdownOf(`<p>${escaped(one)}</p><p><b>${escaped(two)}</b></p>`)
        expect(readWords(markdown)).toBe(`${one}${two}`.replace(/\s+/gu, ''))
      }),
      { seed: SEED, numRuns: 100 }
    )
  })
})

/** A report whose first part these words are. */
function body(words: string): string {
  const [, ...parts] = ['Context', 'Verwacht', 'Wat gebeurde er', 'Waarom', 'Wat leren we', 'Aanbeveling']
  return `## Context\n\n${words}\n\n${parts.map((part) => `## ${part}\n\nTekst.`).join('\n\n')}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** What a reader of the Markdown sees, without spaces. */
function readWords(markdown: string): string {
  let words = ''
  const left: unknown[] = [readMarkdown(markdown)]
  for (let node = left.pop(); node; node = left.pop()) {
    const { type, value, children = [] } = node as { type: string; value?: string; children?: unknown[] }
    if (!/^(?:root|paragraph|text|strong|link)$/u.test(type)) words += `[${type}]`
    words += value ?? ''
    left.push(...children.toReversed())
  }
  return words.replace(/\s+/gu, '')
}
